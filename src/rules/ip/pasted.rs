//! What is pasted instead of an address: a URL, a domain name, a list, an address with words or signs around it.

use super::read::Fault;
use crate::{
    catalog::{IpDomain, IpExtraText, IpList, IpUrl},
    text::{find, quote},
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
    // What may be an address or a range, each by itself.
    let (mut count, mut first) = (0, "");
    for piece in text.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | ':' | '-' | '/' | '*')) {
        if may_be_address(piece) {
            count += 1;
            first = if count == 1 { piece } else { first };
        }
    }
    let bare = unlabelled(first, first.len() < text.len());
    match count {
        0 => None,
        1 => (bare.len() < text.len()).then(|| Fault::mended(IpExtraText {}, bare.into())),
        _ => Some(Fault::plain(IpList { count })),
    }
}

/// The host of a URL, with its port; the text itself where it is none. A digit behind `/` is a block's.
fn host(text: &str) -> &str {
    let scheme = find(text, "//");
    let text = scheme.map_or(text, |at| &text[at + 2..]);
    let (mut start, mut end) = (0, text.len());
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'@' => start = at + 1,
            b'/' if scheme.is_none() && text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit) => {}
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
    let name = host.split(':').next()?.trim_end_matches('.');
    let (_, last) = name.rsplit_once('.')?;
    let word = last.len() > 1 && !last.bytes().any(|byte| byte.is_ascii_digit());
    (word || last.starts_with("xn--")).then_some(name)
}

/// True for a text with digits and signs of an address.
fn may_be_address(text: &str) -> bool {
    let colons = text.bytes().filter(|byte| *byte == b':').count();
    text.bytes().any(|byte| byte.is_ascii_digit()) && (text.contains('.') || colons > 1)
}

/// The address without a label such as `IP:`, or a command: a word that is no hexadecimal number. The word may have been
/// cut off.
fn unlabelled(text: &str, cut: bool) -> &str {
    let Some(end) = text.bytes().position(|byte| matches!(byte, b':' | b'-' | b'.')) else { return text };
    let (word, rest) = (&text[..end], &text[end + 1..]);
    let is_label = word.starts_with(|c: char| c.is_ascii_alphabetic()) && word.bytes().any(|byte| !byte.is_ascii_hexdigit());
    let is_joint = cut && text.starts_with(':') && !rest.starts_with(':');
    if is_label || is_joint { rest } else { text }
}
