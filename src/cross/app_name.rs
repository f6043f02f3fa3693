//! APP names (UNIQ-02): the APPs of one subject have different names. Reads the index of APP names, in which those meet that
//! differ in blanks or case alone.

use super::Clash;
use crate::{
    catalog::{AppNameNearly, AppNameRepeated},
    context::Context,
    filing::store::{NodeId, Store},
    text,
};

/// Each later place is told against the first.
pub(super) fn of_group(store: &Store, _: &Context, places: &[NodeId], out: &mut Vec<Clash>) {
    let name = |id| store.text(id).map(|text| single_blanks(&text::fold(text)));
    let (first, rest) = (places[0], &places[1..]);
    let known = name(first);
    for at in rest {
        if name(*at) == known {
            out.push(Clash::new(AppNameRepeated {}, *at, first));
        } else {
            out.push(Clash::new(AppNameNearly {}, *at, first));
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
