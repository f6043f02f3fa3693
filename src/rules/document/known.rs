//! What a number is known by, whatever type was chosen: numbers of other documents that look alike (R4.1, R4.2).

use crate::{
    catalog::Term,
    context::{Context, DocumentType},
    rules::{
        card_number, credit_code, hk_macau_permit, organization_code, permanent_resident_card, registration_number,
        residence_permit, resident_id,
    },
};

/// The card that a number without a type can only be meant for, though it may be mistyped: 18 digits, or the old form of a
/// permanent resident's.
pub(super) fn meant_card(number: &str) -> Option<DocumentType> {
    if permanent_resident_card::is_old(number) {
        return Some(DocumentType::PermanentResidentCard);
    }
    let digits = number.as_bytes().try_into().ok()?;
    card_number::confirmed(digits)?;
    Some(match card_number::card_of(digits) {
        Some(Term::HK_MACAU_RESIDENCE_PERMIT) => DocumentType::HkMacauResidencePermit,
        Some(Term::TAIWAN_RESIDENCE_PERMIT) => DocumentType::TaiwanResidencePermit,
        Some(Term::PERMANENT_RESIDENT_CARD) => DocumentType::PermanentResidentCard,
        _ => DocumentType::ResidentId,
    })
}

/// The card whose number this is beyond a doubt.
pub(in crate::rules) fn recognised_card(number: &str, context: &Context) -> Option<Term> {
    if permanent_resident_card::is_old(number) {
        return Some(Term::PERMANENT_RESIDENT_CARD);
    }
    let card = card_number::card_of(number.as_bytes().try_into().ok()?)?;
    let passes = match card {
        Term::RESIDENT_ID => resident_id::passes(number, context),
        Term::PERMANENT_RESIDENT_CARD => permanent_resident_card::is_new(number, context),
        permit => residence_permit::passes(number, permit, context),
    };
    passes.then_some(card)
}

/// The document whose number this can only be, among what people file with.
pub(in crate::rules) fn recognised(number: &str, context: &Context) -> Option<Term> {
    recognised_card(number, context)
        .or_else(|| hk_macau_permit::matches(number).then_some(Term::HK_MACAU_PERMIT))
        .or_else(|| (meant_card(number).is_none() && credit_code::passes(number)).then_some(Term::CREDIT_CODE))
}

/// The same among what units file with, and individuals in their place.
pub(in crate::rules) fn recognised_unit(number: &str, context: &Context) -> Option<Term> {
    if registration_number::passes(number) {
        Some(Term::REGISTRATION_NUMBER)
    } else if organization_code::passes(number) {
        Some(Term::ORGANIZATION_CODE)
    } else if resident_id::passes(number, context) {
        Some(Term::RESIDENT_ID)
    } else {
        credit_code::passes(number).then_some(Term::CREDIT_CODE)
    }
}
