//! An issue: a kind, a place and facts, never a sentence. The sentence is made from the catalogue, at the edge.

use crate::catalog::{Code, FactKind, Term};
#[cfg(not(target_arch = "wasm32"))]
use crate::catalog::{Entry, entry};
use serde::Serialize;
#[cfg(not(target_arch = "wasm32"))]
use serde::{Serializer, ser::SerializeMap};
use std::{borrow::Cow, sync::Arc};

/// How sure it is that the value comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Surely rejected, or no form accepts it.
    Error,
    /// May be rejected, or it depends on a provider, a province or data that a form can't see.
    Warning,
    /// A hint.
    Info,
}

/// One fact of an issue or of a value: a text, or a whole number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A text; in the facts of an issue at most 80 code points of it, then `…`.
    Text(String),
    /// A name from a closed list, which the catalogue can say in each language.
    Term(Term),
    /// A whole number.
    Number(u32),
}

/// A type that a catalogue row may declare for a fact.
pub(crate) trait FactType: Into<Fact> {
    const KIND: FactKind;
}

impl FactType for String {
    const KIND: FactKind = FactKind::Text;
}
impl FactType for usize {
    const KIND: FactKind = FactKind::Number;
}
impl FactType for Term {
    const KIND: FactKind = FactKind::Term;
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}
impl From<usize> for Fact {
    fn from(number: usize) -> Self {
        Self::Number(u32::try_from(number).unwrap_or(u32::MAX))
    }
}
impl From<Term> for Fact {
    fn from(term: Term) -> Self {
        Self::Term(term)
    }
}

/// What a rule finds in a value. It knows no place: the rule that made it does not know where its value stands.
/// Shared: what was found is told again and again, and a pointer is less code to hand than four fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding(Arc<Found>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    code: Code,
    severity: Severity,
    facts: Vec<Fact>,
    suggestion: Option<String>,
}

impl Finding {
    /// Used by the constructors that the catalogue generates, which have one field for each declared fact.
    #[inline(never)]
    pub(crate) fn new<const N: usize>(code: Code, severity: Severity, facts: [Fact; N]) -> Self {
        Self(Arc::new(Found { code, severity, facts: facts.into(), suggestion: None }))
    }

    /// A finding without facts. Of its own, as is [`Self::text`]: most findings are one of the two, at hundreds of places.
    #[inline(never)]
    pub(crate) fn bare(code: Code, severity: Severity) -> Self {
        Self::new(code, severity, [])
    }

    /// A finding with one text.
    #[inline(never)]
    pub(crate) fn text(code: Code, severity: Severity, fact: String) -> Self {
        Self::new(code, severity, [fact.into()])
    }

    /// The same finding with a severity other than its row's: what a province or a provider changes.
    #[must_use]
    pub(crate) fn severity(mut self, severity: Severity) -> Self {
        Arc::make_mut(&mut self.0).severity = severity;
        self
    }

    /// With a value that would pass.
    #[must_use]
    pub(crate) fn suggest(self, suggestion: impl Into<String>) -> Self {
        self.suggest_text(suggestion.into())
    }

    #[inline(never)]
    fn suggest_text(mut self, suggestion: String) -> Self {
        Arc::make_mut(&mut self.0).suggestion = Some(suggestion);
        self
    }

    /// Its code, severity, facts and suggestion.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn parts(&self) -> (Code, Severity, &[Fact], Option<&str>) {
        let Found { code, severity, facts, suggestion } = &*self.0;
        (*code, *severity, facts, suggestion.as_deref())
    }

    pub(crate) fn is(&self, code: Code) -> bool {
        self.0.code == code
    }

    /// The first text among its facts.
    pub(crate) fn first_text(&self) -> Option<&str> {
        self.0.facts.iter().find_map(|fact| if let Fact::Text(text) = fact { Some(text.as_str()) } else { None })
    }

    pub(crate) fn is_error(&self) -> bool {
        self.0.severity == Severity::Error
    }
}

/// One step of a path: a key of the form, or a place in a list, from 0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Step {
    /// A key of the form, or one that it does not know.
    Key(Cow<'static, str>),
    /// A place in a list, from 0.
    Index(u32),
}

impl From<&'static str> for Step {
    fn from(key: &'static str) -> Self {
        Self::Key(Cow::Borrowed(key))
    }
}

impl From<String> for Step {
    fn from(key: String) -> Self {
        Self::Key(Cow::Owned(key))
    }
}

/// Where in the filing: `["apps", 0, "domains", 2]`. Empty for a single value and for the filing itself.
pub type Path = Vec<Step>;

/// Where in the form, by numbers: for each step the place of the key in its object's shape, or of the item in its list.
/// Places are ordered as the form is, what holds before what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Place {
    steps: [u32; Self::DEEPEST],
    depth: u8,
}

impl Place {
    /// No path of the form is longer.
    const DEEPEST: usize = 8;

    /// The place to which these steps lead, the last one first.
    pub(crate) fn from_below(steps: impl Iterator<Item = u32>) -> Self {
        let mut place = Self::default();
        for step in steps.take(Self::DEEPEST) {
            place.steps[usize::from(place.depth)] = step;
            place.depth += 1;
        }
        place.steps[..usize::from(place.depth)].reverse();
        place
    }

    pub(crate) fn steps(&self) -> &[u32] {
        &self.steps[..usize::from(self.depth)]
    }

    /// One step further.
    #[must_use]
    pub(crate) fn then(mut self, step: u32) -> Self {
        self.steps[usize::from(self.depth)] = step;
        self.depth += 1;
        self
    }
}

/// A finding and the places that it is about: an issue whose steps have no names yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) finding: Finding,
    pub(crate) place: Place,
    /// A last step to a key that the form does not know.
    pub(crate) unknown: Option<String>,
    /// The far ends of a clash.
    pub(crate) related: Vec<Place>,
}

/// What is wrong, where, and what would be right.
#[derive(Debug, Clone)]
pub struct Issue {
    finding: Finding,
    path: Path,
    related: Vec<Path>,
}

impl Issue {
    pub(crate) fn new(finding: Finding, path: Path, related: Vec<Path>) -> Self {
        Self { finding, path, related }
    }

    /// The stable name of the fault, such as `domain.label_too_long`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn code(&self) -> &'static str {
        self.entry().code
    }

    /// How sure it is that the value comes back.
    pub fn severity(&self) -> Severity {
        self.finding.0.severity
    }

    /// Where it is.
    pub fn path(&self) -> &[Step] {
        &self.path
    }

    /// The other places that take part: the far ends of a clash.
    pub fn related(&self) -> &[Path] {
        &self.related
    }

    /// The facts that its sentence names, by name.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn params(&self) -> impl Iterator<Item = (&'static str, &Fact)> {
        self.entry().facts.iter().map(|fact| fact.name).zip(&self.finding.0.facts)
    }

    /// A value that would pass in this place.
    pub fn suggestion(&self) -> Option<&str> {
        self.finding.0.suggestion.as_deref()
    }

    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn entry(&self) -> &'static Entry {
        entry(self.finding.0.code)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Term(term) => serializer.serialize_str(term.as_str()),
            Self::Number(number) => serializer.serialize_u32(*number),
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
struct Params<'a>(&'a Issue);

#[cfg(not(target_arch = "wasm32"))]
impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.params())
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Serialize for Issue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", self.code())?;
        map.serialize_entry("severity", &self.severity())?;
        map.serialize_entry("path", self.path())?;
        map.serialize_entry("params", &Params(self))?;
        if !self.related.is_empty() {
            map.serialize_entry("related", &self.related)?;
        }
        if let Some(suggestion) = self.suggestion() {
            map.serialize_entry("suggestion", suggestion)?;
        }
        map.end()
    }
}
