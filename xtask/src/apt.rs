//! Installing Debian packages: only as root, only where `apt-get` exists, and never with a question.

use crate::{
    Result,
    run::{command, output, run, say, which},
};

/// True if packages can be installed.
pub(crate) fn usable() -> bool {
    which("apt-get").is_some() && output(command("id").arg("-u")).is_ok_and(|id| id == "0")
}

/// Installs packages, and says what for.
pub(crate) fn install(packages: &[&str], what_for: &str) -> Result {
    update()?;
    put(packages, what_for)
}

/// The same with the first of these names that this Debian knows.
pub(crate) fn install_one_of(names: &[&str], what_for: &str) -> Result {
    update()?;
    let known = names.iter().find(|name| output(command("apt-cache").args(["show", name])).is_ok_and(|about| !about.is_empty()));
    known.map_or_else(|| Err(format!("Debian knows none of {}", names.join(", "))), |name| put(&[name], what_for))
}

/// Always before: an old list may name the package in an old version.
fn update() -> Result {
    say("asking Debian for its list of packages (apt-get update)");
    run(command("apt-get").args(["update", "-qq"]))
}

fn put(packages: &[&str], what_for: &str) -> Result {
    say(&format!("installing {}: {what_for}", packages.join(", ")));
    let quiet = ["install", "-y", "-qq", "--no-install-recommends"];
    run(command("apt-get").args(quiet).args(packages).env("DEBIAN_FRONTEND", "noninteractive"))
}
