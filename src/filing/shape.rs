//! What a form is made of: objects with keys, lists, and leaves that some law judges.

use super::{
    form,
    key::{self, KeyName, Places},
};
#[cfg(not(target_arch = "wasm32"))]
use crate::issue::{Path, Place, Step};
use crate::{context::Field, rules::choice::List};

/// An object of the form.
#[derive(Debug)]
pub struct Shape {
    /// Its name in the contract, such as `Website`.
    pub name: &'static str,
    /// Its keys, in the order of the form.
    pub keys: &'static [Key],
    /// The same by their names.
    pub(super) places: Places,
}

/// A key of an object.
#[derive(Debug)]
pub struct Key {
    /// The name in the contract.
    pub name: &'static str,
    /// What stands under it.
    pub kind: Kind,
    /// How much it matters that nothing does.
    pub need: Need,
}

/// How much it matters that nothing is under a key (必填项).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// No form asks for it of everybody.
    Free,
    /// Every form asks for it.
    Must,
    /// Every form asks, and some do without.
    Should,
    /// The domains of a service: what is asked depends on its addresses and the provider.
    Domains,
    /// The addresses of a service: what is asked depends on the provider.
    Addresses,
    /// The remark of a service: what is asked depends on provider, province and what the service is.
    Remark,
    /// The emergency number: what is asked depends on the provider.
    EmergencyPhone,
    /// The dates of a person's document: what is asked depends on its type and the provider.
    Validity,
    /// The pre-approvals: some forms want it said that there are none.
    Preapprovals,
}

/// What stands under a key.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A text.
    Text(Slot),
    /// A list of texts.
    Texts(Slot),
    /// True or false.
    Flag,
    /// A whole number.
    Number,
    /// An object.
    One(&'static Shape),
    /// A list of objects.
    Many(&'static Shape),
    /// An object, or the text `"same"`: whoever stands for the unit stands for this too (复用).
    OneOrSame(&'static Shape),
}

impl Kind {
    /// The law of the texts under it.
    pub(crate) fn slot(self) -> Option<Slot> {
        match self {
            Self::Text(slot) | Self::Texts(slot) => Some(slot),
            _ => None,
        }
    }
}

/// Which law judges a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The law of a field.
    Field(Field),
    /// The law of the running platform (运行平台).
    Platform,
    /// The codes of the provinces.
    Province,
    /// A closed list.
    Choice(List),
    /// None: the text is kept and compared.
    Plain,
}

impl Shape {
    /// The place of a key of the form.
    pub(crate) fn place_of(&self, name: KeyName) -> Option<u32> {
        key::place(&self.places, name)
    }

    /// The same by any name.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn place(&self, name: &str) -> Option<usize> {
        self.keys.iter().position(|key| key.name == name)
    }
}

/// The names of the steps to a place.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn path(place: Place) -> Path {
    let mut path = Path::new();
    let mut kind = Kind::One(form::FILING);
    for step in place.steps() {
        // Below `apps` stands an index, below that index a key.
        let below_list = matches!(path.last(), Some(Step::Key(_))) && matches!(kind, Kind::Many(_) | Kind::Texts(_));
        match kind {
            Kind::One(shape) | Kind::OneOrSame(shape) | Kind::Many(shape) if !below_list => {
                let Some(key) = shape.keys.get(*step as usize) else { return path };
                path.push(key.name.into());
                kind = key.kind;
            }
            _ => path.push(Step::Index(*step)),
        }
    }
    path
}

/// The place to which a path leads, as far as the form knows its keys.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn steps(path: &[Step]) -> Option<(Vec<u32>, Kind)> {
    let mut steps = Vec::new();
    let mut kind = Kind::One(form::FILING);
    let mut in_list = false;
    for step in path {
        match (step, kind) {
            (Step::Index(at), Kind::Many(_) | Kind::Texts(_)) if !in_list => {
                steps.push(*at);
                in_list = true;
            }
            (Step::Key(key), Kind::One(shape) | Kind::OneOrSame(shape)) => {
                let at = shape.place(key)?;
                steps.push(u32::try_from(at).ok()?);
                (kind, in_list) = (shape.keys[at].kind, false);
            }
            (Step::Key(key), Kind::Many(shape)) if in_list => {
                let at = shape.place(key)?;
                steps.push(u32::try_from(at).ok()?);
                (kind, in_list) = (shape.keys[at].kind, false);
            }
            _ => return None,
        }
    }
    // What stands under an index is one item.
    let kind = match kind {
        Kind::Many(shape) if in_list => Kind::One(shape),
        Kind::Texts(slot) if in_list => Kind::Text(slot),
        kind => kind,
    };
    Some((steps, kind))
}

/// Every object of the form, the filing itself first.
pub fn shapes() -> Vec<&'static Shape> {
    let mut found = vec![form::FILING];
    let mut at = 0;
    while at < found.len() {
        for key in found[at].keys {
            if let Kind::One(shape) | Kind::Many(shape) | Kind::OneOrSame(shape) = key.kind
                && !found.iter().any(|known| std::ptr::eq(*known, shape))
            {
                found.push(shape);
            }
        }
        at += 1;
    }
    found
}

/// Takes a form piece by piece, in any order in which parents come before their children. `at` is the place of the key
/// among the keys of the object, or of the item in its list.
pub trait Sink {
    /// An object or a list begins.
    fn enter(&mut self, at: usize);
    /// It ends.
    fn leave(&mut self);
    /// A text.
    fn put_text(&mut self, at: usize, text: &str);
    /// True or false.
    fn put_flag(&mut self, at: usize, flag: bool);
    /// A whole number.
    fn put_number(&mut self, at: usize, number: u32);
}
