//! The curve P-256 (secp256r1, SEC 2): a point that lies on it was copied right, for a wrong digit leaves the curve.

use super::number::{limbs, low};

/// A number below 2^256, the least limb first.
type Number = [u32; 8];

/// p = 2^256 - 2^224 + 2^192 + 2^96 - 1
const P: Number = [!0, !0, !0, 0, 0, 0, 1, !0];
/// b of y² = x³ - 3x + b
const B: Number = [0x27d2_604b, 0x3bce_3c3e, 0xcc53_b0f6, 0x651d_06b0, 0x7698_86bc, 0xb3eb_bd55, 0xaa3a_93e7, 0x5ac6_35d8];
/// p - 3
const MINUS_3: Number = [!0 - 3, !0, !0, 0, 0, 0, 1, !0];
/// 2^512 modulo p
const SHIFT: Number = [3, 0, !0, !0 - 4, !0 - 1, !0, !0 - 2, 4];

/// True if these 128 digits, X then Y, are a point of the curve.
pub(super) fn is_on_curve(coordinates: &str) -> bool {
    let (Some(x), Some(y)) = (field(&coordinates[..64]), field(&coordinates[64..])) else { return false };
    // What one factor is shifted up, the product is shifted down.
    let (x_up, y_up) = (multiply(&x, &SHIFT), multiply(&y, &SHIFT));
    // x³ - 3x + b, as x(x² - 3) + b
    let right = add(multiply(&x_up, &add(multiply(&x_up, &x), MINUS_3)), B);
    multiply(&y_up, &y) == right
}

/// A number of the field: below p.
fn field(digits: &str) -> Option<Number> {
    let mut number = [0; 8];
    limbs(digits, &mut number);
    (!sum(number, P, true).1).then_some(number)
}

/// The product modulo p, shifted down by 256 bits (Montgomery's): at each limb the multiple of p that clears the lowest one is
/// added, which for this p is that limb itself.
#[inline(never)]
fn multiply(a: &Number, b: &Number) -> Number {
    let (mut product, mut top) = ([0_u32; 8], 0_u64);
    for limb in a {
        let limb = u64::from(*limb);
        let lowest = u64::from(product[0]) + limb * u64::from(b[0]);
        let multiple = u64::from(low(lowest));
        let mut carry = lowest >> 32;
        let mut cleared = (multiple + multiple * u64::from(P[0])) >> 32;
        for at in 1..8 {
            carry += u64::from(product[at]) + limb * u64::from(b[at]);
            cleared += u64::from(low(carry)) + multiple * u64::from(P[at]);
            product[at - 1] = low(cleared);
            carry >>= 32;
            cleared >>= 32;
        }
        top += carry + cleared;
        product[7] = low(top);
        top >>= 32;
    }
    let (less, not_below) = sum(product, P, true);
    if top > 0 || not_below { less } else { product }
}

/// Modulo p.
#[inline(never)]
fn add(a: Number, b: Number) -> Number {
    let (whole, carried) = sum(a, b, false);
    let (less, not_below) = sum(whole, P, true);
    if carried || not_below { less } else { whole }
}

/// The sum, or with `minus` the difference; and if it went over 2^256, which a difference does unless it is below zero.
#[inline(never)]
fn sum(a: Number, b: Number, minus: bool) -> (Number, bool) {
    let mut sum = [0; 8];
    let mut carry = u64::from(minus);
    for at in 0..8 {
        carry += u64::from(a[at]) + u64::from(if minus { !b[at] } else { b[at] });
        sum[at] = low(carry);
        carry >>= 32;
    }
    (sum, carry > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The generator of the group (SEC 2, 2.4.2).
    const X: &str = "6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296";
    const Y: &str = "4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5";

    #[test]
    fn knows_the_generator() {
        assert!(is_on_curve(&[X, Y].concat()));
        assert!(!is_on_curve(&[Y, X].concat()));
    }
}
