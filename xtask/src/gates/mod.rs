//! `cargo xtask gates`: what WeChat's oldest engines ask of the shipped files. The files are read, not the flags that made them.

mod script;
mod wasm;

use crate::{Result, fresh, run::say};
use std::{fs, path::PathBuf};

const SHIPPED: [&str; 2] = ["pkg/dist", "pkg/miniprogram_dist"];

/// Reads every shipped wasm and script.
pub(crate) fn gates() -> Result {
    let mut faults = Vec::new();
    let (mut modules, mut scripts) = (0, 0);
    for path in shipped()? {
        let of = |fault: String| format!("{}: {fault}", path.display());
        let bytes = fs::read(&path).map_err(|error| of(error.to_string()))?;
        match path.extension().and_then(|it| it.to_str()) {
            Some("wasm") => {
                modules += 1;
                faults.extend(wasm::faults(&bytes).into_iter().map(of));
            }
            Some("js" | "mjs" | "cjs") => {
                scripts += 1;
                faults.extend(script::faults(&String::from_utf8_lossy(&bytes)).into_iter().map(of));
            }
            _ => {}
        }
    }
    if modules == 0 || scripts == 0 {
        return Err(format!(
            "{} hold {modules} wasm files and {scripts} scripts; run `cargo xtask build`",
            SHIPPED.join(" and ")
        ));
    }
    if faults.is_empty() {
        say(&format!("gates: {modules} wasm files are MVP with a narrow boundary, {scripts} scripts make no code"));
        Ok(())
    } else {
        Err(faults.join("\n  "))
    }
}

fn shipped() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in SHIPPED {
        fresh::collect(folder.as_ref(), &[], &mut files)?;
    }
    files.sort();
    Ok(files)
}
