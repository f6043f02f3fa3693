//! The numbers of the residence permits (港澳居民居住证 and 台湾居民居住证, R4.3).
//!
//! - Accepted: 18 characters as GB 11643 has them: `810000` for 香港, `820000` for 澳门, `830000` for 台湾, then the date of birth,
//!   a serial and a check digit. Clean-up is that of every document number.
//! - Refused: anything else; a date that does not exist, is before 1900 or after today; a wrong check digit; the number of the
//!   other permit or another card.
//! - Source: R4.3 (港澳台居民居住证申领发放办法, 2018), appendix A.1.
//!
//! ```
//! use beian::{check_field, Context, DocumentType, Field};
//! let context = Context { document_type: Some(DocumentType::TaiwanResidencePermit), ..Context::default() };
//! assert!(check_field(Field::PersonDocument, "830000197001010005", &context).valid());
//! assert!(!check_field(Field::PersonDocument, "810000197001010001", &context).valid());
//! ```

use super::{
    card_number::{self, Fault, LENGTH},
    document::{DocumentNumber, Verdict},
};
use crate::{
    catalog::{DocumentOtherType, Term},
    context::Context,
};

/// What stands between the 81, 82 or 83 and the date of birth: no region smaller than these has a code.
const NO_REGION: &[u8] = b"0000";

/// True for a number with which nothing is wrong, and of which there is nothing to say.
pub(super) fn passes(number: &str, permit: Term, context: &Context) -> bool {
    number.as_bytes().try_into().is_ok_and(|it| fault(it, permit, context).is_none())
}

/// Judges a number that is cleaned up.
pub(super) fn check(number: String, permit: Term, context: &Context) -> Verdict {
    if passes(&number, permit, context) {
        return Ok((DocumentNumber::with_birth(number).with_region().into(), Vec::new()));
    }
    if let Some(document) = super::document::recognised(&number, context) {
        return Err(DocumentOtherType { document }.into());
    }
    let fault = number.as_bytes().try_into().ok().and_then(|it| fault(it, permit, context));
    let head = if permit == Term::TAIWAN_RESIDENCE_PERMIT { "830000" } else { "810000 / 820000" };
    Err(card_number::told(&number, permit, head, fault.as_ref(), &|it| passes(it, permit, context)))
}

fn fault(number: &[u8; LENGTH], permit: Term, context: &Context) -> Option<Fault> {
    let fault = card_number::fault(number, permit, context);
    let is_own = !matches!(fault, Some(Fault::Character | Fault::Other(_) | Fault::Head));
    if is_own && !number[2..].starts_with(NO_REGION) { Some(Fault::Head) } else { fault }
}
