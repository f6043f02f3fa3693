//! `cargo xtask generate`: the TypeScript that says the same as the Rust tables, and the rule table of the README.

mod catalog;
mod choices;
mod docs;
mod form;
mod names;
mod readme;
mod ts;
mod words;

use crate::{Result, run::say};
use std::{fs, path::Path};

const FOLDER: &str = "pkg/src/generated";

/// Writes what is stale; with `check`, only says that it is.
pub(crate) fn generate(check: bool) -> Result {
    let mut files = vec![
        (format!("{FOLDER}/names.ts"), names::names()),
        (format!("{FOLDER}/catalog.ts"), catalog::catalog()),
        (format!("{FOLDER}/choices.ts"), choices::choices()),
        (format!("{FOLDER}/words.ts"), words::words()),
        (format!("{FOLDER}/form.ts"), form::form()?),
    ];
    match fs::read_to_string(readme::FILE) {
        Ok(readme) => files.push((readme::FILE.into(), readme::with_rules(&readme)?)),
        Err(_) => say("generate: there is no README.md yet, so no rule table"),
    }
    let is_stale = |(path, content): &&(String, String)| fs::read_to_string(path).ok().as_ref() != Some(content);
    let stale: Vec<_> = files.iter().filter(is_stale).collect();
    let list = stale.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>().join(", ");
    if stale.is_empty() {
        say("generate: up to date");
    } else if check {
        return Err(format!("{list}: not what the Rust tables say; run `cargo xtask generate` and commit the result"));
    } else {
        for (path, content) in stale {
            let folder = Path::new(path).parent().expect("a file lies in a folder");
            fs::create_dir_all(folder).and_then(|()| fs::write(path, content)).map_err(|error| format!("{path}: {error}"))?;
        }
        say(&format!("generate: wrote {list}"));
    }
    Ok(())
}
