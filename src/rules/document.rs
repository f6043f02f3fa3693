//! The number of a document (证件号码): which law is its own, and the clean-up that all of them share (people 4.1).
//!
//! Accepted, refused: as the law of its type says. Where the type is not known, a text that can only be meant as a resident
//! ID, or as a unit's credit code, is judged by that law, but then nothing is more than a warning. The other types have no law yet.
//!
//! ```
//! use beian::{check_field, Context, Field};
//! assert!(check_field(Field::PersonDocument, "440305 20000229 0002", &Context::default()).valid());
//! let doubtful = check_field(Field::PersonDocument, "440305200002290003", &Context::default());
//! assert!(doubtful.valid() && doubtful.issues()[0].code() == "resident_id.check_digit");
//! ```

use super::{Judged, Value, credit_code, resident_id, rewritten};
use crate::{
    context::{Context, DocumentType},
    issue::{Finding, Severity},
    text::{fold, is_one_of, trim_end_any, unlabelled},
};

/// What groups the characters of a number (people 4.1).
const SEPARATORS: &str = " \n-–—.·()";
/// What is typed for the X at the end: the sign of multiplication, Greek and Cyrillic letters.
const CROSSES: &str = "×✕χΧХх";

/// Judges the document number of a person.
pub(crate) fn check_person(text: &str, context: &Context) -> Judged {
    if !matches!(context.document_type, None | Some(DocumentType::ResidentId)) {
        return Judged::not_judged(text);
    }
    let number = clean(text);
    if context.document_type.is_none() && !resident_id::is_meant(&number, context) {
        return Judged::not_judged(text);
    }
    let judged = resident_id::check(number, context).map(|(it, findings)| (Value::ResidentId(it), findings));
    judgement(text, judged, context)
}

/// Judges the document number of a unit.
pub(crate) fn check_unit(text: &str, context: &Context) -> Judged {
    if !matches!(context.document_type, None | Some(DocumentType::CreditCode)) {
        return Judged::not_judged(text);
    }
    let code = clean(text);
    if context.document_type.is_none() && !credit_code::is_meant(&code, context) {
        return Judged::not_judged(text);
    }
    let judged = credit_code::check(code, context).map(|(it, findings)| (Value::CreditCode(it), findings));
    judgement(text, judged, context)
}

/// See [`super::plain`].
pub(crate) fn plain_person(text: &str, context: &Context) -> bool {
    matches!(context.document_type, None | Some(DocumentType::ResidentId)) && resident_id::plain(text, context)
}

/// See [`super::plain`].
pub(crate) fn plain_unit(text: &str, context: &Context) -> bool {
    match context.document_type {
        Some(DocumentType::CreditCode) => credit_code::plain(text, context),
        None => credit_code::plain(text, context) && !resident_id::passes(text, context),
        _ => false,
    }
}

/// The number as it would be printed: what makes two of them the same.
#[inline(never)]
pub(crate) fn clean(text: &str) -> String {
    if is_bare(text) {
        return text.to_ascii_uppercase();
    }
    let mut number = String::new();
    for c in unlabelled(&fold(text)).chars() {
        if c.is_ascii_alphanumeric() || !is_one_of(c, SEPARATORS) {
            number.push(c.to_ascii_uppercase());
        }
    }
    let start = trim_end_any(&number, CROSSES);
    if start.len() < number.len() { [start, "X"].concat() } else { number }
}

fn is_bare(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// What there is to say, with what clean-up changed, and no more than a doubt where the type is not known.
fn judgement(text: &str, judged: Result<(Value, Vec<Finding>), Finding>, context: &Context) -> Judged {
    match judged {
        Ok((value, mut findings)) => {
            findings.extend(rewritten(text, &value.normal()));
            Judged::value(value, findings)
        }
        Err(fault) if context.document_type.is_none() => Judged::fault(fault.severity(Severity::Warning)),
        Err(fault) => Judged::fault(fault),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{context::Field, rules};
    use proptest::{prelude::*, sample::select, test_runner::RngSeed};

    const GOOD: &[&str] = &[
        "440305200002290002",
        "11010519491231002X",
        "710101198001010004",
        "110101202611230001",
        "91110101XXXX00019J",
        "91440300XXXX003770",
        "94110101XXXX000199",
        "91110101XXXX00018F",
        "91310115XXXX000274",
        "A1100000XXXX0014XG",
        "810000197001010001",
        "110101650301000",
    ];

    proptest! {
        // The same texts on every run.
        #![proptest_config(ProptestConfig { cases: 4_000, rng_seed: RngSeed::Fixed(20_261_121), failure_persistence: None, ..ProptestConfig::default() })]

        /// The short cut and the long way agree in both directions: plain is what is judged, as it stands, without a finding.
        #[test]
        fn plain_is_what_there_is_nothing_to_say_of(
            good in select(GOOD),
            change in proptest::option::of((0_usize..18, prop_oneof![any::<char>(), select("0123456789ABCXYxio -".chars().collect::<Vec<_>>())])),
            field in select(&[Field::PersonDocument, Field::UnitDocument][..]),
            document_type in proptest::option::of(select(DocumentType::ALL)),
            province in proptest::option::of(select(&["110000", "440000", "x"][..])),
            today in proptest::option::of(select(&["2026-11-22", "2026-11-23"][..])),
        ) {
            let mut text: Vec<char> = good.chars().collect();
            if let Some((at, other)) = change && at < text.len() {
                text[at] = other;
            }
            let text = String::from_iter(text);
            let context = Context { document_type, province: province.map(Into::into), today: today.map(Into::into), ..Context::default() };
            let judged = rules::judge(field, &text, &context);
            let nothing = judged.findings.is_empty()
                && judged.value.is_some_and(|it| !matches!(it, Value::Plain(_)) && it.normal() == text);
            prop_assert_eq!(rules::plain(field, &text, &context), nothing, "{:?} {:?}", text, context);
        }
    }
}
