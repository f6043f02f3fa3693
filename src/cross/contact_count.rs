//! How many different numbers two people have, or one (R1.6, the table), and where they are registered (R2.5). Reads the mobiles
//! and emergency numbers of a person and of the one who stands for the unit.
//!
//! What R1.3 to R1.5 refuse is told by them alone; here is told what is left where a province counts.

use super::{Clash, person::Person, subject};
use crate::{
    catalog::{ContactFewMobiles, ContactFewNumbers, ContactLocality, ContactManyNumbers},
    context::Context,
    filing::{
        key::{self, KeyName},
        store::{NodeId, Store},
    },
    issue::{Finding, Severity},
    patterns::MOBILE,
    profile::{self, Demand},
};
use std::borrow::Cow;

/// The slots that are counted.
const SLOTS: [KeyName; 2] = [key::MOBILE, key::EMERGENCY_PHONE];

/// True where the numbers of the unit's person matter to every other person.
pub(crate) fn is_asked(context: &Context) -> bool {
    let is_asked = |demand| profile::number(context, demand).is_some();
    is_asked(Demand::DistinctNumbers) || is_asked(Demand::DistinctNumbersMost)
}

pub(super) fn of_person(store: &Store, context: &Context, at: NodeId, out: &mut Vec<Clash>) {
    let Some(person) = Person::of_form(store, at) else { return };
    if person.is_units() {
        mobiles(&person, context, out);
    } else if let Some(unit_person) = Person::of_unit(store)
        && !person.is_same_as(&unit_person)
        && !subject::is_individual(store)
    {
        numbers(&person, &unit_person, context, out);
    }
}

/// Two people: so many different numbers at least, so many at most.
fn numbers(person: &Person, unit_person: &Person, context: &Context, out: &mut Vec<Clash>) {
    let least = profile::number(context, Demand::DistinctNumbers).unwrap_or_default();
    let most = profile::number(context, Demand::DistinctNumbersMost).unwrap_or(usize::MAX);
    if least == 0 && most == usize::MAX {
        return;
    }
    let of = |one: &Person, other: &Person, key: KeyName, theirs: KeyName| one.shares(key, other, theirs).is_some();
    let crosses =
        of(person, unit_person, key::EMERGENCY_PHONE, key::MOBILE) || of(unit_person, person, key::EMERGENCY_PHONE, key::MOBILE);
    let is_refused = of(person, unit_person, key::MOBILE, key::MOBILE)
        || [person, unit_person].iter().any(|it| of(it, it, key::EMERGENCY_PHONE, key::MOBILE))
        || crosses && profile::severity(context, Demand::EmergencyOthersMobile) == Some(Severity::Error);
    let slots = [person, unit_person].into_iter().flat_map(|it| SLOTS.map(|key| it.contact(key)));
    let filled: Vec<(NodeId, Cow<str>)> = slots.flatten().collect();
    let [(mobile, _), (at, _), (far, _), (emergency, _)] = &*filled else { return };
    if is_refused {
        return;
    }
    let count = distinct(&mut filled.iter().map(|(_, number)| number.clone()), usize::MAX);
    let finding: Finding = if count < least {
        ContactFewNumbers { count, least }.into()
    } else if count > most {
        ContactManyNumbers { count, most }.into()
    } else {
        return;
    };
    out.push(Clash { finding, at: *at, related: vec![*mobile, *far, *emergency] });
}

/// One person for the unit and its services: so many different mobiles.
fn mobiles(person: &Person, context: &Context, out: &mut Vec<Clash>) {
    let Some(least) = profile::number(context, Demand::DistinctMobiles) else { return };
    let [Some(mobile), Some(emergency)] = SLOTS.map(|key| person.contact(key)) else { return };
    if person.serves().is_none() {
        return;
    }
    let (at, far) = (emergency.0, mobile.0);
    let store = person.store;
    // Typed again, the same person may show further numbers; another person shows one of their own.
    let others = store.service_persons().flat_map(|at| {
        let other = Person::read(store, at);
        SLOTS.map(|key| other.contact(key))
    });
    let all = [Some(mobile), Some(emergency)].into_iter().chain(others).flatten();
    let count = distinct(&mut all.map(|(_, number)| number).filter(|number| MOBILE.matches(number)), least);
    if count < least {
        out.push(Clash::new(ContactFewMobiles { count, least }, at, far));
    }
}

/// How many different numbers there are; no more are looked for than are enough.
fn distinct(numbers: &mut dyn Iterator<Item = Cow<'_, str>>, enough: usize) -> usize {
    let mut seen = Vec::new();
    while seen.len() < enough
        && let Some(number) = numbers.next()
    {
        if !seen.contains(&number) {
            seen.push(number);
        }
    }
    seen.len()
}

/// R2.5: where a mobile is registered no form can see; it says that the province asks.
pub(super) fn locality(store: &Store, context: &Context, at: NodeId, out: &mut Vec<Clash>) {
    let Some(person) = Person::of_form(store, at) else { return };
    let Some((mobile, _)) = person.contact(key::MOBILE) else { return };
    let of_individual = subject::is_individual(store).then(|| profile::severity(context, Demand::IndividualPhoneLocality));
    if let Some(severity) = of_individual.flatten().or_else(|| profile::severity(context, Demand::PhoneLocality)) {
        out.push(Clash::alone(Finding::from(ContactLocality {}).severity(severity), mobile));
    }
}
