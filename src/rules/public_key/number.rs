//! Numbers of any length: digits, bytes and 32-bit limbs, the least first.

use crate::text::trim_end_any;

/// The digits of hexadecimal and of base64, in the order of their values.
pub(super) const HEX: &[u8] = b"0123456789ABCDEF";
pub(crate) const BASE64: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Upper-case hexadecimal digits, two for each byte.
#[inline(never)]
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            digits.push(char::from(HEX[usize::from(nibble)]));
        }
    }
    digits
}

/// The bytes that these digits write, with padding or without. `None` if another character is among them.
#[inline(never)]
pub(crate) fn decode(text: &str, digits: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut buffer, mut held) = (0, 0);
    for byte in trim_end_any(text, "=").bytes() {
        buffer = buffer * digits.len() + digits.iter().position(|digit| *digit == byte)?;
        held += digits.len().ilog2();
        if held >= 8 {
            held -= 8;
            bytes.push((buffer >> held).to_le_bytes()[0]);
            buffer &= 0xff;
        }
    }
    Some(bytes)
}

/// The number that these digits write, in base 10 or 16.
#[inline(never)]
pub(super) fn limbs(digits: &str, base: u32) -> Vec<u32> {
    let mut limbs: Vec<u32> = Vec::new();
    // Seven digits at a time: less than 2^32 in either base.
    for group in digits.as_bytes().chunks(7) {
        let (mut carry, mut scale) = (0, 1);
        for digit in group {
            carry = carry * u64::from(base) + u64::from(char::from(*digit).to_digit(base).unwrap_or_default());
            scale *= u64::from(base);
        }
        for limb in &mut limbs {
            carry += u64::from(*limb) * scale;
            *limb = low(carry);
            carry >>= 32;
        }
        if carry > 0 {
            limbs.push(low(carry));
        }
    }
    limbs
}

/// Upper-case hexadecimal digits without leading zeros.
pub(super) fn hex_of_limbs(limbs: &[u32]) -> String {
    let mut bytes = Vec::new();
    for limb in limbs.iter().rev() {
        bytes.extend_from_slice(&limb.to_be_bytes());
    }
    hex(&bytes).trim_start_matches('0').into()
}

/// The low half.
#[expect(clippy::cast_possible_truncation, reason = "the low half is what is asked for")]
pub(super) const fn low(wide: u64) -> u32 {
    wide as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_a_number_in_both_bases() {
        assert_eq!(hex_of_limbs(&limbs("18446744073709551616", 10)), "10000000000000000");
        assert_eq!(limbs("4294967297", 10), limbs("100000001", 16));
        assert_eq!(decode("04FF", HEX).as_deref(), Some(&[4, 255][..]));
    }

    #[test]
    fn decodes_base64() {
        assert_eq!(decode("AQAB", BASE64).as_deref(), Some(&[1, 0, 1][..]));
        assert_eq!(decode("Zm9vYg==", BASE64).as_deref(), Some(&b"foob"[..]));
        assert_eq!(decode("Zm9vYmE", BASE64).as_deref(), Some(&b"fooba"[..]));
        assert_eq!(decode("a b", BASE64), None);
    }
}
