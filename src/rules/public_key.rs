//! 公钥

use super::{Facts, Judged, Value};
use crate::context::Context;
use std::fmt;

/// 公钥
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey(String);

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PublicKey {
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
    Judged::value(Value::PublicKey(PublicKey(text.into())), Vec::new())
}
