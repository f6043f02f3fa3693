//! The public key of the signing certificate (平台公钥, KEY-01, KEY-02, KEY-03).
//!
//! Accepted: on Android and iOS the RSA modulus (模数), in hexadecimal or decimal digits; on HarmonyOS the uncompressed
//! point of P-256 (`04`, X, Y), or a modulus. Warned about: the same key in another shape (PKCS#1, SPKI, base64), of which
//! sources disagree, so the digits are offered. Refused: what is cut off or miscopied, as arithmetic shows: a modulus is
//! odd, has its top bit set and no small factor; a point lies on its curve. Certificates give their key; private keys are
//! told to be deleted. Sources: Tencent Cloud's guide to APP features, HSY, UCloud, field reports of real filings.
//!
//! ```
//! use beian::{check_field, Context, Field};
//! let point = "046900410c50459f3770790d7c8b2e4c5070dbfcfe90c54f94968d64e95f024fe1\
//!              88ade9d5f4d4f9116b29f236d78f76ad43f524adb5a0a542a493fd3f09b9db99";
//! assert!(check_field(Field::PublicKey, point, &Context::default()).valid());
//! assert!(!check_field(Field::PublicKey, "65537", &Context::default()).valid());
//! ```

mod arithmetic;
mod curve;
mod der;
mod number;
mod prime;
mod recognise;

pub(crate) use number::hex;
pub(crate) use recognise::base64;

use super::{Facts, Judged, Value, rewritten};
use crate::{
    catalog::{
        KeyAlgorithm, KeyCertificate, KeyChain, KeyDebugCertificate, KeyDump, KeyEllipsis, KeyExponent, KeyFingerprint,
        KeyNotOnCurve, KeyOddDigits, KeyPackage, KeyPointLength, KeyPointPrefix, KeySecret, KeyShape, KeyStructure,
        KeyStructureCut, KeyUnknown, Term,
    },
    context::Context,
    issue::Finding,
};
use arithmetic::{POINT, POINT_P384, POINT_P521, of_decimal, of_modulus, of_point};
use der::{Der, KeyInfo};
use recognise::Shape;
use std::fmt;

/// 公钥: what the key is, and how it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    key: Key,
    normal: String,
}

/// The key itself, in upper-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Key {
    /// The modulus, without leading zeros.
    Rsa(String),
    /// The uncompressed point, or one of another curve as it is.
    Ec(String),
}

/// A key that arithmetic does not refuse, and what is to say about it.
type Checked = Result<(Key, Vec<Finding>), Finding>;

/// Judges a public key by its content.
pub(crate) fn check(text: &str, context: &Context) -> Judged {
    let (normal, checked) = match recognise::recognise(text) {
        Shape::Hex(digits) => {
            let digits = unsigned(&digits);
            (digits.into(), of_hex(digits, context))
        }
        Shape::Decimal(digits) => {
            let digits = digits.trim_start_matches('0');
            (digits.into(), of_decimal(digits))
        }
        Shape::Bytes { bytes, normal } => {
            let checked = of_bytes(&bytes, context);
            (normal, checked)
        }
        Shape::Chain(blocks) => (String::new(), Err(of_chain(&blocks, context))),
        Shape::Dump(digits) => (String::new(), Err(of_dump(&digits, context))),
        Shape::Secret => (String::new(), Err(KeySecret {}.into())),
        Shape::Ellipsis => (String::new(), Err(KeyEllipsis {}.into())),
        Shape::Exponent => (String::new(), Err(KeyExponent {}.into())),
        Shape::Unknown { character, position } => {
            (String::new(), Err(KeyUnknown { character: character.into(), position }.into()))
        }
    };
    match checked {
        Ok((key, mut findings)) => {
            findings.extend(rewritten(text, &normal));
            Judged::value(Value::PublicKey(PublicKey { key, normal }), findings)
        }
        Err(finding) => Judged::fault(finding),
    }
}

/// Hexadecimal digits without the sign bytes `00` in front.
fn unsigned(digits: &str) -> &str {
    let mut rest = digits;
    while let Some(shorter) = rest.strip_prefix("00") {
        rest = shorter;
    }
    rest
}

/// Hexadecimal digits: a point, something in DER, a fingerprint, or a modulus.
fn of_hex(digits: &str, context: &Context) -> Checked {
    if let Some(bytes) = recognise::sequence(digits) {
        if digits.len() % 2 == 1 {
            return Err(KeyOddDigits { digits: digits.len() }.into());
        }
        return of_bytes(&bytes, context);
    }
    match (digits.len(), &digits[..digits.len().min(2)]) {
        (32, _) => Err(KeyFingerprint { algorithm: Term::MD5 }.into()),
        (40, _) => Err(KeyFingerprint { algorithm: Term::SHA1 }.into()),
        (64, _) => Err(KeyFingerprint { algorithm: Term::SHA256 }.into()),
        (66, sign @ ("02" | "03")) => of_compressed(&digits[2..], sign == "03", context),
        (128, _) if curve::is_on_curve(digits) => Err(Finding::from(KeyPointPrefix {}).suggest(["04", digits].concat())),
        (POINT | POINT_P384 | POINT_P521, "04") => of_point(digits, context),
        (120..=140, "04") => Err(KeyPointLength { digits: digits.len(), expected: POINT }.into()),
        _ => of_modulus(digits, None),
    }
}

/// A point of which only the sign of Y is given.
fn of_compressed(x: &str, odd: bool, context: &Context) -> Checked {
    let y = curve::complete(x, odd).ok_or(KeyNotOnCurve {})?;
    shaped(of_point(&["04", x, &y].concat(), context), Term::COMPRESSED_POINT)
}

/// A key in a structure: the digits alone are offered.
fn of_bytes(bytes: &[u8], context: &Context) -> Checked {
    match der::classify(bytes) {
        Der::Pkcs1(modulus) => shaped(of_modulus(&modulus, None), Term::PKCS1),
        Der::KeyInfo(info) => shaped(of_info(&info, context), Term::SPKI),
        Der::Certificate(info) => Err(of_certificate(bytes, &info, context)),
        Der::Secret => Err(KeySecret {}.into()),
        Der::Package => Err(KeyPackage {}.into()),
        Der::Cut => Err(KeyStructureCut {}.into()),
        Der::Other if recognise::is_bare_modulus(bytes) => shaped(of_modulus(&hex(bytes), None), Term::BASE64_MODULUS),
        Der::Other => Err(KeyStructure {}.into()),
    }
}

fn of_info(info: &KeyInfo, context: &Context) -> Checked {
    match info {
        KeyInfo::Rsa(modulus) => of_modulus(modulus, None),
        KeyInfo::Ec(point) if point.starts_with("04") => of_hex(point, context),
        // RFC 5480 allows it; nothing is known to write it.
        KeyInfo::Ec(_) | KeyInfo::Other => Err(KeyAlgorithm {}.into()),
    }
}

/// With the warning that forms disagree about this shape.
fn shaped(checked: Checked, shape: Term) -> Checked {
    let (key, findings) = checked?;
    let warning = Finding::from(KeyShape { shape }).suggest(key.digits());
    Ok((key, std::iter::once(warning).chain(findings).collect()))
}

/// A certificate: its key is offered.
fn of_certificate(bytes: &[u8], info: &KeyInfo, context: &Context) -> Finding {
    let debug = bytes.windows(13).any(|it| it == b"Android Debug");
    let finding = if debug { Finding::from(KeyDebugCertificate {}) } else { Finding::from(KeyCertificate {}) };
    match of_info(info, context) {
        Ok((key, _)) if !debug => finding.suggest(key.digits()),
        _ => finding,
    }
}

/// A chain (`.cer` of HarmonyOS): its leaf is the certificate whose subject issued none of the others.
fn of_chain(blocks: &[Vec<u8>], context: &Context) -> Finding {
    let known: Vec<_> = blocks.iter().map(|block| (der::classify(block), der::names(block))).collect();
    if known.iter().any(|(kind, _)| *kind == Der::Secret) {
        return KeySecret {}.into();
    }
    let issues =
        |subject: &[u8]| known.iter().filter_map(|(_, names)| *names).any(|(issuer, of)| issuer == subject && of != subject);
    let leaf = known.iter().find_map(|(kind, names)| match (kind, names) {
        (Der::Certificate(info), Some((_, subject))) if !issues(subject) => Some(info),
        _ => None,
    });
    let finding = Finding::from(KeyChain { count: blocks.len() });
    match leaf.map(|info| of_info(info, context)) {
        Some(Ok((key, _))) => finding.suggest(key.digits()),
        _ => finding,
    }
}

/// The output of a tool: the digits in it are offered, or it is said what is wrong with them.
fn of_dump(digits: &str, context: &Context) -> Finding {
    let decimal = digits.bytes().all(|b| b.is_ascii_digit());
    let checked = if decimal { of_decimal(digits) } else { of_hex(unsigned(digits), context) };
    match checked {
        Ok(_) if decimal => Finding::from(KeyDump {}).suggest(digits.trim_start_matches('0')),
        Ok((key, _)) => Finding::from(KeyDump {}).suggest(key.digits()),
        Err(finding) => finding,
    }
}

impl Key {
    fn digits(&self) -> &str {
        let (Self::Rsa(digits) | Self::Ec(digits)) = self;
        digits
    }

    fn bits(&self) -> usize {
        match self {
            Self::Rsa(modulus) => modulus.len() * 4,
            Self::Ec(point) if point.len() == POINT_P521 => 521,
            Self::Ec(point) => (point.len() - 2) * 2,
        }
    }
}

impl PublicKey {
    /// What makes two of them the same: the modulus or the point, however written.
    pub fn key(&self) -> String {
        self.key.digits().into()
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        let bits = ("bits", self.key.bits().into());
        match &self.key {
            Key::Rsa(modulus) => vec![("algorithm", "RSA".into()), bits, ("modulus", modulus.as_str().into())],
            Key::Ec(_) => vec![("algorithm", "EC".into()), bits],
        }
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.normal)
    }
}
