//! What calls for a pre-approval (前置审批) that is not chosen: the contents of a website, the name of a service (R8.1), and a unit
//! that is named after finance (R6.2 K4). Words that stand in the unit's registered name call for none in a service's: the
//! registry let them pass. Reads the service, and the unit's name.
//!
//! Names of websites that speak of finance, or of forums and the like, are told by the law of names.

use super::{Clash, preapproval::chosen, subject};
use crate::{
    catalog::{PreapprovalContent, PreapprovalName, PreapprovalUnitName},
    context::Context,
    filing::{
        form, key,
        store::{NodeId, Store},
    },
    issue::{Finding, Severity},
    profile::{self, Demand},
    rules::{
        choice::{List, said},
        words::{self, Words},
    },
    text::{find, is_among, split},
};

/// Which contents call for which item.
static CONTENTS: [(&str, &str); 5] = [
    ("news", "news"),
    ("culture", "games music"),
    ("broadcasting", "video"),
    ("education", "education"),
    (
        FINANCE,
        "payment online-banking stocks peer-to-peer-lending equity-financing insurance cross-sector-finance non-bank-payment",
    ),
];

/// What words of finance speak of, in the names of units and APPs.
const FINANCE: &str = "internet-finance";

/// Longer words that begin like one of these and speak of something else: a foundation is no fund.
const OTHERS: &str = "基金会 医疗器械";

/// What the contents and the name of a service call for.
pub(super) fn of_service(store: &Store, context: &Context, service: NodeId, out: &mut Vec<Clash>) {
    let mut known: Vec<&str> = Vec::new();
    let chosen = chosen(store, service);
    for (_, item) in &chosen {
        if !known.contains(&&**item) && said(List::Preapproval, item).is_some() {
            known.push(item);
        }
    }
    // Courses for schoolchildren have an item of their own.
    if known.contains(&"off-campus-training") {
        known.push("education");
    }
    if store.is(service, form::WEBSITE) {
        of_contents(store, service, &mut known, out);
    }
    of_name(store, context, service, &known, out);
}

/// Each item is called for once.
fn of_contents(store: &Store, service: NodeId, known: &mut Vec<&str>, out: &mut Vec<Clash>) {
    for at in store.items(service, key::CONTENTS) {
        let Some(content) = store.normal(*at) else { continue };
        let row = CONTENTS.iter().find(|(_, contents)| is_among(&content, contents));
        if let Some((item, _)) = row.filter(|(item, _)| !known.contains(item))
            && let Some(term) = said(List::Preapproval, item)
        {
            known.push(item);
            out.push(Clash::alone(PreapprovalContent { item: term }, *at));
        }
    }
}

/// True if there is a word in the name of a service that the unit's name would allow.
pub(crate) fn has_call(store: &Store, service: NodeId) -> bool {
    let name = store.text_at(service, key::NAME).unwrap_or_default().to_ascii_uppercase();
    let in_name = Words::of(&name);
    let mut words = in_name.calls().iter().flat_map(|(_, words)| *words);
    words.any(|word| speaks(&name, word)) || finance(&in_name).is_some()
}

fn of_name(store: &Store, context: &Context, service: NodeId, known: &[&str], out: &mut Vec<Clash>) {
    let (Some(at), Some(name)) = (store.child(service, key::NAME), store.text_at(service, key::NAME)) else { return };
    let name = name.to_ascii_uppercase();
    let in_name = Words::of(&name);
    let is_new = |word: &&str| find(&unit_name(store), word).is_none();
    let mut say = |item, word: &str, severity: Severity| {
        if let Some(item) = said(List::Preapproval, item).filter(|_| !known.contains(&item)) {
            out.push(Clash::alone(Finding::from(PreapprovalName { word: word.into(), item }).severity(severity), at));
        }
    };
    for (item, words) in in_name.calls() {
        if let Some(word) = words.iter().find(|word| speaks(&name, word) && is_new(word)) {
            say(item, word, Severity::Warning);
        }
    }
    if store.is(service, form::APP)
        && let Some(word) = finance(&in_name).filter(is_new)
        && let Some(severity) = profile::severity(context, Demand::FinanceWords)
    {
        say(FINANCE, word, severity);
    }
}

/// A unit whose name speaks of finance, in a form that has the item nowhere. A government body may well be the regulator.
pub(super) fn of_filing(store: &Store, _: &Context, _: NodeId, out: &mut Vec<Clash>) {
    let Some(at) = store.child(Store::ROOT, key::UNIT).and_then(|unit| store.child(unit, key::NAME)) else { return };
    let Some(word) = finance(&Words::of(&unit_name(store))) else { return };
    let is_free = subject::nature(store).is_some_and(|nature| is_among(&nature, "individual government"));
    let has_item = |service| chosen(store, service).iter().any(|(_, item)| item == FINANCE);
    if !is_free && !store.services().any(has_item) {
        out.push(Clash::alone(PreapprovalUnitName { word: word.into() }, at));
    }
}

/// The word of finance (R6.2 K4) in a name.
fn finance(in_name: &Words) -> Option<&'static str> {
    in_name.word(words::List::Finance).filter(|word| speaks(in_name.name, word))
}

/// True if this word is in a name, and no longer one of something else.
fn speaks(name: &str, word: &str) -> bool {
    let longer = |at: usize| split(OTHERS, b' ').any(|other| other.len() > word.len() && name[at..].starts_with(other));
    find(name, word).is_some_and(|at| !longer(at))
}

/// The unit's registered name, in capital letters where it has any.
fn unit_name(store: &Store) -> String {
    store.child(Store::ROOT, key::UNIT).and_then(|unit| store.text_at(unit, key::NAME)).unwrap_or_default().to_ascii_uppercase()
}
