//! Compiles every named format of `src/patterns.txt` into a small table (a minimal DFA over byte classes), so that the
//! binary holds no regular-expression engine and starts at once. `regex-automata` does the compiling. And packs the table
//! of suffixes, `src/rules/suffix/suffixes.txt`, to be searched as it is;
//! and the profiles, `src/profile/profiles.txt`.

use regex_automata::{
    Anchored,
    dfa::{Automaton, StartKind, dense},
    nfa::thompson,
    util::{primitives::StateID, start, syntax},
};
use std::{collections::HashMap, env, fmt::Write, fs, path::Path};

#[path = "src/profile"]
#[expect(dead_code, unreachable_pub, reason = "the crate's own files, of which this reads a part")]
mod profile {
    pub(crate) mod demands;
    pub(crate) mod pack;
}

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
    pack_profiles();
}

/// The profiles as `src/profile` looks them up.
fn pack_profiles() {
    println!("cargo::rerun-if-changed=src/profile/profiles.txt");
    let source = fs::read_to_string("src/profile/profiles.txt").expect("src/profile/profiles.txt can be read");
    let packed =
        profile::pack::pack(&source).unwrap_or_else(|line| panic!("src/profile/profiles.txt: line {line} is not in the format"));
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("profiles");
    fs::write(out, packed).expect("OUT_DIR can be written to");
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

    // Number the states that can be reached, the dead state first; the high bit says that a text may end there. A byte
    // steps to the same state as every byte of its class.
    let mut ids: HashMap<StateID, u8> = HashMap::new();
    let mut states: Vec<StateID> = Vec::new();
    let mut rows: Vec<Vec<u8>> = Vec::new();
    let mut number = |state: StateID, states: &mut Vec<StateID>| -> u8 {
        if dfa.is_dead_state(state) {
            return 0;
        }
        *ids.entry(state).or_insert_with(|| {
            states.push(state);
            let accepts = u8::from(dfa.is_match_state(dfa.next_eoi_state(state))) << 7;
            assert!(states.len() < 128, "pattern {name} has too many states");
            u8::try_from(states.len()).expect("it is below 128") | accepts
        })
    };
    assert_eq!(number(start, &mut states), 1, "pattern {name} takes nothing at all");
    let mut done = 0;
    while done < states.len() {
        let state = states[done];
        rows.push((0..=255_u8).map(|byte| number(dfa.next_state(state, byte), &mut states)).collect());
        done += 1;
    }

    // Bytes that behave alike in every state form one class; those at the ends that lead nowhere have none.
    let column = |byte: usize| -> Vec<u8> { rows.iter().map(|row| row[byte]).collect() };
    let used: Vec<usize> = (0..256).filter(|byte| column(*byte).iter().any(|next| *next != 0)).collect();
    let (first, last) = (used[0], used[used.len() - 1]);
    let mut columns: Vec<Vec<u8>> = Vec::new();
    let classes: Vec<usize> = (first..=last)
        .map(|byte| {
            let column = column(byte);
            columns.iter().position(|known| *known == column).unwrap_or_else(|| {
                columns.push(column);
                columns.len() - 1
            })
        })
        .collect();
    let next: Vec<u8> = (0..rows.len()).flat_map(|state| columns.iter().map(move |column| column[state])).collect();
    format!(
        "#[doc = r\"`{pattern}`\"]\npub(crate) static {name}: Pattern = Pattern {{ first: {first}, classes: &{classes:?}, width: {}, next: &{next:?} }};",
        columns.len(),
    )
}
