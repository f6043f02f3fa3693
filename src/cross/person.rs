//! A responsible person as the laws between values read them: who is who, the contacts, and what the document's number tells.
//!
//! People are told apart by their document numbers, never by name.

use crate::{
    context::{Context, Field},
    filing::{
        form,
        key::{self, KeyName},
        store::{NodeId, Store, Verdict},
    },
    rules::{self, Value, date::Day},
};
use std::borrow::Cow;

/// One responsible person, with the places of their contacts.
pub(super) struct Person<'a> {
    pub(super) store: &'a Store,
    pub(super) at: NodeId,
    document: Option<Cow<'a, str>>,
}

impl<'a> Person<'a> {
    pub(super) fn read(store: &'a Store, at: NodeId) -> Self {
        let document = store.document_number(at).and_then(|number| store.key(number)).filter(|it| !it.is_empty());
        Self { store, at, document }
    }

    /// The one who stands for the unit (主体负责人).
    pub(super) fn of_unit(store: &'a Store) -> Option<Self> {
        store.child(Store::ROOT, key::RESPONSIBLE).map(|at| Self::read(store, at))
    }

    /// A person of this form: the unit's, or a service's who was typed. Those of earlier filings are none.
    pub(super) fn of_form(store: &'a Store, at: NodeId) -> Option<Self> {
        let is_holder = |holder| holder == Store::ROOT || store.is_service(holder);
        let is_of_form = store.is(at, form::PERSON) && store.parent(at).is_some_and(is_holder);
        is_of_form.then(|| Self::read(store, at))
    }

    /// True for the one who stands for the unit.
    pub(super) fn is_units(&self) -> bool {
        self.store.parent(self.at) == Some(Store::ROOT)
    }

    /// True where the document numbers are the same.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        self.document.is_some() && self.document == other.document
    }

    /// True where the document numbers are two.
    pub(super) fn is_other_than(&self, other: &Self) -> bool {
        self.document.is_some() && other.document.is_some() && self.document != other.document
    }

    /// True while nobody can tell: a number is missing, and both have one name.
    pub(super) fn may_be(&self, other: &Self) -> bool {
        let name = |person: &Self| person.store.text_at(person.at, key::NAME);
        let own = name(self);
        (self.document.is_none() || other.document.is_none()) && own.is_some() && own == name(other)
    }

    /// A contact: its place, and what makes it equal to another.
    pub(super) fn contact(&self, key: KeyName) -> Option<(NodeId, Cow<'a, str>)> {
        let at = self.store.child(self.at, key)?;
        Some((at, self.store.key(at)?))
    }

    /// The places of two contacts, if they are the same.
    pub(super) fn shares(&self, own: KeyName, other: &Self, theirs: KeyName) -> Option<(NodeId, NodeId)> {
        let (at, own) = self.contact(own)?;
        let (far, theirs) = other.contact(theirs)?;
        (own == theirs).then_some((at, far))
    }

    /// Where it says that they are not the legal representative (法定代表人).
    pub(super) fn not_representative(&self) -> Option<NodeId> {
        let at = self.store.child(self.at, key::IS_LEGAL_REPRESENTATIVE)?;
        (self.store.flag_at(self.at, key::IS_LEGAL_REPRESENTATIVE) == Some(false)).then_some(at)
    }

    /// Where the type of their document stands, and its name in the contract.
    pub(super) fn document_type(&self) -> Option<(NodeId, Cow<'a, str>)> {
        let document = self.store.child(self.at, key::DOCUMENT)?;
        Some((self.store.child(document, key::TYPE)?, self.store.normal_at(document, key::TYPE)?))
    }

    /// Where a service says that this person, who stands for the unit, is responsible for it too.
    pub(super) fn serves(&self) -> Option<NodeId> {
        self.store.services().find_map(|service| {
            let at = self.store.child(service, key::RESPONSIBLE)?;
            let is_same = self.store.text(at).is_some() || self.is_same_as(&Self::read(self.store, at));
            (self.is_units() && is_same && !self.store.is_blank(at)).then_some(at)
        })
    }
}

/// What the number of a document tells of its holder.
pub(super) struct Holder {
    pub(super) birth: Day,
    /// Known of cards with the layout of GB 11643 alone.
    pub(super) is_male: Option<bool>,
    /// Of a resident ID card, the first two digits: the province that first gave it.
    pub(super) province: Option<String>,
}

impl Holder {
    /// By the number of this document; none where it is wrong, or tells nothing.
    pub(super) fn read(store: &Store, document: NodeId) -> Option<Self> {
        let number = store.child(document, key::NUMBER)?;
        let value = match store.verdict(number) {
            Verdict::Blank => return None,
            Verdict::Plain => {
                let context = Context { document_type: store.document_type(document), ..Context::default() };
                Cow::Owned(rules::judge(Field::PersonDocument, store.text(number)?, &context).value?)
            }
            Verdict::Judged(judged) => Cow::Borrowed(judged.value.as_ref()?),
        };
        let birth = value.birth()?;
        let normal = value.normal();
        // R4.2: digit 17 is odd for men. R4.6: of the cards that begin with 9 nobody says so.
        let sex = normal.as_bytes().get(16).filter(|_| normal.len() == 18 && !normal.starts_with('9'));
        let province = matches!(*value, Value::ResidentId(_)).then(|| normal[..2].to_owned());
        Some(Self { birth, is_male: sex.map(|digit| digit % 2 == 1), province })
    }
}
