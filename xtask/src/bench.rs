//! `cargo xtask bench`: beian beside the usual ways to write the same checks in JavaScript, and natively. The measuring is
//! done in `benches/`; here it is built and started. Times are for people to read: no check depends on one.

use crate::{
    Result, build,
    chromium::chromium,
    run::{command, run, say},
    weigh,
};
use std::fs;

/// What a run is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Whether all ways give the same verdicts, and everything runs.
    Quick,
    /// To print the page.
    Print,
    /// To print it and put it into `benches/README.md` and `README.md`.
    Write,
}

pub(crate) fn bench(mode: Mode) -> Result {
    build::package()?;
    let mut node = command("node");
    node.arg("benches/js/run.mjs").env("CHROMIUM", chromium()?);
    match mode {
        Mode::Quick => return run(node.arg("--quick")),
        Mode::Print => {}
        Mode::Write => drop(node.arg("--write")),
    }
    weigh::write()?;
    say("bench: natively");
    run(command("node").arg("benches/js/forms.mjs"))?;
    // What an older run left there would be read as well.
    let _ = fs::remove_dir_all("target/criterion");
    run(command("cargo").args(["bench", "--quiet", "--locked", "--package", "beian", "--bench", "native", "--", "--quiet"]))?;
    say("bench: in Node and Chromium (about four minutes)");
    run(&mut node)
}
