//! Landline numbers (座机) of the mainland, with their area code (区号): R2.3.

use super::{
    Kind, Phone,
    area::{Area, area},
};
use crate::{
    catalog::{
        PhoneAreaCodeInvalid, PhoneAreaCodeMerged, PhoneAreaCodeMissing, PhoneAreaCodeRetired, PhoneAreaCodeUnknown,
        PhoneLocalLength, PhoneLocalStart, PhoneLocalTooLong, PhoneLocalTooShort, PhoneUnrecognized,
    },
    issue::Finding,
    patterns::{LANDLINE, LANDLINE_LOCAL},
    text::split_first,
};

/// Why these digits are no landline; nothing, if they are rather a mobile number gone wrong.
pub(super) fn fault(digits: &str) -> Option<Finding> {
    let with_zero = ["0", digits].concat();
    if LANDLINE.matches(&with_zero) {
        return Some(Finding::from(PhoneAreaCodeMissing {}).suggest(Phone::new(Kind::Landline, &with_zero).normal));
    }
    if LANDLINE_LOCAL.matches(digits) {
        return Some(PhoneAreaCodeMissing {}.into());
    }
    match digits.as_bytes() {
        [b'0', b'1', b'3'..=b'9', ..] | [b'1', b'3'..=b'9', ..] => None,
        [b'0', ..] => Some(landline_fault(digits)),
        _ => Some(PhoneUnrecognized {}.into()),
    }
}

fn landline_fault(digits: &str) -> Finding {
    let (code, local) = split(digits);
    let length = local.len();
    match LANDLINE.fault(digits) {
        Some(at) if at < code.len() && at < digits.len() => PhoneAreaCodeInvalid { prefix: digits[..=at].into() }.into(),
        Some(at) if at == code.len() && length > 0 => PhoneLocalStart { digit: local[..1].into() }.into(),
        Some(at) if at < digits.len() => PhoneLocalTooLong { length }.into(),
        _ => PhoneLocalTooShort { length }.into(),
    }
}

/// The area code and the local number.
pub(super) fn split(digits: &str) -> (&str, &str) {
    let code = if matches!(digits.as_bytes(), [_, b'1' | b'2', ..]) { 3 } else { 4 };
    digits.split_at(code.min(digits.len()))
}

/// What there is to say of the area code of a landline, and of its length there.
pub(super) fn judge(number: &str) -> Option<Finding> {
    let (code, local) = split_first(number, b'-')?;
    let length = local.len();
    match area(code) {
        Area::Digits(expected) if expected != length => Some(PhoneLocalLength { code: code.into(), length, expected }.into()),
        Area::Digits(_) | Area::SevenOrEight => None,
        Area::MergedInto(new) => {
            let finding = Finding::from(PhoneAreaCodeMerged { code: code.into(), new: new.into() });
            // The digit that a number of 7 digits was given is not ours to guess.
            Some(if length == 8 { finding.suggest([new, "-", local].concat()) } else { finding })
        }
        Area::Retired => Some(PhoneAreaCodeRetired { code: code.into() }.into()),
        Area::Unknown => Some(PhoneAreaCodeUnknown { code: code.into() }.into()),
    }
}
