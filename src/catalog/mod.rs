//! The closed list of issue codes (问题目录). One row is one code: its facts, its severity where nothing narrows it, its
//! words in both languages, the rule it comes from and the rejection (驳回原因) it prevents.
//!
//! A row with one language, a finding without one of its facts, or a sentence that names a fact which the row does not
//! have, does not compile. The words are not referenced by any check, so the wasm does not carry them.

mod app;
mod contact;
mod domain;
mod filing;
mod ip;
mod say;
mod terms;
mod value;

pub(crate) use app::*;
pub(crate) use contact::*;
pub(crate) use domain::*;
pub(crate) use filing::*;
pub(crate) use ip::*;
pub use say::{Locale, say};
pub use terms::{TERMS, Term, TermWords};
pub(crate) use value::*;

use crate::issue::Severity;

/// What a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    /// A text, as typed.
    Text,
    /// A whole number.
    Number,
    /// A name from [`TERMS`], said in each language.
    Term,
}

/// A fact that a code carries.
#[derive(Debug, Clone, Copy)]
pub struct FactDeclaration {
    /// Its key in `params`.
    pub name: &'static str,
    /// What it is.
    pub kind: FactKind,
}

/// The part of a code that checks need.
#[derive(Debug)]
pub struct Row {
    /// The stable name, such as `domain.label_too_long`.
    pub code: &'static str,
    /// The severity where no province or provider narrows it.
    pub severity: Severity,
    /// The facts, in the order of the row.
    pub facts: &'static [FactDeclaration],
}

/// A code with everything that people read.
#[derive(Debug)]
pub struct Entry {
    /// The part that checks need.
    pub row: &'static Row,
    /// The sentence in Chinese; `{name}` stands for a fact.
    pub zh_cn: &'static str,
    /// The sentence in English.
    pub en: &'static str,
    /// The rule, and where it comes from.
    pub source: &'static str,
    /// The rejection reason (驳回原因) that it prevents.
    pub prevents: &'static str,
}

/// Every code, in the order of the catalogue.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    [value::ENTRIES, domain::ENTRIES, ip::ENTRIES, app::ENTRIES, contact::ENTRIES, filing::ENTRIES].into_iter().flatten()
}

/// Declares the rows of one group. Each row becomes a struct with one field for each fact, which turns into a
/// [`crate::Finding`]; the words go into `ENTRIES`.
macro_rules! rows {
    ($(
        $(#[$doc:meta])*
        $name:ident $({ $($fact:ident: $kind:ty),+ $(,)? })? = $code:literal, $severity:ident {
            zh: $zh:literal,
            en: $en:literal,
            source: $source:literal,
            prevents: $prevents:literal $(,)?
        }
    )*) => {
        $(
            $(#[$doc])*
            pub(crate) struct $name { $($(pub(crate) $fact: $kind,)+)? }

            impl $name {
                const ROW: &'static crate::catalog::Row = &crate::catalog::Row {
                    code: $code,
                    severity: crate::issue::Severity::$severity,
                    facts: &[$($(crate::catalog::FactDeclaration {
                        name: stringify!($fact),
                        kind: <$kind as crate::issue::FactType>::KIND,
                    },)+)?],
                };
            }

            impl From<$name> for crate::issue::Finding {
                fn from(it: $name) -> Self {
                    let _ = &it;
                    Self::new($name::ROW, vec![$($(it.$fact.into(),)+)?])
                }
            }

            const _: () = crate::catalog::say::check_placeholders($zh, $name::ROW.facts);
            const _: () = crate::catalog::say::check_placeholders($en, $name::ROW.facts);
        )*

        pub(super) static ENTRIES: &[crate::catalog::Entry] = &[$(crate::catalog::Entry {
            row: $name::ROW,
            zh_cn: $zh,
            en: $en,
            source: $source,
            prevents: $prevents,
        },)*];
    };
}
pub(crate) use rows;
