//! From a text to a range: what is tidied before anything is said, and what then is an address.

use super::range::{Family, IpRange, v4};
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
    (address >> 32 == 0xffff).then(|| v4(address))
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
    for typed in fold(typed).chars() {
        let c = match typed {
            ' ' => {
                blank = true;
                continue;
            }
            '。' | '\u{ff61}' => '.',
            c if is_range_sign(c) => '-',
            c => c,
        };
        if blank && !is_joint(c) && !tidy.ends_with(is_joint) {
            tidy.push('-');
        }
        blank = false;
        // `——` is one sign to a person; `--` may be part of a domain name, which is told as such.
        if typed == '-' || c != '-' || !tidy.ends_with('-') {
            tidy.push(c);
        }
    }
    tidy
}
