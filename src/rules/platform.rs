//! The running platform (运行平台, PLAT-01): the operating system that an APP runs on, never the store that it is sold in.
//!
//! Accepted: 安卓, iOS and 鸿蒙 in every usual spelling, with a version or a word such as 平台 after it. Refused: stores
//! (应用市场), package files, mini-programs and quick-apps, which are filed as another kind of service, several systems at
//! once. Any other operating system is a warning: no form's list of systems is published, and one provider names 黑莓 and
//! Linux. Source: Huawei Cloud on the rejection APP平台信息无效, and the platform names of Tencent Cloud's form.
//!
//! A platform stands only in a filing (`apps[].platforms[].kind`); it is no field of its own.

use super::{Judged, Value};
use crate::{
    catalog::{PlatformFile, PlatformOther, PlatformServiceType, PlatformSeveral, PlatformStore, PlatformUnknown},
    context::{
        Context,
        PlatformKind::{self, Android, Harmonyos, Ios},
    },
    issue::Finding,
    text::{fold, quote},
};

/// The usual spellings, in lower case and without blanks (PLAT-01).
const NAMES: &[(&str, PlatformKind)] = &[
    ("安卓", Android),
    ("android", Android),
    ("aosp", Android),
    ("ios", Ios),
    ("ipados", Ios),
    ("iphone", Ios),
    ("ipad", Ios),
    ("苹果", Ios),
    ("鸿蒙", Harmonyos),
    ("harmonyos", Harmonyos),
    ("harmonyosnext", Harmonyos),
    ("harmony", Harmonyos),
    ("openharmony", Harmonyos),
];

/// Words that people write after the name of a system.
const TAILS: &[&str] = &["操作系统", "系统", "平台", "手机", "版", "端", "应用", "app", "next"];

/// Files (PLAT-01: Huawei Cloud on `.ipa`, `.apk`, `.hap`).
const ENDINGS: &[(&str, PlatformKind)] =
    &[(".apk", Android), (".aab", Android), (".ipa", Ios), (".hap", Harmonyos), (".app", Harmonyos)];

/// Stores, and makers whose stores are named after them; then the words that every store's name ends with.
const STORES: &[(&str, Option<PlatformKind>)] = &[
    ("appgallery", Some(Harmonyos)),
    ("华为", Some(Harmonyos)),
    ("appstore", Some(Ios)),
    ("testflight", Some(Ios)),
    ("googleplay", Some(Android)),
    ("playstore", Some(Android)),
    ("应用宝", Some(Android)),
    ("荣耀", Some(Android)),
    ("小米", Some(Android)),
    ("xiaomi", Some(Android)),
    ("getapps", Some(Android)),
    ("oppo", Some(Android)),
    ("vivo", Some(Android)),
    ("魅族", Some(Android)),
    ("手机助手", Some(Android)),
    ("豌豆荚", Some(Android)),
    ("酷安", Some(Android)),
    ("taptap", None),
    ("商店", None),
    ("市场", None),
];

/// Kinds of service that are filed elsewhere (NUM-02).
const SERVICES: &[&str] = &["小程序", "小游戏", "快应用", "miniprogram", "quickapp"];

/// Other systems: whatever says that it is one.
const OTHERS: &[&str] = &["windows", "linux", "mac", "黑莓", "blackberry", "塞班", "symbian", "统信", "麒麟", "kylin", "tizen"];

/// Judges a platform: of any spelling, the value is the system.
pub(crate) fn check(text: &str, _context: &Context) -> Judged {
    let typed = fold(text);
    let name: String = typed.chars().filter(|c| !matches!(c, ' ' | '\n' | '-' | '_')).map(|c| c.to_ascii_lowercase()).collect();
    if let Some(platform) = system(&name) {
        return Judged::value(Value::Platform(platform), Vec::new());
    }
    if let Some((_, platform)) = ENDINGS.iter().find(|(ending, _)| name.ends_with(ending)) {
        return Judged::fault(Finding::from(PlatformFile { text: quote(&typed) }).suggest(platform.as_str()));
    }
    if let Some(service) = SERVICES.iter().find(|service| name.contains(**service)) {
        return Judged::fault(PlatformServiceType { text: (*service).into() });
    }
    let named = named(&name);
    if let Some((_, platform)) = STORES.iter().find(|(store, _)| name.contains(store)) {
        let finding = Finding::from(PlatformStore { text: quote(&typed) });
        let platform = platform.or(named.first().copied());
        return Judged::fault(match platform {
            Some(platform) => finding.suggest(platform.as_str()),
            None => finding,
        });
    }
    match named[..] {
        [platform] => Judged::value(Value::Platform(platform), Vec::new()),
        [] if OTHERS.iter().any(|other| name.contains(other)) || name.ends_with("os") || name.ends_with("系统") => {
            Judged::fault(PlatformOther { text: quote(&typed) })
        }
        [] => Judged::fault(PlatformUnknown { text: quote(&typed) }),
        _ => Judged::fault(PlatformSeveral { count: named.len() }),
    }
}

/// The system of this name, whatever version or word follows it.
fn system(name: &str) -> Option<PlatformKind> {
    let mut name = name;
    loop {
        if let Some((_, platform)) = NAMES.iter().find(|(known, _)| *known == name) {
            return Some(*platform);
        }
        let bare = name.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '+'));
        let shorter = TAILS.iter().find_map(|tail| bare.strip_suffix(tail)).unwrap_or(bare);
        if shorter == name {
            return None;
        }
        name = shorter;
    }
}

/// The systems that a text names somewhere. `ios` counts only as a word: it is the end of other words.
fn named(name: &str) -> Vec<PlatformKind> {
    let words = || name.split(|c: char| !c.is_ascii_alphanumeric());
    let says = |known: &str| if known == "ios" { words().any(|word| word == known) } else { name.contains(known) };
    PlatformKind::ALL.iter().copied().filter(|kind| NAMES.iter().any(|(known, of)| of == kind && says(known))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issue::Issue;

    fn codes(text: &str) -> (Option<PlatformKind>, Vec<(String, Option<String>)>) {
        let judged = check(text, &Context::default());
        let platform = judged.value.map(|value| match value {
            Value::Platform(platform) => platform,
            other => panic!("{other:?}"),
        });
        let issues = judged.findings.into_iter().map(|it| Issue::new(it, Vec::new(), Vec::new()));
        (platform, issues.map(|it| (it.code().to_owned(), it.suggestion().map(str::to_owned))).collect())
    }

    #[test]
    fn takes_every_usual_spelling() {
        for (kind, spellings) in [
            (
                Android,
                &["安卓", "Android", "ANDROID", "AOSP", "安卓平台", "Android 14", "ＡＮＤＲＯＩＤ", "android", "安卓平板"][..],
            ),
            (Ios, &["iOS", "IOS", "苹果", "苹果平台", "iPhone", "iPad", "iOS 17.2", " ios ", "iPadOS"]),
            (
                Harmonyos,
                &["鸿蒙", "HarmonyOS", "HarmonyOS NEXT", "鸿蒙 NEXT", "OpenHarmony", "HarmonyOS 5.0", "harmonyos", "鸿蒙平台"],
            ),
        ] {
            for spelling in spellings {
                assert_eq!(codes(spelling), (Some(kind), Vec::new()), "{spelling}");
            }
        }
    }

    #[test]
    fn says_what_a_store_or_a_file_is_not() {
        for (text, code, suggestion) in [
            ("华为应用市场", "platform.store", Some("harmonyos")),
            ("AppGallery", "platform.store", Some("harmonyos")),
            ("App Store", "platform.store", Some("ios")),
            ("TestFlight", "platform.store", Some("ios")),
            ("Google Play", "platform.store", Some("android")),
            ("应用宝", "platform.store", Some("android")),
            ("小米", "platform.store", Some("android")),
            ("OPPO", "platform.store", Some("android")),
            ("vivo", "platform.store", Some("android")),
            ("荣耀应用市场", "platform.store", Some("android")),
            ("苹果商店", "platform.store", Some("ios")),
            ("应用商店", "platform.store", None),
            ("demo.ipa", "platform.file", Some("ios")),
            ("app-release.apk", "platform.file", Some("android")),
            ("entry.hap", "platform.file", Some("harmonyos")),
            ("微信小程序", "platform.service_type", None),
            ("快应用", "platform.service_type", None),
            ("Windows", "platform.other_system", None),
            ("Linux", "platform.other_system", None),
            ("KaiOS", "platform.other_system", None),
            ("安卓、iOS", "platform.several", None),
            ("audios player", "platform.unknown", None),
            ("\u{fffd}", "platform.unknown", None),
            ("😀", "platform.unknown", None),
        ] {
            assert_eq!(codes(text), (None, vec![(code.to_owned(), suggestion.map(str::to_owned))]), "{text}");
        }
    }
}
