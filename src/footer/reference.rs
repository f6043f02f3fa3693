//! The character references of HTML: `&copy;`, `&#169;`.

use super::tag::split_at_byte;
use crate::text::{behind_word, is_among};

/// The character references that stand for what numbers, links and names are made of; other names stay as they stand.
const REFERENCES: &[(&str, char)] = &[
    ("nbsp", ' '),
    ("ensp", ' '),
    ("emsp", ' '),
    ("thinsp", ' '),
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("copy", '©'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("minus", '−'),
    ("hyphen", '-'),
    ("shy", '\u{ad}'),
    ("colon", ':'),
    ("sol", '/'),
    ("lpar", '('),
    ("rpar", ')'),
];

/// Hands out a text, its character references resolved.
pub(super) fn resolve(mut text: &str, push: &mut dyn FnMut(char)) {
    loop {
        let (plain, rest) = split_at_byte(text, b'&');
        plain.chars().for_each(&mut *push);
        if rest.is_empty() {
            return;
        }
        let (c, rest) = reference(&rest[1..]).unwrap_or(('&', &rest[1..]));
        push(c);
        text = rest;
    }
}

/// The character that a reference stands for, and what is behind it.
fn reference(text: &str) -> Option<(char, &str)> {
    let end = text.bytes().take(12).position(|byte| !byte.is_ascii_alphanumeric() && byte != b'#').unwrap_or(text.len().min(12));
    let (name, rest) = text.split_at_checked(end)?;
    let (is_ended, rest) = rest.strip_prefix(';').map_or((false, rest), |rest| (true, rest));
    if let Some(number) = name.strip_prefix('#') {
        let (digits, radix) = behind_word(number, "x|X").map_or((number, 10), |digits| (digits, 16));
        let more = |sum: u32, digit: char| Some(sum.saturating_mul(radix).saturating_add(digit.to_digit(radix)?));
        let code = digits.chars().try_fold(0, more).filter(|_| !digits.is_empty())?;
        return Some((char::from_u32(code).filter(|c| *c != '\0').unwrap_or(char::REPLACEMENT_CHARACTER), rest));
    }
    // `?a=1&copy=2` is an address.
    let is_meant = is_ended || !rest.starts_with('=') && is_among(name, "nbsp amp copy");
    let (_, c) = REFERENCES.iter().find(|(known, _)| is_meant && *known == name)?;
    Some((*c, rest))
}
