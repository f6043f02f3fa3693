//! The way through: one value, a whole form, or a form that is being filled in.

mod form;
mod page;
mod session;

#[cfg(not(target_arch = "wasm32"))]
pub use form::check_filing_data;
#[cfg(target_arch = "wasm32")]
pub(crate) use form::check_store;
pub use form::{FilingReport, check_filing};
#[cfg(target_arch = "wasm32")]
pub(crate) use page::Line;
#[cfg(target_arch = "wasm32")]
pub(crate) use session::Edit;
#[cfg(not(target_arch = "wasm32"))]
pub use session::open_filing;
pub use session::{Delta, FilingSession};

use crate::{
    catalog::{ValueMissing, ValueNotJudged, ValueTooLong},
    context::{Context, Field},
    issue::{Finding, Issue, Path, Severity},
    rules::{self, Facts, Judged, Value},
    text,
};
#[cfg(not(target_arch = "wasm32"))]
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::borrow::Cow;

/// The report on one value.
#[derive(Debug, Clone)]
pub struct FieldReport {
    issues: Vec<Issue>,
    normalized: String,
    facts: Facts,
}

impl FieldReport {
    /// True if no issue is an error.
    pub fn valid(&self) -> bool {
        no_error(&self.issues)
    }

    /// What was found, in the order in which a person would be told.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The value in its normal form; the text as it was typed where there is no value in it.
    pub fn normalized(&self) -> &str {
        &self.normalized
    }

    /// The facts of the value, by their names in the contract; empty where there is no value.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

#[cfg(not(target_arch = "wasm32"))]
struct FactMap<'a>(&'a Facts);

#[cfg(not(target_arch = "wasm32"))]
impl Serialize for FactMap<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, fact)| (name, fact)))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Serialize for FieldReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("valid", &self.valid())?;
        map.serialize_entry("issues", &self.issues)?;
        map.serialize_entry("normalized", &self.normalized)?;
        map.serialize_entry("facts", &FactMap(&self.facts))?;
        map.end()
    }
}

fn no_error(issues: &[Issue]) -> bool {
    issues.iter().all(|issue| issue.severity() != Severity::Error)
}

/// Judges one text as a value of this field. Lengths are counted in UTF-16 units; more than 16,384 of them are not
/// looked at, and an issue says so.
#[inline(never)] // Its frame goes when it returns, and the door wipes what it left.
pub fn check_field(field: Field, typed: &str, context: &Context) -> FieldReport {
    let judged = judge(field, typed, context);
    let normalized = judged.value.as_ref().map_or(Cow::Borrowed(typed), Value::normal).into_owned();
    let facts = judged.value.as_ref().map(Value::facts).unwrap_or_default();
    let issues = judged.findings.into_iter().map(|finding| Issue::new(finding, Path::new(), Vec::new())).collect();
    FieldReport { issues, normalized, facts }
}

/// True if [`check_field`] would find no error.
pub fn is_valid(field: Field, typed: &str, context: &Context) -> bool {
    rules::verdict(field, typed, context).unwrap_or_else(|| judge(field, typed, context).valid())
}

/// The facts of the value in a text; empty where there is none.
#[cfg(target_arch = "wasm32")]
#[inline(never)] // Its frame goes when it returns, and the door wipes what it left.
pub(crate) fn facts(field: Field, typed: &str, context: &Context) -> Facts {
    judge(field, typed, context).value.as_ref().map(Value::facts).unwrap_or_default()
}

/// What its law says of a text, which may be empty or over the limit.
pub(crate) fn judge(field: Field, typed: &str, context: &Context) -> Judged {
    let units = text::units(typed);
    if units > text::MAX_UNITS {
        return Judged::fault(too_long(units));
    }
    if text::is_blank(typed) {
        return if context.partial { Judged::default() } else { Judged::fault(ValueMissing {}) };
    }
    let mut judged = rules::judge(field, typed, context);
    if matches!(judged.value, Some(Value::Plain(_))) {
        judged.findings.push(ValueNotJudged {}.into());
    }
    judged
}

/// The finding for a text of this many UTF-16 units, which nobody looked at.
pub(crate) fn too_long(length: usize) -> Finding {
    ValueTooLong { length, max: text::MAX_UNITS }.into()
}
