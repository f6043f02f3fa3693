//! `cargo xtask <command>`: builds, shows and checks everything in this repository. `cargo xtask help` lists the commands.

mod apt;
mod fresh;
mod generate;
mod run;
mod toolchain;
mod wasm;

use std::process::ExitCode;

/// What went wrong, as a sentence that says what to do.
type Result<T = ()> = std::result::Result<T, String>;

fn main() -> ExitCode {
    // Every path below is relative to the root of the repository.
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the repository");
    let done = std::env::set_current_dir(root).map_err(|error| format!("{}: {error}", root.display())).and_then(|()| command());
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("error: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| words.iter().any(|word| word == flag);
    match words.first().map(String::as_str) {
        Some("wasm") => wasm::wasm(),
        Some("generate") => generate::generate(has("--check")),
        Some(other) => Err(format!("there is no command `{other}`; `cargo xtask help` lists them")),
        None => Err("which command? `cargo xtask help` lists them".into()),
    }
}
