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

mod table;

use crate::{
    catalog::{
        DomainSuffixDisputed, DomainSuffixLate, DomainSuffixNotApproved, DomainSuffixRestricted, DomainSuffixUnknown,
        DomainSuffixWatched,
    },
    error::BeianError,
    issue::Finding,
};
use std::sync::{LazyLock, PoisonError, RwLock};
use table::SuffixTable;
pub(crate) use table::{Match, Status};

/// The table that comes with this version, in the format of [`set_suffixes`].
pub const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/suffixes.txt"));

impl Match {
    /// SUF-02. `suffix` in the spelling of the normal form. The whole suffix speaks first, then its last label.
    pub(crate) fn judge(&self, suffix: &str) -> Option<Finding> {
        let silent = |status: &Option<Status>| matches!(status, Some(Status::Approved | Status::CountOnly));
        let status = [self.status, self.top].into_iter().find(|status| !silent(status))?;
        let suffix = suffix.to_owned();
        Some(match status {
            None => DomainSuffixUnknown { suffix, date: suffixes_date() }.into(),
            Some(Status::Restricted) => DomainSuffixRestricted { suffix }.into(),
            Some(Status::Late) => DomainSuffixLate { suffix }.into(),
            Some(Status::Watched) => DomainSuffixWatched { suffix }.into(),
            Some(Status::Disputed) => DomainSuffixDisputed { suffix }.into(),
            Some(Status::NotApproved) => DomainSuffixNotApproved { suffix }.into(),
            Some(Status::Approved | Status::CountOnly) => return None,
        })
    }
}

static TABLE: LazyLock<RwLock<SuffixTable>> =
    LazyLock::new(|| RwLock::new(SuffixTable::parse(BUILT_IN).expect("a test parses the table that comes with this version")));

/// Replaces the table of suffixes for every later check in this process. The text is in the format of [`BUILT_IN`]; one that is
/// not is refused, and the table stays as it was.
pub fn set_suffixes(text: &str) -> Result<(), BeianError> {
    let table = SuffixTable::parse(text.to_owned())?;
    *TABLE.write().unwrap_or_else(PoisonError::into_inner) = table;
    Ok(())
}

/// The date of the table in use, as ISO text.
pub fn suffixes_date() -> String {
    TABLE.read().unwrap_or_else(PoisonError::into_inner).date.clone()
}

/// The suffix of a name in ASCII form, by the table in use.
pub(crate) fn find(name: &str) -> Match {
    TABLE.read().unwrap_or_else(PoisonError::into_inner).find(name)
}
