//! The two addresses of a unit (R5.6) and its name (R5.5): the document's address is in the province of the filing, where some
//! bureaus ask for it both are in one city, and neither is in the name. Reads the unit, its document and the filing's province.
//!
//! Only what an address plainly says is compared: a province by its full name in front, a city by the profile's list.

use super::{Clash, subject};
use crate::{
    catalog::{
        AddressDistrictWord, AddressImprecise, AddressOtherCity, AddressOtherProvince, AddressRegion, AddressRenamed,
        UnitNameHoldsAddress, UnitNameOtherPerson,
    },
    context::{Context, Field},
    filing::{
        Slot, form, key,
        store::{Content, NodeId, Store},
    },
    issue::{Finding, Severity},
    profile::{self, Demand},
    rules::{address::region, words},
    text::find,
};

/// An address of fewer characters may be a name.
const SHORTEST: usize = 6;

/// R5.6 (T-主体): what a remark says where there is nothing more precise.
const MOST_PRECISE: &str = "最详细";

/// What there is to say of a unit's addresses.
pub(super) fn of_unit(store: &Store, context: &Context, unit: NodeId, out: &mut Vec<Clash>) {
    let document = store.child(unit, key::DOCUMENT);
    let places = [document.and_then(|document| store.child(document, key::ADDRESS)), store.child(unit, key::ADDRESS)];
    let [of_document, postal] = places.map(|at| at.and_then(|at| Some((at, text(store, at)?))));
    if let Some(name_at) = store.child(unit, key::NAME)
        && let Some(name) = text(store, name_at)
    {
        for (at, address) in [&of_document, &postal].into_iter().flatten() {
            if words::characters(address) >= SHORTEST && find(&name, address).is_some() {
                out.push(Clash::new(UnitNameHoldsAddress {}, name_at, *at));
                break;
            }
        }
    }
    let nature = subject::nature(store);
    if nature.as_deref() == Some("individual") {
        own_name(store, unit, out);
        return; // A person may file where they live.
    }
    let severity = if nature.is_some() { Severity::Error } else { Severity::Warning };
    other_province(context, of_document.as_ref(), severity, out);
    other_province(context, postal.as_ref(), Severity::Warning, out);
    if let (Some(severity), Some((far, of_document))) = (profile::severity(context, Demand::TwoCities), &of_document) {
        let cities = profile::words(context, Demand::Cities);
        let chosen = store.normal_at(unit, key::CITY);
        let postal_city = postal.as_ref().and_then(|(_, address)| city(address, &cities));
        if let Some(other) = city(of_document, &cities)
            && let Some(own) = postal_city.or_else(|| city(chosen.as_deref()?, &cities))
            && own != other
            && let Some(at) = postal.as_ref().map(|(at, _)| *at).or_else(|| store.child(unit, key::CITY))
        {
            let finding = Finding::from(AddressOtherCity { city: own.into(), other: other.into() });
            out.push(Clash::new(finding.severity(severity), at, *far));
        }
    }
}

/// R5.5: an individual files under the name on the ID card, which is that of whoever stands for the filing.
fn own_name(store: &Store, unit: NodeId, out: &mut Vec<Clash>) {
    let name = |holder| Some((store.child(holder, key::NAME)?, words::comparable(&store.normal_at(holder, key::NAME)?)));
    if let Some((at, own)) = name(unit)
        && let Some((far, person)) = store.child(Store::ROOT, key::RESPONSIBLE).and_then(name)
        && own != person
    {
        out.push(Clash::new(UnitNameOtherPerson {}, at, far));
    }
}

fn other_province(context: &Context, address: Option<&(NodeId, String)>, severity: Severity, out: &mut Vec<Clash>) {
    if let Some((at, address)) = address
        && let Some(own) = context.province.as_deref()
        && let Some((code, name)) = region::province(address)
        && own.len() == 6
        && !own.starts_with(code)
    {
        let finding = Finding::from(AddressOtherProvince { province: name.into() }).severity(severity);
        out.push(Clash { finding, at: *at, related: Vec::new() });
    }
}

fn text(store: &Store, at: NodeId) -> Option<String> {
    Some(words::clean_line(store.text(at)?).into_owned()).filter(|text| !text.is_empty())
}

/// The city that an address begins with, behind its province.
fn city<'a>(address: &str, cities: &'a str) -> Option<&'a str> {
    words::word_before(region::behind_province(address), cities)
}

/// What is left of a finding about an address, where the form says which one it is.
pub(super) fn settle(store: &Store, id: NodeId, finding: Finding) -> Option<Finding> {
    if !matches!(store.content(id), Content::Text { slot: Slot::Field(Field::Address), .. }) {
        return Some(finding);
    }
    let holder = store.parent(id)?;
    let is_precision = finding.is(AddressImprecise::CODE);
    // The document's address is as the document has it.
    let is_wording = finding.is(AddressDistrictWord::CODE) || finding.is(AddressRenamed::CODE) || finding.is(AddressRegion::CODE);
    if store.is(holder, form::UNIT_DOCUMENT) {
        return (!is_precision && !is_wording).then_some(finding);
    }
    let remark = store.normal_at(holder, key::REMARK).unwrap_or_default();
    (!is_precision || find(&remark, MOST_PRECISE).is_none()).then_some(finding)
}
