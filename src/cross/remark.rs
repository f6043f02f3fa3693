//! What a service's remark (备注) has to say (R5.7): there must be one where a console or a bureau asks, in some provinces a
//! person's website declares that it is one, several domains on one site are explained, and a unit says whether it needs a
//! pre-approval. Reads the service, the unit's nature, and what provider and province demand.

use super::{Clash, subject};
use crate::{
    catalog::{
        RemarkDomains, RemarkForum, RemarkLong, RemarkNeeded, RemarkOtherContent, RemarkPreapproval, RemarkShort,
        RemarkStatement, RemarkThirdPerson,
    },
    context::{Context, Field},
    filing::{
        Slot, form, key,
        store::{Content, NodeId, Store},
    },
    issue::Finding,
    profile::{self, Demand},
    rules::words,
    text::{find, is_one_of, split},
};

/// The statement on a person's website, as 天津 and 内蒙古 have it.
const STATEMENT: &str = "本网站是个人网站，不含有企业、单位等非个人网站的信息，若在核实中发现网站中含有企业、单位等信息，本人愿接受以虚假信息进行备案，注销网站，\
    并将主体和域名加入黑名单的处罚";
/// What a statement says in any wording; of the words between `|` one is enough.
const PHRASES: [&str; 4] = ["个人网站", "企业、单位|企业单位|企业和单位|企业或单位|企业及单位", "注销", "黑名单"];

/// That all domains lead to one site.
const DOMAINS: &str = "所有域名均指向同一网站";
const DOMAINS_WORDS: &str = "同一网站 同一个网站 同一站点 指向同一 同一内容";

/// That there is nothing to approve.
const NO_PREAPPROVAL: &str = "该网站不涉及前置审批业务";

/// What a remark says that names somebody by their post.
const POSTS: &str = "应急 紧急 联系人 职务 部门 员工 职员 经理 主任 岗位 负责";

/// What 贵州 takes in no individual's remark.
const FORUMS: &str = "论坛 博客";

/// What there is to say of the remark that a service has.
pub(super) fn of_service(store: &Store, context: &Context, service: NodeId, out: &mut Vec<Clash>) {
    let Some(at) = store.child(service, key::REMARK) else { return };
    let Some(remark) = store.normal_at(service, key::REMARK) else { return };
    let mut say = |finding: Finding| out.push(Clash { finding, at, related: Vec::new() });
    let length = remark.chars().count();
    let number = |demand| profile::number(context, demand).unwrap_or_default();
    let least = number(Demand::IndividualRemarkLeast);
    let most = profile::number(context, Demand::RemarkMost).unwrap_or(usize::MAX);
    let fits = |text: &str| (least.max(number(Demand::RemarkLeast))..=most).contains(&text.chars().count());
    let with = |finding: Finding, sentence: &str| {
        let whole = joined(&remark, sentence);
        if fits(&whole) { finding.suggest(whole) } else { finding }
    };
    let is_website = store.is(service, form::WEBSITE);
    if subject::is_individual(store) {
        if is_website && length < least && length >= number(Demand::RemarkLeast) {
            say(RemarkShort { length, least }.into());
        }
        if let Some(finding) = statement(store, context, service).filter(|_| !is_stated(&remark)) {
            say(with(finding, STATEMENT));
        }
        if let Some(severity) = profile::severity(context, Demand::ForumRemark)
            && let Some(word) = words::word_in(&remark, FORUMS)
        {
            say(Finding::from(RemarkForum { word: word.into() }).severity(severity));
        }
    }
    if let Some(finding) = domains(store, context, service).filter(|_| words::word_in(&remark, DOMAINS_WORDS).is_none()) {
        say(with(finding, DOMAINS));
    }
    if let Some(finding) = preapproval(store, context, service).filter(|_| find(&remark, "前置审批").is_none()) {
        say(with(finding, NO_PREAPPROVAL));
    }
}

/// What the unit's remark, or that of a service, has to say of people.
pub(super) fn of_unit(store: &Store, context: &Context, unit: NodeId, out: &mut Vec<Clash>) {
    let Some(severity) = profile::severity(context, Demand::ThirdPersonRemark) else { return };
    if subject::nature(store).is_none_or(|nature| nature == "individual") {
        return;
    }
    let mut is_empty = true;
    for holder in store.services().chain([unit]) {
        if let Some(remark) = store.normal_at(holder, key::REMARK) {
            is_empty = false;
            if words::word_in(&remark, POSTS).is_some() {
                return;
            }
        }
    }
    if is_empty && context.partial {
        return;
    }
    let at = store.child(unit, key::REMARK).unwrap_or(unit);
    out.push(Clash { finding: Finding::from(RemarkThirdPerson {}).severity(severity), at, related: Vec::new() });
}

/// What there is to say of a service without a remark.
pub(crate) fn missing(store: &Store, context: &Context, service: NodeId) -> Option<Finding> {
    if let Some(finding) = statement(store, context, service) {
        return Some(finding.suggest(STATEMENT));
    }
    let severity = |demand| profile::severity(context, demand);
    let has_other = store.items(service, key::CONTENTS).iter().any(|content| store.key(*content).as_deref() == Some("other"));
    if has_other && let Some(severity) = severity(Demand::OtherContentRemark) {
        return Some(Finding::from(RemarkOtherContent {}).severity(severity));
    }
    let of_individual = subject::is_individual(store).then(|| severity(Demand::IndividualNoRemark)).flatten();
    // The more serious comes first.
    if let Some(severity) = [severity(Demand::NoRemark), of_individual].into_iter().flatten().min() {
        return Some(Finding::from(RemarkNeeded {}).severity(severity));
    }
    preapproval(store, context, service)
        .map(|finding| finding.suggest(NO_PREAPPROVAL))
        .or_else(|| domains(store, context, service).map(|finding| finding.suggest(DOMAINS)))
}

/// Where a person's website needs the statement.
fn statement(store: &Store, context: &Context, service: NodeId) -> Option<Finding> {
    if !store.is(service, form::WEBSITE) || !subject::is_individual(store) {
        return None;
    }
    let severity = profile::severity(context, Demand::PersonalStatement)?;
    Some(Finding::from(RemarkStatement {}).severity(severity))
}

fn is_stated(remark: &str) -> bool {
    PHRASES.iter().all(|phrase| split(phrase, b'|').any(|words| find(remark, words).is_some()))
}

/// Where several domains of a website are to be explained.
fn domains(store: &Store, context: &Context, service: NodeId) -> Option<Finding> {
    let is_several = || store.items(service, key::DOMAINS).iter().filter(|domain| !store.is_blank(**domain)).count() > 1;
    if !store.is(service, form::WEBSITE) || !is_several() {
        return None;
    }
    let severity = profile::severity(context, Demand::SeveralDomainsRemark)?;
    Some(Finding::from(RemarkDomains {}).severity(severity))
}

/// Where a unit without a pre-approval is to say so.
fn preapproval(store: &Store, context: &Context, service: NodeId) -> Option<Finding> {
    let is_unit = || subject::nature(store).is_some_and(|nature| nature != "individual");
    if !store.is(service, form::WEBSITE) || !store.items(service, key::PREAPPROVALS).is_empty() || !is_unit() {
        return None;
    }
    let severity = profile::severity(context, Demand::PreapprovalStatement)?;
    Some(Finding::from(RemarkPreapproval {}).severity(severity))
}

/// A remark with a further sentence.
fn joined(remark: &str, sentence: &str) -> String {
    let is_ended = remark.chars().next_back().is_some_and(|c| is_one_of(c, "。；！.;\n"));
    [remark, if is_ended { "" } else { "。" }, sentence].concat()
}

/// The limits are those of a service's remark; the unit's own is another field.
pub(super) fn settle(store: &Store, id: NodeId, finding: Finding) -> Option<Finding> {
    let is_limit = finding.is(RemarkShort::CODE) || finding.is(RemarkLong::CODE);
    let is_units = is_limit
        && matches!(store.content(id), Content::Text { slot: Slot::Field(Field::Remark), .. })
        && store.parent(id).is_some_and(|holder| store.is(holder, form::UNIT));
    (!is_units).then_some(finding)
}
