//! `cargo xtask test`: every check, one line each, and a summary. What a check prints is kept in `target/xtask/<name>.log`
//! and shown when it fails. `cargo xtask test-miniprogram` runs its own list in the same way.

use crate::{
    Result,
    chromium::chromium,
    counts, npm,
    run::{command, output, run_within, say, which},
    toolchain,
};
use std::{
    fs::{self, File},
    io::Write,
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

const HEARTBEAT: Duration = Duration::from_secs(20);

/// One check: a command that must succeed.
pub(crate) struct Check {
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    /// Without this one, it would judge something old.
    pub(crate) needs: Option<&'static str>,
    pub(crate) command: fn() -> Result<Command>,
}

pub(crate) const CHECKS: &[Check] = &[
    Check { name: "format", what: "Rust is formatted", needs: None, command: || Ok(cargo(&["fmt", "--all", "--", "--check"])) },
    Check {
        name: "lint",
        what: "Rust has no warnings, in any target (clippy)",
        needs: None,
        command: || Ok(cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--quiet", "--", "-Dwarnings"])),
    },
    Check { name: "lint-wasm", what: "nor has the wasm, which is the only target of the door", needs: None, command: lint_wasm },
    Check {
        name: "docs",
        what: "the crate's documentation builds without warnings (rustdoc)",
        needs: None,
        command: || Ok(docs()),
    },
    Check {
        name: "rust",
        what: "units, doctests, laws, and the case suite natively (cargo test)",
        needs: None,
        command: || Ok(cargo(&["test", "--workspace", "--locked", "--no-fail-fast"])),
    },
    Check {
        name: "generated",
        what: "TypeScript, README and docs say what the Rust tables and the cases say",
        needs: None,
        command: || Ok(xtask(&["generate", "--check", "--complete"])),
    },
    Check {
        name: "build",
        what: "wasm, package and page are built",
        needs: None,
        command: || Ok(xtask(&["demo", "--no-serve"])),
    },
    Check {
        name: "gates",
        what: "the shipped files are what old engines take",
        needs: Some("build"),
        command: || Ok(xtask(&["gates"])),
    },
    Check { name: "size", what: "the download has not grown", needs: Some("build"), command: || Ok(xtask(&["size"])) },
    Check {
        name: "pkg-check",
        what: "the package's types and style",
        needs: Some("build"),
        command: || Ok(npm::script("pkg", "check")),
    },
    Check {
        name: "node",
        what: "the package and the case suite in Node",
        needs: Some("build"),
        command: || Ok(npm::script("pkg", "test")),
    },
    Check {
        name: "chromium",
        what: "the case suite in Chromium",
        needs: Some("build"),
        command: || in_browser(node(&["tests/chromium.mjs"])),
    },
    Check {
        name: "browser",
        what: "the case suite as any browser can run it, with nothing that drives it",
        needs: Some("build"),
        command: || {
            let mut page = node(&["tests/browser.mjs"]);
            page.arg(chromium()?).args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]);
            Ok(page)
        },
    },
    Check {
        name: "www-check",
        what: "the page's types and style",
        needs: Some("build"),
        command: || Ok(npm::script("www", "check")),
    },
    Check {
        name: "desk",
        what: "the filing desk, end to end in Chromium",
        needs: Some("build"),
        command: || in_browser(npm::script("www", "test")),
    },
    Check {
        name: "bench-check",
        what: "the style of the benchmark",
        needs: Some("build"),
        command: || Ok(npm::script("benches/js", "check")),
    },
    Check {
        name: "bench",
        what: "every way of the benchmark gives the same verdicts; no time is judged",
        needs: Some("build"),
        command: || Ok(xtask(&["bench", "--quick"])),
    },
    Check { name: "counts", what: "every engine ran the same number of cases", needs: None, command: || Ok(xtask(&["counts"])) },
];

/// Runs every check of a list, or those that are named.
pub(crate) fn test(checks: &[Check], only: &[&str]) -> Result {
    if let Some(unknown) = only.iter().find(|name| checks.iter().all(|check| check.name != **name)) {
        let known: Vec<_> = checks.iter().map(|check| check.name).collect();
        return Err(format!("there is no check `{unknown}`; known: {}", known.join(", ")));
    }
    let chosen: Vec<_> = checks.iter().filter(|check| only.is_empty() || only.contains(&check.name)).collect();
    rust_tools();
    let start = Instant::now();
    let mut results: Vec<(&Check, bool, Duration)> = Vec::new();
    for (place, check) in chosen.iter().enumerate() {
        println!("[{}/{}] {}: {}", place + 1, chosen.len(), check.name, check.what);
        let (begin, broken) = (Instant::now(), results.iter().find(|it| !it.1 && Some(it.0.name) == check.needs));
        let outcome = match broken {
            Some((broken, ..)) => Err(format!("not run, because {} failed", broken.name)),
            None => run_check(check),
        };
        match &outcome {
            Ok(()) => println!("        ok, {}", seconds(begin.elapsed())),
            Err(why) => println!("        FAILED: {why}"),
        }
        results.push((check, outcome.is_ok(), begin.elapsed()));
    }

    println!();
    for (check, passed, time) in &results {
        println!("{} {:<11} {:>8}  {}", if *passed { "ok    " } else { "FAILED" }, check.name, seconds(*time), check.what);
    }
    println!("{:>26}  in all\n", seconds(start.elapsed()));
    let failed = results.iter().filter(|it| !it.1).count();
    println!("{} passed, {failed} failed", results.len() - failed);
    if failed == 0 { Ok(()) } else { std::process::exit(1) }
}

/// Runs one check with its output in its log.
fn run_check(check: &Check) -> Result {
    let path = log(check.name);
    let fail = |error: std::io::Error| format!("{}: {error}", path.display());
    let file = fs::create_dir_all("target/xtask").and_then(|()| File::create(&path)).map_err(fail)?;
    let mut command = (check.command)()?;
    command.stdout(file.try_clone().map_err(fail)?).stderr(file).stdin(std::process::Stdio::null());
    let mut child = command.spawn().map_err(|error| format!("does not start: {error}"))?;
    let (begin, mut beat) = (Instant::now(), HEARTBEAT);
    let status = loop {
        if let Some(status) = child.try_wait().map_err(fail)? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(50));
        if begin.elapsed() > beat {
            println!("        still running, {}", seconds(begin.elapsed()));
            beat += HEARTBEAT;
        }
    };
    if status.success() {
        return Ok(());
    }
    let out = std::io::stdout();
    let _ = out.lock().write_all(&fs::read(&path).map_err(fail)?);
    Err(format!("{status}; its output is above, and in {}", path.display()))
}

/// Where a check's output is kept.
pub(crate) fn log(name: &str) -> PathBuf {
    PathBuf::from(format!("target/xtask/{name}.log"))
}

/// rustup's smallest profile has neither formatter nor clippy.
fn rust_tools() {
    let missing = |tool: &str| output(&mut cargo(&[tool, "--version"])).is_err();
    if (missing("fmt") || missing("clippy")) && which("rustup").is_some() {
        say("installing rustfmt and clippy with rustup: the checks use them (at most 60 s)");
        if let Err(why) = run_within(command("rustup").args(["component", "add", "rustfmt", "clippy"]), Duration::from_secs(60)) {
            say(&format!("rustup could not: {why}"));
        }
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

pub(crate) fn cargo(words: &[&str]) -> Command {
    let mut cargo = command(std::env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from));
    cargo.args(words);
    cargo
}

/// With the compiler that builds it, and std built from its sources as there; where that compiler has no clippy, by its own lints.
fn lint_wasm() -> Result<Command> {
    let toolchain = toolchain::choose()?;
    let has_clippy = output(command(&toolchain.cargo).args(["clippy", "--version"])).is_ok();
    let mut cargo = command(&toolchain.cargo);
    cargo.args([if has_clippy { "clippy" } else { "rustc" }, "--package", "beian", "--lib", "--locked", "--quiet"]);
    cargo.args(["--target", "wasm32-unknown-unknown", "--target-dir", "target/wasm-lint", "-Zbuild-std=std,panic_abort"]);
    cargo.args(["--", "-Dwarnings"]).env("RUSTC_BOOTSTRAP", "1").env("RUSTC", &toolchain.rustc);
    Ok(cargo)
}

fn docs() -> Command {
    let mut docs = cargo(&["doc", "--workspace", "--no-deps", "--locked", "--document-private-items"]);
    docs.env("RUSTDOCFLAGS", "-Dwarnings");
    docs
}

/// This program, with another command: through cargo, as the checks before may have replaced it.
pub(crate) fn xtask(words: &[&str]) -> Command {
    let mut xtask = cargo(&["run", "--quiet", "--package", "xtask", "--"]);
    xtask.args(words);
    xtask
}

pub(crate) fn node(words: &[&str]) -> Command {
    let mut node = command("node");
    node.args(words);
    node
}

fn in_browser(mut command: Command) -> Result<Command> {
    command.env("CHROMIUM", chromium()?);
    Ok(command)
}

/// `cargo xtask counts`: zero cases, or fewer in one engine than in another, is a failure.
pub(crate) fn same_counts() -> Result {
    compare_counts("rust", &["node", "chromium", "browser"], &["native", "node", "chromium", "browser page"])
}

/// Compares the count of the native suite, in the log of one check, with those in the logs of others.
pub(crate) fn compare_counts(native: &str, others: &[&str], required: &[impl AsRef<str>]) -> Result {
    let read = |name: &str| fs::read_to_string(log(name)).unwrap_or_default();
    let native = counts::native(&read(native)).map(|count| ("native".to_owned(), count));
    let found: Vec<_> = native.into_iter().chain(others.iter().flat_map(|name| counts::engines(&read(name)))).collect();
    for (engine, count) in &found {
        say(&format!("cases: {count} passed ({engine})"));
    }
    counts::compare(&found, required)
}
