//! Node and npm: what the package and the page are built with.

use crate::{
    Result, fresh,
    run::{command, output, run, say, which},
};
use std::process::Command;

/// What Vite and ESLint ask for.
const OLDEST: [u32; 2] = [20, 19];
const READ: [&str; 6] = [
    "package.json",
    "package-lock.json",
    "pkg/package.json",
    "www/package.json",
    "www/miniprogram/package.json",
    "benches/js/package.json",
];
/// Inside, so that it goes when `node_modules` goes.
const STAMP: &str = "node_modules/.installed";

/// Installs the packages of the lock file, unless they are there.
pub(crate) fn install() -> Result {
    let version = node_version()?;
    let hash = fresh::hash(&READ, &version)?;
    if fresh::same(STAMP, &hash) {
        say("npm: up to date");
        return Ok(());
    }
    say("npm: installing what package-lock.json names (build tools, test tools, the page's components)");
    run(&mut npm(&["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    fresh::note(STAMP, &hash)
}

/// Installs the packages of a folder that is no workspace, unless they are there: `what` says which, and how much it is. Nothing
/// that a package would like to run at its installation is run.
pub(crate) fn install_in(folder: &str, what: &str) -> Result {
    let version = node_version()?;
    let read = ["package.json", "package-lock.json"].map(|name| format!("{folder}/{name}"));
    let (stamp, hash) = (format!("{folder}/{STAMP}"), fresh::hash(&read.each_ref().map(String::as_str), &version)?);
    if fresh::same(&stamp, &hash) {
        return Ok(());
    }
    say(&format!("npm: installing {what} in {folder}"));
    run(npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder))?;
    fresh::note(&stamp, &hash)
}

/// An npm command, quiet about itself.
pub(crate) fn npm(words: &[&str]) -> Command {
    let mut npm = command("npm");
    npm.args(words).env("NPM_CONFIG_UPDATE_NOTIFIER", "false");
    npm
}

/// A script of a workspace. In its folder: `--workspace www` would mean all workspaces below it too.
pub(crate) fn script(workspace: &str, script: &str) -> Command {
    let mut npm = npm(&["run", "--silent", script]);
    npm.current_dir(workspace);
    npm
}

fn node_version() -> Result<String> {
    let missing = |found: &str| {
        format!(
            "Node {} or newer is needed, with npm, to build and test the package; {found}.\n  \
             any system: https://nodejs.org/en/download · macOS: brew install node · Debian: the packages of nodesource.com",
            OLDEST.map(|it| it.to_string()).join(".")
        )
    };
    if which("node").is_none() || which("npm").is_none() {
        return Err(missing("neither was found on the PATH"));
    }
    let version = output(command("node").arg("--version"))?;
    if is_new_enough(&version) { Ok(version) } else { Err(missing(&format!("here is {version}"))) }
}

/// Of a version such as `v20.20.2`.
fn is_new_enough(version: &str) -> bool {
    let numbers = version.trim_start_matches('v').split('.').map(|it| it.parse().unwrap_or(0));
    numbers.take(OLDEST.len()).ge(OLDEST)
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn versions_are_compared_number_by_number() {
        for version in ["v20.19.0", "v20.20.2", "v22.0.0", "v100.1.0"] {
            assert!(is_new_enough(version), "{version}");
        }
        for version in ["v20.9.0", "v18.20.0", "v9.99.0", "", "node"] {
            assert!(!is_new_enough(version), "{version}");
        }
    }
}
