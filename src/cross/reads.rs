//! What a law reads, and what an edit changed: an edit tells again only the laws that read what it changed.
//!
//! Texts are told apart by their fields. A law need not name what is no field's: the type of a document, a choice, a flag, an
//! object that comes or goes changes everything.

use super::main_domain;
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
    /// Of domains, which there are, and their main domains alone. Most of what is typed into a domain leaves that as it is.
    pub(crate) const MAIN_DOMAINS: Self = Self(1 << 30);

    /// The texts of these fields.
    pub(crate) const fn of(fields: &[Field]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < fields.len() {
            bits |= 1 << fields[at] as u32;
            at += 1;
        }
        Self(bits)
    }

    /// What laws may have read of a part that comes, goes, or moves.
    pub(crate) fn part(store: &Store, part: NodeId) -> Self {
        store.subtree(part).fold(Self::EMPTINESS, |all, id| all.and(Self::node(store, id)))
    }

    /// The same of one that comes in place of another.
    pub(crate) fn exchange(store: &Store, old: NodeId, new: NodeId) -> Self {
        let both = Self::part(store, old).and(Self::part(store, new));
        if both == Self::EVERYTHING || store.is_blank(old) != store.is_blank(new) {
            return both;
        }
        let changed = both.without(Self::EMPTINESS);
        let is_domain = |id| matches!(store.content(id), Content::Text { slot: Slot::Field(Field::Domain), .. });
        let is_same = is_domain(old) && is_domain(new) && main_domain::are_same(store, old, new);
        if is_same { changed.without(Self::MAIN_DOMAINS) } else { changed }
    }

    /// One node of it.
    pub(crate) fn node(store: &Store, id: NodeId) -> Self {
        let slot = match store.content(id) {
            Content::Text { slot, .. } => Some(*slot),
            Content::List { kind, .. } => kind.slot(),
            _ => None,
        };
        match slot {
            Some(Slot::Field(Field::Domain)) => Self::of(&[Field::Domain]).and(Self::MAIN_DOMAINS),
            Some(Slot::Field(field)) => Self::of(&[field]),
            _ => Self::EVERYTHING,
        }
    }

    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// True if one reads, or changes, what the other does. A law that reads no texts is asked again where everything changed.
    pub(crate) fn meets(self, other: Self) -> bool {
        other == Self::EVERYTHING || self.0 & other.0 != 0
    }
}
