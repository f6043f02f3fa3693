//! The number of a passport (护照), with which foreigners file (R4.7).
//!
//! - Accepted: 5 to 20 letters and digits, whatever the country. Clean-up is that of every document number.
//! - Refused: anything else; the number of another card.
//! - Doubtful, a warning: fewer than 6 or more than 12, as hardly any country has them; what is written like a Chinese passport:
//!   mainland citizens file with their ID card.
//! - Source: R4.7. No format holds for all countries (ICAO 9303 has nine characters in the machine-readable zone, but lets longer
//!   numbers go on), so that only the lengths are looked at.
//!
//! ```
//! use beian::{check_field, Context, DocumentType, Field};
//! let context = Context { document_type: Some(DocumentType::Passport), ..Context::default() };
//! assert!(check_field(Field::PersonDocument, "K1234567", &context).valid());
//! assert!(!check_field(Field::PersonDocument, "K-12", &context).valid());
//! ```

use super::{
    character,
    document::{DocumentNumber, Verdict, recognised_card},
};
use crate::{
    catalog::{DocumentOtherType, PassportCharacter, PassportChinese, PassportLength, PassportUnusualLength},
    context::Context,
    issue::Finding,
    patterns::CHINESE_PASSPORT,
};

/// R4.7
const MIN: usize = 5;
const MAX: usize = 20;
/// R4.7: what hardly any country exceeds.
const USUAL_MIN: usize = 6;
const USUAL_MAX: usize = 12;

/// True for a number with which nothing is wrong, and of which there is nothing to say.
pub(super) fn plain(number: &str) -> bool {
    let is_bare = number.bytes().all(|it| matches!(it, b'0'..=b'9' | b'A'..=b'Z'));
    is_bare && (USUAL_MIN..=USUAL_MAX).contains(&number.len()) && !CHINESE_PASSPORT.matches(number)
}

/// Judges a number that is cleaned up.
pub(super) fn check(number: String, context: &Context) -> Verdict {
    if let Some(at) = number.bytes().position(|it| !it.is_ascii_alphanumeric()) {
        let (character, position) = character(&number, at);
        return Err(PassportCharacter { character, position }.into());
    }
    if let Some(document) = recognised_card(&number, context) {
        return Err(DocumentOtherType { document }.into());
    }
    let length = number.len();
    if !(MIN..=MAX).contains(&length) {
        return Err(PassportLength { length, min: MIN, max: MAX }.into());
    }
    let mut findings: Vec<Finding> = Vec::new();
    if CHINESE_PASSPORT.matches(&number) {
        findings.push(PassportChinese {}.into());
    } else if !(USUAL_MIN..=USUAL_MAX).contains(&length) {
        findings.push(PassportUnusualLength { length }.into());
    }
    Ok((DocumentNumber::new(number).into(), findings))
}
