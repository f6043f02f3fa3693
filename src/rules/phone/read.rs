//! From what was typed to the digits of a number: people 2.1.

use super::{EXTENSION_MAX, Kind, Phone};
use crate::patterns::{LANDLINE, MOBILE, SERVICE_NUMBER};

/// What stands before an extension, the longest first.
const EXTENSION_MARKS: [&str; 6] = ["转分机", "转", "分机", "ext", "x", "#"];
/// E.164: digits of a country code and its number together.
const ABROAD: std::ops::RangeInclusive<usize> = 8..=15;

/// The letters that are typed for a digit.
pub(super) fn look_alike(c: char) -> char {
    match c {
        'O' | 'o' => '0',
        'l' | 'I' => '1',
        c => c,
    }
}

/// The digits of what was typed.
pub(super) struct Typed {
    plus: bool,
    digits: String,
    extension: String,
}

/// Reads the digits and leaves out what only groups them. The error is the character that is neither.
pub(super) fn read(text: &str) -> Result<Typed, char> {
    let (number, marked) = split_extension(text);
    let mut typed = Typed { plus: false, digits: String::new(), extension: marked.into() };
    let mut last_hyphen = 0;
    for c in number.chars() {
        match c {
            '0'..='9' => typed.digits.push(c),
            '+' if typed.digits.is_empty() => typed.plus = true,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => last_hyphen = typed.digits.len(),
            '.' | '·' | '(' | ')' => {}
            c if c.is_whitespace() => {}
            c => return Err(c),
        }
    }
    // The last group is an extension if a whole number stands before it.
    let (before, group) = typed.digits.split_at(last_hyphen);
    if marked.is_empty() && (1..=EXTENSION_MAX).contains(&group.len()) && classify(typed.plus, before).is_some() {
        typed.extension = group.into();
        typed.digits.truncate(last_hyphen);
    }
    Ok(typed)
}

/// Splits a marked extension off: `转12`, `ext12`.
fn split_extension(text: &str) -> (&str, &str) {
    let lower = text.to_ascii_lowercase();
    let marked = EXTENSION_MARKS.iter().find_map(|mark| Some((lower.find(mark)?, mark.len())));
    let Some((at, mark)) = marked else { return (text, "") };
    let extension = text[at + mark..].trim_matches(|c| matches!(c, ' ' | '.' | ':' | '-' | '(' | ')'));
    let is_one = !extension.is_empty() && extension.bytes().all(|it| it.is_ascii_digit());
    if is_one { (&text[..at], extension) } else { (text, "") }
}

impl Typed {
    pub(super) fn classify(&self) -> Option<Phone> {
        let (kind, digits) = classify(self.plus, &self.digits)?;
        Some(Phone { kind, digits, extension: self.extension.clone() })
    }

    /// The digits without the country code of the mainland.
    pub(super) fn national(&self) -> &str {
        let digits = &self.digits;
        let international = if self.plus { Some(digits.as_str()) } else { digits.strip_prefix("00") };
        international.and_then(|it| it.strip_prefix("86")).unwrap_or(digits)
    }
}

/// What number this is, and its digits as they are dialled in the country.
fn classify(plus: bool, digits: &str) -> Option<(Kind, String)> {
    let international = if plus { Some(digits) } else { digits.strip_prefix("00") };
    match (international, international.unwrap_or(digits).strip_prefix("86")) {
        (Some(_), Some(national)) => home(national, true),
        (Some(abroad), None) if ABROAD.contains(&abroad.len()) => Some((Kind::Abroad, abroad.into())),
        (Some(_), None) => None,
        (None, bare) => home(digits, false).or_else(|| home(bare?, true).filter(|(kind, _)| *kind != Kind::Service)),
    }
}

/// A number of the mainland; after a country code a landline lacks its 0.
fn home(digits: &str, after_code: bool) -> Option<(Kind, String)> {
    let with_zero = || ["0", digits].concat();
    if MOBILE.matches(digits) {
        Some((Kind::Mobile, digits.into()))
    } else if let Some(mobile) = digits.strip_prefix('0').filter(|it| MOBILE.matches(it)) {
        Some((Kind::Mobile, mobile.into()))
    } else if LANDLINE.matches(digits) {
        Some((Kind::Landline, digits.into()))
    } else if SERVICE_NUMBER.matches(digits) {
        Some((Kind::Service, digits.into()))
    } else if after_code && LANDLINE.matches(&with_zero()) {
        Some((Kind::Landline, with_zero()))
    } else {
        None
    }
}
