//! `cargo xtask <command>`: builds, shows and checks everything in this repository. `cargo xtask help` lists the commands.

mod apt;
mod bench;
mod build;
mod checks;
mod chromium;
mod counts;
mod demo;
mod example;
mod fresh;
mod gates;
mod generate;
mod miniprogram;
mod npm;
mod run;
mod size;
mod toolchain;
mod wasm;
mod weigh;

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

const HELP: &str = "\
cargo xtask demo [--port N] [--no-serve]   build everything and open the filing desk on http://127.0.0.1:4173/
cargo xtask miniprogram                    build the example mini-program; then open www/miniprogram in WeChat DevTools
cargo xtask test [--only NAME]...          run every check, or some
cargo xtask test-miniprogram [--only NAME]...
                                           run the checks of mini-programs, which need 500 MB of tools and some minutes

The parts of these:
cargo xtask build               the npm package, in pkg/dist and pkg/miniprogram_dist
cargo xtask wasm                the wasm, in target/wasm
cargo xtask generate [--check] [--complete]
                                TypeScript and the tables in docs/, from the Rust tables and the cases; or only see that they are
                                up to date; and that no rule, code or case lacks the others
cargo xtask gates               read the shipped files as old engines would
cargo xtask size [--write]      weigh the shipped files against their ceilings, or set these
cargo xtask counts [--miniprogram]
                                compare how many cases each engine ran in the last test
cargo xtask weigh               what weighs what in the wasm
cargo xtask bench [--quick | --write]
                                time the package beside the same checks in JavaScript, in Node and Chromium, and natively;
                                or only see that all agree; or put the results into benches/README.md and README.md
";

fn command() -> Result {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        ["wasm"] => wasm::wasm(),
        ["generate", options @ ..] => generate(options),
        ["build"] => build::package(),
        ["miniprogram"] => example::miniprogram(),
        ["demo", options @ ..] => demo(options),
        ["gates"] => gates::gates(),
        ["size"] => size::size(),
        ["size", "--write"] => size::write(),
        ["counts"] => checks::same_counts(),
        ["counts", "--miniprogram"] => miniprogram::same_counts(),
        ["weigh"] => weigh::weigh(),
        ["bench"] => bench::bench(bench::Mode::Print),
        ["bench", "--quick"] => bench::bench(bench::Mode::Quick),
        ["bench", "--write"] => bench::bench(bench::Mode::Write),
        ["test", options @ ..] => checks::test(checks::CHECKS, &only(options)?),
        ["test-miniprogram", options @ ..] => checks::test(miniprogram::CHECKS, &only(options)?),
        other => Err(format!("`{}` is no command; `cargo xtask help` lists them", other.join(" "))),
    }
}

fn demo(options: &[&str]) -> Result {
    let (port, serve) = match options {
        [] => (None, true),
        ["--no-serve"] => (None, false),
        ["--port", port] => (Some(port.parse().map_err(|_| format!("`{port}` is no port: a number from 1 to 65535"))?), true),
        _ => return Err("demo takes --port N or --no-serve".into()),
    };
    build::package()?;
    build::page()?;
    if serve { demo::serve(port) } else { Ok(()) }
}

fn generate(words: &[&str]) -> Result {
    let mut options = generate::Options::default();
    for word in words {
        match *word {
            "--check" => options.check = true,
            "--complete" => options.complete = true,
            _ => return Err("generate takes --check and --complete".into()),
        }
    }
    generate::generate(&options)
}

/// The checks that `--only` names.
fn only<'a>(options: &[&'a str]) -> Result<Vec<&'a str>> {
    let pairs = options.chunks(2).map(|pair| if let ["--only", name] = pair { Some(*name) } else { None });
    pairs.collect::<Option<_>>().ok_or_else(|| "test and test-miniprogram take --only NAME, as often as wanted".into())
}
