//! The arithmetic of keys (KEY-03): what a number must be to be a modulus, and a point to be on its curve.

use super::{Checked, Key, curve, number, prime};
use crate::{
    catalog::{
        KeyCurve, KeyCut, KeyCutDecimal, KeyLastDigit, KeyNotOnCurve, KeyOddDigits, KeyOddSize, KeyPlatform, KeyRepeated,
        KeySmallFactor, KeyTooLong, KeyTooShort, KeyTopDigit, KeyWeak,
    },
    context::{Context, PlatformKind},
};

/// KEY-02: the usual sizes, in hexadecimal digits.
const USUAL: [usize; 4] = [256, 512, 768, 1024];
/// Real keys come in whole steps; between them lies what was cut off.
const STEP: usize = 64;
/// OpenSSL makes no larger key (OPENSSL_RSA_MAX_MODULUS_BITS).
const MOST: usize = 16_384 / 4;
/// KEY-03: the fewest digits, in each base, and the most.
const LEAST_DECIMAL: usize = 308;
const MOST_DECIMAL: usize = 4_933;
/// `04`, X, Y.
pub(super) const POINT: usize = 130;
pub(super) const POINT_P384: usize = 194;
pub(super) const POINT_P521: usize = 266;

/// Decimal digits: a modulus.
pub(super) fn of_decimal(digits: &str) -> Checked {
    let count = digits.len();
    if count < LEAST_DECIMAL {
        return Err(KeyTooShort { digits: count, least: LEAST_DECIMAL }.into());
    }
    if count > MOST_DECIMAL {
        return Err(KeyTooLong { digits: count, most: MOST_DECIMAL }.into());
    }
    of_modulus(&number::hex_of_limbs(&number::limbs_of_decimal(digits)), Some(digits))
}

/// The arithmetic of a modulus (KEY-03), in the order in which a person would look: length, ends, factors.
pub(super) fn of_modulus(modulus: &str, decimal: Option<&str>) -> Checked {
    let typed = decimal.unwrap_or(modulus);
    let digits = modulus.len();
    if decimal.is_none() && !digits.is_multiple_of(2) {
        return Err(KeyOddDigits { digits }.into());
    }
    if digits < USUAL[0] {
        return Err(match decimal {
            Some(_) => KeyCutDecimal { digits: typed.len() }.into(),
            None => KeyTooShort { digits, least: USUAL[0] }.into(),
        });
    }
    if digits > MOST {
        return Err(KeyTooLong { digits, most: MOST }.into());
    }
    let (first, last) = (typed.as_bytes()[0], typed.as_bytes()[typed.len() - 1]);
    if typed.bytes().all(|digit| digit == first) {
        return Err(KeyRepeated { digit: char::from(first).into() }.into());
    }
    let top_is_set = modulus.as_bytes()[0] >= b'8';
    if !digits.is_multiple_of(STEP) || (decimal.is_some() && !top_is_set) {
        return Err(match decimal {
            Some(_) => KeyCutDecimal { digits: typed.len() }.into(),
            None => KeyCut { digits, expected: *USUAL.iter().find(|it| **it > digits).unwrap_or(&MOST) }.into(),
        });
    }
    if !top_is_set {
        return Err(KeyTopDigit { digit: char::from(first).into() }.into());
    }
    let limbs = number::limbs_of_hex(modulus);
    if limbs[0] & 1 == 0 || (decimal.is_some() && last == b'5') {
        return Err(KeyLastDigit { digit: char::from(last).into() }.into());
    }
    if let Some(prime) = prime::small_factor(&limbs) {
        return Err(KeySmallFactor { prime: prime as usize }.into());
    }
    let bits = digits * 4;
    let findings = match digits {
        256 => vec![KeyWeak { bits }.into()],
        digits if !USUAL.contains(&digits) => vec![KeyOddSize { bits }.into()],
        _ => Vec::new(),
    };
    Ok((Key::Rsa(modulus.into()), findings))
}

/// An uncompressed point.
pub(super) fn of_point(point: &str, context: &Context) -> Checked {
    if point.len() == POINT && !curve::is_on_curve(&point[2..]) {
        return Err(KeyNotOnCurve {}.into());
    }
    let mut findings = Vec::new();
    match point.len() {
        POINT_P384 => findings.push(KeyCurve { bits: 384 }.into()),
        POINT_P521 => findings.push(KeyCurve { bits: 521 }.into()),
        _ => {}
    }
    if let Some(platform @ (PlatformKind::Android | PlatformKind::Ios)) = context.platform {
        findings.push(KeyPlatform { platform: platform.into() }.into());
    }
    Ok((Key::Ec(point.into()), findings))
}
