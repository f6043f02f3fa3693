//! Main domains (主域名) and whose they are. Several in one service: each is to be registered to the subject (DOM-07). Government
//! bodies have their own suffixes, and public institutions those of China (SUF-02; section 7, from 互联网政务应用安全管理规定);
//! some bureaus keep Chinese domains that begin with 中国 for national bodies (section 7). Reads a list of domains; of one domain
//! the unit's nature.

use super::{Clash, subject};
use crate::{
    catalog::{DomainChineseWord, DomainGovernmentSuffix, DomainInstitutionSuffix, DomainSeveralMain},
    context::Context,
    filing::{
        form,
        store::{NodeId, Store, Verdict},
    },
    profile::{self, Demand},
    rules::{Value, domain},
    text::{find, split},
};
use std::borrow::Cow;

/// Suffixes of government bodies (党政机关), in ASCII form: gov.cn, 政务, 政务.cn; and those of armed forces.
const GOVERNMENT: &str = ".gov.cn|.mil.cn|.xn--zfr164b|.xn--zfr164b.cn";
/// Suffixes of public institutions (事业单位), in ASCII form: cn, 公益, and 政务.
const INSTITUTION: &str = ".cn|.xn--55qw42g|.xn--zfr164b";

/// DOM-07: the domains of one service, those of a platform aside, which are its APP's.
pub(super) fn of_list(store: &Store, _: &Context, list: NodeId, out: &mut Vec<Clash>) {
    if store.kids(list).len() < 2 || store.parent(list).is_none_or(|holder| store.is(holder, form::PLATFORM)) {
        return;
    }
    let mut names: Vec<Cow<str>> = Vec::new();
    let mut second = None;
    for domain in store.kids(list) {
        // Nearly all are below the first: what that is needs no look into the table of suffixes.
        if names.first().is_some_and(|first| is_below(store, *domain, first)) {
            continue;
        }
        let Some(name) = of_domain(store, *domain) else { continue };
        if second.is_none() && names.first().is_some_and(|first| *first != name) {
            second = Some(*domain);
        }
        names.push(name);
    }
    if let Some(at) = second {
        names.sort_unstable();
        names.dedup();
        out.push(Clash::alone(DomainSeveralMain { count: names.len() }, at));
    }
}

/// The first of these domains whose main domain is one more than so many.
pub(super) fn beyond(store: &Store, domains: impl Iterator<Item = NodeId>, max: usize) -> Option<NodeId> {
    let mut known: Vec<Cow<str>> = Vec::new();
    for at in domains {
        let Some(name) = of_domain(store, at).filter(|name| !known.contains(name)) else { continue };
        if known.len() == max {
            return Some(at);
        }
        known.push(name);
    }
    None
}

/// True for this main domain and the names below it.
fn is_below(store: &Store, domain: NodeId, main: &str) -> bool {
    store.key(domain).is_some_and(|name| name.strip_suffix(main).is_some_and(|before| before.is_empty() || before.ends_with('.')))
}

/// The main domain of a domain, in ASCII form.
fn of_domain(store: &Store, domain: NodeId) -> Option<Cow<'_, str>> {
    match store.verdict(domain) {
        Verdict::Plain => domain::main_domain(store.text(domain)?).map(Into::into),
        Verdict::Judged(judged) => match &judged.value {
            Some(Value::Domain(domain)) => domain.key_of_main(),
            _ => None,
        },
        Verdict::Blank => None,
    }
}

/// True for two domains of one main domain, and for two that have none.
pub(super) fn are_same(store: &Store, one: NodeId, other: NodeId) -> bool {
    of_domain(store, one) == of_domain(store, other)
}

/// The suffix that the unit's nature asks for, and the words that a bureau keeps.
pub(super) fn of_subject(store: &Store, context: &Context, at: NodeId, out: &mut Vec<Clash>) {
    let ends = |suffixes| store.key(at).is_none_or(|name| split(suffixes, b'|').any(|suffix| name.ends_with(suffix)));
    match subject::nature(store).as_deref() {
        Some("government") if !ends(GOVERNMENT) => out.push(Clash::alone(DomainGovernmentSuffix {}, at)),
        Some("institution") if !ends(INSTITUTION) => out.push(Clash::alone(DomainInstitutionSuffix {}, at)),
        _ => {}
    }
    let words = profile::words(context, Demand::DomainWords);
    if !words.is_empty()
        && let Some(name) = in_chinese(store, at)
        && let Some(word) = split(&words, b' ').find(|word| !word.is_empty() && name.starts_with(word))
    {
        out.push(Clash::alone(DomainChineseWord { word: word.into() }, at));
    }
}

/// The main domain of a Chinese domain, in Unicode. One in Punycode is plain, and kept as it stands.
fn in_chinese(store: &Store, at: NodeId) -> Option<String> {
    let main = |value: Option<&Value>| match value {
        Some(Value::Domain(domain)) if !domain.unicode().is_ascii() => {
            domain.main_domain().filter(|name| !name.is_ascii()).map(Into::into)
        }
        _ => None,
    };
    match store.verdict(at) {
        Verdict::Plain if find(store.text(at)?, "xn--").is_none() => None,
        Verdict::Plain => main(domain::check(store.text(at)?, &Context::default()).value.as_ref()),
        Verdict::Judged(judged) => main(judged.value.as_ref()),
        Verdict::Blank => None,
    }
}
