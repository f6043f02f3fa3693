//! What a law reads, and what an edit changed: an edit tells again only the laws that read what it changed.
//!
//! Texts are told apart by their fields. A law need not name what is no field's: the type of a document, a choice, a flag, an
//! object that comes or goes changes everything.

use crate::{
    context::Field,
    filing::{
        Slot,
        store::{Content, NodeId, Store},
    },
};

/// Texts of some fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reads(u32);

impl Reads {
    pub(crate) const NOTHING: Self = Self(0);
    /// All fields, and what is no field's.
    pub(crate) const EVERYTHING: Self = Self(u32::MAX);
    /// Whether a place is filled or empty.
    pub(crate) const EMPTINESS: Self = Self(1 << 31);

    /// The texts of these fields.
    pub(super) const fn of(fields: &[Field]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < fields.len() {
            bits |= 1 << fields[at] as u32;
            at += 1;
        }
        Self(bits)
    }

    /// A part of the form: what a law may have read of it.
    pub(crate) fn part(store: &Store, part: NodeId) -> Self {
        store.subtree(part).fold(Self::NOTHING, |all, id| all.and(Self::node(store, id)))
    }

    /// One node of it.
    pub(crate) fn node(store: &Store, id: NodeId) -> Self {
        let slot = match store.content(id) {
            Content::Text { slot, .. } => Some(*slot),
            Content::List { kind, .. } => kind.slot(),
            _ => None,
        };
        match slot {
            Some(Slot::Field(field)) => Self(1 << field as u32),
            _ => Self::EVERYTHING,
        }
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// True if one reads, or changes, what the other does. A law that reads no texts is asked again where everything changed.
    pub(crate) fn meets(self, other: Self) -> bool {
        other == Self::EVERYTHING || self.0 & other.0 != 0
    }
}
