//! How long a unit's document is valid (主办单位证件有效期, R5.4): its dates are in order, it is valid today, and for as long as the
//! provider and the bureau ask. Reads the dates of the document, and the day of the check: where that is not known, nothing is
//! told that depends on it. Of the documents of persons this is told by their own law (R4.8).

use super::{Clash, validity::date_at};
use crate::{
    catalog::{UnitDocumentDates, UnitDocumentExpired, UnitDocumentValidity},
    context::Context,
    filing::{
        form, key,
        store::{NodeId, Store},
    },
    issue::{Finding, Severity},
    profile::{self, Demand},
    rules::date::{Date, Day},
};

/// What there is to say of a document, if it is a unit's.
pub(super) fn of_document(store: &Store, context: &Context, document: NodeId, out: &mut Vec<Clash>) {
    let day = |key| match date_at(store, document, key)? {
        (at, Date::Day(day)) => Some((at, day)),
        _ => None,
    };
    let Some((at, end)) = day(key::VALID_TO).filter(|_| store.is(document, form::UNIT_DOCUMENT)) else { return };
    if let Some((from, start)) = day(key::VALID_FROM)
        && start >= end
    {
        out.push(Clash::new(UnitDocumentDates {}, at, from));
    } else if let Some(today) = Day::today(context) {
        out.extend(left(context, today, end).map(|finding| Clash::alone(finding, at)));
    }
}

/// What there is to say of the time that is left.
fn left(context: &Context, today: Day, end: Day) -> Option<Finding> {
    if end < today {
        return Some(UnitDocumentExpired {}.into());
    }
    let short = |demand| profile::number(context, demand).filter(|months| end.is_within(today, *months));
    let told = |months, severity| Finding::from(UnitDocumentValidity { months }).severity(severity);
    let asked = short(Demand::UnitValidityMonths).map(|months| told(months, Severity::Error));
    asked.or_else(|| short(Demand::UnitValidityAdvised).map(|months| told(months, Severity::Warning)))
}
