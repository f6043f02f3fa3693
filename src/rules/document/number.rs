//! The value of the documents whose numbers have no more to them than a date of birth or a region.

use crate::rules::{
    Facts, Value, card_number,
    date::{Date, Day},
};

/// The number of a document as its law confirmed it, of the types that have no more to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentNumber {
    number: String,
    birth: Option<Day>,
    has_region: bool,
}

impl DocumentNumber {
    pub(in crate::rules) fn new(number: String) -> Self {
        Self { number, birth: None, has_region: false }
    }

    /// One of the 18 characters in which a date of birth stands.
    pub(in crate::rules) fn with_birth(number: String) -> Self {
        Self { birth: card_number::birth(&number), ..Self::new(number) }
    }

    /// The first six characters are the code of a region.
    pub(in crate::rules) fn with_region(self) -> Self {
        Self { has_region: true, ..self }
    }

    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.number
    }

    /// The date of birth, where the number has one.
    pub(crate) fn birth(&self) -> Option<Day> {
        self.birth
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::new();
        if let Some(birth) = self.birth {
            facts.push(("birthDate", Date::Day(birth).normal().into()));
        }
        if self.has_region {
            facts.push(("region", self.number[..6].into()));
        }
        facts
    }
}

impl From<DocumentNumber> for Value {
    fn from(number: DocumentNumber) -> Self {
        Self::Document(number)
    }
}
