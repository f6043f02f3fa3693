//! What can be wrong between the values of a filing, and with the filing as a whole.

use super::{Term, rows};

rows! {
    super::document::END;

    /// Neither a website nor an APP.
    FilingNoService = "filing.no_service", Error {
        zh: "还没有要备案的网站或 APP，请至少添加一个",
        en: "There is no website or APP to file yet; add at least one",
        source: "R1.2: a filing is of a subject and its services",
        prevents: "信息填写不完整",
    }
    /// The province is none of the list.
    FilingProvince { text: String } = "filing.province", Error {
        zh: "“{text}”不是省级行政区划代码；请填六位代码，例如广东是 440000",
        en: "\"{text}\" is not the code of a province; give its six digits, such as 440000 for Guangdong",
        source: "contract: a province is its six-digit code (GB/T 2260)",
        prevents: "管局要求未核对",
    }
    /// A key that the form does not know; its value was not looked at.
    FilingUnknownKey { key: String } = "filing.unknown_key", Info {
        zh: "表单中没有“{key}”这一项，未作检查；请核对字段名",
        en: "The form has no field named \"{key}\", so it was not checked; please compare the name",
        source: "contract: unknown keys are named",
        prevents: "—",
    }
    /// A choice that is in no list.
    FilingUnknownChoice { text: String, list: Term } = "filing.unknown_choice", Warning {
        zh: "没有认出“{text}”，{list}里没有这一项；请从列表中选择",
        en: "\"{text}\" is not one of {list}; choose one of the list",
        source: "R5.1, R4.1, R8.1, R8.2, R8.4: the lists of a provider's console; they change, so a warning",
        prevents: "信息填写不规范",
    }
    /// More values than are looked at.
    FilingTooManyValues { count: usize, max: usize } = "filing.too_many_values", Error {
        zh: "这份表单有 {count} 项内容，一次最多检查 {max} 项；请分成几份",
        en: "This form holds {count} values; at most {max} are checked at once. Split it into several",
        source: "contract: 50,000 values a filing",
        prevents: "—",
    }

    /// R1.3 B: two people, one mobile.
    ContactMobileShared { other: Term } = "contact.mobile_shared", Error {
        zh: "这个手机号码已经用作{other}的手机号码；不同的人要填各自的号码，若是同一个人，请选择“复用”",
        en: "This mobile number is already the one of {other}; each person needs a number of their own. If it is the same person, choose \"same person\"",
        source: "R1.3 B: Huawei S2, Tencent, WeChat guide",
        prevents: "负责人联系方式重复",
    }
    /// R1.3 B: two people, one address.
    ContactEmailShared { other: Term } = "contact.email_shared", Warning {
        zh: "这个邮箱已经用作{other}的邮箱；不同的人请填各自的邮箱，若是同一个人，请选择“复用”",
        en: "This e-mail address is already the one of {other}; each person needs an address of their own. If it is the same person, choose \"same person\"",
        source: "R1.3 B, R3.2: Huawei S2, HKB (error there), others silent",
        prevents: "负责人联系方式重复",
    }
    /// R1.3 C: the same person was typed again.
    ContactSamePerson = "contact.same_person", Info {
        zh: "证件号码与主体负责人相同，是同一个人；选择“复用”即可，不必重填",
        en: "The document number is that of the unit's responsible person; choose \"same person\" instead of typing it again",
        source: "R1.3 C",
        prevents: "负责人信息不一致",
    }
    /// R1.3 D: one person, two contacts.
    ContactNotOneToOne { contact: Term } = "contact.not_one_to_one", Warning {
        zh: "同一个人在两处填写了不同的{contact}；一个人只对应一个{contact}，请改成一致",
        en: "The same person is given two different contacts here ({contact}); one person has one. Make them the same",
        source: "R1.3 D: HKB 负责人联系方式需一一对应 (error at Huawei)",
        prevents: "负责人联系方式需一一对应",
    }
    /// R1.4: the emergency number is one's own mobile.
    ContactEmergencyIsOwn = "contact.emergency_is_own_mobile", Error {
        zh: "应急电话与本人手机号码相同；请填写另一个能联系到的号码",
        en: "The emergency number is the person's own mobile; give another number that is answered",
        source: "R1.4: Huawei HKB, Tencent, QingCloud, Aliyun console",
        prevents: "手机号码和应急号码不能重复",
    }
    /// R1.5: each one's emergency number is the other's mobile.
    ContactPhonesSwapped = "contact.phones_swapped", Warning {
        zh: "两位负责人互相把对方的手机号码填作应急电话；应急电话请填写第三人的号码",
        en: "The two people give each other's mobile as their emergency number; give a third person's number",
        source: "R1.5: 辽宁 S0, 甘肃 T-甘肃 (error there), QingCloud",
        prevents: "手机号码不能与应急号码互换位置",
    }
    /// R1.5: the emergency number is the other person's mobile.
    ContactEmergencyIsOther { other: Term } = "contact.emergency_is_other_mobile", Warning {
        zh: "应急电话是{other}的手机号码；应急电话请填写第三人的号码",
        en: "The emergency number is the mobile of {other}; give a third person's number",
        source: "R1.5: 辽宁 S0, 甘肃 T-甘肃 (error there), QingCloud",
        prevents: "应急电话不符合要求",
    }

    /// UNIQ-01: one name in two rows of one platform of one APP.
    PackageRepeated = "package.repeated", Error {
        zh: "同一个 APP 的同一平台上已经填过这个包名；每个包名只填一行",
        en: "This package name is already given for the same platform of this APP; give each name once",
        source: "UNIQ-01: Tencent S4",
        prevents: "APP包名重复",
    }
    /// UNIQ-01: one name in two APPs.
    PackageInTwoApps = "package.in_two_apps", Error {
        zh: "这个包名已经用在另一个 APP 上；同一主办单位的不同 APP 要用不同的包名",
        en: "Another APP of this filing has this package name already; each APP of a unit needs a name of its own",
        source: "UNIQ-01: Tencent S4; other providers do not state it",
        prevents: "APP包名重复",
    }
    /// PKG-I: two Bundle IDs that differ in case alone.
    PackageCaseOnly = "package.case_only", Warning {
        zh: "另有一个 Bundle ID 与它只有大小写不同；苹果不区分大小写，请确认不是同一个",
        en: "Another Bundle ID differs from this one in case alone; Apple does not tell case apart, so make sure that they are not the same",
        source: "PKG-I: Apple, CFBundleIdentifier",
        prevents: "APP包名重复",
    }
    /// UNIQ-02: two APPs with one name.
    AppNameRepeated = "app_name.repeated", Error {
        zh: "同一主办单位已经有一个同名的 APP；每个 APP 的名称不能相同",
        en: "Another APP of this filing has this name already; the APPs of a unit need different names",
        source: "UNIQ-02: Huawei S2, Tencent S4",
        prevents: "APP名称重复",
    }
    /// UNIQ-02: two APPs whose names differ in blanks or case alone.
    AppNameNearly = "app_name.nearly_repeated", Warning {
        zh: "另有一个 APP 的名称与它只差空格或大小写，可能会被看作重名",
        en: "Another APP's name differs from this one in blanks or case alone, and may be taken for the same",
        source: "UNIQ-02",
        prevents: "APP名称重复",
    }

    /// DOM-09: one domain twice in one list.
    DomainRepeated = "domain.repeated", Info {
        zh: "这个域名在列表里已经有了，删去一个即可",
        en: "This domain is in the list already; one of the two can go",
        source: "DOM-09",
        prevents: "域名重复",
    }
    /// DOM-09: two spellings of one registration.
    DomainVariantRepeated = "domain.variant_repeated", Warning {
        zh: "“.中國”与“.中国”是同一个注册，这个域名在列表里已经有了",
        en: "Names under .中國 and .中国 are one registration; this domain is in the list already",
        source: "DOM-09: TXD, ALI copy",
        prevents: "域名重复",
    }
    /// DOM-09: one domain for two websites.
    DomainInTwoWebsites = "domain.in_two_websites", Warning {
        zh: "另一个网站已经填了这个域名；一个域名只能备案到一个网站",
        en: "Another website of this filing has this domain already; a domain is filed for one website",
        source: "DOM-09: Huawei S2 已备案过的域名不能重复提交; TXD one domain a site",
        prevents: "域名重复提交",
    }
    /// DOM-06: a platform's domain that the APP does not list.
    PlatformDomainNotListed = "platform.domain_not_listed", Error {
        zh: "这个域名不在该 APP 的域名列表里；请先加到 APP 的域名中，或从这里删去",
        en: "This domain is not among the APP's domains; add it there first, or remove it here",
        source: "DOM-06: Huawei S2, HSYD",
        prevents: "APP解析不一致",
    }

    /// IP-02: one entry twice.
    IpRepeated = "ip.repeated", Info {
        zh: "这个地址在列表里已经有了，删去一个即可",
        en: "This address is in the list already; one of the two can go",
        source: "IP-02",
        prevents: "IP地址重复",
    }
    /// IP-02: two ranges share addresses.
    IpOverlap { merged: String } = "ip.overlap", Warning {
        zh: "与列表里的另一段地址重叠；可以合并为 {merged}",
        en: "It overlaps another range of the list; together they are {merged}",
        source: "IP-02",
        prevents: "IP地址重复",
    }
    /// IP-02: two ranges touch.
    IpAdjacent { merged: String } = "ip.adjacent", Info {
        zh: "与列表里的另一段地址相连；可以合并为 {merged}",
        en: "It continues another range of the list; together they are {merged}",
        source: "IP-02",
        prevents: "—",
    }

    /// FEAT-01: the fingerprint stands in the key field too.
    FeatureSameText = "feature.same_text", Error {
        zh: "公钥和指纹填成了同一个值；公钥是证书里的模数或公钥点，指纹是证书的摘要，请分别填写",
        en: "The public key and the fingerprint are the same text; the key is the certificate's modulus or point, the fingerprint its digest. Give each its own",
        source: "FEAT-01",
        prevents: "APP特征信息无效",
    }
    /// FEAT-01: one fingerprint on two platforms.
    FeatureFingerprintOnTwoPlatforms { platform: Term } = "feature.fingerprint_on_two_platforms", Error {
        zh: "{platform}平台已经填了同一个指纹；各平台用各自的签名证书，请分别从证书中获取",
        en: "The same fingerprint is given for {platform} already; each platform signs with its own certificate. Take each from its own",
        source: "FEAT-01",
        prevents: "APP特征信息无效",
    }
    /// FEAT-01: one certificate, two keys.
    FeatureOneCertificateTwoKeys = "feature.one_certificate_two_keys", Error {
        zh: "另一行填了同一个指纹，公钥却不同；一张证书只有一个公钥，其中一处填错了",
        en: "Another row has the same fingerprint with another public key; a certificate has one key, so one of the two is wrong",
        source: "FEAT-01",
        prevents: "APP特征信息无效",
    }
    /// KEY-03: one key on two platforms.
    FeatureKeyOnTwoPlatforms { platform: Term } = "feature.key_on_two_platforms", Warning {
        zh: "{platform}平台也填了这个公钥；各平台通常用不同的证书，请核对是否填错",
        en: "{platform} has this public key too; platforms rarely share a certificate, so please check",
        source: "KEY-03",
        prevents: "APP特征信息无效",
    }
}
