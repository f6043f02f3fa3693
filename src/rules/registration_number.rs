//! The registration number of an old business licence (工商注册号, GS15-2006, R5.3), where it has no credit code.
//!
//! - Accepted: 15 digits, of which the last is a check digit (ISO 7064 MOD 11,10), always with a warning: several provinces ask for
//!   the newest licence, which has a credit code. A filing that moves to another provider keeps the number that MIIT has, so that
//!   none is turned into the other.
//! - Refused: any other length; letters; a wrong check digit; a credit code, an organisation code.
//! - Source: R5.3, appendix A.4.
//!
//! ```
//! use beian::{check_field, Context, DocumentType, Field};
//! let context = Context { document_type: Some(DocumentType::RegistrationNumber), ..Context::default() };
//! assert!(check_field(Field::UnitDocument, "110108000000016", &context).valid());
//! assert!(!check_field(Field::UnitDocument, "110108000000017", &context).valid());
//! ```

use super::{
    character,
    document::{DocumentNumber, Verdict, recognised_unit},
    not_a_digit, offer,
};
use crate::{
    catalog::{
        DocumentOtherType, RegistrationNumberCharacter, RegistrationNumberCheckDigit, RegistrationNumberLength,
        RegistrationNumberOld,
    },
    context::Context,
    issue::Finding,
};

/// GS15-2006: six digits of the office, eight of a serial, a check digit.
const LENGTH: usize = 15;

/// Judges a number that is cleaned up.
pub(super) fn check(number: String, context: &Context) -> Verdict {
    if passes(&number) {
        return Ok((DocumentNumber::new(number).with_region().into(), vec![RegistrationNumberOld {}.into()]));
    }
    Err(told(&number, context))
}

/// True for a number with which nothing is wrong.
pub(super) fn passes(number: &str) -> bool {
    number.len() == LENGTH && not_a_digit(number).is_none() && number.ends_with(char::from(check_digit(number)))
}

/// The check digit of the first 14, ISO 7064 MOD 11,10.
fn check_digit(number: &str) -> u8 {
    let product = number.bytes().take(LENGTH - 1).fold(10, |product, digit| {
        let sum = (product + u32::from(digit & 15)) % 10;
        2 * if sum == 0 { 10 } else { sum } % 11
    });
    b"1098765432"[product as usize % 10]
}

fn told(number: &str, context: &Context) -> Finding {
    if let Some(document) = recognised_unit(number, context) {
        return DocumentOtherType { document }.into();
    }
    if let Some(at) = not_a_digit(number) {
        let (character, position) = character(number, at);
        let finding = RegistrationNumberCharacter { character, position };
        return offer(finding.into(), number, &passes);
    }
    if number.len() != LENGTH {
        return RegistrationNumberLength { length: number.len(), expected: LENGTH }.into();
    }
    let mut right = number[..LENGTH - 1].to_owned();
    right.push(check_digit(number).into());
    Finding::from(RegistrationNumberCheckDigit {}).suggest(right)
}
