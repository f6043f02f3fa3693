//! Addresses within one list (IP-02): each once, ranges apart. Reads the list of each service; two services may well share
//! a server.

use super::Clash;
use crate::{
    catalog::{IpAdjacent, IpOverlap, IpRepeated},
    context::Context,
    filing::store::{NodeId, Store, Verdict},
    issue::Finding,
    rules::{
        Value,
        ip::{self, IpRange},
    },
};

pub(super) fn of_list(store: &Store, _: &Context, list: NodeId, out: &mut Vec<Clash>) {
    let entries = store.kids(list);
    if entries.len() < 2 {
        return;
    }
    let mut ranges: Vec<(IpRange, usize, NodeId)> =
        entries.iter().enumerate().filter_map(|(place, id)| Some((range(store, *id)?, place, *id))).collect();
    // In the order of the addresses, whoever reaches furthest meets the next; equal ranges keep the form's order.
    ranges.sort_unstable_by_key(|(range, place, _)| (*range, *place));
    let mut furthest: Option<(&IpRange, usize, NodeId)> = None;
    let mut before: Option<(&IpRange, NodeId)> = None;
    for (range, place, id) in &ranges {
        let (place, id) = (*place, *id);
        if let Some((_, first)) = before.filter(|(same, _)| *same == range) {
            out.push(Clash::new(IpRepeated {}, id, first));
            continue;
        }
        before = Some((range, id));
        if let Some((far, far_place, far_id)) = furthest
            && let Some(finding) = clash(range, far)
        {
            // Told at the later place of the form.
            let (at, other) = if place > far_place { (id, far_id) } else { (far_id, id) };
            out.push(Clash::new(finding, at, other));
        }
        if furthest.is_none_or(|(far, ..)| far.end() < range.end()) {
            furthest = Some((range, place, id));
        }
    }
}

/// The addresses of an entry. What is plain is read again: it costs less than to keep it for every entry of every list.
fn range(store: &Store, id: NodeId) -> Option<IpRange> {
    let read;
    let value = match store.verdict(id) {
        Verdict::Blank => return None,
        Verdict::Plain => {
            read = ip::check(store.text(id)?, &Context::default()).value;
            &read
        }
        Verdict::Judged(judged) => &judged.value,
    };
    match value {
        Some(Value::Ip(range)) => Some(*range),
        _ => None,
    }
}

/// Nothing is suggested: to merge, one of the two entries has to go.
fn clash(one: &IpRange, other: &IpRange) -> Option<Finding> {
    let merged = one.merged(other)?.normal();
    Some(if one.overlaps(other) { IpOverlap { merged }.into() } else { IpAdjacent { merged }.into() })
}
