//! `cargo xtask size`: what a visitor downloads may not grow unseen.

use crate::{
    Result,
    run::{command, output, say},
    wasm,
};
use std::fs;

const FILE: &str = "xtask/size.toml";
/// Prints the three sizes of a file, or of what a mini-program takes along of a folder: the compiler drops declarations.
const MEASURE: &str = "const { gzipSync, brotliCompressSync } = require('zlib');
const { readFileSync, readdirSync, statSync } = require('fs');
const [, what] = process.argv;
const files = statSync(what).isFile() ? [what] : readdirSync(what).filter(it => !it.endsWith('.d.ts')).map(it => what + '/' + it);
const sizes = files.map(file => readFileSync(file))
  .map(it => [it.length, gzipSync(it, { level: 9 }).length, brotliCompressSync(it).length]);
console.log(...[0, 1, 2].map(kind => sizes.reduce((sum, size) => sum + size[kind], 0)));";
const KINDS: [&str; 3] = ["raw", "gzip", "brotli"];

/// A table of `size.toml`: a shipped file or folder, and the most that it may weigh in each of its kinds.
struct Ceiling {
    file: String,
    most: [Option<u64>; 3],
}

/// Sets every ceiling to what is measured now; the comments stay.
pub(crate) fn write() -> Result {
    let text = fs::read_to_string(FILE).map_err(|error| format!("{FILE}: {error}"))?;
    let mut sizes: Vec<u64> = Vec::new();
    let mut lines = Vec::new();
    for line in text.lines() {
        if let Some(file) = section(line) {
            sizes = measure(file)?;
        }
        let (name, value) = line.split_once(" = ").unwrap_or((line, ""));
        let measured = KINDS.iter().position(|kind| *kind == name).and_then(|at| sizes.get(at)).map(u64::to_string);
        let compiler = wasm::built_with().and_then(|it| it.split(' ').nth(1).map(|version| format!("\"{version}\"")));
        let value = measured.or(compiler.filter(|_| name == "rustc")).unwrap_or_else(|| value.to_owned());
        lines.push(if value.is_empty() { line.to_owned() } else { format!("{name} = {value}") });
    }
    fs::write(FILE, lines.join("\n") + "\n").map_err(|error| format!("{FILE}: {error}"))?;
    say(&format!("size: wrote {FILE}; where a number grew, write the reason above it"));
    Ok(())
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
        let sizes = measure(&ceiling.file)?;
        let mut line = vec![format!("size: {}", ceiling.file)];
        for ((kind, size), most) in KINDS.iter().zip(sizes).zip(ceiling.most) {
            let Some(most) = most else { continue };
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
        "{}\n  make it smaller; or, if it is worth its bytes, raise the ceiling (cargo xtask size --write) and write the reason above it in {FILE}",
        faults.join("\n  ")
    ))
}

/// Raw, gzip, brotli.
fn measure(file: &str) -> Result<Vec<u64>> {
    let sizes = output(command("node").args(["-e", MEASURE, file]))?;
    sizes.split(' ').map(|size| size.parse().map_err(|_| format!("{file}: node printed `{sizes}`"))).collect()
}

/// The file of a line such as `["pkg/dist/beian.wasm"]`.
fn section(line: &str) -> Option<&str> {
    line.strip_prefix("[\"")?.strip_suffix("\"]")
}

/// The few lines of TOML that the file has: `["file"]`, then `kind = number`.
fn ceilings(text: &str) -> Result<Vec<Ceiling>> {
    let mut found: Vec<Ceiling> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        if let Some(file) = section(line) {
            found.push(Ceiling { file: file.into(), most: [None; 3] });
        } else if let (Some((name, value)), Some(last)) = (line.split_once(" = "), found.last_mut()) {
            let at = KINDS.iter().position(|kind| *kind == name).ok_or_else(|| format!("{FILE}: what is `{name}`?"))?;
            last.most[at] = Some(value.parse().map_err(|_| format!("{FILE}: `{value}` is no number"))?);
        }
    }
    match found.iter().find(|it| it.most.iter().all(Option::is_none)) {
        Some(empty) => Err(format!("{FILE}: {} has no number", empty.file)),
        None if found.is_empty() => Err(format!("{FILE} names no file")),
        None => Ok(found),
    }
}

#[cfg(test)]
mod tests {
    use super::{ceilings, measure};
    use std::{env, fs, process};

    #[test]
    fn a_folder_weighs_what_a_mini_program_takes_along() {
        let folder = env::temp_dir().join(format!("beian-size-{}", process::id()));
        fs::create_dir(&folder).unwrap();
        for (name, text) in [("a.js", "a"), ("b.wasm.br", "bb"), ("a.d.ts", "dddd")] {
            fs::write(folder.join(name), text).unwrap();
        }
        let raw = |what: &std::path::Path| measure(what.to_str().unwrap()).unwrap()[0];
        assert_eq!((raw(&folder), raw(&folder.join("b.wasm.br"))), (3, 2));
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn the_file_is_understood() {
        let found = ceilings("# why\nrustc = \"1.95.0\"\n\n[\"a/b.wasm\"]\nraw = 3\nbrotli = 1\n").unwrap();
        assert_eq!((found[0].file.as_str(), found[0].most), ("a/b.wasm", [Some(3), None, Some(1)]));
        assert!(ceilings("").is_err());
        assert!(ceilings("[\"a\"]\nrow = 3\n").is_err());
        assert!(ceilings("[\"a\"]\n[\"b\"]\nraw = 3\n").is_err());
    }
}
