//! Contacts between responsible persons (R1.3, R1.4, R1.5): one person ↔ one mobile ↔ one address, and an emergency number
//! that somebody else answers. Reads every person of the form and the index of telephone numbers.
//!
//! People are told apart by their document numbers, never by name. Where a number is not filled in, two persons who were
//! typed separately are two people: whoever is the same should be chosen as "same" (复用).

use super::Clash;
use crate::{
    catalog::{
        ContactEmailShared, ContactEmergencyIsOther, ContactEmergencyIsOwn, ContactMobileShared, ContactNotOneToOne,
        ContactPhonesSwapped, ContactSamePerson, Term,
    },
    context::Context,
    filing::{
        form,
        store::{NodeId, Store, Topic},
    },
    issue::{Finding, Severity},
    profile,
    rules::{Value, document},
};

/// One responsible person, with the places of their contacts.
struct Person<'a> {
    store: &'a Store,
    at: NodeId,
    document: Option<String>,
}

impl<'a> Person<'a> {
    fn read(store: &'a Store, at: NodeId) -> Self {
        let number = store.child(at, "document").and_then(|document| store.text_at(document, "number"));
        let document = number.map(|number| document::clean(&number)).filter(|it| !it.is_empty());
        Self { store, at, document }
    }

    /// The person of a service, where one was typed rather than chosen as "same".
    fn of_service(store: &'a Store, service: NodeId) -> Option<Self> {
        let at = store.child(service, "responsible")?;
        store.kids(at).first()?;
        Some(Self::read(store, at))
    }

    fn is_same_as(&self, other: &Self) -> bool {
        self.document.is_some() && self.document == other.document
    }

    /// True while nobody can tell: a number is missing, and both have one name.
    fn may_be(&self, other: &Self) -> bool {
        let name = |person: &Self| person.store.text_at(person.at, "name");
        let own = name(self);
        (self.document.is_none() || other.document.is_none()) && own.is_some() && own == name(other)
    }

    /// A contact: its place, and what makes it equal to another.
    fn contact(&self, key: &str) -> Option<(NodeId, String)> {
        let at = self.store.child(self.at, key)?;
        match self.store.value(at)? {
            Value::Phone(phone) => Some((at, phone.key())),
            Value::Email(email) => Some((at, email.key())),
            _ => None,
        }
    }

    /// The places of two contacts, if they are the same.
    fn shares(&self, own: &str, other: &Self, theirs: &str) -> Option<(NodeId, NodeId)> {
        let (at, own) = self.contact(own)?;
        let (far, theirs) = other.contact(theirs)?;
        (own == theirs).then_some((at, far))
    }
}

pub(crate) fn check(store: &Store, context: &Context, out: &mut Vec<Clash>) {
    let unit_person = store.child(Store::ROOT, "responsible").map(|at| Person::read(store, at));
    let service_persons: Vec<Person> =
        store.services().into_iter().filter_map(|service| Person::of_service(store, service)).collect();

    for person in unit_person.iter().chain(&service_persons) {
        own_emergency(person, context, out);
    }
    if let Some(unit_person) = &unit_person {
        for person in &service_persons {
            if person.is_same_as(unit_person) {
                same_person(person, unit_person, context, out);
            } else {
                two_people(person, unit_person, context, out);
            }
        }
    }
    between_services(store, unit_person.as_ref(), out);
}

/// R1.4: `X.emergencyPhone != X.mobile`.
fn own_emergency(person: &Person, context: &Context, out: &mut Vec<Clash>) {
    if let Some((at, far)) = person.shares("emergencyPhone", person, "mobile") {
        let mut finding = Finding::from(ContactEmergencyIsOwn {});
        let unit = person.store.child(Store::ROOT, "unit");
        if unit.and_then(|unit| person.store.text_at(unit, "nature")).as_deref() == Some("individual") {
            finding = finding.severity(profile::province(context).individual_own_emergency);
        }
        out.push(Clash::new(finding, at, far));
    }
}

/// R1.3 C and D: the same person, typed again.
fn same_person(person: &Person, unit_person: &Person, context: &Context, out: &mut Vec<Clash>) {
    out.push(Clash::new(Finding::from(ContactSamePerson {}).suggest("same"), person.at, unit_person.at));
    let two_mobiles = profile::province(context).two_mobiles;
    for (key, contact) in [("mobile", Term::MOBILE), ("email", Term::EMAIL)] {
        if key == "mobile" && two_mobiles {
            continue;
        }
        if let (Some((at, own)), Some((far, theirs))) = (person.contact(key), unit_person.contact(key))
            && own != theirs
        {
            let finding = Finding::from(ContactNotOneToOne { contact });
            out.push(Clash::new(finding.severity(profile::provider(context).two_contacts), at, far));
        }
    }
}

/// R1.3 B and R1.5: two people share nothing, and neither is the other's emergency contact.
fn two_people(person: &Person, unit_person: &Person, context: &Context, out: &mut Vec<Clash>) {
    let other = Term::UNIT_PERSON;
    if let Some((at, far)) = person.shares("mobile", unit_person, "mobile") {
        let finding = Finding::from(ContactMobileShared { other });
        let unsure = person.may_be(unit_person);
        out.push(Clash::new(if unsure { finding.severity(Severity::Warning) } else { finding }, at, far));
    }
    if let Some((at, far)) = person.shares("email", unit_person, "email") {
        let severity = profile::provider(context).shared_email;
        out.push(Clash::new(Finding::from(ContactEmailShared { other }).severity(severity), at, far));
    }
    let crossed = profile::province(context).crossed_phones;
    let theirs = person.shares("emergencyPhone", unit_person, "mobile");
    let ours = unit_person.shares("emergencyPhone", person, "mobile");
    match (theirs, ours) {
        (Some((at, far)), Some((our_emergency, our_far))) => out.push(Clash {
            finding: Finding::from(ContactPhonesSwapped {}).severity(crossed),
            at,
            related: vec![far, our_emergency, our_far],
        }),
        (Some((at, far)), None) => {
            out.push(Clash::new(Finding::from(ContactEmergencyIsOther { other }).severity(crossed), at, far));
        }
        (None, Some((at, far))) => {
            let other = Term::SERVICE_PERSON;
            out.push(Clash::new(Finding::from(ContactEmergencyIsOther { other }).severity(crossed), at, far));
        }
        (None, None) => {}
    }
}

/// R1.3, pairwise over the services: different people, different mobiles (inferred from the sources: a warning). Each
/// later place is told once, against the first.
fn between_services(store: &Store, unit_person: Option<&Person>, out: &mut Vec<Clash>) {
    let unit_mobile = unit_person.and_then(|unit| store.child(unit.at, "mobile"));
    for places in store.repeats(Topic::Phone) {
        if unit_mobile.is_some_and(|mobile| places.contains(&mobile)) {
            continue; // Each of them was told against the unit's person.
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
}

/// The service's person whose mobile stands here.
fn service_person_of(store: &Store, phone: NodeId) -> Option<Person<'_>> {
    let at = store.enclosing(phone, form::PERSON)?;
    let in_service = store.enclosing(at, form::WEBSITE).or_else(|| store.enclosing(at, form::APP)).is_some();
    (in_service && store.is_under_key(phone, "mobile")).then(|| Person::read(store, at))
}
