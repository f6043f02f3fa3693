//! The store's index: which places hold the same value, in the order of the form.

use super::{Content, NodeId, Store};
use crate::{
    context::Field,
    filing::{
        form,
        index::{GroupId, Topic, hash},
        shape::Slot,
    },
    issue::Place,
};

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

    /// The same of a platform's domain beside the same one of its APP, which lists it.
    pub(crate) fn enter_beside(&mut self, id: NodeId, twin: NodeId) {
        if let Some(group) = self.node(twin).group {
            self.join(group, id, true);
            let node = self.node_mut(id);
            (node.group, node.listed) = (Some(group), Some(true));
        }
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
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "two for each place of a value")]
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
        if !self.are_domains(group) {
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

    /// True for a group of domains.
    pub(crate) fn are_domains(&self, group: GroupId) -> bool {
        self.index.group(group).topic == Topic::Domain
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
