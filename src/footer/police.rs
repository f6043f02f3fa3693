//! What there is to say of the numbers of the police on a page (NUM-04).

use super::{
    Footer, Sight,
    link::{POLICE, Scheme, Site, Target},
};
use crate::{
    catalog::{
        FooterLinkHttp, FooterLinkRelative, FooterNumberWritten, FooterPoliceLinkForm, FooterPoliceLinkIcp, FooterPoliceLinkOld,
        FooterPoliceNotLinked,
    },
    issue::{Finding, Severity},
    rules::police_number::PoliceNumber,
    text::{before, find},
};

/// Tells what there is to say of the number at this place.
pub(super) fn tell(sight: &Sight, at: usize, footer: &mut Footer) {
    let found = &sight.found[at];
    let number = match PoliceNumber::read(&found.text) {
        Ok(number) => number,
        Err(fault) => return footer.tell(fault, Some(at)),
    };
    for doubt in number.doubts() {
        footer.tell(doubt, Some(at));
    }
    if !number.is_written(&found.text) {
        footer.tell(Finding::from(FooterNumberWritten {}).suggest(number.as_str()), Some(at));
    }
    if let Some(finding) = of_link(sight, at, &number) {
        let right = [POLICE, number.digits()].concat();
        footer.tell(if number.doubts().is_empty() { finding.suggest(right) } else { finding }, Some(at));
    }
}

fn of_link(sight: &Sight, at: usize, number: &PoliceNumber) -> Option<Finding> {
    match sight.target_of(&sight.found[at]).as_ref().or(sight.police_beside.as_ref()) {
        Some(target) => of_target(target, number),
        None => sight.page.has_tags.then(|| FooterPoliceNotLinked {}.into()),
    }
}

fn of_target(Target { site, scheme, host, path }: &Target, number: &PoliceNumber) -> Option<Finding> {
    let code = find(path, "code=").map(|at| before(&path[at + "code=".len()..], "&#/"));
    Some(match (site, scheme) {
        (Site::Icp | Site::OldIcp, _) => FooterPoliceLinkIcp { host: host.clone() }.into(),
        (Site::OldPolice, _) => FooterPoliceLinkOld { host: host.clone() }.into(),
        (Site::Police, Scheme::Missing) => FooterLinkRelative {}.into(),
        (Site::Police, Scheme::Http | Scheme::Open) => Finding::from(FooterLinkHttp {}).severity(Severity::Warning),
        (Site::Police, Scheme::Https) if code == Some(number.digits()) => return None,
        (Site::Police | Site::Other, _) => FooterPoliceLinkForm {}.into(),
    })
}
