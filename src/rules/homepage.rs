//! The homepage (首页地址) of a website or an APP.
//!
//! - Accepted: `http://` or `https://`, a domain, and what follows it; at most 255 characters. Full-width signs and the case of
//!   scheme and host are cleaned up.
//! - Refused: another scheme, blanks, several addresses, an IP address or a host that is no domain.
//! - Doubted: a text without a scheme, which some consoles put in front themselves.
//! - Source: URL-01. No form that was read demands it; that the host is one of the service's domains is a matter of the form.
//!
//! ```
//! use beian::{check_field, Context, Field};
//!
//! assert!(check_field(Field::Homepage, "https://www.qingshan-keji.cn/", &Context::default()).issues().is_empty());
//! assert!(!check_field(Field::Homepage, "http://120.46.0.10/", &Context::default()).valid());
//! ```

use super::{Judged, Value, domain, rewritten};
use crate::{
    catalog::{
        HomepageBlank, HomepageHost, HomepageIp, HomepageLong, HomepageNoScheme, HomepageScheme, HomepageSeveral, HomepageTypo,
    },
    context::Context,
    issue::Finding,
    patterns::IPV4_HOST,
    text::{before, find, fold, has, is_one_of, quote, replace_any, split_first, split_last, units, unlabelled},
};

/// URL-01
const LONGEST: usize = 255;

/// Judges it.
pub(crate) fn check(typed: &str, context: &Context) -> Judged {
    let folded = fold(&replace_any(typed, "。｡", "."));
    let text = meant(&folded);
    let url = match parse(text) {
        Ok(url) => url,
        Err(finding) => return Judged::fault(finding),
    };
    let mut findings = Vec::new();
    if url.scheme.is_empty() {
        findings.push(Finding::from(HomepageNoScheme {}).suggest(["https://", &url.normal()].concat()));
    }
    if findings.is_empty() {
        findings.extend(rewritten(typed, &url.normal()));
    }
    let _ = context;
    Judged::value(Value::Text(url.normal()), findings)
}

/// See [`super::plain`].
pub(crate) fn plain(text: &str, context: &Context) -> bool {
    let _ = context;
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = before(rest, "/");
    let is_lower = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-');
    let is_path =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_' | b'.' | b'?' | b'=' | b'&' | b'%' | b'#');
    text.len() <= LONGEST
        && host.bytes().all(is_lower)
        && rest[host.len()..].bytes().all(is_path)
        && !text.ends_with('.')
        && is_host(host)
}

/// The parts of a URL.
struct Url<'a> {
    scheme: &'static str,
    /// With its port.
    host: &'a str,
    path: &'a str,
}

impl Url<'_> {
    fn normal(&self) -> String {
        [self.scheme, &self.host.to_ascii_lowercase(), self.path].concat()
    }
}

/// Without a label, quotes and what ends a sentence.
fn meant(text: &str) -> &str {
    let text = text.trim_matches(|c| is_one_of(c, " \n\"'“”‘’<>,;、."));
    // A scheme is no label.
    match split_first(text, b':') {
        Some((label, rest)) if !rest.starts_with('/') && !label.is_ascii() => unlabelled(rest),
        _ => text,
    }
}

fn parse(text: &str) -> Result<Url<'_>, Finding> {
    let lower = text.to_ascii_lowercase();
    let typo = right_scheme(&lower);
    if let Some((scheme, at)) = typo {
        return Err(offer(HomepageTypo {}.into(), &[scheme, &text[at..]].concat()));
    }
    let second = split_first(text, b',').is_some_and(|(_, rest)| find(rest, "://").is_some());
    let has_blank = text.chars().any(char::is_whitespace);
    if second || has_blank {
        let first = before(text, " \n,;");
        let rest = text[first.len()..].trim_start_matches(|c| is_one_of(c, " \n,;"));
        let is_list = parse(first).is_ok() && (has(before(rest, "/"), b'.') || find(rest, "://").is_some());
        return Err(if is_list {
            offer(HomepageSeveral {}.into(), first)
        } else if !has_blank {
            HomepageSeveral {}.into()
        } else {
            offer(HomepageBlank {}.into(), &text.chars().filter(|c| !c.is_whitespace()).collect::<String>())
        });
    }
    let scheme = if lower.starts_with("https://") {
        "https://"
    } else if lower.starts_with("http://") {
        "http://"
    } else if let Some(at) = find(text, "://") {
        return Err(HomepageScheme { scheme: quote(&text[..at]) }.into());
    } else {
        ""
    };
    let rest = &text[scheme.len()..];
    let host = before(rest, "/?#");
    let path = &rest[host.len()..];
    let name = before(host, ":");
    let port = &host[name.len()..];
    if IPV4_HOST.matches(name) || host.starts_with('[') {
        return Err(HomepageIp {}.into());
    }
    let is_port = port.is_empty() || port.len() > 1 && port.len() <= 6 && port[1..].bytes().all(|byte| byte.is_ascii_digit());
    if !is_host(name) || !is_port {
        // What stands before `@` is somebody's.
        let shown = split_last(host, b'@').map_or_else(|| quote(host), |(_, behind)| ["…@", &quote(behind)].concat());
        return Err(HomepageHost { host: shown }.into());
    }
    let length = units(text);
    if length > LONGEST {
        return Err(HomepageLong { length, max: LONGEST }.into());
    }
    Ok(Url { scheme, host, path })
}

/// The scheme that a slip stands for, and where the rest begins: `http:/x`, `https//x`, `htpp://x`.
fn right_scheme(lower: &str) -> Option<(&'static str, usize)> {
    let front = lower.bytes().take_while(u8::is_ascii_lowercase).count();
    let word = &lower[..front];
    let signs = lower[front..].bytes().take_while(|byte| matches!(byte, b':' | b'/' | b'\\' | b';' | b'.')).count();
    let is_right = matches!(word, "http" | "https") && &lower[front..front + signs] == "://";
    if is_right || signs == 0 || !lower[front..front + signs].bytes().any(|byte| matches!(byte, b'/' | b'\\')) {
        return None;
    }
    let scheme = match word {
        "http" | "htpp" | "htp" | "hhttp" | "ttp" | "httpp" | "htttp" => "http://",
        "https" | "htpps" | "htps" | "hhttps" | "ttps" | "httpss" | "htttps" | "httsp" => "https://",
        _ => return None,
    };
    Some((scheme, front + signs))
}

/// With this address, if nothing is wrong with it.
fn offer(finding: Finding, text: &str) -> Finding {
    match parse(text) {
        Ok(url) if !url.scheme.is_empty() => finding.suggest(url.normal()),
        _ => finding,
    }
}

/// True for a domain, or a host below one.
fn is_host(host: &str) -> bool {
    let is_name = split_last(host, b'.').is_some_and(|(before, last)| !before.is_empty() && !last.is_empty());
    is_name && domain::check(host, &Context::default()).value.is_some()
}

/// The host in a homepage that parsed, without its port.
pub(crate) fn host(normal: &str) -> &str {
    let rest = normal.strip_prefix("https://").or_else(|| normal.strip_prefix("http://")).unwrap_or(normal);
    before(rest, "/?#:")
}
