//! What is pasted instead of an address: a URL, a domain name, a list, an address with words or signs around it.

use super::read::Fault;
use crate::{
    catalog::{IpDomain, IpExtraText, IpList, IpUrl},
    text::{before, find, quote},
};

/// Something else than one entry.
pub(super) fn pasted(text: &str) -> Option<Fault> {
    let host = host(text);
    if let Some(name) = domain(host) {
        return Some(Fault::plain(IpDomain { name: quote(name) }));
    }
    if host.len() < text.len() {
        return Some(Fault::mended(IpUrl {}, host.into()));
    }
    // What may be an address or a range has digits, and a dot or two colons.
    let (mut count, mut first) = (0, "");
    let (mut start, mut digits, mut signs) = (0, false, 0);
    for (at, byte) in text.bytes().chain([b' ']).enumerate() {
        match byte {
            b'0'..=b'9' => digits = true,
            b'.' => signs += 2,
            b':' => signs += 1,
            b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'/' | b'*' => {}
            _ => {
                if digits && signs > 1 {
                    count += 1;
                    first = if count == 1 { &text[start..at] } else { first };
                }
                (start, digits, signs) = (at + 1, false, 0);
            }
        }
    }
    let bare = unlabelled(first, first.len() < text.len());
    match count {
        0 => None,
        1 => (bare.len() < text.len()).then(|| Fault::mended(IpExtraText {}, bare.into())),
        _ => Some(Fault::plain(IpList { count })),
    }
}

/// The host of a URL, with its port; the text itself where it is none. A digit behind `/`, or nothing, is a block's.
fn host(text: &str) -> &str {
    let scheme = find(text, "//");
    let text = scheme.map_or(text, |at| &text[at + 2..]);
    let (mut start, mut end) = (0, text.len());
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'@' => start = at + 1,
            b'/' if scheme.is_none() && text.as_bytes().get(at + 1).is_none_or(u8::is_ascii_digit) => {}
            b'/' | b'?' | b'#' => {
                end = at;
                break;
            }
            _ => {}
        }
    }
    &text[start..end]
}

/// The name, if its last label is a word.
fn domain(host: &str) -> Option<&str> {
    let name = before(host, ":/");
    let last = &name[name.bytes().rposition(|byte| byte == b'.')? + 1..];
    let word = last.len() > 1 && !last.bytes().any(|byte| byte.is_ascii_digit());
    (word || last.starts_with("xn--")).then_some(name)
}

/// The address without a label such as `IP:`, or a command: a word that is no hexadecimal number. Where text was dropped,
/// the word may be gone already.
fn unlabelled(text: &str, dropped: bool) -> &str {
    let Some(end) = text.bytes().position(|byte| matches!(byte, b':' | b'-')) else { return text };
    let (word, rest) = (&text.as_bytes()[..end], &text[end + 1..]);
    let is_label = word.first().is_some_and(u8::is_ascii_alphabetic) && !word.iter().all(u8::is_ascii_hexdigit);
    let is_joint = end == 0 && dropped && !rest.starts_with(':');
    if is_label || is_joint { rest } else { text }
}
