//! The organisation code (组织机构代码, GB 11714) within a credit code, R5.2: its last character is a check character too,
//! Σ vᵢ·2⁸⁻ⁱ ≡ 0 (mod 11), with X for 10. Here the letters are worth 10 to 35, none left out (appendix A.3).

/// True for nine characters of which the last belongs to the others.
pub(super) fn is_organization(code: &[u8]) -> bool {
    let check = match code[8] {
        digit @ b'0'..=b'9' => u32::from(digit - b'0'),
        b'X' => 10,
        _ => return false,
    };
    // In ASCII, A stands seven places too far behind 9.
    let worth = |byte: u8| u32::from(byte - b'0' - 7 * (byte >> 6));
    let sum = code[..8].iter().fold(0, |sum, byte| 2 * sum + worth(*byte));
    (2 * sum + check).is_multiple_of(11)
}
