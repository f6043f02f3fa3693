//! The rule table of the README: every code, between two markers.

use crate::Result;
use beian::{Severity, catalog::entries};
use std::fmt::Write;

pub(crate) const FILE: &str = "README.md";
const START: &str = "<!-- rules:start -->";
const END: &str = "<!-- rules:end -->";

/// The README with the table as it should be.
pub(crate) fn with_rules(readme: &str) -> Result<String> {
    let parts = readme.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = parts.ok_or_else(|| format!("{FILE} lacks the markers `{START}` and `{END}` of its rule table"))?;
    Ok(format!("{before}{START}\n\n{}\n{END}{after}", table()))
}

fn table() -> String {
    let mut out = String::from(
        "| 代码 code | 级别 severity | 提示 sentence | 依据 source | 防止的驳回 prevents |\n| --- | --- | --- | --- | --- |\n",
    );
    for entry in entries() {
        let severity = match entry.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let [sentence, source, prevents] = [entry.zh_cn, entry.source, entry.prevents].map(cell);
        let _ = writeln!(out, "| `{}` | {severity} | {sentence} | {source} | {prevents} |", entry.code);
    }
    out
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;").replace('\n', " ")
}
