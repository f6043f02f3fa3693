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
    // Always: an old list may name the package in an old version.
    say("asking Debian for its list of packages (apt-get update)");
    run(command("apt-get").args(["update", "-qq"]))?;
    say(&format!("installing {}: {what_for}", packages.join(", ")));
    let quiet = ["install", "-y", "-qq", "--no-install-recommends"];
    run(command("apt-get").args(quiet).args(packages).env("DEBIAN_FRONTEND", "noninteractive"))
}
