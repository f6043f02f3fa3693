//! Who may be responsible (R1.1, R1.2, R1.9): an individual files for themselves, a unit's responsible person (主体负责人) is
//! its legal representative (法定代表人) where the province wants that, and who else stands for a service needs a letter. Reads
//! the person, the one who stands for the unit, and the unit's nature, name and document.
//!
//! Where the form does not say whether a person is the legal representative, nothing is told.

use super::{Clash, person::Person, subject};
use crate::{
    catalog::{
        PersonFinanceRepresentative, PersonIndividualFiler, PersonIndividualSelf, PersonIsUnitPerson, PersonNotRepresentative,
        PersonNotUnitPerson, PersonRepresentativeLetter, PersonServiceLetter,
    },
    context::Context,
    filing::{
        key,
        store::{NodeId, Store},
    },
    issue::{Finding, Severity},
    profile::{self, Demand},
    rules::document,
    text::{find, split},
};
use std::borrow::Cow;

/// R1.1: whose representatives may send somebody else where an enterprise's may not (青海, 浙江).
const PUBLIC: &[&str] = &["government", "institution"];

pub(super) fn of_person(store: &Store, context: &Context, at: NodeId, out: &mut Vec<Clash>) {
    let Some(person) = Person::of_form(store, at) else { return };
    match (subject::is_individual(store), person.is_units()) {
        (true, true) => filer(&person, out),
        (true, false) => oneself(&person, context, out),
        (false, true) => of_unit(&person, context, out),
        (false, false) => of_service(&person, context, out),
    }
}

/// R1.1: an individual is their own responsible person, by the document; `address` tells the name.
fn filer(person: &Person, out: &mut Vec<Clash>) {
    let store = person.store;
    let Some(unit) = store.child(Store::ROOT, key::UNIT) else { return };
    if let Some(document) = store.child(unit, key::DOCUMENT).and_then(|document| store.child(document, key::NUMBER))
        && let Some(number) = store.document_number(person.at)
        && let (Some(own), Some(units)) = (number_at(store, number), number_at(store, document))
        && own != units
    {
        out.push(Clash::new(PersonIndividualFiler {}, number, document));
    }
}

/// R1.1: whoever is typed for an individual's service is the one who files.
fn oneself(person: &Person, context: &Context, out: &mut Vec<Clash>) {
    if let Some(unit_person) = Person::of_unit(person.store)
        && person.is_other_than(&unit_person)
        && let Some(severity) = profile::severity(context, Demand::IndividualOtherPerson)
    {
        out.push(Clash::new(Finding::from(PersonIndividualSelf {}).severity(severity), person.at, unit_person.at));
    }
}

/// R1.1, and R1.9 e: the unit's person and the legal representative.
fn of_unit(person: &Person, context: &Context, out: &mut Vec<Clash>) {
    if let Some(severity) = profile::severity(context, Demand::ServicePersonIsUnitPerson)
        && let Some(service) = person.serves()
    {
        out.push(Clash::new(Finding::from(PersonIsUnitPerson {}).severity(severity), service, person.at));
    }
    let Some(at) = person.not_representative() else { return };
    if let Some(word) = finance_word(person.store, context) {
        return out.push(Clash::alone(PersonFinanceRepresentative { word }, at));
    }
    let is_public = subject::nature(person.store).is_some_and(|nature| PUBLIC.contains(&&*nature));
    let of_public = profile::severity(context, Demand::PublicPersonNotRepresentative).filter(|_| is_public);
    let finding = match of_public.or_else(|| profile::severity(context, Demand::UnitPersonNotRepresentative)) {
        None => return,
        Some(Severity::Info) => PersonRepresentativeLetter {}.into(),
        Some(severity) => Finding::from(PersonNotRepresentative {}).severity(severity),
    };
    out.push(Clash::alone(finding, at));
}

/// R1.2, R1.9 b and e: the person of a unit's service.
fn of_service(person: &Person, context: &Context, out: &mut Vec<Clash>) {
    let unit_person = Person::of_unit(person.store);
    if let Some(unit_person) = &unit_person
        && person.is_other_than(unit_person)
        && unit_person.not_representative().is_some()
        && let Some(severity) = profile::severity(context, Demand::ServicePersonNotUnitPerson)
    {
        let finding = Finding::from(PersonNotUnitPerson {}).severity(severity);
        return out.push(Clash::new(finding, person.at, unit_person.at));
    }
    let Some(at) = person.not_representative() else { return };
    // Of the same person it is told once.
    if unit_person.is_some_and(|it| person.is_same_as(&it) && it.not_representative().is_some()) {
        return;
    }
    if let Some(word) = finance_word(person.store, context) {
        out.push(Clash::alone(PersonFinanceRepresentative { word }, at));
    } else if let Some(severity) = profile::severity(context, Demand::ServicePersonLetter) {
        out.push(Clash::alone(Finding::from(PersonServiceLetter {}).severity(severity), at));
    }
}

/// True where the name of the unit matters to whoever stands for it or for a service.
pub(crate) fn asks_for_name(context: &Context) -> bool {
    !profile::words(context, Demand::RepresentativeForNames).is_empty()
}

/// The word in the unit's name for which the province wants its legal representative.
fn finance_word(store: &Store, context: &Context) -> Option<String> {
    let words = profile::words(context, Demand::RepresentativeForNames);
    if words.is_empty() {
        return None;
    }
    let name = store.text_at(store.child(Store::ROOT, key::UNIT)?, key::NAME)?;
    split(&words, b' ').find(|word| find(&name, word).is_some()).map(Into::into)
}

/// What makes a document's number equal to another; none where nothing is filled in.
pub(super) fn number_at(store: &Store, number: NodeId) -> Option<Cow<'_, str>> {
    store.text(number).map(document::key).filter(|it| !it.is_empty())
}
