//! The package name (包名) of an APP: applicationId on Android, Bundle ID on iOS, bundleName on HarmonyOS (PKG-A, -I, -H).
//!
//! Accepted, on Android: two segments or more, each a letter, then letters, digits and `_`. On iOS: letters, digits, `-`
//! and dots. On HarmonyOS: three segments or more of letters, digits and `_`, each ending with a letter or a digit, 7 to 128
//! characters, no reserved word as a segment. Refused: everything else, and what was copied along with a name. With no
//! platform chosen, a name is fine if any of the three takes it. Sources: developer.android.com and AOSP, Apple's
//! CFBundleIdentifier, AppGallery Connect. No provider narrows it.
//!
//! ```
//! use beian::{check_field, Context, Field};
//! assert!(check_field(Field::PackageName, "com.alibaba.aliyun", &Context::default()).valid());
//! assert!(!check_field(Field::PackageName, "package:com.alibaba.aliyun", &Context::default()).valid());
//! ```

mod pasted;

use super::{Facts, Judged, Value, rewritten};
use crate::{
    catalog::{
        PackageBlank, PackageCharacter, PackageDebug, PackageEmptySegment, PackageHan, PackageHyphen, PackageKeyword,
        PackageLength, PackageLong, PackageOneSegment, PackageReserved, PackageSegmentEnd, PackageSegmentStart, PackageTeamId,
        PackageTemplate, PackageTwoSegments, PackageUnderscore,
    },
    context::{
        Context,
        PlatformKind::{self, Android, Harmonyos, Ios},
    },
    issue::{Finding, Severity},
    patterns::{ANDROID_PACKAGE, HARMONY_BUNDLE, IOS_BUNDLE, Pattern},
    text::{is_han, quote},
};
use pasted::{clean, pasted, suggest, team_id};
use std::fmt;

/// PKG-H: AppGallery Connect.
const HARMONY_LENGTH: (usize, usize) = (7, 128);
/// PKG-A: longer names are unknown; over 255 no system has room for one.
const LONG: usize = 223;
const LONGEST: usize = 255;
/// PKG-H: no segment by themselves.
const RESERVED: &[&str] = &["oh", "ohos", "harmony", "harmonyos", "openharmony", "system"];
/// PKG-A: what tools put in by themselves.
const TEMPLATES: &[&str] = &["com.example", "com.test", "io.dcloud.HBuilder"];
const DEBUG: &[&str] = &["debug", "dev", "test", "beta", "staging"];
/// The Java Language Specification, 3.9, with the three literals.
const KEYWORDS: &str = " abstract assert boolean break byte case catch char class const continue default do double else \
    enum extends false final finally float for goto if implements import instanceof int interface long native new null \
    package private protected public return short static strictfp super switch synchronized this throw throws transient \
    true try void volatile while ";

/// 包名: the name, and the system under whose law it is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageName {
    name: String,
    platform: PlatformKind,
}

/// Judges a package name by the law of its platform, or by all three where none is chosen.
pub(crate) fn check(text: &str, context: &Context) -> Judged {
    let clean = clean(text);
    if let Some(finding) = pasted(&clean, context) {
        return Judged::fault(finding);
    }
    let chosen = context.platform;
    // The prefix is on Apple's own pages before every Bundle ID.
    let (prefix, name) = match team_id(&clean) {
        Some((prefix, name)) if matches!(chosen, None | Some(Ios)) => (Some(prefix), name),
        _ => (None, clean.as_str()),
    };
    let laws: &[PlatformKind] = match (&chosen, prefix) {
        (Some(platform), _) => std::slice::from_ref(platform),
        (None, Some(_)) => &[Ios],
        (None, None) => PlatformKind::ALL,
    };
    // With none chosen, the first law that takes it speaks; if none does, the first of all.
    let Some(platform) = laws.iter().copied().find(|platform| fault(name, *platform).is_none()) else {
        return Judged::fault(offer(fault(name, laws[0]).expect("the first law refused it"), name, laws[0], context));
    };
    let mut findings = Vec::new();
    if let Some(prefix) = prefix {
        findings.push(Finding::from(PackageTeamId { prefix: prefix.into() }).suggest(name));
    }
    findings.extend(doubts(name, platform, chosen.is_some()));
    if prefix.is_none() {
        findings.extend(rewritten(text, name));
    }
    Judged::value(Value::PackageName(PackageName { name: name.into(), platform }), findings)
}

fn law(platform: PlatformKind) -> &'static Pattern {
    match platform {
        Android => &ANDROID_PACKAGE,
        Ios => &IOS_BUNDLE,
        Harmonyos => &HARMONY_BUNDLE,
    }
}

/// True if some law that applies takes this name.
fn accepts(name: &str, context: &Context) -> bool {
    let laws = context.platform.as_ref().map_or(PlatformKind::ALL, std::slice::from_ref);
    laws.iter().any(|platform| fault(name, *platform).is_none())
}

/// Why this name is none on this platform, by the first thing that a person would have to change.
fn fault(name: &str, platform: PlatformKind) -> Option<Finding> {
    if let Some(at) = law(platform).fault(name) {
        return Some(format_fault(name, at, platform));
    }
    let length = name.len();
    let (min, max) = if platform == Harmonyos { HARMONY_LENGTH } else { (1, LONGEST) };
    if length < min || length > max {
        return Some(PackageLength { length, min, max }.into());
    }
    let reserved = name.split('.').find(|segment| RESERVED.contains(segment)).filter(|_| platform == Harmonyos);
    reserved.map(|segment| PackageReserved { segment: segment.into() }.into())
}

/// The sentence for the byte at which the pattern died.
fn format_fault(name: &str, at: usize, platform: PlatformKind) -> Finding {
    let segment = name.split('.').scan(0, |end, part| {
        *end += part.len() + 1;
        Some((*end, part))
    });
    let segment = || quote(segment.clone().find(|(end, _)| at < *end).map_or("", |(_, part)| part));
    let starts_segment = at == 0 || name.as_bytes()[at - 1] == b'.';
    let position = name[..at].chars().count() + 1;
    let ends_badly = platform == Harmonyos && at > 0 && name.as_bytes()[at - 1] == b'_';
    match name[at..].chars().next() {
        None | Some('.') if starts_segment => PackageEmptySegment {}.into(),
        None | Some('.') if ends_badly => {
            let before = name[..at].rsplit('.').next().unwrap_or_default();
            PackageSegmentEnd { segment: quote(before) }.into()
        }
        None => PackageOneSegment { platform: platform.into() }.into(),
        Some(' ' | '\n') => PackageBlank { position }.into(),
        Some(c) if is_han(c) => PackageHan { position }.into(),
        Some('-') => PackageHyphen { platform: platform.into() }.into(),
        Some('_') if platform == Ios => PackageUnderscore {}.into(),
        Some(c) if starts_segment && (c.is_ascii_digit() || c == '_') => {
            PackageSegmentStart { segment: segment(), platform: platform.into() }.into()
        }
        Some(c) => PackageCharacter { character: c.into(), position, platform: platform.into() }.into(),
    }
}

/// The name with the fault mended, where there is one way to mend it.
fn offer(finding: Finding, name: &str, platform: PlatformKind, context: &Context) -> Finding {
    let mut mended = String::new();
    for c in name.chars() {
        match c {
            ' ' | '\n' => {}
            '.' if mended.is_empty() || mended.ends_with('.') => {}
            '-' if platform != Ios => mended.push('_'),
            '_' if platform == Ios => mended.push('-'),
            c => mended.push(c),
        }
    }
    let mended = mended.trim_end_matches('.');
    if mended == name { finding } else { suggest(finding, mended, context) }
}

/// What is a name, but hardly the one that is meant.
fn doubts(name: &str, platform: PlatformKind, chosen: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    let segments = name.split('.').count();
    if segments == 1 {
        findings.push(Finding::from(PackageOneSegment { platform: platform.into() }).severity(Severity::Warning));
    }
    if segments == 2 && platform == Harmonyos {
        findings.push(PackageTwoSegments {}.into());
    }
    if name.len() > LONG {
        findings.push(PackageLong { length: name.len() }.into());
    }
    let under = |template: &&&str| name.strip_prefix(**template).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let generated = |rest: &str| rest.len() == 7 && rest.bytes().all(|b| b.is_ascii_hexdigit());
    if TEMPLATES.iter().any(|it| under(&it)) || name.strip_prefix("uni.UNI").is_some_and(generated) {
        findings.push(PackageTemplate {}.into());
    }
    let last = name.rsplit('.').next().unwrap_or_default();
    if segments > 1 && DEBUG.contains(&last) {
        findings.push(PackageDebug { segment: last.into() }.into());
    }
    let is_keyword = |segment: &&str| KEYWORDS.split(' ').any(|keyword| keyword == *segment);
    if platform == Android && chosen {
        findings.extend(name.split('.').find(is_keyword).map(|it| PackageKeyword { segment: it.into() }.into()));
    }
    findings
}

impl PackageName {
    /// What makes two of them the same: every letter (UNIQ-01). That Apple tells no case apart is a rule between values.
    pub fn key(&self) -> String {
        self.name.clone()
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        vec![("platform", self.platform.as_str().into())]
    }
}

impl fmt::Display for PackageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}
