//! What is pasted instead of an address: a list, a URL, a domain name, an address with words around it.

use super::{Fault, character, ends::is_bracket};
use crate::{
    catalog::{IpDomain, IpExtraText, IpList, IpSeparator, IpUrl},
    rules::ip::{
        parse::{address, is_list_sign, parse},
        range::Family,
    },
    text::{is_han, quote},
};

/// Something else than one entry.
pub(super) fn pasted(text: &str) -> Option<Fault> {
    list(text)
        .or_else(|| url(text))
        .or_else(|| is_domain(text).then(|| Fault::plain(IpDomain { name: quote(text) })))
        .or_else(|| separator(text))
        .or_else(|| extra_text(text))
}

/// Several entries, or one with a stray sign of a list.
fn list(text: &str) -> Option<Fault> {
    let sign = text.chars().find(|c| is_list_sign(*c))?;
    if let Some(fault) = separator(text) {
        return Some(fault);
    }
    let mut items = text.split(is_list_sign).filter(|item| !item.is_empty());
    let first = items.next();
    match items.count() {
        0 => Some(Fault { finding: character(sign, Family::V4), mended: first.map(str::to_owned) }),
        more => Some(Fault::plain(IpList { count: more + 1 })),
    }
}

/// Four numbers with other signs between them than dots, or groups with other signs than colons.
fn separator(text: &str) -> Option<Fault> {
    let dotted = text.replace(|c| c == '-' || is_list_sign(c), ".");
    let is_address = |joined: &String| joined != text && address(joined).is_some();
    let mended = Some(dotted).filter(is_address).or_else(|| Some(text.replace(is_list_sign, ":")).filter(is_address))?;
    Some(Fault::mended(IpSeparator {}, mended))
}

/// A URL, or what stands before or after the host in one.
fn url(text: &str) -> Option<Fault> {
    let is_block = |end: &str| end.split_once('/').is_none_or(|(_, tail)| super::block::prefix(tail).is_some());
    if !text.contains(['?', '#', '@']) && !text.contains("//") && text.split('-').all(is_block) {
        return None;
    }
    let after_scheme = text.split_once("//").map_or(text, |(_, rest)| rest);
    let authority = after_scheme.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    if is_domain(host) {
        return Some(Fault::plain(IpDomain { name: quote(without_port(host)) }));
    }
    // Two addresses with a slash between them are a list.
    let tail = after_scheme.get(authority.len() + 1..).unwrap_or_default();
    if address(host).is_some() && address(tail).is_some() {
        return Some(Fault::plain(IpList { count: 2 }));
    }
    Some(Fault::mended(IpUrl {}, host))
}

fn without_port(text: &str) -> &str {
    text.split(':').next().unwrap_or_default()
}

/// A host name: its last label is a word.
fn is_domain(text: &str) -> bool {
    let (name, port) = text.split_once(':').unwrap_or((text, ""));
    if !port.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let Some((_, last)) = name.trim_end_matches('.').rsplit_once('.') else {
        return name.eq_ignore_ascii_case("localhost");
    };
    let letters = |c: char| c.is_ascii_alphabetic() || is_han(c);
    last.len() > 1 && last.chars().all(letters) || last.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("xn--"))
}

/// An address with words around it: a label in front of it, a remark behind it.
fn extra_text(text: &str) -> Option<Fault> {
    let lower = text.to_ascii_lowercase();
    for label in ["ipv4", "ipv6", "ip", "地址"] {
        if let Some(at) = lower.rfind(label) {
            let rest = text[at + label.len()..].trim_start_matches([':', '-', '=']);
            if parse(rest).is_some() {
                return Some(Fault::mended(IpExtraText {}, rest));
            }
        }
    }
    if text.contains('%') {
        return None;
    }
    let mut words = false;
    let mut found: Vec<&str> = Vec::new();
    for piece in text.split(|c: char| is_han(c) || is_bracket(c) || matches!(c, '-' | '=')) {
        if address(piece).is_some() {
            found.push(piece);
        }
        let letters = piece.bytes().filter(u8::is_ascii_alphabetic);
        words |=
            !piece.contains([':', '.']) && letters.clone().count() > 1 && letters.clone().any(|byte| !byte.is_ascii_hexdigit());
    }
    words |= text.contains(is_han);
    let public = |text: &&str| parse(text).is_some_and(|range| range.is_public());
    match found[..] {
        _ if !words => None,
        [] => None,
        [only] => Some(Fault::mended(IpExtraText {}, only)),
        // A cloud console shows the public and the private address side by side.
        _ => {
            let mut public = found.iter().copied().filter(public);
            let mended = public.next().filter(|_| public.next().is_none()).map(str::to_owned).or_else(|| {
                let range = [found[0], found[1]].join("-");
                (found.len() == 2 && text.contains(&range)).then_some(range)
            });
            Some(Fault { finding: IpExtraText {}.into(), mended })
        }
    }
}
