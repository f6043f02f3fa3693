//! Package names between APPs (UNIQ-01, PKG-I): one name, one APP. Reads the index of package names, in which those
//! meet that differ in case alone.
//!
//! | same subject | |
//! |---|---|
//! | same APP, same platform, two rows with one name | refused |
//! | same APP, different platforms | allowed |
//! | different APPs | refused |

use super::Clash;
use crate::{
    catalog::{PackageCaseOnly, PackageInTwoApps, PackageRepeated},
    context::{Context, PlatformKind},
    filing::{
        form,
        store::{NodeId, Store},
    },
    issue::Finding,
    profile,
};

pub(super) fn of_group(store: &Store, context: &Context, places: &[NodeId], out: &mut Vec<Clash>) {
    let severity = profile::provider(context).shared_package_name;
    // Places that go together: the platforms of one APP. Each further place is told once, against the first of them
    // that it clashes with.
    let mut together: Vec<NodeId> = Vec::new();
    for place in places {
        match together.iter().find_map(|far| Some((*far, clash(store, *place, *far)?))) {
            Some((far, finding)) => out.push(Clash::new(finding.severity(severity), *place, far)),
            None => together.push(*place),
        }
    }
    differ_in_case_alone(store, places, out);
}

/// What is wrong between two places that hold one name.
fn clash(store: &Store, one: NodeId, other: NodeId) -> Option<Finding> {
    if store.key(one) != store.key(other) {
        return None;
    }
    if store.enclosing(one, form::APP) != store.enclosing(other, form::APP) {
        return Some(PackageInTwoApps {}.into());
    }
    // What is no known system is known by its place alone.
    let same = match (store.platform_of(one), store.platform_of(other)) {
        (None, None) => store.enclosing(one, form::PLATFORM) == store.enclosing(other, form::PLATFORM),
        (own, far) => own == far,
    };
    same.then(|| PackageRepeated {}.into())
}

/// Apple tells no case apart, Android and HarmonyOS do.
fn differ_in_case_alone(store: &Store, places: &[NodeId], out: &mut Vec<Clash>) {
    let mut on_ios = places.iter().copied().filter(|at| store.platform_of(*at) == Some(PlatformKind::Ios));
    let Some(first) = on_ios.next() else { return };
    for at in on_ios {
        if store.key(at) != store.key(first) {
            out.push(Clash::new(PackageCaseOnly {}, at, first));
        }
    }
}
