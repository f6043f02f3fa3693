//! A block of addresses, written with `/` or with a wildcard.

use super::{
    Fault,
    ends::{Place, end},
};
use crate::{
    catalog::{IpCidr, IpPrefix, IpWildcard},
    rules::ip::{
        parse::address,
        range::{Family, IpRange, v4, written},
    },
    text::quote,
};

/// The length of a prefix behind `/`: a number, or a net mask such as `255.255.255.0`.
pub(super) fn prefix(tail: &str) -> Option<usize> {
    if let Some((Family::V4, mask)) = address(tail) {
        let mask = v4(mask).to_bits();
        return (mask.leading_ones() + mask.trailing_zeros() >= 32).then_some(mask.leading_ones() as usize);
    }
    let digits = !tail.is_empty() && tail.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| tail.parse().unwrap_or(usize::MAX))
}

/// A block in CIDR notation.
pub(super) fn block(text: &str, place: Place) -> Option<Fault> {
    let (base, tail) = text.split_once('/')?;
    let Some((family, address)) = address(base) else {
        let Fault { finding, mended } = end(base, place);
        return Some(Fault { finding, mended: mended.map(|base| [&base, tail].join("/")) });
    };
    let max = usize::from(family.bits());
    let Some(prefix) = prefix(tail).and_then(|prefix| u8::try_from(prefix).ok()).filter(|prefix| *prefix <= family.bits()) else {
        return Some(Fault::plain(IpPrefix { prefix: quote(tail), max }));
    };
    let hosts = family.hosts(prefix);
    let block = IpRange::new(family, address & !hosts, address | hosts)?;
    let finding = IpCidr { first: written(family, block.start()), last: written(family, block.end()) };
    Some(Fault::mended(finding, at_place(&block, place)))
}

/// The part of a block that belongs at this end.
fn at_place(block: &IpRange, place: Place) -> String {
    match place {
        Place::Only => block.canonical(),
        Place::Start => written(block.family(), block.start()),
        Place::End => written(block.family(), block.end()),
    }
}

/// `*` or `x` in place of the last numbers.
pub(super) fn wildcard(address: &str, place: Place) -> Option<Fault> {
    let is_wild = |part: &str| matches!(part, "*" | "x" | "X");
    if !address.contains('*') && !address.split('.').any(is_wild) {
        return None;
    }
    let numbers: Vec<u8> = address.split('.').map_while(|part| part.parse().ok()).collect();
    let open = address.split('.').skip(numbers.len());
    if numbers.is_empty() || !open.clone().all(is_wild) || numbers.len() + open.count() > 4 {
        return Some(Fault::plain(IpWildcard {}));
    }
    let fill = |rest: u8| {
        let octets = [0, 1, 2, 3].map(|at| numbers.get(at).copied().unwrap_or(rest));
        u128::from(u32::from_be_bytes(octets))
    };
    let mended = IpRange::new(Family::V4, fill(0), fill(255)).map(|block| at_place(&block, place));
    Some(Fault { finding: IpWildcard {}.into(), mended })
}
