//! The arithmetic of keys (KEY-03): what a number must be to be a modulus, and a point to be on its curve.

use super::{Key, Reading, curve, number, prime};
use crate::{
    catalog::{
        KeyCurve, KeyCut, KeyCutDecimal, KeyLastDigit, KeyNotOnCurve, KeyOddDigits, KeyOddSize, KeyPlatform, KeyRepeated,
        KeySmallFactor, KeyTooLong, KeyTooShort, KeyTopDigit, KeyWeak,
    },
    context::{Context, PlatformKind},
    issue::Finding,
    rules::fingerprint::repeats,
};

/// KEY-02: the usual sizes, in hexadecimal digits.
const USUAL: [usize; 4] = [256, 512, 768, 1024];
/// Real keys come in whole steps; between them lies what was cut off.
const STEP: usize = 64;
/// KEY-03: the fewest digits. OpenSSL makes no larger key than of 16,384 bits (OPENSSL_RSA_MAX_MODULUS_BITS).
const HEXADECIMAL: (usize, usize) = (USUAL[0], 16_384 / 4);
const DECIMAL: (usize, usize) = (308, 4_933);
/// `04`, X, Y.
pub(super) const POINT: usize = 130;
pub(super) const POINT_P384: usize = 194;

/// True for the digits of a modulus of a usual size with which nothing is wrong, or of a point.
pub(super) fn is_usual(digits: &str) -> bool {
    if digits.len() == POINT {
        return digits.starts_with("04") && curve::is_on_curve(&digits[2..]);
    }
    let top_is_set = digits.as_bytes().first().is_some_and(|first| *first >= b'8');
    // What repeats one digit has a small factor too.
    top_is_set && USUAL[1..].contains(&digits.len()) && {
        let mut limbs = [0; USUAL[3] / 8];
        let limbs = &mut limbs[..digits.len() / 8];
        number::limbs(digits, limbs);
        limbs[0] & 1 == 1 && prime::small_factor(limbs).is_none()
    }
}

/// KEY-02: where the key of an APP is a modulus.
pub(super) fn asks_for_modulus(context: &Context) -> bool {
    matches!(context.platform, Some(PlatformKind::Android | PlatformKind::Ios))
}

impl Reading<'_> {
    /// A modulus in decimal or hexadecimal digits, in the order in which a person would look: length, ends, factors.
    #[inline(never)]
    pub(super) fn modulus(&mut self, digits: &str, decimal: bool) -> Option<Key> {
        let count = digits.len();
        if count == 0 {
            return self.refuse(KeyRepeated { digit: "0".into() }.into());
        }
        let (least, most) = if decimal { DECIMAL } else { HEXADECIMAL };
        if !decimal && !count.is_multiple_of(2) {
            return self.refuse(KeyOddDigits { digits: count }.into());
        }
        if count < least {
            return self.refuse(KeyTooShort { digits: count, least }.into());
        }
        if count > most {
            return self.refuse(KeyTooLong { digits: count, most }.into());
        }
        let (limbs, modulus);
        if decimal {
            limbs = number::decimal_limbs(digits);
            modulus = number::hex_of_limbs(&limbs);
        } else {
            let mut number = vec![0; count.div_ceil(8)];
            number::limbs(digits, &mut number);
            (limbs, modulus) = (number, digits.to_owned());
        }
        let size = modulus.len();
        let (first, end) = (&digits[..1], &digits[count - 1..]);
        let is_whole = size.is_multiple_of(STEP);
        let top_is_set = modulus.as_bytes()[0] >= b'8';
        let fault: Finding = if repeats(digits) {
            KeyRepeated { digit: first.into() }.into()
        } else if decimal && !(is_whole && top_is_set) {
            KeyCutDecimal { digits: count }.into()
        } else if !is_whole {
            KeyCut { digits: count, expected: *USUAL.iter().find(|it| **it > count).unwrap_or(&most) }.into()
        } else if !top_is_set {
            KeyTopDigit { digit: first.into() }.into()
        } else if limbs[0] & 1 == 0 || (decimal && end == "5") {
            KeyLastDigit { digit: end.into() }.into()
        } else if let Some(prime) = prime::small_factor(&limbs) {
            KeySmallFactor { prime: prime as usize }.into()
        } else {
            let bits = size * 4;
            if size == USUAL[0] {
                self.findings.push(KeyWeak { bits }.into());
            } else if !USUAL.contains(&size) {
                self.findings.push(KeyOddSize { bits }.into());
            }
            return Some(Key { digits: modulus, is_point: false });
        };
        self.refuse(fault)
    }

    /// An uncompressed point.
    pub(super) fn point(&mut self, point: &str) -> Option<Key> {
        if point.len() == POINT_P384 {
            self.findings.push(KeyCurve { bits: 384 }.into());
        } else if !curve::is_on_curve(&point[2..]) {
            return self.refuse(KeyNotOnCurve {}.into());
        }
        if let Some(platform) = self.context.platform
            && asks_for_modulus(self.context)
        {
            self.findings.push(KeyPlatform { platform: platform.into() }.into());
        }
        Some(Key { digits: point.into(), is_point: true })
    }
}
