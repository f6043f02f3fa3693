//! The laws of the short cuts of addresses, package names, fingerprints, keys and telephone numbers: what is plain, the long way
//! finds nothing in and takes as it stands; and the verdict at a glance is the verdict.

use crate::{config, plain};
use beian::{Context, Field, PlatformKind, Provider, check_field, is_valid, rules::plain as is_plain};
use proptest::{collection::vec, prelude::*, sample::select};
use std::fs;

const FIELDS: [(Field, &str); 6] = [
    (Field::Ip, "ip"),
    (Field::PackageName, "packageName"),
    (Field::Fingerprint, "fingerprint"),
    (Field::PublicKey, "publicKey"),
    (Field::Mobile, "mobile"),
    (Field::EmergencyPhone, "emergencyPhone"),
];
const MODULUS: &str = "99027CDFAB4FB12021581FEF93F9E1492F8E4838BB327385504F6362DA6377E0002A57138C7EF3D2A4DFD1C6DAFCDD75BC849063268F72A5B81A95E6A501C7C99D40F1D3C2F891021A4DF27A69781DF0871E9E0F4F3242BD488E63174F2352B1FA97BB92FC2681B7DBF8C56410C98DABA436039E97F805E50F1813E1AB9F498DB78EB7357820904C1252A907CA534ED6A717513EAC07CA72CA3DCFDA1AEDBC7D2B114AE11B23F76F083F28D9DFDB7FE4A33E1F70D28A82A82CDD5F019DEDF1E02421421D483468C2DC2146789904D76BC20DFC88BC68CDE96CAB30E1CCA5334CF2BF3C564E411B41D3EBC9FE6D3EADCD29858F860335AFAE434D154BF24F502F";
const POINT: &str = "046900410C50459F3770790D7C8B2E4C5070DBFCFE90C54F94968D64E95F024FE188ADE9D5F4D4F9116B29F236D78F76AD43F524ADB5A0A542A493FD3F09B9DB99";

/// Every context that these short cuts look at.
fn contexts() -> Vec<Context> {
    let platforms = || [None].into_iter().chain(PlatformKind::ALL.iter().copied().map(Some));
    let providers = || [None].into_iter().chain(Provider::ALL.iter().copied().map(Some));
    let of = |platform| providers().map(move |provider| Context { platform, provider, ..Context::default() });
    platforms().flat_map(of).chain([Context { partial: true, ..Context::default() }]).collect()
}

fn keeps_the_law(field: Field, text: &str, context: &Context) -> Result<(), TestCaseError> {
    let valid = check_field(field, text, context).valid();
    prop_assert_eq!(is_valid(field, text, context), valid, "{}: {:?} in {:?}", field, text, context);
    plain::keeps_the_law(field, text, context)
}

#[test]
fn the_short_cuts_agree_with_the_long_way_in_the_cases() {
    // The random texts meet every pair of a platform and a provider.
    let contexts: Vec<Context> = contexts().into_iter().filter(|it| it.platform.is_none() || it.provider.is_none()).collect();
    for (field, name) in FIELDS {
        let cases = fs::read_to_string(format!("tests/cases/fields/{name}.json")).unwrap();
        let texts = plain::texts(&serde_json::from_str(&cases).unwrap());
        let mut plain_ones = 0;
        for text in &texts {
            for context in &contexts {
                keeps_the_law(field, text, context).unwrap();
            }
            plain_ones += usize::from(is_plain(field, text, &contexts[0]));
            // And what a person types on the way there.
            if text.len() < 64 {
                for (end, _) in text.char_indices() {
                    keeps_the_law(field, &text[..end], &contexts[0]).unwrap();
                }
            }
        }
        assert!(plain_ones > 2, "{name}: {plain_ones} of {}", texts.len());
    }
}

#[test]
fn what_is_ordinary_is_plain() {
    for (field, text) in [
        (Field::Ip, "120.46.0.10-120.46.0.20"),
        (Field::Ip, "43.136.10.1-43.136.10.1"),
        (Field::Ip, "101.34.0.1-101.34.0.1"),
        (Field::Ip, "240e:3b7::1-240e:3b7::ff"),
        (Field::Ip, "2408:4001:1:2:3:4:5:6-2408:4001:1:2:3:4:5:6"),
        (Field::PackageName, "com.qingshan.shop"),
        (Field::PackageName, "cn.qingshan.my_app.v2"),
        (Field::PackageName, "com.store.app"),
        (Field::PackageName, "com.qing-shan.shop"),
        (Field::Fingerprint, "F0D4B09DDBB050909E50EA1D4AC82298"),
        (Field::Fingerprint, "5C1F2A7B9D03E4668F10ABCDEF98765432100ABC"),
        (Field::PublicKey, MODULUS),
        (Field::PublicKey, POINT),
        (Field::Mobile, "13800000001"),
        (Field::Mobile, "19912345670"),
        (Field::EmergencyPhone, "13800000001"),
        (Field::EmergencyPhone, "0755-26000000"),
        (Field::EmergencyPhone, "010-60000000"),
    ] {
        assert!(is_plain(field, text, &Context::default()), "{field}: {text}");
    }
}

/// Addresses and ranges whose parts are nearly all right, near the closed blocks.
fn entry() -> impl Strategy<Value = String> {
    let octet = prop_oneof![
        5 => select(vec!["0", "1", "2", "8", "10", "31", "88", "100", "114", "127", "168", "172", "192", "198", "203", "224", "255"]).prop_map(str::to_owned),
        3 => "[0-9]{1,3}",
        1 => select(vec!["00", "01", "256", "", "x", "1e"]).prop_map(str::to_owned),
    ];
    let dotted = vec(octet, 3..6).prop_map(|octets| octets[..octets.len().min(4)].join("."));
    let group = prop_oneof![
        4 => select(vec!["0", "0", "0", "1", "ff", "240e", "2001", "db8", "2620", "4f", "8000", "3fff", "fff", "a0"]).prop_map(str::to_owned),
        1 => "[0-9a-fA-F]{1,5}",
        2 => Just(String::new()),
    ];
    let groups = (select(vec!["2001", "2408", "240e", "2620", "2002", "3fff", "fe80", "", "64"]), vec(group, 0..8))
        .prop_map(|(head, rest)| [head.to_owned()].into_iter().chain(rest).collect::<Vec<_>>().join(":"));
    let address = prop_oneof![dotted, groups];
    let last = prop_oneof![4 => address.clone(), 1 => Just(String::new())];
    (address, last, select(vec!["-", "-", "", "--", " - ", "/", "-1"]), 0..4).prop_map(|(start, last, sign, way)| match way {
        0 => [&start, "-", &start].concat(),
        1 => start,
        _ => [&start, sign, &last].concat(),
    })
}

fn name() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        3 => select(vec![
            "com", "cn", "example", "test", "oh", "ohos", "system", "harmony", "class", "interface", "extends", "debug", "beta",
            "apk", "IPA", "hap", "io", "dcloud", "HBuilder", "uni", "UNI1234567", "UNIabcdef0", "AB12CD34EF", "a_", "_a", "x-y",
            "1b", "", "应用", "Ａ", "a b", "*",
        ]).prop_map(str::to_owned),
        3 => "[a-zA-Z][a-zA-Z0-9]{0,9}",
        1 => "[a-zA-Z0-9_-]{1,70}",
    ];
    vec(word, 1..6).prop_map(|words| words.join("."))
}

fn digest() -> impl Strategy<Value = String> {
    let start = select(vec![
        "",
        "",
        "",
        "D41D8CD98F00B204",
        "e89b158e4bcf988e",
        "0123456789ABCDEF",
        "0000000000000000",
        "AAAAAAAAAAAAAAAA",
        "59201CF6589202CB",
    ]);
    let rest = prop_oneof![3 => "[0-9A-F]{64}", 1 => "[0-9a-f:-]{64}", 1 => "0{64}", 1 => "A{64}", 1 => "[0-9A-G ]{64}"];
    let length = select(vec![0, 1, 31, 32, 32, 32, 33, 40, 40, 40, 41, 64, 64]);
    (start, rest, length, any::<bool>()).prop_map(|(start, rest, length, colons)| {
        let digits = &[start, &rest].concat()[..length];
        if colons {
            digits.as_bytes().chunks(2).map(String::from_utf8_lossy).collect::<Vec<_>>().join(":")
        } else {
            digits.into()
        }
    })
}

/// A key with a digit changed, a piece dropped, in either case.
fn key() -> impl Strategy<Value = String> {
    let whole = prop_oneof![
        3 => select(vec![MODULUS, POINT]).prop_map(str::to_owned),
        1 => select(vec![128, 130, 194, 256, 384, 512, 768, 1024, 1032]).prop_flat_map(|length| vec(select(b"0123456789ABCDEF"), length))
            .prop_map(|digits| String::from_utf8(digits).unwrap()),
        1 => (select(b"0123456789ABCDEF"), select(vec![130, 512])).prop_map(|(digit, times)| char::from(digit).to_string().repeat(times)),
    ];
    (whole, any::<prop::sample::Index>(), proptest::option::of("[0-9A-Fa-f:x]?"), 0..4).prop_map(|(mut key, at, change, way)| {
        if let Some(change) = change {
            let at = at.index(key.len());
            key.replace_range(at..=at, &change);
        }
        match way {
            0 => key.to_lowercase(),
            1 => ["00", &key].concat(),
            _ => key,
        }
    })
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        "1[0-9]{9,11}",
        "1[3-9][0-9]{1,2}(1{8}|0{8}|12345678|00138000|00000001)",
        "1349[0-9]{7}",
        "0[1-9][0-9]{1,2}-?[1-9][0-9]{5,8}(-[0-9]{1,3})?",
        "(400|800|95)[0-9-]{4,9}",
        "[0-9+ -]{0,16}",
    ]
}

proptest! {
    #![proptest_config(config(1_500))]

    #[test]
    fn the_short_cuts_agree_with_the_long_way(
        entry in entry(), name in name(), digest in digest(), number in number(), text in any::<String>(), context in select(contexts()),
    ) {
        keeps_the_law(Field::Ip, &entry, &context)?;
        keeps_the_law(Field::PackageName, &name, &context)?;
        keeps_the_law(Field::Fingerprint, &digest, &context)?;
        for text in [&number, &text] {
            keeps_the_law(Field::Mobile, text, &context)?;
            keeps_the_law(Field::EmergencyPhone, text, &context)?;
        }
        for (field, _) in FIELDS {
            keeps_the_law(field, &text, &context)?;
        }
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn the_short_cut_of_keys_agrees_with_the_long_way(key in key(), context in select(contexts())) {
        keeps_the_law(Field::PublicKey, &key, &context)?;
    }
}
