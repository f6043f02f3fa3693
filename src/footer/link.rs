//! Where the links of a page lead to (NUM-03, NUM-04).

use crate::text::{before, is_among, split_last};

/// Where ICP filings are looked up.
pub(super) const ICP: &str = "https://beian.miit.gov.cn";
/// Where filings with the police are looked up: the digits of the number follow.
pub(super) const POLICE: &str = "https://beian.mps.gov.cn/#/query/webSearch?code=";

const ICP_HOST: &str = "beian.miit.gov.cn";
/// NUM-03: where it was before.
const OLD_ICP_HOSTS: &str = "www.miibeian.gov.cn miibeian.gov.cn www.miitbeian.gov.cn miitbeian.gov.cn www.beian.miit.gov.cn";
const POLICE_HOST: &str = "beian.mps.gov.cn";
/// NUM-04: where it was before.
const OLD_POLICE_HOSTS: &str = "www.beian.gov.cn beian.gov.cn";

/// Whose host it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Site {
    Icp,
    OldIcp,
    Police,
    OldPolice,
    Other,
}

/// How an address begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    Https,
    Http,
    /// `//`: that of the page.
    Open,
    /// A known host without anything before it: a browser takes it for a page of the same site.
    Missing,
}

/// A place on another host.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) site: Site,
    pub(super) scheme: Scheme,
    pub(super) host: String,
    /// Where on it, in lower case.
    pub(super) path: String,
}

/// Where an address leads to, if it leads away from the page's own host.
pub(super) fn target(href: &str) -> Option<Target> {
    let lower = href.to_ascii_lowercase();
    let (scheme, rest) = scheme(&lower);
    let authority = before(rest, "/\\?#");
    let path = rest[authority.len()..].to_owned();
    let host = split_last(authority, b'@').map_or(authority, |(_, host)| host);
    let host = before(host, ":").trim_end_matches('.').to_owned();
    let site = match &*host {
        ICP_HOST => Site::Icp,
        POLICE_HOST => Site::Police,
        host if is_among(host, OLD_ICP_HOSTS) => Site::OldIcp,
        host if is_among(host, OLD_POLICE_HOSTS) => Site::OldPolice,
        _ => Site::Other,
    };
    let leads = !host.is_empty() && (scheme != Scheme::Missing || site != Site::Other);
    leads.then_some(Target { site, scheme, host, path })
}

/// How an address begins, and what is behind that. Browsers take any number of slashes, either way round.
fn scheme(lower: &str) -> (Scheme, &str) {
    let slashes = |text: &str| text.bytes().take_while(|byte| matches!(byte, b'/' | b'\\')).count();
    for (name, scheme, least) in [("https:", Scheme::Https, 1), ("http:", Scheme::Http, 1), ("", Scheme::Open, 2)] {
        if let Some(rest) = lower.strip_prefix(name)
            && slashes(rest) >= least
        {
            return (scheme, &rest[slashes(rest)..]);
        }
    }
    (Scheme::Missing, lower)
}
