//! Whose document it is (R4.1): a person has a document of persons, even where a unit files; some provinces take no foreign
//! document of the unit's person (R1.9 d), no residence permit (R4.1), no foreigner as an individual (R4.7). Reads the type of a
//! person's document, and the unit's nature.

use super::{Clash, person::Person, subject};
use crate::{
    catalog::{
        PersonDocumentForeigner, PersonDocumentNotMainland, PersonDocumentNotTaken, PersonDocumentOfUnit,
        PersonDocumentResidencePermit, PersonDocumentTemporary, PersonServiceNotMainland,
    },
    context::Context,
    filing::{
        key,
        store::{NodeId, Store, Verdict},
    },
    issue::Finding,
    profile::{self, Demand},
    text::{is_among, quote},
};
use std::borrow::Cow;

/// R4.1: what others than mainland citizens file with.
const OTHERS: &str =
    "hk-macau-permit taiwan-permit hk-macau-residence-permit taiwan-residence-permit permanent-resident-card passport";
/// R5.1: documents of units, by the contract's names and as certificates and consoles call them.
const OF_UNITS: &str = "credit-code organization-code registration-number 统一社会信用代码 统一社会信用代码证书 组织机构代码 组织机构代码证 \
    注册号 营业执照 事业单位法人证书 社会团体法人登记证书 民办非企业单位登记证书 基金会法人登记证书 律师事务所执业许可证 医疗机构执业许可证";
/// R4.1: what no bureau takes, though it shows who somebody is.
const NOT_TAKEN: &str =
    "军官证 士兵证 警官证 户口簿 户口本 驾驶证 行驶证 学生证 社保卡 社会保障卡 往来港澳通行证 大陆居民往来台湾通行证";
/// R4.1: while the card is being made.
const TEMPORARY: &str = "临时身份证 临时居民身份证";

/// The document of a person of this form.
pub(super) fn of_document(store: &Store, context: &Context, document: NodeId, out: &mut Vec<Clash>) {
    let Some((at, kind)) = not_taken(store, document) else { return };
    let finding = if is_among(&kind, OF_UNITS) {
        PersonDocumentOfUnit {}.into()
    } else if is_among(&kind, NOT_TAKEN) {
        PersonDocumentNotTaken { document: quote(&kind) }.into()
    } else {
        let Some(severity) = profile::severity(context, Demand::TemporaryId) else { return };
        Finding::from(PersonDocumentTemporary {}).severity(severity)
    };
    out.push(Clash::alone(finding, at));
}

/// The type of a person's document, where it is one that no person files with.
fn not_taken(store: &Store, document: NodeId) -> Option<(NodeId, Cow<'_, str>)> {
    let at = store.child(document, key::TYPE)?;
    if matches!(store.verdict(at), Verdict::Plain) {
        return None; // It is in the list of persons' documents.
    }
    Person::of_form(store, store.parent(document)?)?;
    let kind = store.normal(at)?;
    let is_told = [OF_UNITS, NOT_TAKEN, TEMPORARY].iter().any(|words| is_among(&kind, words));
    is_told.then_some((at, kind))
}

/// True for a type that is told here: it is in no list, and that is not all.
pub(super) fn tells(store: &Store, at: NodeId) -> bool {
    store.is_under_key(at, key::TYPE) && store.parent(at).is_some_and(|document| not_taken(store, document).is_some())
}

/// A person of this form, by the type of the document.
pub(super) fn of_person(store: &Store, context: &Context, at: NodeId, out: &mut Vec<Clash>) {
    let Some(person) = Person::of_form(store, at) else { return };
    let Some((at, kind)) = person.document_type().filter(|(_, kind)| is_among(kind, OTHERS)) else { return };
    let mut tell = |finding: Finding, demand| {
        out.extend(profile::severity(context, demand).map(|severity| Clash::alone(finding.severity(severity), at)));
    };
    if kind == "hk-macau-residence-permit" {
        tell(PersonDocumentResidencePermit {}.into(), Demand::HkMacauResidencePermit);
    }
    if subject::is_individual(store) {
        if person.is_units() && is_among(&kind, "passport permanent-resident-card") {
            tell(PersonDocumentForeigner {}.into(), Demand::IndividualForeigner);
        }
    } else if subject::nature(store).is_none() {
        // It may be an individual's yet.
    } else if person.is_units() {
        tell(PersonDocumentNotMainland {}.into(), Demand::UnitPersonNotMainland);
        if profile::severity(context, Demand::ServicePersonNotMainland).is_some() && person.serves().is_some() {
            tell(PersonServiceNotMainland {}.into(), Demand::ServicePersonNotMainland);
        }
    } else {
        tell(PersonServiceNotMainland {}.into(), Demand::ServicePersonNotMainland);
    }
}
