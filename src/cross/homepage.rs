//! The homepage of a service (URL-01): its host is one of the service's domains, or below one. Reads the service.

use super::Clash;
use crate::{
    catalog::HomepageOtherDomain,
    context::Context,
    filing::{
        key,
        store::{NodeId, Store},
    },
    rules::{Value, domain, homepage},
    text::quote,
};

/// What there is to say of a service's homepage.
pub(super) fn of_service(store: &Store, _: &Context, service: NodeId, out: &mut Vec<Clash>) {
    let Some(at) = store.child(service, key::HOMEPAGE) else { return };
    let Some(page) = store.normal_at(service, key::HOMEPAGE) else { return };
    let name = homepage::host(&page);
    let Some(Value::Domain(host)) = domain::check(name, &Context::default()).value else { return };
    let mut domains = store.items(service, key::DOMAINS).iter().filter_map(|domain| store.key(*domain)).peekable();
    if domains.peek().is_none() {
        return;
    }
    let key = host.key();
    let is_below = |domain: &str| {
        let behind = key.len().checked_sub(domain.len()).and_then(|start| Some((key.get(..start)?, key.get(start..)?)));
        behind.is_some_and(|(front, own)| own.eq_ignore_ascii_case(domain) && (front.is_empty() || front.ends_with('.')))
    };
    if !domains.any(|domain| is_below(&domain)) {
        let related = store.child(service, key::DOMAINS).into_iter().collect();
        out.push(Clash { finding: HomepageOtherDomain { domain: quote(name) }.into(), at, related });
    }
}
