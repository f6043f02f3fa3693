//! Contacts between responsible persons (R1.3, R1.4, R1.5): one person ↔ one mobile ↔ one address, and an emergency number
//! that somebody else answers. Reads every person of the form and the index of telephone numbers.
//!
//! People are told apart by their document numbers, never by name. Where a number is not filled in, two persons who were
//! typed separately are two people: whoever is the same should be chosen as "same" (复用).

use super::{Clash, person::Person, subject};
use crate::{
    catalog::{
        ContactEmailShared, ContactEmergencyIsOther, ContactEmergencyIsOwn, ContactMobileShared, ContactNotOneToOne,
        ContactPhonesSwapped, ContactSamePerson, Term,
    },
    context::Context,
    filing::{
        form, key,
        store::{NodeId, Store},
    },
    issue::{Finding, Severity},
    profile::{self, Demand},
};

/// One person, alone and against the one who stands for the unit. Persons of earlier filings are none of this form's.
pub(super) fn of_person(store: &Store, context: &Context, at: NodeId, out: &mut Vec<Clash>) {
    let Some(person) = Person::of_form(store, at).filter(|_| !store.kids(at).is_empty()) else { return };
    own_emergency(&person, context, out);
    if !person.is_units()
        && let Some(unit_person) = Person::of_unit(store)
    {
        if person.is_same_as(&unit_person) {
            same_person(&person, &unit_person, context, out);
        } else {
            two_people(&person, &unit_person, context, out);
        }
    }
}

/// R1.4: `X.emergencyPhone != X.mobile`.
fn own_emergency(person: &Person, context: &Context, out: &mut Vec<Clash>) {
    if let Some((at, far)) = person.shares(key::EMERGENCY_PHONE, person, key::MOBILE) {
        let individual = subject::is_individual(person.store);
        let severity =
            if individual { profile::severity(context, Demand::IndividualOwnEmergency) } else { Some(Severity::Error) };
        out.extend(severity.map(|it| Clash::new(Finding::from(ContactEmergencyIsOwn {}).severity(it), at, far)));
    }
}

/// R1.3 C and D: the same person, typed again.
fn same_person(person: &Person, unit_person: &Person, context: &Context, out: &mut Vec<Clash>) {
    out.push(Clash::new(Finding::from(ContactSamePerson {}).suggest("same"), person.at, unit_person.at));
    for (key, contact, demand) in
        [(key::MOBILE, Term::MOBILE, Demand::TwoMobiles), (key::EMAIL, Term::EMAIL, Demand::TwoContacts)]
    {
        if let (Some((at, own)), Some((far, theirs))) = (person.contact(key), unit_person.contact(key))
            && own != theirs
            && let Some(severity) = profile::severity(context, demand)
        {
            out.push(Clash::new(Finding::from(ContactNotOneToOne { contact }).severity(severity), at, far));
        }
    }
}

/// R1.3 B and R1.5: two people share nothing, and neither is the other's emergency contact.
fn two_people(person: &Person, unit_person: &Person, context: &Context, out: &mut Vec<Clash>) {
    let other = Term::UNIT_PERSON;
    if let Some((at, far)) = person.shares(key::MOBILE, unit_person, key::MOBILE) {
        let finding = Finding::from(ContactMobileShared { other });
        let unsure = person.may_be(unit_person);
        out.push(Clash::new(if unsure { finding.severity(Severity::Warning) } else { finding }, at, far));
    }
    if let Some((at, far)) = person.shares(key::EMAIL, unit_person, key::EMAIL)
        && let Some(severity) = profile::severity(context, Demand::SharedEmail)
    {
        out.push(Clash::new(Finding::from(ContactEmailShared { other }).severity(severity), at, far));
    }
    let Some(crossed) = profile::severity(context, Demand::EmergencyOthersMobile) else { return };
    let theirs = person.shares(key::EMERGENCY_PHONE, unit_person, key::MOBILE);
    let ours = unit_person.shares(key::EMERGENCY_PHONE, person, key::MOBILE);
    let (finding, (at, far), related) = match (theirs, ours) {
        (Some(ends), Some((our_emergency, our_far))) => (ContactPhonesSwapped {}.into(), ends, vec![our_emergency, our_far]),
        (Some(ends), None) => (Finding::from(ContactEmergencyIsOther { other }), ends, vec![]),
        (None, Some(ends)) => (ContactEmergencyIsOther { other: Term::SERVICE_PERSON }.into(), ends, vec![]),
        (None, None) => return,
    };
    out.push(Clash { finding: finding.severity(crossed), at, related: [vec![far], related].concat() });
}

/// R1.3, pairwise over the services: different people, different mobiles (inferred from the sources: a warning). Each
/// later place is told once, against the first.
pub(super) fn shared_mobile(store: &Store, _: &Context, places: &[NodeId], out: &mut Vec<Clash>) {
    let unit_mobile = store.child(Store::ROOT, key::RESPONSIBLE).and_then(|unit| store.child(unit, key::MOBILE));
    if unit_mobile.is_some_and(|mobile| places.contains(&mobile)) {
        return; // Each of them was told against the unit's person.
    }
    let mut first: Option<(NodeId, Person)> = None;
    for at in places {
        let Some(person) = service_person_of(store, *at) else { continue };
        match &first {
            None => first = Some((*at, person)),
            Some((_, known)) if person.is_same_as(known) => {}
            Some((far, _)) => {
                let finding = Finding::from(ContactMobileShared { other: Term::SERVICE_PERSON });
                out.push(Clash::new(finding.severity(Severity::Warning), *at, *far));
            }
        }
    }
}

/// The service's person whose mobile stands here.
fn service_person_of(store: &Store, phone: NodeId) -> Option<Person<'_>> {
    let at = store.enclosing(phone, form::PERSON)?;
    (store.service_of(at).is_some() && store.is_under_key(phone, key::MOBILE)).then(|| Person::read(store, at))
}
