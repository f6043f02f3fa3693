//! One entry with which nothing is wrong: an address, or two with a `-` between. It is read in one pass, without a copy; what is
//! wrong with anything else is for `read` to find.

use super::range::{IpRange, is_v4, longest_zeros, of_v4};
use crate::text::nibble;

/// What is written in a text.
pub(super) struct Entry {
    pub(super) range: IpRange,
    /// Two addresses, which may be the same.
    pub(super) is_range: bool,
    /// Each address in its standard form: dotted, or as RFC 5952 writes it.
    pub(super) is_standard: bool,
}

/// The address at the front of a text, and what is behind it.
struct Front<'a> {
    address: u128,
    is_standard: bool,
    rest: &'a [u8],
}

/// The entry, if the whole text is one.
pub(super) fn entry(text: &str) -> Option<Entry> {
    let start = front(text.as_bytes())?;
    let Some((sign, last)) = start.rest.split_first() else {
        let range = IpRange::new(start.address, start.address);
        return Some(Entry { range, is_range: false, is_standard: start.is_standard });
    };
    let end = front(last)?;
    let is_one = *sign == b'-' && end.rest.is_empty() && start.address <= end.address;
    let range = IpRange::new(start.address, end.address);
    (is_one && is_v4(start.address) == is_v4(end.address)).then_some(Entry {
        range,
        is_range: true,
        is_standard: start.is_standard && end.is_standard,
    })
}

/// The address, if the whole text is one.
pub(super) fn address(text: &str) -> Option<u128> {
    front(text.as_bytes()).filter(|it| it.rest.is_empty()).map(|it| it.address)
}

/// The IPv4 address in IPv6 dress, if the whole text is one.
pub(super) fn mapped(text: &str) -> Option<u128> {
    v6(text.as_bytes()).filter(|it| it.rest.is_empty() && is_v4(it.address)).map(|it| it.address)
}

fn front(bytes: &[u8]) -> Option<Front<'_>> {
    v4(bytes).or_else(|| v6(bytes).filter(|it| !is_v4(it.address)))
}

/// Four decimal numbers.
#[inline(never)]
fn v4(bytes: &[u8]) -> Option<Front<'_>> {
    let (mut address, mut octet, mut digits, mut dots) = (0, 0, 0, 0);
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'0'..=b'9' => {
                octet = octet * 10 + u32::from(byte - b'0');
                digits += 1;
                // No zero in front.
                if octet > 255 || (digits > 1 && octet < 10) {
                    return None;
                }
            }
            b'.' if digits > 0 => {
                address = address << 8 | octet;
                (octet, digits) = (0, 0);
                dots += 1;
            }
            _ => break,
        }
        at += 1;
    }
    let address = of_v4(address << 8 | octet);
    (dots == 3 && digits > 0).then(|| Front { address, is_standard: true, rest: &bytes[at..] })
}

/// Eight groups, or fewer beside one `::`; four decimal numbers at the end stand for two groups (RFC 4291 2.2).
#[inline(never)]
fn v6(bytes: &[u8]) -> Option<Front<'_>> {
    let (mut groups, mut count, mut gap, mut is_short) = ([0; 8], 0, None, true);
    let (mut at, mut is_behind_gap) = (0, true);
    loop {
        let (start, mut group) = (at, 0);
        while let Some(digit) = bytes.get(at).filter(|byte| byte.is_ascii_hexdigit()) {
            // No zero in front, no capitals.
            is_short &= !(digit.is_ascii_uppercase() || (at > start && group == 0));
            group = group << 4 | u16::from(nibble(*digit));
            at += 1;
        }
        let has_group = at > start;
        if has_group {
            *groups.get_mut(count)? = group;
            count += 1;
        }
        match &bytes[at..] {
            _ if at > start + 4 || !(has_group || is_behind_gap) => return None,
            [b':', b':', ..] if gap.is_none() => gap = Some(count),
            [b':', ..] if has_group => {}
            [b':', ..] => return None,
            [b'.', ..] if has_group => {
                let last = v4(&bytes[start..])?;
                let [.., a, b, c, d] = last.address.to_be_bytes();
                groups[count - 1] = u16::from_be_bytes([a, b]);
                *groups.get_mut(count)? = u16::from_be_bytes([c, d]);
                (count, at, is_short) = (count + 1, bytes.len() - last.rest.len(), false);
                break;
            }
            _ => break,
        }
        is_behind_gap = gap == Some(count) && bytes[at + 1] == b':';
        at += 1 + usize::from(is_behind_gap);
    }
    // The groups behind the gap are the last.
    let zeros = 8 - count;
    let is_shortest = match gap {
        Some(before) if zeros > 0 => {
            groups.copy_within(before..count, before + zeros);
            groups[before..before + zeros].fill(0);
            longest_zeros(&groups) == (before, zeros)
        }
        None if zeros == 0 => longest_zeros(&groups).1 == 1,
        _ => return None,
    };
    let half = |groups: &[u16]| groups.iter().fold(0, |half, group| half << 16 | u64::from(*group));
    let address = u128::from(half(&groups[..4])) << 64 | u128::from(half(&groups[4..]));
    Some(Front { address, is_standard: is_short && is_shortest, rest: &bytes[at..] })
}
