//! The law BETWEEN values: one file for each rule; each says what it reads. A rule is asked about an object, a list or a group
//! of places that hold one value, never about the form: so an edit asks again only about what it touched, and only the rules that
//! read what it changed.

pub(crate) mod address;
pub(crate) mod age;
pub(crate) mod app_name;
mod area_code;
pub(crate) mod choice;
pub(crate) mod contact;
pub(crate) mod contact_count;
pub(crate) mod document_holder;
pub(crate) mod domain;
pub(crate) mod emergency;
pub(crate) mod feature;
pub(crate) mod history;
pub(crate) mod homepage;
pub(crate) mod icon;
pub(crate) mod ip;
pub(crate) mod main_domain;
pub(crate) mod order;
pub(crate) mod package_name;
mod person;
pub(crate) mod platform;
pub(crate) mod preapproval;
pub(crate) mod preapproval_call;
mod reads;
pub(crate) mod remark;
pub(crate) mod representative;
pub(crate) mod sdk;
pub(crate) mod service_name;
pub(crate) mod subject;
pub(crate) mod unit;
pub(crate) mod unit_validity;
pub(crate) mod validity;

use crate::{
    context::{
        Context,
        Field::{
            self, Address, AppName, Date, Domain, Email, EmergencyPhone, Fingerprint, Homepage, Ip, Mobile, PersonDocument,
            PersonName, PublicKey, Remark, SiteName, UnitDocument, UnitName,
        },
    },
    filing::{
        Slot, form,
        index::Topic,
        store::{Content, NodeId, Store},
    },
    issue::Finding,
    profile::{self, Demand},
    rules::choice::List,
};
pub(crate) use reads::Reads;

/// Values that don't go together: what is wrong, where to mend it, and the far ends.
#[derive(Debug)]
pub(crate) struct Clash {
    pub(crate) finding: Finding,
    pub(crate) at: NodeId,
    pub(crate) related: Vec<NodeId>,
}

impl Clash {
    /// Of a place that clashes with none: what stands there is not what is asked.
    fn alone(finding: impl Into<Finding>, at: NodeId) -> Self {
        Self { finding: finding.into(), at, related: Vec::new() }
    }

    /// The same where the provider or the province asks for it, and as much as it matters there.
    fn asked(context: &Context, demand: Demand, finding: impl Into<Finding>, at: NodeId) -> Option<Self> {
        let severity = profile::severity(context, demand)?;
        Some(Self::alone(finding.into().severity(severity), at))
    }

    fn new(finding: impl Into<Finding>, at: NodeId, related: NodeId) -> Self {
        Self { finding: finding.into(), at, related: vec![related] }
    }
}

/// The rules, in the order in which they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    /// R5.1 to R5.6
    Units,
    UnitValidity,
    UnitAddresses,
    /// section 7, DOM-08
    Orders,
    DomainsOfService,
    /// R1.1, R1.2, R1.9
    Representatives,
    /// R4.1, R1.9 d
    DocumentTypes,
    DocumentHolders,
    /// R4.9
    Ages,
    /// R4.8
    Validity,
    /// R1.3 to R1.5
    Contacts,
    SharedMobiles,
    /// R1.6
    ContactCounts,
    EmergencyContacts,
    /// R2.5
    Localities,
    /// R1.7, R3.2
    EarlierPhones,
    EarlierEmails,
    EarlierDocuments,
    /// DOM-06, DOM-09
    RepeatedDomains,
    UnlistedDomains,
    /// DOM-07, SUF-02
    MainDomains,
    DomainsOfSubject,
    /// IP-02
    Addresses,
    /// R6.1 to R6.4
    SiteNames,
    /// UNIQ-02
    AppNames,
    /// URL-01
    Homepages,
    /// R8.2 to R8.4
    Contents,
    Languages,
    /// R8.1, R6.2
    Preapprovals,
    PreapprovalCalls,
    FinanceUnits,
    /// R5.7
    Remarks,
    /// ICON-01, SDK-01, PLAT-01
    Icons,
    Sdks,
    Platforms,
    /// UNIQ-01
    PackageNames,
    /// FEAT-01, KEY-03
    SameText,
    Fingerprints,
    PublicKeys,
}

/// What is told together, in the order of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Chapter {
    Unit,
    Orders,
    Persons,
    Contacts,
    History,
    Domains,
    Addresses,
    SiteNames,
    AppNames,
    Services,
    Apps,
    PackageNames,
    Features,
}

impl Rule {
    pub(crate) fn chapter(self) -> Chapter {
        match self {
            Self::Units | Self::UnitValidity | Self::UnitAddresses => Chapter::Unit,
            Self::Orders | Self::DomainsOfService => Chapter::Orders,
            Self::Representatives | Self::DocumentTypes | Self::DocumentHolders | Self::Ages | Self::Validity => Chapter::Persons,
            Self::Contacts | Self::SharedMobiles | Self::ContactCounts | Self::EmergencyContacts | Self::Localities => {
                Chapter::Contacts
            }
            Self::EarlierPhones | Self::EarlierEmails | Self::EarlierDocuments => Chapter::History,
            Self::SiteNames => Chapter::SiteNames,
            Self::RepeatedDomains | Self::UnlistedDomains | Self::MainDomains | Self::DomainsOfSubject => Chapter::Domains,
            Self::Addresses => Chapter::Addresses,
            Self::Homepages
            | Self::Contents
            | Self::Languages
            | Self::Preapprovals
            | Self::PreapprovalCalls
            | Self::FinanceUnits
            | Self::Remarks => Chapter::Services,
            Self::Icons | Self::Sdks | Self::Platforms => Chapter::Apps,
            Self::AppNames => Chapter::AppNames,
            Self::PackageNames => Chapter::PackageNames,
            Self::SameText | Self::Fingerprints | Self::PublicKeys => Chapter::Features,
        }
    }
}

/// What a law says of a node and its surroundings.
pub(crate) type Law = fn(&Store, &Context, NodeId, &mut Vec<Clash>);

/// The laws of a kind of node, each told by its rule, with the texts that it reads.
pub(crate) type Laws = &'static [(Rule, Law, Reads)];

/// The laws of each kind of node.
static FILING: Laws = &[
    (Rule::Orders, order::of_filing, Reads::MAIN_DOMAINS),
    (Rule::FinanceUnits, preapproval_call::of_filing, Reads::of(&[UnitName])),
];
static UNIT: Laws = &[
    (Rule::Units, unit::of_unit, Reads::of(&[UnitDocument, UnitName, Remark])),
    (Rule::UnitAddresses, address::of_unit, Reads::of(&[Address, UnitName, PersonName])),
    (Rule::Remarks, remark::of_unit, Reads::of(&[Remark])),
];
static DOCUMENT: Laws = &[
    (Rule::DocumentTypes, document_holder::of_document, Reads::NOTHING),
    (Rule::Validity, validity::of_document, Reads::of(&[Date, PersonDocument])),
    (Rule::UnitValidity, unit_validity::of_document, Reads::of(&[Date])),
];
static PERSON: Laws = &[
    (Rule::Representatives, representative::of_person, Reads::of(&[PersonDocument, UnitDocument, UnitName])),
    (Rule::DocumentHolders, document_holder::of_person, Reads::of(&[PersonDocument])),
    (Rule::Ages, age::of_person, Reads::of(&[PersonDocument])),
    (Rule::Contacts, contact::of_person, Reads::of(&[Mobile, EmergencyPhone, Email, PersonDocument, PersonName])),
    (Rule::ContactCounts, contact_count::of_person, Reads::of(&[Mobile, EmergencyPhone, PersonDocument])),
    (Rule::EmergencyContacts, emergency::of_person, Reads::of(&[EmergencyPhone, Remark])),
    (Rule::Localities, contact_count::locality, Reads::of(&[Mobile])),
];
static SERVICE: Laws = &[
    (Rule::SiteNames, service_name::of_service, Reads::of(&[SiteName, UnitName, PersonName, Remark])),
    (Rule::Homepages, homepage::of_service, Reads::of(&[Homepage, Domain])),
    (Rule::Preapprovals, preapproval::of_service, Reads::NOTHING),
    (Rule::PreapprovalCalls, preapproval_call::of_service, Reads::of(&[SiteName, AppName, UnitName])),
    (Rule::Remarks, remark::of_service, Reads::of(&[Remark]).and(Reads::EMPTINESS)),
];
static APP: Laws = &[(Rule::Sdks, sdk::of_app, Reads::NOTHING), (Rule::Platforms, platform::of_app, Reads::NOTHING)];
static ICON: Laws = &[(Rule::Icons, icon::of_icon, Reads::NOTHING)];
static PACKAGE: Laws = &[(Rule::SameText, feature::same_text, Reads::of(&[PublicKey, Fingerprint]))];
static ADDRESSES: Laws = &[(Rule::Addresses, ip::of_list, Reads::of(&[Ip]))];
static DOMAINS: Laws = &[
    (Rule::DomainsOfService, order::of_list, Reads::MAIN_DOMAINS),
    (Rule::MainDomains, main_domain::of_list, Reads::MAIN_DOMAINS),
];
static CONTENTS: Laws = &[(Rule::Contents, choice::of_contents, Reads::NOTHING)];
static LANGUAGES: Laws = &[(Rule::Languages, choice::of_languages, Reads::NOTHING)];
static DOMAIN: Laws = &[
    (Rule::UnlistedDomains, domain::of_domain, Reads::of(&[Domain])),
    (Rule::DomainsOfSubject, main_domain::of_subject, Reads::of(&[Domain])),
];

/// The laws of a node, and the further ones of an APP. An edit tells them again for the nodes that it touches
/// (`check/session/touched.rs`): a law that reads further than its node says so there.
pub(crate) fn laws(store: &Store, id: NodeId) -> (Laws, Laws) {
    let laws = match store.content(id) {
        Content::Object { shape, .. } => {
            let is = |other| std::ptr::eq(*shape, other);
            if is(form::PACKAGE) {
                PACKAGE
            } else if is(form::PERSON) {
                PERSON
            } else if is(form::APP) {
                return (SERVICE, APP);
            } else if is(form::WEBSITE) {
                SERVICE
            } else if is(form::PERSON_DOCUMENT) || is(form::UNIT_DOCUMENT) {
                DOCUMENT
            } else if is(form::UNIT) {
                UNIT
            } else if is(form::FILING) {
                FILING
            } else if is(form::ICON) {
                ICON
            } else {
                &[]
            }
        }
        Content::List { kind, .. } => match kind.slot() {
            Some(Slot::Field(Field::Ip)) => ADDRESSES,
            Some(Slot::Field(Field::Domain)) => DOMAINS,
            // The contents of APPs have no list of their own.
            Some(Slot::Choice(List::Content) | Slot::Plain) => CONTENTS,
            Some(Slot::Choice(List::Language)) => LANGUAGES,
            _ => &[],
        },
        Content::Text { slot: Slot::Field(Field::Domain), .. } => DOMAIN,
        _ => &[],
    };
    (laws, &[])
}

/// What a law says of places that hold one value: two or more, in the form's order.
pub(crate) type GroupLaw = fn(&Store, &Context, &[NodeId], &mut Vec<Clash>);

/// The laws of a group.
pub(crate) fn laws_of_group(topic: Topic) -> &'static [(Rule, GroupLaw)] {
    match topic {
        Topic::Phone => &[(Rule::SharedMobiles, contact::shared_mobile), (Rule::EarlierPhones, history::phones)],
        Topic::Email => &[(Rule::EarlierEmails, history::emails)],
        Topic::Document => &[(Rule::EarlierDocuments, history::documents)],
        Topic::Domain => &[(Rule::RepeatedDomains, domain::one_registration)],
        Topic::AppName => &[(Rule::AppNames, app_name::of_group)],
        Topic::PackageName => &[(Rule::PackageNames, package_name::of_group)],
        Topic::Fingerprint => &[(Rule::Fingerprints, feature::one_certificate)],
        Topic::PublicKey => &[(Rule::PublicKeys, feature::one_key)],
        // These persons are told one by one.
        Topic::ServicePerson => &[],
    }
}
