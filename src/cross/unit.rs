//! The unit and its document (主办单位与证件): the nature that is chosen has documents of its own (R5.1); the first two characters
//! of a credit code say the nature too (R5.2); enterprises may not file with an old organisation code everywhere (R5.3); a sole proprietor (个体工商户) has a seal and a brand name (字号), or files as the
//! bureau asks (R5.1). Reads the unit alone.

use super::Clash;
use crate::{
    catalog::{
        UnitDocumentOfPerson, UnitDocumentOfUnit, UnitDocumentUnusual, UnitMedicalLicence, UnitNatureNotCategory, UnitNoBrand,
        UnitNoBrandIndividual, UnitNoBrandName, UnitNoBrandRemark, UnitNoSeal, UnitOrganizationCode,
    },
    context::{Context, DocumentType},
    filing::{
        key,
        store::{NodeId, Store},
    },
    issue::Finding,
    profile::Demand,
    rules::{
        choice::{self, List},
        credit_code,
    },
    text::{before, find, is_among, word},
};

/// The types of documents that only units have.
const OF_UNITS: &str = "credit-code organization-code registration-number other";

/// R5.1: which of them each nature has, by the number that is on it; the lists of consoles change.
const DOCUMENTS: &str = "\
    enterprise credit-code organization-code registration-number other|\
    sole-proprietor credit-code organization-code registration-number other|\
    government credit-code organization-code|\
    institution credit-code organization-code other|\
    social-group credit-code organization-code other|\
    private-non-enterprise credit-code organization-code other|\
    foundation credit-code organization-code other|\
    law-firm credit-code organization-code other|\
    defence credit-code other|\
    foreign-cultural-centre credit-code other|\
    mass-organization credit-code|\
    forensic-institution credit-code other|\
    religious-body credit-code other|\
    overseas-body other|\
    medical-institution credit-code other|\
    notary-office credit-code other|\
    collective-economy credit-code other|\
    arbitration-body credit-code other";

/// R5.2: the natures of each pair, the usual one first. Of pairs that are not here nothing is known.
const CATEGORIES: &str = "\
    11 government|12 institution medical-institution|13 mass-organization|\
    31 law-firm|32 notary-office|34 forensic-institution|35 arbitration-body|41 foreign-cultural-centre|\
    51 social-group|52 private-non-enterprise medical-institution|53 foundation|\
    71 religious-body|72 religious-body|81 mass-organization|\
    91 enterprise|92 sole-proprietor enterprise|93 enterprise|\
    A1 defence|N1 collective-economy|N2 collective-economy|N3 collective-economy";

/// The pair of a sole proprietor.
const SOLE_PROPRIETOR: &str = "92";

/// R5.1: how a name without a brand name is written, and what a remark says of it.
const OWNERS_NAME: &str = "(个体工商户)";
const NO_BRAND: &str = "无字号|无工商字号";

/// What there is to say of a unit.
pub(super) fn of_unit(store: &Store, context: &Context, unit: NodeId, out: &mut Vec<Clash>) {
    let Some(nature) = store.normal_at(unit, key::NATURE) else { return };
    let document = store.child(unit, key::DOCUMENT);
    let category = document.and_then(|document| category(store, document));
    if let Some(document) = document {
        kind(store, context, document, &nature, out);
        if let Some((at, category)) = &category {
            other_nature(store, unit, &nature, *at, category, out);
        }
    }
    let is_proprietor = category.is_some_and(|(_, category)| category == SOLE_PROPRIETOR) && nature == "enterprise";
    if is_proprietor || nature == "sole-proprietor" {
        sole_proprietor(store, context, unit, out);
    }
}

/// The first two characters of a credit code that is right, and where it stands.
fn category(store: &Store, document: NodeId) -> Option<(NodeId, String)> {
    if store.normal_at(document, key::TYPE).is_some_and(|kind| kind != "credit-code") {
        return None;
    }
    let number = store.normal_at(document, key::NUMBER)?;
    Some((store.child(document, key::NUMBER)?, credit_code::category(&number)?.into()))
}

/// R5.1, R5.3: what the document is, and whose.
fn kind(store: &Store, context: &Context, document: NodeId, nature: &str, out: &mut Vec<Clash>) {
    let (Some(at), Some(kind)) = (store.child(document, key::TYPE), store.normal_at(document, key::TYPE)) else { return };
    let is_units = is_among(&kind, OF_UNITS);
    if nature == "individual" {
        if is_units {
            out.push(Clash::alone(UnitDocumentOfUnit {}, at));
        }
        return;
    }
    let kinds = DocumentType::ALL.iter().find(|known| known.as_str() == kind);
    let (Some(own), Some(term), Some(document)) = (row(DOCUMENTS, nature), choice::said(List::Nature, nature), kinds) else {
        return; // What is in no list is told as such.
    };
    if !is_units {
        out.push(Clash::alone(UnitDocumentOfPerson { nature: term }, at));
        return;
    }
    if !is_among(&kind, own) {
        out.push(Clash::alone(UnitDocumentUnusual { nature: term, document: (*document).into() }, at));
    } else if kind == "organization-code" && is_among(nature, "enterprise sole-proprietor") {
        out.extend(Clash::asked(context, Demand::OrganizationCodeEnterprise, UnitOrganizationCode {}, at));
    } else if kind == "other" && nature == "medical-institution" {
        out.extend(Clash::asked(context, Demand::MedicalLicence, UnitMedicalLicence {}, at));
    }
}

/// What stands behind this word in its row.
fn row(rows: &'static str, head: &str) -> Option<&'static str> {
    let row = word(rows, &|row| before(row, " ") == head)?;
    Some(row[head.len()..].trim_ascii_start())
}

/// R5.2: the code says another nature. Inferred from what the pairs mean: a warning.
fn other_nature(store: &Store, unit: NodeId, nature: &str, number: NodeId, category: &str, out: &mut Vec<Clash>) {
    let Some(natures) = row(CATEGORIES, category).filter(|natures| !is_among(nature, natures)) else { return };
    let usual = before(natures, " ");
    if nature != "individual"
        && let (Some(own), Some(expected)) = (choice::said(List::Nature, nature), choice::said(List::Nature, usual))
        && let Some(at) = store.child(unit, key::NATURE)
    {
        let finding = Finding::from(UnitNatureNotCategory { category: category.into(), nature: own, expected });
        out.push(Clash::new(finding.suggest(usual), at, number));
    }
}

/// R5.1: 个体工商户 without a seal, or without a brand name.
fn sole_proprietor(store: &Store, context: &Context, unit: NodeId, out: &mut Vec<Clash>) {
    let mut say = |key, finding: Finding, demand| {
        out.extend(store.child(unit, key).and_then(|at| Clash::asked(context, demand, finding, at)));
    };
    if store.flag_at(unit, key::HAS_SEAL) == Some(false) {
        say(key::HAS_SEAL, UnitNoSeal {}.into(), Demand::NoSeal);
    }
    if store.flag_at(unit, key::HAS_BRAND_NAME) != Some(false) {
        return;
    }
    say(key::HAS_BRAND_NAME, UnitNoBrandIndividual {}.into(), Demand::NoBrandIndividual);
    say(key::HAS_BRAND_NAME, UnitNoBrand {}.into(), Demand::NoBrand);
    let remark = store.text_at(unit, key::REMARK).unwrap_or_default();
    if word(NO_BRAND, &|words| find(&remark, words).is_some()).is_none() {
        say(key::HAS_BRAND_NAME, UnitNoBrandRemark {}.into(), Demand::NoBrandRemark);
    }
    if store.text_at(unit, key::NAME).is_some_and(|name| !name.ends_with(OWNERS_NAME)) {
        say(key::NAME, UnitNoBrandName {}.into(), Demand::NoBrandName);
    }
}
