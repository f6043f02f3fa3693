//! The number of the resident ID card (居民身份证, GB 11643, R4.2).
//!
//! - Accepted: 18 characters: six digits of the region where it was first given, eight of the date of birth, three of a serial,
//!   and a check digit, of which 10 is written `X`. Full-width digits, blanks, hyphens, dots, parentheses, a label before a
//!   colon, a lower-case `x` and what looks like one (`×`, `χ`) are cleaned up.
//! - Refused: anything else; a region of no province; a date that does not exist, is before 1900 or after today; a wrong check
//!   digit; the 15 digits of the first generation; the numbers of other cards that look alike (R4.3, R4.6).
//! - Source: R4.2, appendix A.1. Wider than many a list of regions: codes of counties stay on cards for life, so that only the
//!   province is looked at; 71 is a warning.
//!
//! ```
//! use beian::{check_field, Context, DocumentType, Field};
//! let context = Context { document_type: Some(DocumentType::ResidentId), ..Context::default() };
//! assert_eq!(check_field(Field::PersonDocument, "１１０１０５ 19491231 002x", &context).normalized(), "11010519491231002X");
//! assert!(!check_field(Field::PersonDocument, "110101196503010004", &context).valid());
//! ```

use super::{
    Facts,
    card_number::{self, Fault, LENGTH, corrected, strange},
    character,
    date::Day,
    document::recognised,
    not_a_digit, offer,
};
use crate::{
    catalog::{
        DocumentOtherType, ResidentIdBirthDate, ResidentIdBirthRange, ResidentIdCharacter, ResidentIdCheckDigit,
        ResidentIdFirstGeneration, ResidentIdLength, ResidentIdRegion, ResidentIdTaiwan, Term,
    },
    context::Context,
    issue::Finding,
};
use std::fmt;

/// GB 11643-1989, of the first generation, whose cards ended on 1 January 2013.
const OLD_LENGTH: usize = 15;

/// 居民身份证号码: a number that its check digit confirms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResidentId(String);

/// True for a number with which nothing is wrong, and of which there is nothing to say.
pub(super) fn plain(number: &str, context: &Context) -> bool {
    !is_taiwan(number) && passes(number, context)
}

/// True for a number with which nothing is wrong.
pub(super) fn passes(number: &str, context: &Context) -> bool {
    number.as_bytes().try_into().is_ok_and(|it| card_number::is_residents(it, context))
}

/// Judges a number that is cleaned up.
pub(super) fn check(number: String, context: &Context) -> Result<(ResidentId, Vec<Finding>), Finding> {
    if !passes(&number, context) {
        return Err(told(&number, context));
    }
    let findings = if is_taiwan(&number) { vec![ResidentIdTaiwan {}.into()] } else { Vec::new() };
    Ok((ResidentId(number), findings))
}

fn fault(number: &[u8; LENGTH], context: &Context) -> Option<Fault> {
    card_number::fault(number, Term::RESIDENT_ID, context)
}

/// R4.2: 71 is in no list of those who give the cards, and is doubtful.
fn is_taiwan(number: &str) -> bool {
    number.starts_with("71")
}

/// What a person is told of a number that does not pass.
fn told(number: &str, context: &Context) -> Finding {
    let passes = |number: &str| passes(number, context);
    if let Some(document) = recognised(number, context) {
        return DocumentOtherType { document }.into();
    }
    if number.len() == OLD_LENGTH && not_a_digit(number).is_none() {
        // The first generation left out the century and the check digit.
        let meant = corrected(&[&number[..6], "19", &number[6..], "0"].concat());
        return offer(ResidentIdFirstGeneration {}.into(), &meant, &passes);
    }
    if let Some((at, meant)) = strange(number) {
        let (character, position) = character(number, at);
        return offer(ResidentIdCharacter { character, position }.into(), &meant, &passes);
    }
    let Some(fault) = number.as_bytes().try_into().ok().and_then(|it| fault(it, context)) else {
        return ResidentIdLength { length: number.len(), expected: LENGTH }.into();
    };
    match fault {
        Fault::Character | Fault::Head => ResidentIdRegion {}.into(), // Strange characters were told above.
        Fault::Other(document) => DocumentOtherType { document }.into(),
        Fault::BirthDate => ResidentIdBirthDate {}.into(),
        Fault::BirthRange => ResidentIdBirthRange {}.into(),
        Fault::CheckDigit => Finding::from(ResidentIdCheckDigit {}).suggest(corrected(number)),
    }
}

impl ResidentId {
    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The date of birth.
    pub(crate) fn birth(&self) -> Option<Day> {
        card_number::birth(&self.0)
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        let (year, month, day) = (&self.0[6..10], &self.0[10..12], &self.0[12..14]);
        vec![("birthDate", [year, "-", month, "-", day].concat().into()), ("region", self.0[..6].into())]
    }
}

impl fmt::Display for ResidentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
