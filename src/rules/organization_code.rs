//! The organisation code (组织机构代码, GB 11714) of a unit whose certificate has no credit code (R5.3).
//!
//! - Accepted: eight digits and capital letters and a check character, a digit or `X`, written `XXXXXXXX-X`; and the 18 characters
//!   of a credit code, which the newer certificates have. Clean-up is that of every document number.
//! - Refused: any other length or order; a wrong check character; a registration number, a resident ID number.
//! - Source: R5.3, appendix A.3.
//!
//! ```
//! use beian::{check_field, Context, DocumentType, Field};
//! let context = Context { document_type: Some(DocumentType::OrganizationCode), ..Context::default() };
//! assert!(check_field(Field::UnitDocument, "D2143569-X", &context).valid());
//! assert!(!check_field(Field::UnitDocument, "D2143569-1", &context).valid());
//! ```

use super::{
    Value, character,
    credit_code::{self, organization},
    document::{DocumentNumber, Verdict, recognised_unit},
};
use crate::{
    catalog::{DocumentOtherType, OrganizationCodeCharacter, OrganizationCodeCheck, OrganizationCodeLength},
    context::Context,
    issue::Finding,
    patterns::ORGANIZATION_CODE,
};

/// GB 11714; with the hyphen before the check character one more.
const LENGTH: usize = 9;
const START: usize = LENGTH - 1;

/// True for a code that is written as it is, and with which nothing is wrong.
pub(super) fn plain(code: &str) -> bool {
    let Some((start, check)) = code.split_at_checked(START) else { return false };
    let Some(check) = check.strip_prefix('-') else { return false };
    passes(&[start, check].concat())
}

/// True for a code with which nothing is wrong.
pub(super) fn passes(code: &str) -> bool {
    ORGANIZATION_CODE.matches(code) && organization::is_organization(code.as_bytes())
}

/// Judges a code that is cleaned up: the hyphen is gone.
pub(super) fn check(code: String, context: &Context) -> Verdict {
    if code.len() == credit_code::LENGTH {
        return credit_code::check(code, context).map(|(it, findings)| (Value::CreditCode(it), findings));
    }
    if passes(&code) {
        return Ok((DocumentNumber::new(as_printed(&code)).into(), Vec::new()));
    }
    Err(told(&code, context))
}

fn as_printed(code: &str) -> String {
    [&code[..START], "-", &code[START..]].concat()
}

fn told(code: &str, context: &Context) -> Finding {
    if let Some(document) = recognised_unit(code, context) {
        return DocumentOtherType { document }.into();
    }
    let Some(at) = ORGANIZATION_CODE.fault(code) else {
        let right = organization::corrected(&code[..START]);
        return Finding::from(OrganizationCodeCheck {}).suggest(as_printed(&right));
    };
    if at == LENGTH || at == code.len() {
        return OrganizationCodeLength { length: code.chars().count(), expected: LENGTH }.into();
    }
    let (character, position) = character(code, at);
    OrganizationCodeCharacter { character, position }.into()
}
