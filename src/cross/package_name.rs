//! Package names between APPs (UNIQ-01, PKG-I): one name, one APP. Reads the index of package names.
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
        store::{NodeId, Store, Topic},
    },
    issue::Finding,
    profile,
    rules::Value,
};
use std::collections::BTreeMap;

pub(crate) fn check(store: &Store, context: &Context, out: &mut Vec<Clash>) {
    let severity = profile::provider(context).shared_package_name;
    for places in store.repeats(Topic::PackageName) {
        // Places that go together: the platforms of one APP. Each further place is told once, against the first of them
        // that it clashes with.
        let mut together: Vec<NodeId> = Vec::new();
        for place in places {
            match together.iter().find_map(|far| Some((*far, clash(store, *place, *far)?))) {
                Some((far, finding)) => out.push(Clash::new(finding.severity(severity), *place, far)),
                None => together.push(*place),
            }
        }
    }
    differ_in_case_alone(store, out);
}

/// What is wrong between two places that hold one name.
fn clash(store: &Store, one: NodeId, other: NodeId) -> Option<Finding> {
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
fn differ_in_case_alone(store: &Store, out: &mut Vec<Clash>) {
    let mut first: BTreeMap<String, (NodeId, String)> = BTreeMap::new();
    for app in store.items(Store::ROOT, "apps") {
        for platform in store.items(*app, "platforms") {
            for package in store.items(*platform, "packages") {
                let Some(at) = store.child(*package, "name") else { continue };
                let Some(Value::PackageName(name)) = store.value(at) else { continue };
                if store.platform_of(at) != Some(PlatformKind::Ios) {
                    continue;
                }
                let name = name.to_string();
                match first.get(&name.to_ascii_lowercase()) {
                    Some((far, known)) if *known != name => out.push(Clash::new(PackageCaseOnly {}, at, *far)),
                    Some(_) => {}
                    None => drop(first.insert(name.to_ascii_lowercase(), (at, name))),
                }
            }
        }
    }
}
