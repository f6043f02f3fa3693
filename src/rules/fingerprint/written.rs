//! How people and tools write a digest: with separators, behind a label, beside a file's name, in a list, in base64.

use super::{Fingerprint, algorithm};
use crate::{
    rules::public_key::{BASE64, decode, hex},
    text::{behind_word, find, is_one_of, replace_any, stranger, trim_start_any},
};

/// What people and tools write before a digest.
const LABELS: &str = "MD5|SHA1|SHA-1|SHA256|SHA-256|FINGERPRINT|DIGEST|(STDIN)|0X|指纹|签名|摘要|值";
/// What stands between the digits.
pub(super) const SEPARATORS: &str = ": -\n";
/// What ends a word, as Chinese does.
const BREAKS: &str = " \n=()*;,\"'`<>";

/// The words of a text as rows of digits, between which `|` stands: a digest by itself is a row, and so are groups of
/// digits that blanks part. Of the name of a file (`cert.der`) no part is read as digits.
pub(super) fn rows(upper: &str) -> String {
    let mut rows = String::new();
    for word in upper.split(ends_word) {
        let digits = replace_any(behind_word(word, LABELS).unwrap_or(word), SEPARATORS, "");
        let is_whole = algorithm(digits.len()).is_some();
        if is_whole || stranger(word, SEPARATORS) < word.len() {
            rows.push('|');
        }
        rows.push_str(&digits);
        if is_whole || stranger(&digits, "") < digits.len() {
            rows.push('|');
        }
    }
    rows
}

/// U+FFFD stands for what was lost, maybe a digit.
fn ends_word(c: char) -> bool {
    is_one_of(c, BREAKS) || !(c.is_ascii() || c == '\u{fffd}')
}

/// Where the last label ends: 0 if there is none, or nothing after it.
pub(super) fn label_end(upper: &str) -> usize {
    let mut start = 0;
    for at in 0..upper.len() {
        let is_begun = match &upper.as_bytes()[at..] {
            // No label begins with two digits.
            [first, second, ..] if first.is_ascii() => !first.is_ascii_hexdigit() || matches!(second, b'I' | b'X'),
            [first, ..] => !first.is_ascii() && upper.is_char_boundary(at),
            [] => false,
        };
        if is_begun && let Some(rest) = behind_word(&upper[at..], LABELS) {
            let value = trim_start_any(rest, ": -\n()=");
            if !value.is_empty() {
                start = upper.len() - value.len();
            }
        }
    }
    start
}

/// 16, 20 or 32 bytes in padded base64: a key hash, as some consoles show it.
pub(super) fn from_base64(text: &str) -> Option<Fingerprint> {
    let is_padded = text.ends_with('=') && matches!((text.len(), text.ends_with("==")), (24, true) | (28 | 44, false));
    if is_padded { Fingerprint::new(&hex(&decode(text, BASE64)?)) } else { None }
}

/// No digest has more digits.
pub(super) const LONGEST: usize = 128;

/// An armoured or encoded key or certificate, a modulus, a point: no digest is as long.
pub(super) fn is_key_material(upper: &str) -> bool {
    let long_hex = upper.len() > LONGEST && stranger(upper, "") == upper.len();
    long_hex || find(upper, "BEGIN").is_some() || (upper.starts_with("MI") && upper.len() > 100)
}
