//! What there is to say of a form: its lines, node by node and group by group, put in order.

use super::form::Form;
use crate::{
    catalog::{FilingNoService, FilingUnknownKey, ValueMissing},
    cross::{self, Clash, Reads, Rule},
    filing::{
        Need, Shape, form,
        index::GroupId,
        required,
        store::{Content, NodeId, Store, Verdict},
    },
    issue::{Finding, Place, Severity, Told},
    rules::Judged,
    text,
};

/// The chapters of a report, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Chapter {
    Values,
    Whole,
    UnknownKeys,
    Between(cross::Chapter),
}

/// A line of a report: lines are ordered by chapter, then by place; of one place, as a person would be told.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    chapter: Chapter,
    pub(crate) told: Told,
    rule: Option<Rule>,
    /// An edit leaves it as it is.
    stays: bool,
}

impl Line {
    /// What there is to say of the form as such.
    pub(super) fn whole(finding: Finding) -> Self {
        Self::new(Chapter::Whole, finding, Place::default())
    }

    fn new(chapter: Chapter, finding: Finding, place: Place) -> Self {
        let told = Told { finding, place, unknown: None, related: Vec::new() };
        Self { chapter, told, rule: None, stays: false }
    }

    fn rank(&self) -> (Chapter, Place, Option<Rule>) {
        (self.chapter, self.told.place, self.rule)
    }
}

/// What is said of some nodes and groups.
pub(super) struct Page<'a> {
    form: &'a Form,
    /// Laws that read nothing of this say what they said before.
    changed: Reads,
    lines: Vec<Line>,
    /// Used again and again.
    clashes: Vec<Clash>,
    places: Vec<NodeId>,
    speakers: Speakers,
}

/// Who had something to say, and none before.
#[derive(Default)]
pub(super) struct Speakers {
    pub(super) nodes: Vec<NodeId>,
    pub(super) groups: Vec<GroupId>,
}

impl<'a> Page<'a> {
    pub(super) fn new(form: &'a Form, changed: Reads) -> Self {
        let speakers = Speakers::default();
        Self { form, changed, lines: Vec::new(), clashes: Vec::new(), places: Vec::new(), speakers }
    }

    /// What was said, in order.
    pub(super) fn finish(self) -> Vec<Line> {
        self.finish_with_speakers().0
    }

    /// The same, and who said it.
    pub(super) fn finish_with_speakers(mut self) -> (Vec<Line>, Speakers) {
        if self.lines.len() > 1 {
            self.lines.sort_by_key(Line::rank);
        }
        (self.lines, self.speakers)
    }

    /// What there is to say of the form as such.
    pub(super) fn whole(&mut self) {
        if !self.form.context.partial && self.form.store.services().next().is_none() {
            put(&mut self.lines, Line::whole(FilingNoService {}.into()));
        }
    }

    /// False where [`Self::node`] says what it said before: nothing, or nothing that the change has to do with.
    pub(super) fn may_say(store: &Store, id: NodeId, changed: Reads) -> bool {
        let has_own = match store.content(id) {
            Content::Text { verdict: Verdict::Judged(_), .. } | Content::TooLong { .. } => true,
            Content::Object { unknown, .. } => !unknown.is_empty(),
            _ => false,
        };
        let (laws, further) = cross::laws(store, id);
        has_own || Reads::EMPTINESS.meets(changed) || laws.iter().chain(further).any(|(.., reads)| reads.meets(changed))
    }

    /// What there is to say of a node, and of what stands near it on its account.
    pub(super) fn node(&mut self, id: NodeId) {
        let store = &self.form.store;
        if store.is_listed(id) == Some(true) {
            return; // What there is to say of a platform's domain is said where its APP lists it.
        }
        let before = self.lines.len();
        match store.content(id) {
            Content::Object { shape, unknown, .. } => {
                if Reads::EMPTINESS.meets(self.changed) {
                    self.missing(id, shape);
                }
                let mut unknown: Vec<&String> = unknown.iter().collect();
                unknown.sort_unstable(); // Here and not where they come in, one by one: that would take the square of the time.
                for name in unknown {
                    let finding = FilingUnknownKey { key: text::quote(name) }.into();
                    self.say(Chapter::UnknownKeys, finding, store.place(id));
                    if let Some(line) = self.lines.last_mut() {
                        line.told.unknown = Some(name.clone());
                    }
                }
            }
            Content::Text { verdict: Verdict::Judged(judged), .. } => self.findings(id, judged),
            Content::TooLong { units } => self.say(Chapter::Values, super::too_long(*units), store.place(id)),
            _ => {}
        }
        let (laws, further) = cross::laws(store, id);
        for (rule, law, reads) in laws.iter().chain(further) {
            if reads.meets(self.changed) {
                law(store, &self.form.law, id, &mut self.clashes);
                if !self.clashes.is_empty() {
                    self.between(*rule);
                }
            }
        }
        if self.lines.len() > before && !store.speaks(id) {
            self.speakers.nodes.push(id);
        }
    }

    /// What there is to say of the places that hold one value.
    pub(super) fn group(&mut self, id: GroupId) {
        let store = &self.form.store;
        if let Some(topic) = store.repeated(id) {
            let before = self.lines.len();
            self.places.clear();
            self.places.extend(store.members(id));
            for (rule, law) in cross::laws_of_group(topic) {
                law(store, &self.form.law, &self.places, &mut self.clashes);
                self.between(*rule);
            }
            if self.lines.len() > before && !self.places.iter().all(|at| store.speaks(*at)) {
                self.speakers.groups.push(id);
            }
        }
    }

    fn findings(&mut self, id: NodeId, judged: &Judged) {
        let store = &self.form.store;
        if judged.findings.is_empty() {
            return;
        }
        let place = store.place(id);
        for finding in &judged.findings {
            if let Some(finding) = cross::subject::settle(store, id, finding.clone()) {
                self.say(Chapter::Values, finding, place);
            }
        }
    }

    fn missing(&mut self, id: NodeId, shape: &'static Shape) {
        let store = &self.form.store;
        // Of an earlier filing the form knows what it knows.
        if self.form.context.partial || store.enclosing(id, form::PRIOR_FILING).is_some() {
            return;
        }
        let mut kids = store.kids(id).iter().peekable();
        for (at, key) in (0..).zip(shape.keys) {
            let kid = kids.next_if(|kid| store.at(**kid) == at);
            if key.need == Need::Remark {
                if kid.is_none_or(|kid| store.is_blank(*kid))
                    && let Some(finding) = cross::remark::missing(store, &self.form.law, id)
                {
                    self.say(Chapter::Values, finding, store.place(id).then(at));
                }
            } else if key.need != Need::Free
                && kid.is_none_or(|kid| store.is_blank(*kid))
                && let Some(severity) = self.severity(id, key.need)
            {
                let finding = Finding::from(ValueMissing {}).severity(severity);
                self.say(Chapter::Values, finding, store.place(id).then(at));
            }
        }
    }

    fn severity(&self, id: NodeId, need: Need) -> Option<Severity> {
        required::severity(&self.form.store, id, need, &self.form.law)
    }

    fn between(&mut self, rule: Rule) {
        let store = &self.form.store;
        for clash in self.clashes.drain(..) {
            let related = clash.related.iter().map(|id| store.place(*id)).collect();
            let told = Told { finding: clash.finding, place: store.place(clash.at), unknown: None, related };
            put(&mut self.lines, Line { chapter: Chapter::Between(rule.chapter()), told, rule: Some(rule), stays: false });
        }
    }

    fn say(&mut self, chapter: Chapter, finding: Finding, place: Place) {
        put(&mut self.lines, Line::new(chapter, finding, place));
    }
}

/// An edit tells one or two, and the vector would make room for four.
fn put(lines: &mut Vec<Line>, line: Line) {
    if lines.capacity() == 0 {
        lines.reserve_exact(2);
    }
    lines.push(line);
}

/// Leaves what was said after and not before, and what before and not after.
pub(super) fn difference(before: &mut Vec<Line>, after: &mut Vec<Line>) {
    // Both are in order, so what stays is met in order. What was met is not looked at again: of one rank there may be thousands.
    let mut from = 0;
    after.retain(|line| {
        let rank = line.rank();
        while before.get(from).is_some_and(|old| old.stays || old.rank() < rank) {
            from += 1;
        }
        let mut same_rank = before[from..].iter_mut().take_while(|old| old.rank() == rank);
        let stays = same_rank.find(|old| !old.stays && old.told == line.told);
        stays.map(|old| old.stays = true).is_none()
    });
    before.retain(|line| !line.stays);
}
