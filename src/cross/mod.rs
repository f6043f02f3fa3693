//! The law BETWEEN values: one file for each rule; each says what it reads. A rule is asked about an object, a list or a group
//! of places that hold one value, never about the form: so an edit asks again only about what it touched.

pub(crate) mod address;
pub(crate) mod app_name;
pub(crate) mod contact;
pub(crate) mod domain;
pub(crate) mod feature;
pub(crate) mod homepage;
pub(crate) mod ip;
pub(crate) mod package_name;
pub(crate) mod remark;
pub(crate) mod service_name;
pub(crate) mod subject;

use crate::{
    context::{Context, Field},
    filing::{
        Slot, form,
        index::Topic,
        store::{Content, NodeId, Store},
    },
    issue::Finding,
};

/// Values that don't go together: what is wrong, where to mend it, and the far ends.
#[derive(Debug)]
pub(crate) struct Clash {
    pub(crate) finding: Finding,
    pub(crate) at: NodeId,
    pub(crate) related: Vec<NodeId>,
}

impl Clash {
    fn new(finding: impl Into<Finding>, at: NodeId, related: NodeId) -> Self {
        Self { finding: finding.into(), at, related: vec![related] }
    }
}

/// The rules, in the order in which they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    /// R5.5, R5.6
    UnitAddresses,
    /// R1.3 to R1.5
    Contacts,
    SharedMobiles,
    /// DOM-06, DOM-09
    RepeatedDomains,
    UnlistedDomains,
    /// IP-02
    Addresses,
    /// R6.1 to R6.4
    SiteNames,
    /// UNIQ-02
    AppNames,
    /// URL-01
    Homepages,
    /// R5.7
    Remarks,
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
    Contacts,
    Domains,
    Addresses,
    SiteNames,
    AppNames,
    Services,
    PackageNames,
    Features,
}

impl Rule {
    pub(crate) fn chapter(self) -> Chapter {
        match self {
            Self::UnitAddresses => Chapter::Unit,
            Self::SiteNames => Chapter::SiteNames,
            Self::Homepages | Self::Remarks => Chapter::Services,
            Self::Contacts | Self::SharedMobiles => Chapter::Contacts,
            Self::RepeatedDomains | Self::UnlistedDomains => Chapter::Domains,
            Self::Addresses => Chapter::Addresses,
            Self::AppNames => Chapter::AppNames,
            Self::PackageNames => Chapter::PackageNames,
            Self::SameText | Self::Fingerprints | Self::PublicKeys => Chapter::Features,
        }
    }
}

/// What a law says of a node and its surroundings.
pub(crate) type Law = fn(&Store, &Context, NodeId, &mut Vec<Clash>);

/// The laws of each kind of node.
static FILING: &[(Rule, Law)] = &[];
static UNIT: &[(Rule, Law)] = &[(Rule::UnitAddresses, address::of_unit), (Rule::Remarks, remark::of_unit)];
static DOCUMENT: &[(Rule, Law)] = &[];
static PERSON: &[(Rule, Law)] = &[(Rule::Contacts, contact::of_person)];
static SERVICE: &[(Rule, Law)] =
    &[(Rule::SiteNames, service_name::of_service), (Rule::Homepages, homepage::of_service), (Rule::Remarks, remark::of_service)];
static APP: &[(Rule, Law)] = &[];
static PACKAGE: &[(Rule, Law)] = &[(Rule::SameText, feature::same_text)];
static ADDRESSES: &[(Rule, Law)] = &[(Rule::Addresses, ip::of_list)];
static DOMAIN: &[(Rule, Law)] = &[(Rule::UnlistedDomains, domain::of_domain)];

/// The laws of a node, and the further ones of an APP. An edit tells them again for the nodes that it touches
/// (`check/session/touched.rs`): a law that reads further than its node says so there.
pub(crate) fn laws(store: &Store, id: NodeId) -> (&'static [(Rule, Law)], &'static [(Rule, Law)]) {
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
            } else {
                &[]
            }
        }
        Content::List { kind, .. } if kind.slot() == Some(Slot::Field(Field::Ip)) => ADDRESSES,
        Content::Text { slot: Slot::Field(Field::Domain), .. } => DOMAIN,
        _ => &[],
    };
    (laws, &[])
}

/// What there is to say of places that hold one value: two or more, in the form's order.
pub(crate) fn of_group(store: &Store, context: &Context, topic: Topic, places: &[NodeId], out: &mut Vec<Clash>) -> Option<Rule> {
    Some(match topic {
        Topic::Phone => {
            contact::shared_mobile(store, places, out);
            Rule::SharedMobiles
        }
        Topic::Domain => {
            domain::one_registration(store, places, out);
            Rule::RepeatedDomains
        }
        Topic::AppName => {
            app_name::of_group(store, places, out);
            Rule::AppNames
        }
        Topic::PackageName => {
            package_name::of_group(store, context, places, out);
            Rule::PackageNames
        }
        Topic::Fingerprint => {
            feature::one_certificate(store, places, out);
            Rule::Fingerprints
        }
        Topic::PublicKey => {
            feature::one_key(store, places, out);
            Rule::PublicKeys
        }
        // Persons are told one by one: these say which.
        Topic::Email | Topic::Document | Topic::ServicePerson => return None,
    })
}
