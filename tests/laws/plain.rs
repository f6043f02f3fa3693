//! The law of the short cut: what is plain, the long way finds nothing in, and takes as it stands.

use crate::config;
use beian::{Context, Field, PlatformKind, Provider, Service, check_field, rules::plain};
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::Value;
use std::{fs, str::FromStr};

/// Every context that a short cut may look at.
fn contexts() -> Vec<Context> {
    let services = [None, Some(Service::Website), Some(Service::App)];
    let providers = [None].into_iter().chain(Provider::ALL.iter().copied().map(Some));
    let platforms = || [None].into_iter().chain(PlatformKind::ALL.iter().copied().map(Some));
    let mut contexts = Vec::new();
    for provider in providers {
        for service in services {
            for platform in platforms() {
                for province in [None, Some("440000"), Some("310000")] {
                    let province = province.map(str::to_owned);
                    contexts.push(Context { provider, service, platform, province, ..Context::default() });
                }
            }
        }
    }
    contexts
}

/// What is plain is right, has nothing to be said of it, and is its own normal form and what it is compared by.
pub(crate) fn keeps_the_law(field: Field, text: &str, context: &Context) -> Result<(), TestCaseError> {
    if plain(field, text, context) {
        let report = check_field(field, text, context);
        prop_assert!(report.issues().is_empty(), "{}: {:?} in {:?}: {:?}", field, text, context, report.issues());
        prop_assert_eq!(report.normalized(), text, "{}", field);
        for (name, fact) in report.facts() {
            prop_assert!(!matches!(*name, "ascii" | "hex" | "modulus") || *fact == text.into(), "{}: {:?}", field, text);
        }
        if field == Field::Email {
            prop_assert_eq!(text.to_lowercase(), text);
        }
    }
    Ok(())
}

/// The texts of a case file: inputs, and what they become.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(entries) => entries.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn what_is_plain_in_the_cases_is_right() {
    let contexts = contexts();
    let mut plain_ones = 0;
    for file in fs::read_dir("tests/cases/fields").unwrap() {
        let cases: Value = serde_json::from_str(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
        let field = Field::from_str(cases["field"].as_str().unwrap()).unwrap();
        for text in texts(&cases) {
            for context in &contexts {
                keeps_the_law(field, &text, context).unwrap();
            }
            plain_ones += usize::from(plain(field, &text, &contexts[0]));
        }
    }
    assert!(plain_ones > 50, "{plain_ones}");
}

#[test]
fn what_is_ordinary_is_plain() {
    let (website, app) = (Some(Service::Website), Some(Service::App));
    for (text, service) in [
        ("qingshan-keji.cn", None),
        ("12306.cn", website),
        ("t.cn", website),
        ("shandian.com.cn", website),
        ("shandian.gd.cn", website),
        ("x1.top", app),
        ("api.shandian.com", app),
        ("a.cdn.shandian.com.cn", app),
    ] {
        assert!(plain(Field::Domain, text, &Context { service, ..Context::default() }), "{text}");
    }
    for text in
        ["beian@shandian.com", "zhang.san@qq.com", "13800000000@139.com", "a_b-c@mail.shandian.com.cn", "x@163.com", "a@b.co"]
    {
        assert!(plain(Field::Email, text, &Context::default()), "{text}");
    }
}

/// Names and addresses near the edge: nearly all of their parts are right.
fn name() -> impl Strategy<Value = String> {
    let label = select(vec![
        "a",
        "shandian",
        "www",
        "1",
        "12306",
        "a-b",
        "a--b",
        "-a",
        "a-",
        "a_b",
        "",
        "A",
        "例",
        "xn--fiqs8s",
        "qcloud",
        "github",
        "test",
    ]);
    let suffix = select(vec![
        "cn",
        "com",
        "com.cn",
        "gd.cn",
        "gov.cn",
        "co",
        "com.co",
        "io",
        "top",
        "tech",
        "zz",
        "1",
        "local",
        "arpa",
        "example",
        "c-n",
        "中国",
        "xn--fiqs8s",
        "aliyun.com",
        "github.io",
        "example.com",
        "home.arpa",
        "a",
        "COM",
        "con",
        "cm",
        "cn.",
    ]);
    (vec(label, 0..5), suffix, 0..70_usize).prop_map(|(labels, suffix, filler)| {
        let filler = if filler < 50 { String::new() } else { "b".repeat(filler) };
        [labels.into_iter().chain([""]).collect::<Vec<_>>().join("."), filler, suffix.to_owned()].concat()
    })
}

fn address() -> impl Strategy<Value = String> {
    let local = prop_oneof!["[a-z0-9._+-]{0,9}", "[a-c.]{60,66}", "[A-Za-z0-9 \"!例]{0,4}"];
    let domain = prop_oneof![
        name(),
        "(qq|163|gmail|gmial|mail\\.qq|foxmal|shandian|q)\\.(com|con|cn|co|cm|om|net)",
        "[a-z0-9.@_-]{0,12}(\\.c[no1-]?m?)?",
    ];
    (local, select(vec!["@", "@", "@", "@", "@@", "", "＠"]), domain)
        .prop_map(|(local, at, domain)| [&local, at, &domain].concat())
}

proptest! {
    #![proptest_config(config(3_000))]

    #[test]
    fn what_is_plain_near_the_edge_is_right(domain in name(), email in address(), context in select(contexts())) {
        keeps_the_law(Field::Domain, &domain, &context)?;
        keeps_the_law(Field::Email, &email, &context)?;
    }

    #[test]
    fn what_is_plain_of_anything_is_right(field in select(Field::ALL), text in any::<String>(), context in select(contexts())) {
        keeps_the_law(field, &text, &context)?;
    }
}
