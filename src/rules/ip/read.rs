//! From a tidied text to a range (IP-02 to IP-04). What reads an address is also what finds the first thing that is wrong
//! with it, and gives the text without this one fault where that can be told.

use super::{
    pasted::pasted,
    range::{IpRange, is_v4, of_v4},
};
use crate::{
    catalog::{
        IpCharacter, IpCidr, IpColons, IpEmptyPart, IpEnds, IpGroupTooLong, IpGroups, IpLeadingZero, IpMapped, IpMixedFamilies,
        IpOctet, IpParts, IpPort, IpPrefix, IpShorthand, IpSwapped,
    },
    issue::Finding,
    text::{nibble, quote},
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

/// One entry.
pub(super) fn read(text: &str) -> Result<IpRange, Fault> {
    entry(text).map_err(|fault| instead(text, fault))
}

/// Where something else was pasted, that is told rather than what is wrong with it as an address.
pub(super) fn instead(text: &str, fault: Fault) -> Fault {
    pasted(text).unwrap_or(fault)
}

/// One address, or two with a `-` between them.
pub(super) fn entry(text: &str) -> Result<IpRange, Fault> {
    let Some((start, last)) = text.split_once('-') else {
        return match text.split_once('/') {
            Some((base, prefix)) => Err(block(base, prefix)),
            None => address(text).map(|address| IpRange::new(address, address)),
        };
    };
    if start.is_empty() || last.is_empty() || last.contains('-') {
        return Err(Fault::mended(IpEnds {}, parts(text, '-')));
    }
    let (before, after) = (&text[..=start.len()], &text[start.len()..]);
    let first = address(start).map_err(|fault| fault.within("", after))?;
    let second = address(last).map_err(|fault| shorthand(start, last).unwrap_or(fault).within(before, ""))?;
    if is_v4(first) != is_v4(second) {
        return Err(Fault::plain(IpMixedFamilies {}));
    }
    if first > second {
        return Err(Fault::mended(IpSwapped {}, [last, "-", start].concat()));
    }
    Ok(IpRange::new(first, second))
}

/// `20` after `1.2.4.8` means `1.2.4.20`, `ff` after `240e::1` means `240e::ff`.
fn shorthand(start: &str, last: &str) -> Option<Fault> {
    let sign = start.bytes().rposition(|byte| matches!(byte, b'.' | b':'))?;
    let full = [&start[..=sign], last].concat();
    address(&full).is_ok().then(|| Fault::mended(IpShorthand {}, full))
}

/// A block in CIDR notation, which the forms don't take.
fn block(base: &str, prefix: &str) -> Fault {
    let first = match address(base) {
        Ok(first) => IpRange::new(first, first),
        Err(fault) => return fault.within("", &["/", prefix].concat()),
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

/// One address. An IPv4 address in IPv6 dress is none.
fn address(text: &str) -> Result<u128, Fault> {
    let Some((host, port)) = text.split_once(':') else {
        return v4(text).map(of_v4);
    };
    if host.contains('.') {
        return Err(Fault::mended(IpPort { port: quote(port) }, host.into()));
    }
    let address = v6(text)?;
    if is_v4(address) {
        let dotted = IpRange::new(address, address).canonical();
        return Err(Fault::mended(IpMapped { address: dotted.clone() }, dotted));
    }
    Ok(address)
}

/// Four decimal numbers.
fn v4(text: &str) -> Result<u32, Fault> {
    let (mut address, mut count) = (0, 0);
    for part in text.split('.') {
        let number = digits(part, 10)?;
        if part.is_empty() {
            return Err(Fault::mended(IpEmptyPart {}, parts(text, '.')));
        }
        if part.len() > 1 && part.starts_with('0') {
            return Err(Fault::mended(IpLeadingZero { part: quote(part) }, parts(text, '.')));
        }
        if number > 255 {
            return Err(Fault::plain(IpOctet { part: quote(part) }));
        }
        address = address << 8 | number;
        count += 1;
    }
    if count == 4 { Ok(address) } else { Err(Fault::plain(IpParts { count })) }
}

/// Eight groups, or fewer beside one `::`; four decimal numbers at the end stand for two groups (RFC 4291 2.2).
fn v6(text: &str) -> Result<u128, Fault> {
    // Between colons, an inner `::` is one empty group; an outer one is so without its outer colon.
    let (front, back) = (text.starts_with("::"), text.ends_with("::"));
    if text.starts_with(':') != front {
        return Err(Fault::mended(IpColons {}, text[1..].into()));
    }
    if text.ends_with(':') != back {
        return Err(Fault::mended(IpColons {}, text[..text.len() - 1].into()));
    }
    let (mut address, mut count) = (0_u128, 0_u32);
    // What stands before `::`, and how many groups it is.
    let mut head = None;
    let mut dotted = false;
    for group in text[usize::from(front)..text.len() - usize::from(back)].split(':') {
        if dotted {
            return Err(character('.'));
        }
        dotted = group.contains('.');
        if dotted {
            let last = v4(group).map_err(Fault::unmended)?;
            address = address << 32 | u128::from(last);
            count += 2;
        } else if !group.is_empty() {
            address = address << 16 | u128::from(digits(group, 16)?);
            if group.len() > 4 {
                return Err(Fault::plain(IpGroupTooLong { group: quote(group) }));
            }
            count += 1;
        } else if head.replace((address, count)).is_none() {
            address = 0;
        } else {
            return Err(Fault::mended(IpColons {}, two_colons(text)));
        }
    }
    match head {
        None if count == 8 => Ok(address),
        Some((head, before)) if count < 8 => Ok(address | head.checked_shl(128 - 16 * before).unwrap_or(0)),
        _ => Err(Fault::plain(IpGroups { count: count as usize })),
    }
}

/// A number of digits only; one that is too large for any part of an address is 65536.
fn digits(part: &str, radix: u32) -> Result<u32, Fault> {
    let mut number = 0;
    for (at, byte) in part.bytes().enumerate() {
        let is_digit = if radix == 10 { byte.is_ascii_digit() } else { byte.is_ascii_hexdigit() };
        if !is_digit {
            return Err(character(part[at..].chars().next().unwrap_or_default()));
        }
        number = (number * radix + u32::from(nibble(byte))).min(1 << 16);
    }
    Ok(number)
}

fn character(character: char) -> Fault {
    Fault::plain(IpCharacter { character: character.into() })
}

/// The parts that are not empty; numbers between dots without leading zeros.
fn parts(text: &str, sign: char) -> String {
    let mut kept = String::new();
    for part in text.split(sign) {
        let number = part.trim_start_matches('0');
        let part = match sign {
            '.' if number.is_empty() && !part.is_empty() => "0",
            '.' => number,
            _ => part,
        };
        if !kept.is_empty() && !part.is_empty() {
            kept.push(sign);
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
