//! What earlier filings of other subjects hold (R1.7, R1.9, R3.2): their numbers, addresses and documents. Reads the indexes of
//! telephone numbers, e-mail addresses and documents, the earlier filings, and whose they are.
//!
//! An earlier filing is another subject's where its unit's document number and this unit's are both known, and are two. The same
//! legal representative of several subjects keeps the same contacts (R1.7): of them nothing is told but where they differ.

use super::{Clash, person::Person, representative::number_at, subject};
use crate::{
    catalog::{
        HistoryDocument, HistoryEmail, HistoryEmergency, HistoryMobile, HistoryOneMobile, HistoryServicePerson,
        HistoryTwoContacts,
    },
    context::Context,
    filing::{
        form, key,
        store::{NodeId, Store},
    },
    issue::{Finding, Severity},
    profile::{self, Demand},
};
use std::borrow::Cow;

/// What earlier filings of other subjects hold of one value.
struct Earlier<'a> {
    places: Vec<(NodeId, Person<'a>)>,
    /// The first that is not of the same person as the first of all.
    second: Option<usize>,
}

impl<'a> Earlier<'a> {
    fn read(store: &'a Store, places: &[NodeId]) -> Option<Self> {
        let own = own_number(store);
        let of_other = |at: &NodeId| {
            let filing = store.enclosing(*at, form::PRIOR_FILING)?;
            let theirs = store.child(filing, key::UNIT_DOCUMENT).and_then(|number| number_at(store, number));
            let person = Person::read(store, store.enclosing(*at, form::PERSON)?);
            (theirs.is_some() && own.is_some() && theirs != own).then_some((*at, person))
        };
        let places: Vec<_> = places.iter().filter_map(of_other).collect();
        let (_, first) = places.first()?;
        let second = places.iter().position(|(_, person)| !person.is_same_as(first));
        Some(Self { places, second })
    }

    /// The first place of another person's, and whether it is sure that they are another.
    fn of_other_than(&self, person: &Person) -> Option<(NodeId, bool)> {
        let first = Some(0).filter(|first| !person.is_same_as(&self.places[*first].1));
        let (at, other) = &self.places[first.or(self.second)?];
        Some((*at, person.is_other_than(other)))
    }
}

/// The number of this unit's document; an individual's is their own.
fn own_number(store: &Store) -> Option<Cow<'_, str>> {
    let document = store.child(Store::ROOT, key::UNIT).and_then(|unit| store.child(unit, key::DOCUMENT));
    let of_unit = document.and_then(|document| store.child(document, key::NUMBER)).and_then(|number| number_at(store, number));
    let of_person = || number_at(store, store.document_number(store.child(Store::ROOT, key::RESPONSIBLE)?)?);
    of_unit.or_else(|| if subject::is_individual(store) { of_person() } else { None })
}

/// The stricter one of what is asked of all, and of individuals.
fn severity(store: &Store, context: &Context, of_all: Demand, of_individual: Demand) -> Option<Severity> {
    let individual = subject::is_individual(store).then(|| profile::severity(context, of_individual)).flatten();
    [profile::severity(context, of_all), individual].into_iter().flatten().min()
}

/// One telephone number (R1.7).
pub(super) fn phones(store: &Store, context: &Context, places: &[NodeId], out: &mut Vec<Clash>) {
    let mobile = severity(store, context, Demand::NumberOfOtherSubject, Demand::IndividualNumberOfOtherSubject);
    let emergency = profile::severity(context, Demand::EmailOfOtherSubject);
    reused(store, places, out, &|at| {
        if store.is_under_key(at, key::MOBILE) {
            (Finding::from(HistoryMobile {}), mobile)
        } else {
            (Finding::from(HistoryEmergency {}), emergency)
        }
    });
}

/// One e-mail address (R3.2).
pub(super) fn emails(store: &Store, context: &Context, places: &[NodeId], out: &mut Vec<Clash>) {
    let severity = profile::severity(context, Demand::EmailOfOtherSubject);
    reused(store, places, out, &|_| (HistoryEmail {}.into(), severity));
}

fn reused(store: &Store, places: &[NodeId], out: &mut Vec<Clash>, finding: &dyn Fn(NodeId) -> (Finding, Option<Severity>)) {
    let Some(earlier) = Earlier::read(store, places) else { return };
    for at in places {
        let person = store.enclosing(*at, form::PERSON).and_then(|person| Person::of_form(store, person));
        if let Some((far, is_sure)) = person.and_then(|person| earlier.of_other_than(&person))
            && let (finding, Some(severity)) = finding(*at)
        {
            // Who it was nobody can tell: it may be the same person.
            let severity = if is_sure { severity } else { severity.max(Severity::Warning) };
            out.push(Clash::new(finding.severity(severity), *at, far));
        }
    }
}

/// One document: the same person in earlier filings (R1.7, R1.9).
pub(super) fn documents(store: &Store, context: &Context, places: &[NodeId], out: &mut Vec<Clash>) {
    let Some(earlier) = Earlier::read(store, places) else { return };
    let (far, _) = earlier.places[0];
    let reuse = severity(store, context, Demand::DocumentOfOtherSubject, Demand::IndividualDocumentOfOtherSubject);
    let persons: Vec<(NodeId, Person)> =
        places.iter().filter_map(|at| Some((*at, Person::of_form(store, store.enclosing(*at, form::PERSON)?)?))).collect();
    // Whoever stands for the unit may stand for several: they are told by their contacts.
    let unit_person = persons.iter().find(|(_, person)| person.is_units());
    let of_unit = earlier.places.iter().find(|(_, person)| !is_own_filing(store, person));
    for (at, _) in &persons {
        if unit_person.is_none()
            && !subject::is_individual(store)
            && let Some((far, _)) = of_unit
            && let Some(severity) = profile::severity(context, Demand::ServicePersonOfOtherUnit)
        {
            out.push(Clash::new(Finding::from(HistoryServicePerson {}).severity(severity), *at, *far));
        } else if let Some(severity) = reuse {
            out.push(Clash::new(Finding::from(HistoryDocument {}).severity(severity), *at, far));
        }
    }
    if let Some((_, person)) = unit_person {
        one_representative(person, &earlier, context, out);
    }
}

/// True of what a person filed as an individual.
fn is_own_filing(store: &Store, person: &Person) -> bool {
    let number = store.document_number(person.at).and_then(|number| number_at(store, number));
    let filing = store.enclosing(person.at, form::PRIOR_FILING).and_then(|filing| store.child(filing, key::UNIT_DOCUMENT));
    number.is_some() && number == filing.and_then(|number| number_at(store, number))
}

/// R1.7: one legal representative, several subjects, one mobile; where a mobile is of one subject alone, as many.
fn one_representative(person: &Person, earlier: &Earlier, context: &Context, out: &mut Vec<Clash>) {
    let Some((at, own)) = person.contact(key::MOBILE).filter(|_| person.not_representative().is_none()) else { return };
    let theirs = || earlier.places.iter().filter_map(|(_, it)| it.contact(key::MOBILE));
    let (finding, far, severity) = if let Some(severity) = profile::severity(context, Demand::RepresentativeOneMobile) {
        (Finding::from(HistoryOneMobile {}), theirs().find(|(_, mobile)| *mobile == own), Some(severity))
    } else {
        let severity = profile::severity(context, Demand::RepresentativeTwoContacts);
        (HistoryTwoContacts {}.into(), theirs().find(|(_, mobile)| *mobile != own), severity)
    };
    if let (Some((far, _)), Some(severity)) = (far, severity) {
        out.push(Clash::new(finding.severity(severity), at, far));
    }
}
