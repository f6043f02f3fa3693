//! 电话

use super::{Facts, Judged, Value};
use crate::context::Context;
use std::fmt;

/// 电话
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone(String);

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Phone {
    /// What makes two of them the same.
    pub fn key(&self) -> String {
        self.0.clone()
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        Facts::new()
    }
}

pub(crate) fn check_mobile(text: &str, _context: &Context) -> Judged {
    Judged::value(Value::Phone(Phone(text.into())), Vec::new())
}

pub(crate) fn check_emergency(text: &str, context: &Context) -> Judged {
    check_mobile(text, context)
}
