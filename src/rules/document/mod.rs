//! The number of a document (证件号码): which law is its own, and the clean-up that all of them share (R4.1, people 4.1).
//!
//! Accepted, refused: as the law of its type says. Where the type is not known, a text that can only be meant for one of them is
//! judged by that law, but then nothing is more than a warning. A person files with a person's document, also for a unit; an
//! individual is a unit whose document is a person's. Documents without a law of their own (R5.3: 部队代号, 事证第…号, 医疗机构) are
//! texts of 4 to 40 characters.
//!
//! ```
//! use beian::{check_field, Context, Field};
//! assert!(check_field(Field::PersonDocument, "440305 20000229 0002", &Context::default()).valid());
//! let doubtful = check_field(Field::PersonDocument, "440305200002290003", &Context::default());
//! assert!(doubtful.valid() && doubtful.issues()[0].code() == "resident_id.check_digit");
//! ```

mod known;
mod number;

use self::known::meant_card;
pub(super) use self::known::{recognised, recognised_card, recognised_unit};
pub use self::number::DocumentNumber;
use super::{
    Judged, Value, card_number, credit_code, hk_macau_permit, organization_code, passport, permanent_resident_card,
    registration_number, residence_permit, resident_id, rewritten, taiwan_permit,
};
use crate::{
    catalog::{DocumentNotAPersons, DocumentUnusualLength},
    context::{Context, DocumentType},
    issue::{Finding, Severity},
    text::{fold, is_one_of, is_tidy, trim_end_any, unlabelled},
};
use std::borrow::Cow;

/// What groups the characters of a number (people 4.1).
const SEPARATORS: &str = " \n-–—.·()";
/// What is typed for the X at the end: the sign of multiplication, the Roman ten, Greek and Cyrillic letters.
const CROSSES: &str = "×✕ⅩⅹχΧХх";
/// R5.3: texts of documents without a law of their own.
const OTHER_MIN: usize = 4;
const OTHER_MAX: usize = 40;

/// What a law says of a number that is cleaned up: the value, with what else there is to say, or what is wrong.
pub(super) type Verdict = Result<(Value, Vec<Finding>), Finding>;

/// Judges the document number of a person.
pub(crate) fn check_person(text: &str, context: &Context) -> Judged {
    match context.document_type {
        // Some may list others all the same: the seven types are those of the consoles that are known.
        Some(DocumentType::Other) => {
            let mut judged = check_other(text);
            let finding = Finding::from(DocumentNotAPersons { document: DocumentType::Other.into() });
            judged.findings.insert(0, finding.severity(Severity::Warning));
            judged
        }
        Some(kind) if !is_persons(kind) => Judged::fault(DocumentNotAPersons { document: kind.into() }),
        Some(kind) => judge_as(kind, text, clean(text), context),
        None => {
            let number = clean(text);
            match meant_card(&number) {
                Some(kind) => judge_as(kind, text, number, context),
                None => Judged::not_judged(text),
            }
        }
    }
}

/// R4.1: true for the types that persons file with.
pub(crate) fn is_persons(kind: DocumentType) -> bool {
    use DocumentType::{CreditCode, OrganizationCode, Other, RegistrationNumber};
    !matches!(kind, CreditCode | OrganizationCode | RegistrationNumber | Other)
}

/// Judges the document number of a unit.
pub(crate) fn check_unit(text: &str, context: &Context) -> Judged {
    match context.document_type {
        Some(DocumentType::Other) => check_other(text),
        Some(kind) => judge_as(kind, text, clean(text), context),
        None => {
            let number = clean(text);
            let card = meant_card(&number).filter(|_| recognised_card(&number, context).is_some());
            if let Some(kind) = card.filter(|kind| *kind == DocumentType::ResidentId || !credit_code::passes(&number)) {
                return judge_as(kind, text, number, context);
            }
            if credit_code::is_meant(&number) {
                return judge_as(DocumentType::CreditCode, text, number, context);
            }
            Judged::not_judged(text)
        }
    }
}

/// The law of each type.
fn judge_as(kind: DocumentType, typed: &str, number: String, context: &Context) -> Judged {
    let verdict = match kind {
        DocumentType::ResidentId => resident_id::check(number, context).map(|(it, findings)| (Value::ResidentId(it), findings)),
        DocumentType::CreditCode => credit_code::check(number, context).map(|(it, findings)| (Value::CreditCode(it), findings)),
        DocumentType::HkMacauPermit => hk_macau_permit::check(number, context),
        DocumentType::TaiwanPermit => taiwan_permit::check(number, context),
        DocumentType::HkMacauResidencePermit | DocumentType::TaiwanResidencePermit => {
            residence_permit::check(number, kind.into(), context)
        }
        DocumentType::PermanentResidentCard => permanent_resident_card::check(number, context),
        DocumentType::Passport => passport::check(number, context),
        DocumentType::OrganizationCode => organization_code::check(number, context),
        DocumentType::RegistrationNumber => registration_number::check(number, context),
        DocumentType::Other => return check_other(typed),
    };
    match verdict {
        Ok((value, mut findings)) => {
            findings.extend(rewritten(typed, &value.normal()));
            Judged::value(value, findings)
        }
        Err(fault) if context.document_type.is_none() => Judged::fault(fault.severity(Severity::Warning)),
        Err(fault) => Judged::fault(fault),
    }
}

/// A document without a law of its own.
fn check_other(typed: &str) -> Judged {
    let text = fold(typed);
    let length = text.chars().count();
    let mut findings = Vec::new();
    if !(OTHER_MIN..=OTHER_MAX).contains(&length) {
        findings.push(DocumentUnusualLength { length, min: OTHER_MIN, max: OTHER_MAX }.into());
    }
    findings.extend(rewritten(typed, &text));
    Judged::value(Value::Text(text), findings)
}

/// See [`super::plain`].
pub(crate) fn plain_person(text: &str, context: &Context) -> bool {
    match context.document_type {
        // What nearly all file with goes the shortest way.
        Some(DocumentType::ResidentId) => resident_id::plain(text, context),
        Some(kind) => is_persons(kind) && plain_as(kind, text, context),
        None => meant_card(text).is_some_and(|kind| plain_as(kind, text, context)),
    }
}

/// See [`super::plain`].
pub(crate) fn plain_unit(text: &str, context: &Context) -> bool {
    match context.document_type {
        Some(kind) => plain_as(kind, text, context),
        None if resident_id::passes(text, context) => resident_id::plain(text, context),
        None => credit_code::plain(text, context) || plain_person(text, context) && !credit_code::passes(text),
    }
}

fn plain_as(kind: DocumentType, text: &str, context: &Context) -> bool {
    match kind {
        DocumentType::ResidentId => resident_id::plain(text, context),
        DocumentType::CreditCode => credit_code::plain(text, context),
        DocumentType::HkMacauPermit => hk_macau_permit::plain(text),
        DocumentType::TaiwanPermit => taiwan_permit::plain(text),
        DocumentType::HkMacauResidencePermit | DocumentType::TaiwanResidencePermit => {
            residence_permit::passes(text, kind.into(), context)
        }
        DocumentType::PermanentResidentCard => permanent_resident_card::plain(text, context),
        DocumentType::Passport => passport::plain(text) && recognised_card(text, context).is_none(),
        DocumentType::OrganizationCode => organization_code::plain(text) || credit_code::plain(text, context),
        DocumentType::RegistrationNumber => false, // There is always something to say.
        DocumentType::Other => is_tidy(text) && (OTHER_MIN..=OTHER_MAX).contains(&text.chars().count()),
    }
}

/// What makes two numbers the same.
pub(crate) fn key(text: &str) -> Cow<'_, str> {
    // Of a card, the number is, as nearly all are written.
    if text.len() == card_number::LENGTH && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'X')) {
        return Cow::Borrowed(text);
    }
    let number = clean(text);
    // Of the permits, how often one was given and where is not part of the person.
    let significant = taiwan_permit::significant(hk_macau_permit::significant(&number)).len();
    let mut number = number;
    number.truncate(significant);
    Cow::Owned(number)
}

/// The number as it would be printed, without what groups its characters.
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
        "83000020011007000X",
        "830000200110070001",
        "110101650301000",
        "911840197001010000",
        "91184019700230000X",
        "USA110070010100",
        "H12345678",
        "M1234567801",
        "12345678",
        "1234567890(A)",
        "K1234567",
        "XXXX0001-9",
        "110108000000016",
    ];

    proptest! {
        // The same texts on every run.
        #![proptest_config(ProptestConfig { cases: 8_000, rng_seed: RngSeed::Fixed(20_261_121), failure_persistence: None, ..ProptestConfig::default() })]

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
            let plain = rules::plain(field, &text, &context);
            // Texts without a law of their own are plain where that is seen at a glance.
            prop_assert!(plain == nothing || !plain && document_type == Some(DocumentType::Other), "{:?} {:?}", text, context);
        }
    }
}
