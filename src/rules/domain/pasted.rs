//! DOM-02, DOM-11, DOM-12: what a person pastes that is more than a name, or another thing than a name.

use super::{Domain, clean, with_suggestion};
use crate::{
    catalog::{DomainHasPort, DomainIpFiling, DomainIsEmail, DomainIsIp, DomainIsUrl, DomainList, DomainWildcard},
    context::Context,
    issue::{Finding, Severity},
    profile::{self, Demand},
    rules::{Judged, suffix::last_labels},
    text::{self, quote},
};

/// What ends the host in a URL.
const PATH: &str = "/\\?#";

/// The judgement, if the cleaned text is such a thing. What is spelt as a name is none, unless it ends in a number.
pub(super) fn judge(name: &str, context: &Context) -> Option<Judged> {
    let count = names(name);
    if count > 1 {
        return Some(Judged::fault(DomainList { count }));
    }
    let after_scheme = match text::find(name, "://") {
        Some(at) => Some(&name[at + 3..]),
        None => name.strip_prefix("http:").or_else(|| name.strip_prefix("https:")),
    };
    let before_path = text::before(name, PATH);
    let authority = text::before(text::trim_start_any(after_scheme.unwrap_or(name), "/\\"), PATH);
    let (host, port) = split_port(text::split_last(authority, b'@').map_or(authority, |(_, host)| host));
    if is_ip(host) {
        return Some(ip(context));
    }
    let fault: Finding = if after_scheme.is_none() && text::has(before_path, b'@') {
        DomainIsEmail {}.into()
    } else if after_scheme.is_some() || before_path.len() < name.len() {
        DomainIsUrl {}.into()
    } else if let Some(port) = port {
        DomainHasPort { port: quote(port) }.into()
    } else if host.starts_with("*.") {
        DomainWildcard {}.into()
    } else {
        return None;
    };
    let name = Domain::parse(host.strip_prefix("*.").unwrap_or(host)).ok();
    Some(Judged::fault(with_suggestion(fault, name, context)))
}

/// How many names a list has: its pieces with a dot, but none out of a query.
fn names(list: &str) -> usize {
    let mut count = 0;
    let mut counted = false;
    for c in text::before(list, "?#").chars() {
        if clean::is_separator(c) {
            counted = false;
        } else if c == '.' && !counted {
            counted = true;
            count += 1;
        }
    }
    count
}

/// The host, without a dot at its end, and the port, which may be empty. What has more than one colon has no port here.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    let host = text::before(authority, ":");
    let port = authority.get(host.len() + 1..).filter(|port| port.bytes().all(|byte| byte.is_ascii_digit()));
    let host = if port.is_some() { host } else { authority };
    (host.strip_suffix('.').unwrap_or(host), port)
}

/// True for an address or a range of them, right or wrong: the field of addresses says what is wrong with it.
fn is_ip(host: &str) -> bool {
    let only = |signs: &str| host.bytes().all(|byte| text::has(signs, byte));
    let six = || host.bytes().filter(|byte| *byte == b':').count() > 1 && only("0123456789abcdef:.-~%[]");
    let four = || {
        text::has(host, b'.')
            && only("0123456789.-~")
            && !matches!(host.as_bytes().first(), Some(b'.' | b'-' | b'~'))
            && ends_in_number(host)
    };
    host.starts_with('[') || six() || four()
}

/// True if the last label is a number: no suffix is.
pub(super) fn ends_in_number(name: &str) -> bool {
    let label = last_labels(name, 1);
    !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_digit())
}

/// DOM-12; where filings by IP are taken, of a website or APP without a domain, it says so.
fn ip(context: &Context) -> Judged {
    let mut judged = Judged::fault(DomainIsIp {});
    if profile::severity(context, Demand::NoDomainButIp) != Some(Severity::Error) {
        judged.findings.push(DomainIpFiling {}.into());
    }
    judged
}
