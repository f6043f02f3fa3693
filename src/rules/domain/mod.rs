//! 域名 (domain): the name that is filed, as typed or pasted.
//!
//! Accepted: a host name of letters, digits, `-` and 汉字 (DOM-03), in Unicode or in Punycode (DOM-10), in any case, with full-width
//! letters or Chinese full stops, with one dot at its end (DOM-01). All-digit labels such as `12306.cn` and one-letter labels are fine.
//!
//! Refused: what is more than a host name (URL, port, e-mail address, list, IP, wildcard: DOM-02, DOM-11, DOM-12), what DNS or the
//! registries refuse (DOM-03, DOM-10), a suffix by itself and levels that are not filed (DOM-04..06), a placeholder (DOM-11), a
//! name under somebody else's domain (DOM-13), a suffix that can't be filed (SUF-01, SUF-02).
//!
//! Narrower than UTS 46, which browsers follow: no script but 汉字 beside ASCII, as 工信部 2018 No.7 has it; and the radicals and
//! compatibility forms that UTS 46 would map to a 汉字 are an error that says so, because the table of them is larger than all rules
//! here and no keyboard types them.
//!
//! ```
//! use beian::{Context, Field, check_field};
//!
//! let report = check_field(Field::Domain, "例子。中国", &Context::default());
//! assert!(report.valid());
//! assert_eq!(report.normalized(), "例子.中国");
//!
//! let report = check_field(Field::Domain, "shop_1.cn", &Context::default());
//! assert_eq!(report.issues()[0].code(), "domain.underscore");
//! ```

mod clean;
mod label;
mod level;
mod name;
mod owner;
mod pasted;

use super::{
    Facts, Judged, Value, rewritten,
    suffix::{self, Labels, last_labels},
};
use crate::{
    catalog::{DomainEmptyLabel, DomainNumericSuffix, DomainTooLong},
    context::Context,
    issue::Finding,
};
use label::Forms;
use name::Name;
use std::{borrow::Cow, fmt};

/// RFC 1035: the whole name, in octets of its ASCII form (255 on the wire).
const MAX_LENGTH: usize = 253;
/// `.中國` and `.中国`: a registration under one is a registration under both (DOM-09).
const TRADITIONAL: &str = ".xn--fiqz9s";
const SIMPLIFIED: &str = ".xn--fiqs8s";

/// A host name whose labels obey the law. It may still be one that can't be filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// In Punycode where it is not ASCII; behind it, where it is another, the Unicode form.
    forms: String,
    /// Where the first of them ends.
    ascii: usize,
    /// As it came, it is put back.
    came_as_ascii: bool,
    /// What it ended with when it was judged.
    suffix: suffix::Match,
}

impl Domain {
    /// The domain that a text is, if it obeys the law.
    fn parse(name: &str) -> Result<Self, Finding> {
        limit(name)?;
        if let Some(fault) = label::bad_character(name) {
            return Err(fault);
        }
        let domain = Self::spelt(name)?;
        if pasted::ends_in_number(name) { Err(DomainNumericSuffix {}.into()) } else { Ok(domain) }
    }

    /// The same of a text in which nothing but dots and what may stand in a label stands.
    fn spelt(name: &str) -> Result<Self, Finding> {
        if label::plain(name).is_some() {
            return Ok(Self::of(name.to_owned(), name.len(), true));
        }
        limit(name)?;
        let mut forms = Forms::of(name);
        let mut start = 0;
        for end in 0..=name.len() {
            if name.as_bytes().get(end).is_none_or(|byte| *byte == b'.') {
                if start == end {
                    return Err(DomainEmptyLabel {}.into());
                }
                forms.push(&name[start..end], &name[..start])?;
                start = end + 1;
            }
        }
        let Forms { ascii: mut forms, unicode } = forms;
        limit(&forms)?;
        let ascii = forms.len();
        let came_as_ascii = name.is_ascii();
        if let Some(unicode) = unicode {
            forms.push_str(&unicode);
        } else if !came_as_ascii {
            forms.push_str(name);
        }
        Ok(Self::of(forms, ascii, came_as_ascii))
    }

    fn of(forms: String, ascii: usize, came_as_ascii: bool) -> Self {
        let suffix = suffix::find(&forms[..ascii], &Labels::of(&forms[..ascii]));
        Self { forms, ascii, came_as_ascii, suffix }
    }

    fn name(&self) -> Name<'_> {
        let (ascii, unicode) = (self.ascii(), self.unicode());
        let normal = if self.came_as_ascii { ascii } else { unicode };
        Name { ascii, unicode, normal, labels: Labels::of(ascii), suffix: self.suffix }
    }

    fn ascii(&self) -> &str {
        &self.forms[..self.ascii]
    }

    /// The Unicode form.
    pub fn unicode(&self) -> &str {
        if self.ascii < self.forms.len() { &self.forms[self.ascii..] } else { &self.forms }
    }

    /// The normal form: ASCII if it came as ASCII, else Unicode.
    pub(crate) fn as_str(&self) -> &str {
        if self.came_as_ascii { self.ascii() } else { self.unicode() }
    }

    /// What makes two of them the same: the ASCII form, `.中國` read as `.中国`, which is the same registration.
    pub fn key(&self) -> Cow<'_, str> {
        match self.ascii().strip_suffix(TRADITIONAL) {
            Some(name) => Cow::Owned([name, SIMPLIFIED].concat()),
            None => Cow::Borrowed(self.ascii()),
        }
    }

    /// True under `.中國`.
    pub(crate) fn is_traditional_variant(&self) -> bool {
        self.ascii().ends_with(TRADITIONAL)
    }

    /// The main domain (主域名) in its Unicode form; none of a suffix by itself.
    pub(crate) fn main_domain(&self) -> Option<&str> {
        let name = self.name();
        (name.level() > 1).then(|| last_labels(name.unicode, name.suffix.labels + 1))
    }

    /// The same of what makes two of them the same; none of a name under what is no suffix.
    pub(crate) fn key_of_main(&self) -> Option<Cow<'_, str>> {
        let (labels, is_known) = (self.suffix.labels, self.suffix.known());
        let has_main = is_known && Labels::of(self.ascii()).count > labels;
        has_main.then(|| match self.key() {
            Cow::Borrowed(key) => Cow::Borrowed(last_labels(key, labels + 1)),
            Cow::Owned(key) => Cow::Owned(last_labels(&key, labels + 1).to_owned()),
        })
    }

    /// The facts of the contract. `registrable` is empty where there is none.
    pub fn facts(&self) -> Facts {
        let name = self.name();
        vec![
            ("ascii", name.ascii.into()),
            ("unicode", name.unicode.into()),
            ("suffix", name.suffix().into()),
            ("registrable", name.registrable().unwrap_or_default().into()),
            ("level", name.level().into()),
        ]
    }
}

/// What is to be said of a name that is one, in the order in which a person would be told. Whose name it is comes first, and
/// alone: nothing else matters then.
fn judge(name: &Name, context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    if can_be_filed(name, context) {
        findings.extend(level::double_hyphen(name));
        findings.extend(level::chinese_prefix(name));
    } else if let Some(finding) = owner::not_yours(name).or_else(|| level::no_name(name)) {
        findings.push(finding);
    } else {
        findings.extend(name.suffix.judge(name.suffix(), name.ascii_suffix()));
        findings.extend(level::depth(name, context));
        findings.extend(level::double_hyphen(name));
        findings.extend(level::chinese_prefix(name));
        findings.extend(owner::sample(name));
        findings.extend(level::www(name, context));
    }
    findings
}

/// True for a name that is filed as it is: by its suffix, its level, and what the lists say of its holder.
fn can_be_filed(name: &Name, context: &Context) -> bool {
    name.suffix.is_silent() && level::is_taken(name, context) && !level::is_www(name, context) && owner::is_unlisted(name)
}

/// True for a plain name that can be filed. What else [`judge`] tells of is in no plain name.
#[inline(never)]
pub(crate) fn plain(text: &str, context: &Context) -> bool {
    Name::plain(text).is_some_and(|name| can_be_filed(&name, context))
}

/// True for a Chinese name that can be filed, of which there is nothing to say either. It is not plain, for its Punycode is the
/// same name. The lists of holders have no Chinese names; of suffixes of two labels, some are not for those.
pub(crate) fn is_silent(text: &str, context: &Context) -> bool {
    Name::plain_chinese(text).is_some_and(|name| name.suffix.labels == 1 && can_be_filed(&name, context))
}

/// The main domain (主域名) of a name in ASCII form; none of a suffix by itself, and none of a name under what is no suffix, such as
/// one that is being typed.
pub(crate) fn main_domain(name: &str) -> Option<&str> {
    let labels = Labels::of(name);
    let suffix = suffix::find(name, &labels);
    (labels.count > suffix.labels && suffix.known()).then(|| last_labels(name, suffix.labels + 1))
}

/// RFC 1035: the whole name is not longer.
fn limit(name: &str) -> Result<(), Finding> {
    let length = if name.len() > MAX_LENGTH { name.chars().count() } else { 0 };
    if length > MAX_LENGTH { Err(DomainTooLong { length, max: MAX_LENGTH }.into()) } else { Ok(()) }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

pub(crate) fn check(text: &str, context: &Context) -> Judged {
    // What is spelt as a name, but for one dot at its end, needs no clean-up; and it is nothing else, unless it ends in a number.
    let mut name = Cow::Borrowed(text.strip_suffix(".").unwrap_or(text));
    let is_spelt = label::are_spelt(&name) && !pasted::ends_in_number(&name);
    if !is_spelt {
        name = clean::clean(text).into();
        if let Some(judged) = pasted::judge(&name, context) {
            return judged;
        }
    }
    let domain = match if is_spelt { Domain::spelt(&name) } else { Domain::parse(&name) } {
        Ok(domain) => domain,
        Err(fault) => {
            // A guess is said only if it ends in a suffix that there is.
            let guess = Domain::parse(&clean::repaired(&name)).ok().filter(|guess| guess.name().suffix.known());
            return Judged::fault(with_suggestion(fault, guess, context));
        }
    };
    let mut findings = judge(&domain.name(), context);
    if !has_error(&findings) {
        findings.extend(rewritten(text, domain.as_str()));
    }
    Judged::value(Value::Domain(domain), findings)
}

/// With what could be filed out of a name, if it can.
fn with_suggestion(finding: Finding, name: Option<Domain>, context: &Context) -> Finding {
    match name.and_then(|name| passing(&name.name(), context)) {
        Some(name) => finding.suggest(name),
        None => finding,
    }
}

/// The part of a name that the service in the context takes, in its normal form, if nothing is wrong with that.
fn passing(name: &Name, context: &Context) -> Option<String> {
    let taken = level::taken(name, context);
    (!has_error(&judge(&taken, context))).then(|| taken.normal.to_owned())
}

fn has_error(findings: &[Finding]) -> bool {
    findings.iter().any(Finding::is_error)
}
