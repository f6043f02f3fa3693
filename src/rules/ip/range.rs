//! The parsed value: one address, or a first and a last one (起始IP-终止IP).

use super::special;
use crate::{rules::Facts, text::push_number};
use std::fmt;

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
    pub(super) const fn bits(self) -> u32 {
        match self {
            Self::V4 => 32,
            Self::V6 => 128,
        }
    }
}

/// An address or a range of one family, its first address not above its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IpRange {
    start: u128,
    end: u128,
}

impl IpRange {
    pub(super) const fn new(start: u128, end: u128) -> Self {
        Self { start, end }
    }

    /// All addresses that share this many first bits with the first one.
    pub(super) fn block(&self, prefix: u32) -> Self {
        let hosts = hosts(prefix + 128 - self.family().bits());
        Self { start: self.start & !hosts, end: self.start | hosts }
    }

    /// IPv4 or IPv6.
    pub fn family(&self) -> Family {
        // No IPv6 range begins among the mapped addresses: those are refused.
        if is_v4(self.start) { Family::V4 } else { Family::V6 }
    }

    /// The first address as a number; an IPv4 address as the one in `::ffff:0:0/96`.
    pub fn start(&self) -> u128 {
        self.start
    }

    /// The last address as a number, alike.
    pub fn end(&self) -> u128 {
        self.end
    }

    /// True if both ends are the same address.
    pub fn is_single(&self) -> bool {
        self.start == self.end
    }

    /// True if every address is public (IP-05): what a suggestion must be.
    pub fn is_public(&self) -> bool {
        special::is_open(self) || (special::refused(self).is_none() && !special::unallocated(self))
    }

    /// True if both hold an address in common.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.family() == other.family() && self.start <= other.end && other.start <= self.end
    }

    /// True if one begins right after the other ends.
    #[must_use]
    pub fn adjacent(&self, other: &Self) -> bool {
        let follows = |left: &Self, right: &Self| left.end.checked_add(1) == Some(right.start);
        self.family() == other.family() && (follows(self, other) || follows(other, self))
    }

    /// The one range that holds exactly both, where they overlap or are adjacent.
    #[must_use]
    pub fn merged(&self, other: &Self) -> Option<Self> {
        (self.overlaps(other) || self.adjacent(other))
            .then(|| Self { start: self.start.min(other.start), end: self.end.max(other.end) })
    }

    /// The address, or `start-end`, in canonical text: dotted, or RFC 5952.
    pub fn canonical(&self) -> String {
        self.written(self.is_single(), false)
    }

    /// The same with every IPv6 group and digit written out, as the provider's help shows it.
    pub fn expanded(&self) -> String {
        self.written(self.is_single(), true)
    }

    /// The normal form: `start-end`, with the same address twice where there is one.
    pub fn normal(&self) -> String {
        self.written(false, false)
    }

    fn written(&self, single: bool, full: bool) -> String {
        // Room for two of the longest: to grow step by step costs more than the digits.
        let mut text = String::with_capacity(if self.family() == Family::V4 { 31 } else { 79 });
        write(&mut text, self.family(), self.start, full);
        if !single {
            text.push('-');
            write(&mut text, self.family(), self.end, full);
        }
        text
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        let one = |address| Self::new(address, address).canonical();
        vec![
            ("family", self.family().number().into()),
            ("start", one(self.start).into()),
            ("end", one(self.end).into()),
            ("canonical", self.canonical().into()),
            ("expanded", self.expanded().into()),
        ]
    }
}

impl fmt::Display for IpRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.normal())
    }
}

/// An IPv4 address among all addresses.
pub(super) const fn of_v4(address: u32) -> u128 {
    0xffff << 32 | address as u128
}

/// True for one of those: read as IPv6, it is an IPv4-mapped address.
pub(super) const fn is_v4(address: u128) -> bool {
    let [top, bottom] = halves(address);
    top == 0 && bottom >> 32 == 0xffff
}

/// Its halves: a shift of the whole, other than by a half, is a call for most machines.
#[expect(clippy::cast_possible_truncation, reason = "the lower half is what is wanted")]
pub(super) const fn halves(address: u128) -> [u64; 2] {
    [(address >> 64) as u64, address as u64]
}

/// The bits behind a prefix of this length, all set.
pub(super) const fn hosts(prefix: u32) -> u128 {
    match u128::MAX.checked_shr(prefix) {
        Some(hosts) => hosts,
        None => 0,
    }
}

/// Writes an address: dotted, or in groups, `::` for the first of the longest runs of zeros (RFC 5952) unless in full.
#[allow(clippy::cast_possible_truncation, reason = "the lower bits are what is wanted")]
pub(super) fn write(text: &mut String, family: Family, address: u128, full: bool) {
    if family == Family::V4 {
        for shift in &[24, 16, 8, 0] {
            push_number(text, (address as u32 >> shift & 255) as usize);
            if *shift > 0 {
                text.push('.');
            }
        }
        return;
    }
    let mut groups = [0; 8];
    // Where the run begins, and its length; one zero is no run.
    let (mut from, mut len, mut zeros) = (8, 1, 0);
    for (at, group) in groups.iter_mut().enumerate() {
        *group = (halves(address)[at / 4] >> (48 - 16 * (at % 4))) as usize & 0xffff;
        zeros = if *group == 0 && !full { zeros + 1 } else { 0 };
        if zeros > len {
            (from, len) = (at + 1 - zeros, zeros);
        }
    }
    for (at, group) in groups.into_iter().enumerate() {
        if at > from && at < from + len {
            continue;
        }
        if at > 0 || at == from {
            text.push(':');
        }
        if at == from {
            if at + len == 8 {
                text.push(':');
            }
            continue;
        }
        for shift in &[12, 8, 4, 0] {
            if full || *shift == 0 || group >> shift > 0 {
                text.push(char::from(b"0123456789abcdef"[group >> shift & 15]));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(start: u32, end: u32) -> IpRange {
        IpRange::new(of_v4(start), of_v4(end))
    }

    #[test]
    fn ranges_meet() {
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
        let v6 = IpRange::new;
        assert!(!v6(1, 5).overlaps(&between(1, 5)) && !v6(1, 5).adjacent(&between(6, 9)));
        assert!(!v6(5, of_v4(0) - 1).adjacent(&between(0, 3)));
        assert!(!v6(5, u128::MAX).adjacent(&v6(0, 3)));
    }

    #[test]
    fn prefixes_leave_host_bits() {
        assert_eq!(hosts(0), u128::MAX);
        assert_eq!(hosts(64), u128::from(u64::MAX));
        assert_eq!(hosts(96), 0xffff_ffff);
        assert_eq!(hosts(128), 0);
    }
}
