//! The closed list of issue codes (问题目录). One row is one code: its facts, its severity where nothing narrows it, its
//! words in both languages, the rule it comes from and the rejection (驳回原因) it prevents.
//!
//! A row with one language, a finding without one of its facts, or a sentence that names a fact which the row does not
//! have, does not compile. The words are not referenced by any check, so the wasm does not carry them.

mod app;
mod contact;
mod document;
mod domain;
mod filing;
mod footer;
mod ip;
mod name;
mod number;
mod person;
mod placeholder;
#[cfg(not(target_arch = "wasm32"))]
mod say;
mod service;
mod subject;
mod terms;
mod unit;
mod value;

pub(crate) use app::*;
pub(crate) use contact::*;
pub(crate) use document::*;
pub(crate) use domain::*;
pub(crate) use filing::*;
pub(crate) use footer::*;
pub(crate) use ip::*;
pub(crate) use name::*;
pub(crate) use number::*;
pub(crate) use person::*;
#[cfg(not(target_arch = "wasm32"))]
pub use say::{Locale, say};
pub(crate) use service::*;
pub(crate) use subject::*;
pub use terms::{TERMS, Term, TermWords};
pub(crate) use unit::*;
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

/// The number of a code: its place in the catalogue. It is all of a row that a check carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Code(pub(crate) u16);

/// A code with everything that people read. Only native callers reach it: the package has a table of its own.
#[derive(Debug)]
pub struct Entry {
    /// The stable name, such as `domain.label_too_long`.
    pub code: &'static str,
    /// The severity where no province or provider narrows it.
    pub severity: Severity,
    /// The facts, in the order of the row.
    pub facts: &'static [FactDeclaration],
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
    GROUPS.iter().copied().flatten()
}

/// What there is to know of a code: the facts it carries, its words, where it comes from, which rejection it prevents.
///
/// ```
/// let entry = beian::catalog::describe("domain.not_main").unwrap();
/// assert!(entry.source.starts_with("DOM-05"));
/// assert_eq!(entry.facts[0].name, "before");
/// assert!(beian::catalog::describe("domain.gone").is_none());
/// ```
pub fn describe(code: &str) -> Option<&'static Entry> {
    entries().find(|entry| entry.code == code)
}

/// The groups, each of which begins where the one before it ends.
static GROUPS: [&[Entry]; 14] = [
    value::ENTRIES,
    domain::ENTRIES,
    ip::ENTRIES,
    app::ENTRIES,
    contact::ENTRIES,
    document::ENTRIES,
    filing::ENTRIES,
    person::ENTRIES,
    number::ENTRIES,
    unit::ENTRIES,
    name::ENTRIES,
    subject::ENTRIES,
    service::ENTRIES,
    footer::ENTRIES,
];

/// The entry of a code.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn entry(code: Code) -> &'static Entry {
    let mut at = usize::from(code.0);
    for group in GROUPS {
        match group.get(at) {
            Some(entry) => return entry,
            None => at -= group.len(),
        }
    }
    unreachable!("a code is a place in the catalogue")
}

/// Declares the rows of one group, which follows the group that ends at `$start`. Each row becomes a struct with one
/// field for each fact, which turns into a [`crate::Finding`]; the words go into `ENTRIES`.
macro_rules! rows {
    ($start:expr; $(
        $(#[$doc:meta])*
        $name:ident $({ $($fact:ident: $kind:ident),+ $(,)? })? = $code:literal, $severity:ident {
            zh: $zh:literal,
            en: $en:literal,
            source: $source:literal,
            prevents: $prevents:literal $(,)?
        }
    )+) => {
        #[repr(u16)]
        #[allow(clippy::enum_variant_names, reason = "named as the rows are")]
        enum Place { $($name,)+ }

        /// Where the next group begins.
        #[allow(dead_code, clippy::cast_possible_truncation, reason = "nothing follows the last group; there are few codes")]
        pub(super) const END: u16 = $start + [$(Place::$name),+].len() as u16;

        $(
            $(#[$doc])*
            pub(crate) struct $name { $($(pub(crate) $fact: $kind,)+)? }

            #[allow(dead_code, reason = "few codes are asked for")]
            impl $name {
                pub(crate) const CODE: crate::catalog::Code = crate::catalog::Code($start + Place::$name as u16);
                const FACTS: &'static [crate::catalog::FactDeclaration] = &[$($(crate::catalog::FactDeclaration {
                    name: stringify!($fact),
                    kind: <$kind as crate::issue::FactType>::KIND,
                },)+)?];
            }

            impl From<$name> for crate::issue::Finding {
                fn from(it: $name) -> Self {
                    let _ = &it;
                    crate::catalog::finding!($name::CODE, crate::issue::Severity::$severity, it $($(, $fact: $kind)+)?)
                }
            }

            const _: () = crate::catalog::placeholder::check_placeholders($zh, $name::FACTS);
            const _: () = crate::catalog::placeholder::check_placeholders($en, $name::FACTS);
        )+

        pub(super) static ENTRIES: &[crate::catalog::Entry] = &[$(crate::catalog::Entry {
            code: $code,
            severity: crate::issue::Severity::$severity,
            facts: $name::FACTS,
            zh_cn: $zh,
            en: $en,
            source: $source,
            prevents: $prevents,
        },)+];
    };
}
pub(crate) use rows;

/// The constructor of a finding that fits its facts.
macro_rules! finding {
    ($code:expr, $severity:expr, $it:ident) => {
        Self::bare($code, $severity)
    };
    ($code:expr, $severity:expr, $it:ident, $fact:ident: String) => {
        Self::text($code, $severity, $it.$fact)
    };
    ($code:expr, $severity:expr, $it:ident $(, $fact:ident: $kind:ident)+) => {
        Self::new($code, $severity, [$($it.$fact.into()),+])
    };
}
pub(crate) use finding;
