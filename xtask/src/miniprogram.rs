//! `cargo xtask test-miniprogram`: the package in mini-programs, as far as that can be shown without a phone.

use crate::{
    Result, apt,
    checks::{Check, cargo, compare_counts, node, xtask},
    npm,
    run::which,
};
use std::{path::PathBuf, process::Command};

const TOOLS: &str = "tests/miniprogram/tools";
const FORMS: &str = "www/miniprogram-test";

pub(crate) const CHECKS: &[Check] = &[
    Check {
        name: "native",
        what: "the case suite natively, for its count",
        needs: None,
        command: || Ok(cargo(&["test", "--locked", "--test", "conformance"])),
    },
    Check {
        name: "example",
        what: "the package and the example app are built",
        needs: None,
        command: || Ok(xtask(&["miniprogram"])),
    },
    Check {
        name: "engines",
        what: "the case suite, mistakes and hard texts in the simulator, on Node of today, 14 and 8 and on JavaScriptCore",
        needs: Some("example"),
        command: || simulated("tests/miniprogram/run.mjs"),
    },
    Check {
        name: "official",
        what: "the example app through WeChat's own npm build and compiler, and the simulator on what comes out",
        needs: Some("example"),
        command: || simulated("tests/miniprogram/app.mjs"),
    },
    Check {
        name: "forms",
        what: "the example app's form and the adapters, with WeChat's own components (miniprogram-simulate)",
        needs: Some("example"),
        command: forms,
    },
    Check {
        name: "counted",
        what: "every engine ran the same number of cases",
        needs: None,
        command: || Ok(xtask(&["counts", "--miniprogram"])),
    },
];

/// A test with the simulator, and the engines that it needs.
fn simulated(script: &str) -> Result<Command> {
    npm::install_in(TOOLS, "WeChat's npm build and compiler, and two old versions of Node (390 MB)")?;
    let mut command = node(&[script]);
    command.env("JSC", javascript_core()?);
    Ok(command)
}

fn forms() -> Result<Command> {
    npm::install_in(FORMS, "WeChat's component simulator, WeUI and Vant (100 MB)")?;
    let mut command = npm::npm(&["run", "--silent", "test"]);
    command.current_dir(FORMS);
    Ok(command)
}

/// The shell of JavaScriptCore, the engine of iOS, is in a package of its own, whose name changes with its interface.
const JSC_PACKAGES: [&str; 3] = ["libjavascriptcoregtk-4.0-bin", "libjavascriptcoregtk-4.1-bin", "libjavascriptcoregtk-bin"];
const JSC_MAC: &str = "/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc";

fn javascript_core() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("JSC").map(PathBuf::from) {
        return if named.exists() { Ok(named) } else { Err(format!("JSC names {}, which does not exist", named.display())) };
    }
    let find = || which("jsc").or_else(|| Some(PathBuf::from(JSC_MAC)).filter(|it| it.exists()));
    if let Some(found) = find() {
        return Ok(found);
    }
    if apt::usable() {
        apt::install_one_of(&JSC_PACKAGES, "the engine of iOS, to run the package on it")?;
    }
    find().ok_or_else(|| {
        format!(
            "the shell of JavaScriptCore (jsc) is needed, the engine of iOS.\n  \
             Debian and Ubuntu: apt-get install {} · macOS: it comes with the system\n  \
             or name one: JSC=/path/to/jsc",
            JSC_PACKAGES[0]
        )
    })
}

const ENGINES: [&str; 5] = ["node", "node14", "node8", "jsc", "jsc-nojit"];
const PROFILES: [&str; 5] = ["floor", "ios14", "ios15", "android86", "devtools"];
/// On which the compiled example app runs as well.
const WITH_APP: [&str; 3] = ["node", "node8", "jsc"];

/// `cargo xtask counts --miniprogram`: zero cases, or fewer in one engine than natively, is a failure.
pub(crate) fn same_counts() -> Result {
    compare_counts("native", &["engines", "official"], &required())
}

/// Every engine in every profile.
fn required() -> Vec<String> {
    let each = |engines: &[&str], after: &str| -> Vec<String> {
        engines.iter().flat_map(|engine| PROFILES.map(|profile| format!("{engine} {profile}{after}"))).collect()
    };
    [vec!["native".to_owned()], each(&ENGINES, ""), each(&WITH_APP, " app")].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counts;

    #[test]
    fn every_engine_is_asked_for() {
        let mut found: Vec<_> = required().into_iter().map(|engine| (engine, 3)).collect();
        assert_eq!(found.len(), 41);
        assert!(counts::compare(&found, &required()).is_ok());
        let last = found.pop().expect("there are some");
        assert!(counts::compare(&found, &required()).is_err());
        found.push((last.0, 2));
        assert!(counts::compare(&found, &required()).is_err());
    }
}
