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

use super::{Facts, date::Day, offer};
use crate::{
    catalog::{
        DocumentOtherType, ResidentIdBirthDate, ResidentIdBirthRange, ResidentIdCharacter, ResidentIdCheckDigit,
        ResidentIdFirstGeneration, ResidentIdLength, ResidentIdRegion, ResidentIdTaiwan, Term,
    },
    context::Context,
    issue::Finding,
    text::{position, replace_any},
};
use std::{fmt, ops::Range};

/// GB 11643-1999; GB 11643-1989, of the first generation, whose cards ended on 1 January 2013.
const LENGTH: usize = 18;
const OLD_LENGTH: usize = 15;
/// R4.2: nobody who files was born before.
const FIRST_YEAR: u32 = 1900;
/// Where the date of birth stands.
const BIRTH: Range<usize> = 6..14;
/// What 10 is written as, in the last place.
const TEN: u8 = b'X';

/// 居民身份证号码: a number that its check digit confirms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResidentId(String);

/// What is wrong with 18 characters.
enum Fault {
    /// Neither a digit nor the X at the end.
    Character,
    /// The number of another card.
    Other(Term),
    Region,
    BirthDate,
    BirthRange,
    CheckDigit,
}

/// True for a number with which nothing is wrong, and of which there is nothing to say.
pub(super) fn plain(number: &str, context: &Context) -> bool {
    passes(number, context) && !is_taiwan(number)
}

/// True for a number with which nothing is wrong.
pub(super) fn passes(number: &str, context: &Context) -> bool {
    number.as_bytes().try_into().is_ok_and(|it| fault(it, context).is_none())
}

/// True for 18 characters that can only be meant as such a number: of no other card, though it may be mistyped.
pub(super) fn is_meant(number: &str, context: &Context) -> bool {
    let fault = number.as_bytes().try_into().map(|it| fault(it, context));
    fault.is_ok_and(|it| !matches!(it, Some(Fault::Character | Fault::Other(_))))
}

/// Judges a number that is cleaned up.
pub(super) fn check(number: String, context: &Context) -> Result<(ResidentId, Vec<Finding>), Finding> {
    if !passes(&number, context) {
        return Err(told(&number, context));
    }
    let findings = if is_taiwan(&number) { vec![ResidentIdTaiwan {}.into()] } else { Vec::new() };
    Ok((ResidentId(number), findings))
}

/// What is wrong first, in the order of the number. The check digit by the way: Σ dᵢ·2¹⁷⁻ⁱ ≡ 1 (mod 11).
fn fault(number: &[u8; LENGTH], context: &Context) -> Option<Fault> {
    let (start, last) = (&number[..LENGTH - 1], number[LENGTH - 1]);
    let mut sum = 0;
    for byte in start {
        if !byte.is_ascii_digit() {
            return Some(Fault::Character);
        }
        sum = 2 * sum + u32::from(byte - b'0');
    }
    let check = match last {
        b'0'..=b'9' => last - b'0',
        TEN => 10,
        _ => return Some(Fault::Character),
    };
    match two(number, 0) {
        81 | 82 => return Some(Fault::Other(Term::HK_MACAU_RESIDENCE_PERMIT)),
        83 => return Some(Fault::Other(Term::TAIWAN_RESIDENCE_PERMIT)),
        // R4.6: behind the 9 stands the province.
        90..=99 if is_province(two(number, 1)) => return Some(Fault::Other(Term::PERMANENT_RESIDENT_CARD)),
        region if !is_province(region) => return Some(Fault::Region),
        _ => {}
    }
    let Some(birth) = Day::from_digits(&number[BIRTH]) else { return Some(Fault::BirthDate) };
    if birth.year() < FIRST_YEAR || Day::today(context).is_some_and(|today| birth > today) {
        return Some(Fault::BirthRange);
    }
    ((2 * sum + u32::from(check)) % 11 != 1).then_some(Fault::CheckDigit)
}

/// R4.2: the provinces of GB/T 2260, 台湾 among them.
fn is_province(region: u32) -> bool {
    matches!(region, 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71)
}

/// R4.2: 71 is in no list of those who give the cards, and is doubtful.
fn is_taiwan(number: &str) -> bool {
    number.starts_with("71")
}

/// The number that two digits write.
fn two(digits: &[u8], at: usize) -> u32 {
    10 * u32::from(digits[at] & 15) + u32::from(digits[at + 1] & 15)
}

/// What a person is told of a number that does not pass.
fn told(number: &str, context: &Context) -> Finding {
    let passes = |number: &str| passes(number, context);
    let at = number.bytes().take_while(u8::is_ascii_digit).count();
    let length = number.chars().count();
    if length == OLD_LENGTH && at == OLD_LENGTH {
        // The first generation left out the century and the check digit.
        let meant = corrected(&[&number[..6], "19", &number[6..], "0"].concat());
        return offer(ResidentIdFirstGeneration {}.into(), &meant, &passes);
    }
    if let Some(character) = number[at..].chars().next().filter(|_| &number[at..] != "X") {
        let finding = ResidentIdCharacter { character: character.into(), position: position(number, at) }.into();
        // One letter alone is a slip for a digit; more are something else.
        let letters = number[..number.len() - usize::from(number.ends_with('X'))].bytes().filter(u8::is_ascii_alphabetic).count();
        let meant = if letters == 1 { replace_any(&replace_any(number, "O", "0"), "IL", "1") } else { number.into() };
        return offer(finding, &meant, &passes);
    }
    let Some(fault) = number.as_bytes().try_into().ok().and_then(|it| fault(it, context)) else {
        return ResidentIdLength { length, expected: LENGTH }.into();
    };
    match fault {
        Fault::Character | Fault::Region => ResidentIdRegion {}.into(), // Strange characters were told above.
        Fault::Other(document) => DocumentOtherType { document }.into(),
        Fault::BirthDate => ResidentIdBirthDate {}.into(),
        Fault::BirthRange => ResidentIdBirthRange {}.into(),
        Fault::CheckDigit => Finding::from(ResidentIdCheckDigit {}).suggest(corrected(number)),
    }
}

/// The same 17 digits with the check digit that belongs to them.
fn corrected(number: &str) -> String {
    let start = &number[..LENGTH - 1];
    // Σ dᵢ·2¹⁷⁻ⁱ over the 17, and the check digit is what lacks to 1.
    let sum = start.bytes().fold(0, |sum, digit| 2 * sum + u32::from(digit - b'0')) * 2;
    let check = (12 - sum % 11) % 11;
    let check = &"0123456789X"[check as usize..][..1];
    [start, check].concat()
}

impl ResidentId {
    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
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
