//! The number of the mainland travel permit for Hong Kong and Macau residents (港澳居民来往内地通行证, 回乡证, R4.4).
//!
//! - Accepted: `H` (香港) or `M` (澳门) and eight digits, which a person keeps for life; two more count how often it was given, and
//!   are told apart with an info, for cards print them no more. There is no check digit. Clean-up is that of every document number.
//! - Refused: anything else. A permit of mainland people for Hong Kong and Macau (往来港澳通行证), which is often taken for this one,
//!   is named. Numbers of before 1999, a letter and seven digits behind the H or M, are doubtful.
//! - Source: R4.4 (港澳居民来往内地通行证号码规则), R4.1.
//!
//! ```
//! use beian::{check_field, Context, DocumentType, Field};
//! let context = Context { document_type: Some(DocumentType::HkMacauPermit), ..Context::default() };
//! assert!(check_field(Field::PersonDocument, "H12345678", &context).valid());
//! assert!(!check_field(Field::PersonDocument, "C12345678", &context).valid());
//! ```

use super::{
    character,
    document::{DocumentNumber, Verdict, recognised},
};
use crate::{
    catalog::{
        DocumentNotAccepted, DocumentOtherType, HkMacauPermitCharacter, HkMacauPermitEarly, HkMacauPermitHead,
        HkMacauPermitLength, HkMacauPermitReissue, Term,
    },
    context::Context,
    issue::Finding,
    patterns::{EXIT_PERMIT, HK_MACAU_PERMIT, HK_MACAU_PERMIT_EARLY},
};

/// R4.4: the letter, and the eight digits that tell people apart.
const SIGNIFICANT: usize = 9;

/// True for a number with which nothing is wrong, and of which there is nothing to say.
pub(super) fn plain(number: &str) -> bool {
    number.len() == SIGNIFICANT && matches(number)
}

/// True for a number with which nothing is wrong.
pub(super) fn matches(number: &str) -> bool {
    HK_MACAU_PERMIT.matches(number)
}

/// What tells two of them apart.
pub(super) fn significant(number: &str) -> &str {
    if matches(number) { &number[..SIGNIFICANT] } else { number }
}

/// Judges a number that is cleaned up.
pub(super) fn check(number: String, context: &Context) -> Verdict {
    let is_early = HK_MACAU_PERMIT_EARLY.matches(&number);
    if !is_early && !matches(&number) {
        return Err(told(&number, context));
    }
    let mut findings = Vec::new();
    if is_early {
        findings.push(HkMacauPermitEarly {}.into());
    } else if number.len() > SIGNIFICANT {
        findings.push(HkMacauPermitReissue {}.into());
    }
    Ok((DocumentNumber::new(number).into(), findings))
}

fn told(number: &str, context: &Context) -> Finding {
    if EXIT_PERMIT.matches(number) {
        return DocumentNotAccepted { document: Term::EXIT_PERMIT }.into();
    }
    if let Some(document) = recognised(number, context) {
        return DocumentOtherType { document }.into();
    }
    let at = HK_MACAU_PERMIT.fault(number).unwrap_or_default();
    let digits = number.chars().count().saturating_sub(1);
    match number.as_bytes().get(at) {
        _ if at == 0 => HkMacauPermitHead {}.into(),
        Some(byte) if !byte.is_ascii_digit() => {
            let (character, position) = character(number, at);
            HkMacauPermitCharacter { character, position }.into()
        }
        // The rest may be no digits either, but are too many in any case.
        _ => HkMacauPermitLength { digits }.into(),
    }
}
