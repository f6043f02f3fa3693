//! What there is to say of the ICP numbers of a page (NUM-03).

use super::{
    Footer, NumberKind, Sight,
    link::{ICP, Scheme, Site, Target},
};
use crate::{
    catalog::{
        FooterLinkHttp, FooterLinkOld, FooterLinkOther, FooterLinkPolice, FooterLinkRelative, FooterLinkUnseen, FooterNotLinked,
        FooterNumberWritten, FooterOtherProvince, FooterSubjectNumber, IcpNumberSubject,
    },
    context::Service,
    issue::{Finding, Severity},
    profile::{self, Demand},
    rules::icp_number::{Filed, IcpNumber},
    text::quote,
};

/// The ICP numbers of a page, each with its place among all numbers.
pub(super) struct Numbers {
    all: Vec<(usize, Result<IcpNumber, Finding>)>,
    /// What the page is of; where nobody says, of a website.
    wanted: Filed,
}

impl Numbers {
    pub(super) fn of(sight: &Sight) -> Self {
        let wanted = sight.context.service.map(Filed::from);
        let numbers = sight.found.iter().enumerate().filter(|(_, found)| found.kind == NumberKind::Icp);
        let all = numbers.map(|(at, found)| (at, IcpNumber::read(&found.text, wanted))).collect();
        Self { all, wanted: wanted.unwrap_or(Filed::Website) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Those that are numbers.
    fn read(&self) -> impl Iterator<Item = &IcpNumber> {
        self.all.iter().filter_map(|(_, number)| number.as_ref().ok())
    }

    /// The province that the first one names.
    pub(super) fn province(&self) -> Option<String> {
        self.read().next().and_then(IcpNumber::province)
    }

    /// Tells what there is to say of the number at this place.
    pub(super) fn tell(&self, sight: &Sight, at: usize, footer: &mut Footer) {
        let found = &sight.found[at];
        match self.all.iter().find(|(place, _)| *place == at) {
            Some((_, Ok(number))) => {
                for doubt in number.doubts(true) {
                    footer.tell(doubt, Some(at));
                }
                if found.text != number.as_str() {
                    footer.tell(Finding::from(FooterNumberWritten {}).suggest(number.as_str()), Some(at));
                }
                if let Some(finding) = self.service(sight, number) {
                    footer.tell(finding, Some(at));
                }
                if let Some(finding) = self.province_of(sight, number) {
                    footer.tell(finding, Some(at));
                }
            }
            Some((_, Err(fault))) => footer.tell(fault.clone(), Some(at)),
            None => {}
        }
        for finding in links(sight, at) {
            footer.tell(finding, Some(at));
        }
    }

    /// NUM-02, NUM-03: whether the number is the one to be shown: of this service, or of the subject. Others may stand beside it.
    fn service(&self, sight: &Sight, number: &IcpNumber) -> Option<Finding> {
        let is_beside =
            |service: Option<Filed>| self.read().any(|it| it.subject() == number.subject() && it.service() == service);
        match number.service() {
            Some(service) if service != self.wanted => {
                let fits = |it: &IcpNumber| it.service().is_none_or(|it| it == self.wanted);
                let is_wrong = sight.context.service.is_some() && !self.read().any(fits);
                is_wrong.then(|| number.of_other_service(self.wanted))
            }
            service => {
                let law = sight.law(number.province());
                let demand = profile::severity(&law, Demand::FooterSubjectNumber);
                match (demand.filter(|_| self.wanted == Filed::Website), service) {
                    (Some(severity), Some(_)) if !number.is_permits() && !is_beside(None) => {
                        Some(Finding::from(FooterSubjectNumber {}).severity(severity).suggest(number.subject()))
                    }
                    (None, None) if !is_beside(Some(self.wanted)) => Some(IcpNumberSubject {}.into()),
                    _ => None,
                }
            }
        }
    }

    /// None of the numbers is of the province of the filing: told of the first.
    fn province_of(&self, sight: &Sight, number: &IcpNumber) -> Option<Finding> {
        let province = sight.province()?;
        let is_other = |it: &IcpNumber| it.province().is_some_and(|it| it != province);
        let is_told = self.read().all(is_other) && self.read().next() == Some(number);
        is_told.then(|| FooterOtherProvince { name: number.as_str().chars().take(1).collect() }.into())
    }
}

/// NUM-03: the link of the number at this place.
fn links(sight: &Sight, at: usize) -> Vec<Finding> {
    let found = &sight.found[at];
    let is_app = sight.context.service == Some(Service::App);
    if let Some(target) = sight.target_of(found) {
        return of_target(&target).into_iter().collect();
    }
    if !sight.page.has_tags {
        return if sight.names_icp { Vec::new() } else { vec![FooterLinkUnseen {}.into()] };
    }
    if is_linked_elsewhere(sight, at) {
        return Vec::new();
    }
    let beside = sight.icp_beside.as_ref();
    let severity = if beside.is_some() { Severity::Warning } else { Severity::Error };
    let not_linked = Finding::from(FooterNotLinked {}).severity(severity).suggest(ICP);
    // Of an APP, the link stands below the number.
    let not_linked = Some(not_linked).filter(|_| !is_app || beside.is_none());
    not_linked.into_iter().chain(beside.and_then(of_target)).collect()
}

/// True if the page shows the same number once more, with a link.
fn is_linked_elsewhere(sight: &Sight, at: usize) -> bool {
    let text = &sight.found[at].text;
    sight.found.iter().any(|it| it.text == *text && sight.target_of(it).is_some())
}

fn of_target(Target { site, scheme, host, .. }: &Target) -> Option<Finding> {
    let finding: Finding = match (site, scheme) {
        (Site::Icp, Scheme::Https) => return None,
        (Site::Icp, Scheme::Http) => FooterLinkHttp {}.into(),
        (Site::Icp, Scheme::Open) => Finding::from(FooterLinkHttp {}).severity(Severity::Warning),
        (Site::Icp, Scheme::Missing) => FooterLinkRelative {}.into(),
        (Site::OldIcp, _) => FooterLinkOld { host: host.clone() }.into(),
        (Site::Police | Site::OldPolice, _) => FooterLinkPolice { host: host.clone() }.into(),
        (Site::Other, _) => FooterLinkOther { host: quote(host) }.into(),
    };
    Some(finding.suggest(ICP))
}
