//! What a form needs (必填项): emptiness is the form's affair, not a rule's.

use super::{
    form::{APP, FILING, PACKAGE, PERSON, PLATFORM, WEBSITE},
    shape::Shape,
    store::{NodeId, Store},
};
use crate::{
    context::Context,
    issue::Severity::{self, Error, Warning},
    profile,
};

/// How much it matters that nothing is under this key of this object; none if it does not.
pub(crate) fn severity(store: &Store, id: NodeId, shape: &'static Shape, key: &str, context: &Context) -> Option<Severity> {
    let provider = profile::provider(context);
    let is = |other: &'static Shape| std::ptr::eq(shape, other);
    match key {
        "responsible" if is(FILING) => Some(Error),
        // Every form asks, but some take the one who stands for the unit where nobody is chosen.
        "responsible" if is(WEBSITE) || is(APP) => Some(Warning),
        "name" if is(WEBSITE) || is(APP) => Some(Error),
        // DOM-12: a service may be filed by its addresses alone where the provider takes that.
        "domains" if is(WEBSITE) || is(APP) => {
            let has_ips = store.child(id, "ips").is_some_and(|ips| !store.is_blank(ips));
            Some(if provider.takes_ip_filing && has_ips { Warning } else { Error })
        }
        "ips" if is(WEBSITE) || is(APP) => provider.no_ip,
        "platforms" if is(APP) => Some(Error),
        "kind" | "packages" if is(PLATFORM) => Some(Error),
        "name" | "publicKey" | "fingerprint" if is(PACKAGE) => Some(Error),
        "mobile" | "email" if is(PERSON) => Some(Error),
        "emergencyPhone" if is(PERSON) => Some(provider.no_emergency_phone),
        _ => None,
    }
}
