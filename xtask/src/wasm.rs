//! `cargo xtask wasm`: `target/wasm/beian_bg.{js,wasm}`, before binaryen makes it smaller.

use crate::{
    Result, fresh,
    run::{command, run, say},
    toolchain::{self, Toolchain},
};
use std::{fs, path::Path};
use wasm_bindgen_cli_support::Bindgen;

const OUT: &str = "target/wasm";
/// The compiler that built it.
const COMPILER: &str = "target/wasm/compiler";
const STAMP: &str = "target/wasm/stamp";
/// A target folder of its own, so that native builds stay as they are.
const BUILD: &str = "target/wasm-build";
const READ: [&str; 5] = ["src", "build.rs", "Cargo.toml", "Cargo.lock", "xtask/src/wasm.rs"];
const FLAGS: [&str; 4] = [
    "-Ctarget-cpu=mvp",
    // At the level for size nothing but the smallest is inlined, and in wasm a call is dear. Keystrokes and forms take a sixth less
    // than with 25, for 7 % of brotli.
    "-Cllvm-args=-inline-threshold=100",
    // A panic is a trap and nothing else: no message and no place, 8 % smaller as brotli. Beside it, `-Zlocation-detail=none`
    // and `-Zfmt-debug=none` change nothing.
    "-Cpanic=immediate-abort",
    "-Zunstable-options",
];

/// Builds the wasm, unless nothing changed.
pub(crate) fn wasm() -> Result {
    let toolchain = toolchain::choose()?;
    let hash = fresh::hash(&READ, &toolchain.version)?;
    if fresh::same(STAMP, &hash) && Path::new(OUT).join("beian_bg.wasm").exists() && Path::new(OUT).join("beian_bg.js").exists() {
        say("wasm: up to date");
        return Ok(());
    }
    say(&format!("wasm: {}, std from its sources, so that every engine since 2017 takes it", toolchain.version));
    compile(&toolchain)?;
    bind()?;
    fresh::note(COMPILER, &toolchain.version)?;
    fresh::note(STAMP, &hash)?;
    let size = fs::metadata(Path::new(OUT).join("beian_bg.wasm")).map_or(0, |it| it.len());
    say(&format!("wasm: {OUT}/beian_bg.wasm, {size} bytes before it is optimised"));
    Ok(())
}

/// The version of the compiler that built the wasm which is there.
pub(crate) fn built_with() -> Option<String> {
    fs::read_to_string(COMPILER).ok()
}

fn compile(toolchain: &Toolchain) -> Result {
    let mut cargo = command(&toolchain.cargo);
    cargo.args(["rustc", "--package", "beian", "--lib", "--crate-type", "cdylib", "--release", "--locked"]);
    cargo.args(["--target", "wasm32-unknown-unknown", "--target-dir", BUILD, "-Z", "build-std=std,panic_abort"]);
    // The small sorts of std instead of the fast ones: each stable sort is 5 KB less.
    cargo.args(["-Z", "build-std-features=optimize_for_size"]);
    // `-Z` flags on a stable compiler: the sources of std are its own, so nothing can mismatch.
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", &toolchain.rustc).env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}"));
    if let Some(linker) = &toolchain.linker {
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    }
    run(&mut cargo)
}

fn bind() -> Result {
    let input = Path::new(BUILD).join("wasm32-unknown-unknown/release/beian.wasm");
    let mut bindgen = Bindgen::new();
    let bound = bindgen.input_path(input).typescript(false).bundler(true).map(|it| it.generate(OUT));
    bound.and_then(|it| it).map_err(|error| format!("wasm-bindgen: {error:#}"))
}
