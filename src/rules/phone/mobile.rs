//! Mobile numbers (手机号码) of the mainland: R2.1.

use crate::{
    catalog::{
        PhoneDataCard, PhoneIotRange, PhoneLandline, PhoneSatellite, PhoneSeveral, PhoneStart, PhoneTooLong, PhoneTooShort,
        PhoneUnassigned, PhoneVirtualOperator,
    },
    context::Context,
    issue::Finding,
    patterns::{LANDLINE_LOCAL, MOBILE},
    profile::{self, Demand},
    text::{eight_digits, number_of},
};

/// R2.1: digits of a mobile number.
pub(super) const LENGTH: usize = 11;
/// R2.1: the ranges (号段), a row for each of 13 to 19, a sign for each digit that follows: `.` in use, `u` not open,
/// `d` data cards, `i` Internet of things, `v` virtual operators, `s` satellites.
const RANGES: &[u8; 70] = b"\
    ..........\
    uuuuudidid\
    ....u.....\
    uuvuuv.vuu\
    vv..s....u\
    ..........\
    ....u.....";
/// R2.1: of the range 134, what satellites have.
const SATELLITE: &str = "1349";

/// Why these digits are no mobile number.
pub(super) fn fault(digits: &str) -> Finding {
    let length = digits.len();
    if LANDLINE_LOCAL.matches(digits) {
        return PhoneLandline {}.into();
    }
    let count = length / LENGTH;
    if count > 1 && length == count * LENGTH && (0..count).all(|it| MOBILE.matches(&digits[it * LENGTH..(it + 1) * LENGTH])) {
        return Finding::from(PhoneSeveral { count }).suggest(&digits[..LENGTH]);
    }
    match MOBILE.fault(digits) {
        Some(at @ 0..=1) if at < length => PhoneStart { prefix: digits[..=at].into() }.into(),
        Some(at) if at < length => PhoneTooLong { length, expected: LENGTH }.into(),
        _ => PhoneTooShort { length, expected: LENGTH }.into(),
    }
}

/// The last eight digits of a mobile number, as a number: what `MOBILE` says, and quicker.
fn tail(text: &str) -> Option<u32> {
    let [b'1', b'3'..=b'9', b'0'..=b'9', tail @ ..] = text.as_bytes() else { return None };
    Some(number_of(eight_digits(tail.try_into().ok()?)?, 10))
}

/// True for the digits of a mobile number.
pub(super) fn is_number(text: &str) -> bool {
    tail(text).is_some()
}

/// True for fewer digits, which may become a mobile number.
pub(super) fn is_begun(text: &str) -> bool {
    text.len() < LENGTH && has_digits(text)
}

/// True for digits that begin as mobile numbers do.
fn has_digits(text: &str) -> bool {
    text.starts_with('1') && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// True for the digits of a number in use.
pub(super) fn is_plain(text: &str) -> bool {
    tail(text).is_some_and(|tail| used_for(text.as_bytes()) == b'.' && !is_typed_to_get_on(text, tail))
}

/// What the range of a mobile number is for: a sign of the table above.
#[inline(always)]
#[expect(clippy::inline_always, reason = "it is one look, and asked of every number")]
fn used_for(digits: &[u8]) -> u8 {
    let place = usize::from(digits[1] - b'3') * 10 + usize::from(digits[2] - b'0');
    if digits.starts_with(SATELLITE.as_bytes()) { b's' } else { RANGES[place] }
}

/// What there is to say of the range of a mobile number.
pub(super) fn judge(digits: &str, context: &Context) -> Option<Finding> {
    let used_for = used_for(digits.as_bytes());
    if used_for == b'.' {
        return None;
    }
    let prefix = digits[..if digits.starts_with(SATELLITE) { 4 } else { 3 }].to_owned();
    match used_for {
        b'u' => Some(PhoneUnassigned { prefix }.into()),
        b'd' => Some(PhoneDataCard { prefix }.into()),
        b'i' => Some(PhoneIotRange { prefix }.into()),
        b'v' => {
            let severity = profile::severity(context, Demand::VirtualOperator)?;
            Some(Finding::from(PhoneVirtualOperator { prefix }).severity(severity))
        }
        _ => Some(PhoneSatellite { prefix }.into()),
    }
}

/// R2.1: numbers that people type to get on: `138 0013 8000`, digits counted up, one digit all through.
pub(super) fn is_dummy(digits: &str) -> bool {
    tail(digits).is_some_and(|tail| is_typed_to_get_on(digits, tail))
}

fn is_typed_to_get_on(digits: &str, tail: u32) -> bool {
    tail == 12345678 || tail.is_multiple_of(11111111) || (tail == 138000 && digits.starts_with("138"))
}
