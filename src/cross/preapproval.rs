//! Pre-approvals (前置审批, R8.1): an individual can hold none; 以上都不涉及 stands alone; an item has the number of its approval;
//! and what a service's contents or its name speak of has its item (R6.2 K4). Reads the service, the unit's nature and its name.
//!
//! Names of websites that speak of finance, or of forums and the like, are told by their own law.

use super::{
    Clash,
    choice::{Chosen, repeated},
    subject,
};
use crate::{
    catalog::{
        PreapprovalContent, PreapprovalIndividual, PreapprovalName, PreapprovalNoneAndOthers, PreapprovalNumber,
        PreapprovalUnitName,
    },
    context::Context,
    filing::{
        form,
        store::{NodeId, Store},
    },
    issue::{Finding, Severity},
    profile::{self, Demand},
    rules::choice::{List, said},
    text::{before, find, is_among, split},
};

/// 以上都不涉及
const NONE: &str = "none";
/// K4, and what its words speak of.
const FINANCE: &str = "internet-finance";

/// Which contents call for which item: the item, then contents.
const CONTENTS: &str = "\
    news news|culture games music|broadcasting video|education education|\
    internet-finance payment online-banking stocks peer-to-peer-lending equity-financing insurance cross-sector-finance non-bank-payment";

/// R8.1: which words of a name do: the item, then words.
const WORDS: &str = "\
    news 新闻|publishing 出版|drugs-and-devices 医疗器械 药|health-care 医疗|culture 游戏|broadcasting 影视 直播 广播|\
    religion 宗教|ride-hailing 网约车 网络预约车 网络预约出租";

/// R6.2 K4: words of finance in the names of units and APPs.
const FINANCE_WORDS: &str =
    "交易所 交易中心 金融 资产管理 理财 基金 投资管理 财富管理 网贷 网络借贷 P2P 股权众筹 互联网保险 支付 信托";
/// Longer words that begin like one of these and speak of something else: a foundation is no fund.
const OTHERS: &str = "基金会 医疗器械";

/// What there is to say of a service.
pub(super) fn of_service(store: &Store, context: &Context, service: NodeId, out: &mut Vec<Clash>) {
    let items = store.items(service, "preapprovals");
    let chosen: Vec<Chosen> =
        items.iter().filter_map(|item| Some((store.child(*item, "kind")?, store.normal_at(*item, "kind")?))).collect();
    repeated(context, &chosen, out);
    let none = chosen.iter().find(|(_, kind)| kind == NONE).map(|(at, _)| *at);
    let other = chosen.iter().find(|(_, kind)| kind != NONE).map(|(at, _)| *at);
    if let (Some(none), Some(other)) = (none, other) {
        out.push(Clash::new(PreapprovalNoneAndOthers {}, none, other));
    }
    if subject::is_individual(store) {
        let others = chosen.iter().filter(|(_, kind)| kind != NONE);
        out.extend(others.map(|(at, _)| Clash::alone(PreapprovalIndividual {}, *at)));
    } else if !context.partial {
        out.extend(items.iter().filter_map(|item| unnumbered(store, *item)));
    }
    calls(store, context, service, &chosen, out);
}

/// An item without the number of its approval.
fn unnumbered(store: &Store, item: NodeId) -> Option<Clash> {
    let kind = store.normal_at(item, "kind").filter(|kind| kind != NONE)?;
    if store.normal_at(item, "number").is_some() {
        return None;
    }
    let finding = match said(List::Preapproval, &kind) {
        Some(item) => PreapprovalNumber { item }.into(),
        None => return None,
    };
    Some(Clash { finding, at: store.child(item, "number").unwrap_or(item), related: Vec::new() })
}

/// What the contents and the name call for, each item once.
fn calls(store: &Store, context: &Context, service: NodeId, chosen: &[Chosen], out: &mut Vec<Clash>) {
    let mut known: Vec<&str> = Vec::new();
    for (_, kind) in chosen {
        if !known.contains(&&**kind) && said(List::Preapproval, kind).is_some() {
            known.push(kind);
        }
    }
    // Courses for schoolchildren have an item of their own.
    if known.contains(&"off-campus-training") {
        known.push("education");
    }
    if store.is(service, form::WEBSITE) {
        for at in store.items(service, "contents") {
            let Some(chosen) = store.normal(*at) else { continue };
            if let Some((item, _)) = rows(CONTENTS).find(|(_, contents)| is_among(&chosen, contents))
                && !known.contains(&item)
                && let Some(term) = said(List::Preapproval, item)
            {
                known.push(item);
                out.push(Clash::alone(PreapprovalContent { item: term }, *at));
            }
        }
    }
    let (Some(at), Some(name)) = (store.child(service, "name"), store.text_at(service, "name")) else { return };
    let name = name.to_ascii_uppercase();
    let unit_name = unit_name(store);
    let mut say = |word: &str, item, severity| {
        if let Some(item) = said(List::Preapproval, item) {
            let finding = Finding::from(PreapprovalName { word: word.into(), item }).severity(severity);
            out.push(Clash::alone(finding, at));
        }
    };
    for (item, words) in rows(WORDS).filter(|(item, _)| !known.contains(item)) {
        // What stands in the registered name, the registry let pass.
        if let Some(word) = split(words, b' ').find(|word| speaks(&name, word) && find(&unit_name, word).is_none()) {
            say(word, item, Severity::Warning);
        }
    }
    if store.is(service, form::APP)
        && !known.contains(&FINANCE)
        && let Some(word) = finance(&name).filter(|word| find(&unit_name, word).is_none())
        && let Some(severity) = profile::severity(context, Demand::FinanceWords)
    {
        say(word, FINANCE, severity);
    }
}

/// The items of some rows, and what calls for each.
fn rows(rows: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    split(rows, b'|').map(|row| {
        let item = before(row, " ");
        (item, &row[item.len() + 1..])
    })
}

/// The word of finance in a name.
fn finance(name: &str) -> Option<&'static str> {
    split(FINANCE_WORDS, b' ').find(|word| speaks(name, word))
}

/// True if this word is in a name, and no longer one of something else.
fn speaks(name: &str, word: &str) -> bool {
    let longer = |at: usize| split(OTHERS, b' ').any(|other| other.len() > word.len() && name[at..].starts_with(other));
    find(name, word).is_some_and(|at| !longer(at))
}

/// The unit's registered name, in capital letters where it has any.
fn unit_name(store: &Store) -> String {
    store.child(Store::ROOT, "unit").and_then(|unit| store.text_at(unit, "name")).unwrap_or_default().to_ascii_uppercase()
}

/// R6.2 K4: a unit whose name speaks of finance, in a form that has the item nowhere.
pub(super) fn of_filing(store: &Store, context: &Context, _: NodeId, out: &mut Vec<Clash>) {
    let Some(at) = store.child(Store::ROOT, "unit").and_then(|unit| store.child(unit, "name")) else { return };
    if subject::is_individual(store) || profile::severity(context, Demand::FinanceWords).is_none() {
        return;
    }
    let Some(word) = finance(&unit_name(store)) else { return };
    let has_item = |service| {
        let items = store.items(service, "preapprovals").iter();
        items.filter_map(|item| store.normal_at(*item, "kind")).any(|kind| kind == FINANCE)
    };
    if !store.services().any(has_item) {
        out.push(Clash::alone(PreapprovalUnitName { word: word.into() }, at));
    }
}
