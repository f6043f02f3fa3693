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
        FingerprintSha256, FingerprintTestKey, FingerprintUnusual, KeySecret, Term,
    },
    context::{
        Context,
        PlatformKind::{self, Android, Harmonyos},
    },
    issue::{Finding, Severity},
    profile::{self, Demand},
    text::{find, fold, nibble, position, replace_any, split, stranger},
};
use std::fmt;
use written::{LONGEST, SEPARATORS, from_base64, is_key_material, label_end, rows};

/// How many digits are compared with known values: no certificate has them by chance.
const KNOWN: usize = 16;
/// Digests of empty input: what a pipe gives when the command before it failed. MD5, SHA-1, SHA-256.
const EMPTY: [u64; 3] = [0xd41d_8cd9_8f00_b204, 0xda39_a3ee_5e6b_4b0d, 0xe3b0_c442_98fc_1c14];
/// Certificates whose private keys are public; DCloud's by MD5, SHA-1 and SHA-256.
static TEST_KEYS: [(u64, &str); 6] = [
    (0xe89b_158e_4bcf_988e, "AOSP testkey"),
    (0x8ddb_342f_2da5_4084, "AOSP platform"),
    (0x1900_bbfb_a756_edd3, "AOSP media"),
    (0x5920_1cf6_5892_02cb, DCLOUD),
    (0xbaad_093a_8282_9fb4, DCLOUD),
    (0xd75c_1fa2_b9ae_867c, DCLOUD),
];
const DCLOUD: &str = "DCloud (uni-app)";
/// What people count up as a placeholder.
const COUNTED: u64 = 0x0123_4567_89ab_cdef;

/// 指纹: the digest, in upper-case hexadecimal digits without separators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint {
    algorithm: Term,
    hex: String,
}

/// The algorithm that gives so many hexadecimal digits.
pub(super) fn algorithm(digits: usize) -> Option<Term> {
    match digits {
        32 => Some(Term::MD5),
        40 => Some(Term::SHA1),
        64 => Some(Term::SHA256),
        _ => None,
    }
}

/// True for the upper-case digits of the digest that is asked for, unless they are nobody's.
pub(crate) fn plain(text: &str, context: &Context) -> bool {
    let is_asked_for = match context.platform {
        Some(platform) => text.len() == wanted(platform).1,
        None => matches!(text.len(), 32 | 40),
    };
    is_asked_for && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F')) && known(text).is_none()
}

/// Judges a fingerprint by what its platform asks for.
pub(crate) fn check(text: &str, context: &Context) -> Judged {
    // Most are digits with colons or nothing between them: what else it might be need not be looked for.
    let found = match bare(text.trim()) {
        Some(digits) => Fingerprint::new(&digits).ok_or_else(|| no_digest(&digits, context)),
        None => spelled(text, context),
    };
    let it = match found {
        Ok(found) => found,
        Err(fault) => return Judged::fault(fault),
    };
    let mut findings = it.judge(context);
    // The normal form is offered where it would pass.
    if !findings.iter().any(Finding::is_error) {
        findings.extend(rewritten(text, &it.hex));
    }
    Judged::value(Value::Fingerprint(it), findings)
}

/// The digits in upper case, where nothing but `:` and `-` stands between them.
fn bare(text: &str) -> Option<String> {
    let mut digits = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b':' | b'-' => {}
            _ if byte.is_ascii_hexdigit() => digits.push(char::from(byte.to_ascii_uppercase())),
            _ => return None,
        }
    }
    Some(digits)
}

/// Why these digits are no digest.
fn no_digest(digits: &str, context: &Context) -> Finding {
    if digits.len() > LONGEST { FingerprintKeyMaterial {}.into() } else { wrong_length(digits.len(), context) }
}

/// The digest in a text of any shape.
fn spelled(text: &str, context: &Context) -> Result<Fingerprint, Finding> {
    let clean = fold(text);
    let upper = clean.to_ascii_uppercase();
    // Behind two blanks stands a file.
    match Fingerprint::new(&replace_any(&upper, SEPARATORS, "")).filter(|_| find(&upper, "  ").is_none()) {
        Some(plain) => Ok(plain),
        None => read(&clean, &upper, context),
    }
}

/// The one digest in what a tool printed or a person wrote, or why there is none.
fn read(clean: &str, upper: &str, context: &Context) -> Result<Fingerprint, Finding> {
    if find(upper, "PRIVATE KEY").is_some() {
        return Err(KeySecret {}.into());
    }
    let start = label_end(upper);
    let hex = replace_any(&upper[start..], SEPARATORS, "");
    if is_key_material(&hex) {
        return Err(FingerprintKeyMaterial {}.into());
    }
    // Of several, the first that passes is offered.
    let (mut count, mut wanted) = (0, None);
    for row in split(&rows(upper), b'|') {
        if let Some(digest) = Fingerprint::new(row) {
            count += 1;
            if !wanted.as_ref().is_some_and(|it: &Fingerprint| it.passes(context)) {
                wanted = Some(digest);
            }
        }
    }
    if count > 1 {
        return Err(offer(FingerprintSeveral { count }.into(), wanted, context));
    }
    if let Some(digest) = wanted {
        return Ok(digest);
    }
    if let Some(digest) = from_base64(clean).or_else(|| from_base64(&clean[start..])) {
        return Err(offer(FingerprintBase64 { algorithm: digest.algorithm }.into(), Some(digest), context));
    }
    let at = start + stranger(&upper[start..], SEPARATORS);
    Err(if at < upper.len() { not_hex(clean, at, &hex, context) } else { wrong_length(hex.len(), context) })
}

/// With this digest, if it passes.
fn offer(finding: Finding, digest: Option<Fingerprint>, context: &Context) -> Finding {
    match digest {
        Some(digest) if digest.passes(context) => finding.suggest(digest.hex),
        _ => finding,
    }
}

/// The first character that is no digit, and the digit that it looks like.
fn not_hex(clean: &str, at: usize, hex: &str, context: &Context) -> Finding {
    let c = clean[at..].chars().next().unwrap_or_default();
    let (character, position) = (c.into(), position(clean, at));
    let meant = match c {
        'O' | 'o' => "0",
        'I' | 'i' | 'l' | 'L' => "1",
        _ => return FingerprintNotHex { character, position }.into(),
    };
    let mut mended = String::new();
    for c in hex.chars() {
        mended.push(match c {
            'O' => '0',
            'I' | 'L' => '1',
            c => c,
        });
    }
    let finding = FingerprintLookAlike { character, position, meant: meant.into() };
    offer(finding.into(), Fingerprint::new(&mended), context)
}

/// FP-01: the digest that the platform asks for, and how many digits it has.
fn wanted(platform: PlatformKind) -> (Term, usize) {
    if platform == Android { (Term::MD5, 32) } else { (Term::SHA1, 40) }
}

fn wrong_length(length: usize, context: &Context) -> Finding {
    let Some(platform) = context.platform else { return FingerprintLengthOpen { length }.into() };
    let (algorithm, expected) = wanted(platform);
    FingerprintLength { length, expected, platform: platform.into(), algorithm }.into()
}

impl Fingerprint {
    /// The digest in these upper-case digits, if an algorithm gives that many.
    fn new(hex: &str) -> Option<Self> {
        let algorithm = algorithm(hex.len())?;
        (stranger(hex, "") == hex.len()).then(|| Self { algorithm, hex: hex.into() })
    }

    fn passes(&self, context: &Context) -> bool {
        !self.judge(context).iter().any(Finding::is_error)
    }

    /// What speaks against this digest.
    #[inline(never)]
    fn judge(&self, context: &Context) -> Vec<Finding> {
        let mut findings = Vec::new();
        findings.extend(known(&self.hex));
        findings.extend(misplaced(self.algorithm, context));
        findings
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.hex
    }

    /// What makes two of them the same.
    pub fn key(&self) -> &str {
        &self.hex
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        let algorithm = match self.algorithm {
            Term::MD5 => "MD5",
            Term::SHA1 => "SHA-1",
            _ => "SHA-256",
        };
        vec![("algorithm", algorithm.into()), ("hex", self.hex.as_str().into())]
    }
}

/// FP-06: what is said of values that are nobody's.
fn known(digits: &str) -> Option<Finding> {
    let start = digits.bytes().take(KNOWN).fold(0, |start, digit| start << 4 | u64::from(nibble(digit)));
    if EMPTY.contains(&start) {
        return Some(FingerprintEmptyInput { algorithm: algorithm(digits.len())? }.into());
    }
    if let Some((_, owner)) = TEST_KEYS.iter().find(|(known, _)| *known == start) {
        return Some(FingerprintTestKey { owner: (*owner).into() }.into());
    }
    (start == COUNTED || repeats(digits)).then(|| FingerprintPlaceholder {}.into())
}

/// FP-01: what is said of an algorithm that the platform does not ask for.
fn misplaced(found: Term, context: &Context) -> Option<Finding> {
    let Some(platform) = context.platform else {
        return (found == Term::SHA256).then(|| FingerprintSha256 {}.into());
    };
    let (wanted, _) = wanted(platform);
    if found == wanted {
        return None;
    }
    // What forms ask for on HarmonyOS is disputed, but for what a provider says of itself.
    let severity = match platform {
        Harmonyos if found == Term::SHA256 => profile::severity(context, Demand::HarmonySha256)?,
        Harmonyos => Severity::Warning,
        _ => Severity::Error,
    };
    let platform = platform.into();
    Some(if severity == Severity::Error {
        FingerprintAlgorithm { platform, found, wanted }.into()
    } else {
        Finding::from(FingerprintUnusual { platform, found, wanted }).severity(severity)
    })
}

/// True if one digit stands all through.
pub(super) fn repeats(digits: &str) -> bool {
    digits.bytes().all(|digit| digit == digits.as_bytes()[0])
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hex)
    }
}
