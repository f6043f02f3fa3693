//! The unified social credit code (统一社会信用代码, GB 32100-2015, R5.2) of a unit.
//!
//! - Accepted: 18 characters: the department that registers and the kind of unit, six digits of the region, nine characters of
//!   the organisation code, and a check character. Clean-up is that of every document number.
//! - Refused: any other length or order; the letters I, O, S, V, Z, which no code has; a wrong check character. Unlike what many
//!   a pattern says, the check character may be any of the 31.
//! - Doubtful, a warning: a kind of unit that is not in the table, which grows; an organisation code whose own check character
//!   is wrong, since some were given so; a region outside the province of the filing.
//! - Source: R5.2, appendix A.2, A.3.
//!
//! ```
//! use beian::{check_field, Context, DocumentType, Field};
//! let context = Context { document_type: Some(DocumentType::CreditCode), ..Context::default() };
//! assert!(check_field(Field::UnitDocument, "91350100M000100Y43", &context).valid());
//! assert!(!check_field(Field::UnitDocument, "91350100M000100Y44", &context).valid());
//! ```

mod kind;
pub(super) mod organization;

use self::{kind::is_known, organization::is_organization};
use super::{Facts, offer, resident_id};
use crate::{
    catalog::{
        CreditCodeCategory, CreditCodeCharacter, CreditCodeCheck, CreditCodeHead, CreditCodeLength, CreditCodeOrganization,
        CreditCodeOtherProvince, CreditCodeRegion, DocumentOtherType, Term,
    },
    context::Context,
    issue::Finding,
    patterns::{ORGANIZATION_CODE, PROVINCE, REGISTRATION_NUMBER},
    text::{is_one_of, position, replace_any, strange_digits},
};
use std::fmt;

/// GB 32100-2015.
pub(super) const LENGTH: usize = 18;
/// Its characters, each worth its place.
const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/// The worth of each byte.
static VALUES: [u8; 256] = {
    let mut values = [NONE; 256];
    let mut at = 0;
    while at < 31 {
        values[ALPHABET.as_bytes()[at as usize] as usize] = at;
        at += 1;
    }
    values
};
/// The worth of what is none of the 31: a bit that no other has.
const NONE: u8 = 32;
/// 3ⁱ mod 31, and the check character itself.
static WEIGHTS: [[u8; 3]; LENGTH / 3] = [[1, 3, 9], [27, 19, 26], [16, 17, 20], [29, 25, 13], [8, 24, 10], [30, 28, 1]];
/// The letters that it does without, and what is meant where one is typed (R5.2).
const LOOK_ALIKES: [(&str, &str); 5] = [("I", "1"), ("O", "0"), ("S", "5"), ("V", "U"), ("Z", "2")];
/// Registered with the state itself: of no province.
const NATIONAL: &[u8] = b"100000";

/// 统一社会信用代码: a code that its check character confirms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditCode(String);

/// What is wrong with 18 characters.
enum Fault {
    /// None of the 31.
    Character,
    /// No department, or no kind of unit.
    Head,
    /// No digit of a region.
    Region,
    Check,
}

/// True for a code with which nothing is wrong, and of which there is nothing to say.
pub(super) fn plain(code: &str, context: &Context) -> bool {
    code.as_bytes().try_into().is_ok_and(|it| {
        fault(it).is_none() && is_known(it[0], it[1]) && is_organization(&it[8..17]) && is_in_province(&it[2..8], context)
    })
}

/// True for a code with which nothing is wrong.
pub(super) fn passes(code: &str) -> bool {
    code.as_bytes().try_into().is_ok_and(|it| fault(it).is_none())
}

/// The department and the kind of unit of a code with which nothing is wrong.
pub(crate) fn category(code: &str) -> Option<&str> {
    passes(code).then(|| &code[..2])
}

/// True for 18 characters that can only be meant as such a code, though it may be mistyped.
pub(super) fn is_meant(code: &str) -> bool {
    let fault = code.as_bytes().try_into().map(fault);
    fault.is_ok_and(|it| matches!(it, None | Some((Fault::Check, _))))
}

/// Judges a code that is cleaned up.
pub(super) fn check(code: String, context: &Context) -> Result<(CreditCode, Vec<Finding>), Finding> {
    if !passes(&code) {
        return Err(told(&code, context));
    }
    let mut findings = Vec::new();
    let it = code.as_bytes();
    if !is_known(it[0], it[1]) {
        findings.push(CreditCodeCategory { category: code[..2].into() }.into());
    }
    if !is_organization(&it[8..17]) {
        findings.push(CreditCodeOrganization {}.into());
    }
    if !is_in_province(&it[2..8], context) {
        findings.push(CreditCodeOtherProvince { region: code[2..8].into() }.into());
    }
    Ok((CreditCode(code), findings))
}

/// What is wrong first, and at which place. The check by the way: Σ vᵢ·wᵢ ≡ 0 (mod 31).
fn fault(code: &[u8; LENGTH]) -> Option<(Fault, usize)> {
    let (mut sum, mut bits) = (0, 0);
    // Three at a time: to go round takes as long as one.
    for (threes, weights) in code.as_chunks::<3>().0.iter().zip(&WEIGHTS) {
        let worth = |at: usize| VALUES[usize::from(threes[at])];
        let worths = [worth(0), worth(1), worth(2)];
        bits |= worths[0] | worths[1] | worths[2];
        let product = |at: usize| u32::from(worths[at]) * u32::from(weights[at]);
        sum += product(0) + product(1) + product(2);
    }
    if bits & NONE != 0 {
        return code.iter().position(|byte| VALUES[usize::from(*byte)] == NONE).map(|at| (Fault::Character, at));
    }
    if !matches!(code[0], b'1'..=b'9' | b'A' | b'N' | b'Y') {
        return Some((Fault::Head, 0));
    }
    if !matches!(code[1], b'1'..=b'9') {
        return Some((Fault::Head, 1));
    }
    let strange = strange_digits(code.first_chunk().unwrap_or(&[0; 8])) >> 16; // Two bytes are no digits of the region.
    if strange != 0 {
        return Some((Fault::Region, 2 + strange.trailing_zeros() as usize / 8));
    }
    (sum % 31 != 0).then_some((Fault::Check, LENGTH - 1))
}

/// R5.2: true where the region is of the province of the filing, or either is open.
fn is_in_province(region: &[u8], context: &Context) -> bool {
    let Some(province) = &context.province else { return true };
    province.as_bytes().starts_with(&region[..2]) || is_of_any(region, province)
}

/// 新疆生产建设兵团 has had codes of its own within 新疆, 66 and 99: nothing is said of them.
fn is_of_any(region: &[u8], province: &str) -> bool {
    let is_corps = matches!(region, [b'6', b'6', ..] | [b'9', b'9', ..]) && province == "650000";
    region == NATIONAL || is_corps || !PROVINCE.matches(province)
}

/// What a person is told of a code that does not pass.
fn told(code: &str, context: &Context) -> Finding {
    if let Some(document) = other(code, context) {
        return DocumentOtherType { document }.into();
    }
    if let Some((at, c)) = code.char_indices().find(|(_, c)| !is_one_of(*c, ALPHABET)) {
        let finding = CreditCodeCharacter { character: c.into(), position: position(code, at) }.into();
        let meant = LOOK_ALIKES.iter().fold(code.to_owned(), |code, (letter, meant)| replace_any(&code, letter, meant));
        return offer(finding, &meant, &passes);
    }
    let Some((fault, at)) = code.as_bytes().try_into().ok().and_then(fault) else {
        let finding = CreditCodeLength { length: code.len(), expected: LENGTH }.into();
        // The copy of a licence has its own number behind the code: (1-1).
        let meant = if code.len() == LENGTH + 2 { &code[..LENGTH] } else { "" };
        return offer(finding, meant, &passes);
    };
    let (character, position) = (char::from(code.as_bytes()[at]).into(), at + 1);
    match fault {
        Fault::Head => CreditCodeHead { character, position }.into(),
        Fault::Region => CreditCodeRegion { character, position }.into(),
        Fault::Character | Fault::Check => CreditCodeCheck {}.into(), // Strange characters were told above.
    }
}

/// The document whose number this looks like (R5.3), if it is another one.
fn other(code: &str, context: &Context) -> Option<Term> {
    if REGISTRATION_NUMBER.matches(code) {
        Some(Term::REGISTRATION_NUMBER)
    } else if ORGANIZATION_CODE.matches(code) {
        Some(Term::ORGANIZATION_CODE)
    } else {
        resident_id::passes(code, context).then_some(Term::RESIDENT_ID)
    }
}

impl CreditCode {
    /// The code as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        vec![("region", self.0[2..8].into()), ("category", self.0[..2].into())]
    }
}

impl fmt::Display for CreditCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
