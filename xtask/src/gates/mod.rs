//! `cargo xtask gates`: what WeChat's oldest engines ask of the shipped files. The files are read, not the flags that made them.

mod compressed;
mod package;
mod script;
mod wasm;

use crate::{Result, fresh, npm, run::say};
use std::{
    fs,
    path::{Path, PathBuf},
};

const SHIPPED: [&str; 2] = ["pkg/dist", "pkg/miniprogram_dist"];
/// The wasm of every host.
const PLAIN: &str = "pkg/dist/beian.wasm";

/// Reads every shipped wasm and script, and what the package says about them.
pub(crate) fn gates() -> Result {
    let mut faults = Vec::new();
    let (mut modules, mut scripts) = (0, 0);
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}; run `cargo xtask build`", path.display()));
    let plain = read(PLAIN.as_ref())?;
    for path in shipped()? {
        let of = |fault: String| format!("{}: {fault}", path.display());
        match path.extension().and_then(|it| it.to_str()) {
            Some("wasm") => {
                modules += 1;
                faults.extend(wasm::faults(&read(&path)?).into_iter().map(of));
            }
            Some("br") => {
                modules += 1;
                match compressed::unpacked(&path) {
                    Ok(bytes) => {
                        let other = compressed::other(&bytes, &plain, PLAIN);
                        faults.extend(wasm::faults(&bytes).into_iter().chain(other).map(of));
                    }
                    Err(fault) => faults.push(of(fault)),
                }
            }
            Some("js" | "mjs" | "cjs") => {
                scripts += 1;
                faults.extend(script::faults(&String::from_utf8_lossy(&read(&path)?)).into_iter().map(of));
            }
            _ => {}
        }
    }
    faults.extend(for_miniprograms()?);
    if modules < SHIPPED.len() || scripts == 0 {
        return Err(format!(
            "{} hold {modules} wasm files and {scripts} scripts; run `cargo xtask build`",
            SHIPPED.join(" and ")
        ));
    }
    if faults.is_empty() {
        say(&format!("gates: {modules} wasm files are MVP with a narrow boundary, {scripts} scripts make no code"));
        say("gates: what is for mini-programs is the language of 2015 alone, the same wasm, and one folder");
        Ok(())
    } else {
        Err(faults.join("\n  "))
    }
}

/// The package as WeChat's npm build sees it, and its scripts as the oldest phones do (pkg/eslint.config.mjs).
fn for_miniprograms() -> Result<Vec<String>> {
    let read = |error: std::io::Error| format!("pkg/package.json: {error}");
    let mut files = Vec::new();
    fresh::collect(&Path::new("pkg").join(package::FOLDER), &[], &mut files)?;
    let names: Vec<_> = files.iter().filter_map(|it| it.file_name()?.to_str()).collect();
    let mut faults = package::faults(&fs::read_to_string("pkg/package.json").map_err(read)?, &names);
    let out = npm::script("pkg", "gate").output().map_err(|error| format!("npm does not start: {error}"))?;
    if !out.status.success() {
        faults.push(format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr)));
    }
    Ok(faults)
}

fn shipped() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in SHIPPED {
        fresh::collect(folder.as_ref(), &[], &mut files)?;
    }
    files.sort();
    Ok(files)
}
