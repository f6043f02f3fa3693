//! The suffixes under which a domain can be filed (可备案域名后缀): SUF-01..03.
//!
//! The table is data with a date, `suffixes.txt`, and MIIT changes what it follows: [`set_suffixes`] replaces it at run time,
//! by a text of the same format. It is also what counts levels (DOM-04): the longest suffix in it that a name ends with is one
//! suffix, whatever its status; where none fits, the last label is.
//!
//! A suffix that is not in the table is a warning, never an error: MIIT's list grows.
//!
//! ```
//! use beian::rules::suffix::{BUILT_IN, set_suffixes, suffixes_date};
//!
//! assert!(set_suffixes("com, cn").is_err());
//! set_suffixes(BUILT_IN)?;
//! assert_eq!(suffixes_date(), "2025-08-19");
//! # Ok::<(), beian::BeianError>(())
//! ```

mod labels;
mod table;

use crate::{
    catalog::{
        DomainSuffixDisputed, DomainSuffixLate, DomainSuffixNotApproved, DomainSuffixRestricted, DomainSuffixUnknown,
        DomainSuffixWatched, Term,
    },
    error::BeianError,
    issue::Finding,
    text,
};
pub(crate) use labels::{Labels, last_labels};
use std::{
    borrow::Cow,
    sync::{LazyLock, PoisonError, RwLock},
};
pub(crate) use table::Match;
use table::{DISPUTED, LATE, NOT_APPROVED, RESTRICTED, Table, WATCHED, is_silent};

/// The table that comes with this version, in the format of [`set_suffixes`].
pub const BUILT_IN: &str = include_str!("suffixes.txt");

/// The same, ready to be searched.
const PACKED: &str = include_str!(concat!(env!("OUT_DIR"), "/suffixes.txt"));

impl Match {
    /// SUF-02. `suffix` in the spelling of the normal form. The whole suffix speaks first, then its last label.
    pub(crate) fn judge(&self, suffix: &str, ascii: &str) -> Option<Finding> {
        let status = [self.status, self.top].into_iter().find(|status| !is_silent(*status))?;
        let suffix = suffix.to_owned();
        Some(match status {
            Some(RESTRICTED) => DomainSuffixRestricted { suffix, holder: holder(ascii) }.into(),
            Some(LATE) => DomainSuffixLate { suffix }.into(),
            Some(WATCHED) => DomainSuffixWatched { suffix }.into(),
            Some(DISPUTED) => DomainSuffixDisputed { suffix }.into(),
            Some(NOT_APPROVED) => DomainSuffixNotApproved { suffix }.into(),
            _ => DomainSuffixUnknown { suffix, date: suffixes_date() }.into(),
        })
    }
}

/// For whom a restricted suffix is, which its first label says (工信部 2018 No.7): gov and 政务, edu, ac, mil, org and 公益.
fn holder(ascii: &str) -> Term {
    match text::before(ascii, ".") {
        "gov" | "xn--zfr164b" => Term::GOVERNMENT,
        "edu" => Term::EDUCATION,
        "ac" => Term::RESEARCH,
        "mil" => Term::DEFENCE,
        "org" | "xn--55qw42g" => Term::NON_PROFIT,
        _ => Term::SOME_UNITS,
    }
}

static TABLE: LazyLock<RwLock<Table>> = LazyLock::new(|| RwLock::new(Table::new(Cow::Borrowed(PACKED))));

/// Replaces the table of suffixes for every later check in this process. The text is in the format of [`BUILT_IN`]; one that is
/// not is refused, and the table stays as it was.
pub fn set_suffixes(text: &str) -> Result<(), BeianError> {
    let table = table::pack(text)?;
    *TABLE.write().unwrap_or_else(PoisonError::into_inner) = Table::new(Cow::Owned(table));
    Ok(())
}

/// The date of the table in use, as ISO text.
pub fn suffixes_date() -> String {
    TABLE.read().unwrap_or_else(PoisonError::into_inner).date().to_owned()
}

/// The suffix of a name in ASCII form, by the table in use.
pub(crate) fn find(name: &str, labels: &Labels) -> Match {
    TABLE.read().unwrap_or_else(PoisonError::into_inner).find(name, labels)
}

/// The same of a name in Unicode.
pub(crate) fn find_unicode(name: &str, labels: &Labels) -> Match {
    TABLE.read().unwrap_or_else(PoisonError::into_inner).unicode().find(name, labels)
}
