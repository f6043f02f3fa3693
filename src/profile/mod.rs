//! Providers (接入商) and provinces (管局) as dated data: what each asks beyond what holds everywhere. No rule names one;
//! rules ask a profile. Only what this version's rules read is here.

use crate::{
    catalog::FilingProvince,
    context::{Context, Provider},
    issue::Severity,
    patterns::PROVINCE,
    rules::{Judged, Value},
    text,
};

/// What a provider asks.
#[derive(Debug)]
pub(crate) struct ProviderProfile {
    provider: Option<Provider>,
    /// Two people with one e-mail address (R1.3B, R3.2).
    pub(crate) shared_email: Severity,
    /// One person with two mobiles or addresses (R1.3D).
    pub(crate) two_contacts: Severity,
    /// No emergency telephone number (R1.4).
    pub(crate) no_emergency_phone: Severity,
    /// No IP address: where the console takes it from the chosen cloud resource, nothing is typed (IP-01).
    pub(crate) no_ip: Option<Severity>,
    /// A website or an APP may be filed by its addresses, without a domain (DOM-12).
    pub(crate) takes_ip_filing: bool,
    /// One package name in two APPs, or twice in one (UNIQ-01).
    pub(crate) shared_package_name: Severity,
}

/// Nothing is known of the provider: what is stated by any is a warning, what holds by its nature an error.
static OPEN: ProviderProfile = ProviderProfile {
    provider: None,
    shared_email: Severity::Warning,
    two_contacts: Severity::Warning,
    no_emergency_phone: Severity::Warning,
    no_ip: Some(Severity::Warning),
    takes_ip_filing: false,
    // S4 states it verbatim, and an operating system can't install two APPs under one name.
    shared_package_name: Severity::Error,
};

static PROVIDERS: [ProviderProfile; 4] = [
    // 华为云, guides of 2023-2024 and knowledge base of 2025-12 (S2, HKB): firm.
    ProviderProfile {
        provider: Some(Provider::Huawei),
        shared_email: Severity::Error,
        two_contacts: Severity::Error,
        no_emergency_phone: Severity::Error,
        no_ip: Some(Severity::Error),
        takes_ip_filing: true, // 华为云备案平台支持IP备案 (HWS)
        shared_package_name: Severity::Warning,
    },
    // 腾讯云, guide of late 2023 (S4): the IP comes from the cloud resource; package names are unique, verbatim.
    ProviderProfile {
        provider: Some(Provider::Tencent),
        shared_email: Severity::Warning,
        two_contacts: Severity::Warning,
        no_emergency_phone: Severity::Warning,
        no_ip: None,
        takes_ip_filing: false,
        shared_package_name: Severity::Error,
    },
    // 阿里云: second-hand copies only (weak).
    ProviderProfile {
        provider: Some(Provider::Aliyun),
        shared_email: Severity::Warning,
        two_contacts: Severity::Warning,
        no_emergency_phone: Severity::Warning,
        no_ip: Some(Severity::Warning),
        takes_ip_filing: false,
        shared_package_name: Severity::Warning,
    },
    // 微信, API documentation of 2024-2025 (W-apply): the emergency number is a required field; no IP is asked.
    ProviderProfile {
        provider: Some(Provider::Wechat),
        shared_email: Severity::Warning,
        two_contacts: Severity::Warning,
        no_emergency_phone: Severity::Error,
        no_ip: None,
        takes_ip_filing: false,
        shared_package_name: Severity::Warning,
    },
];

/// The profile of the chosen provider, or what holds for any.
pub(crate) fn provider(context: &Context) -> &'static ProviderProfile {
    PROVIDERS.iter().find(|profile| profile.provider == context.provider).unwrap_or(&OPEN)
}

/// What a province asks.
#[derive(Debug)]
pub(crate) struct ProvinceProfile {
    code: &'static str,
    /// An emergency number that is the other person's mobile (R1.5).
    pub(crate) crossed_phones: Severity,
    /// One person may show two mobiles (R1.3D).
    pub(crate) two_mobiles: bool,
    /// An individual's emergency number that is their own mobile (R1.4).
    pub(crate) individual_own_emergency: Severity,
}

const ANY_PROVINCE: ProvinceProfile = ProvinceProfile {
    code: "",
    crossed_phones: Severity::Warning,
    two_mobiles: false,
    individual_own_emergency: Severity::Error,
};

static PROVINCES: [ProvinceProfile; 4] = [
    // 北京: "may be the same or different" for individuals (T-北京, one source).
    ProvinceProfile { code: "110000", individual_own_emergency: Severity::Warning, ..ANY_PROVINCE },
    // 辽宁: 手机号码不能与应急号码互换位置，应急号码填写第三人 (S0, T-辽宁).
    ProvinceProfile { code: "210000", crossed_phones: Severity::Error, ..ANY_PROVINCE },
    // 广东: the same person must show two different mobiles in total (T-广东).
    ProvinceProfile { code: "440000", two_mobiles: true, ..ANY_PROVINCE },
    // 甘肃: the emergency number is a third employee's (T-甘肃).
    ProvinceProfile { code: "620000", crossed_phones: Severity::Error, ..ANY_PROVINCE },
];

/// The profile of the chosen province, or what holds in any.
pub(crate) fn province(context: &Context) -> &'static ProvinceProfile {
    let code = context.province.as_deref().unwrap_or_default();
    PROVINCES.iter().find(|profile| profile.code == code).unwrap_or(&ANY_PROVINCE)
}

/// Judges the code of a province (GB/T 2260): one that is in no list would leave its law unapplied.
pub(crate) fn check_province(text: &str) -> Judged {
    let code = text::fold(text);
    let finding = (!PROVINCE.matches(&code)).then(|| FilingProvince { text: text::quote(&code) }.into());
    Judged::value(Value::Plain(code), finding.into_iter().collect())
}
