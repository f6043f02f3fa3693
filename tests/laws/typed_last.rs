//! An edit asks again only the laws that read what it changed. Each form of the cases again, each of its texts typed in last: no law
//! that reads it was forgotten.

use crate::session::{Spot, applied, at, lines, spots};
use beian::{
    Context, check_filing,
    filing::{Filing, Kind},
    open_filing,
};
use serde_json::Value;
use std::{collections::BTreeMap, fs};

/// The forms that can be read without their odd characters, each with its law.
fn forms() -> Vec<(Filing, Context)> {
    let files = fs::read_dir("tests/cases/filings").unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let cases = files.flat_map(|text| {
        let file: Value = serde_json::from_str(&text).unwrap();
        file["groups"].as_array().unwrap().iter().flat_map(|it| it["cases"].as_array().unwrap().clone()).collect::<Vec<_>>()
    });
    cases.filter_map(|case| Some((serde_json::from_value(case["filing"].clone()).ok()?, context(&case["context"])))).collect()
}

fn context(said: &Value) -> Context {
    let text = |key: &str| said[key].as_str().map(str::to_owned);
    Context {
        provider: text("provider").map(|it| it.parse().unwrap()),
        province: text("province"),
        today: Some(text("today").unwrap_or_else(|| "2026-11-22".into())),
        partial: said["partial"] == true,
        ..Context::default()
    }
}

#[test]
fn a_text_that_is_typed_last_is_told_as_if_it_had_been_there() {
    // What stood in such a place of the form before.
    let mut others = BTreeMap::<String, String>::new();
    let mut typed = 0;
    for (filing, law) in forms() {
        let mut told = lines(check_filing(&filing, &law).issues());
        told.sort();
        let tree = serde_json::to_value(&filing).unwrap();
        for Spot { path, kind, .. } in spots(&tree) {
            let (Kind::Text(slot), Value::String(text)) = (kind, at(&mut tree.clone(), &path).clone()) else { continue };
            let other = others.insert(format!("{slot:?}"), text.clone()).unwrap_or_default();
            for before in [String::new(), other] {
                let mut changed = tree.clone();
                *at(&mut changed, &path) = before.clone().into();
                let mut session = open_filing(&serde_json::from_value(changed).unwrap(), &law).unwrap();
                let known = lines(&session.issues());
                let mut known = applied(known, &session.set(&path, &Some(text.clone())).unwrap());
                known.sort();
                assert_eq!(known, told, "{path:?}: {before:?}, then {text:?}, in {tree:#}");
                typed += 1;
            }
        }
    }
    assert!(typed > 10_000, "only {typed}");
}

/// What an open form keeps from one edit to the next is as good as new: in each form each text is typed over and back, and after
/// each of that the unit's name.
#[test]
fn the_name_of_the_unit_is_told_as_if_nothing_had_been_typed_before() {
    let name: Vec<_> = vec!["unit".into(), "name".into()];
    let mut others = BTreeMap::<String, String>::new();
    let mut typed = 0;
    for (filing, law) in forms() {
        if filing.unit.as_ref().is_none_or(|unit| unit.name.is_none()) {
            continue;
        }
        let mut tree = serde_json::to_value(&filing).unwrap();
        let mut session = open_filing(&filing, &law).unwrap();
        let mut known = lines(&session.issues());
        for Spot { path, kind, .. } in spots(&tree) {
            let (Kind::Text(slot), Value::String(text)) = (kind, at(&mut tree.clone(), &path).clone()) else { continue };
            let other = others.insert(format!("{slot:?}"), text.clone()).unwrap_or_default();
            for text in [other, text] {
                known = applied(known, &session.set(&path, &Some(text.clone())).unwrap());
                *at(&mut tree, &path) = text.clone().into();
                let stands = at(&mut tree, &name).as_str().unwrap_or_default().to_owned();
                // Words that a service may not have stand in the unit's name then, and don't.
                for name_of_unit in ["", &text, &stands] {
                    known = applied(known, &session.set(&name, &Some(name_of_unit.to_owned())).unwrap());
                    *at(&mut tree, &name) = name_of_unit.into();
                    let fresh: Filing = serde_json::from_value(tree.clone()).unwrap();
                    let mut told = lines(check_filing(&fresh, &law).issues());
                    told.sort();
                    known.sort();
                    assert_eq!(known, told, "{path:?} in {tree:#}");
                    typed += 1;
                }
            }
        }
    }
    assert!(typed > 8_000, "only {typed}");
}
