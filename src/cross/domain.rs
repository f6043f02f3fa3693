//! Domains between places (DOM-06, DOM-09): a list names each once, a platform uses its APP's, a domain has one website.
//! Reads the index of domains. One domain for a website and APPs, for several APPs, or on several platforms is allowed.

use super::Clash;
use crate::{
    catalog::{DomainInTwoWebsites, DomainRepeated, DomainVariantRepeated, PlatformDomainNotListed},
    context::Context,
    filing::{
        form, key,
        store::{NodeId, Store},
    },
    issue::Finding,
    rules::Value,
};

/// A platform uses domains that its APP lists.
pub(super) fn of_domain(store: &Store, _: &Context, domain: NodeId, out: &mut Vec<Clash>) {
    if store.is_listed(domain) == Some(false)
        && let Some((app, _)) = store.app_of_domain(domain)
        && let Some(list) = store.child(app, key::DOMAINS)
    {
        out.push(Clash::new(PlatformDomainNotListed {}, domain, list));
    }
}

/// The places of one registration, in the form's order: each later one is told against the first of its list, or of
/// another website.
pub(super) fn one_registration(store: &Store, _: &Context, places: &[NodeId], out: &mut Vec<Clash>) {
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
        let holder = store.parent(*place).and_then(|list| store.parent(list));
        if holder.is_some_and(|holder| store.is(holder, form::WEBSITE)) {
            match first_website {
                Some(far) => out.push(Clash::new(DomainInTwoWebsites {}, *place, far)),
                None => first_website = Some(*place),
            }
        }
    }
}

/// Twice in one list: the same spelling, or 中國 beside 中国.
fn repeated(store: &Store, one: NodeId, other: NodeId) -> Finding {
    let traditional = |id| matches!(store.judged_value(id), Some(Value::Domain(it)) if it.is_traditional_variant());
    if traditional(one) == traditional(other) { DomainRepeated {}.into() } else { DomainVariantRepeated {}.into() }
}
