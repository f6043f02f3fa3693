//! Lists of choices: contents (服务内容, R8.2, R8.3) and languages (语言类别, R8.4, MISC-01). A list names each choice once; what
//! a person or a unit may choose, and how many, the provider and the bureau say. Reads one list, and the unit's nature.

use super::{Clash, subject};
use crate::{
    catalog::{
        ChoiceRepeated, ContentBlog, ContentGroup, ContentNoPortal, ContentNotForIndividual, ContentOtherOfUnit, ContentTooMany,
        LanguageNoSimplifiedChinese, LanguageSeveral,
    },
    context::Context,
    filing::{
        form,
        store::{NodeId, Store},
    },
    issue::Finding,
    profile::{self, Demand},
    text::is_among,
};
use std::borrow::Cow;

/// What is chosen, and where.
pub(super) type Chosen<'a> = (NodeId, Cow<'a, str>);

/// R8.3: groups of contents (一级分类) of WeChat's list, those that are known: 500 生活服务.
const GROUPS: &str = "500";

/// What is chosen in a list.
fn chosen(store: &Store, list: NodeId) -> Vec<Chosen<'_>> {
    store.kids(list).iter().filter_map(|at| Some((*at, store.normal(*at)?))).collect()
}

/// R8.1, R8.3: each choice once; each later one is told against the first.
pub(super) fn repeated(context: &Context, chosen: &[Chosen], out: &mut Vec<Clash>) {
    let Some(severity) = profile::severity(context, Demand::RepeatedChoice) else { return };
    let mut places: Vec<usize> = (0..chosen.len()).collect();
    places.sort_by_key(|place| &chosen[*place].1);
    for same in places.chunk_by(|one, other| chosen[*one].1 == chosen[*other].1) {
        for place in &same[1..] {
            out.push(Clash::new(Finding::from(ChoiceRepeated {}).severity(severity), chosen[*place].0, chosen[same[0]].0));
        }
    }
}

/// R8.2, R8.3: the contents of a service. APPs have a list of two levels, which each provider has for itself.
pub(super) fn of_contents(store: &Store, context: &Context, list: NodeId, out: &mut Vec<Clash>) {
    let chosen = chosen(store, list);
    repeated(context, &chosen, out);
    if let Some(max) = profile::number(context, Demand::Contents)
        && let Some((at, _)) = chosen.get(max)
    {
        out.push(Clash::alone(ContentTooMany { count: chosen.len(), max }, *at));
    }
    if store.parent(list).is_some_and(|service| store.is(service, form::APP)) {
        for (at, _) in chosen.iter().filter(|(_, id)| is_among(id, GROUPS)) {
            out.extend(Clash::asked(context, Demand::ContentGroup, ContentGroup {}, *at));
        }
        return;
    }
    match subject::nature(store).as_deref() {
        None => {}
        Some("individual") => of_individual(context, &chosen, out),
        Some(_) => of_unit(context, list, &chosen, out),
    }
}

/// R8.2: a blog or "other" at Huawei Cloud; some bureaus refuse the blog.
fn of_individual(context: &Context, chosen: &[Chosen], out: &mut Vec<Clash>) {
    let offered = Some("other").filter(|other| !has(chosen, other));
    for (at, content) in chosen {
        match &**content {
            "other" => {}
            "blog" => out.extend(Clash::asked(context, Demand::IndividualBlog, offer(ContentBlog {}, offered), *at)),
            _ => out.extend(Clash::asked(context, Demand::IndividualContent, offer(ContentNotForIndividual {}, offered), *at)),
        }
    }
}

/// R8.2: a unit's portal is the usual choice; one bureau asks for it, one refuses "other".
fn of_unit(context: &Context, list: NodeId, chosen: &[Chosen], out: &mut Vec<Clash>) {
    let offered = Some("unit-portal").filter(|portal| !has(chosen, portal));
    if !chosen.is_empty() && offered.is_some() {
        out.extend(Clash::asked(context, Demand::UnitPortal, ContentNoPortal {}, list));
    }
    for (at, _) in chosen.iter().filter(|(_, content)| content == "other") {
        out.extend(Clash::asked(context, Demand::UnitOtherContent, offer(ContentOtherOfUnit {}, offered), *at));
    }
}

fn has(chosen: &[Chosen], content: &str) -> bool {
    chosen.iter().any(|(_, own)| own == content)
}

/// With this content, which is not chosen yet.
fn offer(finding: impl Into<Finding>, content: Option<&str>) -> Finding {
    match content {
        Some(content) => finding.into().suggest(content),
        None => finding.into(),
    }
}

/// R8.4, MISC-01: the language that the contents are mainly in.
pub(super) fn of_languages(store: &Store, context: &Context, list: NodeId, out: &mut Vec<Clash>) {
    let chosen = chosen(store, list);
    repeated(context, &chosen, out);
    if chosen.iter().any(|(_, language)| *language != chosen[0].1) {
        out.extend(Clash::asked(context, Demand::SeveralLanguages, LanguageSeveral {}, list));
    }
    if !chosen.is_empty() && !has(&chosen, "zh-hans") {
        out.extend(Clash::asked(context, Demand::NoSimplifiedChinese, LanguageNoSimplifiedChinese {}, list));
    }
}
