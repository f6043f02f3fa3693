//! What was pasted into the key field, by its content alone (KEY-02): people copy keys out of many tools.

use super::number::unhex;
use crate::text::fold;

/// What a text holds.
pub(super) enum Shape {
    /// Hexadecimal digits, upper case, without separators.
    Hex(String),
    /// Decimal digits without separators.
    Decimal(String),
    /// Bytes, and the text that wrote them, cleaned.
    Bytes { bytes: Vec<u8>, normal: String },
    /// Several armoured blocks.
    Chain(Vec<Vec<u8>>),
    /// What a tool printed: the digits in it.
    Dump(String),
    /// A private key.
    Secret,
    /// `…` or `...`: a display that was copied.
    Ellipsis,
    /// 65537, which every key has.
    Exponent,
    /// None of these, because of this character.
    Unknown { character: char, position: usize },
}

/// What stands before private keys, in upper case.
const SECRETS: &[&str] = &["PRIVATE KEY", "PRIVATE-KEY", "PRIVATEEXPONENT", "PRIV:", "PRIVATE-LINES"];
/// Labels that one command or one table writes before one number.
const LABELS: &[&str] = &["MODULUS", "PUBLIC KEY", "公共密钥", "公钥", "模数"];
const EXPONENTS: &[&str] = &["65537", "010001", "10001", "AQAB"];
/// The fewest digits of a point or a modulus: serial numbers and digests, which tools print too, have fewer.
const KEY_DIGITS: usize = 128;
/// The fewest characters of a key in base64; a beginning is known by `MII`.
const KEY_BASE64: usize = 64;

pub(super) fn recognise(text: &str) -> Shape {
    let clean = fold(text);
    let upper = clean.to_ascii_uppercase();
    if SECRETS.iter().any(|secret| upper.contains(secret)) {
        return Shape::Secret;
    }
    if clean.contains("...") || clean.contains(['…', '⋯']) {
        return Shape::Ellipsis;
    }
    if upper.contains("-----BEGIN") {
        return armoured(&clean);
    }
    let digits: String = upper[label_end(&upper)..].replace("0X", "").chars().filter(|c| !is_separator(*c)).collect();
    if EXPONENTS.contains(&digits.as_str()) {
        return Shape::Exponent;
    }
    // A number in hexadecimal digits without a letter among them is rarer than any other chance that is taken here.
    let decimal = digits.len() > KEY_DIGITS && digits.bytes().all(|b| b.is_ascii_digit());
    if decimal {
        return Shape::Decimal(digits);
    }
    if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Shape::Hex(digits);
    }
    let letters: String = clean.chars().filter(|c| !matches!(c, ' ' | '\n')).collect();
    if (letters.starts_with("MII") || letters.len() >= KEY_BASE64)
        && let Some(bytes) = base64(&letters)
        && (bytes.first() == Some(&0x30) || (is_bare_modulus(&bytes) && !is_nearly_hex(&letters)))
    {
        return Shape::Bytes { bytes, normal: letters };
    }
    if let Some(digits) = dump(&clean) {
        return Shape::Dump(digits);
    }
    let start = label_end(&upper);
    let stranger = clean[start..].char_indices().find(|(_, c)| !c.is_ascii_hexdigit() && !is_separator(*c));
    let (at, character) = stranger.unwrap_or((0, ' '));
    Shape::Unknown { character, position: clean[..start + at].chars().count() + 1 }
}

fn is_separator(c: char) -> bool {
    matches!(c, ':' | ' ' | '\n' | '-' | ',')
}

/// A modulus that was written in base64 by itself (JWK, XML).
pub(super) fn is_bare_modulus(bytes: &[u8]) -> bool {
    matches!(bytes.len(), 128 | 256 | 384 | 512) && bytes[0] >= 0x80
}

/// Base64 has letters beyond F everywhere; a hexadecimal number has one where it was miscopied.
fn is_nearly_hex(letters: &str) -> bool {
    letters.bytes().filter(|b| !b.is_ascii_hexdigit()).count() * 4 < letters.len()
}

/// Where `Modulus=` and its like end; 0 if the text begins with none.
fn label_end(upper: &str) -> usize {
    let rest = LABELS.iter().find_map(|label| upper.strip_prefix(label));
    let value = rest.and_then(|rest| rest.trim_start_matches(' ').strip_prefix(['=', ':']));
    value.map_or(0, |value| upper.len() - value.len())
}

/// The blocks between `-----BEGIN` and `-----END` lines. What stands around them is commentary.
fn armoured(clean: &str) -> Shape {
    let blocks = clean.split("-----BEGIN").skip(1).map(|block| {
        let body = block.split_once("-----").map_or("", |(_, body)| body);
        body.split("-----").next().unwrap_or_default().chars().filter(|c| !matches!(c, ' ' | '\n')).collect::<String>()
    });
    let mut blocks: Vec<String> = blocks.collect();
    match blocks.pop() {
        Some(normal) if blocks.is_empty() => Shape::Bytes { bytes: base64(&normal).unwrap_or_default(), normal },
        Some(last) => Shape::Chain(blocks.iter().chain([&last]).filter_map(|it| base64(it)).collect()),
        // `-----begin` in small letters: no tool writes it.
        None => Shape::Unknown { character: '-', position: 1 },
    }
}

/// The first long run of digits in what keytool, openssl, jadx or Keychain printed: the modulus or the point stands
/// before every signature. A token that holds other letters ends a run; what touches its colon or a Chinese label
/// begins one.
fn dump(clean: &str) -> Option<String> {
    let mut run = String::new();
    for token in clean.split([' ', '\n', '=', '(', ')', ',']) {
        let stranger = token.char_indices().rfind(|(_, c)| !c.is_ascii_hexdigit() && *c != ':');
        let start = stranger.map_or(0, |(at, c)| at + c.len_utf8());
        if let Some((_, c)) = stranger {
            if run.len() >= KEY_DIGITS {
                break;
            }
            run.clear();
            if c.is_ascii() && !token[start..].starts_with(':') {
                continue;
            }
        }
        run.extend(token[start..].chars().filter(|c| *c != ':'));
    }
    (run.len() >= KEY_DIGITS).then(|| run.to_ascii_uppercase())
}

/// The bytes of base64, in either alphabet, with padding or without; `None` if another character is in it.
pub(crate) fn base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    let mut buffer = 0_u32;
    for (place, byte) in digits.bytes().enumerate() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        buffer = buffer << 6 | u32::from(value);
        if place % 4 != 0 {
            // 12, 18 or 24 bits are there, and the byte that is now whole lies above what is left over.
            let left = 4 - 2 * (place % 4 - 1);
            bytes.push(u8::try_from(buffer >> left & 0xff).unwrap_or_default());
        }
    }
    Some(bytes)
}

/// The bytes, if the digits write a DER sequence: no modulus or point begins like one.
pub(super) fn sequence(digits: &str) -> Option<Vec<u8>> {
    (digits.starts_with("30") && digits.len() > KEY_DIGITS).then(|| unhex(digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_base64() {
        assert_eq!(base64("AQAB").as_deref(), Some(&[1, 0, 1][..]));
        assert_eq!(base64("Zm9vYg==").as_deref(), Some(&b"foob"[..]));
        assert_eq!(base64("Zm9vYmE").as_deref(), Some(&b"fooba"[..]));
        assert_eq!(base64("a b"), None);
    }
}
