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
mod owner;
mod pasted;

use super::{Facts, Judged, Value, rewritten, suffix};
use crate::{
    catalog::{DomainEmptyLabel, DomainNumericSuffix, DomainTooLong},
    context::Context,
    issue::Finding,
};
use std::fmt;

/// RFC 1035: the whole name, in octets of its ASCII form (255 on the wire).
const MAX_LENGTH: usize = 253;
/// `.中國` and `.中国`: a registration under one is a registration under both (DOM-09).
const TRADITIONAL: &str = ".xn--fiqz9s";
const SIMPLIFIED: &str = ".xn--fiqs8s";

/// A host name whose labels obey the law. It may still be one that can't be filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// As it is put back: ASCII if it came as ASCII, else Unicode.
    normal: String,
    /// The ASCII form, where it is another.
    ascii: Option<String>,
    labels: usize,
    suffix: suffix::Match,
}

impl Domain {
    fn parse(name: &str) -> Result<Self, Finding> {
        let characters = name.chars().count();
        if characters > MAX_LENGTH {
            return Err(DomainTooLong { length: characters, max: MAX_LENGTH }.into());
        }
        if name.split('.').any(str::is_empty) {
            return Err(DomainEmptyLabel {}.into());
        }
        let mut ascii = String::new();
        let mut unicode = String::new();
        let mut labels = 0;
        let mut before = 0;
        for text in name.split('.') {
            let label = label::Label::parse(text, before)?;
            if !name.is_ascii() {
                append(&mut ascii, &label.ascii);
                append(&mut unicode, &label.unicode);
            }
            labels += 1;
            before += text.chars().count() + 1;
        }
        if ascii.len() > MAX_LENGTH {
            return Err(DomainTooLong { length: ascii.len(), max: MAX_LENGTH }.into());
        }
        if pasted::ends_in_number(name) {
            return Err(DomainNumericSuffix {}.into());
        }
        let (normal, ascii) = if name.is_ascii() { (name.to_owned(), None) } else { (unicode, Some(ascii)) };
        let suffix = suffix::find(ascii.as_deref().unwrap_or(&normal));
        Ok(Self { normal, ascii, labels, suffix })
    }

    /// The ASCII form (Punycode).
    fn ascii(&self) -> &str {
        self.ascii.as_deref().unwrap_or(&self.normal)
    }

    /// What makes two of them the same: the ASCII form, `.中國` read as `.中国`, which is the same registration.
    pub fn key(&self) -> String {
        match self.ascii().strip_suffix(TRADITIONAL) {
            Some(name) => [name, SIMPLIFIED].concat(),
            None => self.ascii().to_owned(),
        }
    }

    /// True under `.中國`.
    pub(crate) fn is_traditional_variant(&self) -> bool {
        self.ascii().ends_with(TRADITIONAL)
    }

    /// The Unicode form.
    pub fn unicode(&self) -> String {
        if self.ascii.is_some() || !self.normal.contains(label::PREFIX) {
            return self.normal.clone();
        }
        let mut unicode = String::new();
        for text in self.normal.split('.') {
            match label::Label::parse(text, 0) {
                Ok(label) => append(&mut unicode, &label.unicode),
                Err(_) => append(&mut unicode, text),
            }
        }
        unicode
    }

    /// The level (级别): 2 for a main domain (主域名), 1 for a suffix by itself.
    pub fn level(&self) -> usize {
        self.labels - self.suffix.labels + 1
    }

    /// The suffix (后缀), in the spelling of the normal form.
    pub fn suffix(&self) -> &str {
        last_labels(&self.normal, self.suffix.labels)
    }

    /// The main domain (主域名), in the spelling of the normal form; none where this is a suffix by itself.
    pub fn registrable(&self) -> Option<&str> {
        (self.level() > 1).then(|| last_labels(&self.normal, self.suffix.labels + 1))
    }

    /// The facts of the contract. `registrable` is empty where there is none.
    pub fn facts(&self) -> Facts {
        vec![
            ("ascii", self.ascii().into()),
            ("unicode", self.unicode().into()),
            ("suffix", self.suffix().into()),
            ("registrable", self.registrable().unwrap_or_default().into()),
            ("level", self.level().into()),
        ]
    }

    /// What is to be said of a name that is one, in the order in which a person would be told. Whose name it is comes first, and
    /// alone: nothing else matters then.
    fn judge(&self, context: &Context) -> Vec<Finding> {
        if let Some(finding) = owner::not_yours(self).or_else(|| level::no_name(self)) {
            return vec![finding];
        }
        let mut findings = Vec::new();
        findings.extend(self.suffix.judge(self.suffix()));
        findings.extend(level::depth(self, context));
        findings.extend(level::double_hyphen(self));
        findings.extend(level::chinese_prefix(self));
        findings.extend(owner::sample(self));
        findings.extend(level::www(self, context));
        findings
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.normal)
    }
}

pub(crate) fn check(text: &str, context: &Context) -> Judged {
    let name = clean::clean(text);
    if let Some(judged) = pasted::judge(&name, context) {
        return judged;
    }
    let domain = match Domain::parse(&name) {
        Ok(domain) => domain,
        Err(fault) => return Judged::fault(with_suggestion(fault, clean::repaired(&name), context)),
    };
    let mut findings = domain.judge(context);
    if !findings.iter().any(Finding::is_error) {
        findings.extend(rewritten(text, &domain.normal));
    }
    Judged::value(Value::Domain(domain), findings)
}

/// With what could be filed out of `name`, if it can.
fn with_suggestion(finding: impl Into<Finding>, name: Option<String>, context: &Context) -> Finding {
    let finding = finding.into();
    match name.and_then(|name| passing(&Domain::parse(&name).ok()?, context)) {
        Some(name) => finding.suggest(name),
        None => finding,
    }
}

/// The part of a name that the service in the context takes, in its normal form, if nothing is wrong with that.
fn passing(domain: &Domain, context: &Context) -> Option<String> {
    let taken = Domain::parse(level::taken(domain, context)).ok()?;
    (!taken.judge(context).iter().any(Finding::is_error)).then_some(taken.normal)
}

fn append(name: &mut String, label: &str) {
    if !name.is_empty() {
        name.push('.');
    }
    name.push_str(label);
}

/// The last labels of a name, one or more; all of it if it has no more.
fn last_labels(name: &str, count: usize) -> &str {
    name.rmatch_indices('.').nth(count - 1).map_or(name, |(dot, _)| &name[dot + 1..])
}
