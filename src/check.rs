//! The way through: one value, or a whole form. It runs the rules and the cross rules over the store.

use crate::{
    catalog::{FilingNoService, FilingTooManyValues, FilingUnknownKey, ValueMissing, ValueNotJudged, ValueTooLong},
    context::{Context, Field},
    cross,
    filing::{
        Filing, Shape, Slot, Visit, required,
        store::{Content, NodeId, Store},
    },
    issue::{Finding, Issue, Path, Severity, Step},
    profile,
    rules::{self, Facts, Judged, Value},
    text,
};
#[cfg(not(target_arch = "wasm32"))]
use serde::{Serialize, Serializer, ser::SerializeMap};

/// The report on one value.
#[derive(Debug, Clone)]
pub struct FieldReport {
    issues: Vec<Issue>,
    normalized: String,
    facts: Facts,
}

impl FieldReport {
    /// The report on a text of this many UTF-16 units, which nobody looked at.
    #[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "natively, check_field counts itself"))]
    pub(crate) fn too_long(units: usize) -> Self {
        let issue = Issue::new(too_long(units), Path::new(), Vec::new());
        Self { issues: vec![issue], normalized: String::new(), facts: Facts::new() }
    }

    /// True if no issue is an error.
    pub fn valid(&self) -> bool {
        no_error(&self.issues)
    }

    /// What was found, in the order in which a person would be told.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The value in its normal form; the text as it was typed where there is no value in it.
    pub fn normalized(&self) -> &str {
        &self.normalized
    }

    /// The facts of the value, by their names in the contract; empty where there is no value.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

#[cfg(not(target_arch = "wasm32"))]
struct FactMap<'a>(&'a Facts);

#[cfg(not(target_arch = "wasm32"))]
impl Serialize for FactMap<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, fact)| (name, fact)))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Serialize for FieldReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("valid", &self.valid())?;
        map.serialize_entry("issues", &self.issues)?;
        map.serialize_entry("normalized", &self.normalized)?;
        map.serialize_entry("facts", &FactMap(&self.facts))?;
        map.end()
    }
}

fn no_error(issues: &[Issue]) -> bool {
    issues.iter().all(|issue| issue.severity() != Severity::Error)
}

/// Judges one text as a value of this field. Lengths are counted in UTF-16 units; more than 16,384 of them are not
/// looked at, and an issue says so.
#[inline(never)] // Its frame goes when it returns, and the door wipes what it left.
pub fn check_field(field: Field, typed: &str, context: &Context) -> FieldReport {
    let judged = judge(field, typed, context);
    let normalized = judged.value.as_ref().map_or_else(|| typed.to_owned(), Value::normal);
    let facts = judged.value.as_ref().map(Value::facts).unwrap_or_default();
    let issues = judged.findings.into_iter().map(|finding| Issue::new(finding, Path::new(), Vec::new())).collect();
    FieldReport { issues, normalized, facts }
}

/// True if [`check_field`] would find no error.
#[inline(never)] // Its frame goes when it returns, and the door wipes what it left.
pub fn is_valid(field: Field, typed: &str, context: &Context) -> bool {
    rules::verdict(field, typed, context).unwrap_or_else(|| judge(field, typed, context).valid())
}

fn judge(field: Field, typed: &str, context: &Context) -> Judged {
    let units = text::units(typed);
    if units > text::MAX_UNITS {
        return Judged::fault(too_long(units));
    }
    if text::is_blank(typed) {
        return if context.partial { Judged::default() } else { Judged::fault(ValueMissing {}) };
    }
    let mut judged = rules::judge(field, typed, context);
    if matches!(judged.value, Some(Value::Plain(_))) {
        judged.findings.push(ValueNotJudged {}.into());
    }
    judged
}

/// The finding for a text of this many UTF-16 units, which nobody looked at.
pub(crate) fn too_long(length: usize) -> Finding {
    ValueTooLong { length, max: text::MAX_UNITS }.into()
}

/// The report on a form.
#[derive(Debug, Clone)]
pub struct FilingReport {
    issues: Vec<Issue>,
    rewritten: Vec<(Path, String)>,
}

impl FilingReport {
    /// True if no issue is an error.
    pub fn valid(&self) -> bool {
        no_error(&self.issues)
    }

    /// The issues: in the form's own order, then those between values.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The values whose normal form is not what was typed, by their places.
    pub fn rewritten(&self) -> &[(Path, String)] {
        &self.rewritten
    }

    /// The form with every value in its normal form.
    #[must_use]
    pub fn normalized(&self, filing: &Filing) -> Filing {
        let mut normal = filing.clone();
        for (path, text) in &self.rewritten {
            normal.put(path, text);
        }
        normal
    }

    /// The report on a form with more values than are looked at.
    pub(crate) fn too_many(count: usize) -> Self {
        let finding = FilingTooManyValues { count, max: MAX_VALUES }.into();
        Self { issues: vec![Issue::new(finding, Path::new(), Vec::new())], rewritten: Vec::new() }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Serialize for FilingReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("valid", &self.valid())?;
        map.serialize_entry("issues", &self.issues)?;
        map.serialize_entry("rewritten", &self.rewritten)?;
        map.end()
    }
}

/// The most values that one form may hold (the contract).
const MAX_VALUES: usize = 50_000;

/// The most places, empty objects and lists among them, that are walked.
const MAX_PLACES: usize = 200_000;

/// Judges a form: every value by its own law, what is missing, then the law between values.
pub fn check_filing(filing: &Filing, context: &Context) -> FilingReport {
    check_filing_data(filing, Vec::new(), context)
}

/// Judges a form that came as data, with the places of the keys that the form does not know: each becomes an info.
/// A deserializer such as `serde_ignored` names them.
pub fn check_filing_data(filing: &Filing, unknown: Vec<Path>, context: &Context) -> FilingReport {
    let mut store = Store::new();
    filing.visit(&mut store);
    store.unknown = unknown;
    check_store(store, context)
}

/// Judges a form that is in the store already.
#[inline(never)] // Its frame goes when it returns, and the door wipes what it left.
pub(crate) fn check_store(mut store: Store, context: &Context) -> FilingReport {
    let values = store.values();
    if values > MAX_VALUES || store.places() > MAX_PLACES {
        return FilingReport::too_many(if values > MAX_VALUES { values } else { store.places() });
    }
    let mut context = context.clone();
    if context.province.is_none() {
        context.province = store.text_at(Store::ROOT, "province");
    }
    // Each host meets unknown keys in an order of its own.
    store.unknown.sort();
    judge_values(&mut store, &context);
    store.listed = cross::domain::listed_platform_domains(&store);
    let mut walk = Walk { store: &store, context: &context, issues: Vec::new(), rewritten: Vec::new() };
    walk.object(Store::ROOT);
    walk.unknown_keys();
    walk.cross_rules();
    FilingReport { issues: walk.issues, rewritten: walk.rewritten }
}

/// Each value once, by the law that its place says.
fn judge_values(store: &mut Store, context: &Context) {
    let order = store.in_order();
    // The platform decides the law of the packages below it, so it goes first.
    for platforms_first in [true, false] {
        for id in &order {
            let Content::Text { slot, raw, .. } = store.content(*id) else { continue };
            if (*slot == Slot::Platform) != platforms_first || text::is_blank(raw) {
                continue;
            }
            let judged = match slot {
                Slot::Field(field) => rules::judge(*field, raw, &store.context_of(*id, context)),
                Slot::Platform => rules::platform::check(raw, context),
                Slot::Province => profile::check_province(raw),
                Slot::Plain => Judged::value(Value::Plain(text::fold(raw)), Vec::new()),
            };
            store.set_judged(*id, judged);
        }
    }
}

/// Goes through the form in its own order and collects what there is to say.
struct Walk<'a> {
    store: &'a Store,
    context: &'a Context,
    issues: Vec<Issue>,
    rewritten: Vec<(Path, String)>,
}

impl Walk<'_> {
    fn object(&mut self, id: NodeId) {
        let Content::Object(shape) = self.store.content(id) else { return };
        for key in shape.keys {
            match self.store.child(id, key.name).filter(|child| !self.store.is_blank(*child)) {
                Some(child) => self.node(child),
                None => self.missing(id, shape, key.name),
            }
        }
        if id == Store::ROOT && !self.context.partial && self.store.services().is_empty() {
            self.say(FilingNoService {}.into(), Path::new());
        }
    }

    fn node(&mut self, id: NodeId) {
        match self.store.content(id) {
            Content::Object(_) => self.object(id),
            Content::List(_) => {
                for item in self.store.kids(id) {
                    self.node(*item);
                }
            }
            Content::TooLong { units } => self.say(too_long(*units), self.store.path(id)),
            Content::Text { raw, judged, .. } => self.text(id, raw, judged),
            Content::Other => {}
        }
    }

    fn text(&mut self, id: NodeId, raw: &str, judged: &Judged) {
        if let Some(normal) = judged.value.as_ref().map(Value::normal)
            && normal != raw
        {
            self.rewritten.push((self.store.path(id), normal));
        }
        if self.store.listed.binary_search(&id).is_ok() {
            return; // What there is to say of it is said where the APP lists it.
        }
        for finding in &judged.findings {
            if let Some(finding) = cross::subject::settle(self.store, id, finding.clone()) {
                self.say(finding, self.store.path(id));
            }
        }
    }

    fn missing(&mut self, id: NodeId, shape: &'static Shape, key: &'static str) {
        if self.context.partial {
            return;
        }
        if let Some(severity) = required::severity(self.store, id, shape, key, self.context) {
            let mut path = self.store.path(id);
            path.push(key.into());
            self.say(Finding::from(ValueMissing {}).severity(severity), path);
        }
    }

    fn unknown_keys(&mut self) {
        for path in &self.store.unknown {
            if let Some(Step::Key(key)) = path.last() {
                self.say(FilingUnknownKey { key: text::quote(key) }.into(), path.clone());
            }
        }
    }

    fn cross_rules(&mut self) {
        for clash in cross::clashes(self.store, self.context) {
            let related = clash.related.iter().map(|id| self.store.path(*id)).collect();
            self.issues.push(Issue::new(clash.finding, self.store.path(clash.at), related));
        }
    }

    fn say(&mut self, finding: Finding, path: Path) {
        self.issues.push(Issue::new(finding, path, Vec::new()));
    }
}
