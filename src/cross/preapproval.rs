//! Pre-approvals (前置审批, R8.1): an individual can hold none; 以上都不涉及 stands alone; an item stands once, and has the number
//! of its approval. Reads the list of a service, and the unit's nature.

use super::{
    Clash,
    choice::{Chosen, repeated},
    subject,
};
use crate::{
    catalog::{PreapprovalIndividual, PreapprovalNoneAndOthers, PreapprovalNumber},
    context::Context,
    filing::{
        key,
        store::{NodeId, Store},
    },
    rules::choice::{List, said},
};

/// 以上都不涉及
const NONE: &str = "none";

/// The items that a service has chosen.
pub(super) fn chosen(store: &Store, service: NodeId) -> Vec<Chosen<'_>> {
    let items = store.items(service, key::PREAPPROVALS).iter();
    items.filter_map(|item| Some((store.child(*item, key::KIND)?, store.normal_at(*item, key::KIND)?))).collect()
}

/// What there is to say of the list.
pub(super) fn of_service(store: &Store, context: &Context, service: NodeId, out: &mut Vec<Clash>) {
    let chosen = chosen(store, service);
    repeated(context, &chosen, out);
    let place = |is_none: bool| chosen.iter().find(|(_, kind)| (kind == NONE) == is_none).map(|(at, _)| *at);
    if let (Some(none), Some(other)) = (place(true), place(false)) {
        out.push(Clash::new(PreapprovalNoneAndOthers {}, none, other));
    }
    if subject::is_individual(store) {
        let items = chosen.iter().filter(|(_, kind)| kind != NONE);
        out.extend(items.map(|(at, _)| Clash::alone(PreapprovalIndividual {}, *at)));
    } else if !context.partial {
        out.extend(store.items(service, key::PREAPPROVALS).iter().filter_map(|item| unnumbered(store, *item)));
    }
}

/// An item without the number of its approval. What is in no list is told as such.
fn unnumbered(store: &Store, item: NodeId) -> Option<Clash> {
    let kind = store.normal_at(item, key::KIND).filter(|kind| kind != NONE)?;
    if store.normal_at(item, key::NUMBER).is_some() {
        return None;
    }
    let finding = PreapprovalNumber { item: said(List::Preapproval, &kind)? };
    Some(Clash::alone(finding, store.child(item, key::NUMBER).unwrap_or(item)))
}
