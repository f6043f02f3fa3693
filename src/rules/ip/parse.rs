//! From a text to a range: what is tidied before anything is said, and what then is an address.

use super::range::{Family, IpRange};
use crate::text::fold;
use std::net::{IpAddr, Ipv4Addr};

/// An address as a number.
pub(super) type Address = (Family, u128);

/// One address, or two with a `-` between them, in plain ASCII.
pub(super) fn parse(text: &str) -> Option<IpRange> {
    let Some((start, end)) = text.split_once('-') else {
        let (family, address) = address(text)?;
        return IpRange::new(family, address, address);
    };
    let (start, end) = (address(start)?, address(end)?);
    if start.0 != end.0 {
        return None;
    }
    IpRange::new(start.0, start.1, end.1)
}

/// One address. An IPv4 address in IPv6 dress is none: it is told as such.
pub(super) fn address(text: &str) -> Option<Address> {
    match text.parse().ok()? {
        IpAddr::V4(address) => Some((Family::V4, address.to_bits().into())),
        IpAddr::V6(address) if mapped(address.to_bits()).is_some() => None,
        IpAddr::V6(address) => Some((Family::V6, address.to_bits())),
    }
}

/// The IPv4 address in `::ffff:0:0/96`.
pub(super) fn mapped(address: u128) -> Option<Ipv4Addr> {
    (address >> 32 == 0xffff).then(|| Ipv4Addr::from_bits(address as u32))
}

/// Whatever stands between two ends means "to".
fn is_range_sign(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '~' | '\u{301c}' | '\u{223c}' | '至' | '到')
}

/// True for a sign beside which a blank says nothing.
fn is_joint(c: char) -> bool {
    matches!(c, '-' | '.' | ':' | '/' | '%') || is_list_sign(c)
}

/// What stands between the items of a pasted list.
pub(super) fn is_list_sign(c: char) -> bool {
    matches!(c, ',' | ';' | '、' | '\u{ff64}' | '|' | '\n' | '和' | '与' | '及')
}

/// The text in plain signs: full-width folded, `。` to `.`, every range sign and every other blank to one `-`.
pub(super) fn tidy(typed: &str) -> String {
    let mut tidy = String::with_capacity(typed.len());
    let mut blank = false;
    for c in fold(typed).chars() {
        let c = match c {
            '。' | '\u{ff61}' => '.',
            c if is_range_sign(c) => '-',
            c => c,
        };
        if c == ' ' {
            blank = true;
            continue;
        }
        let after_joint = tidy.ends_with(is_joint);
        if blank && !after_joint && !is_joint(c) {
            tidy.push('-');
        }
        blank = false;
        // `——` and `~~` are one sign to a person.
        if !(c == '-' && tidy.ends_with('-')) {
            tidy.push(c);
        }
    }
    tidy
}
