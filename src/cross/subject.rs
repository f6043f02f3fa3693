//! Domains and the nature of the unit (主办单位性质) that files them (DOM-05, SUF-02): a government or a public-interest body
//! may file a sub-domain as its website, and the suffixes that are kept for such bodies are theirs to use.

use super::{address, area_code, document_holder, remark, service_name};
use crate::{
    catalog::{DomainNotMain, DomainSuffixRestricted, FilingUnknownChoice},
    filing::{
        key,
        store::{NodeId, Store},
    },
    issue::{Finding, Severity},
    rules::{Value, date},
};
use std::borrow::Cow;

/// 政府机关, 事业单位, 社会团体, 民办非企业单位, 基金会.
const PUBLIC: &[&str] = &["government", "institution", "social-group", "private-non-enterprise", "foundation"];

/// Suffixes of government alone, in ASCII form: gov.cn, mil.cn, 政务 and 政务.cn.
const GOVERNMENT: &[&str] = &[".gov.cn", ".mil.cn", ".xn--zfr164b", ".xn--zfr164b.cn"];

/// 主办单位性质, as the form says it.
pub(crate) fn nature(store: &Store) -> Option<Cow<'_, str>> {
    store.normal_at(store.child(Store::ROOT, key::UNIT)?, key::NATURE)
}

/// True where a person files for themselves (个人备案).
pub(crate) fn is_individual(store: &Store) -> bool {
    nature(store).as_deref() == Some("individual")
}

/// What is left of a finding about a value, where the form says whose it is.
pub(crate) fn settle(store: &Store, id: NodeId, finding: Finding) -> Option<Finding> {
    if finding.is(FilingUnknownChoice::CODE) && document_holder::tells(store, id) {
        return None;
    }
    if store.is_under_key(id, key::VALID_TO)
        && let Some(ended) = store.text(id).and_then(|typed| date::ended(&finding, typed))
    {
        return Some(ended);
    }
    let finding = service_name::settle(store, id, area_code::settle(store, id, finding))?;
    let finding = remark::settle(store, id, address::settle(store, id, finding)?)?;
    let (not_main, restricted) = (finding.is(DomainNotMain::CODE), finding.is(DomainSuffixRestricted::CODE));
    if !not_main && !restricted {
        return Some(finding);
    }
    let nature = nature(store).unwrap_or_default();
    if !PUBLIC.contains(&&*nature) {
        return Some(finding);
    }
    if not_main {
        return Some(finding.severity(Severity::Warning));
    }
    if nature == "government" || nature == "institution" {
        return None; // Every kept suffix is open to them.
    }
    let Some(Value::Domain(domain)) = store.judged_value(id) else { return Some(finding) };
    GOVERNMENT.iter().any(|suffix| domain.key().ends_with(suffix)).then_some(finding)
}
