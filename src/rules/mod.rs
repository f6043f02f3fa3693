//! The law of ONE value: one file for each kind of value, every file with the same anatomy — the law, its limits, the
//! parsed value, the check in the order in which a person would be told, the normal form.
//!
//! A rule knows neither its field's path, nor a language, nor a host. Emptiness and "required" belong to the form.

pub(crate) mod address;
pub(crate) mod app_name;
pub(crate) mod card_number;
pub mod choice;
pub mod credit_code;
pub mod date;
mod disposable_mail;
pub mod document;
pub mod domain;
pub mod email;
pub mod fingerprint;
pub(crate) mod hk_macau_permit;
pub(crate) mod homepage;
pub mod icp_number;
pub mod ip;
pub(crate) mod organization_code;
pub mod package_name;
pub(crate) mod passport;
pub(crate) mod permanent_resident_card;
pub(crate) mod person_name;
pub mod phone;
mod places;
pub mod platform;
pub mod police_number;
pub mod public_key;
pub(crate) mod registration_number;
pub(crate) mod remark;
pub(crate) mod residence_permit;
pub mod resident_id;
pub(crate) mod short_name;
pub(crate) mod site_name;
pub(crate) mod sms;
pub mod suffix;
pub(crate) mod taiwan_permit;
pub(crate) mod unit_name;
pub(crate) mod words;

use crate::{
    catalog::ValueRewritten,
    context::{Context, Field},
    issue::{Fact, Finding},
    text,
};
use std::borrow::Cow;

/// What a rule says of a text: the value, if there is one in it, and what it found.
#[derive(Debug, Clone, Default)]
pub struct Judged {
    /// The value, if the text parsed as one. It may still have findings, errors among them: a domain under a suffix
    /// that can't be filed is a domain.
    pub value: Option<Value>,
    /// In the order in which a person would be told.
    pub findings: Vec<Finding>,
}

impl Judged {
    /// The text is not such a value.
    pub(crate) fn fault(finding: impl Into<Finding>) -> Self {
        Self::faults(finding.into())
    }

    /// Apart, so that the many places that find a fault hold a call each and no more.
    #[inline(never)]
    fn faults(finding: Finding) -> Self {
        Self { value: None, findings: vec![finding] }
    }

    /// The text holds this value, about which there is something to say, or nothing.
    pub(crate) fn value(value: Value, findings: Vec<Finding>) -> Self {
        Self { value: Some(value), findings }
    }

    /// Nothing says which law is its own: it is kept and compared.
    pub(crate) fn not_judged(text: &str) -> Self {
        Self::value(Value::Plain(crate::text::fold(text)), Vec::new())
    }

    /// True if nothing found is an error.
    pub fn valid(&self) -> bool {
        !self.findings.iter().any(Finding::is_error)
    }
}

/// The info "written in its standard form", if the clean-up changed more of `typed` than case and outer blanks.
pub(crate) fn rewritten(typed: &str, normal: &str) -> Option<Finding> {
    (typed != normal && !typed.trim().eq_ignore_ascii_case(normal)).then(|| Finding::from(ValueRewritten {}).suggest(normal))
}

/// With this number, where it passes, of letters and digits alone: what was written around it is left out.
#[inline(never)]
fn offer(finding: Finding, number: &str, passes: &dyn Fn(&str) -> bool) -> Finding {
    let bare: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
    if passes(&bare) { finding.suggest(bare) } else { finding }
}

/// The character at this byte, and its place as people count, from 1.
#[inline(never)]
fn character(text: &str, at: usize) -> (String, usize) {
    (text[at..].chars().take(1).collect(), text::position(text, at))
}

/// The byte of the first character that is no digit.
#[inline(never)]
fn not_a_digit(text: &str) -> Option<usize> {
    text.bytes().position(|it| !it.is_ascii_digit())
}

/// The facts of a value, by their names in the contract.
pub type Facts = Vec<(&'static str, Fact)>;

/// A value that parsed, of any kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// 域名
    Domain(domain::Domain),
    /// IP 地址或范围
    Ip(ip::IpRange),
    /// 包名
    PackageName(package_name::PackageName),
    /// 指纹
    Fingerprint(fingerprint::Fingerprint),
    /// 公钥
    PublicKey(public_key::PublicKey),
    /// 电话
    Phone(phone::Phone),
    /// 邮箱
    Email(email::Email),
    /// 居民身份证号码
    ResidentId(resident_id::ResidentId),
    /// 统一社会信用代码
    CreditCode(credit_code::CreditCode),
    /// 其他证件号码
    Document(document::DocumentNumber),
    /// 运行平台
    Platform(crate::context::PlatformKind),
    /// 日期
    Date(date::Date),
    /// ICP 备案号
    IcpNumber(icp_number::IcpNumber),
    /// 公安备案号
    PoliceNumber(police_number::PoliceNumber),
    /// A text in which there is nothing to parse: a name, an address, a remark. Cleaned up, and compared.
    Text(String),
    /// A text without a rule of its own: cleaned up, and compared.
    Plain(String),
}

impl Value {
    /// The normal form: what would be put back into the field.
    pub fn normal(&self) -> Cow<'_, str> {
        Cow::Borrowed(match self {
            Self::Ip(it) => return Cow::Owned(it.normal()),
            Self::Date(it) => return Cow::Owned(it.normal()),
            Self::Domain(it) => it.as_str(),
            Self::PackageName(it) => it.as_str(),
            Self::Fingerprint(it) => it.as_str(),
            Self::PublicKey(it) => it.as_str(),
            Self::Phone(it) => it.as_str(),
            Self::Email(it) => it.as_str(),
            Self::ResidentId(it) => it.as_str(),
            Self::CreditCode(it) => it.as_str(),
            Self::Document(it) => it.as_str(),
            Self::Platform(it) => it.as_str(),
            Self::IcpNumber(it) => it.as_str(),
            Self::PoliceNumber(it) => it.as_str(),
            Self::Text(text) | Self::Plain(text) => text,
        })
    }

    /// What makes two values of a kind the same; none for kinds that are never compared by it.
    pub(crate) fn key(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(match self {
            Self::Domain(it) => return Some(it.key()),
            Self::Email(it) => return Some(it.key().into()),
            Self::PackageName(it) => it.key(),
            Self::Fingerprint(it) => it.key(),
            Self::PublicKey(it) => it.key(),
            Self::Phone(it) => it.key(),
            Self::Text(text) | Self::Plain(text) => text,
            Self::IcpNumber(it) => it.as_str(),
            Self::PoliceNumber(it) => it.as_str(),
            Self::Ip(_) | Self::ResidentId(_) | Self::CreditCode(_) | Self::Document(_) | Self::Platform(_) | Self::Date(_) => {
                return None;
            }
        }))
    }

    /// The date of birth that stands in the number of a person's document.
    pub(crate) fn birth(&self) -> Option<date::Day> {
        match self {
            Self::ResidentId(it) => it.birth(),
            Self::Document(it) => it.birth(),
            _ => None,
        }
    }

    /// The facts that callers read, by their names in the contract.
    pub fn facts(&self) -> Facts {
        match self {
            Self::Domain(it) => it.facts(),
            Self::Ip(it) => it.facts(),
            Self::PackageName(it) => it.facts(),
            Self::Fingerprint(it) => it.facts(),
            Self::PublicKey(it) => it.facts(),
            Self::ResidentId(it) => it.facts(),
            Self::CreditCode(it) => it.facts(),
            Self::Document(it) => it.facts(),
            Self::IcpNumber(it) => it.facts(),
            Self::PoliceNumber(_)
            | Self::Phone(_)
            | Self::Email(_)
            | Self::Platform(_)
            | Self::Date(_)
            | Self::Text(_)
            | Self::Plain(_) => Facts::new(),
        }
    }
}

/// Judges one text by the law of its field. The text is not empty and not over the limit: the form sees to both.
pub(crate) fn judge(field: Field, text: &str, context: &Context) -> Judged {
    match field {
        Field::Domain => domain::check(text, context),
        Field::Ip => ip::check(text, context),
        Field::PackageName => package_name::check(text, context),
        Field::Fingerprint => fingerprint::check(text, context),
        Field::PublicKey => public_key::check(text, context),
        Field::Mobile => phone::check_mobile(text, context),
        Field::EmergencyPhone => phone::check_emergency(text, context),
        Field::Email => email::check(text, context),
        Field::PersonDocument => document::check_person(text, context),
        Field::UnitDocument => document::check_unit(text, context),
        Field::PersonName => person_name::check(text, context),
        Field::UnitName => unit_name::check(text, context),
        Field::Address => address::check(text, context),
        Field::SiteName => site_name::check(text, context),
        Field::AppName => app_name::check(text, context),
        Field::Homepage => homepage::check(text, context),
        Field::IcpNumber => icp_number::check(text, context),
        Field::PoliceNumber => police_number::check(text, context),
        Field::SmsCode => sms::check_code(text, context),
        Field::SmsIdTail => sms::check_id_tail(text, context),
        Field::Remark => remark::check(text, context),
        Field::Date => date::check(text),
    }
}

/// True for a text as nearly all are: it stands in its normal form, it is equal to nothing but itself, and there is nothing to
/// say about it. It is no law of its own but a short cut to the same verdict, which copies nothing: what is plain, [`judge`] takes
/// as it stands and finds nothing in.
#[doc(hidden)] // It is nobody's way in: the tests of the laws hold it against `check_field`.
pub fn plain(field: Field, text: &str, context: &Context) -> bool {
    match field {
        Field::Domain => domain::plain(text, context),
        Field::Email => email::plain(text),
        Field::Ip => ip::plain(text, context),
        Field::PackageName => package_name::plain(text, context),
        Field::Fingerprint => fingerprint::plain(text, context),
        Field::Mobile => phone::plain_mobile(text),
        Field::EmergencyPhone => phone::plain_emergency(text, context),
        Field::PersonDocument => document::plain_person(text, context),
        Field::UnitDocument => document::plain_unit(text, context),
        _ => plain_long(field, text, context),
    }
}

/// The same of fields whose texts are long: apart, so that the others need not make room for what these need.
#[inline(never)]
fn plain_long(field: Field, text: &str, context: &Context) -> bool {
    match field {
        Field::PublicKey => public_key::plain(text, context),
        Field::PersonName => person_name::plain(text, context),
        Field::UnitName => unit_name::plain(text, context),
        Field::Address => address::plain(text, context),
        Field::SiteName => site_name::plain(text, context),
        Field::AppName => app_name::plain(text, context),
        Field::Homepage => homepage::plain(text, context),
        Field::Remark => remark::plain(text, context),
        Field::Date => date::plain(text),
        _ => false, // No form holds the others.
    }
}

/// True for a plain text, and for a Chinese name in its normal form of which there is nothing to say: equal to its Punycode, it is
/// not plain.
#[doc(hidden)] // As [`plain`] is.
pub fn silent(field: Field, text: &str, context: &Context) -> bool {
    plain(field, text, context) || (field == Field::Domain && domain::is_silent(text, context))
}

/// True if [`judge`] would find no error, false if it would, where that is seen at a glance: more than in plain texts.
pub(crate) fn verdict(field: Field, text: &str, context: &Context) -> Option<bool> {
    match field {
        Field::Ip => ip::verdict(text),
        Field::PackageName => package_name::verdict(text, context),
        Field::Mobile => phone::verdict_mobile(text),
        Field::EmergencyPhone => phone::verdict_emergency(text),
        _ => silent(field, text, context).then_some(true),
    }
}
