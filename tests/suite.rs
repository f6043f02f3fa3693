//! The suite tests itself, and the catalogue: no code without a case, no case without a code, no sentence out of tone.

use beian::catalog::{FactKind, entries};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

fn files(folder: &str) -> Vec<(String, Value)> {
    let mut files: Vec<_> = fs::read_dir(Path::new("tests/cases").join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap()))
        .collect();
    files.sort_by(|(a, _), (b, _)| a.cmp(b));
    assert!(!files.is_empty(), "no case file was found in {folder}");
    files
}

fn cases(file: &Value) -> impl Iterator<Item = &Value> {
    file["groups"].as_array().unwrap().iter().flat_map(|group| group["cases"].as_array().unwrap())
}

fn codes(case: &Value) -> impl Iterator<Item = &str> {
    case["issues"].as_array().unwrap().iter().map(|issue| issue["code"].as_str().unwrap())
}

#[test]
fn every_code_has_a_case_and_every_case_a_known_code() {
    let known: BTreeSet<&str> = entries().map(|entry| entry.code).collect();
    let files: Vec<_> = ["fields", "filings", "footers"].into_iter().flat_map(files).collect();
    let named: BTreeSet<&str> = files.iter().flat_map(|(_, file)| cases(file)).flat_map(codes).collect();
    let without: Vec<_> = known.difference(&named).collect();
    assert!(without.is_empty(), "codes that no case produces: {without:?}");
    let unknown: Vec<_> = named.difference(&known).collect();
    assert!(unknown.is_empty(), "cases name codes that the catalogue lacks: {unknown:?}");
    println!("{} codes, each with a case", known.len());
}

#[test]
fn case_names_are_unique_statements() {
    for (file, content) in ["fields", "filings", "footers"].into_iter().flat_map(files) {
        let mut seen = BTreeSet::new();
        for case in cases(&content) {
            let name = case["name"].as_str().unwrap();
            assert!(seen.insert(name), "{file}: two cases are named {name:?}");
            assert!(name.chars().count() <= 70, "{file}: {name:?} has more than 70 characters");
            assert!(!name.contains("should"), "{file}: {name:?} states a wish");
        }
    }
}

#[test]
fn every_field_has_cases_that_pass_and_cases_that_fail() {
    for (file, content) in files("fields") {
        let error = |case: &Value| case["issues"].as_array().unwrap().iter().any(|issue| issue["severity"] == "error");
        assert!(cases(&content).any(|case| !error(case)), "{file}: no case passes");
        assert!(cases(&content).any(error), "{file}: no case fails");
    }
}

#[test]
fn every_code_is_said_in_both_languages_and_in_one_tone() {
    let mut seen = BTreeMap::new();
    for entry in entries() {
        let code = entry.code;
        assert!(seen.insert(code, entry).is_none(), "{code} stands twice");
        assert!(code.split_once('.').is_some(), "{code} is not group.fault");
        assert!(entry.zh_cn.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "{code}: no Chinese");
        assert!(
            !entry.en.chars().any(|c| ('\u{3000}'..='\u{9fff}').contains(&c) && !entry.zh_cn.contains(c)),
            "{code}: stray Chinese"
        );
        for sentence in [entry.zh_cn, entry.en] {
            assert!(!sentence.ends_with(['.', '。']), "{code}: no full stop at the end");
            for blame in ["您错", "illegal", "非法", "你"] {
                assert!(!sentence.contains(blame), "{code} blames: {blame}");
            }
            // What a sentence can't name, nobody reads.
            for fact in entry.facts.iter().filter(|fact| fact.kind == FactKind::Number) {
                assert!(sentence.contains(&format!("{{{}}}", fact.name)), "{code}: {sentence:?} does not name {}", fact.name);
            }
        }
        assert!(!entry.source.is_empty() && !entry.prevents.is_empty(), "{code}: source and rejection are named");
    }
    assert!(!seen.is_empty(), "the catalogue is empty");
}
