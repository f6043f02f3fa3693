//! Laws of telephone numbers and addresses: the grammars of R2 and R3, run by the `regex` crate, give the same
//! verdict; no fact carries a number or a name.

use crate::config;
use beian::{Context, Fact, Field, Issue, Provider, check_field, is_valid};
use proptest::{collection::vec, option, prelude::*, sample::select};
use regex::Regex;
use std::sync::LazyLock;

fn regex(source: &str) -> Regex {
    Regex::new(&format!("^(?:{source})$")).unwrap()
}

static MOBILE: LazyLock<Regex> = LazyLock::new(|| regex(r"(?:(?:\+|00)86|86)?0?1[3-9]\d{9}"));
static UNREMARKED: LazyLock<Regex> = LazyLock::new(|| regex(r"1(?:3\d|4[579]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}"));
static LANDLINE: LazyLock<Regex> = LazyLock::new(|| regex(r"0(?:10|2[0-57-9]|[3-9]\d{2})-?[2-8]\d{6,7}(?:-\d{1,6})?"));
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    let atom = r"[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+";
    let label = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    regex(&format!(r"{atom}(?:\.{atom})*@(?:{label}\.)+(?:[A-Za-z]{{2,63}}|[Xx][Nn]--[A-Za-z0-9-]{{0,58}}[A-Za-z0-9])"))
});

/// Mobile numbers, right and nearly right, with separators strewn in.
fn mobile() -> impl Strategy<Value = String> {
    let digits = prop_oneof![4 => "1[3-9][0-9]{9}", 2 => "1[0-9]{9,12}", 1 => "[0-9]{1,24}"];
    let prefix = select(&["", "", "+86", "0086", "86", "0", "+860", "+", "00"][..]);
    (prefix, digits, vec((0_usize..30, select(&["-", " ", ".", "(", ")", "\u{200b}"][..])), 0..4)).prop_map(strewn)
}

fn strewn((prefix, digits, separators): (&str, String, Vec<(usize, &str)>)) -> String {
    let mut text = prefix.to_owned() + &digits;
    for (at, separator) in separators {
        let place = text.char_indices().map(|(place, _)| place).nth(at).unwrap_or(0);
        text.insert_str(place, separator);
    }
    text
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// An area code, a local number and perhaps an extension, right or not.
fn landline() -> impl Strategy<Value = (String, String, Option<String>)> {
    ("0[1-9][0-9]{1,2}", prop_oneof!["[2-8][0-9]{6,7}", "[0-9]{6,9}"], option::of("[0-9]{1,7}"))
}

/// Addresses, right and nearly right, with a mark where a person slips.
fn email() -> impl Strategy<Value = String> {
    let local = prop_oneof!["[a-zA-Z0-9._+-]{1,8}", "[a-z!#$%&'*+/=?^_{|}~.-]{0,6}", "[a-z]{60,68}"];
    let label = prop_oneof![6 => "[a-zA-Z0-9-]{1,6}", 1 => "[a-z0-9]{60,66}", 1 => "xn--[a-z0-9-]{0,4}"];
    let suffix = select(&["com", "CN", "c", "con", "1a", "xn--fiqs8s", "xn--", "", "2", "co"][..]);
    (local, select(&["@", "@", "@", "@", "", "@@"][..]), vec(label, 0..5), suffix)
        .prop_map(|(local, at, labels, suffix)| [local, at.into(), labels.join("."), ".".into(), suffix.into()].concat())
}

/// The digits that a text of the facts carries.
fn digits_told(issue: &Issue) -> usize {
    let count = |fact: &Fact| match fact {
        Fact::Text(text) => text.chars().filter(|c| c.is_numeric()).count(),
        _ => 0,
    };
    issue.params().map(|(_, fact)| count(fact)).max().unwrap_or(0)
}

proptest! {
    #![proptest_config(config(1_500))]

    #[test]
    fn mobile_numbers_follow_the_grammar(text in mobile()) {
        let expected = MOBILE.is_match(&bare(&text));
        let report = check_field(Field::Mobile, &text, &Context::default());
        prop_assert_eq!(report.valid(), expected, "{:?}: {:?}", text, report.issues());
        if expected {
            prop_assert!(UNREMARKED.is_match(report.normalized()) || report.issues().iter().any(|it| it.code() != "value.rewritten"));
            prop_assert!(is_valid(Field::EmergencyPhone, &text, &Context::default()));
        }
    }

    #[test]
    fn landlines_follow_the_grammar((area, local, extension) in landline(), hyphen in any::<bool>()) {
        let tail = extension.as_ref().map(|it| format!("-{it}")).unwrap_or_default();
        let text = [area.as_str(), if hyphen { "-" } else { "" }, &local, &tail].concat();
        let joined = bare(&text);
        let expected = LANDLINE.is_match(&[area, local, tail].concat()) || LANDLINE.is_match(&joined) || MOBILE.is_match(&joined);
        let report = check_field(Field::EmergencyPhone, &text, &Context::default());
        prop_assert_eq!(report.valid(), expected, "{:?}: {:?}", text, report.issues());
        if expected && !MOBILE.is_match(&joined) {
            prop_assert!(LANDLINE.is_match(report.normalized()), "{:?}", report.normalized());
            prop_assert!(!is_valid(Field::Mobile, &text, &Context::default()));
        }
    }

    #[test]
    fn addresses_follow_the_grammar(text in email()) {
        let meant = text.trim_end_matches('.');
        let local = meant.split('@').next().unwrap_or_default().len();
        let expected = EMAIL.is_match(meant) && local <= 64 && meant.len() <= 254;
        let report = check_field(Field::Email, &text, &Context::default());
        prop_assert_eq!(report.valid(), expected, "{:?}: {:?}", text, report.issues());
    }

    #[test]
    fn contacts_are_stable_and_suggestions_pass(
        text in prop_oneof![mobile(), email(), landline().prop_map(|(area, local, tail)| [area, local, "转".into(), tail.unwrap_or_default()].concat())],
        junk in select(&["", "x", "号", "@", ",", "、", "/", "转", "<", "O"][..]),
        field in select(&[Field::Mobile, Field::EmergencyPhone, Field::Email][..]),
        provider in option::of(select(Provider::ALL)),
    ) {
        let context = Context { provider, ..Context::default() };
        for text in [[&text, junk].concat(), [junk, &text].concat(), [&text, junk, &text].concat()] {
            let report = check_field(field, &text, &context);
            let again = check_field(field, report.normalized(), &context);
            prop_assert_eq!(again.normalized(), report.normalized());
            prop_assert!(again.valid() || !report.valid());
            for suggestion in report.issues().iter().filter_map(Issue::suggestion) {
                prop_assert!(is_valid(field, suggestion, &context), "{:?} suggests {:?}", text, suggestion);
            }
        }
    }

    #[test]
    fn digits_beside_a_number_are_never_added(
        number in prop_oneof!["1[3-9][0-9]{7,9}", "0[3-9][0-9]{2}-[2-8][0-9]{5,6}", "010-[2-8][0-9]{5,7}", "138 [0-9]{4} [0-9]{3,4}"],
        stray in "[0-9]{1,2}",
        around in select(&["{n}（{d}位）", "{n} {d}号", "{n}({d})({d})号", "{n}-{d}层", "{d}号{n}", "（{d}）{n}号", "楼{d} {n}", "{n}号{d}"][..]),
        field in select(&[Field::Mobile, Field::EmergencyPhone][..]),
    ) {
        let text = around.replace("{n}", &number).replace("{d}", &stray);
        let alone = check_field(field, &number, &Context::default());
        for suggestion in check_field(field, &text, &Context::default()).issues().iter().filter_map(Issue::suggestion) {
            prop_assert_eq!(suggestion, alone.normalized(), "{:?}", text);
        }
    }

    #[test]
    fn no_fact_tells_a_number(
        text in prop_oneof![mobile(), landline().prop_map(|(area, local, _)| area + "-" + &local), "[0-9+*x号-]{0,20}"],
        junk in select(&["", "x", "号", "@", ".", "@qq.", "、", "转123"][..]),
        field in select(&[Field::Mobile, Field::EmergencyPhone, Field::Email][..]),
    ) {
        for text in [[&text, junk].concat(), [junk, &text].concat(), [&text, junk, &text].concat()] {
            for issue in check_field(field, &text, &Context::default()).issues() {
                prop_assert!(digits_told(issue) <= 4, "{:?}", issue);
            }
        }
    }

    #[test]
    fn no_fact_tells_a_name(local in "[a-z0-9+ ，张.]{3,70}", at in select(&["@", "@@", "", " @"][..]), domain in "[A-Z_,-]{0,9}\\.?[A-Z]{0,3}") {
        let text = [local.as_str(), at, &domain].concat();
        for issue in check_field(Field::Email, &text, &Context::default()).issues() {
            for (_, fact) in issue.params() {
                prop_assert!(!matches!(fact, Fact::Text(told) if told.chars().count() > 1 && local.contains(told.as_str())), "{:?}", issue);
            }
        }
    }
}
