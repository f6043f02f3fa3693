//! `cargo xtask size`: what a visitor downloads may not grow unseen.

use crate::{
    Result,
    run::{command, output, say},
    wasm,
};
use std::fs;

const FILE: &str = "xtask/size.toml";
/// Prints the three sizes of a file.
const MEASURE: &str = "const { gzipSync, brotliCompressSync } = require('zlib');
const bytes = require('fs').readFileSync(process.argv[1]);
console.log(bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length);";
const KINDS: [&str; 3] = ["raw", "gzip", "brotli"];

/// A table of `size.toml`: a shipped file and the most that it may weigh.
struct Ceiling {
    file: String,
    most: [Option<u64>; 3],
}

/// Compares every file with its ceilings.
pub(crate) fn size() -> Result {
    let text = fs::read_to_string(FILE).map_err(|error| format!("{FILE}: {error}"))?;
    let measured_with = text.lines().find_map(|line| line.strip_prefix("rustc = ")).map(|it| it.trim_matches('"').to_owned());
    let same = measured_with.is_some_and(|noted| wasm::built_with().is_some_and(|version| version.contains(&noted)));
    if !same {
        say("size: built with another compiler than the ceilings were measured with, so 2 % more is accepted");
    }
    let mut faults = Vec::new();
    for ceiling in ceilings(&text)? {
        let sizes = output(command("node").args(["-e", MEASURE, &ceiling.file]))?;
        let mut line = vec![format!("size: {}", ceiling.file)];
        for ((kind, size), most) in KINDS.iter().zip(sizes.split(' ')).zip(ceiling.most) {
            let (size, most) = (size.parse::<u64>().map_err(|error| error.to_string())?, most.unwrap_or(0));
            line.push(format!("{kind} {size} of {most}"));
            if size > if same { most } else { most + most / 50 } {
                faults.push(format!("{}: {kind} {size} is more than {most}", ceiling.file));
            }
        }
        say(&line.join("  "));
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}\n  make it smaller; or, if it is worth its bytes, raise the ceiling in {FILE} and write the reason above it",
        faults.join("\n  ")
    ))
}

/// The few lines of TOML that the file has: `["file"]`, then `kind = number`.
fn ceilings(text: &str) -> Result<Vec<Ceiling>> {
    let mut found: Vec<Ceiling> = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(file) = line.strip_prefix("[\"").and_then(|it| it.strip_suffix("\"]")) {
            found.push(Ceiling { file: file.into(), most: [None; 3] });
        } else if let (Some((name, value)), Some(last)) = (line.split_once(" = "), found.last_mut()) {
            let at = KINDS.iter().position(|kind| *kind == name).ok_or_else(|| format!("{FILE}: what is `{name}`?"))?;
            last.most[at] = Some(value.parse().map_err(|_| format!("{FILE}: `{value}` is no number"))?);
        }
    }
    if found.is_empty() { Err(format!("{FILE} names no file")) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use super::ceilings;

    #[test]
    fn the_file_is_understood() {
        let found = ceilings("# why\nrustc = \"1.95.0\"\n\n[\"a/b.wasm\"]\nraw = 3\nbrotli = 1\n").unwrap();
        assert_eq!((found[0].file.as_str(), found[0].most), ("a/b.wasm", [Some(3), None, Some(1)]));
        assert!(ceilings("").is_err());
        assert!(ceilings("[\"a\"]\nrow = 3\n").is_err());
    }
}
