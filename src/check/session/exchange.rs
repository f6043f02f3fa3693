//! One part of an open form for another: what the edit touched is told before and after, and of rows that only move whoever had
//! something to say.

use super::{
    super::page::{Line, Page, Speakers},
    Delta, FilingSession,
    touched::Touched,
};
use crate::{
    cross::Reads,
    filing::{
        index::GroupId,
        store::{NodeId, Store},
    },
};

impl FilingSession {
    /// Puts a new part in place of an old one. `moved` are the items of a list from a place on, which move down or up.
    pub(super) fn exchange(&mut self, old: Option<NodeId>, new: Option<NodeId>, moved: Option<(NodeId, u32, bool)>) -> Delta {
        let (nodes, groups) = (std::mem::take(&mut self.nodes), std::mem::take(&mut self.groups));
        let store = &self.form.store;
        let changed = Self::changed(store, old, new, moved.map(|(list, ..)| list));
        let mut around = Touched::by(&self.form.law, changed, nodes, groups, &mut self.told_by_unit);
        let is_filled = |part: Option<NodeId>| part.is_some_and(|part| !store.is_blank(part) && !store.is_no_number(part));
        let fills = is_filled(old) != is_filled(new);
        for part in [old, new].into_iter().flatten() {
            around.beside(store, part, fills);
        }
        let mut moved_speakers = Vec::new();
        if let Some((list, from, _)) = moved {
            if old.is_none() && new.is_none() {
                // Nothing was put in, and the rest of the list moves.
                around.nodes.push(list);
                around.beside(store, list, false);
            }
            for item in store.kids(list).iter().copied().filter(|item| store.at(*item) >= from) {
                if store.shape(item).is_some() {
                    // A row has nothing to say at its new place but what it said at the old one.
                    let speakers = store.speakers(item);
                    around.groups.extend(speakers.iter().filter_map(|id| store.group_of(*id)));
                    moved_speakers.extend(speakers);
                } else {
                    around.part(store, item);
                    around.nodes.extend(store.subtree(item));
                }
            }
        }
        around.platforms_domains(store);
        let Touched { mut nodes, mut groups, .. } = around;
        nodes.extend_from_slice(&moved_speakers);
        nodes.extend(old.into_iter().flat_map(|old| store.subtree(old)));
        once(&mut nodes);
        nodes.retain(|id| Page::may_say(store, *id, changed));
        self.form.store.set_silent(&moved_speakers);
        let before = self.tell(&nodes, &mut groups, changed).finish();

        let store = &mut self.form.store;
        let gone = old.is_some();
        if let Some(old) = old {
            store.remove(old);
        }
        if let Some((list, from, down)) = moved {
            store.shift(list, from, down);
        }
        // Of what is gone, nothing is told.
        if let Some(new) = new {
            store.attach(new);
            nodes.extend(store.subtree(new));
            groups.extend(store.subtree(new).filter_map(|id| store.group_of(id)));
        }
        once(&mut groups);
        for group in &groups {
            self.form.store.settle_listed(*group);
        }
        let (after, speakers) = self.tell(&nodes, &mut groups, changed).finish_with_speakers();
        self.keep(speakers);
        if gone {
            self.form.store.tidy();
        }
        nodes.clear();
        groups.clear();
        (self.nodes, self.groups) = (nodes, groups);
        Delta::between(before, after)
    }

    /// What laws may have read that is not as it was.
    fn changed(store: &Store, old: Option<NodeId>, new: Option<NodeId>, moved: Option<NodeId>) -> Reads {
        let changed = match (old, new) {
            (Some(old), Some(new)) => Reads::exchange(store, old, new),
            _ => old.or(new).map_or(Reads::NOTHING, |part| Reads::part(store, part)),
        };
        moved.map_or(changed, |list| changed.and(Reads::node(store, list)))
    }

    /// Each group once.
    fn tell(&self, nodes: &[NodeId], groups: &mut Vec<GroupId>, changed: Reads) -> Page<'_> {
        once(groups);
        let mut page = Page::new(&self.form, changed);
        for id in nodes {
            page.node(*id);
        }
        for id in groups.iter() {
            page.group(*id);
        }
        if changed == Reads::EVERYTHING {
            page.whole();
        }
        page
    }

    /// Everything that there is to say; whoever says nothing of it is silent.
    pub(super) fn tell_all(&mut self) -> Vec<Line> {
        let speakers = self.form.store.speakers(Store::ROOT);
        self.form.store.set_silent(&speakers);
        let (lines, speakers) = self.form.page().finish_with_speakers();
        self.keep(speakers);
        lines
    }

    fn keep(&mut self, speakers: Speakers) {
        let store = &mut self.form.store;
        for id in speakers.nodes {
            store.set_speaks(id);
        }
        for group in speakers.groups {
            store.set_group_speaks(group);
        }
    }
}

/// Each once, in any order.
pub(super) fn once<T: Ord + Copy>(all: &mut Vec<T>) {
    if all.len() < FEW {
        let mut at = 0;
        while at < all.len() {
            if all[..at].contains(&all[at]) {
                all.swap_remove(at);
            } else {
                at += 1;
            }
        }
    } else {
        all.sort_unstable();
        all.dedup();
    }
}

/// As most edits touch: to sort them takes longer than to compare each with each.
const FEW: usize = 16;
