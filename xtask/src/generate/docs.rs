//! The Chinese terms of objects and keys: they stand as comments in `src/filing/form.rs`, so that the wasm does not carry them.

use crate::Result;
use std::{collections::HashMap, fs};

const FILE: &str = "src/filing/form.rs";

/// Comments by `Object` and by `Object.key`.
pub(crate) fn docs() -> Result<HashMap<String, String>> {
    let source = fs::read_to_string(FILE).map_err(|error| format!("{FILE}: {error}"))?;
    let (mut docs, mut object, mut comment) = (HashMap::new(), String::new(), Vec::new());
    for line in source.lines().map(str::trim) {
        if let Some(text) = line.strip_prefix("/// ") {
            comment.push(text.to_owned());
            continue;
        }
        let name = if let Some((name, _)) = line.strip_suffix('{').and_then(|it| it.split_once(" as ")) {
            name.clone_into(&mut object);
            Some(object.clone())
        } else {
            line.split('"').nth(1).filter(|_| line.contains("= \"")).map(|key| format!("{object}.{key}"))
        };
        if let (Some(name), false) = (name, comment.is_empty()) {
            docs.insert(name, comment.join(" "));
        }
        comment.clear();
    }
    Ok(docs)
}
