//! DOM-04..06: how deep a name is, and what a service takes of it; DOM-03: what some registries ask of the main domain.

use super::{
    label::{self, has_double_hyphen},
    name::Name,
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

/// The levels that the service in the context takes.
fn deepest(context: &Context) -> usize {
    if context.service == Some(Service::Website) { MAIN } else { DEEPEST }
}

/// True if the service takes a name of this level.
pub(super) fn is_taken(name: &Name, context: &Context) -> bool {
    (MAIN..=deepest(context)).contains(&name.level())
}

/// The part of a name that the service takes.
pub(super) fn taken<'a>(name: &Name<'a>, context: &Context) -> Name<'a> {
    name.at_level(deepest(context))
}

/// DOM-04: a suffix by itself, or a single label.
pub(super) fn no_name(name: &Name) -> Option<Finding> {
    if name.level() >= MAIN {
        return None;
    }
    Some(if name.suffix.known() { DomainSuffixOnly { suffix: name.normal.to_owned() }.into() } else { DomainNoSuffix {}.into() })
}

/// DOM-05, DOM-06: a website is filed by its main domain; an APP by names of up to two labels more.
pub(super) fn depth(name: &Name, context: &Context) -> Option<Finding> {
    let level = name.level();
    if level <= deepest(context) {
        return None;
    }
    let finding: Finding = if context.service == Some(Service::Website) {
        DomainNotMain { before: level - MAIN, registrable: name.registrable()?.to_owned() }.into()
    } else {
        DomainTooDeep { level, max: DEEPEST }.into()
    };
    // Where the service is open, it may be a website's own filing.
    let public = context.service != Some(Service::App) && text::is_among(name.ascii_suffix(), PUBLIC);
    let finding = finding.severity(if public { Severity::Warning } else { Severity::Error });
    Some(match passing(name, context) {
        Some(taken) => finding.suggest(taken),
        None => finding,
    })
}

/// DOM-03: two hyphens in a row. Some registries refuse them, on others the sources disagree.
pub(super) fn double_hyphen(name: &Name) -> Option<Finding> {
    if !has_double_hyphen(name.unicode) {
        return None;
    }
    let label = text::split(name.unicode, b'.').find(|label| has_double_hyphen(label))?;
    let main = text::before(last_labels(name.unicode, name.suffix.labels + 1), ".");
    Some(if has_double_hyphen(main) && text::is_among(name.last(1), NO_DOUBLE_HYPHEN) {
        DomainDoubleHyphenCn { label: main.to_owned(), suffix: name.suffix().to_owned() }.into()
    } else {
        DomainDoubleHyphen { label: label.to_owned() }.into()
    })
}

/// DOM-03: a Chinese main domain under a suffix that may take none.
pub(super) fn chinese_prefix(name: &Name) -> Option<Finding> {
    let main = name.labels.last(name.suffix.labels + 1, name.ascii);
    (name.suffix.labels > 1 && main.starts_with(label::PREFIX.as_bytes()) && text::is_among(name.ascii_suffix(), NO_CHINESE))
        .then(|| DomainChinesePrefix { suffix: name.ascii_suffix().to_owned() }.into())
}

/// DOM-06: an APP seldom calls a www name.
pub(super) fn www(name: &Name, context: &Context) -> Option<Finding> {
    is_www(name, context).then(|| DomainAppWww {}.into())
}

/// True for a www name below the main domain of an APP.
pub(super) fn is_www(name: &Name, context: &Context) -> bool {
    context.service == Some(Service::App) && name.level() > MAIN && name.ascii.starts_with("www.")
}
