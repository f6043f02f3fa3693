//! What an edit touches: whatever is said of the rest of the form stays.

use super::exchange::once;
use crate::{
    context::{Context, Field},
    cross::{Reads, contact_count, emergency, preapproval_call, representative},
    filing::{
        Slot, form,
        index::GroupId,
        key,
        store::{Content, NodeId, Store},
    },
};

/// What an edit touches.
pub(super) struct Touched<'a> {
    pub(super) nodes: Vec<NodeId>,
    pub(super) groups: Vec<GroupId>,
    /// The law of the form.
    law: &'a Context,
    /// What laws may have read that is not as it was.
    changed: Reads,
    /// What [`told_by_unit`] found; none where a service or its name changed since.
    told_by_unit: &'a mut Option<Vec<NodeId>>,
    /// The APP that lists an edited or moved domain.
    app: Option<NodeId>,
}

impl<'a> Touched<'a> {
    /// Nothing yet, under this law, by an edit that changed this, in the room for it.
    pub(super) fn by(
        law: &'a Context,
        changed: Reads,
        nodes: Vec<NodeId>,
        groups: Vec<GroupId>,
        told_by_unit: &'a mut Option<Vec<NodeId>>,
    ) -> Self {
        Self { nodes, groups, law, changed, told_by_unit, app: None }
    }

    /// What stands around a part of the form, or around the place where it will stand, and what it meets. `fills` where a place
    /// is filled that was empty, or empty that was filled.
    pub(super) fn beside(&mut self, store: &Store, part: NodeId, fills: bool) {
        let Some(parent) = store.parent(part) else { return };
        self.nodes.push(parent);
        // What an object lacks is told by it.
        if fills && let Content::List { .. } = store.content(parent) {
            self.nodes.extend(store.parent(parent));
        }
        // Whether an APP lists any domains at all matters to those of its platforms.
        if store.is(parent, form::APP) && store.is_under_key(part, key::DOMAINS) {
            let platforms = store.items(parent, key::PLATFORMS).iter();
            self.nodes.extend(platforms.flat_map(|platform| store.items(*platform, key::DOMAINS)));
        }
        self.laws_around(store, part, parent);
        if let Some(person) = store.enclosing(parent, form::PERSON) {
            self.nodes.push(person);
            let is_text = matches!(store.content(part), Content::Text { slot: Slot::Field(_), .. });
            // Of a document, one number for another: whoever has neither is told apart as before.
            let is_alone = is_text && (parent == person || !fills);
            self.person(store, person, is_alone.then_some(part));
        }
        self.part(store, part);
    }

    /// The laws that read more than their own node: a service's reads all of the service, a document's what stands beside it; the
    /// unit's, the person's who stands for it, and those of earlier filings are read by every service and person.
    fn laws_around(&mut self, store: &Store, part: NodeId, parent: NodeId) {
        self.nodes.push(Store::ROOT);
        let service = store.service_of(parent);
        self.nodes.extend(service.into_iter().chain(service.and_then(|service| store.child(service, key::NAME))));
        // Whoever stands for the unit may stand for a service; and a service's remark speaks of whoever does.
        if service.is_none_or(|service| matches!(key_below(store, part, service).1, "remark" | "responsible")) {
            self.nodes.extend(store.child(Store::ROOT, key::RESPONSIBLE));
            self.nodes.extend(service.and_then(|service| store.child(service, key::RESPONSIBLE)));
        }
        let (at, key) = key_below(store, part, Store::ROOT);
        if matches!(key, "websites" | "apps") && self.changed.meets(Reads::of(&[Field::SiteName, Field::AppName])) {
            *self.told_by_unit = None;
        }
        let is_contact = key == "responsible" && store.parent(part) == Some(at) && store.shape(part).is_none();
        match key {
            // One contact of the unit's person is looked for by its value, below.
            "responsible" if is_contact => {
                self.nodes.extend(store.child(Store::ROOT, key::UNIT));
                if contact_count::is_asked(self.law) {
                    self.nodes.extend(store.service_persons());
                }
                self.websites_named_after_persons(store);
            }
            "unit" | "responsible" | "history" => {
                // Whose an earlier filing is depends on whose this one is.
                for filing in store.items(Store::ROOT, key::HISTORY) {
                    self.earlier(store, *filing);
                }
                for key in [key::UNIT, key::RESPONSIBLE] {
                    self.nodes.extend(store.child(Store::ROOT, key).into_iter().flat_map(|it| store.subtree(it)));
                }
                if self.changed.meets(Reads::of(&[Field::UnitName])) {
                    self.nodes.extend_from_slice(self.told_by_unit.get_or_insert_with(|| told_by_unit(store)));
                }
                self.websites_named_after_persons(store);
                if key == "unit" {
                    self.persons_told_by_unit(store, part);
                }
            }
            // The remarks of all are read together.
            "websites" | "apps" if at == part || store.is_under_key(part, key::REMARK) || store.shape(part).is_some() => {
                self.nodes.extend(store.child(Store::ROOT, key::UNIT));
            }
            _ => {}
        }
        if let Some(person) = store.enclosing(parent, form::PERSON) {
            self.nodes.extend(store.subtree(person));
            self.contacts(store, person);
        }
    }

    /// The persons of services and of earlier filings, where something of the unit matters to them.
    fn persons_told_by_unit(&mut self, store: &Store, part: NodeId) {
        // The city tells the area code that a number lacks.
        if store.is_under_key(part, key::CITY) || store.is(part, form::UNIT) {
            let earlier = store.items(Store::ROOT, key::HISTORY).iter();
            let persons = store.service_persons().chain(earlier.filter_map(|filing| store.child(*filing, key::RESPONSIBLE)));
            self.nodes.extend(persons.filter_map(|person| store.child(person, key::EMERGENCY_PHONE)));
        }
        let has_changed = |field| self.changed.meets(Reads::of(&[field]));
        if has_changed(Field::UnitName) && representative::asks_for_name(self.law)
            || has_changed(Field::Remark) && emergency::is_asked(self.law)
        {
            self.nodes.extend(store.service_persons());
        }
    }

    /// Nobody's website has their name.
    fn websites_named_after_persons(&mut self, store: &Store) {
        if self.changed.meets(Reads::of(&[Field::PersonName])) {
            self.nodes.extend(store.items(Store::ROOT, key::WEBSITES));
        }
    }

    /// The values of an earlier filing are told by whose it is.
    fn earlier(&mut self, store: &Store, filing: NodeId) {
        if let Some(person) = store.child(filing, key::RESPONSIBLE) {
            self.contacts(store, person);
        }
    }

    /// The contacts of a person and the number of the document are told by whose they are, and by each other.
    fn contacts(&mut self, store: &Store, person: NodeId) {
        let leaves = store.subtree(person).filter(|id| matches!(store.content(*id), Content::Text { .. }));
        self.groups.extend(leaves.filter_map(|leaf| store.group_of(leaf)));
    }

    /// What a part of the form meets elsewhere.
    pub(super) fn part(&mut self, store: &Store, part: NodeId) {
        for id in store.subtree(part) {
            if store.is(id, form::PERSON) {
                self.person(store, id, None);
            }
            let Content::Text { slot: Slot::Field(field), .. } = store.content(id) else { continue };
            let group = store.group_of(id);
            self.groups.extend(group);
            match (field, group) {
                // What an APP lists, its platforms may use: those that don't come or go with the APP itself.
                (Field::Domain, Some(_)) => {
                    if let Some((app, false)) = store.app_of_domain(id)
                        && store.shape(part).is_none()
                    {
                        self.app = Some(app);
                    }
                }
                // One certificate has one key.
                (Field::PublicKey, _) => {
                    let beside = store.parent(id).and_then(|package| store.child(package, key::FINGERPRINT));
                    self.groups.extend(beside.and_then(|fingerprint| store.group_of(fingerprint)));
                }
                _ => {}
            }
        }
    }

    /// What the platforms of the APP use of the domains that it lists. Each group is looked through once.
    pub(super) fn platforms_domains(&mut self, store: &Store) {
        let Some(app) = self.app else { return };
        once(&mut self.groups);
        for group in self.groups.iter().filter(|group| store.are_domains(**group)) {
            self.nodes.extend(store.members(*group).filter(|at| store.app_of_domain(*at) == Some((app, true))));
        }
    }

    /// The persons of the services are told against the unit's; those of one mobile against each other. Where only a text
    /// of the unit's changed, it matters to those who share it, and to whoever is the same person.
    fn person(&mut self, store: &Store, person: NodeId, text: Option<NodeId>) {
        if store.parent(person) != Some(Store::ROOT) {
            self.groups.extend(store.child(person, key::MOBILE).and_then(|mobile| store.group_of(mobile)));
        } else if let Some(text) = text {
            // Where the number of a document is missing, the name may tell who it is that has the same mobile.
            for leaf in [Some(text), store.child(person, key::MOBILE), store.document_number(person)].into_iter().flatten() {
                let places = store.group_of(leaf).into_iter().flat_map(|group| store.members(group));
                self.nodes.extend(places.filter_map(|at| store.enclosing(at, form::PERSON)));
            }
        } else {
            self.nodes.extend(store.service_persons());
        }
    }
}

/// The services of whose names there is something to say by the name of the unit, and those names.
fn told_by_unit(store: &Store) -> Vec<NodeId> {
    let is_told = |service: &NodeId| store.is(*service, form::WEBSITE) || preapproval_call::has_call(store, *service);
    store.services().filter(is_told).flat_map(|service| [Some(service), store.child(service, key::NAME)]).flatten().collect()
}

/// What holds a part and stands under a key of this object, or is it; and that key.
fn key_below(store: &Store, part: NodeId, object: NodeId) -> (NodeId, &'static str) {
    let mut at = part;
    while let Some(parent) = store.parent(at).filter(|parent| *parent != object) {
        at = parent;
    }
    let key = store.shape(object).and_then(|shape| shape.keys.get(store.at(at) as usize));
    (at, key.map_or("", |key| key.name))
}
