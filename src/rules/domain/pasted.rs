//! DOM-02, DOM-11, DOM-12: what a person pastes that is more than a name, or another thing than a name.

use super::{clean, with_suggestion};
use crate::{
    catalog::{DomainHasPort, DomainIpFiling, DomainIsEmail, DomainIsIp, DomainIsUrl, DomainList, DomainWildcard},
    context::{Context, Provider},
    rules::Judged,
    text::quote,
};

/// The judgement, if the cleaned text is such a thing.
pub(super) fn judge(name: &str, context: &Context) -> Option<Judged> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
    if name.bytes().all(plain) { is_ip(name).then(|| ip(context)) } else { more(name, context) }
}

fn more(name: &str, context: &Context) -> Option<Judged> {
    let before_query = name.split(['?', '#']).next().unwrap_or_default();
    let count = before_query.split(clean::is_separator).filter(|piece| piece.contains('.')).count();
    if count > 1 {
        return Some(Judged::fault(DomainList { count }));
    }
    let scheme = name.contains("://") || name.starts_with("http:") || name.starts_with("https:");
    let path = name.find(['/', '\\', '?', '#']);
    let (host, port) = split_port(authority(name));
    if is_ip(host) {
        return Some(ip(context));
    }
    let suggested = || Some(host.strip_prefix("*.").unwrap_or(host).to_owned());
    if !scheme && name.find('@').is_some_and(|at| path.is_none_or(|path| at < path)) {
        return Some(Judged::fault(with_suggestion(DomainIsEmail {}, suggested(), context)));
    }
    if scheme || path.is_some() {
        return Some(Judged::fault(with_suggestion(DomainIsUrl {}, suggested(), context)));
    }
    if let Some(port) = port {
        return Some(Judged::fault(with_suggestion(DomainHasPort { port: quote(port) }, suggested(), context)));
    }
    if let Some(rest) = name.strip_prefix("*.") {
        return Some(Judged::fault(with_suggestion(DomainWildcard {}, Some(rest.to_owned()), context)));
    }
    None
}

/// What stands in a URL between the scheme and the path, without the user.
fn authority(name: &str) -> &str {
    let rest = match name.split_once("://") {
        Some((_, rest)) => rest,
        None => name.strip_prefix("http:").or_else(|| name.strip_prefix("https:")).unwrap_or(name),
    };
    let rest = rest.trim_start_matches(['/', '\\']);
    let rest = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    rest.rsplit('@').next().unwrap_or_default()
}

fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') && port.bytes().all(|byte| byte.is_ascii_digit()) => {
            (host.strip_suffix('.').unwrap_or(host), Some(port))
        }
        _ => (authority.strip_suffix('.').unwrap_or(authority), None),
    }
}

/// True for an address or a range of them, right or wrong: the field of addresses says what is wrong with it.
fn is_ip(host: &str) -> bool {
    let six = |c: char| c.is_ascii_hexdigit() || matches!(c, ':' | '.' | '-' | '~' | '%' | '[' | ']');
    let four = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '~');
    host.starts_with('[')
        || (host.bytes().filter(|byte| *byte == b':').count() > 1 && host.chars().all(six))
        || (host.contains('.')
            && host.starts_with(|c: char| c.is_ascii_digit())
            && host.chars().all(four)
            && ends_in_number(host))
}

/// True if the last label is a number: no suffix is.
pub(super) fn ends_in_number(name: &str) -> bool {
    name.rsplit('.').next().is_some_and(|label| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_digit()))
}

/// DOM-12; one provider takes filings by IP, for a website or APP without a domain.
fn ip(context: &Context) -> Judged {
    let mut judged = Judged::fault(DomainIsIp {});
    if context.provider == Some(Provider::Huawei) {
        judged.findings.push(DomainIpFiling {}.into());
    }
    judged
}
