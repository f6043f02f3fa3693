//! Laws of every field, over hostile texts: nothing panics, a normal form is stable, a suggestion passes, and no verdict
//! depends on anything but the input.

use crate::config;
use beian::{Context, DocumentType, Field, Issue, PlatformKind, Provider, Service, check_field, is_valid};
use proptest::{collection::vec, prelude::*, sample::select};

/// What people paste, in pieces: joined at random they make nearly right and quite wrong values of every field.
const PIECES: &[&str] = &[
    "a",
    "Z",
    "0",
    "1",
    "9",
    "com",
    "cn",
    "qingshan-keji",
    "例子",
    "中国",
    "。",
    "．",
    ".",
    "..",
    "-",
    "--",
    "_",
    "xn--",
    "xn--fiqs8s",
    ":",
    "::",
    "/",
    "//",
    "http://",
    "https://",
    "@",
    "?",
    "#",
    "*",
    ",",
    "，",
    "、",
    " ",
    "\n",
    "\t",
    "\u{3000}",
    "\u{200b}",
    "\u{feff}",
    "\u{fffd}",
    "😀",
    "か",
    "я",
    "１",
    "Ａ",
    "＠",
    "120.46.0.10",
    "240e:3b7::1",
    "10.0.0.1",
    "255",
    "256",
    "/24",
    "%eth0",
    "~",
    "至",
    "138",
    "13800000001",
    "+86",
    "0086",
    "010-",
    "转12",
    "400",
    "example",
    "org",
    "gov.cn",
    "com.cn",
    "cn.qingshan.app",
    "package:",
    "MD5:",
    "SHA1: ",
    "F0D4B09DDBB050909E50EA1D4AC82298",
    "3082",
    "010a",
    "MIIB",
    "-----BEGIN CERTIFICATE-----",
    "-----END CERTIFICATE-----",
    "PRIVATE KEY",
    "Modulus=",
    "0x",
    "…",
    "65537",
    "mailto:",
    "<",
    ">",
    "qq.com",
    "gmail.con",
    "440305200002290002",
    "X",
    "91110101XXXX00019J",
    "身份证",
    "=",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        vec(select(PIECES), 0..9).prop_map(|pieces| pieces.concat()),
        vec(any::<char>(), 0..24).prop_map(String::from_iter),
        "[0-9a-fA-F]{250,300}|[0-9]{300,320}|[0-9a-f:. ]{1,60}|0?1[3-9][0-9]{8,10}",
    ]
}

fn field() -> impl Strategy<Value = Field> {
    select(Field::ALL)
}

fn context() -> impl Strategy<Value = Context> {
    let provider = proptest::option::of(select(Provider::ALL));
    let service = proptest::option::of(select(Service::ALL));
    let platform = proptest::option::of(select(PlatformKind::ALL));
    let document_type = proptest::option::of(select(DocumentType::ALL));
    (provider, service, platform, document_type, any::<bool>()).prop_map(
        |(provider, service, platform, document_type, partial)| Context {
            provider,
            service,
            platform,
            document_type,
            partial,
            ..Context::default()
        },
    )
}

proptest! {
    #![proptest_config(config(6_000))]

    #[test]
    fn the_normal_form_is_stable(field in field(), text in text(), context in context()) {
        let first = check_field(field, &text, &context);
        let again = check_field(field, first.normalized(), &context);
        prop_assert_eq!(again.normalized(), first.normalized());
        prop_assert_eq!(again.facts(), first.facts());
        prop_assert!(again.valid() || !first.valid(), "{:?} turned into a fault: {:?}", text, again.issues());
    }

    #[test]
    fn a_suggestion_passes(field in field(), text in text(), context in context()) {
        for suggestion in check_field(field, &text, &context).issues().iter().filter_map(Issue::suggestion) {
            prop_assert!(is_valid(field, suggestion, &context), "{:?} suggests {:?}", text, suggestion);
        }
    }

    #[test]
    fn the_short_way_agrees_with_the_long_one(field in field(), text in text(), context in context()) {
        let report = check_field(field, &text, &context);
        prop_assert_eq!(report.valid(), is_valid(field, &text, &context));
        prop_assert_eq!(format!("{:?}", report.issues()), format!("{:?}", check_field(field, &text, &context).issues()));
    }
}

#[test]
fn the_longest_texts_are_judged_and_longer_ones_are_not() {
    for field in Field::ALL {
        for piece in ["a", "1", ".", "例", "：", "F", "A="] {
            let longest = piece.repeat(16_384 / piece.encode_utf16().count());
            assert!(check_field(*field, &longest, &Context::default()).issues().iter().all(|it| it.code() != "value.too_long"));
            let longer = piece.repeat(16_384) + "x";
            let report = check_field(*field, &longer, &Context::default());
            assert_eq!(report.issues()[0].code(), "value.too_long", "{field}");
            assert!(!report.valid());
        }
    }
}
