//! The 18 characters that several cards share (公民身份号码 and its likes, GB 11643): six of where they come from, eight of the
//! date of birth, three of a serial, and a check digit, of which 10 is written `X` (R4.2, R4.3, R4.6).
//!
//! The first of them say which card it is: a province for the resident ID card; 81 and 82 (港澳) and 83 (台湾) for the residence
//! permits; 9 for the foreigner's permanent resident card. What a holder of a card is told is in its own law.

use super::{character, date::Day, not_a_digit, offer};
use crate::{
    catalog::{
        CardNumberBirthDate, CardNumberBirthRange, CardNumberCharacter, CardNumberCheckDigit, CardNumberHead, CardNumberLength,
        DocumentOtherType, Term,
    },
    context::Context,
    issue::Finding,
    text::{eight_digits, number_of, replace_any},
};
use std::ops::Range;

/// GB 11643-1999.
pub(super) const LENGTH: usize = 18;
/// R4.2: nobody who files was born before.
const FIRST_YEAR: u32 = 1900;
/// Where the date of birth stands.
const BIRTH: Range<usize> = 6..14;
/// What 10 is written as, in the last place.
const TEN: u8 = b'X';

/// What is wrong with 18 characters.
pub(super) enum Fault {
    /// Neither a digit nor the X at the end.
    Character,
    /// The number of another card.
    Other(Term),
    /// It begins as no number of this card does, nor of another.
    Head,
    BirthDate,
    BirthRange,
    CheckDigit,
}

/// What is wrong first with a number that is of this card, in the order of the number.
pub(super) fn fault(number: &[u8; LENGTH], card: Term, context: &Context) -> Option<Fault> {
    let Some(is_confirmed) = confirmed(number) else { return Some(Fault::Character) };
    match card_of(number) {
        Some(own) if own == card => {}
        Some(other) => return Some(Fault::Other(other)),
        None => return Some(Fault::Head),
    }
    birth_fault(number, context).or((!is_confirmed).then_some(Fault::CheckDigit))
}

/// True for the number of a resident's card with which nothing is wrong: the same at a glance.
pub(super) fn is_residents(number: &[u8; LENGTH], context: &Context) -> bool {
    is_confirmed(number) == Some(true) && is_province(two(number, 0)) && birth_fault(number, context).is_none()
}

/// True where the check digit belongs to the others, Σ dᵢ·2¹⁷⁻ⁱ ≡ 1 (mod 11); none where there are no such digits.
pub(super) fn confirmed(number: &[u8; LENGTH]) -> Option<bool> {
    is_confirmed(number)
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "to be called takes as long as it does")]
fn is_confirmed(number: &[u8; LENGTH]) -> Option<bool> {
    let ([first, second], [digit, last]) = number.as_chunks() else { return None };
    // To the base of two, the digits are added up so.
    let (first, second) = (number_of(eight_digits(first)?, 2), number_of(eight_digits(second)?, 2));
    if !digit.is_ascii_digit() {
        return None;
    }
    let check = match *last {
        b'0'..=b'9' => last - b'0',
        TEN => 10,
        _ => return None,
    };
    let sum = (first << 10) + (second << 2) + 2 * u32::from(digit - b'0') + u32::from(check);
    Some(sum % 11 == 1)
}

/// What is wrong with the date of birth.
#[inline(always)]
#[expect(clippy::inline_always, reason = "its steps are calls, for each number")]
pub(super) fn birth_fault(number: &[u8; LENGTH], context: &Context) -> Option<Fault> {
    let Some(birth) = birth_in(number) else { return Some(Fault::BirthDate) };
    // Of nearly all the year alone tells that they are born: to read what day it is would take as long as the rest.
    let this_year = context.today.as_deref().and_then(|today| today.as_bytes().get(..4));
    let is_born = this_year.is_none_or(|year| number[BIRTH][..4] < *year);
    let is_out = birth.year() < FIRST_YEAR || !is_born && Day::today(context).is_some_and(|today| birth > today);
    is_out.then_some(Fault::BirthRange)
}

/// The date of birth in a number that is confirmed.
pub(super) fn birth(number: &str) -> Option<Day> {
    birth_in(number.as_bytes())
}

fn birth_in(number: &[u8]) -> Option<Day> {
    Day::from_digits(number.get(BIRTH)?.try_into().ok()?)
}

/// The card whose numbers begin like this.
pub(super) fn card_of(number: &[u8; LENGTH]) -> Option<Term> {
    match two(number, 0) {
        81 | 82 => Some(Term::HK_MACAU_RESIDENCE_PERMIT),
        83 => Some(Term::TAIWAN_RESIDENCE_PERMIT),
        // R4.6: behind the 9 stands the province.
        90..=99 => is_province(two(number, 1)).then_some(Term::PERMANENT_RESIDENT_CARD),
        region => is_province(region).then_some(Term::RESIDENT_ID),
    }
}

/// R4.2: the provinces of GB/T 2260, 台湾 among them.
fn is_province(region: u32) -> bool {
    matches!(region, 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71)
}

/// The number that two digits write.
fn two(digits: &[u8], at: usize) -> u32 {
    10 * u32::from(digits[at] & 15) + u32::from(digits[at + 1] & 15)
}

/// The same 17 digits with the check digit that belongs to them.
pub(super) fn corrected(number: &str) -> String {
    let start = &number[..LENGTH - 1];
    // Σ dᵢ·2¹⁷⁻ⁱ over the 17, and the check digit is what lacks to 1.
    let sum = start.bytes().fold(0, |sum, digit| 2 * sum + u32::from(digit - b'0')) * 2;
    let check = (12 - sum % 11) % 11;
    let check = &"0123456789X"[check as usize..][..1];
    [start, check].concat()
}

/// The byte at which digits stop, the X at the end aside, and the number with what one letter is a slip for (people 4.1).
pub(super) fn strange(number: &str) -> Option<(usize, String)> {
    let at = not_a_digit(number).filter(|at| &number[*at..] != "X")?;
    // One letter alone is a slip for a digit; more are something else.
    let letters = number[..number.len() - usize::from(number.ends_with('X'))].bytes().filter(u8::is_ascii_alphabetic).count();
    let meant = if letters == 1 { replace_any(&replace_any(number, "O", "0"), "IL", "1") } else { number.into() };
    Some((at, meant))
}

/// What a person is told of a number of this card with this fault; `head` is how its numbers begin.
pub(super) fn told(number: &str, document: Term, head: &str, fault: Option<&Fault>, passes: &dyn Fn(&str) -> bool) -> Finding {
    if let Some((at, meant)) = strange(number) {
        let (character, position) = character(number, at);
        return offer(CardNumberCharacter { document, character, position }.into(), &meant, passes);
    }
    match fault {
        None => CardNumberLength { document, length: number.len(), expected: LENGTH }.into(),
        Some(Fault::Other(document)) => DocumentOtherType { document: *document }.into(),
        Some(Fault::Character | Fault::Head) => CardNumberHead { document, head: head.into() }.into(), // Strange ones were told above.
        Some(Fault::BirthDate) => CardNumberBirthDate { document }.into(),
        Some(Fault::BirthRange) => CardNumberBirthRange { document }.into(),
        Some(Fault::CheckDigit) => offer(CardNumberCheckDigit { document }.into(), &corrected(number), passes),
    }
}
