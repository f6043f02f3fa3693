//! APP names (UNIQ-02): the APPs of one subject have different names. Reads the names of the APPs.

use super::Clash;
use crate::{
    catalog::{AppNameNearly, AppNameRepeated},
    context::Context,
    filing::store::{NodeId, Store},
    text,
};
use std::collections::BTreeMap;

pub(crate) fn check(store: &Store, _: &Context, out: &mut Vec<Clash>) {
    let mut seen: BTreeMap<String, (NodeId, String)> = BTreeMap::new();
    for app in store.items(Store::ROOT, "apps") {
        let Some(at) = store.child(*app, "name") else { continue };
        let Some(name) = store.text_at(*app, "name") else { continue };
        let name = single_blanks(&name);
        // Names that differ in blanks or case alone meet here.
        let loose = text::replace_any(&name.to_ascii_lowercase(), " ", "");
        match seen.get(&loose) {
            Some((far, first)) if *first == name => out.push(Clash::new(AppNameRepeated {}, at, *far)),
            Some((far, _)) => out.push(Clash::new(AppNameNearly {}, at, *far)),
            None => drop(seen.insert(loose, (at, name))),
        }
    }
}

/// Runs of blanks as one blank.
fn single_blanks(name: &str) -> String {
    let mut single = String::new();
    for c in name.chars() {
        if c != ' ' || !single.ends_with(' ') {
            single.push(c);
        }
    }
    single
}
