//! `beian` judges what a person types into an ICP filing (ICP备案) of a website or an APP: what is wrong, where, why,
//! and what would be right. It runs on the filler's own device; nothing that is typed leaves it.
//!
//! ```
//! use beian::{check_field, say, Context, Field, Locale};
//!
//! let report = check_field(Field::Domain, "https://www.example.cn/index.html", &Context::default());
//! assert!(!report.valid());
//! assert_eq!(report.issues()[0].suggestion(), Some("www.example.cn"));
//! println!("{}", say(&report.issues()[0], Locale::ZhCn));
//! ```
//!
//! # Laws
//!
//! 1. A rule that refuses a real, filed value is worse than a missing rule. Formats and arithmetic are errors; what one
//!    province or provider asks is an error only where it is selected; what sources dispute is a warning.
//! 2. Nothing is changed in silence: clean-up shows as the normal form and, when a person should know, as an info.
//! 3. The normal form is stable, and a suggestion passes when it is put in.
//! 4. No input makes it panic, hang or grow without end.
//! 5. Nothing typed stays behind in the memory of the wasm.
//! 6. Same input, same bytes, on every engine and host.
//!
//! # The way in
//!
//! The way in is [`check_field`] for one value, [`check_filing`] for a whole form, and [`open_filing`] for one that is being
//! filled in. Every rule is one file under `rules` (the law of one value) or `cross` (the law between values); every sentence is
//! one row of [`catalog`].

pub mod catalog;
mod check;
mod context;
mod cross;
mod error;
pub mod filing;
mod footer;
mod issue;
mod patterns;
pub mod profile;
pub mod rules;
mod text;
#[cfg(target_arch = "wasm32")]
mod wasm;

#[cfg(not(target_arch = "wasm32"))]
pub use catalog::{Locale, say};
pub use check::{Delta, FieldReport, FilingReport, FilingSession, check_field, check_filing, is_valid};
#[cfg(not(target_arch = "wasm32"))]
pub use check::{check_filing_data, open_filing};
pub use context::{Context, DocumentType, Field, PlatformKind, Provider, Service};
pub use error::BeianError;
pub use footer::{FooterNumber, NumberKind};
#[cfg(not(target_arch = "wasm32"))]
pub use footer::{FooterReport, check_footer};
pub use issue::{Fact, Finding, Issue, Path, Severity, Step};
