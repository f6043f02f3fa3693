//! The number of an ICP filing (ICP 备案号, NUM-01, NUM-02; R6.5): that of the subject (主体备案号), `粤ICP备19015064号`, or of a
//! service, with the running number of the service and its letter: `-1` a website, `-2A` an APP, `-3X` a mini-program, `-4K` a
//! quick app.
//!
//! - Accepted: the short name of the province, `ICP备`, 8 or 10 digits, `号`, and the tail. ICP numbers write 蜀, 黔, 滇, 陇 where
//!   number plates have 川, 贵, 云, 甘: the others are doubted and not refused, and so is another count of digits, for old
//!   numbers may differ. Full-width signs, blanks, case, `备案`, a missing `号` and the old order `-5号` are cleaned up.
//! - Refused: what is no such number; that of a permit (许可证) or of the police; a tail that no service has, or the letter of
//!   another service than the context's.
//! - Source: NUM-01, NUM-02, R6.5.
//!
//! ```
//! use beian::{check_field, Context, Field};
//! assert_eq!(check_field(Field::IcpNumber, "黔icp备20004760-14", &Context::default()).normalized(), "黔ICP备20004760号-14");
//! assert!(!check_field(Field::IcpNumber, "粤B2-20090059", &Context::default()).valid());
//! ```

use super::{Facts, Judged, Value, rewritten, short_name};
use crate::{
    catalog::{
        IcpNumberDigits, IcpNumberFormat, IcpNumberOtherService, IcpNumberPermit, IcpNumberPlateName, IcpNumberPolice,
        IcpNumberProvince, IcpNumberSubject, IcpNumberTail, Term,
    },
    context::{Context, Service},
    issue::Finding,
    text::{find, fold, is_one_of, quote, trim_end_any, trim_start_any, unlabelled},
};
use std::fmt;

/// NUM-01: a year of two digits and six more, or a year of four and six more.
const DIGITS: [usize; 2] = [8, 10];
/// What is written for the hyphen before the tail.
pub(crate) const DASHES: &str = "-‐‑‒–—―−";

/// What the tail says that the number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filed {
    Website,
    App,
    MiniProgram,
    QuickApp,
}

impl Filed {
    /// NUM-02: by the letter behind the running number.
    fn of(letter: &str) -> Option<Self> {
        match letter {
            "" => Some(Self::Website),
            "A" => Some(Self::App),
            "X" => Some(Self::MiniProgram),
            "K" => Some(Self::QuickApp),
            _ => None,
        }
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::Website => "website",
            Self::App => "app",
            Self::MiniProgram => "mini-program",
            Self::QuickApp => "quick-app",
        }
    }

    fn term(self) -> Term {
        match self {
            Self::Website => Term::WEBSITE,
            Self::App => Term::APP,
            Self::MiniProgram => Term::MINI_PROGRAM,
            Self::QuickApp => Term::QUICK_APP,
        }
    }
}

impl From<Service> for Filed {
    fn from(service: Service) -> Self {
        match service {
            Service::Website => Self::Website,
            Service::App => Self::App,
        }
    }
}

/// ICP 备案号
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IcpNumber {
    normal: String,
    /// Where in it the subject's number ends.
    subject: usize,
    /// How many digits the subject's number has.
    digits: usize,
    name: char,
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
            None => findings.push(IcpNumberSubject {}.into()),
            Some(_) => {}
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
    let bare = bare(&folded, "备").chars().filter(|c| !is_one_of(*c, " \n"));
    bare.map(|c| if is_one_of(c, DASHES) { '-' } else { c }).collect()
}

/// The number without brackets around it, and without a label where the mark is not a part of that.
pub(super) fn bare<'a>(text: &'a str, mark: &str) -> &'a str {
    let number = unlabelled(text);
    let number = if find(number, mark).is_some() { number } else { text };
    trim_end_any(trim_start_any(number, " \n([{<【「《"), " \n)]}>】」》")
}

impl IcpNumber {
    /// The number in a text. What is offered instead of a wrong one is for the wanted service.
    pub(crate) fn read(typed: &str, wanted: Option<Filed>) -> Result<Self, Finding> {
        let text = clean(typed);
        let upper = text.to_ascii_uppercase();
        let Some(at) = find(&upper, "ICP备") else { return Err(other(&upper)) };
        let mut before = text[..at].chars();
        let name = match (before.next(), before.next()) {
            (Some(name), None) if short_name::digits(name).is_some() => name,
            (Some(name), None) => return Err(IcpNumberProvince { name: quote(&String::from(name)) }.into()),
            _ => return Err(IcpNumberFormat {}.into()),
        };
        let rest = upper[at + "ICP备".len()..].trim_start_matches(['案', '号', ':']);
        let (digits, tail) = split_digits(rest);
        if digits.is_empty() {
            return Err(IcpNumberFormat {}.into());
        }
        let mut normal = String::from(name);
        normal.push_str("ICP备");
        normal.push_str(digits);
        normal.push('号');
        let subject = normal.len();
        // 滇ICP备09010050-5号 is how it was written once.
        let tail = tail.strip_prefix('号').or_else(|| tail.strip_suffix('号')).unwrap_or(tail);
        let service = read_tail(tail, wanted).map_err(|meant| {
            let fault = Finding::from(IcpNumberTail {});
            if meant.is_empty() { fault } else { fault.suggest([&normal, &*meant].concat()) }
        })?;
        normal.push_str(tail);
        Ok(Self { normal, subject, digits: digits.len(), name, service })
    }

    /// What may be a slip, and what would be right where this could pass.
    pub(crate) fn doubts(&self, offers: bool) -> Vec<Finding> {
        let mut doubts = Vec::new();
        let right = short_name::filed(self.name);
        if right != self.name {
            let doubt = Finding::from(IcpNumberPlateName { name: self.name.into(), filed: right.into() });
            let meant = [&*String::from(right), &self.normal[self.name.len_utf8()..]].concat();
            doubts.push(if offers { doubt.suggest(meant) } else { doubt });
        }
        if !DIGITS.contains(&self.digits) {
            doubts.push(IcpNumberDigits { count: self.digits }.into());
        }
        doubts
    }

    /// The finding for a number of this service where another's is wanted.
    pub(crate) fn of_other_service(&self, wanted: Filed) -> Finding {
        let service = self.service.unwrap_or(wanted);
        IcpNumberOtherService { service: service.term(), wanted: wanted.term() }.into()
    }

    /// What its tail says that it is for; none of the number of a subject.
    pub(crate) fn service(&self) -> Option<Filed> {
        self.service
    }

    /// The number of the subject.
    pub(crate) fn subject(&self) -> &str {
        &self.normal[..self.subject]
    }

    /// The code of the province that its name is of.
    pub(crate) fn province(&self) -> String {
        [short_name::digits(self.name).unwrap_or_default(), "0000"].concat()
    }

    /// The normal form.
    pub fn as_str(&self) -> &str {
        &self.normal
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        let mut facts = vec![("province", self.province().into()), ("subject", self.subject().into())];
        facts.extend(self.service.map(|service| ("service", service.as_str().into())));
        facts
    }
}

/// What a text without `ICP备` is.
fn other(upper: &str) -> Finding {
    if find(upper, "公网安备").is_some() {
        IcpNumberPolice {}.into()
    } else if ["ICP证", "B1-", "B2-"].iter().any(|it| find(upper, it).is_some()) {
        IcpNumberPermit {}.into()
    } else {
        IcpNumberFormat {}.into()
    }
}

/// Whose number it is by its tail; or else the tail that may be meant, which may be empty.
fn read_tail(tail: &str, wanted: Option<Filed>) -> Result<Option<Filed>, String> {
    if tail.is_empty() {
        return Ok(None);
    }
    let (number, letter) = split_digits(tail.trim_start_matches('-'));
    let meant = number.trim_start_matches('0');
    match Filed::of(letter) {
        Some(service) if !meant.is_empty() && tail == ["-", meant, letter].concat() => Ok(Some(service)),
        service if service.is_some() && wanted.is_none_or(|it| service == Some(it)) && !meant.is_empty() => {
            Err(["-", meant, letter].concat())
        }
        _ => Err(String::new()),
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
