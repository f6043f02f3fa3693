//! The fingerprint of the signing certificate (签名 MD5 值 / 证书指纹, FP-01, FP-02, FP-06). The field's name misleads.
//!
//! Accepted: on Android the certificate's MD5 (32 hexadecimal digits), on iOS and HarmonyOS its SHA-1 (40), in either case,
//! with colons or without. Refused: another algorithm, base64, the digest of empty input, certificates that everybody has.
//! Where narrower: MD5 on HarmonyOS is a warning, as is SHA-256, which Tencent Cloud refuses. With no platform chosen, MD5
//! and SHA-1 are both fine. Sources: Tencent Cloud, Huawei Cloud, HSY, UCloud, and field reports of real filings.
//!
//! ```
//! use beian::{check_field, Context, Field};
//! assert!(check_field(Field::Fingerprint, "MD5: F0:D4:B0:9D:DB:B0:50:90:9E:50:EA:1D:4A:C8:22:98", &Context::default()).valid());
//! assert!(!check_field(Field::Fingerprint, "D41D8CD98F00B204E9800998ECF8427E", &Context::default()).valid());
//! ```

mod written;

use super::{Facts, Judged, Value, rewritten};
use crate::{
    catalog::{
        FingerprintAlgorithm, FingerprintBase64, FingerprintEmptyInput, FingerprintKeyMaterial, FingerprintLength,
        FingerprintLengthOpen, FingerprintLookAlike, FingerprintNotHex, FingerprintPlaceholder, FingerprintSeveral,
        FingerprintSha256, FingerprintTestKey, KeySecret, Term,
    },
    context::{
        Context,
        PlatformKind::{Android, Harmonyos, Ios},
        Provider,
    },
    issue::{Finding, Severity},
    text::fold,
};
use std::fmt;
use written::{from_base64, is_key_material, is_separator, label_end, listed};

/// A digest of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Algorithm {
    Md5,
    Sha1,
    Sha256,
}
use Algorithm::{Md5, Sha1, Sha256};

impl Algorithm {
    const ALL: [Self; 3] = [Md5, Sha1, Sha256];

    /// Hexadecimal digits.
    const fn digits(self) -> usize {
        match self {
            Md5 => 32,
            Sha1 => 40,
            Sha256 => 64,
        }
    }

    /// The name in the facts.
    const fn name(self) -> &'static str {
        match self {
            Md5 => "MD5",
            Sha1 => "SHA-1",
            Sha256 => "SHA-256",
        }
    }

    const fn term(self) -> Term {
        match self {
            Md5 => Term::MD5,
            Sha1 => Term::SHA1,
            Sha256 => Term::SHA256,
        }
    }
}

/// Digests of empty input: what a pipe gives when the command before it failed.
const EMPTY: [&str; 3] = [
    "D41D8CD98F00B204E9800998ECF8427E",
    "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709",
    "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
];

/// Certificates whose private keys are public.
const TEST_KEYS: &[(&str, &str)] = &[
    ("E89B158E4BCF988EBD09EB83F5378E87", "AOSP testkey"),
    ("8DDB342F2DA5408402D7568AF21E29F9", "AOSP platform"),
    ("1900BBFBA756EDD3419022576F3814FF", "AOSP media"),
    ("59201CF6589202CB2CDAB26752472112", "DCloud (uni-app)"),
    ("BAAD093A82829FB432A7B28CB4CCF0E9F37DAE58", "DCloud (uni-app)"),
    ("D75C1FA2B9AE867CE688A8ADC6DEAC7CD6BA96F43A751FD10A200FA5974AC636", "DCloud (uni-app)"),
];

/// 指纹: the digest, in upper-case hexadecimal digits without separators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint {
    algorithm: Algorithm,
    hex: String,
}

/// Judges a fingerprint by what its platform asks for.
pub(crate) fn check(text: &str, context: &Context) -> Judged {
    let clean = fold(text);
    let upper = clean.to_ascii_uppercase();
    if upper.contains("PRIVATE KEY") {
        return Judged::fault(KeySecret {});
    }
    let listed = listed(&upper);
    if listed.len() > 1 {
        let wanted = listed.iter().find(|it| !it.judge(context).iter().any(Finding::is_error));
        let finding = Finding::from(FingerprintSeveral { count: listed.len() });
        return Judged::fault(match wanted {
            Some(it) => finding.suggest(it.to_string()),
            None => finding,
        });
    }
    let rest = &upper[label_end(&upper)..];
    let start = clean.len() - rest.len();
    if let Some(digest) = from_base64(&clean).or_else(|| from_base64(&clean[start..])) {
        let finding = Finding::from(FingerprintBase64 { algorithm: digest.algorithm.term() });
        let passes = !digest.judge(context).iter().any(Finding::is_error);
        return Judged::fault(if passes { finding.suggest(digest.to_string()) } else { finding });
    }
    let hex: String = rest.chars().filter(|c| !is_separator(*c)).collect();
    if is_key_material(&hex) {
        return Judged::fault(FingerprintKeyMaterial {});
    }
    if let Some(at) = clean[start..].find(|c: char| !c.is_ascii_hexdigit() && !is_separator(c)) {
        return Judged::fault(not_hex(&clean, start + at, &hex, context));
    }
    match Fingerprint::new(&hex) {
        Some(it) => {
            let mut findings = it.judge(context);
            // The normal form is offered where it would pass.
            if !findings.iter().any(Finding::is_error) {
                findings.extend(rewritten(text, &it.hex));
            }
            Judged::value(Value::Fingerprint(it), findings)
        }
        None => Judged::fault(wrong_length(hex.len(), context)),
    }
}

/// The first character that is no digit, and the digit that it looks like.
fn not_hex(clean: &str, at: usize, hex: &str, context: &Context) -> Finding {
    let character = clean[at..].chars().next().unwrap_or_default();
    let position = clean[..at].chars().count() + 1;
    let meant = match character {
        'O' | 'o' => "0",
        'I' | 'i' | 'l' | 'L' => "1",
        _ => return FingerprintNotHex { character: character.into(), position }.into(),
    };
    let finding = Finding::from(FingerprintLookAlike { character: character.into(), position, meant: meant.into() });
    let mended = hex.replace('O', "0").replace(['I', 'L'], "1");
    match Fingerprint::new(&mended) {
        Some(it) if !it.judge(context).iter().any(Finding::is_error) => finding.suggest(mended),
        _ => finding,
    }
}

fn wrong_length(length: usize, context: &Context) -> Finding {
    let Some(platform) = context.platform else { return FingerprintLengthOpen { length }.into() };
    let wanted = if platform == Android { Md5 } else { Sha1 };
    FingerprintLength { length, expected: wanted.digits(), platform: platform.into(), algorithm: wanted.term() }.into()
}

impl Fingerprint {
    /// The digest in these digits, if an algorithm gives that many.
    fn new(hex: &str) -> Option<Self> {
        let algorithm = Algorithm::ALL.into_iter().find(|it| it.digits() == hex.len())?;
        hex.bytes().all(|b| b.is_ascii_hexdigit()).then(|| Self { algorithm, hex: hex.to_ascii_uppercase() })
    }

    /// What speaks against this digest.
    fn judge(&self, context: &Context) -> Vec<Finding> {
        self.known().into_iter().chain(self.misplaced(context)).collect()
    }

    /// FP-06: values that are nobody's.
    fn known(&self) -> Option<Finding> {
        let hex = self.hex.as_str();
        if EMPTY.contains(&hex) {
            return Some(FingerprintEmptyInput { algorithm: self.algorithm.term() }.into());
        }
        if let Some((_, owner)) = TEST_KEYS.iter().find(|(known, _)| *known == hex) {
            return Some(FingerprintTestKey { owner: (*owner).into() }.into());
        }
        let repeats = hex.bytes().all(|digit| digit == hex.as_bytes()[0]);
        let counts = hex.bytes().zip(b"0123456789ABCDEF".iter().cycle()).all(|(digit, counted)| digit == *counted);
        (repeats || counts).then(|| FingerprintPlaceholder {}.into())
    }

    /// FP-01: the algorithm that the platform does not ask for.
    fn misplaced(&self, context: &Context) -> Option<Finding> {
        let (platform, wanted) = match (context.platform, self.algorithm) {
            (None | Some(Android), Md5) | (None | Some(Ios | Harmonyos), Sha1) => return None,
            (None, Sha256) => return Some(FingerprintSha256 {}.into()),
            (Some(Android), _) => (Android, Md5),
            (Some(platform), _) => (platform, Sha1),
        };
        let finding = Finding::from(FingerprintAlgorithm {
            platform: platform.into(),
            found: self.algorithm.term(),
            wanted: wanted.term(),
        });
        // What forms ask for on HarmonyOS is disputed; Tencent Cloud alone is known to want SHA-1 and no SHA-256.
        let refused = platform != Harmonyos || (self.algorithm == Sha256 && context.provider == Some(Provider::Tencent));
        Some(if refused { finding } else { finding.severity(Severity::Warning) })
    }

    /// What makes two of them the same.
    pub fn key(&self) -> String {
        self.hex.clone()
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        vec![("algorithm", self.algorithm.name().into()), ("hex", self.hex.as_str().into())]
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hex)
    }
}
