//! The shape of the range, then its ends, each of which may come with a port, brackets or a zone.

use super::{
    Fault,
    block::{block, wildcard},
    v4::v4,
    v6::v6,
};
use crate::{
    catalog::{IpBrackets, IpEndMissing, IpEnds, IpMixedFamilies, IpPort, IpShorthand, IpSwapped, IpZone, Term},
    rules::ip::{
        parse::{Address, address},
        range::{Family, written},
    },
    text::quote,
};

/// Which end of an entry a text is.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Only,
    Start,
    End,
}

/// The shape of the range, then its ends.
pub(super) fn ends(text: &str) -> Fault {
    let ends: Vec<&str> = text.split('-').collect();
    match ends[..] {
        [only] => end(only, Place::Only),
        ["", other] => Fault::mended(IpEndMissing { end: Term::IP_START }, other),
        [other, ""] => Fault::mended(IpEndMissing { end: Term::IP_END }, other),
        [start, end] => range(start, end),
        _ => {
            let written: Vec<&str> = ends.iter().copied().filter(|end| !end.is_empty()).collect();
            let mended = (written.len() < ends.len()).then(|| written.join("-"));
            Fault { finding: IpEnds { count: ends.len() - 1 }.into(), mended }
        }
    }
}

fn range(start: &str, last: &str) -> Fault {
    let join = |start: &str, end: &str| [start, end].join("-");
    let Some(first) = address(start) else {
        let Fault { finding, mended } = end(start, Place::Start);
        return Fault { finding, mended: mended.map(|start| join(&start, last)) };
    };
    let Some(second) = address(last) else {
        if let Some(full) = written_out(first, last) {
            return Fault::mended(IpShorthand {}, join(start, &full));
        }
        let Fault { finding, mended } = end(last, Place::End);
        return Fault { finding, mended: mended.map(|last| join(start, &last)) };
    };
    if first.0 != second.0 {
        return Fault::plain(IpMixedFamilies {});
    }
    Fault::mended(IpSwapped {}, join(last, start))
}

/// `15` after `1.2.4.8` means `1.2.4.15`, `ff` after `240e::1` means `240e::ff`.
fn written_out((family, first): Address, last: &str) -> Option<String> {
    match family {
        Family::V4 => {
            let text = written(family, first);
            let kept = 4_usize.checked_sub(last.split('.').count()).filter(|kept| *kept > 0)?;
            let mut full: Vec<&str> = text.split('.').take(kept).collect();
            full.push(last);
            let full = full.join(".");
            address(&full).is_some().then_some(full)
        }
        Family::V6 => {
            let group = last.trim_start_matches(':');
            let group = u16::from_str_radix(group, 16).ok().filter(|_| group.len() <= 4 && !group.starts_with('+'))?;
            Some(written(family, first & !0xffff | u128::from(group)))
        }
    }
}

/// One end that is no address.
pub(super) fn end(text: &str, place: Place) -> Fault {
    dressed(text)
        .or_else(|| block(text, place))
        .or_else(|| wildcard(text, place))
        .unwrap_or_else(|| if text.contains(':') { v6(text) } else { v4(text) })
}

pub(super) fn is_bracket(c: char) -> bool {
    matches!(
        c,
        '[' | ']'
            | '('
            | ')'
            | '{'
            | '}'
            | '<'
            | '>'
            | '"'
            | '\''
            | '`'
            | '“'
            | '”'
            | '‘'
            | '’'
            | '「'
            | '」'
            | '【'
            | '】'
            | '《'
            | '》'
    )
}

/// An address with a port, in brackets, or with a zone.
fn dressed(text: &str) -> Option<Fault> {
    if let Some((bracketed, port)) = text.split_once("]:") {
        return Some(Fault::mended(IpPort { port: quote(port) }, bracketed.trim_matches(is_bracket)));
    }
    if text.contains(is_bracket) {
        return Some(Fault::mended(IpBrackets {}, text.replace(is_bracket, "")));
    }
    if let Some((host, port)) = text.split_once(':')
        && host.contains('.')
        && port.bytes().all(|byte| byte.is_ascii_digit())
    {
        return Some(Fault::mended(IpPort { port: quote(port) }, host));
    }
    let (host, zone) = text.split_once('%')?;
    Some(Fault::mended(IpZone { zone: quote(zone) }, host))
}
