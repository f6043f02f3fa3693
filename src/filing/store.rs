//! The store: a form as a tree of nodes that keep their ids while the form changes around them, every value judged once, and
//! the index from a value to the places where it stands. Cross rules read it; places are worked out only for reports.

#![expect(clippy::inline_always, reason = "a look at a node is less code than a call, and there are many for every value")]

mod around;
mod edit;
mod fill;
mod groups;
mod speakers;

use super::{
    form,
    index::{GroupId, Index},
    key::KeyName,
    shape::{Kind, Shape, Slot},
    text_pool::{Span, TextPool},
};
use crate::{
    context::Field,
    issue::Place,
    rules::{Judged, Value, document},
    text,
};
use std::{borrow::Cow, num::NonZeroU32, sync::Arc};

/// A node's id. It stays the node's own while the form changes around it; ids of nodes that are gone are given again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NodeId(NonZeroU32);

impl NodeId {
    fn nth(place: usize) -> Self {
        Self(u32::try_from(place + 1).ok().and_then(NonZeroU32::new).unwrap_or(NonZeroU32::MAX))
    }

    #[inline(always)]
    fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// What a node holds.
#[derive(Debug)]
pub(crate) enum Content {
    /// An object, with a child for each key that is present, and the names of its keys that the form does not know.
    Object { shape: &'static Shape, kids: Vec<NodeId>, unknown: Vec<String> },
    /// A list of values or objects of this kind.
    List { kind: Kind, kids: Vec<NodeId> },
    /// A text, and what the law of its slot says of it.
    Text { slot: Slot, text: Span, verdict: Verdict },
    /// A text over the limit: its length in UTF-16 units is all that is known.
    TooLong { units: usize },
    /// True or false.
    Flag(bool),
    /// A whole number.
    Number(u32),
    /// Nothing: the node is free.
    Gone,
}

/// What was said of a text.
#[derive(Debug, Clone)]
pub(crate) enum Verdict {
    /// Nothing is filled in, or nobody has looked yet.
    Blank,
    /// The text is its own normal form and key, and there is nothing to say of it.
    Plain,
    /// All else.
    Judged(Arc<Judged>),
}

#[derive(Debug)]
struct Node {
    parent: Option<NodeId>,
    /// The place of the key in the parent's shape, or of the item in the parent's list.
    at: u32,
    content: Content,
    /// The group of places that hold the same value, and the nearest of them in the order of the form.
    group: Option<GroupId>,
    before: Option<NodeId>,
    next: Option<NodeId>,
    /// Of a platform's domain: whether its APP lists it too.
    listed: Option<bool>,
    /// Whether it, or something below it, had something to say; true as long as nobody asked.
    speaks: bool,
}

impl Node {
    fn new(parent: Option<NodeId>, at: u32, content: Content) -> Self {
        Self { parent, at, content, group: None, before: None, next: None, listed: None, speaks: true }
    }
}

/// The form.
#[derive(Debug)]
pub(crate) struct Store {
    nodes: Vec<Node>,
    free: Vec<NodeId>,
    pool: TextPool,
    index: Index,
    /// True once the ids of the nodes are not in the order of the form any more.
    was_edited: bool,
    /// How many leaves there are.
    values: usize,
    /// Where a sink stands while it fills the form.
    open: Vec<NodeId>,
    /// A part that is being filled and is not in the form yet.
    part: Option<Pending>,
}

/// A part of a form that waits to be put into its place.
#[derive(Debug, Clone, Copy)]
struct Pending {
    root: Option<NodeId>,
}

impl Store {
    /// An empty form.
    pub(crate) fn new() -> Self {
        let content = Content::Object { shape: form::FILING, kids: Vec::new(), unknown: Vec::new() };
        // To grow is to copy and to wipe.
        let mut nodes = Vec::with_capacity(Self::USUAL);
        nodes.push(Node::new(None, 0, content));
        Self {
            nodes,
            free: Vec::new(),
            pool: TextPool::with_room(Self::USUAL),
            index: Index::with_room(Self::USUAL / 2),
            was_edited: false,
            values: 0,
            open: vec![Self::ROOT],
            part: None,
        }
    }

    /// Room for so many nodes is there from the start: a form of one APP has no more.
    const USUAL: usize = 256;

    /// The form itself.
    pub(crate) const ROOT: NodeId = NodeId(NonZeroU32::MIN);

    #[inline(always)]
    fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    #[inline(always)]
    fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.index()]
    }

    #[inline(always)]
    pub(crate) fn content(&self, id: NodeId) -> &Content {
        &self.node(id).content
    }

    #[inline(always)]
    pub(crate) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).parent
    }

    /// The place of the key in the parent's shape, or of the item in the parent's list.
    #[inline(always)]
    pub(crate) fn at(&self, id: NodeId) -> u32 {
        self.node(id).at
    }

    /// The shape of an object.
    #[inline(always)]
    pub(crate) fn shape(&self, id: NodeId) -> Option<&'static Shape> {
        match self.content(id) {
            Content::Object { shape, .. } => Some(shape),
            _ => None,
        }
    }

    #[inline(always)]
    pub(crate) fn is(&self, id: NodeId, shape: &'static Shape) -> bool {
        self.shape(id).is_some_and(|own| std::ptr::eq(own, shape))
    }

    /// The children, in the order of the form.
    #[inline(always)]
    pub(crate) fn kids(&self, id: NodeId) -> &[NodeId] {
        match self.content(id) {
            Content::Object { kids, .. } | Content::List { kids, .. } => kids,
            _ => &[],
        }
    }

    /// The child at this place of an object or a list.
    #[inline(always)]
    pub(crate) fn kid_at(&self, id: NodeId, at: u32) -> Option<NodeId> {
        match self.content(id) {
            // Keys that are left out leave no hole: a child stands at the place of its key, or a little before.
            Content::Object { kids, .. } => {
                let near = kids.get(..=at as usize).unwrap_or(kids);
                near.iter().rev().copied().take_while(|kid| self.at(*kid) >= at).find(|kid| self.at(*kid) == at)
            }
            Content::List { kids, .. } => {
                // Most lists have no holes.
                let straight = kids.get(at as usize).copied().filter(|kid| self.at(*kid) == at);
                straight.or_else(|| kids.binary_search_by_key(&at, |kid| self.at(*kid)).ok().map(|found| kids[found]))
            }
            _ => None,
        }
    }

    /// The child under a key of the form.
    pub(crate) fn child(&self, id: NodeId, key: KeyName) -> Option<NodeId> {
        self.kid_at(id, self.shape(id)?.place_of(key)?)
    }

    /// The items of the list under a key; none where the key is absent.
    pub(crate) fn items(&self, id: NodeId, key: KeyName) -> &[NodeId] {
        self.child(id, key).map_or(&[], |list| self.kids(list))
    }

    /// True if the node stands under this key of its object.
    #[inline(always)]
    pub(crate) fn is_under_key(&self, id: NodeId, key: KeyName) -> bool {
        let shape = self.parent(id).and_then(|parent| self.shape(parent));
        shape.is_some_and(|shape| shape.place_of(key) == Some(self.at(id)))
    }

    /// The nearest object of this shape that holds the node, or is it.
    pub(crate) fn enclosing(&self, id: NodeId, shape: &'static Shape) -> Option<NodeId> {
        self.nearest(id, |node| self.is(node, shape))
    }

    fn nearest(&self, id: NodeId, fits: impl Fn(NodeId) -> bool) -> Option<NodeId> {
        let mut at = Some(id);
        while let Some(node) = at {
            if fits(node) {
                return Some(node);
            }
            at = self.parent(node);
        }
        None
    }

    /// The text of a leaf, as typed.
    pub(crate) fn text(&self, id: NodeId) -> Option<&str> {
        match self.content(id) {
            Content::Text { text, .. } => Some(self.pool.get(*text)),
            _ => None,
        }
    }

    /// The text under a key, cleaned up; none where it is absent or blank.
    pub(crate) fn text_at(&self, id: NodeId, key: KeyName) -> Option<String> {
        Some(text::fold(self.text(self.child(id, key)?)?)).filter(|text| !text.is_empty())
    }

    /// What is under a key in its normal form; none where it is absent or blank.
    pub(crate) fn normal_at(&self, id: NodeId, key: KeyName) -> Option<Cow<'_, str>> {
        self.normal(self.child(id, key)?)
    }

    /// A leaf in its normal form; none where it is blank.
    pub(crate) fn normal(&self, at: NodeId) -> Option<Cow<'_, str>> {
        match self.verdict(at) {
            Verdict::Blank => None,
            Verdict::Plain => self.text(at).map(Cow::Borrowed),
            Verdict::Judged(judged) => match &judged.value {
                Some(value) => Some(value.normal()),
                None => self.text(at).map(Cow::Borrowed),
            },
        }
    }

    /// The flag under a key; none where it is absent.
    pub(crate) fn flag_at(&self, id: NodeId, key: KeyName) -> Option<bool> {
        match self.content(self.child(id, key)?) {
            Content::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The number under a key; none where it is absent.
    pub(crate) fn number_at(&self, id: NodeId, key: KeyName) -> Option<u32> {
        match self.content(self.child(id, key)?) {
            Content::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// What was said of a leaf.
    #[inline(always)]
    pub(crate) fn verdict(&self, id: NodeId) -> &Verdict {
        match self.content(id) {
            Content::Text { verdict, .. } => verdict,
            _ => &Verdict::Blank,
        }
    }

    /// The parsed value of a leaf that is not plain.
    pub(crate) fn judged_value(&self, id: NodeId) -> Option<&Value> {
        match self.verdict(id) {
            Verdict::Judged(judged) => judged.value.as_ref(),
            _ => None,
        }
    }

    /// What makes the value of a leaf equal to another.
    pub(crate) fn key(&self, id: NodeId) -> Option<Cow<'_, str>> {
        let Content::Text { slot, text, verdict } = self.content(id) else {
            return self.shape(id).map(|_| Cow::Borrowed("")); // All persons of services are one group.
        };
        let typed = self.pool.get(*text);
        let key = match verdict {
            Verdict::Blank => return None,
            // People are told apart by the number that is filled in, whether it can be right or not.
            _ if *slot == Slot::Field(Field::PersonDocument) => return Some(document::key(typed)),
            Verdict::Plain => Cow::Borrowed(typed),
            Verdict::Judged(judged) => judged.value.as_ref()?.key()?,
        };
        // Names of APPs that differ in blanks or in the width of signs alone are nearly the same.
        let is_one_word = *slot != Slot::Field(Field::AppName) || text::is_tidy(&key) && !text::has(&key, b' ');
        Some(if is_one_word { key } else { Cow::Owned(text::replace_any(&text::fold(&key), " ", "")) })
    }

    /// True where nothing is filled in: a blank text, or a list of nothing but such. What an object lacks is told inside it.
    pub(crate) fn is_blank(&self, id: NodeId) -> bool {
        match self.content(id) {
            Content::Text { verdict, .. } => matches!(verdict, Verdict::Blank),
            Content::List { kids, .. } => kids.iter().all(|kid| self.is_blank(*kid)),
            _ => false,
        }
    }

    /// True for the number of a person's document of which nothing is left: nobody is known by it.
    pub(crate) fn is_no_number(&self, id: NodeId) -> bool {
        let is_number = matches!(self.content(id), Content::Text { slot: Slot::Field(Field::PersonDocument), .. });
        is_number && self.key(id).is_none_or(|key| key.is_empty())
    }

    /// How many leaves the form has.
    pub(crate) fn values(&self) -> usize {
        self.values
    }

    /// How many places the form has: leaves, objects and lists.
    pub(crate) fn places(&self) -> usize {
        self.nodes.len() - self.free.len()
    }

    /// Where a node stands.
    pub(crate) fn place(&self, id: NodeId) -> Place {
        let mut at = id;
        Place::from_below(std::iter::from_fn(|| {
            let node = self.node(at);
            at = node.parent?;
            Some(node.at)
        }))
    }

    /// A node and all below it, in the order of the form.
    pub(crate) fn subtree(&self, root: NodeId) -> impl Iterator<Item = NodeId> {
        // A leaf alone, as in most edits, needs no list.
        let (mut first, mut todo) = (Some(root), Vec::new());
        std::iter::from_fn(move || {
            let id = first.take().or_else(|| todo.pop())?;
            todo.extend(self.kids(id).iter().rev());
            Some(id)
        })
    }

    /// Every node of the form in its order, while it is as it was filled, from front to end.
    pub(crate) fn as_filled(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.len()).map(NodeId::nth)
    }

    /// Every node of the form, in its order.
    pub(crate) fn all(&self) -> Vec<NodeId> {
        if self.was_edited { self.subtree(Self::ROOT).collect() } else { self.as_filled().collect() }
    }

    fn take_node(&mut self, parent: Option<NodeId>, at: u32, content: Content) -> NodeId {
        self.values += usize::from(content.is_value());
        let node = Node::new(parent, at, content);
        if let Some(id) = self.free.pop() {
            *self.node_mut(id) = node;
            return id;
        }
        if self.nodes.len() == self.nodes.capacity() {
            self.nodes.reserve_exact(3 * self.nodes.len()); // To grow is to copy and to wipe: seldom, then.
        }
        self.nodes.push(node);
        NodeId::nth(self.nodes.len() - 1)
    }

    fn release(&mut self, id: NodeId) {
        let content = std::mem::replace(&mut self.node_mut(id).content, Content::Gone);
        self.values -= usize::from(content.is_value());
        if let Content::Text { text, .. } = content {
            self.pool.drop(text);
        }
        self.free.push(id);
    }

    /// Keeps what was said of a text.
    #[inline(always)]
    pub(crate) fn set_verdict(&mut self, id: NodeId, said: Verdict) {
        if let Content::Text { verdict, .. } = &mut self.node_mut(id).content {
            *verdict = said;
        }
    }
}

impl Content {
    /// True for a leaf.
    pub(crate) fn is_value(&self) -> bool {
        matches!(self, Self::Text { .. } | Self::TooLong { .. } | Self::Flag(_) | Self::Number(_))
    }
}
