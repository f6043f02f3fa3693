//! The numbers of the foreigner's permanent resident ID card (外国人永久居留身份证, R4.6).
//!
//! - Accepted: of the cards given since 1 December 2023, 18 characters: `9`, a province, three digits of a country, the date of
//!   birth, a serial and a check digit as in GB 11643; of older cards, which hold until they expire, three letters and twelve digits.
//! - Refused: anything else; a wrong check digit; the number of another card.
//! - Doubtful, a warning: a date of birth that does not exist, is before 1900 or after today. Of the layout within, only the 9 and
//!   the check digit are published; the old numbers' check digit is not, so that it is not looked at.
//! - Source: R4.6 (新版外国人永久居留身份证机读信息规则, 2023), appendix A.1.
//!
//! ```
//! use beian::{check_field, Context, DocumentType, Field};
//! let context = Context { document_type: Some(DocumentType::PermanentResidentCard), ..Context::default() };
//! assert!(check_field(Field::PersonDocument, "911840197001010000", &context).valid());
//! assert!(check_field(Field::PersonDocument, "USA110070010100", &context).valid());
//! assert!(!check_field(Field::PersonDocument, "911840197001010001", &context).valid());
//! ```

use super::{
    card_number::{self, Fault, LENGTH},
    document::{DocumentNumber, Verdict, recognised},
};
use crate::{
    catalog::{DocumentOtherType, PermanentResidentCardOld, Term},
    context::Context,
    issue::Severity,
    patterns::PERMANENT_RESIDENT_OLD,
};

const CARD: Term = Term::PERMANENT_RESIDENT_CARD;
/// R4.6: how the numbers of the new cards begin.
const HEAD: u8 = b'9';

/// True for a number with which nothing is wrong, and of which there is nothing to say.
pub(super) fn plain(number: &str, context: &Context) -> bool {
    is_old(number) || is_new(number, context)
}

/// True for the number of an old card.
pub(super) fn is_old(number: &str) -> bool {
    PERMANENT_RESIDENT_OLD.matches(number)
}

/// True for the number of a new card, the date of birth in it included.
pub(super) fn is_new(number: &str, context: &Context) -> bool {
    number.as_bytes().try_into().is_ok_and(|it| fault(it).is_none() && card_number::birth_fault(it, context).is_none())
}

/// Judges a number that is cleaned up.
pub(super) fn check(number: String, context: &Context) -> Verdict {
    if is_old(&number) {
        return Ok((DocumentNumber::new(number).into(), Vec::new()));
    }
    if is_new(&number, context) {
        return Ok((DocumentNumber::with_birth(number).into(), Vec::new()));
    }
    if let Some(document) = recognised(&number, context) {
        return Err(DocumentOtherType { document }.into());
    }
    if number.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) {
        return Err(PermanentResidentCardOld {}.into());
    }
    let told = |fault: Option<Fault>| card_number::told(&number, CARD, "9", fault.as_ref(), &|it| plain(it, context));
    let digits: Option<&[u8; LENGTH]> = number.as_bytes().try_into().ok();
    match digits.and_then(fault) {
        None => match digits.and_then(|it| card_number::birth_fault(it, context)) {
            None => Err(told(None)),
            doubt => {
                let doubt = told(doubt).severity(Severity::Warning);
                Ok((DocumentNumber::new(number).into(), vec![doubt]))
            }
        },
        fault => Err(told(fault)),
    }
}

fn fault(number: &[u8; LENGTH]) -> Option<Fault> {
    match card_number::confirmed(number) {
        None => Some(Fault::Character),
        Some(_) if number[0] != HEAD => Some(card_number::card_of(number).map_or(Fault::Head, Fault::Other)),
        Some(is_confirmed) => (!is_confirmed).then_some(Fault::CheckDigit),
    }
}
