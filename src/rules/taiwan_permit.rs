//! The number of the mainland travel permit for Taiwan residents (台湾居民来往大陆通行证, 台胞证, R4.5).
//!
//! - Accepted: eight digits, as cards have had them since 2015. Clean-up is that of every document number.
//! - Doubtful, a warning: the ten digits of the booklet before it, with the letter in parentheses at their end or without.
//!   Where a province asks for the letter it is only a hint.
//! - Refused: anything else.
//! - Source: R4.5.
//!
//! ```
//! use beian::{check_field, Context, DocumentType, Field};
//! let context = Context { document_type: Some(DocumentType::TaiwanPermit), ..Context::default() };
//! assert!(check_field(Field::PersonDocument, "12345678", &context).valid());
//! assert!(!check_field(Field::PersonDocument, "1234567", &context).valid());
//! ```

use super::{
    character,
    document::{DocumentNumber, Verdict, recognised},
    not_a_digit,
};
use crate::{
    catalog::{DocumentOtherType, TaiwanPermitBooklet, TaiwanPermitCharacter, TaiwanPermitLength},
    context::Context,
    issue::Finding,
    patterns::{TAIWAN_BOOKLET, TAIWAN_PERMIT},
    profile::{self, Demand},
};

/// R4.5: the digits of the card, and of the booklet.
const LENGTH: usize = 8;
const BOOKLET_LENGTH: usize = 10;

/// True for a number with which nothing is wrong, and of which there is nothing to say.
pub(super) fn plain(number: &str) -> bool {
    TAIWAN_PERMIT.matches(number)
}

/// What tells two of them apart: the letter is where the booklet was given.
pub(super) fn significant(number: &str) -> &str {
    if TAIWAN_BOOKLET.matches(number) { &number[..BOOKLET_LENGTH] } else { number }
}

/// Judges a number that is cleaned up.
pub(super) fn check(number: String, context: &Context) -> Verdict {
    if plain(&number) {
        return Ok((DocumentNumber::new(number).into(), Vec::new()));
    }
    if !TAIWAN_BOOKLET.matches(&number) {
        return Err(told(&number, context));
    }
    let severity = profile::severity(context, Demand::TaiwanBooklet);
    let booklet = severity.map(|severity| Finding::from(TaiwanPermitBooklet {}).severity(severity));
    Ok((DocumentNumber::new(as_printed(number)).into(), booklet.into_iter().collect()))
}

/// With the letter in its parentheses (people 4.1).
fn as_printed(number: String) -> String {
    match number.get(BOOKLET_LENGTH..) {
        Some(letter) if !letter.is_empty() => [&number[..BOOKLET_LENGTH], "(", letter, ")"].concat(),
        _ => number,
    }
}

fn told(number: &str, context: &Context) -> Finding {
    if let Some(document) = recognised(number, context) {
        return DocumentOtherType { document }.into();
    }
    match not_a_digit(number).map(|at| character(number, at)) {
        Some((character, position)) => TaiwanPermitCharacter { character, position }.into(),
        None => TaiwanPermitLength { length: number.len(), expected: LENGTH }.into(),
    }
}
