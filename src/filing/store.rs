//! The store: a form as a tree of nodes that keep their ids while the form changes around them, every value judged once, and
//! the index from a value to the places where it stands. Cross rules read it; places are worked out only for reports.

#![expect(clippy::inline_always, reason = "a look at a node is less code than a call, and there are many for every value")]

use super::{
    form,
    index::{GroupId, Index, Topic, hash},
    shape::{Kind, Shape, Sink, Slot},
    text_pool::{Span, TextPool},
};
use crate::{
    context::{Context, DocumentType, Field, PlatformKind, Service},
    issue::Place,
    rules::{Judged, Value, document},
    text,
};
use std::{borrow::Cow, num::NonZeroU32};

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
    /// True or false, or a whole number: no rule reads them yet.
    Other,
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
    Judged(Box<Judged>),
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
}

impl Node {
    fn new(parent: Option<NodeId>, at: u32, content: Content) -> Self {
        Self { parent, at, content, group: None, before: None, next: None, listed: None }
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
    part: Option<Part>,
}

/// A part of a form that waits to be put into its place.
#[derive(Debug, Clone, Copy)]
struct Part {
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
    pub(crate) fn kids(&self, id: NodeId) -> &[NodeId] {
        match self.content(id) {
            Content::Object { kids, .. } | Content::List { kids, .. } => kids,
            _ => &[],
        }
    }

    /// The child at this place of an object or a list.
    pub(crate) fn kid_at(&self, id: NodeId, at: u32) -> Option<NodeId> {
        let kids = self.kids(id);
        // Most lists have no holes.
        let straight = kids.get(at as usize).copied().filter(|kid| self.at(*kid) == at);
        straight.or_else(|| kids.binary_search_by_key(&at, |kid| self.at(*kid)).ok().map(|found| kids[found]))
    }

    /// The child under a key of the form.
    pub(crate) fn child(&self, id: NodeId, key: &str) -> Option<NodeId> {
        let at = self.shape(id)?.place(key)?;
        self.kid_at(id, u32::try_from(at).ok()?)
    }

    /// The items of the list under a key; none where the key is absent.
    pub(crate) fn items(&self, id: NodeId, key: &str) -> &[NodeId] {
        self.child(id, key).map_or(&[], |list| self.kids(list))
    }

    /// True if the node stands under this key of its object.
    pub(crate) fn is_under_key(&self, id: NodeId, key: &str) -> bool {
        let shape = self.parent(id).and_then(|parent| self.shape(parent));
        shape.is_some_and(|shape| shape.keys[self.at(id) as usize].name == key)
    }

    /// The nearest object of this shape that holds the node, or is it.
    pub(crate) fn enclosing(&self, id: NodeId, shape: &'static Shape) -> Option<NodeId> {
        let mut at = Some(id);
        while let Some(node) = at {
            if self.is(node, shape) {
                return Some(node);
            }
            at = self.parent(node);
        }
        None
    }

    /// The persons of the services who were typed and not chosen as "same", in the order of the form.
    pub(crate) fn service_persons(&self) -> impl Iterator<Item = NodeId> {
        let group = self.index.find(Topic::ServicePerson, hash(Topic::ServicePerson, ""), |_| true);
        group.into_iter().flat_map(|group| self.members(group))
    }

    /// Where the number of a person's document stands.
    pub(crate) fn document_number(&self, person: NodeId) -> Option<NodeId> {
        self.child(self.child(person, "document")?, "number")
    }

    fn is_service(&self, id: NodeId) -> bool {
        self.is(id, form::APP) || self.is(id, form::WEBSITE)
    }

    /// The website or the APP that holds the node.
    pub(crate) fn service_of(&self, id: NodeId) -> Option<NodeId> {
        self.enclosing(id, form::APP).or_else(|| self.enclosing(id, form::WEBSITE))
    }

    /// The APP that lists this domain, or on a platform of which it is listed; and true for the latter.
    pub(crate) fn app_of_domain(&self, domain: NodeId) -> Option<(NodeId, bool)> {
        let holder = self.parent(self.parent(domain)?)?;
        if self.is(holder, form::PLATFORM) {
            return Some((self.parent(self.parent(holder)?)?, true));
        }
        self.is(holder, form::APP).then_some((holder, false))
    }

    /// The text of a leaf, as typed.
    pub(crate) fn text(&self, id: NodeId) -> Option<&str> {
        match self.content(id) {
            Content::Text { text, .. } => Some(self.pool.get(*text)),
            _ => None,
        }
    }

    /// The text under a key, cleaned up; none where it is absent or blank.
    pub(crate) fn text_at(&self, id: NodeId, key: &str) -> Option<String> {
        Some(text::fold(self.text(self.child(id, key)?)?)).filter(|text| !text.is_empty())
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
        let key = match self.verdict(id) {
            Verdict::Blank if self.shape(id).is_some() => return Some(Cow::Borrowed("")), // All of them are one group.
            Verdict::Blank => return None,
            // People are told apart by the number that is filled in, whether it can be right or not.
            _ if matches!(self.content(id), Content::Text { slot: Slot::Field(Field::PersonDocument), .. }) => {
                Cow::Owned(document::clean(self.text(id)?))
            }
            Verdict::Plain => Cow::Borrowed(self.text(id)?),
            Verdict::Judged(judged) => Cow::Owned(judged.value.as_ref()?.key()?),
        };
        // Names of APPs that differ in blanks alone are nearly the same.
        let is_name = matches!(self.content(id), Content::Text { slot: Slot::Field(Field::AppName), .. });
        Some(if is_name && key.contains(' ') { Cow::Owned(text::replace_any(&key, " ", "")) } else { key })
    }

    /// True where nothing is filled in: a blank text, or a list of nothing but such. What an object lacks is told inside it.
    pub(crate) fn is_blank(&self, id: NodeId) -> bool {
        match self.content(id) {
            Content::Text { verdict, .. } => matches!(verdict, Verdict::Blank),
            Content::List { kids, .. } => kids.iter().all(|kid| self.is_blank(*kid)),
            _ => false,
        }
    }

    /// How many leaves the form has.
    pub(crate) fn values(&self) -> usize {
        self.values
    }

    /// How many places the form has: leaves, objects and lists.
    pub(crate) fn places(&self) -> usize {
        self.nodes.len() - self.free.len()
    }

    /// The services (网站与 APP), in the order of the form.
    pub(crate) fn services(&self) -> impl Iterator<Item = NodeId> {
        ["websites", "apps"].into_iter().flat_map(|key| self.items(Self::ROOT, key)).copied()
    }

    /// Makes this the law that holds at a place: the form itself says the service, the platform and the kind of document.
    pub(crate) fn settle_context(&self, id: NodeId, context: &Context, law: &mut Context) {
        (law.service, law.platform, law.document_type) = (context.service, context.platform, context.document_type);
        let mut at = self.parent(id);
        while let Some(node) = at {
            match self.shape(node) {
                Some(shape) if std::ptr::eq(shape, form::PLATFORM) => law.platform = self.platform_of(node),
                Some(shape) if std::ptr::eq(shape, form::APP) => law.service = Some(Service::App),
                Some(shape) if std::ptr::eq(shape, form::WEBSITE) => law.service = Some(Service::Website),
                Some(shape) if std::ptr::eq(shape, form::PERSON_DOCUMENT) || std::ptr::eq(shape, form::UNIT_DOCUMENT) => {
                    law.document_type = self.document_type(node);
                }
                _ => {}
            }
            at = self.parent(node);
        }
    }

    fn document_type(&self, document: NodeId) -> Option<DocumentType> {
        let name = self.text_at(document, "type")?;
        DocumentType::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }

    /// The platform that a package or a platform's domain stands under.
    pub(crate) fn platform_of(&self, id: NodeId) -> Option<PlatformKind> {
        let kind = self.child(self.enclosing(id, form::PLATFORM)?, "kind")?;
        match self.verdict(kind) {
            Verdict::Plain => PlatformKind::ALL.iter().copied().find(|it| Some(it.as_str()) == self.text(kind)),
            Verdict::Judged(judged) => match judged.value {
                Some(Value::Platform(kind)) => Some(kind),
                _ => None,
            },
            Verdict::Blank => None,
        }
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

    /// Keeps what was said of a text.
    pub(crate) fn set_verdict(&mut self, id: NodeId, said: Verdict) {
        if let Content::Text { verdict, .. } = &mut self.node_mut(id).content {
            *verdict = said;
        }
    }
}

/// The index.
impl Store {
    /// The group of places that hold this value, whether this place is one of them or would be.
    pub(crate) fn group_of(&self, id: NodeId) -> Option<GroupId> {
        self.node(id).group.or_else(|| {
            let topic = self.topic(id)?;
            let key = self.key(id)?;
            self.index.find(topic, hash(topic, &key), |first| self.has_key(first, &key))
        })
    }

    fn has_key(&self, id: NodeId, key: &str) -> bool {
        self.key(id).is_some_and(|own| own == key || own.eq_ignore_ascii_case(key))
    }

    fn topic(&self, id: NodeId) -> Option<Topic> {
        let Content::Text { slot: Slot::Field(field), .. } = self.content(id) else {
            let is_person = self.is(id, form::PERSON) && self.parent(id).is_some_and(|holder| self.is_service(holder));
            return is_person.then_some(Topic::ServicePerson);
        };
        Some(match field {
            Field::Domain => Topic::Domain,
            Field::PackageName => Topic::PackageName,
            Field::Fingerprint => Topic::Fingerprint,
            Field::PublicKey => Topic::PublicKey,
            Field::Mobile | Field::EmergencyPhone => Topic::Phone,
            Field::Email => Topic::Email,
            Field::PersonDocument => Topic::Document,
            Field::AppName => Topic::AppName,
            _ => return None,
        })
    }

    /// Puts the place of a value into its group. `is_last` where no place behind it is in the index yet.
    pub(crate) fn enter_index(&mut self, id: NodeId, is_last: bool) {
        let Some(topic) = self.topic(id) else { return };
        let Some(key) = self.key(id) else { return };
        let hash = hash(topic, &key);
        let group = match self.index.find(topic, hash, |first| self.has_key(first, &key)) {
            None => self.index.add(topic, hash, id),
            Some(group) => {
                self.join(group, id, is_last);
                group
            }
        };
        self.node_mut(id).group = Some(group);
    }

    /// In the order of the form, which whoever fills a form goes by.
    fn join(&mut self, group: GroupId, id: NodeId, is_last: bool) {
        let (first, last) = (self.index.group(group).first, self.index.group(group).last);
        self.index.group_mut(group).size += 1;
        let place = if is_last { Place::default() } else { self.place(id) };
        let before = if is_last || self.place(last) < place {
            Some(last)
        } else if place < self.place(first) {
            None
        } else {
            // Whoever came before is often the one that joined before.
            let joined = Some(self.index.group(group).joined);
            let from = joined.filter(|it| self.node(*it).group == Some(group) && self.place(*it) < place).unwrap_or(first);
            self.members_from(from).take_while(|it| self.place(*it) < place).last()
        };
        let next = before.map_or(Some(first), |before| self.node(before).next);
        self.link(group, before, Some(id));
        self.link(group, Some(id), next);
        self.index.group_mut(group).joined = id;
    }

    /// Takes the place of a value out of its group.
    pub(crate) fn leave_index(&mut self, id: NodeId) {
        let node = self.node_mut(id);
        let Some(group) = node.group.take() else { return };
        let (before, next) = (node.before.take(), node.next.take());
        node.listed = None;
        self.index.group_mut(group).size -= 1;
        self.link(group, before, next);
        if before.is_none() && next.is_none() {
            self.index.remove(group);
        }
    }

    /// Makes two places of a group neighbours; none stands for its ends.
    fn link(&mut self, group: GroupId, before: Option<NodeId>, next: Option<NodeId>) {
        match before {
            Some(before) => self.node_mut(before).next = next,
            None => {
                if let Some(next) = next {
                    self.index.group_mut(group).first = next;
                }
            }
        }
        match next {
            Some(next) => self.node_mut(next).before = before,
            None => {
                if let Some(before) = before {
                    self.index.group_mut(group).last = before;
                }
            }
        }
    }

    fn members_from(&self, first: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(first), |id| self.node(*id).next)
    }

    /// The places of a group, in the order of the form.
    pub(crate) fn members(&self, group: GroupId) -> impl Iterator<Item = NodeId> {
        let group = self.index.group(group);
        self.members_from(group.first).take(group.size as usize)
    }

    /// Of a domain on a platform of an APP: whether that APP lists it too.
    pub(crate) fn is_listed(&self, id: NodeId) -> Option<bool> {
        self.node(id).listed
    }

    /// Finds out which of the places of a group are of platforms' domains that their APP lists too.
    pub(crate) fn settle_listed(&mut self, group: GroupId) {
        let (mut at, mut left) = (self.index.group(group).first, self.index.group(group).size);
        if self.index.group(group).topic != Topic::Domain {
            return;
        }
        // An APP's own list stands before its platforms.
        let mut owner = None;
        while left > 0 {
            match self.app_of_domain(at) {
                Some((app, true)) => self.node_mut(at).listed = Some(owner == Some(app)),
                Some((app, false)) => owner = Some(app),
                None => {}
            }
            at = self.node(at).next.unwrap_or(at);
            left -= 1;
        }
    }

    /// What the values of a group are, if there are two or more.
    pub(crate) fn repeated(&self, group: GroupId) -> Option<Topic> {
        let group = self.index.group(group);
        (group.size > 1).then_some(group.topic)
    }

    /// Every group.
    pub(crate) fn groups(&self) -> impl Iterator<Item = GroupId> + use<> {
        self.index.all()
    }
}

/// Edits. A new part is filled beside the form, looked at, and then put into its place.
impl Store {
    /// Begins a part that will stand at this place of an object or a list.
    pub(crate) fn begin_part(&mut self, parent: NodeId) {
        self.open = vec![parent];
        self.part = Some(Part { root: None });
        self.was_edited = true;
    }

    /// Ends it. None where nothing was filled in.
    pub(crate) fn end_part(&mut self) -> Option<NodeId> {
        self.open = vec![Self::ROOT];
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
            Content::Other | Content::Gone => Content::Other,
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

    fn take_node(&mut self, parent: Option<NodeId>, at: u32, content: Content) -> NodeId {
        self.values += usize::from(content.is_value());
        let node = Node::new(parent, at, content);
        if let Some(id) = self.free.pop() {
            *self.node_mut(id) = node;
            return id;
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

impl Content {
    /// True for a leaf.
    pub(crate) fn is_value(&self) -> bool {
        matches!(self, Self::Text { .. } | Self::TooLong { .. } | Self::Other)
    }
}

/// Filling.
impl Store {
    /// What stands under the place `at` of the node that is being filled.
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
        let _ = flag;
        self.add(at, Content::Other);
    }

    fn put_number(&mut self, at: usize, number: u32) {
        let _ = number;
        self.add(at, Content::Other);
    }
}
