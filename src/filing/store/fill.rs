//! How the store is filled: node by node, in the order of the form.

use super::{Content, NodeId, Store, Verdict};
#[cfg(target_arch = "wasm32")]
use crate::filing::key;
use crate::{
    filing::shape::{Kind, Sink, Slot},
    text,
};

impl Store {
    /// What stands under the place `at` of the node that is being filled.
    #[inline(always)]
    fn kind_at(&self, at: usize) -> Option<Kind> {
        match self.content(*self.open.last()?) {
            Content::Object { shape, .. } => shape.keys.get(at).map(|key| key.kind),
            Content::List { kind, .. } => Some(*kind),
            _ => None,
        }
    }

    /// True if a list stands under the place `at` of the object that is being filled.
    pub(crate) fn takes_list(&self, at: usize) -> bool {
        matches!(self.kind_at(at), Some(Kind::Texts(_) | Kind::Many(_)))
    }

    fn add(&mut self, at: usize, content: Content) -> NodeId {
        let parent = *self.open.last().unwrap_or(&Self::ROOT);
        let id = self.take_node(Some(parent), u32::try_from(at).unwrap_or(u32::MAX), content);
        match &mut self.part {
            Some(part) if part.root.is_none() => part.root = Some(id),
            _ => {
                if let Content::Object { kids, .. } | Content::List { kids, .. } = &mut self.node_mut(parent).content {
                    kids.push(id);
                }
            }
        }
        id
    }

    /// On a platform, the domain at a place of its APP's list once more: the text is not copied.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn put_again(&mut self, at: usize, place: u32) {
        let list = self.filling();
        let holder = |node| self.parent(node);
        let app = holder(list).and_then(holder).and_then(holder);
        let domain = app.and_then(|app| self.child(app, key::DOMAINS)).and_then(|domains| self.kid_at(domains, place));
        if let Some(domain) = domain
            && let Content::Text { slot, text, .. } = *self.content(domain)
        {
            self.add(at, Content::Text { slot, text, verdict: Verdict::Blank });
        }
    }

    /// A key of the object at this node that the form does not know.
    pub(crate) fn unknown(&mut self, object: NodeId, name: &str) {
        if let Content::Object { unknown, .. } = &mut self.node_mut(object).content {
            unknown.push(name.to_owned());
        }
    }

    /// The object or list that is being filled.
    pub(crate) fn filling(&self) -> NodeId {
        *self.open.last().unwrap_or(&Self::ROOT)
    }

    /// A text over the limit.
    pub(crate) fn too_long(&mut self, at: usize, units: usize) {
        self.add(at, Content::TooLong { units });
    }
}

impl Sink for Store {
    fn enter(&mut self, at: usize) {
        let in_list = matches!(self.content(self.filling()), Content::List { .. });
        let content = match self.kind_at(at) {
            Some(Kind::One(shape) | Kind::OneOrSame(shape)) => Content::Object { shape, kids: Vec::new(), unknown: Vec::new() },
            Some(Kind::Many(shape)) if in_list => Content::Object { shape, kids: Vec::new(), unknown: Vec::new() },
            Some(kind) => Content::List { kind, kids: Vec::new() },
            None => return,
        };
        let id = self.add(at, content);
        self.open.push(id);
    }

    /// A list of nothing is no list.
    fn leave(&mut self) {
        let Some(id) = self.open.pop() else { return };
        if !matches!(self.content(id), Content::List { kids, .. } if kids.is_empty()) {
            return;
        }
        self.release(id);
        match &mut self.part {
            Some(part) if part.root == Some(id) => part.root = None,
            _ => {
                let parent = self.filling();
                if let Content::Object { kids, .. } | Content::List { kids, .. } = &mut self.node_mut(parent).content {
                    kids.pop();
                }
            }
        }
    }

    fn put_text(&mut self, at: usize, text: &str) {
        // No text has more units than bytes.
        if text.len() > text::MAX_UNITS {
            let units = text::units(text);
            if units > text::MAX_UNITS {
                return self.too_long(at, units);
            }
        }
        let slot = match self.kind_at(at) {
            Some(Kind::Text(slot) | Kind::Texts(slot)) => slot,
            _ => Slot::Plain,
        };
        let text = self.pool.put(text);
        self.add(at, Content::Text { slot, text, verdict: Verdict::Blank });
    }

    fn put_flag(&mut self, at: usize, flag: bool) {
        self.add(at, Content::Flag(flag));
    }

    fn put_number(&mut self, at: usize, number: u32) {
        self.add(at, Content::Number(number));
    }
}
