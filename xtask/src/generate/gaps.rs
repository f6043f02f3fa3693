//! `cargo xtask generate --complete`: what rules, codes and cases lack of each other.

use super::{cases::Group, rules::Note, tables::Tables};

impl Tables {
    /// Everything that is not complete, a sentence each. That no line of a profile lacks a case, `tests/profiles.rs` sees to.
    pub(crate) fn gaps(&self) -> Vec<String> {
        let mut gaps = Vec::new();
        for rule in self.rules.all() {
            let id = &rule.id;
            let codes: Vec<_> = self.codes_of(rule).map(|code| code.entry.code).collect();
            let (kept, broken) = self.cases_of(rule);
            let is_none = rule.note.as_ref().is_some_and(|note| note.0 != Note::Partly);
            if codes.is_empty() != is_none {
                gaps.push(if is_none {
                    format!("{id} is said to have no codes, and has {}: write `partly`", codes.join(", "))
                } else {
                    format!("{id} ({}) has neither codes nor a reason why not", rule.zh)
                });
            } else if !is_none && (kept == 0 || broken == 0) {
                gaps.push(format!("{id} ({}) has {kept} cases that keep it and {broken} that break it", rule.zh));
            }
        }
        for code in &self.codes {
            let name = code.entry.code;
            if code.rules.is_empty() && code.unknown.is_empty() {
                gaps.push(format!("{name}: its source begins with no rule: {}", code.entry.source));
            }
            gaps.extend(code.unknown.iter().map(|id| format!("{name}: its source names {id}, which is no rule")));
            if code.cases == 0 {
                gaps.push(format!("{name}: no case expects it"));
            }
        }
        for Group { place, named, .. } in &self.groups {
            if named.rules.is_empty() && named.unknown.is_empty() {
                gaps.push(format!("{place}: its source begins with no rule"));
            }
            gaps.extend(named.unknown.iter().map(|id| format!("{place}: its source names {id}, which is no rule")));
        }
        gaps
    }
}

#[cfg(test)]
mod tests {
    use crate::generate::{
        cases::{Case, Group},
        rules::parse,
        tables::{Code, Tables},
    };
    use beian::{Severity, catalog::Entry};

    const RULES: &str = "= 域名 | Domains\nDOM-01 | 整理 | Clean-up\nDOM-02 | 主机 | Host | form: why\n";

    fn tables(rules: &str, source: &'static str, cases: &[(&str, &str)]) -> Tables {
        let rules = parse(rules).unwrap();
        let entry = Entry {
            code: "domain.list",
            severity: Severity::Error,
            facts: &[],
            zh_cn: "域名",
            en: "domains",
            source,
            prevents: "—",
        };
        let named = rules.named(source);
        let groups: Vec<Group> = cases
            .iter()
            .map(|(source, code)| {
                let issues = if code.is_empty() { [].into() } else { [((*code).to_owned(), "error".to_owned())].into() };
                let case = Case { at: vec!["440000".into()], issues };
                Group { place: "a.json".into(), named: rules.named(source), cases: vec![case] }
            })
            .collect();
        let count = cases.iter().filter(|case| case.1 == entry.code).count();
        let entry = Box::leak(Box::new(entry));
        Tables { codes: vec![Code { entry, rules: named.rules, unknown: named.unknown, cases: count }], rules, groups }
    }

    fn gaps(tables: &Tables) -> String {
        tables.gaps().join("\n")
    }

    const BOTH: [(&str, &str); 2] = [("DOM-01", "domain.list"), ("DOM-01", "")];

    #[test]
    fn what_is_complete_has_no_gaps() {
        let whole = tables(RULES, "DOM-01: why", &BOTH);
        assert_eq!(gaps(&whole), "");
        assert!(whole.by_rule().contains("| DOM-01 | 整理<br>Clean-up | `domain.list` 1 | 1 | 1 |"));
        assert!(whole.by_rule().contains("not checkable in a form: why"));
    }

    #[test]
    fn every_gap_is_named() {
        for (rules, source, cases, gap) in [
            (&*RULES.replace("| form: why", ""), "DOM-01", &BOTH[..], "DOM-02 (主机) has neither codes nor a reason"),
            (RULES, "DOM-01, DOM-02", &BOTH, "DOM-02 is said to have no codes, and has domain.list"),
            (RULES, "DOM-01, DOM-99", &BOTH, "domain.list: its source names DOM-99"),
            (RULES, "the law", &BOTH, "domain.list: its source begins with no rule"),
            (RULES, "DOM-01", &BOTH[1..], "domain.list: no case expects it"),
            (RULES, "DOM-01", &BOTH[..1], "DOM-01 (整理) has 0 cases that keep it and 1 that break it"),
            (RULES, "DOM-01", &[BOTH[0], BOTH[1], ("panic", "")], "a.json: its source begins with no rule"),
            (RULES, "DOM-01", &[BOTH[0], BOTH[1], ("DOM-98", "")], "a.json: its source names DOM-98"),
        ] {
            let found = gaps(&tables(rules, source, cases));
            assert!(found.contains(gap), "{gap}\nin: {found}");
        }
    }
}
