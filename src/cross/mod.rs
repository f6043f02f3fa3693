//! The law BETWEEN values: one file for each rule; each says what it reads. A rule is asked about an object, a list or a group
//! of places that hold one value, never about the form: so an edit asks again only about what it touched.

pub(crate) mod app_name;
pub(crate) mod contact;
pub(crate) mod domain;
pub(crate) mod feature;
pub(crate) mod ip;
pub(crate) mod package_name;
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
    /// R1.3 to R1.5
    Contacts,
    SharedMobiles,
    /// DOM-06, DOM-09
    RepeatedDomains,
    UnlistedDomains,
    /// IP-02
    Addresses,
    /// UNIQ-02
    AppNames,
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
    Contacts,
    Domains,
    Addresses,
    AppNames,
    PackageNames,
    Features,
}

impl Rule {
    pub(crate) fn chapter(self) -> Chapter {
        match self {
            Self::Contacts | Self::SharedMobiles => Chapter::Contacts,
            Self::RepeatedDomains | Self::UnlistedDomains => Chapter::Domains,
            Self::Addresses => Chapter::Addresses,
            Self::AppNames => Chapter::AppNames,
            Self::PackageNames => Chapter::PackageNames,
            Self::SameText | Self::Fingerprints | Self::PublicKeys => Chapter::Features,
        }
    }
}

/// What there is to say of a node and its surroundings.
pub(crate) fn of_node(store: &Store, context: &Context, id: NodeId, out: &mut Vec<Clash>) -> Option<Rule> {
    match store.content(id) {
        Content::Object { shape, .. } if std::ptr::eq(*shape, form::PERSON) => {
            contact::of_person(store, context, id, out);
            Some(Rule::Contacts)
        }
        Content::Object { shape, .. } if std::ptr::eq(*shape, form::PACKAGE) => {
            feature::same_text(store, id, out);
            Some(Rule::SameText)
        }
        Content::List { kind, .. } if kind.slot() == Some(Slot::Field(Field::Ip)) => {
            ip::of_list(store, id, out);
            Some(Rule::Addresses)
        }
        Content::Text { slot: Slot::Field(Field::Domain), .. } => {
            domain::of_domain(store, id, out);
            Some(Rule::UnlistedDomains)
        }
        _ => None,
    }
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
