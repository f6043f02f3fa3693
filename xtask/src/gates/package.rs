//! What WeChat's npm build (构建 npm) reads of the package: one folder that is copied whole, and nothing that comes along.

use serde_json::Value;
use std::path::Path;

/// The folder that `miniprogram` names.
pub(crate) const FOLDER: &str = "miniprogram_dist";
/// npm would install these, and 构建 npm would build them into every app.
const NONE: [&str; 4] = ["dependencies", "peerDependencies", "optionalDependencies", "bundleDependencies"];

/// Everything that is wrong with a `package.json` and with the names of the files in its folder for mini-programs.
pub(crate) fn faults(package: &str, files: &[&str]) -> Vec<String> {
    let Ok(Value::Object(package)) = serde_json::from_str(package) else {
        return vec!["package.json is no JSON object".into()];
    };
    let mut faults = Vec::new();
    let field = &package.get("miniprogram").cloned().unwrap_or_default();
    if field != FOLDER {
        faults.push(format!("`miniprogram` is {field} and should be \"{FOLDER}\", or 构建 npm loses the wasm"));
    }
    let ships = package.get("files").and_then(Value::as_array).is_some_and(|files| files.iter().any(|it| it == FOLDER));
    if !ships {
        faults.push(format!("`files` lacks {FOLDER}, so npm leaves it out"));
    }
    if package.contains_key("type") {
        faults.push(format!("`type` is set, and {FOLDER} is CommonJS for whoever else requires it"));
    }
    let has = |name: &&str| package.get(*name).is_some_and(|it| !it.as_object().is_some_and(serde_json::Map::is_empty));
    faults.extend(NONE.iter().filter(|name| has(name)).map(|name| format!("`{name}` is not empty")));
    let is_module = |name: &str| Path::new(name.strip_suffix(".br").unwrap_or(name)).extension() == Some("wasm".as_ref());
    let modules: Vec<_> = files.iter().filter(|it| is_module(it)).copied().collect();
    if modules.len() != 1 {
        let found = if modules.is_empty() { "none".into() } else { modules.join(" and ") };
        faults.push(format!(
            "one of .wasm and .wasm.br has to be in {FOLDER}, and there is {found}: both count in an app's weight"
        ));
    }
    if !files.contains(&"index.js") {
        faults.push(format!("{FOLDER} has no index.js"));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::faults;

    const GOOD: &str = r#"{ "name": "beian", "miniprogram": "miniprogram_dist", "files": ["miniprogram_dist"] }"#;
    const FILES: [&str; 3] = ["beian.wasm.br", "index.js", "weui.js"];

    /// The one fault of a package.
    fn fault(package: &str, files: &[&str]) -> String {
        let found = faults(package, files);
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].clone()
    }

    #[test]
    fn a_plain_package_passes() {
        assert!(faults(GOOD, &FILES).is_empty());
        assert!(faults(GOOD, &["beian.wasm", "index.js"]).is_empty());
        assert!(faults(&GOOD.replace('}', r#", "dependencies": {}, "devDependencies": { "a": "1" } }"#), &FILES).is_empty());
    }

    #[test]
    fn another_folder_or_none_is_refused() {
        assert!(fault(&GOOD.replace(r#""miniprogram": "miniprogram_dist","#, ""), &FILES).contains("`miniprogram` is null"));
        assert!(fault(&GOOD.replace("m\": \"miniprogram_dist", "m\": \"dist"), &FILES).contains("`miniprogram` is \"dist\""));
        assert!(fault(&GOOD.replace("[\"miniprogram_dist\"]", "[\"dist\"]"), &FILES).contains("`files`"));
        assert!(fault(&GOOD.replace('}', r#", "type": "module" }"#), &FILES).contains("`type`"));
        assert!(fault("", &FILES).contains("no JSON object"));
    }

    #[test]
    fn what_comes_along_is_refused() {
        for name in super::NONE {
            let some = format!(r#", "{name}": {{ "text-encoding": "0.7.0" }} }}"#);
            assert!(fault(&GOOD.replace('}', &some), &FILES).contains(name));
        }
        assert!(fault(&GOOD.replace('}', r#", "bundleDependencies": ["a"] }"#), &FILES).contains("bundleDependencies"));
    }

    #[test]
    fn two_wasm_files_or_none_are_refused() {
        assert!(fault(GOOD, &["beian.wasm", "beian.wasm.br", "index.js"]).contains("beian.wasm and beian.wasm.br"));
        assert!(fault(GOOD, &["index.js"]).contains("there is none"));
        assert!(fault(GOOD, &["beian.wasm.br"]).contains("index.js"));
    }
}
