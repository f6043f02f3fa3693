//! From a tidied text to a range (IP-02 to IP-04), or to the first thing that is wrong with it, with the text without this one
//! fault where that can be told.

use super::{
    entry::{address, entry, mapped},
    pasted::pasted,
    range::{IpRange, is_v4},
};
use crate::{
    catalog::{
        IpCharacter, IpCidr, IpColons, IpEmptyPart, IpEnds, IpGroupTooLong, IpGroups, IpLeadingZero, IpMapped, IpMixedFamilies,
        IpOctet, IpParts, IpPort, IpPrefix, IpShorthand, IpSwapped,
    },
    issue::Finding,
    text::{has, quote, split, split_first, trim_start_any},
};

/// How many faults of one text are mended before a suggestion is given up.
const MENDS: usize = 6;

/// What is wrong, and the text without this one fault. In a box: it comes up through several hands.
pub(super) struct Fault(Box<(Finding, Option<String>)>);

impl Fault {
    pub(super) fn plain(finding: impl Into<Finding>) -> Self {
        Self::new(finding.into(), None)
    }

    pub(super) fn mended(finding: impl Into<Finding>, mended: String) -> Self {
        Self::new(finding.into(), Some(mended))
    }

    #[inline(never)]
    fn new(finding: Finding, mended: Option<String>) -> Self {
        Self(Box::new((finding, mended)))
    }

    /// The fault of a part of a text, mended between what stands around it.
    fn within(mut self, before: &str, after: &str) -> Self {
        if let Some(part) = &mut self.0.1 {
            *part = [before, part, after].concat();
        }
        self
    }

    fn unmended(mut self) -> Self {
        self.0.1 = None;
        self
    }

    /// The finding, with the public range that is left once every fault is mended.
    pub(super) fn told(self) -> Finding {
        let (finding, mut mended) = *self.0;
        for _ in 0..MENDS {
            let Some(text) = mended else { break };
            match read(&text) {
                Ok(range) if range.is_public() => return finding.suggest(range.canonical()),
                Ok(_) => break,
                Err(fault) => mended = fault.0.1,
            }
        }
        finding
    }
}

/// One entry. Where something else was pasted, that is told rather than what is wrong with it as an address.
pub(super) fn read(text: &str) -> Result<IpRange, Fault> {
    match entry(text) {
        Some(entry) => Ok(entry.range),
        None => Err(pasted(text).unwrap_or_else(|| fault(text))),
    }
}

/// Why this is no entry.
fn fault(text: &str) -> Fault {
    let Some((start, last)) = split_first(text, b'-') else {
        return match split_first(text, b'/') {
            Some((base, prefix)) => block(base, prefix),
            None => address_fault(text),
        };
    };
    if start.is_empty() || last.is_empty() || has(last, b'-') {
        return Fault::mended(IpEnds {}, parts(text, b'-'));
    }
    let (before, after) = (&text[..=start.len()], &text[start.len()..]);
    match (address(start), address(last)) {
        (None, _) => address_fault(start).within("", after),
        (_, None) => shorthand(start, last).unwrap_or_else(|| address_fault(last)).within(before, ""),
        (Some(first), Some(second)) if is_v4(first) != is_v4(second) => Fault::plain(IpMixedFamilies {}),
        _ => Fault::mended(IpSwapped {}, [last, "-", start].concat()),
    }
}

/// `20` after `1.2.4.8` means `1.2.4.20`, `ff` after `240e::1` means `240e::ff`.
fn shorthand(start: &str, last: &str) -> Option<Fault> {
    let sign = start.bytes().rposition(|byte| matches!(byte, b'.' | b':'))?;
    let full = [&start[..=sign], last].concat();
    address(&full).is_some().then(|| Fault::mended(IpShorthand {}, full))
}

/// A block in CIDR notation, which the forms don't take.
fn block(base: &str, prefix: &str) -> Fault {
    let Some(first) = address(base).map(|first| IpRange::new(first, first)) else {
        return address_fault(base).within("", &["/", prefix].concat());
    };
    let max = first.family().bits();
    match digits(prefix, 10) {
        Ok(length) if !prefix.is_empty() && length <= max => {
            let range = first.block(length).canonical();
            Fault::mended(IpCidr { range: range.clone() }, range)
        }
        _ => Fault::new(IpPrefix { prefix: quote(prefix), max: max as usize }.into(), prefix.is_empty().then(|| base.into())),
    }
}

/// Why this is no address. An IPv4 address in IPv6 dress is none.
fn address_fault(text: &str) -> Fault {
    let Some((host, port)) = split_first(text, b':') else { return v4_fault(text) };
    if has(host, b'.') {
        return Fault::mended(IpPort { port: quote(port) }, host.into());
    }
    match mapped(text) {
        Some(address) => {
            let dotted = IpRange::new(address, address).canonical();
            Fault::mended(IpMapped { address: dotted.clone() }, dotted)
        }
        None => v6_fault(text),
    }
}

/// Why these are not four decimal numbers.
fn v4_fault(text: &str) -> Fault {
    let mut count = 0;
    for part in split(text, b'.') {
        match digits(part, 10) {
            Err(fault) => return fault,
            _ if part.is_empty() => return Fault::mended(IpEmptyPart {}, parts(text, b'.')),
            _ if part.len() > 1 && part.starts_with('0') => {
                return Fault::mended(IpLeadingZero { part: quote(part) }, parts(text, b'.'));
            }
            Ok(256..) => return Fault::plain(IpOctet { part: quote(part) }),
            Ok(_) => count += 1,
        }
    }
    Fault::plain(IpParts { count })
}

/// Why these are not eight groups, nor fewer beside one `::`, with four decimal numbers at the end for two of them or not.
fn v6_fault(text: &str) -> Fault {
    // Between colons, an inner `::` is one empty group; an outer one is so without its outer colon.
    let (front, back) = (text.starts_with("::"), text.ends_with("::"));
    if text.starts_with(':') != front {
        return Fault::mended(IpColons {}, text[1..].into());
    }
    if text.ends_with(':') != back {
        return Fault::mended(IpColons {}, text[..text.len() - 1].into());
    }
    let (mut count, mut has_gap, mut is_dotted) = (0, false, false);
    for group in split(&text[usize::from(front)..text.len() - usize::from(back)], b':') {
        if is_dotted {
            return character('.');
        }
        is_dotted = has(group, b'.');
        if is_dotted {
            if address(group).is_none() {
                return v4_fault(group).unmended();
            }
            count += 2;
        } else if group.is_empty() {
            if has_gap {
                return Fault::mended(IpColons {}, two_colons(text));
            }
            has_gap = true;
        } else {
            match digits(group, 16) {
                Err(fault) => return fault,
                Ok(_) if group.len() > 4 => return Fault::plain(IpGroupTooLong { group: quote(group) }),
                Ok(_) => count += 1,
            }
        }
    }
    Fault::plain(IpGroups { count })
}

/// A number of digits only; one that is too large for any part of an address is 65536.
fn digits(part: &str, radix: u32) -> Result<u32, Fault> {
    let mut number = 0;
    for c in part.chars() {
        let digit = c.to_digit(radix).ok_or_else(|| character(c))?;
        number = (number * radix + digit).min(1 << 16);
    }
    Ok(number)
}

fn character(character: char) -> Fault {
    Fault::plain(IpCharacter { character: character.into() })
}

/// The parts that are not empty; numbers between dots without leading zeros.
fn parts(text: &str, sign: u8) -> String {
    let mut kept = String::new();
    for part in split(text, sign) {
        let number = trim_start_any(part, "0");
        let part = match sign {
            b'.' if number.is_empty() && !part.is_empty() => "0",
            b'.' => number,
            _ => part,
        };
        if !kept.is_empty() && !part.is_empty() {
            kept.push(char::from(sign));
        }
        kept.push_str(part);
    }
    kept
}

/// Each run of colons is two at most.
fn two_colons(text: &str) -> String {
    let mut kept = String::new();
    for c in text.chars() {
        if c != ':' || !kept.ends_with("::") {
            kept.push(c);
        }
    }
    kept
}
