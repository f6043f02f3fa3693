//! An edit asks again only the laws that read what it changed. Each form of the cases again, each of its texts typed in last: no law
//! that reads it was forgotten.

use crate::session::{Spot, applied, at, empty, item, lines, part_of, spots};
use beian::{
    Context, FilingSession, Path, Step, check_filing,
    filing::{App, Filing, Kind, Part, Website},
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

/// Where texts stand in a form, those texts, and what stood in such a place of the form before.
fn texts(tree: &Value, others: &mut BTreeMap<String, String>) -> Vec<(Path, String, String)> {
    let text = |Spot { path, kind, .. }| {
        let (Kind::Text(slot), Value::String(text)) = (kind, at(&mut tree.clone(), &path).clone()) else { return None };
        let other = others.insert(format!("{slot:?}"), text.clone()).unwrap_or_default();
        Some((path, text, other))
    };
    spots(tree).into_iter().filter_map(text).collect()
}

#[test]
fn a_text_that_is_typed_last_is_told_as_if_it_had_been_there() {
    let mut others = BTreeMap::<String, String>::new();
    let mut typed = 0;
    for (filing, law) in forms() {
        let mut told = lines(check_filing(&filing, &law).issues());
        told.sort();
        let tree = serde_json::to_value(&filing).unwrap();
        for (path, text, other) in texts(&tree, &mut others) {
            // Of a sign alone nothing may be left.
            for before in [String::new(), "-".to_owned(), other] {
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

/// Each form of the cases filled in from nothing, value by value, forwards and backwards: what is told on the way is what there is to
/// say of the form as it stands, whatever came first.
#[test]
fn a_form_that_is_filled_in_from_nothing_is_told_as_it_stands() {
    let mut filled = 0;
    for (filing, law) in forms() {
        let mut tree = serde_json::to_value(&filing).unwrap();
        let (rows, leaves): (Vec<_>, Vec<_>) = spots(&tree).into_iter().partition(|spot| matches!(spot.kind, Kind::Many(_)));
        for is_forwards in [true, false] {
            let mut session = open_filing(&Filing::default(), &law).unwrap();
            let mut known = lines(&session.issues());
            for Spot { path, kind, .. } in &rows {
                for at_row in 0..at(&mut tree, path).as_array().map_or(0, Vec::len) {
                    let row = part_of(item(*kind), &empty(item(*kind)));
                    known = applied(known, &session.insert(path, u32::try_from(at_row).unwrap(), &*row).unwrap());
                }
            }
            let ordered: Vec<&Spot> = if is_forwards { leaves.iter().collect() } else { leaves.iter().rev().collect() };
            for Spot { path, kind, .. } in ordered {
                let value = at(&mut tree.clone(), path).clone();
                let is_leaf = match kind {
                    Kind::Text(_) => !matches!(path.last(), Some(Step::Index(_))),
                    Kind::Texts(_) | Kind::Flag | Kind::Number => true,
                    Kind::OneOrSame(_) => value.is_string(),
                    Kind::One(_) | Kind::Many(_) => false,
                };
                if !is_leaf || value.is_null() {
                    continue;
                }
                known = applied(known, &session.set(path, &*part_of(*kind, &value)).unwrap());
                let mut told = lines(&session.issues());
                told.sort();
                known.sort();
                assert_eq!(known, told, "{path:?} in {tree:#}");
                filled += 1;
            }
        }
    }
    assert!(filled > 10_000, "only {filled}");
}

/// What an open form keeps from one edit to the next is as good as new: in each form each text is typed over and back, and after
/// each of that the unit's name.
#[test]
fn the_name_of_the_unit_is_told_as_if_nothing_had_been_typed_before() {
    let name: Vec<_> = vec!["unit".into(), "name".into()];
    let told = type_over(&|filing| filing.unit.as_ref().is_some_and(|unit| unit.name.is_some()), &mut |open, text| {
        let stands = at(&mut open.tree, &name).as_str().unwrap_or_default().to_owned();
        // Words that a service may not have stand in the unit's name then, and don't.
        for name_of_unit in ["", text, &stands] {
            open.set(&name, name_of_unit);
            open.says_what_a_fresh_check_says(&name);
        }
    });
    assert!(told > 2_000, "only {told}");
}

/// The same of rows that move, because one comes before them and goes again.
#[test]
fn rows_that_move_say_at_their_new_places_what_they_said() {
    let told = type_over(&|filing| !filing.apps.is_empty() || !filing.websites.is_empty(), &mut |open, _| {
        for key in ["websites", "apps"] {
            let list: Vec<_> = vec![key.into()];
            if let Some(rows) = at(&mut open.tree, &list).as_array_mut().filter(|rows| !rows.is_empty()) {
                rows.insert(0, serde_json::json!({}));
                let row: &dyn Part = if key == "apps" { &Some(App::default()) } else { &Some(Website::default()) };
                let delta = open.session.insert(&list, 0, row).unwrap();
                open.known = applied(std::mem::take(&mut open.known), &delta);
                open.says_what_a_fresh_check_says(&list);
                at(&mut open.tree, &list).as_array_mut().unwrap().remove(0);
                let delta = open.session.remove(&[key.into(), Step::Index(0)]).unwrap();
                open.known = applied(std::mem::take(&mut open.known), &delta);
                open.says_what_a_fresh_check_says(&list);
            }
        }
    });
    assert!(told > 2_000, "only {told}");
}

/// An open form of the cases, what stands in it, and what it has said.
struct Open {
    session: FilingSession,
    law: Context,
    tree: Value,
    known: Vec<String>,
}

impl Open {
    fn set(&mut self, path: &[Step], text: &str) {
        let delta = self.session.set(path, &Some(text.to_owned())).unwrap();
        self.known = applied(std::mem::take(&mut self.known), &delta);
        *at(&mut self.tree, path) = text.into();
    }

    fn says_what_a_fresh_check_says(&mut self, edited: &[Step]) {
        let fresh: Filing = serde_json::from_value(self.tree.clone()).unwrap();
        let mut told = lines(check_filing(&fresh, &self.law).issues());
        told.sort();
        self.known.sort();
        assert_eq!(self.known, told, "{edited:?} in {:#}", self.tree);
    }
}

/// Opens each form of the cases that fits, types each of its texts over and back, and calls after each with what was typed. Gives
/// how often.
fn type_over(fits: &dyn Fn(&Filing) -> bool, then: &mut dyn FnMut(&mut Open, &str)) -> usize {
    let mut others = BTreeMap::<String, String>::new();
    let mut typed = 0;
    for (filing, law) in forms().into_iter().filter(|(filing, _)| fits(filing)) {
        let mut session = open_filing(&filing, &law).unwrap();
        session.set_context(&law); // As a form that was told in whole.
        let known = lines(&session.issues());
        let mut open = Open { session, law, tree: serde_json::to_value(&filing).unwrap(), known };
        for (path, text, other) in texts(&open.tree, &mut others) {
            for text in [&other, &text] {
                open.set(&path, text);
                then(&mut open, text);
                typed += 1;
            }
        }
    }
    typed
}
