//! The index: from what makes a value equal to another to the places where it stands, kept as chains through the nodes.

use super::store::NodeId;
use hashbrown::HashTable;

/// Which index a value is in: values of different kinds never meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    /// Domains by their ASCII form.
    Domain,
    /// Package names by their normal form; names that differ in case alone meet here.
    PackageName,
    /// Fingerprints by their hex digits.
    Fingerprint,
    /// Public keys by their number or point.
    PublicKey,
    /// Telephone numbers by their digits.
    Phone,
    /// E-mail addresses without case.
    Email,
    /// Numbers of persons' documents as they would be printed.
    Document,
    /// APP names without case and blanks.
    AppName,
    /// The typed persons of the services (服务负责人), all in one group.
    ServicePerson,
}

/// A group of places that hold the same value, by its number. Numbers of groups that are gone are given again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct GroupId(pub(super) u32);

#[derive(Debug, Clone, Copy)]
pub(super) struct Group {
    pub(super) topic: Topic,
    hash: u32,
    /// The first and the last place, in the order of the form; the nodes know who is next.
    pub(super) first: NodeId,
    pub(super) last: NodeId,
    /// The place that joined last, which the next one often stands near; it may be gone since.
    pub(super) joined: NodeId,
    pub(super) size: u32,
}

#[derive(Debug, Default)]
pub(super) struct Index {
    groups: Vec<Group>,
    free: Vec<GroupId>,
    by_hash: HashTable<GroupId>,
}

impl Index {
    /// With room for so many groups.
    pub(super) fn with_room(groups: usize) -> Self {
        Self { groups: Vec::with_capacity(groups), free: Vec::new(), by_hash: HashTable::with_capacity(groups) }
    }

    pub(super) fn group(&self, id: GroupId) -> &Group {
        &self.groups[id.0 as usize]
    }

    pub(super) fn group_mut(&mut self, id: GroupId) -> &mut Group {
        &mut self.groups[id.0 as usize]
    }

    /// Every group that there is, and those that were and are empty.
    pub(super) fn all(&self) -> impl Iterator<Item = GroupId> + use<> {
        (0..).map(GroupId).take(self.groups.len())
    }

    /// The group of a key; `same` says whether the value at a place has it.
    pub(super) fn find(&self, topic: Topic, hash: u32, same: impl Fn(NodeId) -> bool) -> Option<GroupId> {
        let fits = |id: &GroupId| {
            let group = self.group(*id);
            group.hash == hash && group.topic == topic && same(group.first)
        };
        self.by_hash.find(spread(hash), fits).copied()
    }

    /// A new group of one place.
    pub(super) fn add(&mut self, topic: Topic, hash: u32, first: NodeId) -> GroupId {
        let group = Group { topic, hash, first, last: first, joined: first, size: 1 };
        let id = if let Some(id) = self.free.pop() {
            self.groups[id.0 as usize] = group;
            id
        } else {
            self.groups.push(group);
            GroupId(u32::try_from(self.groups.len() - 1).unwrap_or(u32::MAX))
        };
        let groups = &self.groups;
        self.by_hash.insert_unique(spread(hash), id, |id| spread(groups[id.0 as usize].hash));
        id
    }

    /// Forgets a group that is empty.
    pub(super) fn remove(&mut self, id: GroupId) {
        if let Ok(entry) = self.by_hash.find_entry(spread(self.group(id).hash), |it| *it == id) {
            entry.remove();
        }
        self.free.push(id);
    }
}

/// The table looks at the upper bits of 64 first.
fn spread(hash: u32) -> u64 {
    u64::from(hash) << 32 | u64::from(hash)
}

/// A hash of a key, without regard to the case of letters. All of it counts: many may have one long end.
pub(super) fn hash(topic: Topic, key: &str) -> u32 {
    // The bit that tells cases apart, in each byte that is ASCII: in Chinese it tells characters apart.
    let folded = |word: u64| word | (!word & 0x8080_8080_8080_8080) >> 2;
    let mut hash = u64::from(topic as u32) << 32 | key.len() as u64;
    let mut add = |word| hash = (hash.rotate_left(5) ^ folded(word)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    // Eight letters at once; the last eight of a key may have been added in part.
    for word in key.as_bytes().as_chunks().0 {
        add(u64::from_le_bytes(*word));
    }
    add(match key.as_bytes().last_chunk() {
        Some(last) => u64::from_le_bytes(*last),
        None => key.bytes().fold(0, |rest, byte| rest << 8 | u64::from(byte)),
    });
    (hash >> 32) as u32
}
