//! The organisation code (组织机构代码, GB 11714), within a credit code (R5.2) or alone (R5.3): its last character is a check
//! character too, Σ vᵢ·2⁸⁻ⁱ ≡ 0 (mod 11), with X for 10. Here the letters are worth 10 to 35, none left out (appendix A.3).

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
    // In ASCII, A stands seven places too far behind 9.
    let worth = |byte: u8| u32::from(byte - b'0' - 7 * (byte >> 6));
    let sum = start.iter().fold(0, |sum, byte| 2 * sum + worth(*byte));
    b"0X987654321"[(2 * sum % 11) as usize]
}
