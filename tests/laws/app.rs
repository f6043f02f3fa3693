//! Laws of package names, keys and fingerprints (PKG-A, PKG-I, PKG-H, KEY-01 to KEY-03, FP-01, FP-02).

use beian::{Context, Fact, Field, FieldReport, PlatformKind, Provider, check_field, is_valid};
use proptest::{prelude::*, sample::select};
use regex::Regex;
use std::{
    env, fs,
    path::PathBuf,
    process::Command,
    sync::LazyLock,
    time::{Duration, Instant},
};

const FIELDS: [Field; 3] = [Field::PackageName, Field::Fingerprint, Field::PublicKey];

/// RSA-2048 of a certificate that was made for tests alone, and the decimal digits that a console shows for it.
const MODULUS: &str = "99027CDFAB4FB12021581FEF93F9E1492F8E4838BB327385504F6362DA6377E0002A57138C7EF3D2A4DFD1C6DAFCDD75BC849063268F72A5B81A95E6A501C7C99D40F1D3C2F891021A4DF27A69781DF0871E9E0F4F3242BD488E63174F2352B1FA97BB92FC2681B7DBF8C56410C98DABA436039E97F805E50F1813E1AB9F498DB78EB7357820904C1252A907CA534ED6A717513EAC07CA72CA3DCFDA1AEDBC7D2B114AE11B23F76F083F28D9DFDB7FE4A33E1F70D28A82A82CDD5F019DEDF1E02421421D483468C2DC2146789904D76BC20DFC88BC68CDE96CAB30E1CCA5334CF2BF3C564E411B41D3EBC9FE6D3EADCD29858F860335AFAE434D154BF24F502F";
const POINT: &str = "046900410C50459F3770790D7C8B2E4C5070DBFCFE90C54F94968D64E95F024FE188ADE9D5F4D4F9116B29F236D78F76AD43F524ADB5A0A542A493FD3F09B9DB99";

fn on(platform: Option<PlatformKind>) -> Context {
    Context { platform, ..Context::default() }
}

fn fact<'a>(report: &'a FieldReport, name: &str) -> Option<&'a Fact> {
    report.facts().iter().find(|(known, _)| *known == name).map(|(_, fact)| fact)
}

fn contexts() -> impl Strategy<Value = Context> {
    let platform = prop_oneof![Just(None), select(PlatformKind::ALL).prop_map(Some)];
    let provider = prop_oneof![Just(None), select(Provider::ALL).prop_map(Some)];
    (platform, provider).prop_map(|(platform, provider)| Context { platform, provider, ..Context::default() })
}

/// A random number generator with a seed, for samples whose share is counted.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn digit(&mut self) -> char {
        char::from(b"0123456789ABCDEF"[self.below(16)])
    }
}

// ---- package names ----

/// The laws as their sources write them, with the length and the reserved words that no regular expression holds.
fn is_package(name: &str, platform: PlatformKind) -> bool {
    static LAWS: LazyLock<[Regex; 3]> = LazyLock::new(|| {
        [
            r"^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)+$",
            r"^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$",
            r"^[A-Za-z](?:[A-Za-z0-9_]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9_]*[A-Za-z0-9])?)+$",
        ]
        .map(|law| Regex::new(law).unwrap())
    });
    let reserved = ["oh", "ohos", "harmony", "harmonyos", "openharmony", "system"];
    let length = name.chars().count();
    match platform {
        PlatformKind::Android => LAWS[0].is_match(name) && length <= 255,
        PlatformKind::Ios => LAWS[1].is_match(name) && length <= 255,
        PlatformKind::Harmonyos => {
            let least = if name.split('.').count() == 2 { 1 } else { 7 };
            LAWS[2].is_match(name) && (least..=128).contains(&length) && !name.split('.').any(|it| reserved.contains(&it))
        }
    }
}

fn names() -> impl Strategy<Value = String> {
    let word =
        select(vec!["com", "oh", "ohos", "system", "a", "B9", "1b", "a_", "_a", "x-y", "my_app", "", "应用", "AB12CD34EF"]);
    let words = prop::collection::vec(word, 1..6).prop_map(|words| words.join("."));
    prop_oneof!["[abXY019_.-]{1,24}", "[a-z]{1,9}(\\.[a-z0-9_-]{1,60}){1,6}", words]
}

proptest! {
    #![proptest_config(crate::config(256))]

    #[test]
    fn a_package_name_is_judged_as_its_law_says(name in names(), platform in select(PlatformKind::ALL)) {
        prop_assert_eq!(is_valid(Field::PackageName, &name, &on(Some(platform))), is_package(&name, platform));
    }

    #[test]
    fn without_a_platform_any_law_will_do(name in names()) {
        let report = check_field(Field::PackageName, &name, &Context::default());
        let taken = PlatformKind::ALL.iter().find(|platform| is_package(report.normalized(), **platform));
        prop_assert_eq!(report.valid(), taken.is_some());
        if report.valid() {
            let Some(Fact::Text(platform)) = fact(&report, "platform") else { panic!("no platform") };
            let platform: PlatformKind = platform.parse().unwrap();
            prop_assert!(is_package(report.normalized(), platform));
        }
    }
}

// ---- numbers ----

/// The decimal digits of a number in hexadecimal digits, the slow way.
fn decimal(hex: &str) -> String {
    let mut digits = vec![0_u8];
    for digit in hex.chars() {
        let mut carry = digit.to_digit(16).unwrap();
        for place in &mut digits {
            carry += u32::from(*place) * 16;
            *place = u8::try_from(carry % 10).unwrap();
            carry /= 10;
        }
        while carry > 0 {
            digits.push(u8::try_from(carry % 10).unwrap());
            carry /= 10;
        }
    }
    digits.iter().rev().map(|digit| char::from(b'0' + digit)).collect()
}

/// The smallest odd prime factor below 256, by division, a digit at a time.
fn factor(hex: &str) -> Option<u32> {
    let is_prime = |n: u32| (3..).step_by(2).take_while(|it| it * it <= n).all(|it| !n.is_multiple_of(it));
    let divides = |prime: u32| hex.chars().fold(0, |rest, digit| (rest * 16 + digit.to_digit(16).unwrap()) % prime) == 0;
    (3..256).step_by(2).find(|n| divides(*n) && is_prime(*n))
}

#[test]
fn a_modulus_is_refused_exactly_for_its_small_factors_in_both_bases() {
    let mut seeded = Seeded(1);
    let mut taken = 0;
    for _ in 0..60 {
        let inner: String = (0..254).map(|_| seeded.digit()).collect();
        let hex = ["9", inner.as_str(), "1"].concat();
        let factor = factor(&hex);
        for typed in [hex.clone(), decimal(&hex)] {
            let report = check_field(Field::PublicKey, &typed, &Context::default());
            let ends_in_five = typed.len() > 256 && typed.ends_with('5');
            match factor {
                None => {
                    assert!(report.valid(), "{typed}");
                    assert_eq!(fact(&report, "modulus"), Some(&Fact::Text(hex.clone())));
                    assert_eq!(fact(&report, "bits"), Some(&Fact::Number(1024)));
                    taken += 1;
                }
                Some(prime) => {
                    let issue = &report.issues()[0];
                    let named = issue.params().any(|(name, fact)| name == "prime" && *fact == Fact::Number(prime));
                    assert!(ends_in_five || (issue.code() == "public_key.small_factor" && named), "{typed}");
                }
            }
        }
    }
    assert!(taken > 0, "the samples hold a number without a small factor");
}

// ---- wrong digits ----

#[test]
fn a_changed_digit_of_a_point_is_always_found() {
    assert!(is_valid(Field::PublicKey, POINT, &on(Some(PlatformKind::Harmonyos))));
    for place in 0..POINT.len() {
        let right = POINT[place..=place].chars().next().unwrap().to_digit(16).unwrap();
        for change in 1..16 {
            let wrong = char::from_digit((right + change) % 16, 16).unwrap();
            let typed = [&POINT[..place], &wrong.to_string(), &POINT[place + 1..]].concat();
            assert!(!is_valid(Field::PublicKey, &typed, &on(Some(PlatformKind::Harmonyos))), "{place}: {wrong}");
        }
    }
}

#[test]
fn a_changed_digit_of_a_modulus_is_found_in_most_samples() {
    let digits = decimal(MODULUS);
    for (key, base) in [(MODULUS, 16), (digits.as_str(), 10)] {
        let mut seeded = Seeded(2);
        let (mut found, samples) = (0, 300);
        for _ in 0..samples {
            let place = seeded.below(key.len());
            let right = key[place..=place].chars().next().unwrap().to_digit(base).unwrap();
            let step = u32::try_from(seeded.below(base as usize - 1)).unwrap() + 1;
            let wrong = char::from_digit((right + step) % base, base).unwrap();
            let typed = [&key[..place], &wrong.to_string(), &key[place + 1..]].concat();
            found += usize::from(!is_valid(Field::PublicKey, &typed, &Context::default()));
        }
        assert!(found * 100 >= samples * 75, "{found} of {samples} in base {base}");
    }
}

proptest! {
    #![proptest_config(crate::config(256))]

    #[test]
    fn dropped_digits_of_a_key_are_always_found(place in 0..640_usize, count in 1..40_usize, which in 0..3_usize) {
        let key = [MODULUS.to_owned(), decimal(MODULUS), POINT.to_owned()][which].clone();
        let start = place % key.len();
        let end = (start + count).min(key.len());
        let typed = [&key[..start], &key[end..]].concat();
        prop_assert!(!is_valid(Field::PublicKey, &typed, &on(Some(PlatformKind::Harmonyos))), "{}", typed);
    }
}

// ---- every text ----

/// Anything, and what people paste: pieces of keys, labels and names, joined by what stands between them.
fn texts() -> impl Strategy<Value = String> {
    let piece = select(vec![
        MODULUS,
        POINT,
        "com.example.app",
        "AB12CD34EF",
        "package:",
        "/",
        "MD5:",
        "SHA1 Fingerprint=",
        "指纹",
        "F0D4B09DDBB050909E50EA1D4AC82298",
        "9FED0567A1CF0CCD93E1571E08C999CECB6488D6",
        "n+0FZ6HPDM2T4VceCMmZzstkiNY=",
        "MD5 (",
        "cert.cer",
        "*",
        "“",
        ";",
        "-----BEGIN CERTIFICATE-----",
        "-----END CERTIFICATE-----",
        "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA",
        "3082010A0282010100",
        "0203010001",
        "Modulus=",
        "模数：",
        "0x",
        "00",
        "3059301306072a8648ce3d020106082a8648ce3d030107034200",
        "＝",
        "、",
        "。",
        "\u{200b}",
        "\u{fffd}",
        "😀",
    ]);
    let joined = (prop::collection::vec(piece, 1..6), select(vec!["", " ", "\n", ":", "."])).prop_map(|(all, by)| all.join(by));
    let cut = (select(vec![MODULUS, POINT]), 0..600_usize, "[0-9A-Fa-f:. \\-=GOlz…]{0,6}").prop_map(|(key, at, new)| {
        let at = at % key.len();
        [&key[..at], &new, &key[at..]].concat()
    });
    prop_oneof![any::<String>(), "[0-9A-Fa-f: -]{0,80}", "[A-Za-z0-9+/=]{0,200}", "[A-Za-z0-9_.*:/-]{0,40}", joined, cut]
}

proptest! {
    #![proptest_config(crate::config(512))]

    #[test]
    fn a_normal_form_is_stable_and_a_suggestion_passes(text in texts(), context in contexts(), field in select(FIELDS.to_vec())) {
        let report = check_field(field, &text, &context);
        prop_assert_eq!(report.valid(), is_valid(field, &text, &context));
        for issue in report.issues() {
            if let Some(suggestion) = issue.suggestion() {
                prop_assert!(is_valid(field, suggestion, &context), "{}: {}", issue.code(), suggestion);
            }
        }
        if !report.facts().is_empty() {
            let again = check_field(field, report.normalized(), &context);
            prop_assert_eq!(again.normalized(), report.normalized());
            prop_assert_eq!(again.valid(), report.valid());
            prop_assert_eq!(again.facts(), report.facts());
        }
    }
}

#[test]
fn a_long_text_takes_no_longer_than_its_length() {
    for piece in [
        "A",
        "9",
        "M",
        "MD5:",
        "SHA1 ",
        ".",
        "a.",
        "-----BEGIN",
        "-----BEGIN A-----MIIB",
        "30820",
        "公钥",
        "Modulus=",
        ":",
        "a b ",
        "0x",
        "/",
        "、",
        "F=",
    ] {
        let text: String = piece.chars().cycle().take(16_384).collect();
        for field in FIELDS {
            let start = Instant::now();
            check_field(field, &text, &Context::default());
            assert!(start.elapsed() < Duration::from_secs(1), "{field} of {piece:?}: {:?}", start.elapsed());
        }
    }
}

// ---- openssl as the oracle ----

/// Runs openssl in a folder of its own; what it wrote to its standard output.
fn openssl(folder: &PathBuf, line: &str) -> Option<String> {
    let output = Command::new("openssl").args(line.split(' ')).current_dir(folder).output().ok()?;
    assert!(output.status.success(), "openssl {line}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).expect("openssl writes text"))
}

#[test]
fn keys_and_fingerprints_are_those_that_openssl_reads() {
    let folder = env::temp_dir().join(format!("beian-openssl-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    if openssl(&folder, "version").is_none() {
        println!("skipped: openssl is not installed");
        return;
    }
    let run = |line: &str| openssl(&folder, line).unwrap();
    let offered = |text: &str, platform| {
        let report = check_field(Field::PublicKey, text, &on(Some(platform)));
        report.issues().iter().find_map(|issue| issue.suggestion()).unwrap_or(report.normalized()).to_owned()
    };

    run("req -x509 -newkey rsa:2048 -nodes -keyout rsa.key -out rsa.pem -days 30 -subj /CN=Test");
    let modulus = run("x509 -in rsa.pem -noout -modulus").trim().trim_start_matches("Modulus=").to_owned();
    for line in [
        "x509 -in rsa.pem",
        "x509 -in rsa.pem -noout -pubkey",
        "x509 -in rsa.pem -noout -text",
        "x509 -in rsa.pem -noout -modulus",
    ] {
        assert_eq!(offered(&run(line), PlatformKind::Android), modulus, "{line}");
    }
    assert_eq!(offered(&run("rsa -in rsa.key -RSAPublicKey_out"), PlatformKind::Android), modulus);
    for line in ["pkey -in rsa.key", "rsa -in rsa.key -traditional", "pkey -in rsa.key -noout -text"] {
        let report = check_field(Field::PublicKey, &run(line), &Context::default());
        assert_eq!(report.issues()[0].code(), "public_key.secret", "{line}");
        assert_eq!(report.issues()[0].suggestion(), None, "{line}");
    }

    run("ecparam -name prime256v1 -genkey -noout -out ec.key");
    run("req -x509 -new -key ec.key -out ec.pem -days 30 -subj /CN=Test");
    let listing = run("pkey -in ec.key -pubout -text_pub -noout");
    let point: String =
        listing.lines().filter(|line| line.starts_with("    ")).flat_map(|line| line.split(':')).map(str::trim).collect();
    for line in [
        "x509 -in ec.pem",
        "x509 -in ec.pem -noout -pubkey",
        "x509 -in ec.pem -noout -text",
        "pkey -in ec.key -pubout -text_pub -noout",
    ] {
        assert_eq!(offered(&run(line), PlatformKind::Harmonyos), point.to_ascii_uppercase(), "{line}");
    }

    for (algorithm, platform) in
        [("md5", PlatformKind::Android), ("sha1", PlatformKind::Ios), ("sha256", PlatformKind::Harmonyos)]
    {
        let printed = run(&format!("x509 -in rsa.pem -noout -fingerprint -{algorithm}"));
        let digits = printed.split('=').nth(1).unwrap().trim().replace(':', "");
        let report = check_field(Field::Fingerprint, &printed, &on(Some(platform)));
        assert!(report.valid(), "{printed}");
        assert_eq!(report.normalized(), digits);
    }
    fs::remove_dir_all(&folder).unwrap();
}
