//! A form that is being filled in. An edit tells again what it touched, before and after, and gives the difference.
//!
//! Touched is what was edited, the places that hold an equal value before or after, and what the law between values reads
//! beside it. Few edits reach further: what decides on the law of all (the province, the unit's nature, the context), and items
//! that move because one before them came or went: of those, whoever had something to say is told at the new place.

mod exchange;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod touched;

use super::{
    form::{FilingReport, Form, MAX_PLACES, MAX_VALUES, too_many},
    page::{Line, difference},
};
#[cfg(not(target_arch = "wasm32"))]
use crate::issue::Issue;
use crate::{
    context::Context,
    filing::{
        Shape, Sink, form,
        index::GroupId,
        key,
        store::{Content, NodeId, Store},
    },
};
#[cfg(not(target_arch = "wasm32"))]
pub use native::open_filing;

/// What an edit changed in what there is to say: the issues after it are those before it, without the removed, with the added.
/// Issues of rows that moved go at their old place and come at the new one.
#[derive(Debug, Clone)]
pub struct Delta {
    /// What is there to say now, and was not.
    #[cfg(not(target_arch = "wasm32"))]
    pub added: Vec<Issue>,
    /// What was there to say, and is not now.
    #[cfg(not(target_arch = "wasm32"))]
    pub removed: Vec<Issue>,
    #[cfg(target_arch = "wasm32")]
    pub(crate) added: Vec<Line>,
    #[cfg(target_arch = "wasm32")]
    pub(crate) removed: Vec<Line>,
}

impl Delta {
    /// The edit changed nothing.
    fn none() -> Self {
        Self { added: Vec::new(), removed: Vec::new() }
    }

    /// Of what was said before and after.
    fn between(mut before: Vec<Line>, mut after: Vec<Line>) -> Self {
        difference(&mut before, &mut after);
        let (added, removed) = (after, before);
        #[cfg(not(target_arch = "wasm32"))]
        let [added, removed] = [added, removed].map(super::form::named);
        Self { added, removed }
    }
}

/// An open form: it is judged once, and then edit by edit, at a cost that does not grow with it.
#[derive(Debug)]
pub struct FilingSession {
    form: Form,
    /// Room for what an edit touches, used again and again.
    nodes: Vec<NodeId>,
    groups: Vec<GroupId>,
    /// What the unit's name tells of, as [`touched`] keeps it.
    told_by_unit: Option<Vec<NodeId>>,
}

/// What is done at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edit {
    /// Something else stands there, or something where nothing stood.
    Set,
    /// A new item stands there; those from there on move down.
    Insert,
    /// Nothing stands there; items behind it move up.
    Remove,
}

/// Fills a part of a form, at this place of its object or list.
pub(crate) type Fill<'a> = &'a mut dyn FnMut(&mut Store, usize);

impl FilingSession {
    /// A form that is in the store already; or how many values or places it has, if they are too many.
    pub(crate) fn of(store: Store, context: &Context) -> Result<Self, usize> {
        match too_many(&store) {
            Some(count) => Err(count),
            None => {
                Ok(Self { form: Form::new(store, context.clone()), nodes: Vec::new(), groups: Vec::new(), told_by_unit: None })
            }
        }
    }

    /// The report on the form as it stands.
    pub fn report(&self) -> FilingReport {
        self.form.report()
    }

    /// Everything that there is to say.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn lines(&self) -> Vec<Line> {
        self.form.lines()
    }

    /// Judges the form by another law.
    pub fn set_context(&mut self, context: &Context) -> Delta {
        let before = self.form.lines();
        self.form.set_context(context.clone());
        Delta::between(before, self.tell_all())
    }

    /// Edits what stands at a path, which the caller knows to be one of the form's: its objects may be missing, the items of its
    /// lists are there.
    /// Gives how many values or places there would be where they would be too many; then nothing is changed.
    pub(crate) fn edit(&mut self, path: &[u32], edit: Edit, fill: Fill) -> Result<Delta, usize> {
        let (anchor, missing) = self.reach(path, edit);
        if edit == Edit::Remove && !missing.is_empty() || path.is_empty() {
            return Ok(Delta::none());
        }
        let store = &self.form.store;
        let (old, parent) = if missing.is_empty() { (Some(anchor), store.parent(anchor)) } else { (None, Some(anchor)) };
        let Some(parent) = parent else { return Ok(Delta::none()) };
        // Before the new part is judged: with it, the law of all is settled anew.
        let before = decides_on_all(path).then(|| self.form.lines());
        let new = if edit == Edit::Remove { None } else { self.fill(parent, old, missing, fill) };
        if let Some(new) = new
            && let Some(count) = self.too_many_without(old)
        {
            self.form.store.remove(new);
            if before.is_some() {
                self.form.judge_again();
            }
            return Err(count);
        }
        if let Some(before) = before {
            swap(&mut self.form.store, old, new);
            self.form.judge_again();
            return Ok(Delta::between(before, self.tell_all()));
        }
        let (parent, old, edit) = match old {
            // A list of nothing is no list.
            Some(old) if new.is_none() && self.is_last_item(old) => {
                (self.form.store.parent(parent).unwrap_or(Store::ROOT), Some(parent), Edit::Set)
            }
            _ => (parent, old, edit),
        };
        let at = old.map_or(*missing.first().unwrap_or(&0), |old| self.form.store.at(old));
        let (old, new) = self.with_what_they_decide(parent, at, old, new);
        let list = matches!(self.form.store.content(parent), Content::List { .. }).then_some(parent);
        let moved = match edit {
            // Where more is missing, nothing moves: a hole is filled.
            Edit::Insert => list.filter(|_| missing.len() == 1).map(|list| (list, at, true)),
            Edit::Remove => list.map(|list| (list, at + 1, false)),
            Edit::Set => None,
        };
        Ok(self.exchange(old, new, moved))
    }

    fn is_last_item(&self, id: NodeId) -> bool {
        let store = &self.form.store;
        let list = store.parent(id).filter(|parent| matches!(store.content(*parent), Content::List { .. }));
        list.is_some_and(|list| store.kids(list).len() == 1)
    }

    /// How many values or places there are without this part, if they are too many.
    fn too_many_without(&self, old: Option<NodeId>) -> Option<usize> {
        let store = &self.form.store;
        let count = too_many(store)?;
        let parts: Vec<NodeId> = old.into_iter().flat_map(|old| store.subtree(old)).collect();
        let values = parts.iter().filter(|id| store.content(**id).is_value()).count();
        let (values, places) = (store.values() - values, store.places() - parts.len());
        (values > MAX_VALUES || places > MAX_PLACES).then_some(count)
    }

    /// The deepest node on a path that is there, and the steps that are not. What is to be inserted never is.
    fn reach<'p>(&self, path: &'p [u32], edit: Edit) -> (NodeId, &'p [u32]) {
        let most = if edit == Edit::Insert { path.len() - 1 } else { path.len() };
        let (mut at, mut depth) = (Store::ROOT, 0);
        while depth < most
            && let Some(kid) = self.form.store.kid_at(at, path[depth])
        {
            (at, depth) = (kid, depth + 1);
        }
        (at, &path[depth..])
    }

    /// A new part for a place below this node, judged, and not in the form yet.
    fn fill(&mut self, parent: NodeId, old: Option<NodeId>, missing: &[u32], fill: Fill) -> Option<NodeId> {
        let store = &mut self.form.store;
        store.begin_part(parent);
        let mut is_nothing = false;
        match missing.split_last() {
            None => fill(store, old.map_or(0, |old| store.at(old)) as usize),
            Some((last, before)) => {
                for step in before {
                    store.enter(*step as usize);
                }
                fill(store, *last as usize);
                // A list of nothing is nothing, but the object around it was told along.
                is_nothing = !before.is_empty() && store.kids(store.filling()).is_empty() && !store.takes_list(*last as usize);
                for _ in before {
                    store.leave();
                }
            }
        }
        let part = store.end_part()?;
        if is_nothing {
            store.remove(part); // For nothing, no object is made.
            return None;
        }
        self.form.judge_part(part);
        Some(part)
    }

    /// The kind of a platform or of a document decides on the law of what stands beside it: all of it is entered anew.
    fn with_what_they_decide(
        &mut self,
        parent: NodeId,
        at: u32,
        old: Option<NodeId>,
        new: Option<NodeId>,
    ) -> (Option<NodeId>, Option<NodeId>) {
        let store = &mut self.form.store;
        let decides = store.shape(parent).is_some_and(|shape| {
            let is = |other, name| std::ptr::eq(shape, other) && shape.place_of(name) == Some(at);
            is(form::PLATFORM, key::KIND) || is(form::PERSON_DOCUMENT, key::TYPE) || is(form::UNIT_DOCUMENT, key::TYPE)
        });
        if !decides {
            return (old, new);
        }
        let copy = store.copy(parent, old, new);
        self.form.judge_part(copy);
        (Some(parent), Some(copy))
    }
}

/// The province and the unit's nature are read everywhere.
fn decides_on_all(path: &[u32]) -> bool {
    let is = |depth: usize, shape: &Shape, name| path.get(depth).is_some_and(|at| shape.place_of(name) == Some(*at));
    is(0, form::FILING, key::PROVINCE) || is(0, form::FILING, key::UNIT) && (path.len() == 1 || is(1, form::UNIT, key::NATURE))
}

fn swap(store: &mut Store, old: Option<NodeId>, new: Option<NodeId>) {
    if let Some(old) = old {
        store.remove(old);
    }
    if let Some(new) = new {
        store.attach(new);
    }
    store.tidy();
}
