//! Landline numbers (座机) of the mainland, with their area code (区号): R2.3.

use super::{
    area::{Area, area},
    mobile,
};
use crate::{
    catalog::{
        PhoneAreaCodeInvalid, PhoneAreaCodeMerged, PhoneAreaCodeMissing, PhoneAreaCodeRetired, PhoneAreaCodeUnknown,
        PhoneLandlineWechat, PhoneLocalLength, PhoneLocalStart, PhoneLocalTooLong, PhoneLocalTooShort, PhoneUnrecognized,
    },
    context::{Context, Provider},
    issue::Finding,
    patterns::{LANDLINE, LANDLINE_LOCAL},
};

/// Why these digits are neither a mobile number nor a landline.
pub(super) fn fault(digits: &str) -> Finding {
    let with_zero = ["0", digits].concat();
    if LANDLINE.matches(&with_zero) {
        let (code, local) = split(&with_zero);
        return Finding::from(PhoneAreaCodeMissing {}).suggest([code, "-", local].concat());
    }
    if LANDLINE_LOCAL.matches(digits) {
        return PhoneAreaCodeMissing {}.into();
    }
    match digits.as_bytes() {
        [b'0', b'1', b'3'..=b'9', ..] => mobile::fault(&digits[1..]),
        [b'0', ..] => landline_fault(digits),
        [b'1', ..] => mobile::fault(digits),
        _ => PhoneUnrecognized {}.into(),
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

/// What there is to say of a landline: its area code, its length there, and who takes it.
pub(super) fn judge(digits: &str, context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (code, local) = split(digits);
    let length = local.len();
    let wrong_length = |expected| (length != expected).then(|| PhoneLocalLength { code: code.into(), length, expected }.into());
    match area(code) {
        Area::Digits(expected) => findings.extend(wrong_length(expected)),
        Area::SevenOrEight => {}
        Area::MergedInto(new) => {
            let finding = Finding::from(PhoneAreaCodeMerged { code: code.into(), new: new.into() });
            // The digit that a number of 7 digits was given is not ours to guess.
            findings.push(if length == 8 { finding.suggest([new, "-", local].concat()) } else { finding });
        }
        Area::Retired => findings.push(PhoneAreaCodeRetired { code: code.into() }.into()),
        Area::Unknown => findings.push(PhoneAreaCodeUnknown { code: code.into() }.into()),
    }
    if context.provider == Some(Provider::Wechat) {
        findings.push(PhoneLandlineWechat {}.into());
    }
    findings
}
