//! The store: a form as a tree of nodes that keep their ids, every value parsed once and kept beside its text, and the
//! index from a value's normal form to the places where it stands. Cross rules read it; paths are made only for reports.

use super::{
    form,
    shape::{Kind, Shape, Sink, Slot},
};
use crate::{
    context::{Context, DocumentType, PlatformKind, Service},
    issue::{Path, Step},
    rules::{Judged, Value},
    text,
};
use std::collections::BTreeMap;

/// A node's id. It stays the node's own while the form changes around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(u32);

/// What a node holds.
#[derive(Debug)]
pub(crate) enum Content {
    /// An object, with a child for each key that is present.
    Object(&'static Shape),
    /// A list of values or objects of this kind.
    List(Kind),
    /// A text, the law that judges it, and the judgement once it is made.
    Text { slot: Slot, raw: String, judged: Judged },
    /// A text over the limit: its length in UTF-16 units is all that is known.
    TooLong { units: usize },
    /// True or false, or a whole number: no rule reads them yet.
    Other,
}

#[derive(Debug)]
struct Node {
    parent: Option<NodeId>,
    /// The place of the key in the parent's shape, or of the item in the parent's list.
    at: u32,
    kids: Vec<NodeId>,
    content: Content,
}

/// Which index a key is of: values of different kinds never meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Topic {
    /// Domains by their ASCII form.
    Domain,
    /// Package names by their normal form.
    PackageName,
    /// Fingerprints by their hex digits.
    Fingerprint,
    /// Public keys by their number or point.
    PublicKey,
    /// Telephone numbers by their digits.
    Phone,
    /// E-mail addresses without case.
    Email,
}

/// The form.
#[derive(Debug)]
pub(crate) struct Store {
    nodes: Vec<Node>,
    index: BTreeMap<(Topic, String), Vec<NodeId>>,
    /// Keys that came with the form and that it does not know.
    pub(crate) unknown: Vec<Path>,
    /// The platforms' domains that their APP lists too, sorted; found once, when every value is judged.
    pub(crate) listed: Vec<NodeId>,
    /// Where a sink stands while it fills the form.
    open: Vec<NodeId>,
}

impl Store {
    /// An empty form.
    pub(crate) fn new() -> Self {
        let root = Node { parent: None, at: 0, kids: Vec::new(), content: Content::Object(form::FILING) };
        Self { nodes: vec![root], index: BTreeMap::new(), unknown: Vec::new(), listed: Vec::new(), open: vec![Self::ROOT] }
    }

    /// The form itself.
    pub(crate) const ROOT: NodeId = NodeId(0);

    fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }

    pub(crate) fn content(&self, id: NodeId) -> &Content {
        &self.node(id).content
    }

    pub(crate) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).parent
    }

    /// The children, in the order of the form.
    pub(crate) fn kids(&self, id: NodeId) -> &[NodeId] {
        &self.node(id).kids
    }

    /// The child under a key of the form.
    pub(crate) fn child(&self, id: NodeId, key: &str) -> Option<NodeId> {
        let Content::Object(shape) = self.content(id) else {
            return None;
        };
        let at = shape.place(key)?;
        self.kids(id).iter().copied().find(|kid| self.node(*kid).at as usize == at)
    }

    /// The items of the list under a key; none where the key is absent.
    pub(crate) fn items(&self, id: NodeId, key: &str) -> &[NodeId] {
        self.child(id, key).map_or(&[], |list| self.kids(list))
    }

    /// True if the node stands under this key of its object.
    pub(crate) fn is_under_key(&self, id: NodeId, key: &str) -> bool {
        self.parent(id).and_then(|parent| self.child(parent, key)) == Some(id)
    }

    /// The nearest object of this shape that holds the node.
    pub(crate) fn enclosing(&self, id: NodeId, shape: &'static Shape) -> Option<NodeId> {
        let mut at = Some(id);
        while let Some(node) = at {
            if let Content::Object(own) = self.content(node)
                && std::ptr::eq(*own, shape)
            {
                return Some(node);
            }
            at = self.parent(node);
        }
        None
    }

    /// The text of a leaf, as typed.
    pub(crate) fn text(&self, id: NodeId) -> Option<&str> {
        match self.content(id) {
            Content::Text { raw, .. } => Some(raw),
            _ => None,
        }
    }

    /// The text under a key, cleaned up; none where it is absent or blank.
    pub(crate) fn text_at(&self, id: NodeId, key: &str) -> Option<String> {
        Some(text::fold(self.text(self.child(id, key)?)?)).filter(|text| !text.is_empty())
    }

    /// The parsed value of a leaf.
    pub(crate) fn value(&self, id: NodeId) -> Option<&Value> {
        match self.content(id) {
            Content::Text { judged, .. } => judged.value.as_ref(),
            _ => None,
        }
    }

    /// True where nothing is filled in: a blank text, or a list of nothing but such. What an object lacks is told inside it.
    pub(crate) fn is_blank(&self, id: NodeId) -> bool {
        match self.content(id) {
            Content::Text { raw, .. } => text::is_blank(raw),
            Content::List(_) => self.kids(id).iter().all(|kid| self.is_blank(*kid)),
            Content::Object(_) | Content::TooLong { .. } | Content::Other => false,
        }
    }

    /// How many leaves the form has.
    pub(crate) fn values(&self) -> usize {
        self.nodes.iter().filter(|node| !matches!(node.content, Content::Object(_) | Content::List(_))).count()
    }

    /// How many places the form has: leaves, objects and lists.
    pub(crate) fn places(&self) -> usize {
        self.nodes.len()
    }

    /// The services (网站与 APP), in the order of the form.
    pub(crate) fn services(&self) -> Vec<NodeId> {
        ["websites", "apps"].iter().flat_map(|key| self.items(Self::ROOT, key)).copied().collect()
    }

    /// The law that holds at a place: the form itself says the service and the platform.
    pub(crate) fn context_of(&self, id: NodeId, context: &Context) -> Context {
        let mut context = context.clone();
        if self.enclosing(id, form::APP).is_some() {
            context.service = Some(Service::App);
        } else if self.enclosing(id, form::WEBSITE).is_some() {
            context.service = Some(Service::Website);
        }
        if self.enclosing(id, form::PLATFORM).is_some() {
            context.platform = self.platform_of(id);
        }
        if let Some(document) = self.enclosing(id, form::PERSON_DOCUMENT).or_else(|| self.enclosing(id, form::UNIT_DOCUMENT)) {
            context.document_type = self.document_type_of(document);
        }
        context
    }

    /// The type of a person's or a unit's document, where it is one of the contract's names.
    fn document_type_of(&self, document: NodeId) -> Option<DocumentType> {
        let name = self.text_at(document, "type")?;
        DocumentType::ALL.iter().copied().find(|it| it.as_str() == name)
    }

    /// The platform that a package or a platform's domain stands under.
    pub(crate) fn platform_of(&self, id: NodeId) -> Option<PlatformKind> {
        let platform = self.enclosing(id, form::PLATFORM)?;
        match self.value(self.child(platform, "kind")?)? {
            Value::Platform(kind) => Some(*kind),
            _ => None,
        }
    }

    /// Sorts by the place of a node in the form's own order; equal places stay as they are.
    pub(crate) fn sort_in_order<T>(&self, items: &mut [T], place: impl Fn(&T) -> NodeId) {
        let mut ranks = vec![0_u32; self.nodes.len()];
        for (rank, id) in (0..).zip(self.in_order()) {
            ranks[id.0 as usize] = rank;
        }
        items.sort_by_key(|item| ranks[place(item).0 as usize]);
    }

    /// Every node, in the form's own order.
    pub(crate) fn in_order(&self) -> Vec<NodeId> {
        let mut order = Vec::with_capacity(self.nodes.len());
        let mut todo = vec![Self::ROOT];
        while let Some(id) = todo.pop() {
            order.push(id);
            todo.extend(self.kids(id).iter().rev());
        }
        order
    }

    /// Keeps the judgement of a text.
    pub(crate) fn set_judged(&mut self, id: NodeId, verdict: Judged) {
        if let Some(key) = verdict.value.as_ref().and_then(index_key) {
            self.index.entry(key).or_default().push(id);
        }
        if let Content::Text { judged, .. } = &mut self.nodes[id.0 as usize].content {
            *judged = verdict;
        }
    }

    /// The groups of places that hold one and the same value of a topic: two places or more, in the form's order.
    pub(crate) fn repeats(&self, topic: Topic) -> impl Iterator<Item = &[NodeId]> {
        let groups = self.index.iter().filter(move |((own, _), _)| *own == topic);
        groups.map(|(_, places)| places.as_slice()).filter(|places| places.len() > 1)
    }

    /// Where a node stands.
    pub(crate) fn path(&self, id: NodeId) -> Path {
        let mut path = Path::new();
        let mut at = id;
        while let Some(parent) = self.parent(at) {
            let place = self.node(at).at;
            path.push(match self.content(parent) {
                Content::Object(shape) => shape.keys[place as usize].name.into(),
                _ => Step::Index(place),
            });
            at = parent;
        }
        path.reverse();
        path
    }

    /// What stands under the place `at` of the node that is being filled.
    fn kind_at(&self, at: usize) -> Option<Kind> {
        match self.content(*self.open.last()?) {
            Content::Object(shape) => shape.keys.get(at).map(|key| key.kind),
            Content::List(kind) => Some(*kind),
            _ => None,
        }
    }

    fn add(&mut self, at: usize, content: Content) -> NodeId {
        let parent = *self.open.last().unwrap_or(&Self::ROOT);
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(Node { parent: Some(parent), at: u32::try_from(at).unwrap_or(u32::MAX), kids: Vec::new(), content });
        self.nodes[parent.0 as usize].kids.push(id);
        id
    }

    /// A key of the open object that the form does not know.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn unknown(&mut self, name: &str) {
        let mut path = self.open.last().map(|id| self.path(*id)).unwrap_or_default();
        path.push(name.to_owned().into());
        self.unknown.push(path);
    }

    /// A text over the limit.
    pub(crate) fn too_long(&mut self, at: usize, units: usize) {
        self.add(at, Content::TooLong { units });
    }
}

impl Sink for Store {
    fn enter(&mut self, at: usize) {
        let content = match (self.kind_at(at), self.open.last().map(|id| self.content(*id))) {
            (Some(Kind::One(shape) | Kind::OneOrSame(shape)), _) | (Some(Kind::Many(shape)), Some(Content::List(_))) => {
                Content::Object(shape)
            }
            (Some(kind), _) => Content::List(kind),
            (None, _) => return,
        };
        let id = self.add(at, content);
        self.open.push(id);
    }

    fn leave(&mut self) {
        self.open.pop();
    }

    fn put_text(&mut self, at: usize, text: &str) {
        let units = text::units(text);
        if units > text::MAX_UNITS {
            return self.too_long(at, units);
        }
        let slot = match self.kind_at(at) {
            Some(Kind::Text(slot) | Kind::Texts(slot)) => slot,
            _ => Slot::Plain,
        };
        self.add(at, Content::Text { slot, raw: text.into(), judged: Judged::default() });
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

/// The key under which a value meets its equals.
fn index_key(value: &Value) -> Option<(Topic, String)> {
    Some(match value {
        Value::Domain(it) => (Topic::Domain, it.key()),
        Value::PackageName(it) => (Topic::PackageName, it.key()),
        Value::Fingerprint(it) => (Topic::Fingerprint, it.key()),
        Value::PublicKey(it) => (Topic::PublicKey, it.key()),
        Value::Phone(it) => (Topic::Phone, it.key()),
        Value::Email(it) => (Topic::Email, it.key()),
        Value::Ip(_) | Value::ResidentId(_) | Value::CreditCode(_) | Value::Platform(_) | Value::Plain(_) => return None,
    })
}
