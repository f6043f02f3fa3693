//! The package name (包名) of an APP: applicationId on Android, Bundle ID on iOS, bundleName on HarmonyOS (PKG-A, -I, -H).
//!
//! Accepted, on Android: two segments or more, each a letter, then letters, digits and `_`. On iOS: letters, digits, `-`
//! and dots. On HarmonyOS: three segments or more of letters, digits and `_`, each ending with a letter or a digit, 7 to 128
//! characters (old names of two segments: from 1), no reserved word as a segment. Refused: everything else, and what was copied along with a name. With no
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
        PackageTemplate, PackageTwoSegments, PackageUnderscore, Term,
    },
    context::{
        Context,
        PlatformKind::{self, Android, Harmonyos, Ios},
    },
    issue::{Finding, Severity},
    patterns::{ANDROID_PACKAGE, HARMONY_BUNDLE, IOS_BUNDLE, Pattern},
    text::{has, is_among, is_han, position, quote, split, split_last, stranger, trim_end_any, word},
};
use pasted::{TEAM, clean, pasted, suggest, team_id};
use std::fmt;

/// PKG-H: AppGallery Connect.
const HARMONY_LENGTH: (usize, usize) = (7, 128);
/// PKG-A: longer names are unknown; over 255 no system has room for one.
const LONG: usize = 223;
const LONGEST: usize = 255;
/// PKG-H: no segment by themselves.
const RESERVED: &str = "oh ohos harmony harmonyos openharmony system";
/// PKG-A: what tools put in by themselves.
const TEMPLATES: &str = "com.example|com.test|io.dcloud.HBuilder";
const DEBUG: &str = "debug dev test beta staging";
/// The Java Language Specification, 3.9, with the three literals.
const KEYWORDS: &str = "abstract assert boolean break byte case catch char class const continue default do double \
    else enum extends false final finally float for goto if implements import instanceof int interface long native \
    new null package private protected public return short static strictfp super switch synchronized this throw \
    throws transient true try void volatile while";

/// What begins or is a word of the lists above, of what comes along, and of what tools put in.
const WORDS: [&str; 4] = [KEYWORDS, RESERVED, DEBUG, "example test dcloud uni apk aab ipa hap xapk"];
/// For each first letter of these words a bit for each of their lengths and last letters: a segment without its bit is none of them.
static REMARKABLE: [u64; 32] = {
    let mut remarkable = [0; 32];
    let mut list = 0;
    while list < WORDS.len() {
        let words = WORDS[list].as_bytes();
        let (mut at, mut start) = (0, 0);
        while at <= words.len() {
            if at == words.len() || words[at] == b' ' {
                remarkable[(words[start] & 31) as usize] |= 1 << bit(at - start, words[at - 1]);
                start = at + 1;
            }
            at += 1;
        }
        list += 1;
    }
    remarkable
};

/// 包名: the name, and the system under whose law it is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageName {
    name: String,
    platform: PlatformKind,
}

/// True for a name of which there is nothing to say.
#[inline(never)]
pub(crate) fn plain(name: &str, context: &Context) -> bool {
    let Some(seen) = Seen::of(name) else { return false };
    let Some(platform) = seen.law(context) else { return false };
    // On HarmonyOS two segments are an old name.
    let few = if platform == Harmonyos { 3 } else { 2 };
    seen.segments >= few
        && name.len() <= LONG
        && (platform != Harmonyos || has_length(name, platform))
        && (!seen.has_words || {
            let mut findings = Vec::new();
            doubts(name, platform, context.platform.is_some(), &mut findings);
            findings.is_empty() && verdict(name, context) == Some(true) && team_id(name).is_none()
        })
}

/// True for a name, false for what consists of the signs of names and is none.
pub(crate) fn verdict(name: &str, context: &Context) -> Option<bool> {
    if name.len() > LONG {
        return None;
    }
    if let Some(seen @ Seen { has_words: false, .. }) = Seen::of(name)
        && let Some(platform) = seen.law(context)
        && has_length(name, platform)
    {
        return Some(true);
    }
    if accepts(name, context) {
        return Some(pasted(name, true, context).is_none());
    }
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    (!name.is_empty() && name.bytes().all(is_sign)).then_some(false)
}

/// What is seen of an ordinary name at a glance: segments of letters, digits, `_` and `-`, each of which begins with a letter.
struct Seen {
    segments: usize,
    has_underscores: bool,
    has_hyphens: bool,
    /// A segment may be one of the words, or the first one a team's.
    has_words: bool,
}

impl Seen {
    fn of(name: &str) -> Option<Self> {
        let bytes = name.as_bytes();
        let mut seen = Self { segments: 0, has_underscores: false, has_hyphens: false, has_words: false };
        let (mut at, mut start) = (0, 0);
        loop {
            match bytes.get(at) {
                Some(byte) if byte.is_ascii_alphabetic() => {}
                None | Some(b'.') if at > start => {
                    seen.has_words |= is_remarkable(&bytes[start..at]) || (seen.segments == 0 && at == TEAM);
                    seen.segments += 1;
                    start = at + 1;
                    if at == bytes.len() {
                        return Some(seen);
                    }
                }
                Some(byte) if at > start && byte.is_ascii_digit() => {}
                Some(b'_') if at > start => seen.has_underscores = true,
                Some(b'-') if at > start => seen.has_hyphens = true,
                _ => return None,
            }
            at += 1;
        }
    }

    /// The first of the laws that apply which takes such a name. Where a `_` may stand on HarmonyOS is not seen.
    fn law(&self, context: &Context) -> Option<PlatformKind> {
        laws(context).iter().copied().find(|platform| match platform {
            Android => !self.has_hyphens && self.segments > 1,
            Ios => !self.has_underscores,
            Harmonyos => !self.has_hyphens && !self.has_underscores && self.segments > 1,
        })
    }
}

/// The bit of words of this length that end so.
const fn bit(length: usize, last: u8) -> usize {
    (length * 5 + (last & 31) as usize) & 63
}

/// False for nearly all segments that are none of the words.
#[inline(always)]
#[expect(clippy::inline_always, reason = "it is one look, for each segment of every name")]
fn is_remarkable(segment: &[u8]) -> bool {
    match segment {
        [first, .., last] => REMARKABLE[usize::from(first & 31)] >> bit(segment.len(), *last) & 1 == 1,
        _ => false,
    }
}

/// Judges a package name by the law of its platform, or by all three where none is chosen.
pub(crate) fn check(text: &str, context: &Context) -> Judged {
    let clean = clean(text);
    if let Some(finding) = pasted(&clean, accepts(&clean, context), context) {
        return Judged::fault(finding);
    }
    let mut laws = laws(context);
    let mut findings = Vec::new();
    let mut name = clean.as_str();
    // The prefix is on Apple's own pages before every Bundle ID.
    if laws.contains(&Ios)
        && let Some((prefix, rest)) = team_id(name)
    {
        (laws, name) = (&[Ios], rest);
        findings.push(Finding::from(PackageTeamId { prefix: prefix.into() }).suggest(name));
    }
    let rewritten = rewritten(text, name).filter(|_| findings.is_empty());
    // With none chosen, the first law that takes it speaks; if none does, the first of all.
    let Some(platform) = law_of(name, laws) else {
        return Judged::fault(offer(fault(name, laws[0]), name, laws[0], context));
    };
    doubts(name, platform, context.platform.is_some(), &mut findings);
    findings.extend(rewritten);
    Judged::value(Value::PackageName(PackageName { name: name.into(), platform }), findings)
}

/// The platforms whose laws apply.
fn laws(context: &Context) -> &[PlatformKind] {
    context.platform.as_ref().map_or(PlatformKind::ALL, std::slice::from_ref)
}

/// The first of these platforms whose law takes this name.
#[inline(never)]
fn law_of(name: &str, laws: &[PlatformKind]) -> Option<PlatformKind> {
    laws.iter().copied().find(|platform| {
        let free = *platform != Harmonyos || segment_among(name, RESERVED).is_none();
        format(*platform).matches(name) && has_length(name, *platform) && free
    })
}

/// True if some law that applies takes this name.
fn accepts(name: &str, context: &Context) -> bool {
    law_of(name, laws(context)).is_some()
}

fn format(platform: PlatformKind) -> &'static Pattern {
    match platform {
        Android => &ANDROID_PACKAGE,
        Ios => &IOS_BUNDLE,
        Harmonyos => &HARMONY_BUNDLE,
    }
}

/// True if the law of the platform takes a name of this length.
fn has_length(name: &str, platform: PlatformKind) -> bool {
    let (min, max) = lengths(name, platform);
    name.len() >= min && name.len() <= max
}

/// Two segments on HarmonyOS are an old name, or that of an APK (`me.ele`), for which the least length is not certain.
fn lengths(name: &str, platform: PlatformKind) -> (usize, usize) {
    let (min, max) = HARMONY_LENGTH;
    if platform != Harmonyos {
        (1, LONGEST)
    } else if split_last(name, b'.').is_some_and(|(start, _)| has(start, b'.')) {
        (min, max)
    } else {
        (1, max)
    }
}

/// The first segment that is one of these words.
#[inline(never)]
fn segment_among<'a>(name: &'a str, words: &str) -> Option<&'a str> {
    split(name, b'.').find(|segment| is_remarkable(segment.as_bytes()) && is_among(segment, words))
}

/// Why this name is none on this platform, by the first thing that a person would have to change.
fn fault(name: &str, platform: PlatformKind) -> Finding {
    let Some(at) = format(platform).fault(name) else {
        let (length, (min, max)) = (name.len(), lengths(name, platform));
        return match segment_among(name, RESERVED) {
            Some(segment) if length >= min && length <= max => PackageReserved { segment: segment.into() }.into(),
            _ => PackageLength { length, min, max }.into(),
        };
    };
    // The sentence for the byte at which the pattern died, and the segment around it.
    let start = split_last(&name[..at], b'.').map_or(0, |(before, _)| before.len() + 1);
    let segment = || quote(split(&name[start..], b'.').next().unwrap_or_default());
    let position = position(name, at);
    let on = Term::from(platform);
    match name[at..].chars().next() {
        None | Some('.') if at == start => PackageEmptySegment {}.into(),
        None | Some('.') if platform == Harmonyos && name.as_bytes()[at - 1] == b'_' => {
            PackageSegmentEnd { segment: segment() }.into()
        }
        None => PackageOneSegment { platform: on }.into(),
        Some(' ' | '\n') => PackageBlank { position }.into(),
        Some(c) if is_han(c) => PackageHan { position }.into(),
        Some('-') => PackageHyphen { platform: on }.into(),
        Some('_') if platform == Ios => PackageUnderscore {}.into(),
        Some('0'..='9' | '_') if at == start => PackageSegmentStart { segment: segment(), platform: on }.into(),
        Some(c) => PackageCharacter { character: c.into(), position, platform: on }.into(),
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
    let mended = trim_end_any(&mended, ".");
    if mended == name { finding } else { suggest(finding, mended, context) }
}

/// What is a name, but hardly the one that is meant.
fn doubts(name: &str, platform: PlatformKind, chosen: bool, findings: &mut Vec<Finding>) {
    let (start, last) = split_last(name, b'.').unwrap_or(("", name));
    if start.is_empty() {
        findings.push(Finding::from(PackageOneSegment { platform: platform.into() }).severity(Severity::Warning));
    } else if platform == Harmonyos && !has(start, b'.') {
        findings.push(PackageTwoSegments {}.into());
    }
    if name.len() > LONG {
        findings.push(PackageLong { length: name.len() }.into());
    }
    let is_under = |root: &str| name.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let is_generated = |hex: &str| hex.len() == 7 && stranger(hex, "") == 7;
    if word(TEMPLATES, &is_under).is_some() || name.strip_prefix("uni.UNI").is_some_and(is_generated) {
        findings.push(PackageTemplate {}.into());
    }
    if !start.is_empty() && is_among(last, DEBUG) {
        findings.push(PackageDebug { segment: last.into() }.into());
    }
    if platform == Android
        && chosen
        && let Some(segment) = segment_among(name, KEYWORDS)
    {
        findings.push(PackageKeyword { segment: segment.into() }.into());
    }
}

impl PackageName {
    /// The name as it stands.
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// What makes two of them the same: every letter (UNIQ-01). That Apple tells no case apart is a rule between values.
    pub fn key(&self) -> &str {
        &self.name
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
