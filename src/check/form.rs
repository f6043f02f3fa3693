//! A whole form: every text is judged by its own law, and then the form is told, node by node and group by group. Whatever is
//! said of a node or a group depends on it and on what stands near it, so that an edit tells only those again that it touched.

use super::page::{Line, Page};
use crate::{
    catalog::FilingTooManyValues,
    context::{Context, Field, PlatformKind},
    cross::Reads,
    filing::{
        Filing, Slot, Visit, key,
        store::{Content, NodeId, Store, Verdict},
    },
    issue::Place,
    profile,
    rules::{self, Judged, Value, choice},
    text,
};
#[cfg(not(target_arch = "wasm32"))]
use crate::{
    filing::shape,
    issue::{Issue, Path, Step},
};
#[cfg(not(target_arch = "wasm32"))]
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::sync::Arc;

/// The most values that one form may hold (the contract).
pub(super) const MAX_VALUES: usize = 50_000;

/// The most places, empty objects and lists among them, that are walked.
pub(super) const MAX_PLACES: usize = 200_000;

/// The report on a form.
#[derive(Debug, Clone)]
pub struct FilingReport {
    #[cfg(not(target_arch = "wasm32"))]
    issues: Vec<Issue>,
    #[cfg(not(target_arch = "wasm32"))]
    rewritten: Vec<(Path, String)>,
    /// The issues, their steps by number.
    #[cfg(target_arch = "wasm32")]
    pub(crate) issues: Vec<Line>,
    /// The values whose normal form is not what was typed, by their places.
    #[cfg(target_arch = "wasm32")]
    pub(crate) rewritten: Vec<(Place, String)>,
}

impl FilingReport {
    #[cfg(target_arch = "wasm32")]
    fn new(issues: Vec<Line>, rewritten: Vec<(Place, String)>) -> Self {
        Self { issues, rewritten }
    }

    /// The report on a form with more values than are looked at.
    pub(crate) fn too_many(count: usize) -> Self {
        let finding = FilingTooManyValues { count, max: MAX_VALUES }.into();
        Self::new(vec![Line::whole(finding)], Vec::new())
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl FilingReport {
    fn new(issues: Vec<Line>, rewritten: Vec<(Place, String)>) -> Self {
        let rewritten = rewritten.into_iter().map(|(place, text)| (shape::path(place), text)).collect();
        Self { issues: named(issues), rewritten }
    }

    /// True if no issue is an error.
    pub fn valid(&self) -> bool {
        super::no_error(&self.issues)
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
}

/// The issues with the names of their steps. The package names them itself.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn named(lines: Vec<Line>) -> Vec<Issue> {
    lines
        .into_iter()
        .map(|Line { told, .. }| {
            let mut path = shape::path(told.place);
            path.extend(told.unknown.map(Step::from));
            Issue::new(told.finding, path, told.related.into_iter().map(shape::path).collect())
        })
        .collect()
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

/// Judges a form: every value by its own law, what is missing, then the law between values.
pub fn check_filing(filing: &Filing, context: &Context) -> FilingReport {
    let mut store = Store::new();
    filing.visit(&mut store);
    check_store(store, context)
}

/// Judges a form that came as data, with the places of the keys that the form does not know: each becomes an info.
/// A deserializer such as `serde_ignored` names them.
#[cfg(not(target_arch = "wasm32"))]
pub fn check_filing_data(filing: &Filing, unknown: &[Path], context: &Context) -> FilingReport {
    let mut store = Store::new();
    filing.visit(&mut store);
    for path in unknown {
        if let Some((Step::Key(name), before)) = path.split_last()
            && let Some((steps, _)) = shape::steps(before)
            && let Some(object) = steps.iter().try_fold(Store::ROOT, |at, step| store.kid_at(at, *step))
        {
            store.unknown(object, name);
        }
    }
    check_store(store, context)
}

/// Judges a form that is in the store already.
#[inline(never)] // Its frame goes when it returns, and the door wipes what it left.
pub(crate) fn check_store(store: Store, context: &Context) -> FilingReport {
    if let Some(count) = too_many(&store) {
        return FilingReport::too_many(count);
    }
    let form = Form::new(store, context.clone());
    form.report()
}

/// How many values or places there are, if they are more than are looked at.
pub(super) fn too_many(store: &Store) -> Option<usize> {
    if store.values() > MAX_VALUES { Some(store.values()) } else { Some(store.places()).filter(|it| *it > MAX_PLACES) }
}

/// A form in which every text is judged.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) store: Store,
    /// As it was given.
    pub(super) context: Context,
    /// As it holds for the whole form, which may name its province itself; and, while a text is judged, at that text's place.
    pub(super) law: Context,
    /// The object or list below which that place is.
    law_below: Option<NodeId>,
    /// Where that place is on a platform: the APP's list of domains.
    of_app: Option<NodeId>,
    /// Where in that list the last domain was found.
    found: usize,
    /// True once a platform's domain was not found there.
    has_stray: bool,
}

impl Form {
    pub(super) fn new(store: Store, context: Context) -> Self {
        let law = context.clone();
        let mut form = Self { store, context, law, law_below: None, of_app: None, found: 0, has_stray: false };
        for id in form.store.as_filled() {
            form.judge_and_enter(id);
        }
        form.settle_listed();
        form
    }

    /// Which of the platforms' domains their APPs list. Those that were found are.
    fn settle_listed(&mut self) {
        if self.has_stray {
            for group in self.store.groups() {
                self.store.settle_listed(group);
            }
        }
    }

    /// Another law for all of it.
    pub(super) fn set_context(&mut self, context: Context) {
        self.law = context.clone();
        self.context = context;
        self.law_below = None;
        self.has_stray = false;
        let all = self.store.all();
        for id in &all {
            self.store.leave_index(*id);
        }
        for id in all {
            self.judge_and_enter(id);
        }
        self.settle_listed();
    }

    /// The same law again, where the form changed what it says of it.
    pub(super) fn judge_again(&mut self) {
        self.set_context(self.context.clone());
    }

    /// Judges the texts of a new part.
    pub(super) fn judge_part(&mut self, part: NodeId) {
        self.law_below = None;
        for id in self.store.part(part) {
            self.judge(id);
        }
    }

    /// The texts come in the order of the form.
    fn judge_and_enter(&mut self, id: NodeId) {
        match self.judge(id) {
            Some(twin) => self.store.enter_beside(id, twin),
            None => self.store.enter_index(id, true),
        }
    }

    /// Judges a text by the law of its place. What is above it and before it, and decides on its law, is judged already. Gives its
    /// twin, if it has one: then it was judged there.
    fn judge(&mut self, id: NodeId) -> Option<NodeId> {
        let Content::Text { slot, .. } = self.store.content(id) else { return None };
        let slot = *slot;
        // What stands side by side has one law; but the first may be what decides on that of the rest.
        let below = self.store.parent(id);
        if slot != Slot::Plain && self.law_below != below {
            self.store.settle_context(id, &self.context, &mut self.law);
            self.law_below = below;
            self.of_app = None;
            self.found = 0;
            if slot == Slot::Field(Field::Domain)
                && let Some((app, true)) = self.store.app_of_domain(id)
            {
                self.of_app = self.store.child(app, key::DOMAINS);
                self.has_stray |= self.of_app.is_none();
            }
        }
        if slot == Slot::Field(Field::Domain)
            && let Some(list) = self.of_app
        {
            if let Some(twin) = self.twin(id, list) {
                self.store.set_verdict(id, self.store.verdict(twin).clone());
                return Some(twin);
            }
            self.has_stray = true;
        }
        let text = self.store.text(id).unwrap_or_default();
        let verdict = verdict(slot, text, &self.law);
        if slot == Slot::Province && self.context.province.is_none() {
            self.law.province = Some(text::fold(text)).filter(|code| !code.is_empty());
        }
        self.store.set_verdict(id, verdict);
        if matches!(slot, Slot::Platform | Slot::Choice(_)) {
            self.law_below = None;
        }
        None
    }

    /// Of a domain on a platform, the same in the list of its APP: no platform has a law of its own for domains. Looked for from where
    /// the last one was found, and not far: platforms mostly keep to the order of their APP.
    fn twin(&mut self, id: NodeId, list: NodeId) -> Option<NodeId> {
        let text = self.store.text(id);
        let near = self.store.kids(list).iter().enumerate().skip(self.found).take(4);
        let (at, twin) = near.map(|(at, other)| (at, *other)).find(|(_, other)| self.store.text(*other) == text)?;
        self.found = at + 1;
        Some(twin)
    }

    pub(super) fn report(&self) -> FilingReport {
        FilingReport::new(self.lines(), self.rewritten())
    }

    /// Everything that there is to say, in order.
    pub(super) fn lines(&self) -> Vec<Line> {
        self.page().finish()
    }

    /// The same, and who says it.
    pub(super) fn page(&self) -> Page<'_> {
        let mut page = Page::new(self, Reads::EVERYTHING);
        for id in self.store.all() {
            page.node(id);
        }
        for group in self.store.groups() {
            page.group(group);
        }
        page.whole();
        page
    }

    /// The values whose normal form is not what was typed.
    pub(super) fn rewritten(&self) -> Vec<(Place, String)> {
        let mut rewritten = Vec::new();
        for id in self.store.all() {
            if let Some(normal) = self.store.judged_value(id).map(Value::normal)
                && Some(&*normal) != self.store.text(id)
            {
                rewritten.push((self.store.place(id), normal.into_owned()));
            }
        }
        rewritten
    }
}

fn verdict(slot: Slot, text: &str, law: &Context) -> Verdict {
    let plain = match slot {
        Slot::Field(field) => rules::plain(field, text, law),
        Slot::Plain => text::is_tidy(text),
        Slot::Platform => PlatformKind::ALL.iter().any(|kind| kind.as_str() == text),
        Slot::Choice(list) => choice::plain(list, text),
        Slot::Province => false,
    };
    if plain {
        return Verdict::Plain;
    }
    if text::is_blank(text) {
        return Verdict::Blank;
    }
    let judged = match slot {
        Slot::Field(field) => rules::judge(field, text, law),
        Slot::Platform => rules::platform::check(text, law),
        Slot::Province => profile::check_province(text),
        Slot::Choice(list) => choice::check(list, text),
        Slot::Plain => Judged::not_judged(text),
    };
    let is_itself = |value: &Value| value.normal() == text && value.key().is_none_or(|key| key == text);
    if judged.findings.is_empty() && judged.value.as_ref().is_some_and(is_itself) {
        Verdict::Plain
    } else {
        Verdict::Judged(Arc::new(judged))
    }
}
