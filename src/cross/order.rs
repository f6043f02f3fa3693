//! What one order (备案订单) may hold: how many services (section 7, column Order), how many domains (DOM-08). Reads the lists of
//! services, their domains, and the unit's nature.
//!
//! What is already filed counts too in some provinces; the form does not see it.

use super::{Clash, main_domain, subject};
use crate::{
    catalog::{
        OrderDomainPapers, OrderManyServices, OrderTooManyDomains, OrderTooManyServices, ServiceTooManyDomains,
        SiteSeveralDomains,
    },
    context::Context,
    filing::{
        form, key,
        store::{NodeId, Store},
    },
    issue::Finding,
    profile::{self, Demand},
};

/// The order as such.
pub(super) fn of_filing(store: &Store, context: &Context, _: NodeId, out: &mut Vec<Clash>) {
    if too_many_services(store, context, out) {
        return; // So are their domains.
    }
    if let Some(max) = profile::number(context, Demand::DomainsOfOrder)
        && let Some(at) = main_domain::beyond(store, domains(store, store.items(Store::ROOT, key::WEBSITES)), max)
    {
        out.extend(Clash::asked(context, Demand::DomainsOfOrderSeverity, OrderTooManyDomains { max }, at));
    }
    if let Some(max) = profile::number(context, Demand::DomainPapers) {
        let services = [key::WEBSITES, key::APPS].map(|key| domains(store, store.items(Store::ROOT, key)));
        if let Some(at) = main_domain::beyond(store, services.into_iter().flatten(), max) {
            out.push(Clash::alone(OrderDomainPapers { max }, at));
        }
    }
}

/// Told at the first service that is too many.
fn too_many_services(store: &Store, context: &Context, out: &mut Vec<Clash>) -> bool {
    let (most, advised) = if subject::is_individual(store) {
        (Demand::IndividualServices, Demand::IndividualServicesAdvised)
    } else {
        (Demand::Services, Demand::ServicesAdvised)
    };
    let count: usize = [key::WEBSITES, key::APPS].map(|key| store.items(Store::ROOT, key).len()).iter().sum();
    if count < 2 {
        return false; // As in most forms: nobody takes less than one.
    }
    let mut beyond = |demand, finding: &dyn Fn(usize) -> Finding| {
        let Some(max) = profile::number(context, demand).filter(|max| count > *max) else { return false };
        out.extend(store.services().nth(max).map(|at| Clash::alone(finding(max), at)));
        true
    };
    let is_beyond = beyond(most, &|max| OrderTooManyServices { count, max }.into());
    if !is_beyond {
        beyond(advised, &|max| OrderManyServices { count, max }.into());
    }
    is_beyond
}

/// The domains of some services, in the form's order.
fn domains<'a>(store: &'a Store, services: &'a [NodeId]) -> impl Iterator<Item = NodeId> + 'a {
    services.iter().flat_map(|service| store.items(*service, key::DOMAINS)).copied()
}

/// The domains of one service.
pub(super) fn of_list(store: &Store, context: &Context, list: NodeId, out: &mut Vec<Clash>) {
    let Some(service) = store.parent(list) else { return };
    let domains = store.kids(list);
    if store.is(service, form::WEBSITE) {
        if let Some(max) = profile::number(context, Demand::DomainsOfSite)
            && let Some(at) = main_domain::beyond(store, domains.iter().copied(), max)
        {
            out.push(Clash::alone(SiteSeveralDomains { max }, at));
        }
    } else if store.is(service, form::APP)
        && let Some(max) = profile::number(context, Demand::DomainsOfService)
        && domains.len() > max
        && let mut filled = domains.iter().copied().filter(|domain| !store.is_blank(*domain))
        && let Some(at) = filled.nth(max)
    {
        let count = max + 1 + filled.count();
        out.extend(Clash::asked(context, Demand::DomainsOfServiceSeverity, ServiceTooManyDomains { count, max }, at));
    }
}
