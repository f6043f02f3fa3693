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

    out.push_str("\n/** Every code with the names of its facts: a code's place is its number at the door. */\n");
    out.push_str("export const CODES: readonly (readonly [code: IssueCode, ...facts: string[]])[] = [\n");
    for entry in entries() {
        let names: Vec<String> =
            std::iter::once(entry.code).chain(entry.facts.iter().map(|fact| fact.name)).map(ts::text).collect();
        let _ = writeln!(out, "  [{}],", names.join(", "));
    }
    out.push_str("];\n");

    let terms: Vec<String> = TERMS.iter().map(|words| ts::text(words.term)).collect();
    let _ = write!(out, "\n/** A name from a closed list that sentences say in each language. */\n{}\n", union("Term", &terms));
    let _ = writeln!(out, "\n/** Every term: its place is its number at the door. */\nexport const TERMS: readonly Term[] = [");
    for term in &terms {
        let _ = writeln!(out, "  {term},");
    }
    out.push_str("];\n");

    out.push_str(
        "\n/** The facts that are terms, where a code has any: sentences say them in the language of the sentence. */\n",
    );
    let rows: Vec<String> = entries()
        .filter_map(|entry| {
            let facts = entry.facts.iter().filter(|fact| fact.kind == FactKind::Term);
            let facts: Vec<String> = facts.map(|fact| ts::text(fact.name)).collect();
            (!facts.is_empty()).then(|| format!("  {}: [{}],\n", ts::text(entry.code), facts.join(", ")))
        })
        .collect();
    let rows = if rows.is_empty() { "{}".into() } else { format!("{{\n{}}}", rows.concat()) };
    let _ = writeln!(out, "export const TERM_FACTS: {{ readonly [code: string]: readonly string[] }} = {rows};");
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
