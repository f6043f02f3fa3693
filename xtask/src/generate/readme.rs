//! The summary of rules and codes in the README, between two markers.

use crate::Result;

pub(crate) const FILE: &str = "README.md";
const START: &str = "<!-- rules:start -->";
const END: &str = "<!-- rules:end -->";

/// The README with the summary as it should be.
pub(crate) fn with_rules(readme: &str, summary: &str) -> Result<String> {
    let parts = readme.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) =
        parts.ok_or_else(|| format!("{FILE} lacks the markers `{START}` and `{END}` of its summary of rules"))?;
    Ok(format!("{before}{START}\n\n{summary}\n{END}{after}"))
}
