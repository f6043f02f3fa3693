//! What is wrong with a text that holds no range, in the order in which a person would be told: what was pasted instead
//! of an address, then the shape of the range, then each end.

use super::{
    parse::{address, is_list_sign, mapped, parse},
    range::{Family, IpRange, text},
    special,
};
use crate::{
    catalog::{
        IpBrackets, IpCharacter, IpCidr, IpDomain, IpDoubleColon, IpEmptyPart, IpEndMissing, IpEnds, IpExtraText, IpFewGroups,
        IpGroupTooLong, IpLeadingZero, IpList, IpMac, IpManyGroups, IpMapped, IpMixedFamilies, IpNumber, IpOctet, IpParts,
        IpPort, IpPrefix, IpSeparator, IpShorthand, IpStrayColon, IpSwapped, IpUrl, IpWildcard, IpZone, Term,
    },
    issue::Finding,
    text::{is_han, quote},
};

/// How many faults of one text are mended before a suggestion is given up.
const MENDS: usize = 6;

/// A fault, and the text with this one fault mended, where that can be told.
struct Fault {
    finding: Finding,
    mended: Option<String>,
}

impl Fault {
    fn plain(finding: impl Into<Finding>) -> Self {
        Self { finding: finding.into(), mended: None }
    }

    fn mended(finding: impl Into<Finding>, mended: impl Into<String>) -> Self {
        Self { finding: finding.into(), mended: Some(mended.into()) }
    }
}

/// The fault of a tidied text, with what would pass.
pub(super) fn told(text: &str) -> Finding {
    let Fault { finding, mended } = fault(text);
    match mended.and_then(passing) {
        Some(suggestion) => finding.suggest(suggestion),
        None => finding,
    }
}

/// The range that is left once every fault is mended, if it is public.
fn passing(mut text: String) -> Option<String> {
    for _ in 0..MENDS {
        if let Some(range) = parse(&text) {
            return special::is_public(&range).then(|| range.canonical());
        }
        text = fault(&text).mended?;
    }
    None
}

fn fault(text: &str) -> Fault {
    pasted(text).unwrap_or_else(|| ends(text))
}

/// Something else than one entry.
fn pasted(text: &str) -> Option<Fault> {
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

/// Four numbers with other signs between them than dots.
fn separator(text: &str) -> Option<Fault> {
    let dotted = text.replace(|c| c == '-' || is_list_sign(c), ".");
    (dotted != text && matches!(address(&dotted), Some((Family::V4, _)))).then(|| Fault::mended(IpSeparator {}, dotted))
}

/// A URL, or what stands before or after the host in one.
fn url(text: &str) -> Option<Fault> {
    let is_block = |end: &str| end.split_once('/').is_none_or(|(_, tail)| prefix(tail).is_some());
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
    let public = |text: &&str| parse(text).is_some_and(|range| special::is_public(&range));
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

/// Which end of an entry a text is.
#[derive(Clone, Copy)]
enum Place {
    Only,
    Start,
    End,
}

/// The shape of the range, then its ends.
fn ends(text: &str) -> Fault {
    let ends: Vec<&str> = text.split('-').collect();
    match ends[..] {
        [only] => end(only, Place::Only),
        ["", other] => Fault::mended(IpEndMissing { end: Term::IP_START }, other),
        [other, ""] => Fault::mended(IpEndMissing { end: Term::IP_END }, other),
        [start, end] => range(start, end),
        _ => {
            let written: Vec<&str> = ends.iter().copied().filter(|end| !end.is_empty()).collect();
            let mended = (written.len() < ends.len()).then(|| written.join("-"));
            Fault { finding: IpEnds { count: ends.len() }.into(), mended }
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
fn written_out((family, first): (Family, u128), last: &str) -> Option<String> {
    match family {
        Family::V4 => {
            let text = text(family, first);
            let kept = 4_usize.checked_sub(last.split('.').count()).filter(|kept| *kept > 0)?;
            let mut full: Vec<&str> = text.split('.').take(kept).collect();
            full.push(last);
            let full = full.join(".");
            address(&full).is_some().then_some(full)
        }
        Family::V6 => {
            let group = last.trim_start_matches(':');
            let group = u16::from_str_radix(group, 16).ok().filter(|_| group.len() <= 4 && !group.starts_with('+'))?;
            Some(text(family, first & !0xffff | u128::from(group)))
        }
    }
}

/// One end that is no address.
fn end(text: &str, place: Place) -> Fault {
    dressed(text)
        .or_else(|| block(text, place))
        .or_else(|| wildcard(text, place))
        .unwrap_or_else(|| if text.contains(':') { v6(text) } else { v4(text) })
}

fn is_bracket(c: char) -> bool {
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

/// The length of a prefix behind `/`: a number, or a net mask such as `255.255.255.0`.
fn prefix(tail: &str) -> Option<usize> {
    if let Some((Family::V4, mask)) = address(tail) {
        let mask = mask as u32;
        return (mask.leading_ones() + mask.trailing_zeros() >= 32).then_some(mask.leading_ones() as usize);
    }
    let digits = !tail.is_empty() && tail.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| tail.parse().unwrap_or(usize::MAX))
}

/// A block in CIDR notation.
fn block(text: &str, place: Place) -> Option<Fault> {
    let (base, tail) = text.split_once('/')?;
    let Some((family, address)) = address(base) else {
        let Fault { finding, mended } = end(base, place);
        return Some(Fault { finding, mended: mended.map(|base| [&base, tail].join("/")) });
    };
    let max = usize::from(family.bits());
    let Some(prefix) = prefix(tail).and_then(|prefix| u8::try_from(prefix).ok()).filter(|prefix| *prefix <= family.bits()) else {
        return Some(Fault::plain(IpPrefix { prefix: quote(tail), max }));
    };
    let hosts = family.hosts(prefix);
    let block = IpRange::new(family, address & !hosts, address | hosts)?;
    let finding = IpCidr { first: super::range::text(family, block.start()), last: super::range::text(family, block.end()) };
    Some(Fault::mended(finding, at_place(&block, place)))
}

/// The part of a block that belongs at this end.
fn at_place(block: &IpRange, place: Place) -> String {
    match place {
        Place::Only => block.canonical(),
        Place::Start => text(block.family(), block.start()),
        Place::End => text(block.family(), block.end()),
    }
}

/// `*` or `x` in place of the last numbers.
fn wildcard(address: &str, place: Place) -> Option<Fault> {
    let is_wild = |part: &str| matches!(part, "*" | "x" | "X");
    if !address.contains('*') && !address.split('.').any(is_wild) {
        return None;
    }
    let numbers: Vec<u8> = address.split('.').map_while(|part| part.parse().ok()).collect();
    let open = address.split('.').skip(numbers.len());
    if numbers.is_empty() || !open.clone().all(is_wild) || numbers.len() + open.count() > 4 {
        return Some(Fault::plain(IpWildcard {}));
    }
    let fill = |rest: u8| {
        let octets = [0, 1, 2, 3].map(|at| numbers.get(at).copied().unwrap_or(rest));
        u128::from(u32::from_be_bytes(octets))
    };
    let mended = IpRange::new(Family::V4, fill(0), fill(255)).map(|block| at_place(&block, place));
    Some(Fault { finding: IpWildcard {}.into(), mended })
}

fn character(character: char, family: Family) -> Finding {
    let family = match family {
        Family::V4 => Term::IPV4,
        Family::V6 => Term::IPV6,
    };
    IpCharacter { character: character.to_string(), family }.into()
}

/// Letters that look like digits.
fn read_as_digits(text: &str) -> Option<String> {
    let digits = text.replace(['O', 'o'], "0").replace(['l', 'I'], "1");
    (digits != text).then_some(digits)
}

/// What is no IPv4 address, by the first thing that is wrong with it.
fn v4(text: &str) -> Fault {
    if let Some(address) = number(text) {
        return Fault::mended(IpNumber {}, super::range::text(Family::V4, address.into()));
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

/// What is no IPv6 address, by the first thing that is wrong with it.
fn v6(text: &str) -> Fault {
    let groups: Vec<&str> = text.split(':').filter(|group| !group.is_empty()).collect();
    let is_hex = |group: &&str| group.bytes().all(|byte| byte.is_ascii_hexdigit());
    if groups.len() == 6 && groups.iter().all(|group| group.len() == 2 && is_hex(group)) {
        return Fault::plain(IpMac {});
    }
    if let Some(wrong) = text.chars().find(|c| !c.is_ascii_hexdigit() && !matches!(c, ':' | '.')) {
        return Fault { finding: character(wrong, Family::V6), mended: read_as_digits(text) };
    }
    let elided = text.contains("::");
    if text.contains(":::") {
        return Fault::mended(IpDoubleColon {}, text.replace(":::", "::"));
    }
    if text.matches("::").count() > 1 {
        return Fault::plain(IpDoubleColon {});
    }
    if text.starts_with(':') && !text.starts_with("::") {
        return Fault::mended(IpStrayColon {}, &text[1..]);
    }
    if text.ends_with(':') && !text.ends_with("::") {
        return Fault::mended(IpStrayColon {}, &text[..text.len() - 1]);
    }
    // An address may end in four decimal numbers, which stand for two groups.
    let (front, dotted) = text.rsplit_once(':').unwrap_or(("", text));
    if front.contains('.') {
        return Fault::plain(character('.', Family::V6));
    }
    let ends_dotted = dotted.contains('.');
    if ends_dotted && address(dotted).is_none() {
        let Fault { finding, mended } = v4(dotted);
        return Fault { finding, mended: mended.map(|dotted| [front, &dotted].join(":")) };
    }
    if let Some(long) = groups.iter().find(|group| group.len() > 4 && is_hex(group)) {
        return Fault::plain(IpGroupTooLong { group: quote(long) });
    }
    let count = groups.len() + usize::from(ends_dotted);
    let max = if elided { 7 } else { 8 };
    if count > max {
        return Fault::plain(IpManyGroups { count, max });
    }
    match text.parse::<std::net::Ipv6Addr>().ok().and_then(|address| mapped(address.to_bits())) {
        Some(address) => Fault::mended(IpMapped { address: address.to_string() }, address.to_string()),
        None => Fault::plain(IpFewGroups { count }),
    }
}
