//! What a form is made of: objects with keys, lists, and leaves that some law judges.

use super::form;
use crate::context::Field;

/// An object of the form.
#[derive(Debug)]
pub struct Shape {
    /// Its name in the contract, such as `Website`.
    pub name: &'static str,
    /// Its keys, in the order of the form.
    pub keys: &'static [Key],
}

/// A key of an object.
#[derive(Debug)]
pub struct Key {
    /// The name in the contract.
    pub name: &'static str,
    /// What stands under it.
    pub kind: Kind,
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

/// Which law judges a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The law of a field.
    Field(Field),
    /// The law of the running platform (运行平台).
    Platform,
    /// The codes of the provinces.
    Province,
    /// None yet: the text is kept and compared.
    Plain,
}

impl Shape {
    /// The place of a key among the keys.
    pub(crate) fn place(&self, name: &str) -> Option<usize> {
        self.keys.iter().position(|key| key.name == name)
    }
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
pub(crate) trait Sink {
    fn enter(&mut self, at: usize);
    fn leave(&mut self);
    fn put_text(&mut self, at: usize, text: &str);
    fn put_flag(&mut self, at: usize, flag: bool);
    fn put_number(&mut self, at: usize, number: u32);
}
