//! Laws of domains: against full UTS 46 processing (the `idna` crate, strict and non-transitional), and for any text.

use beian::{
    Context, Fact, Field, FieldReport, Issue, Service, Severity, check_field,
    rules::suffix::{BUILT_IN, set_suffixes, suffixes_date},
};
use idna::{
    AsciiDenyList,
    uts46::{DnsLength, Hyphens, Uts46},
};
use proptest::prelude::*;
use std::borrow::Cow;

/// What UTS 46 takes, alone in a label, and this crate refuses: every such range with its reason. Everything else that is not
/// 汉字 is refused because 工信部 2018 No.7 knows letters, digits, `-` and 汉字 only.
const NARROWER: &[(char, char, &str)] = &[
    ('\u{2e80}', '\u{2fd5}', "radicals (部首): mapped to a 汉字 or no 汉字 at all; the issue says so"),
    ('\u{3001}', '\u{3006}', "punctuation, and marks such as 々 that stand for a 汉字 and are none"),
    ('\u{3008}', '\u{303f}', "brackets, marks, and Suzhou numerals (苏州码子): numbers, not 汉字"),
    ('\u{31c0}', '\u{31e5}', "strokes (笔画)"),
    ('\u{3244}', '\u{33ff}', "enclosed and squared signs: mapped to letters, digits, kana, hangul or 汉字"),
    ('\u{f900}', '\u{faff}', "compatibility ideographs: mapped to a 汉字; the issue says so"),
    ('\u{16fe0}', '\u{16ff6}', "marks of Tangut, Nüshu, old Chinese and Vietnamese texts"),
    ('\u{1f200}', '\u{1f265}', "enclosed signs"),
    ('\u{2f800}', '\u{2fa1f}', "compatibility ideographs: mapped to a 汉字; the issue says so"),
    ('\u{3d000}', '\u{3fc3f}', "seal script (小篆)"),
];

/// The blocks in which Han characters stand: all of them are tried.
const HAN: &[(char, char)] = &[
    ('\u{2e80}', '\u{2fff}'),
    ('\u{3000}', '\u{303f}'),
    ('\u{31c0}', '\u{31ef}'),
    ('\u{3200}', '\u{33ff}'),
    ('\u{3400}', '\u{4dbf}'),
    ('\u{4e00}', '\u{9fff}'),
    ('\u{f900}', '\u{faff}'),
    ('\u{16fe0}', '\u{16fff}'),
    ('\u{1f200}', '\u{1f2ff}'),
    ('\u{20000}', '\u{3ffff}'),
];

fn oracle(name: &str) -> Option<String> {
    Uts46::new()
        .to_ascii(name.as_bytes(), AsciiDenyList::STD3, Hyphens::Check, DnsLength::VerifyAllowRootDot)
        .ok()
        .map(Cow::into_owned)
}

fn oracle_unicode(ascii: &str) -> Option<String> {
    let (unicode, result) = Uts46::new().to_unicode(ascii.as_bytes(), AsciiDenyList::STD3, Hyphens::Check);
    result.ok().map(|()| unicode.into_owned())
}

fn check(name: &str) -> FieldReport {
    check_field(Field::Domain, name, &Context::default())
}

fn text<'a>(report: &'a FieldReport, name: &str) -> &'a str {
    match report.facts().iter().find(|(own, _)| *own == name) {
        Some((_, Fact::Text(text))) => text,
        other => panic!("{name} is {other:?}"),
    }
}

fn is_name(report: &FieldReport) -> bool {
    !report.facts().is_empty()
}

/// What is a name here has the oracle's ASCII form, and comes back from it.
fn agrees(name: &str) -> Result<(), TestCaseError> {
    let report = check(name);
    if is_name(&report) {
        let ascii = text(&report, "ascii");
        prop_assert_eq!(Some(ascii.to_owned()), oracle(name), "the ASCII form of {:?}", name);
        let unicode = text(&report, "unicode");
        prop_assert_eq!(Some(unicode.to_owned()), oracle_unicode(ascii), "the Unicode form of {:?}", name);
        let again = check(ascii);
        prop_assert_eq!(text(&again, "unicode"), unicode, "back from {:?}", ascii);
        prop_assert_eq!(text(&again, "ascii"), ascii);
    }
    Ok(())
}

#[test]
fn every_han_character_as_the_oracle_has_it() {
    let mut refused = Vec::new();
    let mut accepted = Vec::new();
    for c in HAN.iter().flat_map(|(first, last)| *first..=*last) {
        let name = format!("{c}.中国");
        let report = check(&name);
        if is_name(&report) && report.normalized() != "中国" {
            accepted.push(c);
        } else if oracle(&name).is_some_and(|ascii| ascii != "xn--fiqs8s") {
            refused.push(c);
        }
    }
    assert!(accepted.len() > 97_000, "{}", accepted.len());
    // Many in one name, or it takes half a minute.
    for label in accepted.chunks(9) {
        let name = String::from_iter(label) + ".中国";
        assert!(is_name(&check(&name)), "{name}");
        agrees(&name).unwrap();
    }
    let documented = |c: &char| NARROWER.iter().any(|(first, last, _)| (first..=last).contains(&c));
    let unexplained: Vec<String> = refused
        .iter()
        .filter(|c| !documented(c))
        .map(|c| format!("{:04X} {:?}", u32::from(*c), oracle_unicode(&oracle(&format!("{c}.中国")).unwrap())))
        .collect();
    assert!(unexplained.is_empty(), "{} unexplained: {}", unexplained.len(), unexplained.join("\n"));
    for (first, last, why) in NARROWER {
        assert!(refused.iter().any(|c| (first..=last).contains(&c)), "nothing is refused for this reason: {why}");
    }
}

fn codes(report: &FieldReport, severity: Severity) -> Vec<&'static str> {
    report.issues().iter().filter(|issue| issue.severity() == severity).map(Issue::code).collect()
}

/// The normal form is stable and says the same; a suggestion passes; an open service judges by what holds for every one.
fn keeps_the_laws_of_the_house(typed: &str) -> Result<(), TestCaseError> {
    let valid = |service| check_field(Field::Domain, typed, &Context { service, ..Context::default() }).valid();
    prop_assert!(valid(None) || !Service::ALL.iter().any(|service| valid(Some(*service))), "{:?}", typed);
    for service in [None, Some(Service::Website), Some(Service::App)] {
        let context = Context { service, ..Context::default() };
        let report = check_field(Field::Domain, typed, &context);
        if is_name(&report) {
            let again = check_field(Field::Domain, report.normalized(), &context);
            prop_assert_eq!(again.normalized(), report.normalized());
            prop_assert_eq!(again.facts(), report.facts());
            prop_assert_eq!(codes(&again, Severity::Error), codes(&report, Severity::Error));
            prop_assert!(again.issues().iter().all(|issue| issue.code() != "value.rewritten"));
        }
        for suggestion in report.issues().iter().filter_map(Issue::suggestion) {
            let taken = check_field(Field::Domain, suggestion, &context);
            prop_assert!(taken.valid(), "{:?} for {:?}: {:?}", suggestion, typed, taken.issues());
            prop_assert_eq!(taken.normalized(), suggestion);
        }
    }
    Ok(())
}

/// Texts made of what people paste.
fn pasted() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "http://",
        "https:",
        "//",
        "www",
        "shop",
        "qcloud",
        "example",
        "a",
        "1",
        "163",
        "12306",
        "例子",
        "中国",
        "中國",
        "xn--fiqs8s",
        "xn--",
        "xn--abc",
        "com",
        "cn",
        "com.cn",
        "gov.cn",
        "org",
        "tech",
        "github.io",
        "local",
        ".",
        ".",
        ".",
        "。",
        "．",
        "｡",
        "..",
        "-",
        "--",
        "_",
        "@",
        ":",
        ":8080",
        "/",
        "/index.html",
        "?q=1",
        "#top",
        "*.",
        ",",
        "，",
        "、",
        "；",
        " ",
        "\n",
        "\u{200b}",
        "\u{feff}",
        "[",
        "]",
        "::1",
        "1.2.3.4",
        "ｑｃ",
        "Ｑ",
        "😀",
        "の",
        "а",
        "⼤",
        "\u{f900}",
        "\u{fffd}",
        "\u{e0100}",
        "—",
    ]);
    prop::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(crate::config(256))]

    #[test]
    fn names_of_han_letters_and_digits_as_the_oracle_has_them(name in "([一-龥㐀-䶵𠀀-𪛖a-z0-9]{1,12}\\.){1,3}(com|中国|公司|cn|[a-z]{2,5})") {
        prop_assert!(is_name(&check(&name)), "{:?}: {:?}", name, check(&name).issues());
        agrees(&name)?;
    }

    #[test]
    fn hyphens_as_the_oracle_has_them(label in "[a例-]{1,7}") {
        let name = format!("{label}.com");
        prop_assert_eq!(is_name(&check(&name)), oracle(&name).is_some(), "{}", name);
        agrees(&name)?;
    }

    #[test]
    fn lengths_as_the_oracle_has_them(label in "[a-c一-三]{40,70}", times in 1..6_usize) {
        let name = [&format!("{label}.").repeat(times), "cn"].concat();
        prop_assert_eq!(is_name(&check(&name)), oracle(&name).is_some(), "{}", name);
        agrees(&name)?;
    }

    #[test]
    fn punycode_as_the_oracle_has_it(label in "[a-z0-9-]{1,12}") {
        agrees(&format!("xn--{label}.com"))?;
    }

    #[test]
    fn anything_is_judged(typed in any::<String>()) {
        keeps_the_laws_of_the_house(&typed)?;
    }

    #[test]
    fn anything_pasted_is_judged(typed in pasted()) {
        keeps_the_laws_of_the_house(&typed)?;
    }

    #[test]
    fn a_table_that_is_none_is_refused(text in "(date: 2026-01-01\\n|\\[approved\\]\\n|[a-z.,\\[\\] \\n]{0,9}){0,6}") {
        let has_all = text.contains("date: 2026-01-01") && text.contains("[approved]\n");
        prop_assert!(has_all || set_suffixes(&text).is_err());
        prop_assert_eq!(suffixes_date(), "2025-08-19");
    }
}

#[test]
fn the_table_is_replaced_while_running() {
    for garbage in [
        "",
        "date: 2026-01-01",
        "[approved]\ncom",
        "date: soon\n[approved]\ncom",
        "date: 2026-01-01\ncom",
        "date: 2026-01-01\n[approved]\ncom\n[approved]\ncom",
        "date: 2026-01-01\n[liked]\ncom",
        "date: 2026-01-01\n[approved]\n.com",
        "date: 2026-01-01\n[approved]\nCOM",
        "date: 2026-01-01\n[approved]\n中国",
    ] {
        assert_eq!(set_suffixes(garbage).unwrap_err().code(), "bad_suffixes", "{garbage:?}");
    }
    let found = |name: &str| codes(&check(name), Severity::Warning);
    assert_eq!(found("x.zz-new"), ["domain.suffix_unknown"]);
    set_suffixes(&format!("{BUILT_IN}[approved]\nzz-new new in the year of the test\n")).unwrap();
    assert_eq!(found("x.zz-new"), [""; 0]);
    set_suffixes(BUILT_IN).unwrap();
    assert_eq!(found("x.zz-new"), ["domain.suffix_unknown"]);
}
