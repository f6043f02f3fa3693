//! `BeianError`: a bad call. It is never a verdict on a value; those are issues.

use std::fmt;

/// A call that can't be answered: an unknown name, a path that is not there. It has a stable `code` and a sentence,
/// in Chinese and English, that says what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BeianError {
    code: &'static str,
    message: String,
}

impl BeianError {
    /// A mistake that has its own sentence.
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// `what` names the kind of name in Chinese and English, `expected` lists the names that would do.
    pub(crate) fn unknown_name(code: &'static str, what: (&str, &str), got: &str, expected: &[&str]) -> Self {
        let (zh, en) = what;
        let list = expected.join(", ");
        Self::new(
            code,
            ["没有名为“", got, "”的", zh, "，可用的有：", &list, " / no ", en, " is named \"", got, "\"; known: ", &list]
                .concat(),
        )
    }

    /// The sentence.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The stable name of the mistake, such as `unknown_field`.
    pub fn code(&self) -> &'static str {
        self.code
    }
}

impl fmt::Display for BeianError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for BeianError {}
