//! The public key of the signing certificate (平台公钥, KEY-01, KEY-02, KEY-03).
//!
//! Accepted: on Android and iOS the RSA modulus (模数), in hexadecimal or decimal digits; on HarmonyOS the uncompressed
//! point of P-256 (`04`, X, Y), or a modulus. Warned about: the same key in another shape (PKCS#1, SPKI, base64), of which
//! sources disagree, so the digits are offered, and a key of another algorithm, which none refuses. Refused: what is cut off or miscopied, as arithmetic shows: a modulus is
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

pub(crate) use number::{BASE64, decode, hex};

use super::{Facts, Judged, Value, fingerprint, rewritten};
use crate::{
    catalog::{
        KeyAlgorithm, KeyCertificate, KeyChain, KeyDebugCertificate, KeyDump, KeyFingerprint, KeyOddDigits, KeyPackage,
        KeyPointLength, KeyPointPrefix, KeySecret, KeyShape, KeyStructure, KeyStructureCut, Term,
    },
    context::Context,
    issue::Finding,
    text::{find_bytes, is_upper_hex},
};
use arithmetic::{POINT, POINT_P384};
use der::Der;
use number::HEX;
use recognise::is_decimal;
use std::fmt;

/// 公钥: what the key is, and how it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    key: Key,
    normal: String,
}

/// The key itself, in upper-case hexadecimal digits: the modulus without leading zeros, or the uncompressed point.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Key {
    digits: String,
    is_point: bool,
}

/// What was found while a key is looked for. A key is one that arithmetic does not refuse.
struct Reading<'a> {
    context: &'a Context,
    /// The text without what stands between the digits or around them.
    normal: String,
    findings: Vec<Finding>,
}

/// True for upper-case digits of a key that is what is asked for.
pub(crate) fn plain(text: &str, context: &Context) -> bool {
    let is_asked_for = text.len() > POINT || (text.len() == POINT && !arithmetic::asks_for_modulus(context));
    is_asked_for && is_upper_hex(text) && !is_decimal(text) && arithmetic::is_usual(text)
}

/// Judges a public key by its content.
pub(crate) fn check(text: &str, context: &Context) -> Judged {
    let mut reading = Reading { context, normal: String::new(), findings: Vec::new() };
    let key = reading.text(text);
    let Reading { normal, mut findings, .. } = reading;
    if key.is_some() {
        findings.extend(rewritten(text, &normal));
    }
    Judged { value: key.map(|key| Value::PublicKey(PublicKey { key, normal })), findings }
}

/// The digits without zeros in front; of hexadecimal ones, without the sign bytes `00`.
fn unsigned(digits: &str, decimal: bool) -> &str {
    let zeros = if decimal { "0" } else { "00" };
    let mut rest = digits;
    while let Some(shorter) = rest.strip_prefix(zeros) {
        rest = shorter;
    }
    rest
}

impl Reading<'_> {
    #[inline(never)]
    fn refuse(&mut self, finding: Finding) -> Option<Key> {
        self.findings.push(finding);
        None
    }

    /// Says this alone, whatever was found in it, and offers the key.
    #[inline(never)]
    fn instead(&mut self, finding: Finding, key: Option<Key>) -> Option<Key> {
        self.findings.clear();
        self.refuse(match key {
            Some(key) => finding.suggest(key.digits),
            None => finding,
        })
    }

    /// Digits of either base. No modulus or point begins like a sequence in DER.
    #[inline(never)]
    fn digits(&mut self, digits: &str, decimal: bool) -> Option<Key> {
        let digits = unsigned(digits, decimal);
        let count = digits.len();
        if decimal {
            self.modulus(digits, true)
        } else if count <= POINT || !digits.starts_with("30") {
            self.number(digits)
        } else if count % 2 == 1 {
            self.refuse(KeyOddDigits { digits: count }.into())
        } else {
            self.structure(&decode(digits, HEX).unwrap_or_default())
        }
    }

    /// A point, a fingerprint, or a modulus.
    #[inline(never)]
    fn number(&mut self, digits: &str) -> Option<Key> {
        let count = digits.len();
        if let Some(algorithm) = fingerprint::algorithm(count) {
            return self.refuse(KeyFingerprint { algorithm }.into());
        }
        match (count, digits.starts_with("04")) {
            (128, _) if curve::is_on_curve(digits) => {
                let mut point = String::from("04");
                point.push_str(digits);
                self.refuse(Finding::from(KeyPointPrefix {}).suggest(point))
            }
            (POINT | POINT_P384, true) => self.point(digits),
            (120..=140, true) => self.refuse(KeyPointLength { digits: count, expected: POINT }.into()),
            _ => self.modulus(digits, false),
        }
    }

    /// A key in a structure, of which forms disagree: the digits alone are offered. Of a certificate they have to be.
    fn structure(&mut self, bytes: &[u8]) -> Option<Key> {
        let kind = der::classify(bytes);
        let refused = match kind {
            Der::Pkcs1 | Der::KeyInfo => {
                let Some(bytes) = (if kind == Der::Pkcs1 { Some(bytes) } else { der::behind_name(bytes) }) else {
                    return self.refuse(KeyAlgorithm {}.into());
                };
                let key = self.found(der::key(bytes))?;
                let shape = if kind == Der::Pkcs1 { Term::PKCS1 } else { Term::SPKI };
                self.findings.insert(0, Finding::from(KeyShape { shape }).suggest(key.digits.as_str()));
                return Some(key);
            }
            Der::Certificate if find_bytes(bytes, b"Android Debug").is_some() => KeyDebugCertificate {}.into(),
            Der::Certificate => {
                let key = self.found(der::named_key(bytes));
                return self.instead(KeyCertificate {}.into(), key);
            }
            Der::Secret => KeySecret {}.into(),
            Der::Package => KeyPackage {}.into(),
            Der::Cut => KeyStructureCut {}.into(),
            Der::Other => KeyStructure {}.into(),
        };
        self.refuse(refused)
    }

    /// The modulus or the point that was found in a structure.
    fn found(&mut self, bytes: Option<&[u8]>) -> Option<Key> {
        match bytes {
            Some(bytes) => self.number(unsigned(&hex(bytes), false)),
            None => self.refuse(KeyStructure {}.into()),
        }
    }

    /// A chain (`.cer` of HarmonyOS): its leaf is on P-256, root and intermediate are on larger curves (KEY-02).
    fn chain(&mut self, blocks: &[String]) -> Option<Key> {
        let (mut leaf, mut leaves) = (None, 0);
        for block in blocks {
            let bytes = decode(block, BASE64).unwrap_or_default();
            if der::classify(&bytes) == Der::Secret {
                return self.instead(KeySecret {}.into(), None);
            }
            if let Some(key) = self.found(der::named_key(&bytes))
                && key.digits.len() == POINT
            {
                leaf = Some(key);
                leaves += 1;
            }
        }
        let leaf = leaf.filter(|_| leaves == 1);
        self.instead(KeyChain { count: blocks.len() }.into(), leaf)
    }

    /// The output of a tool: the digits in it are offered, or it is said what is wrong with them.
    fn dump(&mut self, digits: &str) -> Option<Key> {
        let decimal = is_decimal(digits);
        let mut key = self.digits(digits, decimal)?;
        if decimal {
            key.digits = unsigned(digits, true).into();
        }
        self.instead(KeyDump {}.into(), Some(key))
    }
}

impl PublicKey {
    /// What makes two of them the same: the modulus or the point, however written.
    pub fn key(&self) -> &str {
        &self.key.digits
    }

    /// What was typed, without what stands between the digits or around them.
    pub fn as_str(&self) -> &str {
        &self.normal
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        let digits = &self.key.digits;
        if self.key.is_point {
            return vec![("algorithm", "EC".into()), ("bits", ((digits.len() - 2) * 2).into())];
        }
        vec![("algorithm", "RSA".into()), ("bits", (digits.len() * 4).into()), ("modulus", digits.as_str().into())]
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.normal)
    }
}
