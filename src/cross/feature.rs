//! Features between packages (FEAT-01, KEY-03): a certificate has one key and one fingerprint, and signs for one platform.
//! Reads the index of fingerprints and of public keys, and the packages.

use super::Clash;
use crate::{
    catalog::{FeatureFingerprintOnTwoPlatforms, FeatureKeyOnTwoPlatforms, FeatureOneCertificateTwoKeys, FeatureSameText, Term},
    context::{Context, PlatformKind},
    filing::{
        form,
        store::{NodeId, Store, Topic},
    },
    issue::{Finding, Severity},
    rules::Value,
};

pub(crate) fn check(store: &Store, _: &Context, out: &mut Vec<Clash>) {
    same_text(store, out);
    // Each later place is told once, against the first place of its value.
    for places in store.repeats(Topic::Fingerprint) {
        let (first, rest) = (places[0], &places[1..]);
        for at in rest {
            if let Some((platform, severity)) = two_platforms(store, *at, first) {
                let finding = Finding::from(FeatureFingerprintOnTwoPlatforms { platform });
                out.push(Clash::new(finding.severity(severity), *at, first));
            } else if let Some((key, far)) = other_key(store, *at, first) {
                out.push(Clash { finding: FeatureOneCertificateTwoKeys {}.into(), at: key, related: vec![far, *at, first] });
            }
        }
    }
    for places in store.repeats(Topic::PublicKey) {
        let (first, rest) = (places[0], &places[1..]);
        for at in rest {
            if let Some((platform, _)) = two_platforms(store, *at, first) {
                out.push(Clash::new(FeatureKeyOnTwoPlatforms { platform }, *at, first));
            }
        }
    }
}

/// One text in both fields of a package.
fn same_text(store: &Store, out: &mut Vec<Clash>) {
    for app in store.items(Store::ROOT, "apps") {
        for platform in store.items(*app, "platforms") {
            for package in store.items(*platform, "packages") {
                let (Some(key), Some(fingerprint)) = (store.child(*package, "publicKey"), store.child(*package, "fingerprint"))
                else {
                    continue;
                };
                if let (Some(a), Some(b)) = (bare(store, key), bare(store, fingerprint))
                    && a == b
                {
                    out.push(Clash::new(FeatureSameText {}, key, fingerprint));
                }
            }
        }
    }
}

/// The letters and digits of a text, upper case; none where there are none.
fn bare(store: &Store, id: NodeId) -> Option<String> {
    let text = store.text(id)?;
    let bare: String = text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    (!bare.is_empty()).then_some(bare)
}

/// The far platform, if the two places are on two, and how much one certificate for both is wrong: HarmonyOS up to 4 runs
/// APKs, so one package may well stand under 鸿蒙 and another (PLAT-01).
fn two_platforms(store: &Store, one: NodeId, other: NodeId) -> Option<(Term, Severity)> {
    let (own, far) = (store.platform_of(one)?, store.platform_of(other)?);
    let harmony = own == PlatformKind::Harmonyos || far == PlatformKind::Harmonyos;
    (own != far).then(|| (far.into(), if harmony { Severity::Warning } else { Severity::Error }))
}

/// The places of the keys beside two equal fingerprints, if the keys differ.
fn other_key(store: &Store, one: NodeId, other: NodeId) -> Option<(NodeId, NodeId)> {
    let key = |fingerprint: NodeId| {
        let at = store.child(store.enclosing(fingerprint, form::PACKAGE)?, "publicKey")?;
        match store.value(at)? {
            Value::PublicKey(key) => Some((at, key.key())),
            _ => None,
        }
    };
    let ((at, own), (far, theirs)) = (key(one)?, key(other)?);
    (own != theirs).then_some((at, far))
}
