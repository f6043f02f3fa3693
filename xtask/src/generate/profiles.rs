//! `docs/profiles.md`: what each provider and province asks, from `src/profile/profiles.txt`, whose sources and dates are for
//! people alone.

use super::tables::{HEAD, cell};
use crate::Result;
use beian::profile::{BUILT_IN, DEMANDS, WORDS};
use std::fmt::Write;

pub(crate) const FILE: &str = "docs/profiles.md";
const DATA: &str = "src/profile/profiles.txt";

/// What one provider or province asks.
pub(crate) struct Profile {
    /// `any`, a provider's name, or a province's code.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(super) answers: Vec<Line>,
}

/// One demand with its answer.
pub(super) struct Line {
    /// The place of the demand in the list.
    demand: usize,
    answer: String,
    source: String,
    date: String,
    agreeing: String,
}

/// Every record, in the order of the file.
pub(crate) fn profiles() -> Result<Vec<Profile>> {
    let mut found: Vec<Profile> = Vec::new();
    for (number, line) in BUILT_IN.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with(['#'])) {
        let fault = |what: &str| format!("{DATA}, line {}: {what}", number + 1);
        if let Some(record) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            let (id, name) = record.split_once(' ').ok_or_else(|| fault("a record is `[id 名称]`"))?;
            found.push(Profile { id: id.into(), name: name.into(), answers: Vec::new() });
        } else if let Some(profile) = found.last_mut() {
            let parts: Vec<&str> = line.split('|').map(str::trim).collect();
            let [asked, source, date, agreeing] = parts.as_slice() else {
                return Err(fault("a line is `demand answer | sources | date | how many agree`"));
            };
            let (key, answer) = asked.split_once(' ').ok_or_else(|| fault("a demand has an answer"))?;
            let demand = DEMANDS.iter().position(|it| it.key == key).ok_or_else(|| fault("no such demand"))?;
            let [answer, source, date, agreeing] = [answer, source, date, agreeing].map(|it| cell(it.trim()));
            profile.answers.push(Line { demand, answer, source, date, agreeing });
        }
    }
    Ok(found)
}

/// The document.
pub(crate) fn table(profiles: &[Profile]) -> String {
    let lines: usize = profiles.iter().map(|profile| profile.answers.len()).sum();
    let date = BUILT_IN.lines().find_map(|line| line.strip_prefix("date: ")).unwrap_or_default();
    let mut out = format!("# 管局与接入商要求 What provinces and providers ask\n\n{HEAD}");
    let _ = write!(out, "{INTRODUCTION}\n{lines} 条 answers, {date}.\n\n```text\n{}```\n", sources());
    for profile in profiles {
        let _ = write!(out, "\n## {} `{}`\n\n{ROW}", profile.name, profile.id);
        for line in &profile.answers {
            let (demand, (rules, zh, en)) = (&DEMANDS[line.demand], WORDS[line.demand]);
            let [zh, en] = [zh, en].map(cell);
            let Line { answer, source, date, agreeing, .. } = line;
            let _ = writeln!(out, "| {zh}<br>{en} | {answer} | {rules} | {source} | {date} | {agreeing} | `{}` |", demand.key);
        }
    }
    out
}

/// The keys of the sources, as the data say them.
fn sources() -> String {
    let comment = BUILT_IN.lines().skip_while(|line| *line != "# Sources").skip(1);
    let lines = comment.map_while(|line| line.strip_prefix('#')).map(|line| line.strip_prefix("   ").unwrap_or(line));
    lines.fold(String::new(), |text, line| text + line + "\n")
}

const INTRODUCTION: &str = "
这不是官方清单：以管局答复为准。Not an official list: the bureau decides, and what it asks changes. Each answer is dated and names its
sources. *Severity* answers say what becomes of a form where the demand is not met (`none`: nothing); numbers are the least or the most
that is taken. What the selected provider and province answer holds together, the stricter one; where neither answers, the first table.
The last column is the name in `src/profile/profiles.txt` (`beian/profiles.txt` in the npm package), which
`configure({ profiles })` replaces at run time, by a copy that was edited.
";
const ROW: &str = "| 要求 demand | 答 answer | 规则 rules | 来源 sources | 时间 date | 一致的来源 agreeing | 名称 name |\n\
| --- | --- | --- | --- | --- | ---: | --- |\n";
