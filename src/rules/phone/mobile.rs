//! Mobile numbers (手机号码) of the mainland: R2.1.

use crate::{
    catalog::{
        PhoneDataCard, PhoneIotRange, PhoneLandline, PhoneSatellite, PhoneSeveral, PhoneStart, PhoneTooLong, PhoneTooShort,
        PhoneUnassigned, PhoneVirtualOperator,
    },
    context::{Context, Provider},
    issue::{Finding, Severity},
    patterns::{LANDLINE_LOCAL, MOBILE},
};

/// R2.1: digits of a mobile number.
pub(super) const LENGTH: usize = 11;
/// R2.1: the ranges (号段), a row for each of 13 to 19, a sign for each digit that follows: `.` in use, `u` not open,
/// `d` data cards, `i` Internet of things, `v` virtual operators, `s` satellites. 1349 is told apart below.
const RANGES: &[u8; 70] = b"\
    ..........\
    uuuuudidid\
    ....u.....\
    uuvuuv.vuu\
    vv..s....u\
    ..........\
    ....u.....";

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

/// What there is to say of the range of a mobile number.
pub(super) fn judge(digits: &str, context: &Context) -> Option<Finding> {
    let [_, second, third, ..] = digits.as_bytes() else { return None };
    let is_satellite = digits.starts_with("1349");
    let prefix = digits[..if is_satellite { 4 } else { 3 }].to_owned();
    let place = usize::from(second - b'3') * 10 + usize::from(third - b'0');
    match if is_satellite { b's' } else { RANGES[place] } {
        b'u' => Some(PhoneUnassigned { prefix }.into()),
        b'd' => Some(PhoneDataCard { prefix }.into()),
        b'i' => Some(PhoneIotRange { prefix }.into()),
        b'v' => {
            // Tencent alone tells people whose range is not supported to take another number.
            let severity = if context.provider == Some(Provider::Tencent) { Severity::Warning } else { Severity::Info };
            Some(Finding::from(PhoneVirtualOperator { prefix }).severity(severity))
        }
        b's' => Some(PhoneSatellite { prefix }.into()),
        _ => None,
    }
}

/// R2.1: numbers that people type to get on.
pub(super) fn is_dummy(digits: &str) -> bool {
    let tail = &digits[3..];
    tail == "12345678" || digits == "13800138000" || tail.bytes().all(|it| it == tail.as_bytes()[0])
}
