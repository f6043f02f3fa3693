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
    profile::{self, Demand},
};
use std::borrow::Cow;

pub(super) fn of_group(store: &Store, context: &Context, places: &[NodeId], out: &mut Vec<Clash>) {
    let Some(severity) = profile::severity(context, Demand::SharedPackageName) else { return };
    // Names that differ in case alone stand in one group: each name by itself, in the form's order.
    let mut by_name: Vec<(Option<Cow<str>>, usize)> = (0..).zip(places).map(|(at, place)| (store.key(*place), at)).collect();
    by_name.sort_unstable();
    for same in by_name.chunk_by(|one, other| one.0 == other.0) {
        let mut places = same.iter().map(|(_, at)| places[*at]);
        let Some(first) = places.next() else { continue };
        // Places that go together: the platforms of one APP. Each further place is told once, against the first of them
        // that it clashes with.
        let mut together = vec![first];
        for place in places {
            let clash = if store.enclosing(place, form::APP) == store.enclosing(first, form::APP) {
                together.iter().find(|far| on_one_platform(store, place, **far)).map(|far| (*far, PackageRepeated {}.into()))
            } else {
                Some((first, PackageInTwoApps {}.into()))
            };
            if let Some((far, finding)) = clash {
                let finding: Finding = finding;
                out.push(Clash::new(finding.severity(severity), place, far));
                continue;
            }
            // Of platforms that nobody knows, the last is enough: places on one stand side by side.
            match together.iter_mut().find(|far| store.platform_of(**far) == store.platform_of(place)) {
                Some(unknown) => *unknown = place,
                None => together.push(place),
            }
        }
    }
    differ_in_case_alone(store, places, out);
}

/// What is no known system is known by its place alone.
fn on_one_platform(store: &Store, one: NodeId, other: NodeId) -> bool {
    match (store.platform_of(one), store.platform_of(other)) {
        (None, None) => store.enclosing(one, form::PLATFORM) == store.enclosing(other, form::PLATFORM),
        (own, far) => own == far,
    }
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
