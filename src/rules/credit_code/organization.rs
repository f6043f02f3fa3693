//! The organisation code (组织机构代码, GB 11714), within a credit code (R5.2) or alone (R5.3): its last character is a check
//! character too, Σ vᵢ·2⁸⁻ⁱ ≡ 0 (mod 11), with X for 10. Here the letters are worth 10 to 35, none left out (appendix A.3).

use crate::text::number_of;

/// True for nine characters of which the last belongs to the others.
pub(crate) fn is_organization(code: &[u8]) -> bool {
    code[8] == check(&code[..8])
}

/// The eight characters with the check character that belongs to them.
pub(crate) fn corrected(start: &str) -> String {
    let mut code = start.to_owned();
    code.push(char::from(check(start.as_bytes())));
    code
}

fn check(start: &[u8]) -> u8 {
    let bytes = u64::from_le_bytes(start.try_into().unwrap_or_default());
    // In ASCII, A stands seven places too far behind 9.
    let letters = bytes >> 6 & 0x0101_0101_0101_0101;
    let worths = bytes.wrapping_sub(0x3030_3030_3030_3030).wrapping_sub(7 * letters);
    b"0X987654321"[(number_of(worths, 2) * 2 % 11) as usize]
}
