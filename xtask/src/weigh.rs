//! `cargo xtask weigh`: what weighs what in the shipped wasm, to the last byte.
//!
//! The names of functions are gone from what is shipped. So the same steps are done once more with the names kept
//! (`benches/js/named.mjs`), and the sum is held against the shipped file. `twiggy` is made for another question, what keeps
//! what alive, and its groups are not ours; `wasmparser` is here already for the gates.

use crate::{
    Result, build,
    run::{command, run, say},
};
use std::{collections::BTreeMap, fmt::Write, fs};
use wasmparser::{KnownCustom, Name, Parser, Payload};

const SHIPPED: &str = "pkg/dist/beian.wasm";
const NAMED: &str = "target/bench/named.wasm";
const TABLE: &str = "target/bench/weights.md";

/// A line of the table: what it is, its bytes, and its largest parts.
type Groups = BTreeMap<String, (usize, Vec<(usize, String)>)>;

/// Prints the table, with the largest functions of each group.
pub(crate) fn weigh() -> Result {
    build::package()?;
    let (groups, whole) = measure()?;
    println!("{}", table(&groups, whole));
    println!("{}", largest(&groups));
    Ok(())
}

/// Writes the table for the page of the benchmark.
pub(crate) fn write() -> Result {
    let (groups, whole) = measure()?;
    fs::write(TABLE, table(&groups, whole)).map_err(|error| format!("{TABLE}: {error}"))
}

fn measure() -> Result<(Groups, usize)> {
    run(command("node").arg("benches/js/named.mjs"))?;
    let read = |path: &str| fs::read(path).map_err(|error| format!("{path}: {error}"));
    let (named, shipped) = (read(NAMED)?, read(SHIPPED)?.len());
    let groups = groups(&named).map_err(|error| format!("{NAMED}: {error}"))?;
    let sum: usize = groups.values().map(|it| it.0).sum();
    if sum != shipped {
        say(&format!("weigh: the parts are {sum} bytes, the shipped file has {shipped}: built in another way?"));
    }
    Ok((groups, sum))
}

/// Everything but the names, by what it belongs to.
fn groups(module: &[u8]) -> wasmparser::Result<Groups> {
    let mut groups = Groups::new();
    let mut add = |group: &str, bytes: usize, part: &str| {
        let line = groups.entry(group.to_owned()).or_default();
        line.0 += bytes;
        line.1.push((bytes, part.to_owned()));
    };
    let (mut names, mut bodies, mut imported) = (BTreeMap::new(), Vec::new(), 0_u32);
    let mut sections = 8; // The file's own head.
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        if let Some((_, range)) = payload.as_section() {
            // A section's number and length stand before it.
            sections += 1 + leb(range.len());
            match &payload {
                Payload::CodeSectionStart { count, .. } => sections += leb(*count as usize),
                Payload::CustomSection(_) => sections -= 1 + leb(range.len()),
                Payload::DataSection(_) => add("data: tables and texts", range.len(), "data"),
                _ => sections += range.len(),
            }
        }
        match payload {
            Payload::ImportSection(section) => imported = u32::try_from(section.into_imports().count()).unwrap_or(0),
            Payload::CodeSectionEntry(body) => {
                bodies.push(body.range().len() + leb(body.range().len()));
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(subsections) = section.as_known() {
                    for subsection in subsections {
                        if let Name::Function(map) = subsection? {
                            for naming in map {
                                let naming = naming?;
                                names.insert(naming.index, naming.name.to_owned());
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (bytes, index) in bodies.into_iter().zip(imported..) {
        let name = names.get(&index).map_or("", String::as_str);
        add(&group(&plain(name)), bytes, &plain(name));
    }
    add("types, imports, exports, and the like", sections, "sections");
    Ok(groups)
}

/// How many bytes a number takes in LEB128.
fn leb(number: usize) -> usize {
    let bits = usize::BITS - number.leading_zeros();
    bits.max(1).div_ceil(7) as usize
}

/// A name without the hashes of crates: `beian[e47eb71e674b4319]::text` is `beian::text`.
fn plain(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        match after.split_once(']') {
            Some((hash, tail)) if hash.len() > 12 && hash.bytes().all(|it| it.is_ascii_hexdigit()) => rest = tail,
            _ => {
                out.push('[');
                rest = after;
            }
        }
    }
    out + rest
}

/// Whose a function is: by the first path in its name.
fn group(name: &str) -> String {
    let path = name.trim_start_matches(['<', '&', '(', '*']).trim_start_matches("dyn ").trim_start_matches("mut ");
    let path: &str = path.split([' ', '>', '<']).next().unwrap_or(path);
    let steps: Vec<&str> = path.split("::").collect();
    let named = match steps.as_slice() {
        ["beian", "rules", rule, _, ..] | ["beian", "rules", rule] if rule.starts_with(|it: char| it.is_lowercase()) => {
            match *rule {
                "judge" | "plain" | "rewritten" => "rules: the way in, with what is inlined there",
                rule => return format!("rules/{rule}"),
            }
        }
        ["beian", "rules", ..] => "rules: the way in, with what is inlined there",
        ["beian", "cross", ..] => "cross",
        ["beian", "filing", ..] => "filing",
        ["beian", "check", ..] => "check",
        ["beian", "catalog" | "issue", ..] => "catalog and issues",
        ["beian", "wasm", "Wiping", ..] | ["dlmalloc" | "talc", ..] => "allocator",
        ["beian", "wasm", ..] => "wasm door",
        ["beian", ..] => "text, patterns, context, profile",
        ["idna", ..] => "idna (Punycode)",
        ["serde" | "serde_core" | "serde_wasm_bindgen", ..] => "serde",
        ["wasm_bindgen" | "js_sys", ..] => "wasm-bindgen",
        ["alloc" | "core" | "std" | "compiler_builtins" | "hashbrown" | "rustc_demangle" | "memchr", ..] => "std",
        // The exports have no path.
        [name] if name.contains("wbindgen") || name.contains("wbg") || name.contains("externref") => "wasm-bindgen",
        [name] if name.contains("alloc") || name.contains("__rust") || name.contains("__rdl") => "allocator",
        [name] if name.contains("mem") || name.starts_with("__") || name.is_empty() => "std",
        [_] => "wasm door",
        _ => "other crates",
    };
    named.into()
}

/// The groups, the heaviest first, and what they are of the whole.
fn table(groups: &Groups, whole: usize) -> String {
    let mut lines: Vec<_> = groups.iter().map(|(name, (bytes, _))| (*bytes, name.as_str())).collect();
    lines.sort_unstable_by(|a, b| b.cmp(a));
    let mut out = String::from("| part | KB | share |\n| --- | ---: | ---: |\n");
    for (bytes, name) in lines.into_iter().chain([(whole, "the whole file")]) {
        let tenths = (bytes * 1000 + whole / 2) / whole;
        let _ = writeln!(out, "| {name} | {}.{} | {}.{} % |", bytes / 1000, bytes % 1000 / 100, tenths / 10, tenths % 10);
    }
    out
}

fn largest(groups: &Groups) -> String {
    let mut parts: Vec<_> = groups.values().flat_map(|it| &it.1).collect();
    parts.sort_unstable_by(|a, b| b.cmp(a));
    let mut out = String::from("The largest parts:\n");
    for (bytes, name) in parts.into_iter().take(40) {
        let _ = writeln!(out, "{bytes:>7}  {name}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{group, leb, plain};

    #[test]
    fn names_tell_whose_a_function_is() {
        for (name, whose) in [
            ("beian[e47eb71e674b4319]::rules::judge", "rules: the way in, with what is inlined there"),
            ("beian[e47eb71e674b4319]::rules::email::check", "rules/email"),
            ("<beian[e47eb71e674b4319]::rules::domain::Domain>::parse", "rules/domain"),
            ("beian::cross::ip::check", "cross"),
            ("<alloc[c8a1b94caa27ad0]::vec::Vec<beian::filing::store::NodeId>>::push", "std"),
            ("<dlmalloc[bee3881e525e0826]::dlmalloc::Dlmalloc<dlmalloc::sys::System>>::malloc", "allocator"),
            ("checkFiling", "wasm door"),
            ("__wbindgen_malloc", "wasm-bindgen"),
        ] {
            assert_eq!(group(&plain(name)), whose, "{name}");
        }
    }

    #[test]
    fn numbers_take_their_bytes() {
        assert_eq!([0, 127, 128, 16383, 16384].map(leb), [1, 1, 2, 2, 3]);
    }
}
