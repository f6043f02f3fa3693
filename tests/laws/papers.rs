//! Laws of document numbers: the standards, computed here in their own words, give the same verdict; the check characters
//! detect what they promise; suggestions pass, and no fact carries a number.

use crate::config;
use beian::{Context, DocumentType, Fact, Field, Issue, check_field, is_valid};
use proptest::{collection::vec, option, prelude::*, sample::select};
use regex::Regex;
use std::{collections::BTreeSet, sync::LazyLock};

const ID: Field = Field::PersonDocument;
const CODE: Field = Field::UnitDocument;

fn context(field: Field) -> Context {
    let document_type = if field == ID { DocumentType::ResidentId } else { DocumentType::CreditCode };
    Context { document_type: Some(document_type), ..Context::default() }
}

// GB 11643 and ISO 7064 MOD 11-2, by the published weights and check digits.

const ID_WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

fn id_check(digits: &str) -> char {
    let sum: u32 = digits.chars().zip(ID_WEIGHTS).map(|(digit, weight)| digit.to_digit(10).unwrap() * weight).sum();
    ID_CHECKS[(sum % 11) as usize]
}

static ID_FORMAT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)\d{15}[\dX]$").unwrap());

/// Every day that a person on the rolls can have been born on, counted one by one.
static DAYS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let mut days = BTreeSet::new();
    for year in 1900..2100 {
        let february = if year == 1900 || year % 4 != 0 { 28 } else { 29 };
        for (month, length) in (1..).zip([31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
            days.extend((1..=length).map(|day| format!("{year}{month:02}{day:02}")));
        }
    }
    days
});

fn is_id(number: &str) -> bool {
    ID_FORMAT.is_match(number) && DAYS.contains(&number[6..14]) && number.ends_with(id_check(&number[..17]))
}

// GB 32100-2015 and GB 11714, by the published weights.

const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const CODE_WEIGHTS: [usize; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANIZATION_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];
const PAIRS: &str =
    "11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 59 61 62 69 71 72 79 81 89 91 92 93 99 A1 A9 N1 N2 N3 N9 Y1";

fn code_check(start: &str) -> char {
    let worth = |c: char| ALPHABET.find(c).unwrap();
    let sum: usize = start.chars().zip(CODE_WEIGHTS).map(|(c, weight)| worth(c) * weight).sum();
    ALPHABET.as_bytes()[(31 - sum % 31) % 31].into()
}

fn organization_check(start: &str) -> char {
    let sum: u32 = start.chars().zip(ORGANIZATION_WEIGHTS).map(|(c, weight)| c.to_digit(36).unwrap() * weight).sum();
    match 11 - sum % 11 {
        11 => '0',
        10 => 'X',
        check => char::from_digit(check, 10).unwrap(),
    }
}

static CODE_FORMAT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^[1-9ANY][1-9][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$").unwrap());

fn is_code(code: &str) -> bool {
    CODE_FORMAT.is_match(code) && code.ends_with(code_check(&code[..17]))
}

/// The doubts that a good code raises.
fn doubts(code: &str) -> Vec<&'static str> {
    let mut doubts = Vec::new();
    if !PAIRS.split(' ').any(|pair| code.starts_with(pair)) {
        doubts.push("credit_code.category");
    }
    if code.as_bytes()[16] != organization_check(&code[8..16]) as u8 {
        doubts.push("credit_code.organization");
    }
    doubts
}

// Numbers, right and nearly right.

fn id_start() -> impl Strategy<Value = String> {
    let region = prop_oneof![4 => select(&["110101", "440305", "650102", "310115", "500112"][..]).prop_map(str::to_owned), 1 => "[0-9]{6}"];
    let birth = prop_oneof![3 => "(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])", 1 => "[0-9]{8}", 1 => select(&["19000229", "20000229", "18991231", "19001231"][..]).prop_map(str::to_owned)];
    (region, birth, "(000|999)").prop_map(|(region, birth, serial)| [region, birth, serial].concat())
}

fn id() -> impl Strategy<Value = String> {
    (id_start(), option::weighted(0.3, select(&ID_CHECKS[..])))
        .prop_map(|(start, check)| format!("{start}{}", check.unwrap_or_else(|| id_check(&start))))
}

/// A number with nothing wrong.
fn good_id() -> impl Strategy<Value = String> {
    ("(11|23|37|46|54|65)[0-9]{4}", select(DAYS.iter().collect::<Vec<_>>()), "(000|999)").prop_map(|(region, birth, serial)| {
        let start = format!("{region}{birth}{serial}");
        format!("{start}{}", id_check(&start))
    })
}

fn code_start() -> impl Strategy<Value = String> {
    let pair = prop_oneof![4 => select(PAIRS.split(' ').collect::<Vec<_>>()).prop_map(str::to_owned), 1 => "[0-9ANYB][0-9A]"];
    let region = prop_oneof![5 => "(11|44|31|65)[0-9]{4}", 1 => "[0-9A]{6}"];
    (pair, region, "XXXX[0-9]{4}", option::weighted(0.3, select(ALPHABET.chars().collect::<Vec<_>>()))).prop_map(
        |(pair, region, body, check)| {
            let check = check.unwrap_or_else(|| organization_check(&body));
            format!("{pair}{region}{body}{check}")
        },
    )
}

fn code() -> impl Strategy<Value = String> {
    (code_start(), option::weighted(0.3, select(ALPHABET.chars().collect::<Vec<_>>())))
        .prop_map(|(start, check)| format!("{start}{}", check.unwrap_or_else(|| code_check(&start))))
}

/// A code with nothing wrong.
fn good_code() -> impl Strategy<Value = String> {
    code_start()
        .prop_map(|start| format!("{start}{}", code_check(&start)))
        .prop_filter("the pair and the region are", |it| is_code(it))
}

/// The number as a person might type it: with the characters before, within and behind it.
fn typed(number: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let strewn =
        select(&["-", " ", ".", "(", "）", "\u{200b}", "\u{3000}", "\n", "、", "O", "l", "S", "x", "×", "*", "张", "😀"][..]);
    let before = select(&["", "", "", "身份证号：", "信用代码", "“", "1"][..]);
    (before, number, any::<bool>(), vec((0_usize..20, any::<bool>(), strewn), 0..3)).prop_map(
        |(before, number, is_lower, strewn)| {
            let mut text: Vec<char> = if is_lower { number.to_lowercase() } else { number }.chars().collect();
            for (at, is_in_place, part) in strewn {
                let at = at.min(text.len());
                let end = (at + usize::from(is_in_place)).min(text.len());
                text.splice(at..end, part.chars());
            }
            before.chars().chain(text).collect()
        },
    )
}

/// Every text that differs in one character, and every text with two neighbours swapped.
fn slips(number: &str, alphabet: &str) -> Vec<String> {
    let own: Vec<char> = number.chars().collect();
    let mut slips = Vec::new();
    for at in 0..own.len() {
        for other in alphabet.chars() {
            let mut slip = own.clone();
            slip[at] = other;
            slips.push(String::from_iter(slip));
        }
        let mut slip = own.clone();
        slip.swap(at, (at + 1).min(own.len() - 1));
        slips.push(String::from_iter(slip));
    }
    slips.retain(|slip| slip != number);
    slips
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn resident_ids_follow_the_standard(number in id()) {
        let report = check_field(ID, &number, &Context { today: Some("2026-11-22".into()), ..context(ID) });
        prop_assert_eq!(report.valid(), is_id(&number) && number[6..14] <= *"20261122", "{}: {:?}", number, report.issues());
        if report.valid() {
            prop_assert_eq!(report.normalized(), number.as_str());
            let birth = [&number[6..10], &number[10..12], &number[12..14]].join("-");
            prop_assert!(report.facts().contains(&("birthDate", birth.as_str().into())));
        }
    }

    #[test]
    fn credit_codes_follow_the_standard(code in code()) {
        let report = check_field(CODE, &code, &context(CODE));
        prop_assert_eq!(report.valid(), is_code(&code), "{}: {:?}", code, report.issues());
        if report.valid() {
            let told: Vec<_> = report.issues().iter().map(Issue::code).collect();
            prop_assert_eq!(told, doubts(&code), "{}", code);
        }
    }

    #[test]
    fn what_is_not_known_is_no_error(text in prop_oneof![typed(id()), typed(code())], field in select(&[ID, CODE][..])) {
        let open = Context::default();
        prop_assert!(is_valid(field, &text, &open), "{:?}", text);
        // Where a type is known and all is well, it was well before.
        if check_field(field, &text, &context(field)).issues().is_empty() && !(field == CODE && is_valid(ID, &text, &context(ID))) {
            prop_assert!(check_field(field, &text, &open).issues().is_empty(), "{:?}", text);
        }
    }

    #[test]
    fn document_numbers_are_stable_and_suggestions_pass(
        text in prop_oneof![typed(id()), typed(code()), typed(good_id()), typed(good_code()), "[0-9]{15}".prop_map(String::from)],
        field in select(&[ID, CODE][..]),
        document_type in option::weighted(0.8, select(&[DocumentType::ResidentId, DocumentType::CreditCode][..])),
        province in option::of(select(&["440000", "650000", "440300", ""][..])),
        today in option::of(select(&["2026-11-22", "1950-01-01", "soon"][..])),
    ) {
        let context = Context { document_type, province: province.map(Into::into), today: today.map(Into::into), ..Context::default() };
        let report = check_field(field, &text, &context);
        let again = check_field(field, report.normalized(), &context);
        prop_assert_eq!(again.normalized(), report.normalized());
        prop_assert!(again.valid() || !report.valid(), "{:?} turned into a fault: {:?}", text, again.issues());
        for issue in report.issues() {
            if let Some(suggestion) = issue.suggestion() {
                prop_assert!(is_valid(field, suggestion, &context), "{:?} suggests {:?}", text, suggestion);
            }
            for (_, fact) in issue.params() {
                prop_assert!(!matches!(fact, Fact::Text(told) if told.chars().filter(char::is_ascii_digit).count() > 6), "{:?}", issue);
                prop_assert!(!matches!(fact, Fact::Text(told) if field == ID && told.chars().count() > 1), "{:?}", issue);
            }
        }
    }

    #[test]
    fn fifteen_digits_become_the_eighteen_of_the_same_person(number in good_id().prop_filter("born in the century", |it| it[6..8] == *"19")) {
        let old = [&number[..6], &number[8..17]].concat();
        let report = check_field(ID, &old, &context(ID));
        prop_assert_eq!(report.issues()[0].code(), "resident_id.first_generation");
        prop_assert_eq!(report.issues()[0].suggestion(), Some(number.as_str()));
    }
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn one_wrong_digit_or_two_swapped_are_found(number in good_id()) {
        prop_assert!(is_valid(ID, &number, &context(ID)), "{}", number);
        for slip in slips(&number, "0123456789X") {
            prop_assert!(!is_valid(ID, &slip, &context(ID)), "{} for {}", slip, number);
        }
    }

    #[test]
    fn one_wrong_character_or_two_swapped_are_found(code in good_code()) {
        prop_assert!(is_valid(CODE, &code, &context(CODE)), "{}", code);
        for slip in slips(&code, ALPHABET) {
            prop_assert!(!is_valid(CODE, &slip, &context(CODE)), "{} for {}", slip, code);
        }
    }
}
