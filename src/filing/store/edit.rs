//! Edits of the store. A new part is filled beside the form, looked at, and then put into its place.

use super::{Content, NodeId, Pending, Store, Verdict};

impl Store {
    /// Begins a part that will stand at this place of an object or a list.
    pub(crate) fn begin_part(&mut self, parent: NodeId) {
        self.fill_from(parent);
        self.part = Some(Pending { root: None });
        self.was_edited = true;
    }

    fn fill_from(&mut self, node: NodeId) {
        self.open.clear();
        self.open.push(node);
    }

    /// Ends it. None where nothing was filled in.
    pub(crate) fn end_part(&mut self) -> Option<NodeId> {
        self.fill_from(Self::ROOT);
        self.part.take()?.root
    }

    /// A copy of an object, with another child in place of one of its own, or for none, or without it.
    pub(crate) fn copy(&mut self, object: NodeId, instead_of: Option<NodeId>, other: Option<NodeId>) -> NodeId {
        let copy = self.copy_all(object, instead_of);
        if let Some(other) = other {
            let at = self.at(other);
            let place = self.kids(copy).partition_point(|kid| self.at(*kid) < at);
            self.node_mut(other).parent = Some(copy);
            if let Content::Object { kids, .. } = &mut self.node_mut(copy).content {
                kids.insert(place, other);
            }
        }
        copy
    }

    fn copy_all(&mut self, id: NodeId, without: Option<NodeId>) -> NodeId {
        let own: Vec<NodeId> = self.kids(id).to_vec();
        let kids: Vec<NodeId> = own.into_iter().filter(|kid| Some(*kid) != without).map(|kid| self.copy_all(kid, None)).collect();
        let content = match self.content(id) {
            Content::Object { shape, unknown, .. } => Content::Object { shape, kids: kids.clone(), unknown: unknown.clone() },
            Content::List { kind, .. } => Content::List { kind: *kind, kids: kids.clone() },
            Content::Text { slot, text, .. } => Content::Text { slot: *slot, text: *text, verdict: Verdict::Blank },
            Content::TooLong { units } => Content::TooLong { units: *units },
            Content::Flag(flag) => Content::Flag(*flag),
            Content::Number(number) => Content::Number(*number),
            Content::Gone => Content::Gone,
        };
        let copy = self.take_node(self.parent(id), self.at(id), content);
        for kid in kids {
            self.node_mut(kid).parent = Some(copy);
        }
        copy
    }

    /// Puts a part into its place, where nothing stands.
    pub(crate) fn attach(&mut self, id: NodeId) {
        let (Some(parent), at) = (self.parent(id), self.at(id)) else { return };
        let place = self.kids(parent).partition_point(|kid| self.at(*kid) < at);
        if let Content::Object { kids, .. } | Content::List { kids, .. } = &mut self.node_mut(parent).content {
            kids.insert(place, id);
        }
        self.set_speaks(parent);
        for id in self.part(id) {
            self.enter_index(id, false);
        }
    }

    /// A node and all below it, to go through while the form changes.
    pub(crate) fn part(&self, root: NodeId) -> impl Iterator<Item = NodeId> + use<> {
        // A leaf alone, as in most edits, needs no list.
        let below: Vec<NodeId> = if self.kids(root).is_empty() { Vec::new() } else { self.subtree(root).skip(1).collect() };
        std::iter::once(root).chain(below)
    }

    /// Takes a part out of its place; it is gone.
    pub(crate) fn remove(&mut self, id: NodeId) {
        self.was_edited = true;
        if let Some(parent) = self.parent(id) {
            let at = self.at(id);
            let place = self.kids(parent).partition_point(|kid| self.at(*kid) < at);
            if let Content::Object { kids, .. } | Content::List { kids, .. } = &mut self.node_mut(parent).content
                && kids.get(place) == Some(&id)
            {
                kids.remove(place);
            }
        }
        for id in self.part(id) {
            self.leave_index(id);
            self.release(id);
        }
    }

    /// Clears up behind edits, now and then.
    pub(crate) fn tidy(&mut self) {
        if self.pool.is_wasteful() {
            self.repack();
        }
    }

    /// Moves the items of a list from this place on up or down by one.
    pub(crate) fn shift(&mut self, list: NodeId, from: u32, up: bool) {
        let behind: Vec<NodeId> = self.kids(list).iter().copied().filter(|kid| self.at(*kid) >= from).collect();
        for kid in behind {
            let node = self.node_mut(kid);
            node.at = if up { node.at.saturating_add(1) } else { node.at.saturating_sub(1) };
        }
    }

    /// The texts in use, into a pool of their own.
    fn repack(&mut self) {
        let old = std::mem::take(&mut self.pool);
        for node in &mut self.nodes {
            if let Content::Text { text, .. } = &mut node.content {
                *text = self.pool.put(old.get(*text));
            }
        }
    }
}
