//! The names of websites and whose they are (R6.1 to R6.4): a unit's site is best named as the unit, and what stands in the unit's
//! registered name may stand in the site's; a person's site has no words of units, no forum or blog, no name of a person or a
//! place. Reads the website, the unit's nature and name, and the name of the unit's person.

use super::{Clash, subject};
use crate::{
    catalog::{
        SiteNameApprovalWord, SiteNameAuthority, SiteNameFewHan, SiteNameFinance, SiteNameForeign, SiteNameFormatWord,
        SiteNameHasLatin, SiteNameLong, SiteNameLottery, SiteNameNoHan, SiteNameOfUnits, SiteNamePerson, SiteNamePlace,
        SiteNameProvinceWord, SiteNameSensitive, SiteNameSign, SiteNameState, SiteNameStateInside, SiteNameTraining,
        SiteNameUnlikeUnit, UnitNameNoForm, UnitNameNoHan,
    },
    context::{Context, Field},
    filing::{
        Slot, form, key,
        store::{Content, NodeId, Store},
    },
    issue::{Finding, Severity},
    profile::{self, Demand},
    rules::{
        site_name::LONGEST,
        words::{self, List, Words},
    },
    text::{find, is_han},
};
use std::borrow::Cow;

/// Natures of bodies that supervise, or speak for the state or the public.
const PUBLIC: &str = "government institution mass-organization social-group foundation defence";

/// R6.3 (HKB-驳回): an individual's name has 3 to 10 characters; over the limit of all (R6.1), that is told.
const ADVISED: usize = 10;

/// What there is to say of a website's name.
pub(super) fn of_service(store: &Store, context: &Context, service: NodeId, out: &mut Vec<Clash>) {
    if !store.is(service, form::WEBSITE) {
        return;
    }
    let Some(at) = store.child(service, key::NAME) else { return };
    let Some(name) = store.normal_at(service, key::NAME) else { return };
    let unit_name = unit_name(store).unwrap_or_default();
    let mut say = |finding: Finding| out.push(Clash { finding, at, related: Vec::new() });
    match subject::nature(store).as_deref() {
        Some("individual") => of_individual(store, context, &name, &unit_name, &mut say),
        Some(_) => of_unit(store, context, service, &name, &unit_name, &mut say),
        None => {}
    }
}

/// R6.2 and R6.3.
fn of_individual(store: &Store, context: &Context, name: &str, own_name: &str, say: &mut dyn FnMut(Finding)) {
    let said = Words::of(name);
    // Where units may not have these words either, the name alone was told so.
    if profile::severity(context, Demand::NameWordsOfUnits).is_none() {
        said.format().for_each(&mut *say);
    }
    if said.format().next().is_none()
        && let Some(word) = said.word(List::OfUnits)
    {
        say(SiteNameOfUnits { word: word.into() }.into());
    }
    if let Some(word) = words::word_in(name, &profile::words(context, Demand::IndividualNameWords)) {
        say(SiteNameProvinceWord { word: word.into() }.into());
    }
    let length = words::characters(name);
    if (ADVISED + 1..=LONGEST).contains(&length) {
        say(Finding::from(SiteNameLong { length, max: ADVISED }).severity(Severity::Info));
    }
    let person = store.child(Store::ROOT, key::RESPONSIBLE).and_then(|person| store.normal_at(person, key::NAME));
    let is_in = |person: &str| person.chars().count() > 1 && find(name, person).is_some();
    if is_in(own_name) || person.is_some_and(|person| is_in(&person)) {
        say(SiteNamePerson {}.into());
    }
    if let Some(word) = said.word(List::Places) {
        say(SiteNamePlace { word: word.into() }.into());
    }
    if words::has_latin(name)
        && profile::severity(context, Demand::LatinName).is_none()
        && let Some(severity) = profile::severity(context, Demand::IndividualLatinName)
    {
        say(Finding::from(SiteNameHasLatin {}).severity(severity));
    }
}

/// R6.1: the unit's own name is best; R6.4: some bureaus ask for it.
fn of_unit(store: &Store, context: &Context, service: NodeId, name: &str, unit_name: &str, say: &mut dyn FnMut(Finding)) {
    if unit_name.is_empty() || words::comparable(name) == words::comparable(unit_name) {
        return;
    }
    if let Some(severity) = profile::severity(context, Demand::PlaceName)
        && let Some(word) = Words::of(name).word(List::Places)
        && find(unit_name, word).is_none()
    {
        say(Finding::from(SiteNamePlace { word: word.into() }).severity(severity));
    }
    // A remark may say what the name is to the unit.
    if context.partial || store.normal_at(service, key::REMARK).is_some() {
        return;
    }
    let asked = profile::severity(context, Demand::NameUnlikeUnit);
    if asked.is_some() || !has_common(name, unit_name) {
        say(Finding::from(SiteNameUnlikeUnit {}).severity(asked.unwrap_or(Severity::Info)));
    }
}

/// True if two 汉字 that stand together in the unit's name do so in the site's, or one has no 汉字 to compare.
fn has_common(name: &str, unit_name: &str) -> bool {
    let mut before: Option<usize> = None;
    let mut compared = false;
    for (at, c) in unit_name.char_indices() {
        if !is_han(c) {
            before = None;
            continue;
        }
        if let Some(start) = before {
            let pair = &unit_name[start..at + c.len_utf8()];
            if !is_common(pair) {
                compared = true;
                if find(name, pair).is_some() {
                    return true;
                }
            }
        }
        before = Some(at);
    }
    !compared || words::han(name) == 0
}

/// Two 汉字 of half of all names.
fn is_common(pair: &str) -> bool {
    crate::text::is_among(
        pair,
        "公司 有限 限公 责任 限责 任公 股份 份有 科技 技有 技术 术有 网络 络科 网络 信息 息技 集团 中心 服务",
    )
}

/// The registered name of the unit.
fn unit_name(store: &Store) -> Option<Cow<'_, str>> {
    store.normal_at(store.child(Store::ROOT, key::UNIT)?, key::NAME)
}

/// What is left of a finding about a name, where the form says whose it is.
pub(super) fn settle(store: &Store, id: NodeId, finding: Finding) -> Option<Finding> {
    match store.content(id) {
        Content::Text { slot: Slot::Field(Field::SiteName), .. } => of_site(store, id, finding),
        // A person has the name that is on the card.
        Content::Text { slot: Slot::Field(Field::UnitName), .. } => {
            let of_units = finding.is(UnitNameNoForm::CODE) || finding.is(UnitNameNoHan::CODE);
            (!of_units || !subject::is_individual(store)).then_some(finding)
        }
        _ => Some(finding),
    }
}

fn of_site(store: &Store, id: NodeId, finding: Finding) -> Option<Finding> {
    let is = |codes: &[crate::catalog::Code]| codes.iter().any(|code| finding.is(*code));
    let is_state = is(&[SiteNameState::CODE, SiteNameStateInside::CODE]);
    let is_sensitive = is(&[SiteNameAuthority::CODE, SiteNameSensitive::CODE, SiteNameLottery::CODE]);
    let is_approval =
        is(&[SiteNameFinance::CODE, SiteNameApprovalWord::CODE, SiteNameProvinceWord::CODE, SiteNameTraining::CODE]);
    let is_word = is_state || is_sensitive || is_approval || is(&[SiteNameForeign::CODE, SiteNameFormatWord::CODE]);
    let is_form =
        is(&[SiteNameSign::CODE, SiteNameHasLatin::CODE, SiteNameFewHan::CODE, SiteNameNoHan::CODE, SiteNameLong::CODE]);
    let nature = subject::nature(store);
    if !is_word && !is_form || nature.as_deref() == Some("individual") {
        return Some(finding);
    }
    let service = store.parent(id)?;
    let name = words::comparable(&store.normal_at(service, key::NAME).unwrap_or_default());
    let unit_name = words::comparable(&unit_name(store).unwrap_or_default());
    if !unit_name.is_empty() && unit_name == name {
        return if is_form { None } else { Some(finding.severity(Severity::Info)) };
    }
    // What stands in the registered name, the registry let pass.
    if is_word && finding.first_text().is_some_and(|word| find(&unit_name, &word.to_ascii_lowercase()).is_some()) {
        return None;
    }
    if is_approval && !store.items(service, key::PREAPPROVALS).is_empty() {
        return None;
    }
    let is_public = nature.is_some_and(|nature| crate::text::is_among(&nature, PUBLIC));
    if is_public && (is_state || is_sensitive) && finding.is_error() {
        return Some(finding.severity(Severity::Warning));
    }
    Some(finding)
}
