//! The law of the short cut: what is plain, the long way finds nothing in, and takes as it stands.

use crate::config;
use beian::{
    Context, Field, PlatformKind, Provider, Service, check_field,
    rules::{plain, silent},
};
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
    if silent(field, text, context) {
        let report = check_field(field, text, context);
        prop_assert!(report.issues().is_empty(), "{}: {:?} in {:?}: {:?}", field, text, context, report.issues());
        prop_assert_eq!(report.normalized(), text, "{}", field);
    }
    if plain(field, text, context) {
        let report = check_field(field, text, context);
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
    for text in ["青山科技.中国", "青山.公司", "青山.cn", "m.青山科技2025.cn", "青山.手机", "a.青山.com"] {
        let context = Context { service: app, ..Context::default() };
        assert!(silent(Field::Domain, text, &context) && !plain(Field::Domain, text, &context), "{text}");
    }
    for text in
        ["beian@shandian.com", "zhang.san@qq.com", "13800000000@139.com", "a_b-c@mail.shandian.com.cn", "x@163.com", "a@b.co"]
    {
        assert!(plain(Field::Email, text, &Context::default()), "{text}");
    }
}

/// Chinese names near the edge.
fn chinese_name() -> impl Strategy<Value = String> {
    let known = select(vec![
        "青山",
        "青山2",
        "公司",
        "公益",
        "政务",
        "网络",
        "a",
        "www",
        "1",
        "a-青",
        "青-",
        "xn--fiqs8s",
        "一",
        "〇",
        "々",
        "㐀",
        "鿿",
        "",
        "青",
        "。",
        "千里之行始于足下",
        "九层之台起于累土吗",
        "abcdefghijklmnopqrstu青",
        "abcdefghijklmnopqrstuv青",
        "\u{20000}",
        "\u{f900}",
        "Ａ",
        "B",
    ]);
    let any = prop_oneof!["[\u{4dbf}-\u{a000}]{1,9}", "[a-z0-9\u{4e00}-\u{9fff}]{1,12}", "\u{9fff}{7}[\u{5000}\u{9fff}]{1,2}"];
    let label = prop_oneof![3 => known.prop_map(str::to_owned), 1 => any];
    let suffix = select(vec![
        "cn",
        "com",
        "com.cn",
        "中国",
        "中國",
        "公司",
        "网络",
        "公司.cn",
        "政务.cn",
        "政务",
        "公益",
        "香港",
        "公司.香港",
        "公司.hk",
        "手机",
        "台湾",
        "网址",
        "example",
        "xn--fiqs8s",
        "青山",
        "github.io",
        "cn.com",
        "gov.cn",
        "1",
        "中国1",
        "top",
        "io",
    ]);
    (vec(label, 0..5), suffix)
        .prop_map(|(labels, suffix)| labels.into_iter().chain([suffix.to_owned()]).collect::<Vec<_>>().join("."))
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
    fn what_is_silent_of_chinese_names_is_right(name in chinese_name(), context in select(contexts())) {
        keeps_the_law(Field::Domain, &name, &context)?;
    }

    #[test]
    fn what_is_plain_of_anything_is_right(field in select(Field::ALL), text in any::<String>(), context in select(contexts())) {
        keeps_the_law(field, &text, &context)?;
    }
}
