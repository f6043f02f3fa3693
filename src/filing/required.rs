//! What a form needs (必填项): emptiness is the form's affair, not a rule's. The form's table says which key needs what.

use super::{
    key,
    shape::Need,
    store::{NodeId, Store},
};
use crate::{
    context::Context,
    issue::Severity::{self, Error, Warning},
    profile::{self, Demand},
};

/// How much it matters that nothing is under a key of this object; none if it does not.
pub(crate) fn severity(store: &Store, object: NodeId, need: Need, context: &Context) -> Option<Severity> {
    match need {
        // What is asked of a remark, its own law says.
        Need::Free | Need::Remark => None,
        Need::Must => Some(Error),
        // What an earlier filing has is not asked again (新增服务): the unit and its papers. Some forms take the one who stands
        // for the unit where nobody is chosen.
        Need::Should => Some(Warning),
        // DOM-12: a service may be filed by its addresses alone where the provider takes that.
        Need::Domains => {
            let has_ips = store.child(object, key::IPS).is_some_and(|ips| !store.is_blank(ips));
            if has_ips { profile::severity(context, Demand::NoDomainButIp) } else { Some(Error) }
        }
        Need::Addresses => profile::severity(context, Demand::NoIp),
        // R8.1: WeChat wants 以上都不涉及 chosen; elsewhere nothing is chosen where none applies.
        Need::Preapprovals => profile::severity(context, Demand::NoPreapproval),
        // R4.8: of resident ID cards, whose dates the consoles ask for.
        Need::Validity if store.normal_at(object, key::TYPE).as_deref() != Some("resident-id") => None,
        Need::Validity => profile::severity(context, Demand::NoValidity),
        Need::EmergencyPhone => profile::severity(context, Demand::NoEmergencyPhone),
    }
}
