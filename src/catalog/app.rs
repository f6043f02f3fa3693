//! What can be wrong with the platform and the features of an APP (APP特征信息): package name, fingerprint, public key.

use super::rows;

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
}
