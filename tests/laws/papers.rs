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

pub(crate) fn id_check(digits: &str) -> char {
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

pub(crate) fn code_check(start: &str) -> char {
    let worth = |c: char| ALPHABET.find(c).unwrap();
    let sum: usize = start.chars().zip(CODE_WEIGHTS).map(|(c, weight)| worth(c) * weight).sum();
    ALPHABET.as_bytes()[(31 - sum % 31) % 31].into()
}

pub(crate) fn organization_check(start: &str) -> char {
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
            // How its numbers begin is said of a card, and is nobody's.
            for (_, fact) in issue.params().filter(|(name, _)| *name != "head") {
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

// The other documents, by their published patterns.

fn of(document_type: DocumentType) -> Context {
    Context { document_type: Some(document_type), today: Some("2026-11-22".into()), ..Context::default() }
}

/// The law of a document, read off the rulebook: true where it is no error.
fn is_right(document_type: DocumentType, number: &str) -> bool {
    let fits = |pattern: &str| Regex::new(&format!("^(?:{pattern})$")).unwrap().is_match(number);
    let is_checked = || number.ends_with(id_check(&number[..17]));
    let is_born = || DAYS.contains(&number[6..14]) && number[6..14] <= *"20261122";
    match document_type {
        DocumentType::HkMacauResidencePermit => fits(r"8[12]0000\d{11}[\dX]") && is_born() && is_checked(),
        DocumentType::TaiwanResidencePermit => fits(r"830000\d{11}[\dX]") && is_born() && is_checked(),
        DocumentType::PermanentResidentCard => fits(r"[A-Z]{3}\d{12}") || fits(r"9\d{16}[\dX]") && is_checked(),
        DocumentType::HkMacauPermit => fits(r"[HM]\d{8}(\d{2})?|[HM][A-Z]\d{7}"),
        DocumentType::TaiwanPermit => fits(r"\d{8}|\d{10}[A-Z]?"),
        DocumentType::Passport => {
            let is_card = fits(r"[1-7]\d{16}[\dX]") && is_id(number)
                || fits(r"(8[123]0000|9(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)\d{3})\d{11}[\dX]") && is_checked();
            fits("[A-Z0-9]{5,20}") && !(is_card && is_born()) && !fits(r"[A-Z]{3}\d{12}")
        }
        DocumentType::OrganizationCode => {
            fits(r"[0-9A-Z]{8}[0-9X]") && number.ends_with(organization_check(&number[..8])) || is_code(number)
        }
        DocumentType::RegistrationNumber => fits(r"\d{15}") && number.ends_with(registration_check(&number[..14])),
        _ => unreachable!("it has laws above"),
    }
}

/// ISO 7064 MOD 11,10, as the standard words it.
fn registration_check(start: &str) -> char {
    let mut product = 10;
    for digit in start.chars() {
        let sum = (product % 11 + digit.to_digit(10).unwrap()) % 10;
        product = if sum == 0 { 10 } else { sum } * 2;
    }
    char::from_digit((11 - product % 11) % 10, 10).unwrap()
}

const OTHERS: [DocumentType; 8] = [
    DocumentType::HkMacauResidencePermit,
    DocumentType::TaiwanResidencePermit,
    DocumentType::PermanentResidentCard,
    DocumentType::HkMacauPermit,
    DocumentType::TaiwanPermit,
    DocumentType::Passport,
    DocumentType::OrganizationCode,
    DocumentType::RegistrationNumber,
];

/// Numbers of every document, right and nearly right.
fn paper() -> impl Strategy<Value = String> {
    let born = prop_oneof![3 => select(DAYS.iter().cloned().collect::<Vec<_>>()), 1 => "(19|20)[0-9]{6}"];
    let head = prop_oneof![4 => "8[123]0000|9(1184|9784)0", 1 => "8[0-4]0{3}[0-9]|9[0-9]{5}"];
    let checked = (head, born, any::<bool>()).prop_map(|(head, born, is_wrong)| {
        let start = format!("{head}{born}000");
        format!("{start}{}", if is_wrong { '1' } else { id_check(&start) })
    });
    let organization = ("[0-9A-Z]{8}", any::<bool>()).prop_map(|(start, is_wrong)| {
        let check = if is_wrong { '1' } else { organization_check(&start) };
        format!("{start}{check}")
    });
    let registration = ("[0-9]{14}", any::<bool>()).prop_map(|(start, is_wrong)| {
        let check = if is_wrong { '1' } else { registration_check(&start) };
        format!("{start}{check}")
    });
    let others = "[HMCWET][A-Z0-9]?[0-9]{7,10}|[0-9]{7,11}[A-Z]?|[A-Z]{2,3}[0-9]{11,13}|[A-Z0-9]{1,22}";
    prop_oneof![checked, organization, registration, others, id(), code()]
}

proptest! {
    #![proptest_config(config(1_500))]

    #[test]
    fn documents_follow_their_patterns(number in paper(), document_type in select(&OTHERS[..])) {
        let report = check_field(CODE, &number, &of(document_type));
        prop_assert_eq!(report.valid(), is_right(document_type, &number), "{} {}: {:?}", document_type, number, report.issues());
        let of_person = check_field(ID, &number, &of(document_type));
        let is_units = matches!(document_type, DocumentType::OrganizationCode | DocumentType::RegistrationNumber);
        prop_assert_eq!(of_person.valid(), report.valid() && !is_units);
        if let Some((_, birth)) = report.facts().iter().find(|(name, _)| *name == "birthDate") {
            let birth_digits = [&number[6..10], &number[10..12], &number[12..14]].join("-");
            prop_assert_eq!(birth, &birth_digits.as_str().into());
        }
    }

    #[test]
    fn papers_are_stable_suggestions_pass_and_no_fact_carries_a_number(
        text in typed(paper()),
        field in select(&[ID, CODE, Field::SmsCode, Field::SmsIdTail, Field::PersonName][..]),
        document_type in option::weighted(0.9, select(DocumentType::ALL)),
        province in option::of(select(&["320000", "440000"][..])),
    ) {
        let context = Context { document_type, province: province.map(Into::into), ..Context::default() };
        let report = check_field(field, &text, &context);
        let again = check_field(field, report.normalized(), &context);
        prop_assert_eq!(again.normalized(), report.normalized());
        prop_assert!(again.valid() || !report.valid(), "{:?} turned into a fault: {:?}", text, again.issues());
        for issue in report.issues() {
            if let Some(suggestion) = issue.suggestion() {
                prop_assert!(is_valid(field, suggestion, &context), "{:?} suggests {:?}", text, suggestion);
            }
            for (_, fact) in issue.params().filter(|(name, _)| *name != "head") {
                prop_assert!(!matches!(fact, Fact::Text(told) if told.chars().filter(char::is_ascii_digit).count() > 6), "{:?}", issue);
            }
        }
    }
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn one_wrong_digit_of_a_licence_is_found(start in "[0-9]{14}") {
        let number = format!("{start}{}", registration_check(&start));
        prop_assert!(is_valid(CODE, &number, &of(DocumentType::RegistrationNumber)));
        for at in 0..15 {
            for digit in "0123456789".chars().filter(|digit| !number[at..].starts_with(*digit)) {
                let mut slip = number.clone();
                slip.replace_range(at..=at, &digit.to_string());
                prop_assert!(!is_valid(CODE, &slip, &of(DocumentType::RegistrationNumber)), "{} for {}", slip, number);
            }
        }
    }
}

// Names.

proptest! {
    #![proptest_config(config(1_000))]

    /// Rare characters are real names: whatever Unicode holds as a Han character.
    #[test]
    fn no_chinese_name_is_told_anything(parts in vec("[\u{3400}-\u{4dbf}\u{4e00}-\u{9fff}\u{20000}-\u{2ebe0}\u{30000}-\u{323af}]{2,7}", 1..4)) {
        let name = parts.join("·");
        let report = check_field(Field::PersonName, &name, &Context::default());
        prop_assert!(report.issues().is_empty() && report.normalized() == name, "{}: {:?}", name, report.issues());
    }

    #[test]
    fn no_name_of_a_passport_is_told_anything(name in "[A-Z]{2,12}([ -][A-Z]{2,12}){0,3}|[A-Z]'[A-Z]{2,9}, [A-Z]{2,9}") {
        let report = check_field(Field::PersonName, &name, &Context::default());
        prop_assert!(report.issues().is_empty() && report.normalized() == name, "{}: {:?}", name, report.issues());
    }

    #[test]
    fn names_are_stable_and_suggestions_pass(
        pieces in vec(select(&["张", "三丰", "阿依古丽", "·", ".", "。", "・", " ", "-", "—", "A", "john", "'", "’", "\"", "姓名：", ",", "、", "3", "\u{200b}", "か", "\u{e000}", "😀", "\n", "（"][..]), 1..8),
        document_type in option::of(select(DocumentType::ALL)),
    ) {
        let text = pieces.concat();
        let context = Context { document_type, ..Context::default() };
        let report = check_field(Field::PersonName, &text, &context);
        let again = check_field(Field::PersonName, report.normalized(), &context);
        prop_assert_eq!(again.normalized(), report.normalized());
        prop_assert!(again.valid() || !report.valid(), "{:?} turned into a fault: {:?}", text, again.issues());
        for issue in report.issues() {
            prop_assert!(issue.suggestion().is_none_or(|it| is_valid(Field::PersonName, it, &context)), "{:?}: {:?}", text, issue);
            for (_, fact) in issue.params() {
                prop_assert!(!matches!(fact, Fact::Text(told) if told.chars().count() > 1), "{:?}", issue);
            }
        }
    }
}
