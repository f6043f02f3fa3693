//! Which Rust builds the wasm. Rust's ready-made std for wasm32 uses instructions that WeChat's oldest engines refuse, so
//! std is built too, and that takes its sources: an installed toolchain that has them, else rustup's `rust-src`, else
//! Debian's `rust-web-src`.

use crate::{
    Result, apt,
    run::{command, output, run_within, say, which},
};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// The first version with `-Cpanic=immediate-abort`.
const OLDEST: u32 = 91;
const RUSTUP_LIMIT: Duration = Duration::from_secs(60);
const DEBIAN: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

/// A compiler whose std can be built from source.
pub(crate) struct Toolchain {
    pub(crate) rustc: PathBuf,
    pub(crate) cargo: PathBuf,
    pub(crate) version: String,
    /// The linker, where the compiler does not bring its own.
    pub(crate) linker: Option<PathBuf>,
}

/// Finds or installs one, and says which and why.
pub(crate) fn choose() -> Result<Toolchain> {
    if let Some(found) = installed() {
        return Ok(found);
    }
    if let Some(rustup) = which("rustup") {
        say(&format!(
            "installing rust-src with rustup: the sources of std, to build it for the oldest engines (at most {} s)",
            RUSTUP_LIMIT.as_secs()
        ));
        match run_within(command(rustup).args(["component", "add", "rust-src"]).env("RUST_BACKTRACE", "0"), RUSTUP_LIMIT) {
            Ok(()) => {}
            Err(why) => say(&format!("rustup could not: {why}")),
        }
        if let Some(found) = installed() {
            return Ok(found);
        }
    }
    if apt::usable() {
        let mut packages = DEBIAN.to_vec();
        if rust_lld().is_none() {
            packages.push("lld"); // holds wasm-ld
        }
        apt::install(&packages, "Debian's Rust and the sources of its std, to build std for the oldest engines")?;
        if let Some(found) = installed() {
            return Ok(found);
        }
    }
    Err(format!(
        "no Rust (1.{OLDEST} or newer) with the sources of std was found, and the wasm can't be built without.\n  \
         with rustup (any system): rustup update stable && rustup component add rust-src\n  \
         Debian and Ubuntu, as root: apt-get install {} lld\n  \
         Fedora: dnf install rust cargo rust-src lld · Arch: pacman -S rust rust-src lld · macOS: install rustup from https://rustup.rs",
        DEBIAN.join(" ")
    ))
}

/// The active toolchain, else the system's, if it has the sources.
fn installed() -> Option<Toolchain> {
    let active = std::env::var_os("RUSTC").map(PathBuf::from).or_else(|| which("rustc"));
    let cargo = std::env::var_os("CARGO").map(PathBuf::from).or_else(|| which("cargo"));
    let candidates = [active.zip(cargo), Some(("/usr/bin/rustc".into(), "/usr/bin/cargo".into()))];
    candidates.into_iter().flatten().find_map(|(rustc, cargo)| usable(&rustc, &cargo))
}

fn usable(rustc: &Path, cargo: &Path) -> Option<Toolchain> {
    let version = output(command(rustc).arg("--version")).ok()?;
    let minor: u32 = version.split('.').nth(1)?.parse().ok()?;
    let sysroot = PathBuf::from(output(command(rustc).args(["--print", "sysroot"])).ok()?);
    if minor < OLDEST || !cargo.exists() || !sysroot.join("lib/rustlib/src/rust/library/std/Cargo.toml").exists() {
        return None;
    }
    let linker = if lld_in(&sysroot).is_some() { None } else { Some(rust_lld().or_else(wasm_ld)?) };
    Some(Toolchain { rustc: rustc.into(), cargo: cargo.into(), version, linker })
}

/// The `rust-lld` of any toolchain that rustup installed.
fn rust_lld() -> Option<PathBuf> {
    let home = std::env::var_os("RUSTUP_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".rustup")))?;
    home.join("toolchains").read_dir().ok()?.flatten().find_map(|toolchain| lld_in(&toolchain.path()))
}

fn lld_in(sysroot: &Path) -> Option<PathBuf> {
    let hosts = sysroot.join("lib/rustlib").read_dir().ok()?;
    hosts.flatten().map(|host| host.path().join("bin/rust-lld")).find(|it| it.is_file())
}

/// A `wasm-ld` of the system; Debian adds the version to the name.
fn wasm_ld() -> Option<PathBuf> {
    let names = std::iter::once("wasm-ld".to_owned()).chain((14..40).rev().map(|version| format!("wasm-ld-{version}")));
    names.into_iter().find_map(|name| which(&name))
}
