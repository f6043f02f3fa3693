//! Features between packages (FEAT-01, KEY-03): a certificate has one key and one fingerprint, and signs for one platform.
//! Reads the index of fingerprints and of public keys, and the packages.

use super::Clash;
use crate::{
    catalog::{FeatureFingerprintOnTwoPlatforms, FeatureKeyOnTwoPlatforms, FeatureOneCertificateTwoKeys, FeatureSameText, Term},
    context::{Context, PlatformKind},
    filing::{
        form, key,
        store::{NodeId, Store},
    },
    issue::{Finding, Severity},
    text::fold_char,
};

/// One fingerprint: each later place is told once, against the first.
pub(super) fn one_certificate(store: &Store, _: &Context, places: &[NodeId], out: &mut Vec<Clash>) {
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

/// One public key, likewise.
pub(super) fn one_key(store: &Store, _: &Context, places: &[NodeId], out: &mut Vec<Clash>) {
    let (first, rest) = (places[0], &places[1..]);
    for at in rest {
        if let Some((platform, _)) = two_platforms(store, *at, first) {
            out.push(Clash::new(FeatureKeyOnTwoPlatforms { platform }, *at, first));
        }
    }
}

/// One text in both fields of a package.
pub(super) fn same_text(store: &Store, _: &Context, package: NodeId, out: &mut Vec<Clash>) {
    if let (Some(key), Some(fingerprint)) = (store.child(package, key::PUBLIC_KEY), store.child(package, key::FINGERPRINT))
        && let (Some(a), Some(b)) = (store.text(key), store.text(fingerprint))
        && bare(a).next().is_some()
        && (bare(a).eq(bare(b)) || is_other(store, fingerprint, a) || is_other(store, key, b))
    {
        out.push(Clash::new(FeatureSameText {}, key, fingerprint));
    }
}

/// True if a text says what the value at a place was meant to say.
fn is_other(store: &Store, at: NodeId, text: &str) -> bool {
    store.normal(at).is_some_and(|normal| bare(&normal).eq(bare(text)))
}

/// The letters and digits of a text, upper case.
fn bare(text: &str) -> impl Iterator<Item = char> {
    text.chars().map(fold_char).filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase())
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
        let at = store.child(store.enclosing(fingerprint, form::PACKAGE)?, key::PUBLIC_KEY)?;
        Some((at, store.key(at)?))
    };
    let ((at, own), (far, theirs)) = (key(one)?, key(other)?);
    (own != theirs).then_some((at, far))
}
