//! One entry with which nothing is wrong: an address, or two with a `-` between. It is read in one pass, without a copy; what is
//! wrong with anything else is for `read` to find.

use super::range::{IpRange, is_v4, of_v4};
use crate::text::nibble;

/// What is written in a text.
pub(super) struct Entry {
    pub(super) range: IpRange,
    /// Two addresses, which may be the same.
    pub(super) is_range: bool,
    /// Each address in its standard form: dotted, or as RFC 5952 writes it.
    pub(super) is_standard: bool,
}

/// The entry, if the whole text is one.
pub(super) fn entry(text: &str) -> Option<Entry> {
    let mut reader = Reader::new(text);
    let start = reader.address()?;
    let is_range = reader.sees(b'-', 0);
    let end = if is_range {
        reader.at += 1;
        reader.address()?
    } else {
        start
    };
    let is_one = reader.is_done() && start <= end && is_v4(start) == is_v4(end);
    is_one.then_some(Entry { range: IpRange::new(start, end), is_range, is_standard: reader.is_standard })
}

/// The address, if the whole text is one.
pub(super) fn address(text: &str) -> Option<u128> {
    let mut reader = Reader::new(text);
    reader.address().filter(|_| reader.is_done())
}

/// The IPv4 address in IPv6 dress, if the whole text is one.
pub(super) fn mapped(text: &str) -> Option<u128> {
    let mut reader = Reader::new(text);
    reader.v6().filter(|address| reader.is_done() && is_v4(*address))
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    is_standard: bool,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self { bytes: text.as_bytes(), at: 0, is_standard: true }
    }

    fn is_done(&self) -> bool {
        self.at == self.bytes.len()
    }

    /// True if this sign comes next, or so many bytes later.
    fn sees(&self, sign: u8, later: usize) -> bool {
        self.bytes.get(self.at + later) == Some(&sign)
    }

    /// An address. One of IPv4 in IPv6 dress is none.
    #[inline(never)]
    fn address(&mut self) -> Option<u128> {
        let start = self.at;
        if let Some(address) = self.v4() {
            return Some(of_v4(address));
        }
        self.at = start;
        self.v6().filter(|address| !is_v4(*address))
    }

    /// Four decimal numbers. No zero stands in front of one: what follows such a zero is left unread.
    #[inline(never)]
    fn v4(&mut self) -> Option<u32> {
        let digit = |at: usize| self.bytes.get(at).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit < 10);
        let (mut at, mut address, mut octets) = (self.at, 0, 0);
        loop {
            let mut octet = u32::from(digit(at)?);
            at += 1;
            while octet > 0
                && let Some(next) = digit(at)
            {
                octet = 10 * octet + u32::from(next);
                at += 1;
                if octet > 255 {
                    return None;
                }
            }
            address = address << 8 | octet;
            octets += 1;
            if octets == 4 {
                self.at = at;
                return Some(address);
            }
            if self.bytes.get(at) != Some(&b'.') {
                return None;
            }
            at += 1;
        }
    }

    /// Eight groups, or fewer beside one `::`; four decimal numbers at the end stand for two groups (RFC 4291 2.2).
    #[inline(never)]
    fn v6(&mut self) -> Option<u128> {
        let (mut groups, mut count, mut gap, mut is_behind_gap) = ([0_u16; 8], 0, None, true);
        loop {
            let (start, mut group) = (self.at, 0);
            while let Some(digit) = self.bytes.get(self.at).filter(|byte| byte.is_ascii_hexdigit()) {
                // No zero in front, no capitals.
                self.is_standard &= !(digit.is_ascii_uppercase() || (self.at > start && group == 0));
                group = group << 4 | u16::from(nibble(*digit));
                self.at += 1;
            }
            let has_group = self.at > start;
            let is_gap = self.sees(b':', 0) && self.sees(b':', 1);
            // Without a group there is only the end behind a gap, or a gap at the front.
            let is_edge = is_behind_gap && (is_gap == gap.is_none()) && (is_gap || !self.sees(b':', 0));
            if !(has_group || is_edge) || self.at > start + 4 || (is_gap && gap.is_some()) {
                return None;
            }
            if has_group {
                *groups.get_mut(count)? = group;
                count += 1;
            }
            is_behind_gap = is_gap;
            if is_gap {
                gap = Some(count);
                self.at += 2;
            } else if self.sees(b':', 0) {
                self.at += 1;
            } else if has_group && self.sees(b'.', 0) {
                self.at = start;
                let [a, b, c, d] = self.v4()?.to_be_bytes();
                groups[count - 1] = u16::from_be_bytes([a, b]);
                *groups.get_mut(count)? = u16::from_be_bytes([c, d]);
                count += 1;
                self.is_standard = false;
                break;
            } else {
                break;
            }
        }
        // The groups behind the gap are the last. Of runs of zeros the first of the longest is to be the gap; one by itself is none.
        let missing = 8 - count;
        let before = gap.unwrap_or(8);
        if gap.is_some() != (missing > 0) {
            return None;
        }
        let (mut halves, mut zeros, mut longest, mut from) = ([0_u64; 2], 0, 1, 8);
        for at in 0..8 {
            let group = if at < before {
                groups[at]
            } else if at < before + missing {
                0
            } else {
                groups[at - missing]
            };
            halves[at / 4] = halves[at / 4] << 16 | u64::from(group);
            zeros = if group == 0 { zeros + 1 } else { 0 };
            if zeros > longest {
                (longest, from) = (zeros, at + 1 - zeros);
            }
        }
        self.is_standard &= from == before && longest == missing.max(1);
        Some(u128::from(halves[0]) << 64 | u128::from(halves[1]))
    }
}
