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

use self::read::{look_alike, read};
use super::{Judged, Value, rewritten};
use crate::{
    catalog::{
        PhoneCharacter, PhoneExtensionLength, PhoneExtensionNotTaken, PhoneForeign, PhoneLandline, PhoneOtherRegion,
        PhoneServiceNumber, PhoneSeveral, Term,
    },
    context::Context,
    issue::{Finding, Severity},
    patterns::MOBILE,
    text::fold,
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
    digits: String,
    extension: String,
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

fn check(text: &str, takes: Takes, context: &Context) -> Judged {
    // What is typed well is judged as it stands; only the rest is tidied, and then told what is wrong.
    let phone = if MOBILE.matches(text) {
        Phone { kind: Kind::Mobile, digits: text.into(), extension: String::new() }
    } else {
        let folded = fold(text);
        match parse(&folded, takes) {
            Ok(phone) => phone,
            Err(fault) => return Judged::fault(several(&folded, takes).unwrap_or(fault)),
        }
    };
    let mut findings = phone.judge(takes, context);
    if !findings.iter().any(Finding::is_error) {
        findings.extend(rewritten(text, &phone.to_string()));
    }
    Judged::value(Value::Phone(phone), findings)
}

/// Two numbers or more in one field.
fn several(text: &str, takes: Takes) -> Option<Finding> {
    let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '|' | '&' | '、' | '或' | '和' | '及');
    let numbers = || text.split(is_between).filter(|it| it.bytes().filter(u8::is_ascii_digit).count() >= SHORTEST);
    let count = numbers().count();
    (count > 1).then(|| suggest_one(PhoneSeveral { count }, numbers(), takes))
}

/// With the first of these texts that the field would take.
fn suggest_one<'a>(fault: impl Into<Finding>, texts: impl Iterator<Item = &'a str>, takes: Takes) -> Finding {
    let mut numbers = texts.filter_map(|text| read(text).ok()?.classify());
    let fits = |it: &Phone| match it.kind {
        Kind::Mobile => it.extension.is_empty(),
        Kind::Landline => takes == Takes::Any && it.extension.len() <= EXTENSION_MAX,
        Kind::Service | Kind::Abroad => false,
    };
    match numbers.find(fits) {
        Some(phone) => fault.into().suggest(phone.to_string()),
        None => fault.into(),
    }
}

fn parse(text: &str, takes: Takes) -> Result<Phone, Finding> {
    let typed = read(text).map_err(|character| {
        let alone: String = text.chars().filter(|c| !c.is_ascii_alphabetic() && !crate::text::is_han(*c)).collect();
        let alike: String = text.chars().map(look_alike).collect();
        let fault = PhoneCharacter { character: character.into() };
        suggest_one(fault, [alone.as_str(), alike.as_str()].into_iter(), takes)
    })?;
    let Some(phone) = typed.classify() else {
        return Err(match takes {
            Takes::Mobile => mobile::fault(typed.national()),
            Takes::Any => landline::fault(typed.national()),
        });
    };
    let length = phone.extension.len();
    let without = Phone { extension: String::new(), ..phone.clone() };
    if length > 0 && matches!(phone.kind, Kind::Mobile | Kind::Abroad) {
        return Err(suggest_one(PhoneExtensionNotTaken {}, [without.to_string().as_str()].into_iter(), takes));
    }
    if length > EXTENSION_MAX {
        let fault = PhoneExtensionLength { length, max: EXTENSION_MAX };
        return Err(suggest_one(fault, [without.to_string().as_str()].into_iter(), takes));
    }
    Ok(phone)
}

impl Phone {
    fn judge(&self, takes: Takes, context: &Context) -> Vec<Finding> {
        let severity = if takes == Takes::Mobile { Severity::Error } else { Severity::Warning };
        match self.kind {
            Kind::Mobile => mobile::judge(&self.digits, context),
            Kind::Landline if takes == Takes::Mobile => vec![PhoneLandline {}.into()],
            Kind::Landline => landline::judge(&self.digits, context),
            Kind::Service => {
                let prefix = if self.digits.starts_with('9') { 2 } else { 3 };
                vec![Finding::from(PhoneServiceNumber { prefix: self.digits[..prefix].into() }).severity(severity)]
            }
            Kind::Abroad => {
                let region = match &self.digits[..3] {
                    "852" => Some(Term::HONG_KONG),
                    "853" => Some(Term::MACAU),
                    "886" => Some(Term::TAIWAN),
                    _ => None,
                };
                let finding: Finding = region.map_or_else(|| PhoneForeign {}.into(), |region| PhoneOtherRegion { region }.into());
                vec![finding.severity(severity)]
            }
        }
    }

    /// What makes two of them the same: the digits, without the extension.
    pub fn key(&self) -> String {
        self.digits.clone()
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Mobile | Kind::Service => f.write_str(&self.digits)?,
            Kind::Abroad => {
                f.write_str("+")?;
                f.write_str(&self.digits)?;
            }
            Kind::Landline => {
                let (code, local) = landline::split(&self.digits);
                f.write_str(code)?;
                f.write_str("-")?;
                f.write_str(local)?;
            }
        }
        if !self.extension.is_empty() {
            f.write_str("-")?;
            f.write_str(&self.extension)?;
        }
        Ok(())
    }
}
