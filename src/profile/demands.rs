//! What a provider's console or a province's bureau may ask beyond what holds everywhere (管局要求): the closed list. The data
//! in `profiles.txt` answer it; rules ask for it by name. `build.rs` reads this file too, so it leans on nothing.

/// How an answer is written, and which of two holds: a provider's and a province's are both to be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// `none`, `info`, `warning` or `error`; the more serious holds.
    Severity,
    /// A number of which at least so many are asked: the larger holds.
    AtLeast,
    /// A number of which at most so many are taken: the smaller holds.
    AtMost,
    /// Words with blanks between them: all of them hold.
    Words,
}

macro_rules! demands {
    ($($name:ident = $key:literal, $answer:ident, $source:literal: $zh:literal, $en:literal;)+) => {
        /// Something that a profile may ask.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Demand {
            $(#[doc = $zh] $name,)+
        }

        /// A demand as it stands in the data.
        #[derive(Debug)]
        pub struct Declaration {
            /// Its name in `profiles.txt`.
            pub key: &'static str,
            /// How it is answered.
            pub answer: Answer,
        }

        /// Every demand, in the order of [`Demand`].
        pub static DEMANDS: &[Declaration] = &[$(Declaration { key: $key, answer: Answer::$answer },)+];

        /// The same for people: the rule, and what is asked in Chinese and in English.
        #[cfg(not(target_arch = "wasm32"))]
        pub static WORDS: &[(&str, &str, &str)] = &[$(($source, $zh, $en),)+];
    };
}

demands! {
    // 负责人
    UnitPersonNotRepresentative = "unit-person-not-representative", Severity, "R1.1":
        "单位的主体负责人不是法定代表人", "a unit's responsible person is not its legal representative";
    PublicPersonNotRepresentative = "public-person-not-representative", Severity, "R1.1":
        "政府机关、事业单位的主体负责人不是法定代表人", "the responsible person of a government body or a public institution is not its legal representative";
    IndividualOtherPerson = "individual-other-person", Severity, "R1.1":
        "个人备案的服务负责人不是本人", "in an individual's filing a service is another person's";
    ServicePersonLetter = "service-person-letter", Severity, "R1.2":
        "服务负责人不是法定代表人时要授权书", "a service's responsible person who is not the legal representative needs a letter of authorisation";
    ServicePersonNotUnitPerson = "service-person-not-unit-person", Severity, "R1.9b":
        "主体负责人不是法定代表人时，服务负责人须与主体负责人是同一人", "where the unit's person is not the legal representative, the services' are to be the same person";
    ServicePersonIsUnitPerson = "service-person-is-unit-person", Severity, "R1.9c":
        "服务负责人与主体负责人是同一人", "a service's responsible person is the unit's";
    UnitPersonNotMainland = "unit-person-not-mainland", Severity, "R1.9d":
        "主体负责人的证件不是内地居民身份证", "the unit's responsible person has no mainland ID card";
    ServicePersonNotMainland = "service-person-not-mainland", Severity, "R1.9d":
        "服务负责人的证件不是内地居民身份证", "a service's responsible person has no mainland ID card";
    RepresentativeForNames = "representative-for-names", Words, "R1.9e":
        "单位名称含有这些字样时，负责人须为法定代表人", "with these words in the unit's name, all responsible persons are to be the legal representative";

    // 联系方式
    SharedEmail = "shared-email", Severity, "R1.3, R3.2":
        "两个人用同一个邮箱", "two people with one e-mail address";
    TwoContacts = "two-contacts", Severity, "R1.3":
        "同一个人填了不同的手机号码或邮箱", "one person with two mobiles or addresses";
    TwoMobiles = "two-mobiles", Severity, "R1.3, R1.6":
        "同一个人填了两个手机号码", "one person with two mobiles";
    NoEmergencyPhone = "no-emergency-phone", Severity, "R1.4":
        "没有填应急电话", "no emergency number";
    IndividualOwnEmergency = "individual-own-emergency", Severity, "R1.4":
        "个人备案的应急电话就是本人手机", "an individual's emergency number is their own mobile";
    EmergencyOthersMobile = "emergency-others-mobile", Severity, "R1.5":
        "应急电话是另一位负责人的手机", "an emergency number is the other person's mobile";
    EmergencyLandline = "emergency-landline", Severity, "R1.6, R2.3":
        "应急电话填的是固定电话", "an emergency number that is a landline";
    EmergencyMobileUnnamed = "emergency-mobile-unnamed", Severity, "R1.6":
        "应急电话是手机，而备注没有说明使用人", "an emergency number that is a mobile, and no remark that names who answers";
    IndividualEmergencyUnnamed = "individual-emergency-unnamed", Severity, "R1.6":
        "个人备案的备注没有说明应急联系人", "an individual's remark does not name the emergency contact";
    DistinctNumbers = "distinct-numbers", AtLeast, "R1.6":
        "两位负责人的手机和应急电话至少要有几个不同号码", "different numbers among the mobiles and emergency numbers of two people, at least";
    DistinctNumbersMost = "distinct-numbers-most", AtMost, "R1.6":
        "两位负责人的手机和应急电话最多有几个不同号码", "different numbers among the mobiles and emergency numbers of two people, at most";
    DistinctMobiles = "distinct-mobiles", AtLeast, "R1.6":
        "手机和应急电话里至少要有几个不同的手机号码", "different mobiles among all numbers, at least";
    NumberOfOtherSubject = "number-of-other-subject", Severity, "R1.7":
        "号码已用于其他主体的备案", "a number that another subject's filing has";
    EmailOfOtherSubject = "email-of-other-subject", Severity, "R1.7, R3.2":
        "邮箱或应急电话已用于其他主体的备案", "an e-mail address or an emergency number that another subject's filing has";
    IndividualNumberOfOtherSubject = "individual-number-of-other-subject", Severity, "R1.7":
        "个人备案的号码已用于其他主体的备案", "an individual's number that another subject's filing has";
    DocumentOfOtherSubject = "document-of-other-subject", Severity, "R1.7":
        "同一证件已用于其他主体的备案", "a person's document that another subject's filing has";
    IndividualDocumentOfOtherSubject = "individual-document-of-other-subject", Severity, "R1.7":
        "个人备案的证件已用于其他主体的备案", "an individual's document that another subject's filing has";
    RepresentativeOneMobile = "representative-one-mobile", Severity, "R1.7":
        "同一法定代表人的多个主体用同一个手机号码", "one legal representative of several subjects with one mobile";
    RepresentativeTwoContacts = "representative-two-contacts", Severity, "R1.7":
        "同一法定代表人的多个主体联系方式不一致", "one legal representative of several subjects with different contacts";
    ServicePersonOfOtherUnit = "service-person-of-other-unit", Severity, "R1.7":
        "服务负责人同时为其他单位负责", "a service's responsible person who serves another unit";
    VirtualOperator = "virtual-operator", Severity, "R2.1":
        "虚拟运营商号段的手机号码", "a mobile number of a virtual operator";
    PhoneLocality = "phone-locality", Severity, "R2.5":
        "手机号码归属地须在本省", "mobiles are to be registered in the province";
    IndividualPhoneLocality = "individual-phone-locality", Severity, "R2.5":
        "个人备案的手机号码归属地须在本省", "an individual's mobile is to be registered in the province";

    // 证件与年龄
    NoValidity = "no-validity", Severity, "R4.8":
        "没有填身份证的有效期", "an ID card without its dates";
    ValidityMonths = "validity-months", AtLeast, "R4.8":
        "负责人证件剩余有效期至少几个月", "months that a person's document is still valid, at least";
    UnitValidityMonths = "unit-validity-months", AtLeast, "R5.4":
        "单位证件剩余有效期至少几个月", "months that a unit's document is still valid, at least";
    UnitValidityAdvised = "unit-validity-advised", AtLeast, "R5.4":
        "单位证件剩余有效期最好有几个月", "months that a unit's document had better be valid";
    UnitAge = "unit-age", AtLeast, "R4.9":
        "单位负责人的最低年龄", "the least age of a unit's persons";
    UnitAgeProof = "unit-age-proof", AtLeast, "R4.9":
        "单位负责人未满这个年龄要提供证明", "the age below which a unit's persons need papers";
    IndividualAge = "individual-age", AtLeast, "R4.9":
        "个人备案的最低年龄", "the least age of an individual";
    IndividualAgeProof = "individual-age-proof", AtLeast, "R4.9":
        "个人未满这个年龄要提供证明", "the age below which an individual needs papers";
    ServicePersonAgeMost = "service-person-age-most", AtMost, "R4.9":
        "服务负责人的最高年龄", "the greatest age of a service's responsible person";
    Retired = "retired", Severity, "R4.9":
        "服务负责人已到退休年龄（男 60、女 55）", "a service's responsible person past the age of retirement (men 60, women 55)";
    AgePhoto = "age-photo", AtMost, "R4.9":
        "主体负责人到了这个年龄要手持身份证照片", "the age from which the unit's person needs a photograph with the card in hand";
    TemporaryId = "temporary-id", Severity, "R4.1":
        "负责人用临时身份证办理", "a person files with a temporary ID card";
    HkMacauResidencePermit = "hk-macau-residence-permit", Severity, "R4.1":
        "港澳居民用居住证办理", "a Hong Kong or Macau resident files with the residence permit";
    TaiwanBooklet = "taiwan-booklet", Severity, "R4.5":
        "台湾居民用旧版本式台胞证办理", "a Taiwan resident files with a booklet of before 2015";
    IndividualForeigner = "individual-foreigner", Severity, "R4.7":
        "外国人以个人名义备案", "a foreigner files as an individual";
    IndividualOtherProvince = "individual-other-province", Severity, "section 7":
        "个人身份证号码的地区不在本省", "an individual's ID number is of another province";

    // 主办单位
    HalfWidthBrackets = "half-width-brackets", Severity, "R5.5":
        "单位名称里的括号是半角", "half-width brackets in the unit's name";
    TwoCities = "two-cities", Severity, "R5.6":
        "证件住所与通信地址不在同一城市", "the document's address and the postal address are in two cities";
    DistrictWord = "district-word", Severity, "R5.6":
        "地址里写了“市辖区”", "an address says 市辖区";
    AddressRegion = "address-region", Severity, "R5.6":
        "通信地址重复写了省、市、区", "the postal address repeats province, city and district";
    Cities = "cities", Words, "R5.6":
        "本省的地级行政区（比较两个地址时用）", "the province's prefectures, by which two addresses are compared";
    RenamedDistricts = "renamed-districts", Words, "R5.6":
        "已更名或并入的区县，地址要写现在的", "districts that were renamed or merged: an address names the present ones";
    OrganizationCodeEnterprise = "organization-code-enterprise", Severity, "R5.3":
        "企业用组织机构代码证办理", "an enterprise files with its organisation code";
    MedicalLicence = "medical-licence", Severity, "R5.1":
        "以医疗机构执业许可证作主体证件", "a medical licence as the subject's document";
    NoSeal = "no-seal", Severity, "R5.1":
        "个体工商户没有公章", "a sole proprietor without a seal";
    NoBrandIndividual = "no-brand-individual", Severity, "R5.1":
        "无字号的个体工商户按个人备案", "a sole proprietor without a brand name files as an individual";
    NoBrandRemark = "no-brand-remark", Severity, "R5.1":
        "无字号的个体工商户要写明负责人姓名并备注", "a sole proprietor without a brand name files under the owner's name, with a remark";
    NoBrand = "no-brand", Severity, "R5.1":
        "个体工商户要先取得字号", "a sole proprietor is to get a brand name first";

    NoBrandName = "no-brand-name", Severity, "R5.1":
        "无字号的个体工商户名称要写成“姓名（个体工商户）”", "a sole proprietor without a brand name is named \"name（个体工商户）\"";

    // 备注
    RemarkLeast = "remark-least", AtLeast, "R5.7":
        "备注最少字数", "the least length of a remark";
    RemarkMost = "remark-most", AtMost, "R5.7":
        "备注最多字数", "the greatest length of a remark";
    RemarkAdvised = "remark-advised", AtLeast, "MISC-01":
        "备注最好有几个字", "the length that a remark had better have";
    NoRemark = "no-remark", Severity, "R5.7":
        "没有填服务备注", "a service without a remark";
    IndividualNoRemark = "individual-no-remark", Severity, "R5.7":
        "个人备案没有填服务内容备注", "an individual's service without a remark on its contents";
    IndividualRemarkLeast = "individual-remark-least", AtLeast, "R5.7":
        "个人备案的备注最少字数", "the least length of an individual's remark";
    PersonalStatement = "personal-statement", Severity, "R5.7":
        "个人网站备注缺少声明", "an individual's remark lacks the statement on personal sites";
    SeveralDomainsRemark = "several-domains-remark", Severity, "R5.7":
        "多个域名没有备注“均指向同一网站”", "several domains, and no remark that all lead to one site";
    OtherContentRemark = "other-content-remark", Severity, "R5.7, R8.2":
        "服务内容选“其他”而没有备注", "contents \"other\" without a remark";
    PreapprovalStatement = "preapproval-statement", Severity, "R5.7":
        "单位备注没有说明是否涉及前置审批", "a unit's remark does not say whether pre-approval applies";
    ForumRemark = "forum-remark", Severity, "R5.7":
        "个人备案的备注里有论坛、博客字样", "an individual's remark speaks of a forum or blog";
    ThirdPersonRemark = "third-person-remark", Severity, "R1.6, R5.7":
        "备注没有写明应急联系人和主体负责人的职务", "no remark names the emergency contact and the post of the unit's person";

    // 名称
    LatinName = "latin-name", Severity, "R6.4":
        "网站名称里有英文", "Latin letters in a website's name";
    IndividualLatinName = "individual-latin-name", Severity, "R6.3, R6.4":
        "个人网站名称里有英文", "Latin letters in an individual's website name";
    ChineseCharacters = "chinese-characters", AtLeast, "R6.1, R6.4":
        "网站名称至少几个汉字", "Chinese characters in a website's name, at least";
    NameWords = "name-words", Words, "R6.2":
        "网站名称里不宜出现的字样（本省增加）", "further words that a website's name had better not have";
    IndividualNameWords = "individual-name-words", Words, "R6.3":
        "个人网站名称里不宜出现的字样（本省增加）", "further words that an individual's website name had better not have";
    NameWordsOfUnits = "name-words-of-units", Severity, "R6.2":
        "单位网站名称也不能有“论坛、工作室、平台”等字样", "the words barred from individuals' website names are barred from units' too";
    TrainingWords = "training-words", Severity, "R6.2":
        "名称里有“教育、艺术”等字样要提交承诺书", "a name that speaks of education, sports or arts needs a letter of commitment";
    FinanceWords = "finance-words", Severity, "R6.2":
        "名称涉及金融而没有审批", "a name that speaks of finance without an approval";
    PlaceName = "place-name", Severity, "R6.3":
        "网站名称里有行政区划名称", "the name of a place in a website's name";
    NameUnlikeUnit = "name-unlike-unit", Severity, "R6.4":
        "网站名称与单位名称不一致", "a website's name unlike the unit's";

    // 服务与订单
    Services = "services", AtMost, "section 7":
        "单位一次最多备案几个网站或 APP", "services in one order of a unit";
    ServicesAdvised = "services-advised", AtMost, "section 7":
        "单位一次最好不超过几个网站或 APP", "services that one order of a unit had better have";
    IndividualServices = "individual-services", AtMost, "section 7":
        "个人一次最多备案几个网站或 APP", "services in one order of an individual";
    IndividualServicesAdvised = "individual-services-advised", AtMost, "section 7":
        "个人一次最好不超过几个网站或 APP", "services that one order of an individual had better have";
    DomainsOfOrder = "domains-of-order", AtMost, "DOM-08":
        "一次最多备案几个域名", "domains in one order";
    DomainsOfOrderSeverity = "domains-of-order-severity", Severity, "DOM-08":
        "一次备案的域名超过本省的数量", "more domains in one order than the province takes";
    DomainsOfSite = "domains-of-site", AtMost, "DOM-08":
        "一个网站最好只填几个域名", "domains of one website";
    DomainsOfService = "domains-of-service", AtMost, "DOM-08":
        "一个服务一次最多填几个域名", "domains of one service";
    DomainsOfServiceSeverity = "domains-of-service-severity", Severity, "DOM-08":
        "一个服务的域名超过一次可填的数量", "more domains in one service than are taken at once";
    DomainPapers = "domain-papers", AtMost, "DOM-08":
        "域名超过这个数量要提交域名证书", "the number of domains above which their certificates are asked";
    IndividualBlog = "individual-blog", Severity, "R8.2":
        "个人备案选了“博客/个人空间”", "an individual's contents are a blog";
    IndividualContent = "individual-content", Severity, "R8.2":
        "个人备案选了“博客/个人空间”和“其他”以外的内容", "an individual's contents are neither a blog nor \"other\"";
    UnitPortal = "unit-portal", Severity, "R8.2":
        "单位没有选“单位门户网站”", "a unit's contents are not its portal";
    UnitOtherContent = "unit-other-content", Severity, "R8.2":
        "单位选了“其他”", "a unit's contents are \"other\"";
    Contents = "contents", AtMost, "R8.3":
        "服务内容最多选几项", "kinds of contents";
    ContentGroup = "content-group", Severity, "R8.3":
        "服务内容选的是一级分类", "a kind of contents that is a group of others";
    NoPreapproval = "no-preapproval", Severity, "R8.1":
        "前置审批没有选择，也没有选“以上都不涉及”", "no pre-approval chosen, and not \"none of these\" either";
    RepeatedChoice = "repeated-choice", Severity, "R8.1, R8.3":
        "同一选项选了两次", "one choice twice";
    SeveralLanguages = "several-languages", Severity, "R8.4, MISC-01":
        "选了多种语言", "more than one language";
    NoSimplifiedChinese = "no-simplified-chinese", Severity, "R8.4":
        "语言没有选中文简体", "no simplified Chinese among the languages";
    DomainWords = "domain-words", Words, "section 7":
        "中文域名不宜以这些字样开头", "words that a Chinese domain had better not begin with";
    SdkUnnamed = "sdk-unnamed", Severity, "SDK-01":
        "用了或提供 SDK 而没有填写厂商和类型", "an SDK in use or on offer, and no vendor and kind";
    IconKib = "icon-kib", AtMost, "ICON-01":
        "图标最大几 KB", "KiB of an icon";
    NoIp = "no-ip", Severity, "IP-01":
        "没有填 IP 地址", "no IP address";
    Ipv6Shortened = "ipv6-shortened", Severity, "IP-04":
        "IPv6 地址用了“::”缩写", "an IPv6 address that is shortened by ::";
    NoDomainButIp = "no-domain-but-ip", Severity, "DOM-12":
        "没有域名，只有 IP 地址", "an IP address and no domain";
    HarmonySha256 = "harmonyos-sha256", Severity, "FP-01":
        "鸿蒙平台的指纹填了 SHA-256", "a SHA-256 digest as the fingerprint for HarmonyOS";
    SharedPackageName = "shared-package-name", Severity, "UNIQ-01":
        "同一包名用了两次", "one package name twice";
    FooterSubjectNumber = "footer-subject-number", Severity, "NUM-03":
        "网站底部写主体备案号（不带“-1”）", "the footer shows the subject's number, without its tail";
    FooterUnitName = "footer-unit-name", Severity, "NUM-03":
        "网站底部没有带单位名称的版权信息", "the footer has no copyright line with the unit's name";
}
