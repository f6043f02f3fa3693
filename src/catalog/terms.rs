//! Names that sentences say in each language: platforms, algorithms, places in the form.

use crate::context::{DocumentType, PlatformKind};

/// A name from [`TERMS`], by its place there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term(pub(crate) u8);

#[cfg(not(target_arch = "wasm32"))]
impl Term {
    /// The name as it stands in `params`.
    pub fn as_str(self) -> &'static str {
        self.words().term
    }

    /// The name in both languages.
    pub fn words(self) -> &'static TermWords {
        &TERMS[usize::from(self.0)]
    }
}

/// A term in both languages.
#[derive(Debug)]
pub struct TermWords {
    /// The name as it stands in `params`.
    pub term: &'static str,
    /// In Chinese.
    pub zh_cn: &'static str,
    /// In English.
    pub en: &'static str,
}

macro_rules! terms {
    ($($name:ident = $term:literal: $zh:literal, $en:literal;)+) => {
        #[repr(u8)]
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "named as the constants are")]
        enum Place { $($name,)+ }

        impl Term {
            $(#[doc = $zh] pub const $name: Self = Self(Place::$name as u8);)+
        }

        /// Every term.
        pub static TERMS: &[TermWords] = &[$(TermWords { term: $term, zh_cn: $zh, en: $en },)+];
    };
}

terms! {
    // 运行平台
    ANDROID = "android": "安卓", "Android";
    IOS = "ios": "iOS", "iOS";
    HARMONYOS = "harmonyos": "鸿蒙", "HarmonyOS";
    // 负责人与联系方式
    UNIT_PERSON = "unit-responsible": "主体负责人", "the unit's responsible person";
    SERVICE_PERSON = "service-responsible": "另一位服务负责人", "another service's responsible person";
    MOBILE = "mobile": "手机号码", "mobile number";
    EMAIL = "email": "邮箱", "e-mail address";
    // 后缀的开放对象
    GOVERNMENT = "government": "政府部门和党政机关", "government bodies";
    EDUCATION = "education": "教育机构", "educational institutions";
    RESEARCH = "research": "科研机构", "research institutions";
    DEFENCE = "defence": "国防机构", "defence institutions";
    NON_PROFIT = "non-profit": "非营利性机构", "non-profit organisations";
    SOME_UNITS = "some-units": "特定性质的单位", "certain kinds of units";
    // IP 地址
    IP_THIS_NETWORK = "this-network": "“本网络”地址", "a \"this network\" address";
    IP_PRIVATE = "private": "内网地址", "a private address";
    IP_SHARED = "shared": "运营商级 NAT 的共享地址", "a carrier-grade NAT address";
    IP_LOOPBACK = "loopback": "本机回环地址", "a loopback address";
    IP_LINK_LOCAL = "link-local": "链路本地地址", "a link-local address";
    IP_SITE_LOCAL = "site-local": "已废弃的站点本地地址", "a deprecated site-local address";
    IP_PROTOCOL = "protocol": "IETF 协议专用地址", "an IETF protocol address";
    IP_DOCUMENTATION = "documentation": "文档示例地址", "a documentation address";
    IP_SIX_TO_FOUR = "6to4": "6to4 过渡地址", "a 6to4 transition address";
    IP_TEREDO = "teredo": "Teredo 过渡地址", "a Teredo transition address";
    IP_ORCHID = "orchid": "ORCHID 标识", "an ORCHID identifier";
    IP_DET = "drone-id": "无人机标识", "a drone identifier";
    IP_BENCHMARKING = "benchmarking": "性能测试专用地址，代理软件的虚拟 IP 也在这一段", "a benchmarking address, such as proxy tools hand out as fake IPs";
    IP_MULTICAST = "multicast": "组播地址", "a multicast address";
    IP_RESERVED = "reserved": "保留地址", "a reserved address";
    IP_BROADCAST = "broadcast": "广播地址", "the broadcast address";
    IP_UNSPECIFIED = "unspecified": "未指定地址", "the unspecified address";
    IP_V4_COMPATIBLE = "ipv4-compatible": "已废弃的 IPv4 兼容地址", "a deprecated IPv4-compatible address";
    IP_V4_MAPPED = "ipv4-mapped": "IPv4 映射地址", "an IPv4-mapped address";
    IP_NAT64 = "nat64": "NAT64 转换地址", "a NAT64 translation address";
    IP_DISCARD = "discard": "丢弃专用地址", "a discard-only address";
    IP_DUMMY = "dummy": "占位地址", "a dummy address";
    IP_SRV6 = "srv6": "SRv6 段标识", "an SRv6 segment identifier";
    IP_AS112 = "as112": "AS112 反向解析", "AS112 reverse lookups";
    IP_AMT = "amt": "AMT 组播隧道", "AMT multicast tunnels";
    // 公共 DNS
    DNS_114 = "114DNS": "114DNS", "114DNS";
    DNS_ALIBABA = "Alibaba Cloud": "阿里云", "Alibaba Cloud";
    DNS_DNSPOD = "DNSPod": "腾讯云 DNSPod", "DNSPod";
    DNS_BAIDU = "Baidu": "百度", "Baidu";
    DNS_VOLCENGINE = "Volcengine": "火山引擎", "Volcengine";
    DNS_CNNIC = "CNNIC": "CNNIC", "CNNIC";
    DNS_360 = "360": "360", "360";
    DNS_ONEDNS = "OneDNS": "OneDNS", "OneDNS";
    DNS_GOOGLE = "Google": "谷歌", "Google";
    DNS_CLOUDFLARE = "Cloudflare": "Cloudflare", "Cloudflare";
    DNS_QUAD9 = "Quad9": "Quad9", "Quad9";
    DNS_CFIEC = "CFIEC": "下一代互联网国家工程中心", "CFIEC";
    // 算法
    MD5 = "MD5": "MD5", "MD5";
    SHA1 = "SHA-1": "SHA-1", "SHA-1";
    SHA256 = "SHA-256": "SHA-256", "SHA-256";
    // 电话所属地区
    HONG_KONG = "hong-kong": "香港", "Hong Kong";
    MACAU = "macau": "澳门", "Macau";
    TAIWAN = "taiwan": "台湾", "Taiwan";
    // 证件
    RESIDENT_ID = "resident-id": "居民身份证", "a resident ID card";
    HK_MACAU_RESIDENCE_PERMIT = "hk-macau-residence-permit": "港澳居民居住证", "a residence permit for Hong Kong and Macau residents";
    TAIWAN_RESIDENCE_PERMIT = "taiwan-residence-permit": "台湾居民居住证", "a residence permit for Taiwan residents";
    PERMANENT_RESIDENT_CARD = "permanent-resident-card": "外国人永久居留身份证", "a foreigner's permanent resident ID card";
    REGISTRATION_NUMBER = "registration-number": "只有 15 位注册号的旧营业执照", "an old licence with a registration number of 15 digits";
    ORGANIZATION_CODE = "organization-code": "组织机构代码证", "an organisation code certificate";
    HK_MACAU_PERMIT = "hk-macau-permit": "港澳居民来往内地通行证（回乡证）", "a Hong Kong or Macau resident's permit for the mainland";
    TAIWAN_PERMIT = "taiwan-permit": "台湾居民来往大陆通行证（台胞证）", "a Taiwan resident's permit for the mainland";
    PASSPORT = "passport": "护照", "a passport";
    CREDIT_CODE = "credit-code": "单位的统一社会信用代码证照", "a unit's certificate with a credit code";
    OTHER_DOCUMENT = "other": "其他证件", "another document";
    EXIT_PERMIT = "exit-permit": "内地居民的往来港澳通行证", "a mainland resident's permit for Hong Kong and Macau";
    // 选项
    LIST_NATURE = "natures": "主办单位性质", "the natures of units";
    LIST_DOCUMENT = "document-types": "证件类型", "the types of documents";
    LIST_CONTENT = "contents": "服务内容", "the contents";
    LIST_LANGUAGE = "languages": "语言类别", "the languages";
    LIST_PREAPPROVAL = "preapprovals": "前置审批项目", "the pre-approvals";
    // 主办单位性质（R5.1），照选项的次序
    NATURE_ENTERPRISE = "nature-enterprise": "企业", "an enterprise";
    NATURE_SOLE_PROPRIETOR = "nature-sole-proprietor": "个体工商户", "a sole proprietor";
    NATURE_INDIVIDUAL = "nature-individual": "个人", "an individual";
    NATURE_GOVERNMENT = "nature-government": "政府机关", "a government body";
    NATURE_INSTITUTION = "nature-institution": "事业单位", "a public institution";
    NATURE_SOCIAL_GROUP = "nature-social-group": "社会团体", "a social group";
    NATURE_PRIVATE_NON_ENTERPRISE = "nature-private-non-enterprise": "民办非企业单位", "a private non-enterprise unit";
    NATURE_FOUNDATION = "nature-foundation": "基金会", "a foundation";
    NATURE_LAW_FIRM = "nature-law-firm": "律师执业机构", "a law firm";
    NATURE_DEFENCE = "nature-defence": "国防机构", "a defence institution";
    NATURE_FOREIGN_CULTURAL_CENTRE = "nature-foreign-cultural-centre": "外国在华文化中心", "a foreign cultural centre in China";
    NATURE_MASS_ORGANIZATION = "nature-mass-organization": "群众性团体组织", "a mass organisation";
    NATURE_FORENSIC_INSTITUTION = "nature-forensic-institution": "司法鉴定机构", "a forensic institution";
    NATURE_RELIGIOUS_BODY = "nature-religious-body": "宗教团体", "a religious body";
    NATURE_OVERSEAS_BODY = "nature-overseas-body": "境外机构", "an overseas body";
    NATURE_MEDICAL_INSTITUTION = "nature-medical-institution": "医疗机构", "a medical institution";
    NATURE_NOTARY_OFFICE = "nature-notary-office": "公证机构", "a notary office";
    NATURE_COLLECTIVE_ECONOMY = "nature-collective-economy": "集体经济", "a collective economic organisation";
    NATURE_ARBITRATION_BODY = "nature-arbitration-body": "仲裁机构", "an arbitration body";
    // 前置审批项目（R8.1），照选项的次序
    PREAPPROVAL_NONE = "preapproval-none": "以上都不涉及", "none of these";
    PREAPPROVAL_NEWS = "preapproval-news": "新闻", "news";
    PREAPPROVAL_PUBLISHING = "preapproval-publishing": "出版", "publishing";
    PREAPPROVAL_EDUCATION = "preapproval-education": "教育", "education";
    PREAPPROVAL_HEALTH_CARE = "preapproval-health-care": "医疗保健", "health care";
    PREAPPROVAL_DRUGS_AND_DEVICES = "preapproval-drugs-and-devices": "药品和医疗器械", "drugs and medical devices";
    PREAPPROVAL_BULLETIN_BOARD = "preapproval-bulletin-board": "电子公告服务", "bulletin boards";
    PREAPPROVAL_CULTURE = "preapproval-culture": "文化", "culture";
    PREAPPROVAL_BROADCASTING = "preapproval-broadcasting": "广播电影电视节目", "radio, film and television";
    PREAPPROVAL_RIDE_HAILING = "preapproval-ride-hailing": "网络预约车", "ride hailing";
    PREAPPROVAL_INTERNET_FINANCE = "preapproval-internet-finance": "互联网金融", "internet finance";
    PREAPPROVAL_OFF_CAMPUS_TRAINING = "preapproval-off-campus-training": "校外培训(高中及以下)", "off-campus training, up to senior secondary school";
    PREAPPROVAL_RELIGION = "preapproval-religion": "宗教", "religion";
    // 公钥的写法
    PKCS1 = "PKCS#1": "PKCS#1 结构", "PKCS#1 structure";
    SPKI = "SPKI": "SPKI（SubjectPublicKeyInfo）结构", "SPKI (SubjectPublicKeyInfo) structure";
    // 备案号所属的服务
    WEBSITE = "website": "网站", "a website";
    APP = "app": "APP", "an APP";
    MINI_PROGRAM = "mini-program": "小程序", "a mini-program";
    QUICK_APP = "quick-app": "快应用", "a quick app";
}

impl From<PlatformKind> for Term {
    fn from(platform: PlatformKind) -> Self {
        match platform {
            PlatformKind::Android => Self::ANDROID,
            PlatformKind::Ios => Self::IOS,
            PlatformKind::Harmonyos => Self::HARMONYOS,
        }
    }
}

impl From<DocumentType> for Term {
    fn from(document: DocumentType) -> Self {
        match document {
            DocumentType::ResidentId => Self::RESIDENT_ID,
            DocumentType::HkMacauPermit => Self::HK_MACAU_PERMIT,
            DocumentType::TaiwanPermit => Self::TAIWAN_PERMIT,
            DocumentType::HkMacauResidencePermit => Self::HK_MACAU_RESIDENCE_PERMIT,
            DocumentType::TaiwanResidencePermit => Self::TAIWAN_RESIDENCE_PERMIT,
            DocumentType::PermanentResidentCard => Self::PERMANENT_RESIDENT_CARD,
            DocumentType::Passport => Self::PASSPORT,
            DocumentType::CreditCode => Self::CREDIT_CODE,
            DocumentType::OrganizationCode => Self::ORGANIZATION_CODE,
            DocumentType::RegistrationNumber => Self::REGISTRATION_NUMBER,
            DocumentType::Other => Self::OTHER_DOCUMENT,
        }
    }
}
