//! Whose the emergency number is (R1.6, the table): some provinces want it said in a remark. Reads the person's numbers, the
//! unit's nature and remark, and the remarks of the services that the person is responsible for.

use super::{Clash, person::Person, subject};
use crate::{
    catalog::{ContactEmergencyUnnamed, ContactEmergencyUnnamedIndividual},
    context::Context,
    filing::{
        key,
        store::{NodeId, Store},
    },
    issue::Finding,
    patterns::MOBILE,
    profile::{self, Demand},
    text::{find, split},
};

/// 天津: 联系方式2中手机号使用人为某公司员工某某.
const USER: &str = "使用人|联系方式2|联系方式二|应急";
/// 重庆: the name of whoever answers.
const CONTACT: &str = "联系人|使用人|应急|联系方式2|联系方式二";

pub(super) fn of_person(store: &Store, context: &Context, at: NodeId, out: &mut Vec<Clash>) {
    let Some(person) = Person::of_form(store, at) else { return };
    let Some((emergency, number)) = person.contact(key::EMERGENCY_PHONE) else { return };
    let is_individual = subject::is_individual(store);
    let unnamed = [
        (Demand::EmergencyMobileUnnamed, MOBILE.matches(&number), USER, Finding::from(ContactEmergencyUnnamed {})),
        (Demand::IndividualEmergencyUnnamed, is_individual, CONTACT, ContactEmergencyUnnamedIndividual {}.into()),
    ];
    for (demand, concerns, words, finding) in unnamed {
        if concerns
            && let Some(severity) = profile::severity(context, demand)
            && !is_said(&person, words)
        {
            out.push(Clash::alone(finding.severity(severity), emergency));
        }
    }
}

/// True where remarks matter to whoever has an emergency number.
pub(crate) fn is_asked(context: &Context) -> bool {
    let is_asked = |demand| profile::severity(context, demand).is_some();
    is_asked(Demand::EmergencyMobileUnnamed) || is_asked(Demand::IndividualEmergencyUnnamed)
}

/// True where the unit's remark, or that of a service of this person, has one of these words.
fn is_said(person: &Person, words: &str) -> bool {
    let store = person.store;
    let unit = store.child(Store::ROOT, key::UNIT);
    let services: Vec<NodeId> = match store.service_of(person.at) {
        Some(service) => vec![service],
        None => store.services().collect(),
    };
    let mut remarks = unit.into_iter().chain(services).filter_map(|holder| store.text_at(holder, key::REMARK));
    remarks.any(|remark| split(words, b'|').any(|word| find(&remark, word).is_some()))
}
