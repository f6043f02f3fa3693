//! 域名

use super::{Facts, Judged, Value};
use crate::context::Context;
use std::fmt;

/// 域名
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain(String);

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Domain {
    /// True under `.中國`, which is one registration with `.中国`.
    pub fn is_traditional_variant(&self) -> bool {
        false
    }
    /// What makes two of them the same.
    pub fn key(&self) -> String {
        self.0.clone()
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        Facts::new()
    }
}

pub(crate) fn check(text: &str, _context: &Context) -> Judged {
    Judged::value(Value::Domain(Domain(text.into())), Vec::new())
}
