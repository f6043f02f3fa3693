//! The number of an ICP filing (ICP 备案号, NUM-01, NUM-02; R6.5): that of the subject (主体备案号), `粤ICP备19015064号`, or of a
//! service, with the running number of the service and its letter: `-1` a website, `-2A` an APP, `-3X` a mini-program, `-4K` a
//! quick app.
//!
//! - Accepted: the short name of the province, `ICP备`, 8 or 10 digits, `号`, and the tail. ICP numbers write 蜀, 黔, 滇, 陇 where
//!   number plates have 川, 贵, 云, 甘: the others are doubted and not refused, and so is another count of digits, for old
//!   numbers may differ. Full-width signs, blanks, case, `备案`, a missing `号` and the old order `-5号` are cleaned up.
//! - Holders of a permit (许可证) may have filed under its number, `粤B2-20090059-1626X`, `京ICP证030173号-1`: with a tail it passes,
//!   without one it is doubted, for it is hardly ever what is meant.
//! - Refused: what is no such number; that of the police; a tail that no service has, or the letter of another service than the
//!   context's.
//! - Source: NUM-01, NUM-02, R6.5.
//!
//! ```
//! use beian::{check_field, Context, Field};
//! assert_eq!(check_field(Field::IcpNumber, "黔icp备20004760-14", &Context::default()).normalized(), "黔ICP备20004760号-14");
//! assert!(!check_field(Field::IcpNumber, "京公网安备11010102000001号", &Context::default()).valid());
//! ```

mod tail;

pub(crate) use tail::Filed;

use super::{Facts, Judged, Value, rewritten, short_name};
use crate::{
    catalog::{
        IcpNumberDigits, IcpNumberFormat, IcpNumberOtherService, IcpNumberPermit, IcpNumberPlateName, IcpNumberPolice,
        IcpNumberProvince, IcpNumberSubject, IcpNumberTail,
    },
    context::Context,
    issue::Finding,
    text::{find, fold, is_one_of, quote, split, trim_end_any, trim_start_any, unlabelled},
};
use std::fmt;
use tail::read_tail;

/// NUM-01: a year of two digits and six more, or a year of four and six more.
const DIGITS: [usize; 2] = [8, 10];
/// What stands before the digits: of a filing, or of a permit (许可证) under which holders of one file (R6.5).
const MARKS: &str = "ICP备|ICP证|B2-|B1-";
const FILING: &str = "ICP备";
/// A permit for several businesses lists them: A2.B1.B2-20090003.
const BUSINESSES: &str = "AB12.";
/// How permits for several provinces began once: 合字B2-20090004.
const MANY_PROVINCES: &str = "合字";
/// What is written for the hyphen before the tail.
pub(crate) const DASHES: &str = "-‐‑‒–—―−";

/// ICP 备案号
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IcpNumber {
    normal: String,
    /// Where in it the subject's number ends.
    subject: usize,
    /// How many digits the subject's number has; 0 where it is the number of a permit.
    digits: usize,
    name: Option<char>,
    service: Option<Filed>,
}

/// Judges it.
pub(crate) fn check(typed: &str, context: &Context) -> Judged {
    let wanted = context.service.map(Filed::from);
    let number = match IcpNumber::read(typed, wanted) {
        Ok(number) => number,
        Err(fault) => return Judged::fault(fault),
    };
    let mut findings = Vec::new();
    if let Some(wanted) = wanted {
        match number.service {
            Some(service) if service != wanted => findings.push(number.of_other_service(wanted)),
            None if !number.is_permits() => findings.push(IcpNumberSubject {}.into()),
            _ => {}
        }
    }
    let is_right = findings.iter().all(|it| !it.is_error());
    findings.extend(number.doubts(is_right));
    if is_right {
        findings.extend(rewritten(typed, &number.normal));
    }
    Judged::value(Value::IcpNumber(number), findings)
}

/// One text without blanks, its dashes as hyphens.
fn clean(typed: &str) -> String {
    let folded = fold(typed);
    let bare = bare(&folded, &["备", "证", "B1", "B2"]).chars().filter(|c| !is_one_of(*c, " \n"));
    bare.map(|c| if is_one_of(c, DASHES) { '-' } else { c }).collect()
}

/// The number without brackets around it, and without a label where the mark is not a part of that.
pub(super) fn bare<'a>(text: &'a str, marks: &[&str]) -> &'a str {
    let number = unlabelled(text);
    let number = if marks.iter().any(|mark| find(number, mark).is_some()) { number } else { text };
    trim_end_any(trim_start_any(number, " \n([{<【「《"), " \n)]}>】」》")
}

impl IcpNumber {
    /// The number in a text. What is offered instead of a wrong one is for the wanted service.
    pub(crate) fn read(typed: &str, wanted: Option<Filed>) -> Result<Self, Finding> {
        let text = clean(typed).to_ascii_uppercase();
        let Some((mark, at)) = split(MARKS, b'|').find_map(|mark| Some((mark, find(&text, mark)?))) else {
            let is_polices = find(&text, "公网安备").is_some();
            return Err(if is_polices { IcpNumberPolice {}.into() } else { IcpNumberFormat {}.into() });
        };
        let is_filing = mark == FILING;
        let has_name = mark.starts_with("ICP");
        let name = name(if has_name { &text[..at] } else { trim_end_any(&text[..at], BUSINESSES) })?;
        let rest = &text[at + mark.len()..];
        let (digits, tail) = split_digits(if has_name { trim_start_any(rest, "案号:") } else { rest });
        if digits.is_empty() || has_name && name.is_none() {
            return Err(IcpNumberFormat {}.into());
        }
        let mut normal = [&text[..at], mark, digits, if has_name { "号" } else { "" }].concat();
        let subject = normal.len();
        // 滇ICP备09010050-5号 is how it was written once.
        let tail = tail.strip_prefix('号').or_else(|| tail.strip_suffix('号')).unwrap_or(tail);
        let service = read_tail(tail, wanted).map_err(|meant| {
            let fault = Finding::from(IcpNumberTail {});
            if meant.is_empty() { fault } else { fault.suggest([&normal, &*meant].concat()) }
        })?;
        normal.push_str(tail);
        Ok(Self { normal, subject, digits: if is_filing { digits.len() } else { 0 }, name, service })
    }

    /// What may be a slip, and what would be right where this could pass.
    pub(crate) fn doubts(&self, offers: bool) -> Vec<Finding> {
        let mut doubts = Vec::new();
        if let Some(name) = self.name.filter(|name| short_name::filed(*name) != *name) {
            let right = short_name::filed(name);
            let doubt = Finding::from(IcpNumberPlateName { name: name.into(), filed: right.into() });
            let meant = [&*String::from(right), &self.normal[name.len_utf8()..]].concat();
            doubts.push(if offers { doubt.suggest(meant) } else { doubt });
        }
        if self.is_permits() {
            doubts.extend(self.service.is_none().then(|| IcpNumberPermit {}.into()));
        } else if !DIGITS.contains(&self.digits) {
            doubts.push(IcpNumberDigits { count: self.digits }.into());
        }
        doubts
    }

    /// The finding for a number of this service where another's is wanted.
    pub(crate) fn of_other_service(&self, wanted: Filed) -> Finding {
        let service = self.service.unwrap_or(wanted);
        IcpNumberOtherService { service: service.term(), wanted: wanted.term() }.into()
    }

    /// True for the number of a permit.
    pub(crate) fn is_permits(&self) -> bool {
        self.digits == 0
    }

    /// What its tail says that it is for; none of the number of a subject.
    pub(crate) fn service(&self) -> Option<Filed> {
        self.service
    }

    /// The number of the subject.
    pub(crate) fn subject(&self) -> &str {
        &self.normal[..self.subject]
    }

    /// The code of the province that its name is of; a permit for the whole country has no name.
    pub(crate) fn province(&self) -> Option<String> {
        Some([short_name::digits(self.name?)?, "0000"].concat())
    }

    /// The normal form.
    pub fn as_str(&self) -> &str {
        &self.normal
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        let mut facts = vec![("subject", self.subject().into())];
        facts.extend(self.province().map(|province| ("province", province.into())));
        facts.extend(self.service.map(|service| ("service", service.as_str().into())));
        facts
    }
}

/// The short name of a province before the mark, if there is anything.
fn name(before: &str) -> Result<Option<char>, Finding> {
    if before == MANY_PROVINCES {
        return Ok(None);
    }
    let mut before = before.chars();
    match (before.next(), before.next()) {
        (name, None) if name.is_none_or(|name| short_name::digits(name).is_some()) => Ok(name),
        (Some(name), None) => Err(IcpNumberProvince { name: quote(&String::from(name)) }.into()),
        _ => Err(IcpNumberFormat {}.into()),
    }
}

/// The digits at the front, and what is behind them.
pub(super) fn split_digits(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len()))
}

impl fmt::Display for IcpNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.normal)
    }
}
