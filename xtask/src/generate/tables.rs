//! `docs/rules.md`, `docs/codes.md` and the summary in the README: rules, codes and cases beside each other.

use super::{
    cases::{Group, groups},
    profiles::{FILE as PROFILES, Profile},
    rules::{Note, Rule, Rules, rules},
};
use crate::Result;
use beian::{
    Severity,
    catalog::{Entry, entries},
};
use std::{collections::BTreeSet, fmt::Write};

pub(crate) const RULES: &str = "docs/rules.md";
pub(crate) const CODES: &str = "docs/codes.md";
pub(crate) const HEAD: &str = "<!-- Written by `cargo xtask generate`. Do not edit. -->\n";

/// Everything that the tables are made of.
pub(crate) struct Tables {
    pub(super) rules: Rules,
    pub(super) codes: Vec<Code>,
    pub(super) groups: Vec<Group>,
}

/// A code with the rules that its source names, and what looks like a rule there and is none.
pub(super) struct Code {
    pub(super) entry: &'static Entry,
    pub(super) rules: Vec<String>,
    pub(super) unknown: Vec<String>,
    /// How many cases expect it.
    pub(super) cases: usize,
}

impl Code {
    /// What stands before the dot.
    fn group(&self) -> &'static str {
        self.entry.code.split('.').next().unwrap_or_default()
    }
}

pub(crate) fn tables() -> Result<Tables> {
    let rules = rules()?;
    let groups = groups(&rules)?;
    let code = |entry: &'static Entry| {
        let named = rules.named(entry.source);
        let cases = groups.iter().flat_map(|group| &group.cases).filter(|case| case.expects(entry.code)).count();
        Code { entry, rules: named.rules, unknown: named.unknown, cases }
    };
    Ok(Tables { codes: entries().map(code).collect(), rules, groups })
}

impl Tables {
    /// Rule by rule: its codes, and how many cases keep it and break it.
    pub(crate) fn by_rule(&self) -> String {
        let mut out = format!("# 规则 The rules\n\n{HEAD}");
        out.push_str(RULES_HEAD);
        for section in &self.rules.sections {
            let _ = write!(out, "\n## {} {}\n\n{RULES_ROW}", section.zh, section.en);
            for rule in &section.rules {
                let (kept, broken) = self.cases_of(rule);
                let _ =
                    writeln!(out, "| {} | {}<br>{} | {} | {kept} | {broken} |", rule.id, rule.zh, rule.en, self.codes_cell(rule));
            }
        }
        out
    }

    fn codes_cell(&self, rule: &Rule) -> String {
        let codes: Vec<String> = self.codes_of(rule).map(|code| format!("`{}` {}", code.entry.code, code.cases)).collect();
        let codes = codes.join(", ");
        match &rule.note {
            None if codes.is_empty() => NOT_YET.into(),
            None => codes,
            Some((Note::Partly, why)) if codes.is_empty() => format!("{NOT_YET}; {}", cell(why)),
            Some((note, why)) => {
                let words = match note {
                    Note::Form => "表单里看不出 not checkable in a form",
                    Note::Host => "由调用方做 done by the host",
                    Note::Partly => "不含 not in it",
                };
                let codes = if codes.is_empty() { codes } else { format!("{codes}<br>") };
                format!("{codes}*{words}: {}*", cell(why))
            }
        }
    }

    pub(super) fn codes_of(&self, rule: &Rule) -> impl Iterator<Item = &Code> {
        self.codes.iter().filter(|code| code.rules.contains(&rule.id))
    }

    /// How many cases of a rule expect none of its codes, and how many expect one.
    pub(super) fn cases_of(&self, rule: &Rule) -> (usize, usize) {
        let cases = self.groups.iter().filter(|group| group.named.rules.contains(&rule.id)).flat_map(|group| &group.cases);
        let (broken, kept): (Vec<_>, Vec<_>) =
            cases.partition(|case| self.codes_of(rule).any(|code| case.expects(code.entry.code)));
        (kept.len(), broken.len())
    }

    /// Code by code, in groups.
    pub(crate) fn by_code(&self, profiles: &[Profile]) -> String {
        let mut out = format!("# 代码 The codes\n\n{HEAD}");
        out.push_str(CODES_HEAD);
        for group in self.code_groups() {
            let _ = write!(out, "\n## {group}\n\n{CODES_ROW}");
            for code in self.codes.iter().filter(|code| code.group() == group) {
                let entry = code.entry;
                let [zh, en, source, prevents] = [entry.zh_cn, entry.en, entry.source, entry.prevents].map(cell);
                let severity = self.severities(entry, profiles);
                let _ =
                    writeln!(out, "| `{}` | {severity} | {zh}<br>{en} | {source} | {prevents} | {} |", entry.code, code.cases);
            }
        }
        out
    }

    fn code_groups(&self) -> Vec<&'static str> {
        let mut found = Vec::new();
        for code in &self.codes {
            if !found.contains(&code.group()) {
                found.push(code.group());
            }
        }
        found
    }

    /// The severity where nothing narrows it, and those that cases expect elsewhere: at which providers and provinces, where the
    /// cases tell.
    fn severities(&self, entry: &Entry, profiles: &[Profile]) -> String {
        let standard = severity(entry.severity);
        let at = |severity: &str| -> Option<BTreeSet<&String>> {
            let expected = (entry.code.to_owned(), severity.to_owned());
            let cases = self.groups.iter().flat_map(|group| &group.cases).filter(|case| case.issues.contains(&expected));
            cases.map(|case| case.at.iter().collect::<BTreeSet<_>>()).reduce(|all, more| &all | &more)
        };
        let usual = at(standard).unwrap_or_default();
        let mut cell = standard.to_owned();
        for other in ["error", "warning", "info"].into_iter().filter(|other| *other != standard) {
            let Some(places) = at(other) else { continue };
            let places = profiles.iter().filter(|it| places.contains(&it.id) && !usual.contains(&it.id));
            let places: Vec<&str> = places.map(|it| it.name.as_str()).collect();
            let _ = write!(cell, "<br>*{other}*{}{}", if places.is_empty() { "" } else { " " }, places.join("、"));
        }
        cell
    }

    /// A few lines for the README.
    pub(crate) fn summary(&self, profiles: &[Profile]) -> String {
        let (provinces, others): (Vec<_>, Vec<_>) =
            profiles.iter().partition(|profile| profile.id.starts_with(|c: char| c.is_ascii_digit()));
        let (provinces, providers) = (provinces.len(), others.iter().filter(|profile| profile.id != "any").count());
        let count = |wanted: Severity| self.codes.iter().filter(|code| code.entry.severity == wanted).count();
        let served = self.rules.all().filter(|rule| self.codes_of(rule).next().is_some()).count();
        let noted = |note: Note| self.rules.all().filter(|rule| rule.note.as_ref().is_some_and(|it| it.0 == note)).count();
        let cases: usize = self.groups.iter().map(|group| group.cases.len()).sum();
        let groups: Vec<String> = self
            .code_groups()
            .into_iter()
            .map(|group| format!("[{group}]({CODES}#{group}) {}", self.codes.iter().filter(|code| code.group() == group).count()))
            .collect();
        format!(
            "- [{RULES}]({RULES}): {} rules; {served} have codes, {} can't be seen in a form, {} the host does.\n\
             - [{PROFILES}]({PROFILES}): what {} provinces and {} providers ask, each line with its source, date and confidence.\n\
             - [{CODES}]({CODES}): {} codes ({} error, {} warning, {} info), with what they say, where they come from, and the rejection \
             (驳回原因) that they prevent.\n- [tests/cases](tests/cases): {cases} cases; every engine runs them.\n\nCodes by group: {}.\n",
            self.rules.all().count(),
            noted(Note::Form),
            noted(Note::Host),
            provinces,
            providers,
            self.codes.len(),
            count(Severity::Error),
            count(Severity::Warning),
            count(Severity::Info),
            groups.join(" · "),
        )
    }
}

const NOT_YET: &str = "not yet";

const RULES_HEAD: &str = "
Every rule that this project knows, with the codes that tell of it and, beside each code, how many cases of `tests/cases` expect it.
*Keep* counts the cases about a rule that expect none of its codes, *break* those that expect one. What a code says, and where it
comes from, stands in [codes.md](codes.md); what provinces and providers ask, in [profiles.md](profiles.md).
";
const RULES_ROW: &str =
    "| 规则 rule | 内容 what it is about | 代码 codes | 守 keep | 违 break |\n| --- | --- | --- | ---: | ---: |\n";

const CODES_HEAD: &str = "
Every code: its severity where no province or provider narrows it, and in italics those that cases expect of it elsewhere, with the
provider or province where they tell; what it says in both languages; the rules that it serves and where they come from; the rejection
(驳回原因) that it prevents; how many cases expect it.
`describe(code)` of `beian/catalog` gives the same at run time.

Rule ids are this project's own ([rules.md](rules.md)). Behind them stand the sources: S0-S3 Huawei Cloud's filing guides, S4 Tencent
Cloud's APP guide, HWKB and HKB Huawei Cloud's knowledge base of 2025-12, HWS and HS its search pages, TXD and T-… Tencent Cloud's
documents of 2018-2022, TX97789 its APP feature page as quoted by others, ALIF Alibaba Cloud's APP FAQ, A-… copies of Alibaba Cloud's
help, X-… 新网, WXD and W-… WeChat's documentation, Q-… QingCloud, P-form a provider's console, HSYD 火数云, WESTD 西部数码, UCD UCloud,
PAD 平安云, VED 火山引擎, HMB and FR1-FR5 field reports, M18 MIIT Announcement 2018 No. 7, LPN libphonenumber's data for China, IANA its
special-purpose registries, AND, AOSP, APL and AGC the systems' own texts.
";
const CODES_ROW: &str = "| 代码 code | 级别 severity | 提示 sentence | 依据 source | 防止的驳回 prevents | 用例 cases |\n| --- | --- | --- | --- | --- | ---: |\n";

pub(crate) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// A text in a cell of a table.
pub(crate) fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;").replace('\n', " ")
}
