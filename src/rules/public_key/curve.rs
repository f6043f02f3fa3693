//! The curve P-256 (secp256r1, SEC 2): a point that lies on it was copied right, for a wrong digit leaves the curve.

use super::number::{hex_of_limbs, limbs_of_hex};

/// A number below 2^256, the least limb first.
type Number = [u32; 8];

/// p = 2^256 - 2^224 + 2^192 + 2^96 - 1
const P: Number = [!0, !0, !0, 0, 0, 0, 1, !0];
/// b of y² = x³ - 3x + b
const B: Number = [0x27d2_604b, 0x3bce_3c3e, 0xcc53_b0f6, 0x651d_06b0, 0x7698_86bc, 0xb3eb_bd55, 0xaa3a_93e7, 0x5ac6_35d8];
/// (p + 1) / 4: raising to it takes a square root.
const ROOT: Number = [0, 0, 0x4000_0000, 0, 0, 0x4000_0000, 0xc000_0000, 0x3fff_ffff];

/// True if these 128 digits, X then Y, are a point of the curve.
pub(super) fn is_on_curve(coordinates: &str) -> bool {
    let (x, y) = coordinates.split_at(64);
    match (field(x), field(y)) {
        (Some(x), Some(y)) => multiply(y, y) == right_side(x),
        _ => false,
    }
}

/// Y of the point with this X, as 64 digits.
pub(super) fn complete(x: &str, odd: bool) -> Option<String> {
    let square = right_side(field(x)?);
    let mut root: Number = [1, 0, 0, 0, 0, 0, 0, 0];
    for bit in bits(ROOT) {
        root = multiply(root, root);
        if bit {
            root = multiply(root, square);
        }
    }
    if multiply(root, root) != square {
        return None;
    }
    if (root[0] & 1 == 1) != odd {
        root = subtract(P, root).0;
    }
    Some(format!("{:0>64}", hex_of_limbs(&root)))
}

/// x³ - 3x + b, as x(x² - 3) + b
fn right_side(x: Number) -> Number {
    let (mut less, borrowed) = subtract(multiply(x, x), [3, 0, 0, 0, 0, 0, 0, 0]);
    if borrowed {
        less = add(less, P).0;
    }
    add_modulo(multiply(x, less), B)
}

/// A number of the field: below p.
fn field(digits: &str) -> Option<Number> {
    let number: Number = limbs_of_hex(digits).try_into().ok()?;
    subtract(number, P).1.then_some(number)
}

/// Double and add: slow and short, and a value needs a handful.
fn multiply(a: Number, b: Number) -> Number {
    bits(a).fold([0; 8], |sum, bit| {
        let doubled = add_modulo(sum, sum);
        if bit { add_modulo(doubled, b) } else { doubled }
    })
}

/// The bits, the highest first.
fn bits(number: Number) -> impl Iterator<Item = bool> {
    (0..256).rev().map(move |at| number[at / 32] >> (at % 32) & 1 == 1)
}

fn add_modulo(a: Number, b: Number) -> Number {
    let (sum, carried) = add(a, b);
    let (less, borrowed) = subtract(sum, P);
    if carried || !borrowed { less } else { sum }
}

fn add(a: Number, b: Number) -> (Number, bool) {
    let mut sum = [0; 8];
    let mut carry = false;
    for at in 0..8 {
        let (half, first) = a[at].overflowing_add(b[at]);
        let (whole, second) = half.overflowing_add(u32::from(carry));
        (sum[at], carry) = (whole, first || second);
    }
    (sum, carry)
}

fn subtract(a: Number, b: Number) -> (Number, bool) {
    let mut rest = [0; 8];
    let mut borrow = false;
    for at in 0..8 {
        let (half, first) = a[at].overflowing_sub(b[at]);
        let (whole, second) = half.overflowing_sub(u32::from(borrow));
        (rest[at], borrow) = (whole, first || second);
    }
    (rest, borrow)
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
        assert_eq!(complete(X, true).as_deref(), Some(Y));
        assert!(is_on_curve(&[X, &complete(X, false).unwrap()].concat()));
    }
}
