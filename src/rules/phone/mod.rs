//! Telephone numbers (电话): the mobile number (手机号码) of a responsible person, to which the ministry's SMS goes, and
//! the emergency number (应急联系电话), which may be a landline (座机).
//!
//! - Accepted: a mainland mobile number of 11 digits that starts with 13 to 19; for emergencies also a landline with its
//!   area code, `0755-26000000` or with an extension `010-60000000-8001`. Full-width digits, blanks, dots, hyphens,
//!   parentheses, `+86`, `0086`, a bare `86`, a leading `0`, a label before a colon, quotes and a full stop are cleaned up.
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

use self::read::{Typed, is_grouping, read};
use super::{Judged, Value, rewritten};
use crate::{
    catalog::{
        PhoneCharacter, PhoneDummy, PhoneExtensionLength, PhoneExtensionNotTaken, PhoneForeign, PhoneIot, PhoneLandline,
        PhoneMobileAdvised, PhoneNotMainland, PhoneOtherRegion, PhoneServiceNumber, PhoneSeveral, Term,
    },
    context::Context,
    issue::{Finding, Severity},
    patterns::{IOT_NUMBER, LANDLINE_WRITTEN},
    profile::{self, Demand},
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

/// True for the digits of a mobile number, which may be filed whatever its range, or for a landline as it is written; false for
/// what is typed on the way to a mobile number.
fn verdict(text: &str, takes: Takes) -> Option<bool> {
    if mobile::is_number(text) || (takes == Takes::Any && LANDLINE_WRITTEN.matches(text)) {
        return Some(true);
    }
    mobile::is_begun(text).then_some(false)
}

pub(crate) fn verdict_mobile(text: &str) -> Option<bool> {
    verdict(text, Takes::Mobile)
}

pub(crate) fn verdict_emergency(text: &str) -> Option<bool> {
    verdict(text, Takes::Any)
}

/// True for the digits of a mobile number in use.
pub(crate) fn plain_mobile(text: &str) -> bool {
    mobile::is_plain(text)
}

/// The same, or a landline as it is written, in a city whose local numbers have so many digits.
pub(crate) fn plain_emergency(text: &str, context: &Context) -> bool {
    mobile::is_plain(text)
        || (LANDLINE_WRITTEN.matches(text) && landline::judge(text).is_none() && landline_doubt(context).is_none())
}

/// How much a landline is doubted: where a provider or a province wants a mobile for emergencies.
fn landline_doubt(context: &Context) -> Option<Severity> {
    profile::severity(context, Demand::EmergencyLandline)
}

#[inline(never)]
fn check(text: &str, takes: Takes, context: &Context) -> Judged {
    // What is typed well is judged as it stands; only the rest is tidied, and then told what is wrong.
    let phone = if mobile::is_number(text) {
        Phone::new(Kind::Mobile, text)
    } else {
        let folded = text::fold(text);
        let meant = text::unlabelled(&folded);
        let typed = read(meant);
        match typed.as_ref().ok().and_then(Typed::phone) {
            Some(phone) if phone.extension() <= phone.extension_max() => phone,
            phone => return Judged::fault(fault(meant, typed, phone, takes)),
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

/// Why this is no number.
fn fault(text: &str, typed: Result<Typed, char>, phone: Option<Phone>, takes: Takes) -> Finding {
    let numbers = text::items(text, "0123456789", SHORTEST);
    if numbers.len() > 1 {
        return suggest_one(PhoneSeveral { count: numbers.len() }.into(), &numbers, takes);
    }
    let typed = match typed {
        Ok(typed) => typed,
        Err(character) => {
            return suggest_one(PhoneCharacter { character: character.into() }.into(), &[text], takes);
        }
    };
    if let Some(phone) = phone {
        let (length, max) = (phone.extension(), phone.extension_max());
        let fault = if max == 0 { PhoneExtensionNotTaken {}.into() } else { PhoneExtensionLength { length, max }.into() };
        return suggest_one(fault, &[phone.without_extension()], takes);
    }
    let digits = typed.national();
    match takes {
        _ if IOT_NUMBER.matches(digits) => PhoneIot {}.into(),
        Takes::Mobile => mobile::fault(digits),
        Takes::Any => landline::fault(digits).unwrap_or_else(|| mobile::fault(digits.strip_prefix('0').unwrap_or(digits))),
    }
}

/// The digits that stand together in a text, `|` for what parts them, `-` for what only groups them; with the digits that
/// letters were typed for, if there are no other letters.
fn digits_meant(text: &str) -> String {
    let is_alike = !text.bytes().any(|it| it.is_ascii_alphabetic() && !matches!(it, b'O' | b'o' | b'l' | b'I'));
    let mut digits = String::new();
    for c in text.chars() {
        digits.push(match c {
            'O' | 'o' if is_alike => '0',
            'l' | 'I' if is_alike => '1',
            // The digits of an e-mail address are a name.
            '0'..='9' | '+' | '@' => c,
            c if is_grouping(c) => '-',
            _ => '|',
        });
    }
    digits
}

/// The number that these groups of digits are. One or two digits by themselves may be of something else: they are read as
/// an extension, never joined.
fn number_alone(digits: &str) -> Option<Phone> {
    let phone = read(digits).ok()?.phone()?;
    let stray = text::split(digits, b'-').filter(|group| matches!(group.len(), 1 | 2)).count();
    (stray == usize::from(matches!(phone.extension(), 1 | 2))).then_some(phone)
}

/// With the first number alone that stands in these texts and that the field would take.
fn suggest_one(fault: Finding, texts: &[&str], takes: Takes) -> Finding {
    for text in texts {
        for part in text::split(&digits_meant(text), b'|') {
            if let Some(phone) = number_alone(part)
                && (phone.kind == Kind::Mobile || phone.kind == Kind::Landline && takes == Takes::Any)
            {
                return fault.suggest(phone.without_extension());
            }
        }
    }
    fault
}

impl Phone {
    /// The number with these digits, as it is written.
    fn new(kind: Kind, digits: &str) -> Self {
        let (code, sign, number) = match kind {
            Kind::Mobile | Kind::Service => ("", "", digits),
            Kind::Abroad => ("", "+", digits),
            Kind::Landline => {
                let (code, local) = landline::split(digits);
                (code, "-", local)
            }
        };
        let normal = [code, sign, number].concat();
        Self { kind, end: normal.len(), normal }
    }

    fn without_extension(&self) -> &str {
        &self.normal[..self.end]
    }

    /// How many digits its extension has.
    fn extension(&self) -> usize {
        (self.normal.len() - self.end).saturating_sub(1)
    }

    fn extension_max(&self) -> usize {
        if matches!(self.kind, Kind::Mobile | Kind::Abroad) { 0 } else { EXTENSION_MAX }
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
            Kind::Abroad if takes == Takes::Any => return Some(PhoneNotMainland {}.into()),
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
            Kind::Landline if takes == Takes::Any => {
                landline_doubt(context).map(|it| Finding::from(PhoneMobileAdvised {}).severity(it))
            }
            _ => None,
        }
    }

    /// The normal form.
    pub fn as_str(&self) -> &str {
        &self.normal
    }

    /// What makes two of them the same: the number, without the extension.
    pub fn key(&self) -> &str {
        self.without_extension()
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.normal)
    }
}
