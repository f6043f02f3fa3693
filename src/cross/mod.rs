//! The law BETWEEN values: one file for each rule; each says what it reads.

pub(crate) mod app_name;
pub(crate) mod contact;
pub(crate) mod domain;
pub(crate) mod feature;
pub(crate) mod ip;
pub(crate) mod package_name;
pub(crate) mod subject;

use crate::{
    context::Context,
    filing::store::{NodeId, Store},
    issue::Finding,
};

/// Values that don't go together: what is wrong, where to mend it, and the far ends.
#[derive(Debug)]
pub(crate) struct Clash {
    pub(crate) finding: Finding,
    pub(crate) at: NodeId,
    pub(crate) related: Vec<NodeId>,
}

impl Clash {
    fn new(finding: impl Into<Finding>, at: NodeId, related: NodeId) -> Self {
        Self { finding: finding.into(), at, related: vec![related] }
    }
}

/// The rules, in the order in which they are told.
const RULES: &[fn(&Store, &Context, &mut Vec<Clash>)] =
    &[contact::check, domain::check, ip::check, app_name::check, package_name::check, feature::check];

/// What the rules find: rule by rule, and within a rule in the form's own order.
pub(crate) fn clashes(store: &Store, context: &Context) -> Vec<Clash> {
    let mut all = Vec::new();
    for rule in RULES {
        let mut found = Vec::new();
        rule(store, context, &mut found);
        if found.len() > 1 {
            store.sort_in_order(&mut found, |clash| clash.at);
        }
        all.append(&mut found);
    }
    all
}
