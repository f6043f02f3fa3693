//! Compiles every named format of `src/patterns.txt` into a small table (a minimal DFA over byte classes), so that the
//! binary holds no regular-expression engine and starts at once. `regex-automata` does the compiling. And packs the table
//! of suffixes, `src/rules/suffix/suffixes.txt`, to be searched as it is.

use regex_automata::{
    Anchored,
    dfa::{Automaton, StartKind, dense},
    nfa::thompson,
    util::{primitives::StateID, start, syntax},
};
use std::{env, fmt::Write, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=src/patterns.txt");
    let source = fs::read_to_string("src/patterns.txt").expect("src/patterns.txt can be read");
    let mut code = String::new();
    let mut sources = String::new();
    for line in source.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (name, pattern) = line.split_once(char::is_whitespace).expect("a line is a name, a blank and a pattern");
        let pattern = pattern.trim();
        writeln!(code, "{}", table(name, pattern)).expect("a string can be written to");
        writeln!(sources, "    (&{name}, r\"{pattern}\"),").expect("a string can be written to");
    }
    // The tests hold each table against the expression that it was made from.
    writeln!(code, "#[cfg(test)]\nstatic SOURCES: &[(&Pattern, &str)] = &[\n{sources}];").expect("a string can be written to");
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("patterns.rs");
    fs::write(out, code).expect("OUT_DIR can be written to");
    pack_suffixes();
}

/// The table as `src/rules/suffix/table.rs` searches it: the date, then every suffix, sorted, with the letter of its status.
fn pack_suffixes() {
    println!("cargo::rerun-if-changed=src/rules/suffix/suffixes.txt");
    let source = fs::read_to_string("src/rules/suffix/suffixes.txt").expect("src/rules/suffix/suffixes.txt can be read");
    let mut packed = String::new();
    let mut suffixes = Vec::new();
    let mut status = "";
    for line in source.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(date) = line.strip_prefix("date: ") {
            packed.push_str(date);
        } else if let Some((name, _)) = line.strip_prefix('[').and_then(|line| line.split_once(']')) {
            status = match name {
                "approved" => "A",
                "restricted" => "R",
                "approved-late" => "L",
                "watch" => "W",
                "disputed" => "D",
                "count-only" => "C",
                "not-approved" => "N",
                _ => panic!("{name} is no status"),
            };
        } else {
            suffixes.push((line.split_whitespace().next().expect("the line is not empty"), status));
        }
    }
    suffixes.sort_unstable();
    for (suffix, status) in suffixes {
        packed += suffix;
        packed += status;
    }
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("suffixes.txt");
    fs::write(out, packed).expect("OUT_DIR can be written to");
}

/// One pattern as Rust source: a static `Pattern` with byte classes and a row of next states for each state.
fn table(name: &str, pattern: &str) -> String {
    let dfa = dense::Builder::new()
        .configure(dense::Config::new().minimize(true).start_kind(StartKind::Anchored))
        .syntax(syntax::Config::new().unicode(false).utf8(false))
        .thompson(thompson::Config::new().utf8(false))
        .build(&format!("^(?:{pattern})$"))
        .unwrap_or_else(|error| panic!("pattern {name}: {error}"));
    let start = dfa.start_state(&start::Config::new().anchored(Anchored::Yes)).expect("an anchored start state exists");

    // The states that can be reached from the start, those in which a text may end last.
    let mut states = vec![start];
    let mut done = 0;
    while done < states.len() {
        for byte in 0..=255 {
            let next = dfa.next_state(states[done], byte);
            if !dfa.is_dead_state(next) && !states.contains(&next) {
                states.push(next);
            }
        }
        done += 1;
    }
    let accepts = |state: &StateID| dfa.is_match_state(dfa.next_eoi_state(*state));
    states.sort_by_key(accepts);
    assert!(states[0] == start && !accepts(&start), "pattern {name} takes an empty text");

    // Bytes that lead to the same state from every state form one class; those that lead nowhere are the first.
    let column = |byte: u8| -> Vec<usize> {
        let place = |state: &StateID| states.iter().position(|it| *it == dfa.next_state(*state, byte));
        states.iter().map(|state| place(state).map_or(0, |place| place + 1)).collect()
    };
    let mut columns = vec![vec![0; states.len()]];
    let classes: Vec<usize> = (0..128)
        .map(|byte| {
            let column = column(byte);
            columns.iter().position(|known| *known == column).unwrap_or_else(|| {
                columns.push(column);
                columns.len() - 1
            })
        })
        .collect();
    assert!((128..=255).all(|byte| column(byte) == columns[0]), "pattern {name} takes more than ASCII");

    // A state is known by the place at which its row begins; the first row, from which nothing leads on, is the dead one's.
    let width = columns.len();
    let mut next = vec![0; width];
    next.extend((0..states.len()).flat_map(|state| columns.iter().map(move |column| column[state] * width)));
    assert!(next.len() <= 256, "pattern {name} has too many states");
    next.resize(256, 0);
    let ends = width * (1 + states.iter().filter(|state| !accepts(state)).count());
    format!(
        "#[doc = r\"`{pattern}`\"]\npub(crate) static {name}: Pattern = \
         Pattern {{ classes: {classes:?}, start: {width}, ends: {ends}, next: {next:?} }};",
    )
}
