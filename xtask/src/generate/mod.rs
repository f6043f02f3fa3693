//! `cargo xtask generate`: the TypeScript that says the same as the Rust tables, and the tables of rules and codes for people.

mod cases;
mod catalog;
mod choices;
mod descriptions;
mod docs;
mod form;
mod gaps;
mod names;
mod profiles;
mod readme;
mod rules;
mod tables;
mod ts;
mod words;

use crate::{Result, run::say};
use std::{fs, path::Path};

const FOLDER: &str = "pkg/src/generated";

/// What to do with what is stale, and with what is missing.
#[derive(Default)]
pub(crate) struct Options {
    /// Write nothing: say what is stale.
    pub(crate) check: bool,
    /// Refuse rules, codes and cases that lack each other.
    pub(crate) complete: bool,
}

/// Writes what is stale.
pub(crate) fn generate(options: &Options) -> Result {
    let profiles = profiles::profiles()?;
    let tables = tables::tables()?;
    let mut files = vec![
        (format!("{FOLDER}/names.ts"), names::names()),
        (format!("{FOLDER}/catalog.ts"), catalog::catalog()),
        (format!("{FOLDER}/choices.ts"), choices::choices()),
        (format!("{FOLDER}/descriptions.ts"), descriptions::descriptions()),
        (format!("{FOLDER}/words.ts"), words::words()),
        (format!("{FOLDER}/form.ts"), form::form()?),
        (tables::RULES.into(), tables.by_rule()),
        (tables::CODES.into(), tables.by_code(&profiles)),
        (profiles::FILE.into(), profiles::table(&profiles)),
    ];
    match fs::read_to_string(readme::FILE) {
        Ok(readme) => files.push((readme::FILE.into(), readme::with_rules(&readme, &tables.summary(&profiles))?)),
        Err(_) => say("generate: there is no README.md yet, so no summary of rules"),
    }
    let is_stale = |(path, content): &&(String, String)| fs::read_to_string(path).ok().as_ref() != Some(content);
    let stale: Vec<_> = files.iter().filter(is_stale).collect();
    let list = stale.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>().join(", ");
    if stale.is_empty() {
        say("generate: up to date");
    } else if options.check {
        return Err(format!(
            "{list}: not what the Rust tables and the cases say; run `cargo xtask generate` and commit the result"
        ));
    } else {
        for (path, content) in stale {
            let folder = Path::new(path).parent().expect("a file lies in a folder");
            fs::create_dir_all(folder).and_then(|()| fs::write(path, content)).map_err(|error| format!("{path}: {error}"))?;
        }
        say(&format!("generate: wrote {list}"));
    }
    let gaps = if options.complete { tables.gaps() } else { Vec::new() };
    if gaps.is_empty() {
        Ok(())
    } else {
        Err(format!("{} gaps between rules, codes and cases:\n  {}", gaps.len(), gaps.join("\n  ")))
    }
}
