//! The cases of `tests/cases`, as far as the tables count them.

use super::rules::{Named, Rules};
use crate::{Result, fresh};
use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path};

const FOLDER: &str = "tests/cases";

/// Cases with one source.
pub(crate) struct Group {
    /// Where it stands, for a sentence.
    pub(crate) place: String,
    pub(crate) named: Named,
    pub(crate) cases: Vec<Case>,
}

/// What one case expects: codes with their severities.
pub(crate) struct Case {
    /// The provider and the province, where it is set in any.
    pub(crate) at: Vec<String>,
    pub(crate) issues: BTreeSet<(String, String)>,
}

impl Case {
    pub(crate) fn expects(&self, code: &str) -> bool {
        self.issues.iter().any(|(expected, _)| expected == code)
    }
}

/// Every group of every file that has groups.
pub(crate) fn groups(rules: &Rules) -> Result<Vec<Group>> {
    let mut files = Vec::new();
    fresh::collect(Path::new(FOLDER), &[], &mut files)?;
    files.retain(|file| file.extension() == Some("json".as_ref()));
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let fault = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let text = fs::read_to_string(&file).map_err(|error| fault(&error))?;
        let content: Value = serde_json::from_str(&text).map_err(|error| fault(&error))?;
        for group in list(&content["groups"]) {
            let place = format!("{}, {}", file.display(), group["name"]);
            let named = rules.named(group["source"].as_str().unwrap_or_default());
            found.push(Group { place, named, cases: list(&group["cases"]).iter().map(case).collect() });
        }
    }
    Ok(found)
}

fn case(case: &Value) -> Case {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let at = [&case["context"]["provider"], &case["context"]["province"], &case["filing"]["province"]];
    let at = at.into_iter().filter_map(Value::as_str).map(str::to_owned).collect();
    Case { at, issues: list(&case["issues"]).iter().map(|issue| (text(&issue["code"]), text(&issue["severity"]))).collect() }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
