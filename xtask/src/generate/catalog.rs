//! `catalog.ts`: the codes, their facts, and the terms.

use super::ts;
use beian::catalog::{FactKind, TERMS, entries};
use std::fmt::Write;

pub(crate) fn catalog() -> String {
    let mut out = ts::head("src/catalog");
    out.push_str("\n/** The facts of each issue code. */\nexport interface IssueParams {\n");
    for entry in entries() {
        let facts: Vec<String> =
            entry.facts.iter().map(|fact| format!("{}: {}", ts::key(fact.name), type_of(fact.kind))).collect();
        let facts = if facts.is_empty() { "Record<string, never>".into() } else { format!("{{ {} }}", facts.join("; ")) };
        let _ = writeln!(out, "  {}: {facts};", ts::text(entry.code));
    }
    out.push_str("}\n\n/** The stable name of a fault. */\nexport type IssueCode = keyof IssueParams;\n");

    out.push_str(
        "\n/** Every code with the names of its facts, a `*` behind a term. A code's place is its number at the door. */\n",
    );
    let rows = entries().map(|entry| {
        let facts =
            entry.facts.iter().map(|fact| format!(" {}{}", fact.name, if fact.kind == FactKind::Term { "*" } else { "" }));
        entry.code.to_owned() + &facts.collect::<String>()
    });
    let _ = writeln!(out, "export const CODES = `{}`;", rows.collect::<Vec<_>>().join("\n"));

    let terms: Vec<String> = TERMS.iter().map(|words| ts::text(words.term)).collect();
    let _ = write!(out, "\n/** A name from a closed list that sentences say in each language. */\n{}\n", union("Term", &terms));
    out.push_str("\n/** Every term: its place is its number at the door. */\n");
    let _ = writeln!(out, "export const TERMS = `{}`;", TERMS.iter().map(|words| words.term).collect::<Vec<_>>().join("\n"));
    out
}

fn type_of(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Text => "string",
        FactKind::Number => "number",
        FactKind::Term => "Term",
    }
}

/// A union type: on one line if it fits, else one name a line.
fn union(name: &str, members: &[String]) -> String {
    let line = format!("export type {name} = {};", members.join(" | "));
    if ts::fits(&line) { line } else { format!("export type {name} =\n  | {};", members.join("\n  | ")) }
}
