//! The rules of the rulebooks (`src/catalog/rules.txt`), and which of them a source names.

use crate::Result;
use std::{collections::BTreeSet, fs};

const FILE: &str = "src/catalog/rules.txt";

/// Every rule, in the order of the rulebooks.
pub(crate) struct Rules {
    pub(crate) sections: Vec<Section>,
    /// The letters before the numbers: `DOM-`, `R`.
    prefixes: BTreeSet<String>,
}

/// The rules about one thing.
pub(crate) struct Section {
    pub(crate) zh: String,
    pub(crate) en: String,
    pub(crate) rules: Vec<Rule>,
}

/// One rule.
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) zh: String,
    pub(crate) en: String,
    pub(crate) note: Option<(Note, String)>,
}

/// Why a rule has no code, or what its codes can't see.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Note {
    /// Nothing of it can be seen in a form.
    Form,
    /// The program around the form does it.
    Host,
    /// Codes see a part of it.
    Partly,
}

/// The rules that a source names, and what looks like a rule and is none.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) rules: Vec<String>,
    pub(crate) unknown: Vec<String>,
}

/// Reads the list.
pub(crate) fn rules() -> Result<Rules> {
    parse(&fs::read_to_string(FILE).map_err(|error| format!("{FILE}: {error}"))?)
}

pub(super) fn parse(text: &str) -> Result<Rules> {
    let mut sections: Vec<Section> = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        let fault = |what: &str| format!("{FILE}, line {}: {what}", number + 1);
        if let Some(title) = line.strip_prefix("= ") {
            let (zh, en) = title.split_once(" | ").ok_or_else(|| fault("a section is `= 中文 | English`"))?;
            sections.push(Section { zh: zh.into(), en: en.into(), rules: Vec::new() });
            continue;
        }
        let parts: Vec<&str> = line.split(" | ").collect();
        let (id, zh, en, note) = match parts.as_slice() {
            [id, zh, en] => (id, zh, en, None),
            [id, zh, en, note] => {
                (id, zh, en, Some(read_note(note).ok_or_else(|| fault("a note is `form:`, `host:` or `partly:`"))?))
            }
            _ => return Err(fault("a rule is `id | 中文 | English`, and perhaps `| form: why`")),
        };
        let section = sections.last_mut().ok_or_else(|| fault("a rule stands in a section"))?;
        section.rules.push(Rule { id: (*id).into(), zh: (*zh).into(), en: (*en).into(), note });
    }
    let prefixes = sections.iter().flat_map(|it| &it.rules).map(|rule| prefix(&rule.id).to_owned()).collect();
    Ok(Rules { sections, prefixes })
}

fn read_note(note: &str) -> Option<(Note, String)> {
    let (kind, why) = note.split_once(": ")?;
    let kind = match kind {
        "form" => Note::Form,
        "host" => Note::Host,
        "partly" => Note::Partly,
        _ => return None,
    };
    Some((kind, why.into()))
}

impl Rules {
    pub(crate) fn all(&self) -> impl Iterator<Item = &Rule> {
        self.sections.iter().flat_map(|section| &section.rules)
    }

    /// The ids at the front of a source, `R4.3, R4.4: what else there is to say`. `R1.3B` is a part of R1.3.
    pub(crate) fn named(&self, source: &str) -> Named {
        let front = source.split([':', ';', '(', '：', '；', '（']).next().unwrap_or_default();
        let mut words = front.split([' ', ',', '、']).filter(|word| !word.is_empty());
        let mut named = Named::default();
        while let Some(word) = words.next() {
            let id = if ["people", "section"].contains(&word) {
                format!("{word} {}", words.next().unwrap_or_default())
            } else {
                word.to_owned()
            };
            let whole = id.trim_end_matches(|c: char| c.is_ascii_uppercase());
            if let Some(rule) = self.all().find(|rule| rule.id == id).or_else(|| self.all().find(|rule| rule.id == whole)) {
                if !named.rules.contains(&rule.id) {
                    named.rules.push(rule.id.clone());
                }
            } else if self.looks_like_one(&id) {
                named.unknown.push(id);
            }
        }
        named
    }

    fn looks_like_one(&self, word: &str) -> bool {
        let prefix = prefix(word);
        !prefix.is_empty() && prefix.len() < word.len() && self.prefixes.contains(prefix)
    }
}

/// What stands before the number: `DOM-` of `DOM-01`, `PKG-` of `PKG-A`, `R` of `R1.3`.
fn prefix(id: &str) -> &str {
    let end = id.find('-').map(|at| at + 1).or_else(|| id.find(|c: char| c.is_ascii_digit()));
    &id[..end.unwrap_or(id.len())]
}

#[cfg(test)]
mod tests {
    use super::{Note, parse};

    #[test]
    fn a_source_names_its_rules_at_the_front() {
        let rules = parse("= 域 | Domains\nDOM-01 | 整理 | Clean-up\nPKG-A | 包 | Package | form: why\nR1.3 | 复用 | Reuse\npeople 2.1 | 电话 | Phones\n").unwrap();
        let named = |source| {
            let named = rules.named(source);
            (named.rules.join(" "), named.unknown.join(" "))
        };
        for (source, known, unknown) in [
            ("DOM-01", "DOM-01", ""),
            ("DOM-01, R1.3B: Huawei; PKG-A", "DOM-01 R1.3", ""),
            ("R1.3 B and D, appendix B.1", "R1.3", ""),
            ("people 2.1, PKG-A (RFC 1035)", "people 2.1 PKG-A", ""),
            ("DOM-99, R9.9: R1.3", "", "DOM-99 R9.9"),
            ("RFC 4007, GB/T 2260", "", ""),
            ("", "", ""),
        ] {
            assert_eq!(named(source), (known.into(), unknown.into()), "{source}");
        }
        assert!(rules.all().any(|rule| rule.note.as_ref().is_some_and(|note| note.0 == Note::Form)));
        assert!(parse("DOM-01 | 整理 | Clean-up").is_err());
        assert!(parse("= 域 | Domains\nDOM-01 | 整理").is_err());
        assert!(parse("= 域 | Domains\nDOM-01 | 整理 | Clean-up | never: why").is_err());
    }
}
