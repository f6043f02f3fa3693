//! What was pasted into the key field, by its content alone (KEY-02): people copy keys out of many tools.

use super::{
    Key, Reading,
    number::{BASE64, decode},
    unsigned,
};
use crate::{
    catalog::{KeyEllipsis, KeyExponent, KeySecret, KeyUnknown},
    text::{before, behind_word, find, fold, is_among, is_one_of, position, replace_any, stranger, trim_start_any, word},
};

/// What stands before private keys, in upper case.
const SECRETS: &str = "PRIVATE KEY|PRIVATE-KEY|PRIVATEEXPONENT|PRIV:|PRIVATE-LINES";
/// What a display that cuts shows at the end.
const ELLIPSES: &str = "...|…|⋯";
/// Labels that one command or one table writes before one number.
const LABELS: &str = "MODULUS|PUBLIC KEY|公共密钥|公钥|模数";
/// 65537, which every key has, in the bases.
const EXPONENTS: &str = "65537 010001 10001 AQAB";
/// What stands between digits, and what quotes them or ends a line of code.
const SEPARATORS: &str = ": \n-,\"'“”`;.。";
/// The fewest digits of a point or a modulus: serial numbers and digests, which tools print too, have fewer.
const KEY_DIGITS: usize = 128;
/// The fewest characters of a key in base64; a beginning is known by `MII`.
const KEY_BASE64: usize = 64;

impl Reading<'_> {
    /// The key in a text of any shape.
    pub(super) fn text(&mut self, text: &str) -> Option<Key> {
        // Most are digits and nothing else, or base64: what else it might be need not be looked for.
        let trimmed = text.trim();
        if trimmed.len() > KEY_DIGITS && trimmed.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return self.plain(&trimmed.to_ascii_uppercase());
        }
        if trimmed.starts_with("MII")
            && let Some(bytes) = decode(trimmed, BASE64)
        {
            self.normal = trimmed.into();
            return self.structure(&bytes);
        }
        let clean = fold(text);
        let upper = clean.to_ascii_uppercase();
        if word(SECRETS, &|secret| find(&upper, secret).is_some()).is_some() {
            return self.refuse(KeySecret {}.into());
        }
        if word(ELLIPSES, &|ellipsis| find(&upper, ellipsis).is_some()).is_some() {
            return self.refuse(KeyEllipsis {}.into());
        }
        let mut blocks = armoured(&clean);
        if blocks.len() > 1 {
            return self.chain(&blocks);
        }
        if let Some(block) = blocks.pop() {
            self.normal = block;
            return self.structure(&decode(&self.normal, BASE64).unwrap_or_default());
        }
        let start = label_end(&upper);
        let mut digits = String::new();
        for c in upper[start..].chars() {
            if c == 'X' && digits.ends_with('0') {
                digits.pop();
            } else if !is_one_of(c, SEPARATORS) {
                digits.push(c);
            }
        }
        if is_among(&digits, EXPONENTS) {
            return self.refuse(KeyExponent {}.into());
        }
        if !digits.is_empty() && stranger(&digits, "") == digits.len() {
            return self.plain(&digits);
        }
        let letters = replace_any(&clean, SEPARATORS, "");
        if (letters.starts_with("MII") || (letters.starts_with('M') && letters.len() >= KEY_BASE64))
            && let Some(bytes) = decode(&letters, BASE64)
        {
            self.normal = letters;
            return self.structure(&bytes);
        }
        if let Some(digits) = dump(&upper) {
            return self.dump(&digits);
        }
        let at = start + stranger(&upper[start..], SEPARATORS);
        let character = clean[at..].chars().next().map(String::from).unwrap_or_default();
        self.refuse(KeyUnknown { character, position: position(&clean, at) }.into())
    }

    /// Digits and nothing else.
    #[inline(never)]
    fn plain(&mut self, digits: &str) -> Option<Key> {
        // A number in hexadecimal digits without a letter among them is rarer than any other chance that is taken here.
        let decimal = digits.len() > KEY_DIGITS && is_decimal(digits);
        self.normal = unsigned(digits, decimal).into();
        self.digits(digits, decimal)
    }
}

pub(super) fn is_decimal(digits: &str) -> bool {
    digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// Where `Modulus=` and its like end; 0 if the text begins with none.
fn label_end(upper: &str) -> usize {
    let value = behind_word(upper, LABELS).and_then(|rest| behind_word(trim_start_any(rest, " "), "=|:"));
    value.map_or(0, |value| upper.len() - value.len())
}

/// What is behind this part of the text.
#[inline(never)]
fn behind<'a>(text: &'a str, part: &str) -> Option<&'a str> {
    find(text, part).map(|at| &text[at + part.len()..])
}

/// The blocks between `-----BEGIN` and `-----END` lines. What stands around them is commentary.
fn armoured(clean: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut rest = clean;
    while let Some(block) = behind(rest, "-----BEGIN") {
        rest = behind(block, "-----").unwrap_or_default();
        blocks.push(replace_any(before(rest, "-"), " \n", ""));
    }
    blocks
}

/// The first long run of digits in what keytool, openssl, jadx or Keychain printed: the modulus or the point stands
/// before every signature. Any other letter ends a run; what touches its colon or a Chinese label begins one.
fn dump(upper: &str) -> Option<String> {
    let mut run = String::new();
    // How much of the run was whole before this token; whether the token is a word, with digits among its letters.
    let (mut whole, mut in_word) = (0, false);
    for c in upper.chars() {
        if is_one_of(c, ": \n=(),") {
            (whole, in_word) = (run.len(), false);
        } else if !c.is_ascii_hexdigit() {
            run.truncate(whole);
            if whole >= KEY_DIGITS {
                break;
            }
            run.clear();
            (whole, in_word) = (0, c.is_ascii());
        } else if !in_word {
            run.push(c);
        }
    }
    (run.len() >= KEY_DIGITS).then_some(run)
}
