//! What stands around a node: whose it is, and what decides on its law.

use super::{NodeId, Store, Verdict};
use crate::{
    context::{Context, DocumentType, PlatformKind, Service},
    filing::{
        form,
        index::{Topic, hash},
        key,
    },
    rules::{Value, document},
};

impl Store {
    /// The persons of the services who were typed and not chosen as "same", in the order of the form.
    pub(crate) fn service_persons(&self) -> impl Iterator<Item = NodeId> {
        let group = self.index.find(Topic::ServicePerson, hash(Topic::ServicePerson, ""), |_| true);
        group.into_iter().flat_map(|group| self.members(group))
    }

    /// Where the number of a person's document stands.
    pub(crate) fn document_number(&self, person: NodeId) -> Option<NodeId> {
        self.child(self.child(person, key::DOCUMENT)?, key::NUMBER)
    }

    pub(crate) fn is_service(&self, id: NodeId) -> bool {
        self.is(id, form::APP) || self.is(id, form::WEBSITE)
    }

    /// The website or the APP that holds the node.
    pub(crate) fn service_of(&self, id: NodeId) -> Option<NodeId> {
        self.nearest(id, |node| self.is_service(node))
    }

    /// The APP that lists this domain, or on a platform of which it is listed; and true for the latter.
    pub(crate) fn app_of_domain(&self, domain: NodeId) -> Option<(NodeId, bool)> {
        let holder = self.parent(self.parent(domain)?)?;
        if self.is(holder, form::PLATFORM) {
            return Some((self.parent(self.parent(holder)?)?, true));
        }
        self.is(holder, form::APP).then_some((holder, false))
    }

    /// The services (网站与 APP), in the order of the form.
    pub(crate) fn services(&self) -> impl Iterator<Item = NodeId> {
        [key::WEBSITES, key::APPS].into_iter().flat_map(|key| self.items(Self::ROOT, key)).copied()
    }

    /// Makes this the law that holds at a place: the form itself says the service, the platform and the kind of document.
    pub(crate) fn settle_context(&self, id: NodeId, context: &Context, law: &mut Context) {
        (law.service, law.platform, law.document_type) = (context.service, context.platform, context.document_type);
        let mut at = self.parent(id);
        while let Some(node) = at {
            match self.shape(node) {
                Some(shape) if std::ptr::eq(shape, form::PLATFORM) => law.platform = self.platform_of(node),
                Some(shape) if std::ptr::eq(shape, form::APP) => law.service = Some(Service::App),
                Some(shape) if std::ptr::eq(shape, form::WEBSITE) => law.service = Some(Service::Website),
                Some(shape) if std::ptr::eq(shape, form::UNIT_DOCUMENT) => law.document_type = self.document_type(node),
                // A type that is no person's is told where it is chosen, and not once more beside it.
                Some(shape) if std::ptr::eq(shape, form::PERSON_DOCUMENT) => {
                    law.document_type = self.document_type(node).filter(|kind| document::is_persons(*kind));
                }
                _ => {}
            }
            at = self.parent(node);
        }
    }

    pub(crate) fn document_type(&self, document: NodeId) -> Option<DocumentType> {
        let name = self.normal_at(document, key::TYPE)?;
        DocumentType::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }

    /// The platform that a package or a platform's domain stands under.
    pub(crate) fn platform_of(&self, id: NodeId) -> Option<PlatformKind> {
        let kind = self.child(self.enclosing(id, form::PLATFORM)?, key::KIND)?;
        match self.verdict(kind) {
            Verdict::Plain => {
                let name = self.text(kind)?;
                PlatformKind::ALL.iter().copied().find(|it| it.as_str() == name)
            }
            Verdict::Judged(judged) => match judged.value {
                Some(Value::Platform(kind)) => Some(kind),
                _ => None,
            },
            Verdict::Blank => None,
        }
    }
}
