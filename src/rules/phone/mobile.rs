//! Mobile numbers (手机号码) of the mainland: R2.1.

use crate::{
    catalog::{
        PhoneDataCard, PhoneDummy, PhoneIot, PhoneIotRange, PhoneLandline, PhoneSatellite, PhoneSeveral, PhoneStart,
        PhoneTooLong, PhoneTooShort, PhoneUnassigned, PhoneVirtualOperator,
    },
    context::{Context, Provider},
    issue::{Finding, Severity},
    patterns::{IOT_NUMBER, LANDLINE_LOCAL, MOBILE, MOBILE_ASSIGNED, MOBILE_DUMMY},
};

/// R2.1: digits of a mobile number.
const LENGTH: usize = 11;

/// Why these digits are no mobile number.
pub(super) fn fault(digits: &str) -> Finding {
    let length = digits.len();
    if IOT_NUMBER.matches(digits) {
        return PhoneIot {}.into();
    }
    if LANDLINE_LOCAL.matches(digits) {
        return PhoneLandline {}.into();
    }
    if length > LENGTH && length.is_multiple_of(LENGTH) && numbers(digits).all(|it| MOBILE.matches(it)) {
        return Finding::from(PhoneSeveral { count: length / LENGTH }).suggest(&digits[..LENGTH]);
    }
    match MOBILE.fault(digits) {
        Some(at @ 0..=1) if at < length => PhoneStart { prefix: digits[..=at].into() }.into(),
        Some(at) if at < length => PhoneTooLong { length, expected: LENGTH }.into(),
        _ => PhoneTooShort { length, expected: LENGTH }.into(),
    }
}

fn numbers(digits: &str) -> impl Iterator<Item = &str> {
    (0..digits.len() / LENGTH).map(|at| &digits[at * LENGTH..(at + 1) * LENGTH])
}

/// What there is to say of a mobile number: its range (号段), and whether anybody has such a number.
pub(super) fn judge(digits: &str, context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    let prefix = || digits[..3].to_owned();
    if digits.starts_with("1349") {
        findings.push(PhoneSatellite { prefix: "1349".into() }.into());
    } else {
        match &digits[..3] {
            "174" => findings.push(PhoneSatellite { prefix: prefix() }.into()),
            "146" | "148" => findings.push(PhoneIotRange { prefix: prefix() }.into()),
            "145" | "147" | "149" => findings.push(PhoneDataCard { prefix: prefix() }.into()),
            "162" | "165" | "167" | "170" | "171" => {
                // Tencent alone tells people whose range is not supported to take another number.
                let severity = if context.provider == Some(Provider::Tencent) { Severity::Warning } else { Severity::Info };
                findings.push(Finding::from(PhoneVirtualOperator { prefix: prefix() }).severity(severity));
            }
            _ if !MOBILE_ASSIGNED.matches(digits) => findings.push(PhoneUnassigned { prefix: prefix() }.into()),
            _ => {}
        }
    }
    if MOBILE_DUMMY.matches(digits) {
        findings.push(PhoneDummy {}.into());
    }
    findings
}
