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
    context::{Context, PlatformKind},
    issue::Finding,
    text::{find, fold, quote, replace_any, word},
};

/// What names each system, in the order of [`PlatformKind::ALL`], in small letters and without blanks (PLAT-01).
const SYSTEMS: [&str; 3] = ["安卓|android|aosp", "ios|iphone|ipad|苹果", "鸿蒙|harmony"];

/// Files for each system (PLAT-01: Huawei Cloud on `.ipa`, `.apk`, `.hap`).
const FILES: [&str; 3] = [".apk|.aab", ".ipa", ".hap|.app"];

/// Stores for each system, and makers whose stores are named after them.
const STORES: [&str; 3] = [
    "googleplay|playstore|应用宝|荣耀|小米|xiaomi|getapps|oppo|vivo|魅族|手机助手|豌豆荚|酷安",
    "appstore|testflight",
    "appgallery|华为",
];

/// Stores of any system.
const ANY_STORE: &str = "taptap|商店|市场";

/// Kinds of service that are filed elsewhere (NUM-02).
const SERVICES: &str = "小程序|小游戏|快应用|miniprogram|quickapp";

/// Other systems: whatever says that it is one.
const OTHERS: &str = "windows|linux|mac|黑莓|blackberry|塞班|symbian|统信|麒麟|kylin|tizen|系统";

/// Judges a platform: of any spelling, the value is the system.
pub(crate) fn check(text: &str, _context: &Context) -> Judged {
    let typed = fold(text);
    let name = replace_any(&typed, " \n-_", "").to_ascii_lowercase();
    let is_in = |known: &str| find(&name, known).is_some();
    let (system, count) = kinds(&SYSTEMS, &|known| says(&name, known));
    let text = quote(&typed);
    Judged::fault(if let (kind @ Some(_), _) = kinds(&FILES, &|ending| name.ends_with(ending)) {
        offer(PlatformFile { text }.into(), kind)
    } else if let Some(service) = word(SERVICES, &is_in) {
        PlatformServiceType { text: service.into() }.into()
    } else if let (kind @ Some(_), _) = kinds(&STORES, &is_in) {
        offer(PlatformStore { text }.into(), kind)
    } else if word(ANY_STORE, &is_in).is_some() {
        offer(PlatformStore { text }.into(), system)
    } else if count > 1 {
        PlatformSeveral { count }.into()
    } else if let Some(system) = system {
        return Judged::value(Value::Platform(system), Vec::new());
    } else if name.ends_with("os") || word(OTHERS, &is_in).is_some() {
        PlatformOther { text }.into()
    } else {
        PlatformUnknown { text }.into()
    })
}

/// The first system in whose row a word fits, and in how many rows one does.
fn kinds(rows: &[&str; 3], fits: &dyn Fn(&str) -> bool) -> (Option<PlatformKind>, usize) {
    let (mut first, mut count) = (None, 0);
    for (kind, words) in PlatformKind::ALL.iter().zip(rows) {
        if word(words, fits).is_some() {
            first = first.or(Some(*kind));
            count += 1;
        }
    }
    (first, count)
}

fn offer(finding: Finding, system: Option<PlatformKind>) -> Finding {
    match system {
        Some(system) => finding.suggest(system.as_str()),
        None => finding,
    }
}

/// True if a system is named. `ios` counts only where a word begins: it is the end of other words.
fn says(name: &str, known: &str) -> bool {
    let at = find(name, known);
    at.is_some_and(|at| known != "ios" || at == 0 || !name.as_bytes()[at - 1].is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        context::PlatformKind::{Android, Harmonyos, Ios},
        issue::Issue,
    };

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
