//! The parsed value: one address, or a first and a last one (起始IP-终止IP).

use super::special;
use crate::rules::Facts;
use std::{
    fmt,
    fmt::Write,
    net::{Ipv4Addr, Ipv6Addr},
};

/// The kind of address (协议版本).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// IPv4
    V4,
    /// IPv6
    V6,
}

impl Family {
    /// 4 or 6.
    pub const fn number(self) -> usize {
        match self {
            Self::V4 => 4,
            Self::V6 => 6,
        }
    }

    /// 32 or 128.
    pub(super) const fn bits(self) -> u8 {
        match self {
            Self::V4 => 32,
            Self::V6 => 128,
        }
    }

    /// The bits behind a prefix of this length, all set.
    pub(super) const fn hosts(self, prefix: u8) -> u128 {
        match u128::MAX.checked_shr(128 - self.bits() as u32 + prefix as u32) {
            Some(hosts) => hosts,
            None => 0,
        }
    }
}

/// An address or a range of one family, its first address not above its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IpRange {
    family: Family,
    start: u128,
    end: u128,
}

impl IpRange {
    /// None if the first address is above the last.
    pub(super) fn new(family: Family, start: u128, end: u128) -> Option<Self> {
        (start <= end).then_some(Self { family, start, end })
    }

    /// IPv4 or IPv6.
    pub fn family(&self) -> Family {
        self.family
    }

    /// The first address as a number.
    pub fn start(&self) -> u128 {
        self.start
    }

    /// The last address as a number.
    pub fn end(&self) -> u128 {
        self.end
    }

    /// True if both ends are the same address.
    pub fn is_single(&self) -> bool {
        self.start == self.end
    }

    /// True if every address is public (IP-05): what a suggestion must be.
    pub fn is_public(&self) -> bool {
        special::is_public(self)
    }

    /// True if both hold an address in common.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.family == other.family && self.start <= other.end && other.start <= self.end
    }

    /// True if one begins right after the other ends.
    #[must_use]
    pub fn adjacent(&self, other: &Self) -> bool {
        let follows = |left: &Self, right: &Self| left.end.checked_add(1) == Some(right.start);
        self.family == other.family && (follows(self, other) || follows(other, self))
    }

    /// The one range that holds exactly both, where they overlap or are adjacent.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Option<Self> {
        (self.overlaps(other) || self.adjacent(other)).then(|| Self {
            family: self.family,
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        })
    }

    /// The address, or `start-end`, in canonical text.
    pub fn canonical(&self) -> String {
        self.joined(written)
    }

    /// The same with every IPv6 group and digit written out, as the provider's help shows it.
    pub fn expanded(&self) -> String {
        self.joined(written_in_full)
    }

    /// True if the canonical text leaves groups out.
    pub(super) fn is_shortened(&self) -> bool {
        self.family == Family::V6 && self.canonical().contains("::")
    }

    fn joined(&self, write: fn(Family, u128) -> String) -> String {
        let mut joined = write(self.family, self.start);
        if !self.is_single() {
            joined.push('-');
            joined.push_str(&write(self.family, self.end));
        }
        joined
    }

    /// True if the text is the normal form, or the canonical text of a single address. It makes no string: nearly every
    /// address comes this way.
    pub(super) fn is_written(&self, text: &str) -> bool {
        let mut rest = Rest(text.as_bytes());
        let start = write!(rest, "{}", Written(self.family, self.start));
        start.is_ok()
            && (rest.0.is_empty() && self.is_single()
                || write!(rest, "-{}", Written(self.family, self.end)).is_ok() && rest.0.is_empty())
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        vec![
            ("family", self.family.number().into()),
            ("start", written(self.family, self.start).into()),
            ("end", written(self.family, self.end).into()),
            ("canonical", self.canonical().into()),
            ("expanded", self.expanded().into()),
        ]
    }
}

/// The IPv4 address in the last 32 bits.
pub(super) fn v4(address: u128) -> Ipv4Addr {
    let [.., a, b, c, d] = address.to_be_bytes();
    Ipv4Addr::new(a, b, c, d)
}

/// An address in canonical text: dotted, or RFC 5952.
pub(super) fn written(family: Family, address: u128) -> String {
    Written(family, address).to_string()
}

/// An address that writes itself in canonical text.
struct Written(Family, u128);

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Family::V4 => v4(self.1).fmt(f),
            Family::V6 => Ipv6Addr::from(self.1).fmt(f),
        }
    }
}

/// What is left of a text that begins with all that was written; the case of letters does not count.
struct Rest<'a>(&'a [u8]);

impl Write for Rest<'_> {
    fn write_str(&mut self, written: &str) -> fmt::Result {
        let (head, rest) = self.0.split_at_checked(written.len()).ok_or(fmt::Error)?;
        self.0 = rest;
        if head.eq_ignore_ascii_case(written.as_bytes()) { Ok(()) } else { Err(fmt::Error) }
    }
}

/// Dotted, or eight groups of four digits.
fn written_in_full(family: Family, address: u128) -> String {
    if family == Family::V4 {
        return written(family, address);
    }
    let mut full = String::with_capacity(39);
    for place in (0..32).rev() {
        full.push(char::from(b"0123456789abcdef"[(address >> (place * 4)) as usize & 15]));
        if place % 4 == 0 && place > 0 {
            full.push(':');
        }
    }
    full
}

/// The normal form: `start-end`, with the same address twice where there is one.
impl fmt::Display for IpRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Written(self.family, self.start).fmt(f)?;
        f.write_str("-")?;
        Written(self.family, self.end).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(start: u128, end: u128) -> IpRange {
        IpRange::new(Family::V4, start, end).expect("the ends are in order")
    }

    #[test]
    fn ranges_meet() {
        assert!(IpRange::new(Family::V4, 2, 1).is_none());
        assert!(
            between(1, 5).overlaps(&between(5, 9))
                && between(1, 9).overlaps(&between(3, 4))
                && !between(1, 5).overlaps(&between(6, 9))
        );
        assert!(
            between(1, 5).adjacent(&between(6, 9))
                && between(6, 9).adjacent(&between(1, 5))
                && !between(1, 5).adjacent(&between(7, 9))
        );
        assert_eq!(between(6, 9).merged(&between(1, 5)), Some(between(1, 9)));
        assert_eq!(between(1, 9).merged(&between(3, 4)), Some(between(1, 9)));
        assert_eq!(between(1, 5).merged(&between(7, 9)), None);
        let v6 = |start, end| IpRange::new(Family::V6, start, end).expect("the ends are in order");
        assert!(!v6(1, 5).overlaps(&between(1, 5)) && !v6(1, 5).adjacent(&between(6, 9)));
        assert!(!v6(5, u128::MAX).adjacent(&v6(0, 3)));
    }

    #[test]
    fn prefixes_leave_host_bits() {
        assert_eq!(Family::V4.hosts(0), 0xffff_ffff);
        assert_eq!(Family::V4.hosts(32), 0);
        assert_eq!(Family::V6.hosts(0), u128::MAX);
        assert_eq!(Family::V6.hosts(64), u128::from(u64::MAX));
        assert_eq!(Family::V6.hosts(128), 0);
    }
}
