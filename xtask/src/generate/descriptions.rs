//! `descriptions.ts`: what `describe` says of a code beyond its name, its facts and its words.

use super::{tables::severity, ts};
use beian::catalog::{FactKind, entries};
use std::fmt::Write;

pub(crate) fn descriptions() -> String {
    let mut out = ts::head("src/catalog");
    out.push_str("import type { FactKind, Severity } from \"../catalog.js\";\n");
    out.push_str(
        "\n/** For each code, in the order of `CODES`: its severity, what its facts are, its source, what it prevents. */\n",
    );
    out.push_str("export const ROWS: readonly (readonly [Severity, readonly FactKind[], string, string])[] = [\n");
    for entry in entries() {
        let kinds: Vec<String> = entry.facts.iter().map(|fact| ts::text(kind(fact.kind))).collect();
        let [source, prevents] = [entry.source, entry.prevents].map(ts::text);
        let _ = writeln!(out, "  [\"{}\", [{}], {source}, {prevents}],", severity(entry.severity), kinds.join(", "));
    }
    out.push_str("];\n");
    out
}

fn kind(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Text => "text",
        FactKind::Number => "number",
        FactKind::Term => "term",
    }
}
