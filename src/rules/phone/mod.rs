//! Telephone numbers (电话): the mobile number (手机号码) of a responsible person, to which the ministry's SMS goes, and
//! the emergency number (应急联系电话), which may be a landline (座机).
//!
//! - Accepted: a mainland mobile number of 11 digits that starts with 13 to 19; for emergencies also a landline with its
//!   area code, `0755-26000000` or with an extension `010-60000000-8001`. Full-width digits, blanks, dots, hyphens,
//!   parentheses, `+86`, `0086`, a bare `86` and a leading `0` are cleaned up.
//! - Refused: any other length or start, letters, two numbers in one field, numbers of the Internet of things; as a
//!   mobile number also landlines, 400/800/95 numbers and numbers from outside the mainland.
//! - Source: people 2.1, R2.1 to R2.3. Where sources disagree (149, 174, 146, 148, ranges not yet opened, the length of
//!   local numbers) it is a warning: ranges open and cities go from 7 to 8 digits while this table stands still.
//!
//! ```
//! use beian::{check_field, Context, Field};
//!
//! let good = check_field(Field::Mobile, "+86 138-0000-0001", &Context::default());
//! assert!(good.valid() && good.normalized() == "13800000001");
//! let bad = check_field(Field::Mobile, "0755-26000000", &Context::default());
//! assert_eq!(bad.issues()[0].code(), "phone.landline");
//! assert!(check_field(Field::EmergencyPhone, "0755-26000000", &Context::default()).valid());
//! ```

mod area;
mod landline;
mod mobile;
mod read;

use self::read::read;
use super::{Judged, Value, rewritten};
use crate::{
    catalog::{
        PhoneCharacter, PhoneDummy, PhoneExtensionLength, PhoneExtensionNotTaken, PhoneForeign, PhoneLandline,
        PhoneLandlineWechat, PhoneOtherRegion, PhoneServiceNumber, PhoneSeveral, Term,
    },
    context::{Context, Provider},
    issue::{Finding, Severity},
    patterns::MOBILE,
    text,
};
use std::fmt;

/// R2.3: an extension has 1 to 6 digits.
const EXTENSION_MAX: usize = 6;
/// No number that can be called from anywhere is shorter; what is longer, twice, is two numbers.
const SHORTEST: usize = 7;

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    kind: Kind,
    normal: String,
    /// Where an extension begins, or the number ends.
    end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mobile,
    /// With its area code.
    Landline,
    /// 400, 800, 95
    Service,
    /// With its country code.
    Abroad,
}

/// Which numbers a field takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Mobile,
    Any,
}

pub(crate) fn check_mobile(text: &str, context: &Context) -> Judged {
    check(text, Takes::Mobile, context)
}

pub(crate) fn check_emergency(text: &str, context: &Context) -> Judged {
    check(text, Takes::Any, context)
}

#[inline(never)]
fn check(text: &str, takes: Takes, context: &Context) -> Judged {
    // What is typed well is judged as it stands; only the rest is tidied, and then told what is wrong.
    let phone = if MOBILE.matches(text) {
        Phone::new(Kind::Mobile, text.into())
    } else {
        match parse(&text::fold(text), takes) {
            Ok(phone) => phone,
            Err(fault) => return Judged::fault(fault),
        }
    };
    let mut findings = Vec::new();
    findings.extend(phone.judge(takes, context));
    findings.extend(phone.judge_use(takes, context));
    if !findings.iter().any(Finding::is_error) {
        findings.extend(rewritten(text, &phone.normal));
    }
    Judged::value(Value::Phone(phone), findings)
}

fn parse(text: &str, takes: Takes) -> Result<Phone, Finding> {
    let typed = read(text);
    let phone = typed.as_ref().ok().and_then(read::Typed::classify);
    let several = text::items(text, "0123456789", SHORTEST);
    let fault = match (typed, phone) {
        (_, Some(phone)) => match phone.fault() {
            Some(fault) => suggest_one(fault, &[phone.without_extension()], takes),
            None => return Ok(phone),
        },
        _ if several.len() > 1 => suggest_one(PhoneSeveral { count: several.len() }.into(), &several, takes),
        (Err(character), _) => {
            let fault = PhoneCharacter { character: character.into() }.into();
            suggest_one(fault, &[&digits_meant(text, false), &digits_meant(text, true)], takes)
        }
        (Ok(typed), _) if takes == Takes::Mobile => mobile::fault(typed.national()),
        (Ok(typed), _) => landline::fault(typed.national()),
    };
    Err(fault)
}

/// Without letters and 汉字; or with the digits that letters were typed for.
fn digits_meant(text: &str, look_alike: bool) -> String {
    let mut digits = String::new();
    for c in text.chars() {
        match c {
            'O' | 'o' if look_alike => digits.push('0'),
            'l' | 'I' if look_alike => digits.push('1'),
            c if !look_alike && (c.is_ascii_alphabetic() || text::is_han(c)) => {}
            c => digits.push(c),
        }
    }
    digits
}

/// With the first of these texts that the field would take.
fn suggest_one(fault: Finding, texts: &[&str], takes: Takes) -> Finding {
    for text in texts {
        if let Some(phone) = read(text).ok().and_then(|it| it.classify())
            && (phone.kind == Kind::Mobile || phone.kind == Kind::Landline && takes == Takes::Any)
            && phone.fault().is_none()
        {
            return fault.suggest(phone.normal);
        }
    }
    fault
}

impl Phone {
    fn new(kind: Kind, normal: String) -> Self {
        Self { kind, end: normal.len(), normal }
    }

    fn without_extension(&self) -> &str {
        &self.normal[..self.end]
    }

    /// What is wrong with its extension.
    fn fault(&self) -> Option<Finding> {
        let length = self.normal[self.end..].len().saturating_sub(1);
        match self.kind {
            Kind::Mobile | Kind::Abroad if length > 0 => Some(PhoneExtensionNotTaken {}.into()),
            _ if length > EXTENSION_MAX => Some(PhoneExtensionLength { length, max: EXTENSION_MAX }.into()),
            _ => None,
        }
    }

    /// What there is to say of the number as such.
    fn judge(&self, takes: Takes, context: &Context) -> Option<Finding> {
        let number = self.without_extension();
        let finding: Finding = match self.kind {
            Kind::Mobile => return mobile::judge(number, context),
            Kind::Landline if takes == Takes::Any => return landline::judge(number),
            Kind::Landline => PhoneLandline {}.into(),
            Kind::Service => {
                let prefix = if number.starts_with('9') { 2 } else { 3 };
                PhoneServiceNumber { prefix: number[..prefix].into() }.into()
            }
            Kind::Abroad => match &number[1..4] {
                "852" => PhoneOtherRegion { region: Term::HONG_KONG }.into(),
                "853" => PhoneOtherRegion { region: Term::MACAU }.into(),
                "886" => PhoneOtherRegion { region: Term::TAIWAN }.into(),
                _ => PhoneForeign {}.into(),
            },
        };
        Some(if takes == Takes::Any { finding.severity(Severity::Warning) } else { finding })
    }

    /// What there is to say of whose number it is, and who takes it.
    fn judge_use(&self, takes: Takes, context: &Context) -> Option<Finding> {
        match self.kind {
            Kind::Mobile if mobile::is_dummy(&self.normal) => Some(PhoneDummy {}.into()),
            Kind::Landline if takes == Takes::Any && context.provider == Some(Provider::Wechat) => {
                Some(PhoneLandlineWechat {}.into())
            }
            _ => None,
        }
    }

    /// The normal form.
    pub fn as_str(&self) -> &str {
        &self.normal
    }

    /// What makes two of them the same: the number, without the extension.
    pub fn key(&self) -> String {
        self.without_extension().into()
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.normal)
    }
}
