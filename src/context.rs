//! The names of the contract: which field a value is for, and the context that says which law applies.

use crate::error::BeianError;
use std::{fmt, str::FromStr};

/// A closed list of names: the enum, its wire names, and the error that lists them.
macro_rules! names {
    ($(#[$doc:meta])* $name:ident, $code:literal, ($zh:literal, $en:literal) { $($(#[$item:meta])* $variant:ident = $wire:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$item])* $variant,)+ }

        impl $name {
            /// All of them, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name as it stands in the contract.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $wire,)+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = BeianError;
            fn from_str(text: &str) -> Result<Self, BeianError> {
                Self::ALL.iter().copied().find(|it| it.as_str() == text).ok_or_else(|| {
                    BeianError::unknown_name($code, ($zh, $en), text, &[$($wire,)+])
                })
            }
        }
    };
}

names! {
    /// What a value is (字段): the law that judges it.
    Field, "unknown_field", ("字段", "field") {
        /// 域名
        Domain = "domain",
        /// IP 地址或起止范围
        Ip = "ip",
        /// APP 包名 / Bundle ID / bundleName
        PackageName = "packageName",
        /// 签名 MD5 值 / 证书 SHA-1 指纹
        Fingerprint = "fingerprint",
        /// 平台公钥
        PublicKey = "publicKey",
        /// 负责人姓名
        PersonName = "personName",
        /// 手机号码
        Mobile = "mobile",
        /// 应急联系电话
        EmergencyPhone = "emergencyPhone",
        /// 电子邮箱
        Email = "email",
        /// 负责人证件号码
        PersonDocument = "personDocument",
        /// 主办单位名称
        UnitName = "unitName",
        /// 主办单位证件号码
        UnitDocument = "unitDocument",
        /// 通信地址
        Address = "address",
        /// 网站名称
        SiteName = "siteName",
        /// APP 名称
        AppName = "appName",
        /// 首页地址
        Homepage = "homepage",
        /// ICP 备案号
        IcpNumber = "icpNumber",
        /// 公安备案号
        PoliceNumber = "policeNumber",
        /// 短信验证码
        SmsCode = "smsCode",
        /// 备注
        Remark = "remark",
        /// 日期
        Date = "date",
        /// 短信核验要填的证件号码后 6 位
        SmsIdTail = "smsIdTail",
    }
}

names! {
    /// The access provider (接入商) whose console will take the filing.
    Provider, "unknown_provider", ("接入商", "provider") {
        /// 华为云
        Huawei = "huawei",
        /// 腾讯云
        Tencent = "tencent",
        /// 阿里云
        Aliyun = "aliyun",
        /// 微信
        Wechat = "wechat",
    }
}

names! {
    /// What is filed (服务类型).
    Service, "unknown_service", ("服务类型", "service") {
        /// 网站
        Website = "website",
        /// APP
        App = "app",
    }
}

names! {
    /// The operating system that an APP runs on (运行平台), never the store it is sold in.
    PlatformKind, "unknown_platform", ("运行平台", "platform") {
        /// 安卓
        Android = "android",
        /// iOS
        Ios = "ios",
        /// 鸿蒙
        Harmonyos = "harmonyos",
    }
}

names! {
    /// The kind of a person's or a unit's document (证件类型).
    DocumentType, "unknown_document_type", ("证件类型", "document type") {
        /// 居民身份证
        ResidentId = "resident-id",
        /// 港澳居民来往内地通行证
        HkMacauPermit = "hk-macau-permit",
        /// 台湾居民来往大陆通行证
        TaiwanPermit = "taiwan-permit",
        /// 港澳居民居住证
        HkMacauResidencePermit = "hk-macau-residence-permit",
        /// 台湾居民居住证
        TaiwanResidencePermit = "taiwan-residence-permit",
        /// 外国人永久居留身份证
        PermanentResidentCard = "permanent-resident-card",
        /// 护照
        Passport = "passport",
        /// 统一社会信用代码
        CreditCode = "credit-code",
        /// 组织机构代码
        OrganizationCode = "organization-code",
        /// 注册号
        RegistrationNumber = "registration-number",
        /// 其他
        Other = "other",
    }
}

/// Which law applies to a value or a filing. Everything may be left open; what is open is judged only by what holds
/// everywhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// The provider whose console takes the filing.
    pub provider: Option<Provider>,
    /// The province (省级行政区) by its six-digit code (GB/T 2260), such as `440000` for 广东.
    pub province: Option<String>,
    /// Website or APP. Inside a filing the form itself says it.
    pub service: Option<Service>,
    /// The operating system. Inside a filing the form itself says it.
    pub platform: Option<PlatformKind>,
    /// The kind of document a number belongs to.
    pub document_type: Option<DocumentType>,
    /// Today's date as ISO text (`2026-11-21`); open means now in China.
    pub today: Option<String>,
    /// True while the form is still being filled in: what is empty is no issue.
    pub partial: bool,
}
