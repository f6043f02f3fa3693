//! From what was typed to the digits of a number: people 2.1.

use super::{Kind, Phone, mobile};
use crate::{
    patterns::{LANDLINE, MOBILE, SERVICE_NUMBER},
    text::{is_one_of, trim_end_any},
};
use std::borrow::Cow;

/// The signs of what leads from a whole number to its extension: `转`, `转分机：`, `ext.`, `x`, `#`.
const EXTENSION_MARKS: &str = "转分机extEXT#:";
/// E.164: digits of a country code and its number together.
const ABROAD: std::ops::RangeInclusive<usize> = 8..=15;

/// What was typed: the digits of a number and of its extension.
pub(super) struct Typed {
    plus: bool,
    digits: String,
    /// Where an extension begins, or the number ends.
    end: usize,
}

/// Reads the digits and leaves out what only groups them. The error is the character that is neither.
pub(super) fn read(text: &str) -> Result<Typed, char> {
    let mut typed = Typed { plus: false, digits: String::new(), end: 0 };
    let mut mark = None;
    for c in trim_end_any(text, " -)").chars() {
        let length = typed.digits.len();
        match c {
            '0'..='9' => typed.digits.push(c),
            '+' if length == 0 => typed.plus = true,
            c if is_grouping(c) => typed.end = if mark.is_some() { typed.end } else { length },
            c if mark.is_some() && typed.end == length && is_one_of(c, EXTENSION_MARKS) => {}
            c if mark.is_none() && is_one_of(c, EXTENSION_MARKS) => {
                typed.end = length;
                typed.classify().ok_or(c)?;
                mark = Some(c);
            }
            c => return Err(mark.unwrap_or(c)),
        }
    }
    let group = typed.digits.len() - typed.end;
    match mark {
        Some(mark) if group == 0 => return Err(mark),
        Some(_) => {}
        // The last group is an extension if a whole number of the mainland stands before it, and it is none itself.
        None if (1..mobile::LENGTH).contains(&group) && typed.classify().is_some_and(|it| it.kind != Kind::Abroad) => {}
        None => typed.end = typed.digits.len(),
    }
    Ok(typed)
}

/// What groups the digits of a number.
pub(super) fn is_grouping(c: char) -> bool {
    is_one_of(c, " \n-.·()") || matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}')
}

impl Typed {
    /// What number this is, with its extension.
    pub(super) fn phone(&self) -> Option<Phone> {
        let mut phone = self.classify()?;
        let extension = &self.digits[self.end..];
        if !extension.is_empty() {
            phone.normal.push('-');
            phone.normal.push_str(extension);
        }
        Some(phone)
    }

    fn number(&self) -> &str {
        &self.digits[..self.end]
    }

    /// The digits from the country code on, where there is one.
    fn international(&self) -> Option<&str> {
        if self.plus {
            return Some(self.number());
        }
        // No country's code begins with 0.
        self.number().strip_prefix("00").filter(|rest| !rest.starts_with('0'))
    }

    /// The digits without the country code of the mainland.
    pub(super) fn national(&self) -> &str {
        self.international().and_then(|it| it.strip_prefix("86")).unwrap_or(self.number())
    }

    /// What number this is, as it is dialled in the country.
    fn classify(&self) -> Option<Phone> {
        let number = self.number();
        match self.international() {
            None => home(number, "", true).or_else(|| home(number.strip_prefix("86")?, "0", false)),
            Some(number) => match number.strip_prefix("86") {
                Some(national) => home(national, "0", true),
                None => ABROAD.contains(&number.len()).then(|| Phone::new(Kind::Abroad, number)),
            },
        }
    }
}

/// A number of the mainland; after a country code a landline may lack its 0.
fn home(digits: &str, zero: &str, may_be_service: bool) -> Option<Phone> {
    let without_zero = digits.strip_prefix('0');
    let mobile = without_zero.unwrap_or(digits);
    if MOBILE.matches(mobile) {
        return Some(Phone::new(Kind::Mobile, mobile));
    }
    if SERVICE_NUMBER.matches(digits) {
        return may_be_service.then(|| Phone::new(Kind::Service, digits));
    }
    let with_zero = if without_zero.is_some() { Cow::Borrowed(digits) } else { Cow::Owned([zero, digits].concat()) };
    LANDLINE.matches(&with_zero).then(|| Phone::new(Kind::Landline, &with_zero))
}
