//! DOM-04..06: how deep a name is, and what a service takes of it; DOM-03: what some registries ask of the main domain.

use super::{
    Domain,
    label::{self, has_double_hyphen},
    passing,
};
use crate::{
    catalog::{
        DomainAppWww, DomainChinesePrefix, DomainDoubleHyphen, DomainDoubleHyphenCn, DomainNoSuffix, DomainNotMain,
        DomainSuffixOnly, DomainTooDeep,
    },
    context::{Context, Service},
    issue::{Finding, Severity},
    rules::suffix::last_labels,
    text,
};

/// DOM-05: the main domain (主域名).
const MAIN: usize = 2;

/// DOM-06: the main domain with two labels before it (四级域名).
const DEEPEST: usize = 4;

/// DOM-05: suffixes of government and public interest, under which a sub-domain may be a website's own filing. In ASCII form:
/// gov.cn, 政务.cn, 公益.cn, 政务, 公益.
const PUBLIC: &str = "gov.cn xn--zfr164b.cn xn--55qw42g.cn xn--zfr164b xn--55qw42g";

/// DOM-03: no `--` at all in a name under these. In ASCII form: cn, 中国, 中國, 公司, 网络.
const NO_DOUBLE_HYPHEN: &str = "cn xn--fiqs8s xn--fiqz9s xn--55qx5d xn--io0a7i";

/// DOM-03: some of these take no Chinese label.
const NO_CHINESE: &str = "com.cn net.cn org.cn";

/// DOM-04: a suffix by itself, or a single label.
pub(super) fn no_name(domain: &Domain) -> Option<Finding> {
    if domain.level() >= MAIN {
        return None;
    }
    Some(if domain.suffix.known() {
        DomainSuffixOnly { suffix: domain.as_str().to_owned() }.into()
    } else {
        DomainNoSuffix {}.into()
    })
}

/// DOM-05, DOM-06: a website is filed by its main domain; an APP by names of up to two labels more.
pub(super) fn depth(domain: &Domain, context: &Context) -> Option<Finding> {
    let level = domain.level();
    let finding: Finding = if context.service == Some(Service::Website) && level > MAIN {
        DomainNotMain { before: level - MAIN, registrable: domain.registrable()?.to_owned() }.into()
    } else if level > DEEPEST {
        DomainTooDeep { level, max: DEEPEST }.into()
    } else {
        return None;
    };
    // Where the service is open, it may be a website's own filing.
    let public = context.service != Some(Service::App) && text::is_among(domain.ascii_suffix(), PUBLIC);
    let finding = finding.severity(if public { Severity::Warning } else { Severity::Error });
    Some(match passing(domain, context) {
        Some(taken) => finding.suggest(taken),
        None => finding,
    })
}

/// The part of a name that the service takes.
pub(super) fn taken<'a>(domain: &'a Domain, context: &Context) -> &'a str {
    let level = if context.service == Some(Service::Website) { MAIN } else { DEEPEST };
    last_labels(domain.as_str(), domain.suffix.labels + level - 1)
}

/// DOM-03: two hyphens in a row. Some registries refuse them, on others the sources disagree.
pub(super) fn double_hyphen(domain: &Domain) -> Option<Finding> {
    let name = domain.unicode();
    if !has_double_hyphen(name) {
        return None;
    }
    let label = name.split('.').find(|label| has_double_hyphen(label))?;
    let main = text::before(last_labels(name, domain.suffix.labels + 1), ".");
    Some(if has_double_hyphen(main) && text::is_among(last_labels(&domain.ascii, 1), NO_DOUBLE_HYPHEN) {
        DomainDoubleHyphenCn { label: main.to_owned(), suffix: domain.suffix().to_owned() }.into()
    } else {
        DomainDoubleHyphen { label: label.to_owned() }.into()
    })
}

/// DOM-03: a Chinese main domain under a suffix that may take none.
pub(super) fn chinese_prefix(domain: &Domain) -> Option<Finding> {
    let main = last_labels(&domain.ascii, domain.suffix.labels + 1);
    let suffix = domain.ascii_suffix();
    (main.starts_with(label::PREFIX) && text::is_among(suffix, NO_CHINESE))
        .then(|| DomainChinesePrefix { suffix: suffix.to_owned() }.into())
}

/// DOM-06: an APP seldom calls a www name.
pub(super) fn www(domain: &Domain, context: &Context) -> Option<Finding> {
    let sub = context.service == Some(Service::App) && domain.level() > MAIN;
    (sub && domain.ascii.starts_with("www.")).then(|| DomainAppWww {}.into())
}
