//! How long a person's document is valid (有效期, R4.8): the dates are in order, the document has begun and not ended, enough of
//! it is left, and a resident ID card runs as long as the law lets it run at its holder's age. Reads the dates, the type and the
//! number of one document, and the day of the check: where that is not known, nothing is told that depends on it.
//!
//! The law of resident ID cards (居民身份证法, article 5): below 16 years 5 years, to 25 years 10, to 45 years 20, from 46 on
//! without end. A day more or less is let pass, and so is 28 February or 1 March for 29 February.

use super::{
    Clash,
    person::{Holder, Person},
};
use crate::{
    catalog::{
        ValidityBeforeBirth, ValidityExpired, ValidityNoStart, ValidityNotBegun, ValidityOrder, ValiditySoon, ValiditySpan,
        ValiditySpanEndless, ValidityStartEndless,
    },
    context::{Context, DocumentType},
    filing::{
        key,
        store::{NodeId, Store, Verdict},
    },
    issue::{Finding, Severity},
    profile::{self, Demand},
    rules::{
        Value,
        date::{Date, Day},
    },
};

/// R4.8: below so many months left the document is refused anywhere, below so many somewhere.
const SOON: usize = 3;
/// Article 5: from this age on a card has no end.
const ENDLESS_AGE: u32 = 46;

/// The document of a person of this form.
pub(super) fn of_document(store: &Store, context: &Context, document: NodeId, out: &mut Vec<Clash>) {
    if store.parent(document).and_then(|person| Person::of_form(store, person)).is_none() {
        return;
    }
    let today = Day::today(context);
    let (from, to) = (date_at(store, document, key::VALID_FROM), date_at(store, document, key::VALID_TO));
    if let Some((at, date)) = &from {
        out.extend(of_start(store, document, *date, today).map(|finding| Clash::alone(finding, *at)));
    }
    let Some((at, end)) = to else { return };
    let start = match from {
        Some((_, Date::Day(start))) => Some(start),
        _ => None,
    };
    let finding = match end {
        Date::LongTerm if from.is_none() && !context.partial => Some(ValidityNoStart {}.into()),
        Date::Day(end) if start.is_some_and(|start| start >= end) => Some(ValidityOrder {}.into()),
        Date::Day(end) => today.and_then(|today| left(today, end, context)),
        Date::LongTerm => None,
    };
    match finding {
        Some(finding) => out.push(Clash::alone(finding, at)),
        None => out.extend(start.and_then(|start| span(store, context, document, start, end)).map(|it| Clash::alone(it, at))),
    }
}

/// The date under a key of a document.
pub(super) fn date_at(store: &Store, document: NodeId, key: key::KeyName) -> Option<(NodeId, Date)> {
    let at = store.child(document, key)?;
    let date = match store.verdict(at) {
        Verdict::Blank => return None,
        // A text that is plain is in its normal form.
        Verdict::Plain => Day::from_iso(store.text(at)?).map_or(Date::LongTerm, Date::Day),
        Verdict::Judged(judged) => match judged.value {
            Some(Value::Date(date)) => date,
            _ => return None,
        },
    };
    Some((at, date))
}

/// What there is to say of the day on which it begins.
fn of_start(store: &Store, document: NodeId, start: Date, today: Option<Day>) -> Option<Finding> {
    let Date::Day(start) = start else { return Some(ValidityStartEndless {}.into()) };
    if today.is_some_and(|today| start > today) {
        return Some(ValidityNotBegun {}.into());
    }
    Holder::read(store, document).filter(|holder| start < holder.birth).map(|_| ValidityBeforeBirth {}.into())
}

/// What there is to say of the time that is left.
fn left(today: Day, end: Day, context: &Context) -> Option<Finding> {
    if end < today {
        return Some(ValidityExpired {}.into());
    }
    let days = (end.number() - today.number()) as usize;
    let asked = profile::number(context, Demand::ValidityMonths).unwrap_or_default();
    let lacks = |months| end.is_within(today, months);
    let finding = |months| Finding::from(ValiditySoon { days, months });
    if lacks(asked) { Some(finding(asked)) } else { lacks(SOON).then(|| finding(SOON).severity(Severity::Warning)) }
}

/// Whether a resident ID card runs as long as the law has it.
fn span(store: &Store, context: &Context, document: NodeId, start: Day, end: Date) -> Option<Finding> {
    // The type may be left open where the number says it.
    let kind = store.document_type(document);
    let holder = Holder::read(store, document).filter(|holder| holder.province.is_some() && start >= holder.birth)?;
    if !matches!(kind, None | Some(DocumentType::ResidentId)) {
        return None;
    }
    let age = holder.birth.years_until(start);
    let Some(years) = years_of(age) else {
        let Date::Day(_) = end else { return None };
        return Some(Finding::from(ValiditySpanEndless { age: age as usize }).suggest(Date::LongTerm.normal()));
    };
    let meant = start.plus_years(years);
    if matches!(end, Date::Day(end) if end.number().abs_diff(meant.number()) <= 1) {
        return None;
    }
    let finding = Finding::from(ValiditySpan { age: age as usize, years: years as usize });
    // What would be out of date is no advice.
    let lasts = Day::today(context).is_some_and(|today| left(today, meant, context).is_none());
    Some(if lasts { finding.suggest(Date::Day(meant).normal()) } else { finding })
}

/// How many years a card runs that begins at this age; none where it has no end.
fn years_of(age: u32) -> Option<u32> {
    match age {
        0..16 => Some(5),
        16..26 => Some(10),
        26..ENDLESS_AGE => Some(20),
        _ => None,
    }
}
