//! What is wrong with an IPv6 address (IP-04).

use super::{Fault, character, read_as_digits, v4::v4};
use crate::{
    catalog::{IpDoubleColon, IpFewGroups, IpGroupTooLong, IpMac, IpManyGroups, IpMapped, IpStrayColon},
    rules::ip::{
        parse::{address, mapped},
        range::Family,
    },
    text::quote,
};

/// What is no IPv6 address, by the first thing that is wrong with it.
pub(super) fn v6(text: &str) -> Fault {
    let groups: Vec<&str> = text.split(':').filter(|group| !group.is_empty()).collect();
    let is_hex = |group: &&str| group.bytes().all(|byte| byte.is_ascii_hexdigit());
    if groups.len() == 6 && groups.iter().all(|group| group.len() == 2 && is_hex(group)) {
        return Fault::plain(IpMac {});
    }
    if let Some(wrong) = text.chars().find(|c| !c.is_ascii_hexdigit() && !matches!(c, ':' | '.')) {
        return Fault { finding: character(wrong, Family::V6), mended: read_as_digits(text) };
    }
    let elided = text.contains("::");
    if text.contains(":::") {
        return Fault::mended(IpDoubleColon {}, text.replace(":::", "::"));
    }
    if text.matches("::").count() > 1 {
        return Fault::plain(IpDoubleColon {});
    }
    if text.starts_with(':') && !text.starts_with("::") {
        return Fault::mended(IpStrayColon {}, &text[1..]);
    }
    if text.ends_with(':') && !text.ends_with("::") {
        return Fault::mended(IpStrayColon {}, &text[..text.len() - 1]);
    }
    // An address may end in four decimal numbers, which stand for two groups.
    let (front, dotted) = text.rsplit_once(':').unwrap_or(("", text));
    if front.contains('.') {
        return Fault::plain(character('.', Family::V6));
    }
    let ends_dotted = dotted.contains('.');
    if ends_dotted && address(dotted).is_none() {
        let Fault { finding, mended } = v4(dotted);
        return Fault { finding, mended: mended.map(|dotted| [front, &dotted].join(":")) };
    }
    if let Some(long) = groups.iter().find(|group| group.len() > 4 && is_hex(group)) {
        return Fault::plain(IpGroupTooLong { group: quote(long) });
    }
    let count = groups.len() + usize::from(ends_dotted);
    let max = if elided { 7 } else { 8 };
    if count > max {
        return Fault::plain(IpManyGroups { count, max });
    }
    match text.parse::<std::net::Ipv6Addr>().ok().and_then(|address| mapped(address.to_bits())) {
        Some(address) => Fault::mended(IpMapped { address: address.to_string() }, address.to_string()),
        None => Fault::plain(IpFewGroups { count }),
    }
}
