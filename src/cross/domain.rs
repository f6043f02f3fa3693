//! Domains between places (DOM-06, DOM-09): a list names each once, a platform uses its APP's, a domain has one website.
//! Reads the index of domains. One domain for a website and APPs, for several APPs, or on several platforms is allowed.

use super::Clash;
use crate::{
    catalog::{DomainInTwoWebsites, DomainRepeated, DomainVariantRepeated, PlatformDomainNotListed},
    context::Context,
    filing::{
        form,
        store::{NodeId, Store, Topic},
    },
    issue::Finding,
    rules::Value,
};

pub(crate) fn check(store: &Store, _: &Context, out: &mut Vec<Clash>) {
    for places in store.repeats(Topic::Domain) {
        one_registration(store, places, out);
    }
    for app in store.items(Store::ROOT, "apps") {
        let Some(list) = store.child(*app, "domains") else { continue };
        for platform in store.items(*app, "platforms") {
            for domain in store.items(*platform, "domains") {
                if store.value(*domain).is_some() && store.listed.binary_search(domain).is_err() {
                    out.push(Clash::new(PlatformDomainNotListed {}, *domain, list));
                }
            }
        }
    }
}

/// The places of one registration, in the form's order: each later one is told against the first of its list, or of
/// another website.
fn one_registration(store: &Store, places: &[NodeId], out: &mut Vec<Clash>) {
    let mut first_in_list: Option<NodeId> = None;
    let mut first_website: Option<NodeId> = None;
    for place in places {
        match first_in_list {
            Some(far) if store.parent(far) == store.parent(*place) => {
                out.push(Clash::new(repeated(store, *place, far), *place, far));
                continue;
            }
            _ => first_in_list = Some(*place),
        }
        if store.enclosing(*place, form::WEBSITE).is_some() {
            match first_website {
                Some(far) => out.push(Clash::new(DomainInTwoWebsites {}, *place, far)),
                None => first_website = Some(*place),
            }
        }
    }
}

/// Twice in one list: the same spelling, or 中國 beside 中国.
fn repeated(store: &Store, one: NodeId, other: NodeId) -> Finding {
    let traditional = |id| matches!(store.value(id), Some(Value::Domain(it)) if it.is_traditional_variant());
    if traditional(one) == traditional(other) { DomainRepeated {}.into() } else { DomainVariantRepeated {}.into() }
}

/// The platforms' domains that their APP lists too, sorted. An APP's own list stands before its platforms.
pub(crate) fn listed_platform_domains(store: &Store) -> Vec<NodeId> {
    let mut listed = Vec::new();
    for places in store.repeats(Topic::Domain) {
        let mut owner = None;
        for place in places {
            let app = store.enclosing(*place, form::APP);
            if store.enclosing(*place, form::PLATFORM).is_none() {
                owner = app;
            } else if app.is_some() && app == owner {
                listed.push(*place);
            }
        }
    }
    listed.sort_unstable();
    listed
}
