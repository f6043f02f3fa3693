//! Which nodes have something to say, by themselves or by what holds the same value: rows that only move have nothing else to
//! tell at their new places.

use super::{NodeId, Store};
use crate::filing::index::GroupId;

impl Store {
    /// True if it, or something below it, has something to say, or nobody asked yet.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "a look at a node is less code than a call")]
    pub(crate) fn speaks(&self, id: NodeId) -> bool {
        self.node(id).speaks
    }

    /// Keeps that a node has something to say.
    pub(crate) fn set_speaks(&mut self, id: NodeId) {
        let mut at = Some(id);
        while let Some(node) = at.map(|id| self.node_mut(id)).filter(|node| !node.speaks) {
            node.speaks = true;
            at = node.parent;
        }
    }

    /// The same of a group: each of its places has.
    pub(crate) fn set_group_speaks(&mut self, group: GroupId) {
        let members: Vec<NodeId> = self.members(group).collect();
        for member in members {
            self.set_speaks(member);
        }
    }

    /// Keeps that none of these has something to say, before they are asked again.
    pub(crate) fn set_silent(&mut self, speakers: &[NodeId]) {
        for id in speakers {
            self.node_mut(*id).speaks = false;
        }
    }

    /// What has something to say in a part.
    pub(crate) fn speakers(&self, part: NodeId) -> Vec<NodeId> {
        let mut found = Vec::new();
        let mut todo = vec![part];
        while let Some(id) = todo.pop() {
            if self.node(id).speaks {
                found.push(id);
                todo.extend(self.kids(id));
            }
        }
        found
    }
}
