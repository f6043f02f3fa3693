//! `cargo xtask build`: the npm package in `pkg/dist`, and the page in `www/dist`.

use crate::{
    Result, fresh, generate, npm,
    run::{run, say},
    wasm,
};
use std::path::Path;

/// The package, with everything that it is made of.
pub(crate) fn package() -> Result {
    wasm::wasm()?;
    generate::generate(&generate::Options::default())?;
    npm::install()?;
    workspace(
        "pkg",
        &[
            "pkg",
            "src/profile/profiles.txt",
            "src/rules/suffix/suffixes.txt",
            "target/wasm/beian_bg.js",
            "target/wasm/beian_bg.wasm",
            "package-lock.json",
        ],
    )
}

/// The page, on the package that was just built.
pub(crate) fn page() -> Result {
    workspace("www", &["www", "pkg/dist", "package-lock.json"])
}

/// Runs the build script of a workspace, unless nothing that it reads changed.
fn workspace(name: &str, read: &[&str]) -> Result {
    let stamp = format!("target/xtask/{name}.stamp");
    let hash = fresh::hash(read, "")?;
    if fresh::same(&stamp, &hash) && Path::new(name).join("dist").exists() {
        say(&format!("{name}: up to date"));
        return Ok(());
    }
    say(&format!("{name}: building {name}/dist"));
    run(&mut npm::script(name, "build"))?;
    fresh::note(&stamp, &hash)
}
