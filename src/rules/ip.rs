//! IP

use super::{Facts, Judged, Value};
use crate::context::Context;
use std::fmt;

/// IP
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IpRange(String);

impl fmt::Display for IpRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl IpRange {
    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        Facts::new()
    }
}

pub(crate) fn check(text: &str, _context: &Context) -> Judged {
    Judged::value(Value::Ip(IpRange(text.into())), Vec::new())
}
