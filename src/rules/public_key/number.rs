//! Numbers of any length: digits, bytes and 32-bit limbs, the least first.

use crate::text::{eight_nibbles, nibble, trim_end_any, trim_start_any};

/// How many bits a digit is, in hexadecimal and in base64.
pub(super) const HEX: u32 = 4;
pub(crate) const BASE64: u32 = 6;

/// Upper-case hexadecimal digits, two for each byte.
#[inline(never)]
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            digits.push(char::from(b"0123456789ABCDEF"[usize::from(nibble)]));
        }
    }
    digits
}

/// The bytes that these digits write, with padding or without. `None` if another character is in base64.
#[inline(never)]
pub(crate) fn decode(text: &str, bits: u32) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let (mut buffer, mut held) = (0_u32, 0);
    for byte in trim_end_any(text, "=").bytes() {
        let value = match byte {
            _ if bits == HEX => nibble(byte),
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        buffer = buffer << bits | u32::from(value);
        held += bits;
        if held >= 8 {
            held -= 8;
            bytes.push((buffer >> held).to_le_bytes()[0]);
        }
    }
    Some(bytes)
}

/// Writes the number that these hexadecimal digits write; there is room for it.
#[inline(never)]
pub(super) fn limbs(digits: &str, limbs: &mut [u32]) {
    for (limb, group) in limbs.iter_mut().zip(digits.as_bytes().rchunks(8)) {
        *limb = match group.try_into() {
            Ok(eight) => eight_nibbles(eight),
            Err(_) => group.iter().fold(0, |limb, digit| limb << 4 | u32::from(nibble(*digit))),
        };
    }
}

/// The number that these decimal digits write.
#[inline(never)]
pub(super) fn decimal_limbs(digits: &str) -> Vec<u32> {
    let mut limbs: Vec<u32> = Vec::new();
    // Nine digits at a time: less than 2^32.
    for group in digits.as_bytes().chunks(9) {
        let (mut carry, mut scale) = (0, 1);
        for digit in group {
            carry = carry * 10 + u64::from(digit & 15);
            scale *= 10;
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
    trim_start_any(&hex(&bytes), "0").into()
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
        assert_eq!(hex_of_limbs(&decimal_limbs("18446744073709551616")), "10000000000000000");
        let mut number = [0; 2];
        limbs("100000aBf", &mut number);
        assert_eq!(decimal_limbs("4294970047"), number);
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
