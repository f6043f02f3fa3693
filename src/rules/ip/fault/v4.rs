//! What is wrong with an IPv4 address (IP-03).

use super::{Fault, character, read_as_digits};
use crate::{
    catalog::{IpEmptyPart, IpLeadingZero, IpNumber, IpOctet, IpParts},
    rules::ip::range::{Family, written},
    text::quote,
};

/// What is no IPv4 address, by the first thing that is wrong with it.
pub(super) fn v4(text: &str) -> Fault {
    if let Some(address) = number(text) {
        return Fault::mended(IpNumber {}, written(Family::V4, address.into()));
    }
    if let Some(wrong) = text.chars().find(|c| !c.is_ascii_digit() && *c != '.') {
        return Fault { finding: character(wrong, Family::V4), mended: read_as_digits(text) };
    }
    let parts: Vec<&str> = text.split('.').collect();
    if parts.len() > 1 {
        if parts.contains(&"") {
            let written: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
            return Fault::mended(IpEmptyPart {}, written.join("."));
        }
        if let Some(part) = parts.iter().find(|part| part.len() > 1 && part.starts_with('0')) {
            let decimal: Vec<&str> = parts.iter().map(|part| without_zeros(part)).collect();
            return Fault::mended(IpLeadingZero { part: quote(part) }, decimal.join("."));
        }
        if let Some(part) = parts.iter().find(|part| part.parse::<u8>().is_err()) {
            return Fault::plain(IpOctet { part: quote(part) });
        }
    }
    Fault::plain(IpParts { count: parts.len() })
}

fn without_zeros(part: &str) -> &str {
    let rest = part.trim_start_matches('0');
    if rest.is_empty() { "0" } else { rest }
}

/// An IPv4 address as programs take it: hexadecimal parts, the last of which fills what is left, or one number.
fn number(text: &str) -> Option<u32> {
    let is_hex = |part: &str| part.starts_with("0x") || part.starts_with("0X");
    let one = (8..=10).contains(&text.len()) && !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
    if !one && !text.split('.').any(is_hex) {
        return None;
    }
    let mut address = 0_u32;
    let mut parts = text.split('.').peekable();
    let mut left = 32;
    while let Some(part) = parts.next() {
        let value = if is_hex(part) { u32::from_str_radix(&part[2..], 16) } else { part.parse() }.ok()?;
        if parts.peek().is_none() {
            let fits = left == 32 || left > 0 && value >> left == 0;
            return fits.then_some(address | value);
        }
        left = if left > 8 && value < 256 { left - 8 } else { return None };
        address |= value << left;
    }
    None
}
