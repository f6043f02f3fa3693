//! `form.ts`: the form as types for people who write one, and as a table for the visitor that carries one into wasm.

use super::{docs::docs, ts};
use crate::Result;
use beian::filing::{Kind, Shape, shapes};
use std::fmt::Write;

pub(crate) fn form() -> Result<String> {
    let docs = docs()?;
    let shapes = shapes();
    let mut out = ts::head("src/filing/form.rs");
    for shape in &shapes {
        let base = shapes.iter().find(|base| extends(shape, base));
        let extends = base.map_or(String::new(), |base| format!(" extends {}", base.name));
        let _ = write!(out, "\n{}export interface {}{extends} {{\n", comment(docs.get(shape.name), ""), shape.name);
        for key in &shape.keys[base.map_or(0, |base| base.keys.len())..] {
            let doc = comment(docs.get(&format!("{}.{}", shape.name, key.name)), "  ");
            let _ = writeln!(out, "{doc}  {}?: {};", key.name, type_of(key.kind));
        }
        out.push_str("}\n");
    }
    out.push_str(TABLE_TYPES);
    for shape in &shapes {
        let _ = writeln!(out, "  {}: [", shape.name);
        for key in shape.keys {
            let (kind, below) = kind_of(key.kind);
            let below = below.map_or(String::new(), |shape| format!(", \"{}\"", shape.name));
            let _ = writeln!(out, "    [\"{}\", \"{kind}\"{below}],", key.name);
        }
        out.push_str("  ],\n");
    }
    out.push_str("};\n");
    Ok(out)
}

const TABLE_TYPES: &str = r#"
/** A key of an object: its name, what stands under it, and for objects which one. */
export type Key =
  | readonly [name: string, kind: "text" | "texts" | "flag" | "number"]
  | readonly [name: string, kind: "one" | "many" | "oneOrSame", shape: string];

/** Every object of the form with its keys, in the order of the form: a key's place is its number at the door. */
export const SHAPES: { readonly [name: string]: readonly Key[] } = {
"#;

/// True if the keys of `base` are the first keys of `shape`.
fn extends(shape: &Shape, base: &Shape) -> bool {
    let same = shape.keys.iter().zip(base.keys).all(|(a, b)| a.name == b.name && kind_of(a.kind).0 == kind_of(b.kind).0);
    shape.keys.len() > base.keys.len() && same
}

fn kind_of(kind: Kind) -> (&'static str, Option<&'static Shape>) {
    match kind {
        Kind::Text(_) => ("text", None),
        Kind::Texts(_) => ("texts", None),
        Kind::Flag => ("flag", None),
        Kind::Number => ("number", None),
        Kind::One(shape) => ("one", Some(shape)),
        Kind::Many(shape) => ("many", Some(shape)),
        Kind::OneOrSame(shape) => ("oneOrSame", Some(shape)),
    }
}

fn type_of(kind: Kind) -> String {
    match kind {
        Kind::Text(_) => "string".into(),
        Kind::Texts(_) => "string[]".into(),
        Kind::Flag => "boolean".into(),
        Kind::Number => "number".into(),
        Kind::One(shape) => shape.name.into(),
        Kind::Many(shape) => format!("{}[]", shape.name),
        Kind::OneOrSame(shape) => format!("{} | \"same\"", shape.name),
    }
}

fn comment(doc: Option<&String>, indent: &str) -> String {
    doc.map_or(String::new(), |doc| format!("{indent}/** {doc} */\n"))
}
