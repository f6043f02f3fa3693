//! From what was typed to the digits of a number: people 2.1.

use super::{EXTENSION_MAX, Kind, Phone, landline::hyphened};
use crate::{
    patterns::{LANDLINE, MOBILE, SERVICE_NUMBER},
    text::trim_end_any,
};

/// What stands before an extension, the longest first.
const EXTENSION_MARKS: &str = "转分机 转 分机 ext x #";
/// What may stand around an extension and its mark.
const AROUND: &str = " .:-()";
/// E.164: digits of a country code and its number together.
const ABROAD: std::ops::RangeInclusive<usize> = 8..=15;

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
            '.' | '·' | '(' | ')' | ' ' | '\n' => {}
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
    let text = trim_end_any(text, AROUND);
    let (marked, extension) = text.split_at(trim_end_any(text, "0123456789").len());
    let marked = trim_end_any(marked, AROUND);
    for mark in EXTENSION_MARKS.split(' ') {
        let at = marked.len().saturating_sub(mark.len());
        if !extension.is_empty() && marked.as_bytes()[at..].eq_ignore_ascii_case(mark.as_bytes()) {
            return (&marked[..at], extension);
        }
    }
    (text, "")
}

impl Typed {
    pub(super) fn classify(&self) -> Option<Phone> {
        let mut phone = classify(self.plus, &self.digits)?;
        if !self.extension.is_empty() {
            phone.normal.push('-');
            phone.normal.push_str(&self.extension);
        }
        Some(phone)
    }

    /// The digits without the country code of the mainland.
    pub(super) fn national(&self) -> &str {
        let after_code = international(self.plus, &self.digits).and_then(|it| it.strip_prefix("86"));
        after_code.unwrap_or(&self.digits)
    }
}

/// The digits from the country code on, where there is one.
fn international(plus: bool, digits: &str) -> Option<&str> {
    if plus { Some(digits) } else { digits.strip_prefix("00") }
}

/// What number this is, as it is dialled in the country.
fn classify(plus: bool, digits: &str) -> Option<Phone> {
    let Some(number) = international(plus, digits) else {
        let is_called_home = |it: &Phone| it.kind != Kind::Service;
        return home(digits, "").or_else(|| home(digits.strip_prefix("86")?, "0").filter(is_called_home));
    };
    match number.strip_prefix("86") {
        Some(national) => home(national, "0"),
        None if ABROAD.contains(&number.len()) => Some(Phone::new(Kind::Abroad, ["+", number].concat())),
        None => None,
    }
}

/// A number of the mainland; after a country code a landline may lack its 0.
fn home(digits: &str, zero: &str) -> Option<Phone> {
    let mobile = digits.strip_prefix('0').unwrap_or(digits);
    if MOBILE.matches(mobile) {
        return Some(Phone::new(Kind::Mobile, mobile.into()));
    }
    if SERVICE_NUMBER.matches(digits) {
        return Some(Phone::new(Kind::Service, digits.into()));
    }
    let with_zero = if digits.starts_with('0') { digits.into() } else { [zero, digits].concat() };
    LANDLINE.matches(&with_zero).then(|| Phone::new(Kind::Landline, hyphened(&with_zero)))
}
