//! Numbers of any length: digits, bytes and 32-bit limbs, the least first.

/// Upper-case hexadecimal digits, two for each byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from(b"0123456789ABCDEF"[usize::from(nibble)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The bytes of hexadecimal digits. A digit without a partner is left out.
pub(super) fn unhex(digits: &str) -> Vec<u8> {
    let value = |digit: u8| char::from(digit).to_digit(16).map_or(0, |it| u8::try_from(it).unwrap_or_default());
    digits.as_bytes().chunks_exact(2).map(|pair| value(pair[0]) << 4 | value(pair[1])).collect()
}

/// The number that these hexadecimal digits write.
pub(super) fn limbs_of_hex(digits: &str) -> Vec<u32> {
    let bytes = digits.as_bytes().rchunks(8);
    bytes.map(|chunk| chunk.iter().fold(0, |sum, digit| sum << 4 | char::from(*digit).to_digit(16).unwrap_or_default())).collect()
}

/// The number that these decimal digits write: nine digits at a time, so that a chunk fits a limb.
pub(super) fn limbs_of_decimal(digits: &str) -> Vec<u32> {
    const CHUNK: usize = 9;
    let mut limbs: Vec<u32> = Vec::new();
    let (first, rest) = digits.as_bytes().split_at(digits.len() % CHUNK);
    for chunk in std::iter::once(first).chain(rest.chunks(CHUNK)) {
        let mut carry = chunk.iter().fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        for limb in &mut limbs {
            carry += u64::from(*limb) * 1_000_000_000;
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
    let bytes: Vec<u8> = limbs.iter().rev().flat_map(|limb| limb.to_be_bytes()).collect();
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
        assert_eq!(hex_of_limbs(&limbs_of_decimal("18446744073709551616")), "10000000000000000");
        assert_eq!(limbs_of_decimal("4294967297"), limbs_of_hex("100000001"));
        assert_eq!(unhex("04fF"), [4, 255]);
    }
}
