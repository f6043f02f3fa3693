//! What can be wrong with the platform and the features of an APP (APP特征信息): package name, fingerprint, public key.

use super::{Term, rows};

rows! {
    /// A store is no operating system.
    PlatformStore { text: String } = "platform.store", Error {
        zh: "「{text}」是应用分发渠道，不是运行平台；请填 APP 运行的操作系统：安卓、iOS 或鸿蒙",
        en: "“{text}” is where the APP is distributed, not what it runs on; give the operating system: Android, iOS or HarmonyOS",
        source: "PLAT-01: Huawei Cloud, APP运行平台（安卓、IOS、鸿蒙等）非APP分发平台",
        prevents: "APP平台信息无效"
    }
    /// A package file is no operating system.
    PlatformFile { text: String } = "platform.file", Error {
        zh: "「{text}」是安装包文件名；请填它运行的操作系统",
        en: "“{text}” is the name of a package file; give the operating system that it runs on",
        source: "PLAT-01: Huawei Cloud, ipa后缀为IOS应用包，apk为安卓应用包，hap为鸿蒙应用包",
        prevents: "APP平台信息无效"
    }
    /// Mini-programs and quick-apps are filed elsewhere.
    PlatformServiceType { text: String } = "platform.service_type", Error {
        zh: "「{text}」不是 APP 的运行平台，它是另一种备案服务类型，请通过它所在的平台单独备案",
        en: "“{text}” is not a platform of an APP but another kind of service, filed by itself through the platform it lives on",
        source: "PLAT-01, NUM-02: Huawei Cloud and Alibaba Cloud",
        prevents: "APP平台信息无效"
    }
    /// One row, one system.
    PlatformSeveral { count: usize } = "platform.several", Error {
        zh: "这里写了 {count} 个平台；每个平台单独填一行",
        en: "{count} platforms are named here; give each a row of its own",
        source: "PLAT-01: one filing lists every platform",
        prevents: "APP平台信息无效"
    }
    /// A system of which no form's list is known.
    PlatformOther { text: String } = "platform.other_system", Warning {
        zh: "多数备案表单只列安卓、iOS、鸿蒙；能否填「{text}」请先向接入商确认",
        en: "Most forms list Android, iOS and HarmonyOS alone; ask the provider whether “{text}” can be filed",
        source: "PLAT-01: no source for other systems; one provider names 黑莓 and Linux",
        prevents: "APP平台信息无效"
    }
    /// No system that anybody knows.
    PlatformUnknown { text: String } = "platform.unknown", Error {
        zh: "没有认出「{text}」是哪个运行平台；请填安卓、iOS 或鸿蒙",
        en: "“{text}” is not a platform that is known here; give Android, iOS or HarmonyOS",
        source: "PLAT-01",
        prevents: "APP平台信息无效"
    }

    /// Several names in one field.
    PackageSeveral { count: usize } = "package_name.several", Error {
        zh: "这里有 {count} 个包名；一行只填一个，其余的另加一行",
        en: "{count} names are here; give one a row and add a row for each of the others",
        source: "PKG-A, UNIQ-01",
        prevents: "APP包名不准确"
    }
    /// `package:com.x`, `包名：com.x`.
    PackageLabel = "package_name.label_pasted", Error {
        zh: "冒号前面的字样不属于包名，请只填包名本身",
        en: "What stands before the colon is not part of the name; give the name alone",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }
    /// A class, an activity or an address.
    PackagePath = "package_name.has_path", Error {
        zh: "包名里没有「/」；「/」及其后面的类名、页面或网址不要填",
        en: "A package name has no “/”; leave out the class, activity or address that follows it",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }
    /// `app-release.apk`.
    PackageFile { ending: String } = "package_name.file_name", Error {
        zh: "这像是安装包的文件名（{ending}）；请填安装包里的包名，文件名可以随意改，不作数",
        en: "This looks like the name of a package file ({ending}); give the name inside the package, a file can be called anything",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }
    /// `com.x.*`.
    PackageWildcard = "package_name.wildcard", Error {
        zh: "「*」是通配 App ID；请填这个 APP 自己的完整名称",
        en: "“*” stands for a wildcard App ID; give the full name of this APP",
        source: "PKG-I",
        prevents: "APP包名不准确"
    }
    /// 我的应用
    PackageDisplayName { text: String } = "package_name.display_name", Error {
        zh: "「{text}」像是 APP 的名称；包名是开发时定的标识，形如 com.公司.产品（用英文字母）",
        en: "“{text}” looks like the APP's display name; the package name is its identifier in the code, such as com.company.product",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }
    /// com.应用
    PackageHan { position: usize } = "package_name.chinese_character", Error {
        zh: "第 {position} 个字符是汉字；包名只用英文字母、数字和少数符号",
        en: "Character {position} is Chinese; a package name is made of Latin letters, digits and a few signs",
        source: "PKG-A, PKG-I, PKG-H",
        prevents: "APP包名不准确"
    }
    /// `com..a`, `com.a.`
    PackageEmptySegment = "package_name.empty_segment", Error {
        zh: "开头、结尾有多余的点，或两个点连在一起；每两个点之间都要有内容",
        en: "A dot stands first, last or beside another dot; there is a segment between any two dots",
        source: "PKG-A, PKG-I, PKG-H",
        prevents: "APP包名不准确"
    }
    /// `com.a b`
    PackageBlank { position: usize } = "package_name.blank", Error {
        zh: "第 {position} 个字符是空白；包名中间没有空格",
        en: "Character {position} is a blank; there is none inside a package name",
        source: "PKG-A, PKG-I, PKG-H",
        prevents: "APP包名不准确"
    }
    /// `com.a-b` on Android or HarmonyOS.
    PackageHyphen { platform: Term } = "package_name.hyphen", Error {
        zh: "{platform}的包名里不能有「-」，只用字母、数字和下划线；请到安装包里核对",
        en: "A name on {platform} has no hyphen, only letters, digits and underscores; please look it up in the package",
        source: "PKG-A: developer.android.com application-id, AOSP validateName; PKG-H: AppGallery Connect",
        prevents: "APP包名不准确"
    }
    /// `com.a_b` on iOS.
    PackageUnderscore = "package_name.underscore", Error {
        zh: "iOS 的 Bundle ID 不能有下划线；Xcode 会把它写成「-」",
        en: "A Bundle ID on iOS has no underscore; Xcode writes it as “-”",
        source: "PKG-I: CFBundleIdentifier, Xcode help",
        prevents: "APP包名不准确"
    }
    /// Anything else that no name has.
    PackageCharacter { character: String, position: usize, platform: Term } = "package_name.character", Error {
        zh: "第 {position} 个字符「{character}」不能用在{platform}的包名里",
        en: "Character {position}, “{character}”, can't stand in a name on {platform}",
        source: "PKG-A, PKG-I, PKG-H",
        prevents: "APP包名不准确"
    }
    /// `myapp`
    PackageOneSegment { platform: Term } = "package_name.one_segment", Error {
        zh: "{platform}的包名至少有两段，中间用点隔开，形如 com.company.product；现在只有一段",
        en: "A name on {platform} has at least two segments with a dot between, such as com.company.product; this has one",
        source: "PKG-A: developer.android.com application-id; PKG-I: reverse-DNS form is usual (warning)",
        prevents: "APP包名不准确"
    }
    /// `com.1app` on Android, `1com.a.b` on HarmonyOS, `com._a`.
    PackageSegmentStart { segment: String, platform: Term } = "package_name.segment_start", Error {
        zh: "「{segment}」这一段的开头不对：在{platform}上不能以数字或下划线开头（鸿蒙从第二段起可以用数字开头）",
        en: "The segment “{segment}” starts wrongly: on {platform} not with a digit or an underscore (on HarmonyOS a digit may start any segment but the first)",
        source: "PKG-A: AOSP validateName; PKG-H: AppGallery Connect",
        prevents: "APP包名不准确"
    }
    /// `com.example_.app` on HarmonyOS.
    PackageSegmentEnd { segment: String } = "package_name.segment_end", Error {
        zh: "「{segment}」这一段以下划线结尾；鸿蒙要求每一段都以字母或数字结尾",
        en: "The segment “{segment}” ends with an underscore; on HarmonyOS every segment ends with a letter or a digit",
        source: "PKG-H: AppGallery Connect, DevEco",
        prevents: "APP包名不准确"
    }
    /// `com.harmony.app` on HarmonyOS.
    PackageReserved { segment: String } = "package_name.reserved_word", Error {
        zh: "「{segment}」是鸿蒙的保留字，不能单独作一段",
        en: "“{segment}” is reserved on HarmonyOS and can't be a segment by itself",
        source: "PKG-H: AppGallery Connect",
        prevents: "APP包名不准确"
    }
    /// 7..128 on HarmonyOS.
    PackageLength { length: usize, min: usize, max: usize } = "package_name.length", Error {
        zh: "包名有 {length} 个字符；应在 {min} 到 {max} 个之间",
        en: "The name has {length} characters; it must have {min} to {max}",
        source: "PKG-H: app.json5, changelog 5.0.0.55; PKG-A: over 255 no system takes it",
        prevents: "APP包名不准确"
    }
    /// Longer than any name that is known to be filed.
    PackageLong { length: usize } = "package_name.long", Warning {
        zh: "包名有 {length} 个字符，长得少见；请核对是否多粘贴了内容",
        en: "The name has {length} characters, which is rare; please check that nothing else was pasted",
        source: "PKG-A: above 223",
        prevents: "APP包名不准确"
    }
    /// `com.example` on HarmonyOS.
    PackageTwoSegments = "package_name.two_segments", Warning {
        zh: "鸿蒙的包名现在至少要有三段；只有 2024 年 12 月以前的老应用才有两段的",
        en: "A name on HarmonyOS now has at least three segments; only apps from before December 2024 have two",
        source: "PKG-H: AppGallery Connect, changelog 5.0.0.55",
        prevents: "APP包名不准确"
    }
    /// `AB12CD34EF.com.x.app`
    PackageTeamId { prefix: String } = "package_name.team_id", Warning {
        zh: "开头的 {prefix} 像是开发者团队 ID，不属于 Bundle ID，已去掉；请核对",
        en: "The leading {prefix} looks like a Team ID, which is not part of the Bundle ID, and was left out; please check it",
        source: "PKG-I",
        prevents: "APP包名不准确"
    }
    /// `com.example.*`, `uni.UNI1DEDA0C`
    PackageTemplate = "package_name.template", Warning {
        zh: "这像是开发工具自动生成的包名；请核对上架的安装包里是不是它",
        en: "This looks like the name that a development tool gives by itself; please check that the published package has it",
        source: "PKG-A: com.example, com.test, io.dcloud.HBuilder, uni.UNI",
        prevents: "APP包名不准确"
    }
    /// `com.x.debug`
    PackageDebug { segment: String } = "package_name.debug_suffix", Warning {
        zh: "最后一段「{segment}」像是调试或测试版的后缀；备案要填正式版的包名",
        en: "The last segment, “{segment}”, looks like that of a test build; file the name of the release",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }
    /// `com.new.app` on Android.
    PackageKeyword { segment: String } = "package_name.java_keyword", Warning {
        zh: "「{segment}」是 Java 的关键字，一般不能作包名的一段；请核对",
        en: "“{segment}” is a keyword of Java, which hardly ever is a segment of a name; please check it",
        source: "PKG-A",
        prevents: "APP包名不准确"
    }
}
