//! The tree of a filing, as the contract names it. One table makes the Rust types, the shape and the visitor.

use super::{
    key,
    shape::{Key, Kind, Need, Shape, Sink, Slot},
};
use crate::{context::Field, issue::Step, rules::choice::List};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, Visitor},
};
use std::fmt;

/// A part of a form, as [`FilingSession`](crate::FilingSession) takes it: a text, a flag, a number, an object, a list of texts or
/// of objects, or `None` of any of these for nothing.
pub trait Part: Carried {}

impl<T: Carried> Part for T {}

/// What stands under a key: it can be handed to a sink, and a text below it can be replaced.
pub trait Carried {
    /// Hands it to a sink, as what stands at this place of its object or list.
    fn carry(&self, at: usize, sink: &mut dyn Sink);

    /// True if this is what the form holds there.
    fn fits(&self, kind: Kind) -> bool;

    /// Replaces the text at the end of the path. A path that leads nowhere changes nothing.
    fn put(&mut self, path: &[Step], text: &str) {
        let _ = (path, text);
    }
}

impl Carried for Option<String> {
    fn fits(&self, kind: Kind) -> bool {
        matches!(kind, Kind::Text(_)) || matches!(kind, Kind::OneOrSame(_)) && self.as_deref().is_none_or(|it| it == SAME)
    }

    fn carry(&self, at: usize, sink: &mut dyn Sink) {
        if let Some(text) = self {
            sink.put_text(at, text);
        }
    }

    fn put(&mut self, _: &[Step], text: &str) {
        *self = Some(text.into());
    }
}

impl Carried for Option<bool> {
    fn fits(&self, kind: Kind) -> bool {
        matches!(kind, Kind::Flag)
    }

    fn carry(&self, at: usize, sink: &mut dyn Sink) {
        if let Some(flag) = self {
            sink.put_flag(at, *flag);
        }
    }
}

impl Carried for Option<u32> {
    fn fits(&self, kind: Kind) -> bool {
        matches!(kind, Kind::Number)
    }

    fn carry(&self, at: usize, sink: &mut dyn Sink) {
        if let Some(number) = self {
            sink.put_number(at, *number);
        }
    }
}

impl Carried for Vec<String> {
    fn fits(&self, kind: Kind) -> bool {
        matches!(kind, Kind::Texts(_))
    }

    fn carry(&self, at: usize, sink: &mut dyn Sink) {
        if self.is_empty() {
            return;
        }
        sink.enter(at);
        for (place, text) in self.iter().enumerate() {
            sink.put_text(place, text);
        }
        sink.leave();
    }

    fn put(&mut self, path: &[Step], text: &str) {
        if let Some((item, _)) = item(self, path) {
            *item = text.into();
        }
    }
}

/// The item of a list that a path begins with, and the rest of the path.
fn item<'a, 'p, T>(list: &'a mut [T], path: &'p [Step]) -> Option<(&'a mut T, &'p [Step])> {
    let (Step::Index(at), rest) = path.split_first()? else {
        return None;
    };
    Some((list.get_mut(*at as usize)?, rest))
}

impl<T: Visit> Carried for Option<T> {
    fn fits(&self, kind: Kind) -> bool {
        matches!(kind, Kind::One(shape) | Kind::OneOrSame(shape) if std::ptr::eq(shape, T::shape()))
    }

    fn carry(&self, at: usize, sink: &mut dyn Sink) {
        if let Some(object) = self {
            sink.enter(at);
            object.visit(sink);
            sink.leave();
        }
    }

    fn put(&mut self, path: &[Step], text: &str) {
        if let Some(object) = self {
            object.put(path, text);
        }
    }
}

impl<T: Visit> Carried for Vec<T> {
    fn fits(&self, kind: Kind) -> bool {
        matches!(kind, Kind::Many(shape) if std::ptr::eq(shape, T::shape()))
    }

    fn carry(&self, at: usize, sink: &mut dyn Sink) {
        if self.is_empty() {
            return;
        }
        sink.enter(at);
        for (place, object) in self.iter().enumerate() {
            sink.enter(place);
            object.visit(sink);
            sink.leave();
        }
        sink.leave();
    }

    fn put(&mut self, path: &[Step], text: &str) {
        if let Some((object, rest)) = item(self, path) {
            object.put(rest, text);
        }
    }
}

impl Carried for Option<Responsible> {
    fn fits(&self, kind: Kind) -> bool {
        matches!(kind, Kind::OneOrSame(_))
    }

    fn carry(&self, at: usize, sink: &mut dyn Sink) {
        match self {
            None => {}
            Some(Responsible::Same) => sink.put_text(at, SAME),
            Some(Responsible::Person(person)) => {
                sink.enter(at);
                person.visit(sink);
                sink.leave();
            }
        }
    }

    fn put(&mut self, path: &[Step], text: &str) {
        if let Some(Responsible::Person(person)) = self {
            person.put(path, text);
        }
    }
}

/// An object of the form, handed to a sink key by key.
pub trait Visit {
    /// The object's own shape.
    fn shape() -> &'static Shape
    where
        Self: Sized;
    /// Hands its keys to a sink.
    fn visit(&self, sink: &mut dyn Sink);
    /// Replaces the text at the end of a path.
    fn put(&mut self, path: &[Step], text: &str);
}

/// Who is responsible for a service: a person, or `"same"`, the one who stands for the unit (复用主体负责人).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Responsible {
    /// The text `"same"`.
    Same,
    /// A person of its own.
    Person(Box<Person>),
}

/// The text of [`Responsible::Same`].
const SAME: &str = "same";

impl Serialize for Responsible {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Same => serializer.serialize_str(SAME),
            Self::Person(person) => person.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Responsible {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PersonOrSame;
        impl<'de> Visitor<'de> for PersonOrSame {
            type Value = Responsible;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a person, or the text \"same\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Responsible, E> {
                if text == SAME { Ok(Responsible::Same) } else { Err(E::invalid_value(de::Unexpected::Str(text), &self)) }
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Responsible, A::Error> {
                let person = Person::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Ok(Responsible::Person(Box::new(person)))
            }
        }
        deserializer.deserialize_any(PersonOrSame)
    }
}

/// What is not said to be needed is free.
macro_rules! need {
    () => {
        Need::Free
    };
    ($need:ident) => {
        Need::$need
    };
}

macro_rules! objects {
    ($(
        $(#[$doc:meta])*
        $name:ident as $shape:ident {
            $($(#[$key_doc:meta])* $key:ident = $wire:literal: $type:ty, $kind:expr $(, $need:ident)?;)*
        }
    )*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct $name {
            $($(#[$key_doc])* #[serde(rename = $wire)] pub $key: $type,)*
        }

        pub(crate) static $shape: &Shape = &Shape {
            name: stringify!($name),
            keys: &[$(Key { name: $wire, kind: $kind, need: need!($($need)?) },)*],
            places: key::places(&[$($wire),*]),
        };

        impl Visit for $name {
            fn shape() -> &'static Shape {
                $shape
            }

            fn visit(&self, sink: &mut dyn Sink) {
                let mut at = 0;
                $(self.$key.carry(at, sink); at += 1;)*
                let _ = at;
            }

            fn put(&mut self, path: &[Step], text: &str) {
                let Some((Step::Key(key), rest)) = path.split_first() else { return };
                match &**key {
                    $($wire => self.$key.put(rest, text),)*
                    _ => {}
                }
            }
        }
    )*};
}

const PLAIN: Kind = Kind::Text(Slot::Plain);

const fn field(field: Field) -> Kind {
    Kind::Text(Slot::Field(field))
}

const fn choice(list: List) -> Kind {
    Kind::Text(Slot::Choice(list))
}

objects! {
    /// A filing (备案订单): the unit, who stands for it, and its services.
    Filing as FILING {
        /// 省级行政区代码, six digits.
        province = "province": Option<String>, Kind::Text(Slot::Province);
        /// 主办单位
        unit = "unit": Option<Unit>, Kind::One(UNIT), Should;
        /// 主体负责人
        responsible = "responsible": Option<Person>, Kind::One(PERSON), Must;
        /// 网站
        websites = "websites": Vec<Website>, Kind::Many(WEBSITE);
        /// APP
        apps = "apps": Vec<App>, Kind::Many(APP);
        /// 历史备案
        history = "history": Vec<PriorFiling>, Kind::Many(PRIOR_FILING);
    }

    /// The organising unit (主办单位).
    Unit as UNIT {
        /// 主办单位性质
        nature = "nature": Option<String>, choice(List::Nature), Should;
        /// 主办单位名称
        name = "name": Option<String>, field(Field::UnitName), Should;
        /// 主办单位证件
        document = "document": Option<UnitDocument>, Kind::One(UNIT_DOCUMENT), Should;
        /// 所在城市
        city = "city": Option<String>, PLAIN;
        /// 通信地址
        address = "address": Option<String>, field(Field::Address), Should;
        /// 有无公章
        has_seal = "hasSeal": Option<bool>, Kind::Flag;
        /// 是否有字号
        has_brand_name = "hasBrandName": Option<bool>, Kind::Flag;
        /// 备注
        remark = "remark": Option<String>, field(Field::Remark);
    }

    /// A unit's document (主办单位证件).
    UnitDocument as UNIT_DOCUMENT {
        /// 证件类型
        kind = "type": Option<String>, choice(List::UnitDocument), Should;
        /// 证件号码
        number = "number": Option<String>, field(Field::UnitDocument), Should;
        /// 有效期起
        valid_from = "validFrom": Option<String>, field(Field::Date);
        /// 有效期止, or `long-term`
        valid_to = "validTo": Option<String>, field(Field::Date);
        /// 证件住所
        address = "address": Option<String>, field(Field::Address);
    }

    /// A responsible person (负责人).
    Person as PERSON {
        /// 姓名
        name = "name": Option<String>, field(Field::PersonName), Should;
        /// 是否法定代表人
        is_legal_representative = "isLegalRepresentative": Option<bool>, Kind::Flag;
        /// 证件
        document = "document": Option<PersonDocument>, Kind::One(PERSON_DOCUMENT), Should;
        /// 手机号码
        mobile = "mobile": Option<String>, field(Field::Mobile), Must;
        /// 应急联系电话
        emergency_phone = "emergencyPhone": Option<String>, field(Field::EmergencyPhone), EmergencyPhone;
        /// 电子邮箱
        email = "email": Option<String>, field(Field::Email), Must;
    }

    /// A person's document (负责人证件).
    PersonDocument as PERSON_DOCUMENT {
        /// 证件类型
        kind = "type": Option<String>, choice(List::PersonDocument), Should;
        /// 证件号码
        number = "number": Option<String>, field(Field::PersonDocument), Should;
        /// 有效期起
        valid_from = "validFrom": Option<String>, field(Field::Date), Validity;
        /// 有效期止, or `long-term`
        valid_to = "validTo": Option<String>, field(Field::Date), Validity;
    }

    /// A website (网站).
    Website as WEBSITE {
        /// 网站名称 / APP 名称
        name = "name": Option<String>, field(Field::SiteName), Must;
        /// 域名
        domains = "domains": Vec<String>, Kind::Texts(Slot::Field(Field::Domain)), Domains;
        /// IP 地址: an address or `start-end`
        ips = "ips": Vec<String>, Kind::Texts(Slot::Field(Field::Ip)), Addresses;
        /// 服务内容
        contents = "contents": Vec<String>, Kind::Texts(Slot::Choice(List::Content));
        /// 语言类别
        languages = "languages": Vec<String>, Kind::Texts(Slot::Choice(List::Language));
        /// 前置审批
        preapprovals = "preapprovals": Vec<Preapproval>, Kind::Many(PREAPPROVAL), Preapprovals;
        /// 首页地址
        homepage = "homepage": Option<String>, field(Field::Homepage);
        /// 备注
        remark = "remark": Option<String>, field(Field::Remark), Remark;
        /// 服务负责人, or `"same"`
        responsible = "responsible": Option<Responsible>, Kind::OneOrSame(PERSON), Should;
    }

    /// A pre-approval (前置审批).
    Preapproval as PREAPPROVAL {
        /// 审批项目
        kind = "kind": Option<String>, choice(List::Preapproval);
        /// 批准文号
        number = "number": Option<String>, PLAIN;
    }

    /// An APP: a website's keys and those of an APP.
    App as APP {
        /// 网站名称 / APP 名称
        name = "name": Option<String>, field(Field::AppName), Must;
        /// 域名
        domains = "domains": Vec<String>, Kind::Texts(Slot::Field(Field::Domain)), Domains;
        /// IP 地址: an address or `start-end`
        ips = "ips": Vec<String>, Kind::Texts(Slot::Field(Field::Ip)), Addresses;
        /// 服务内容
        contents = "contents": Vec<String>, Kind::Texts(Slot::Plain);
        /// 语言类别
        languages = "languages": Vec<String>, Kind::Texts(Slot::Choice(List::Language));
        /// 前置审批
        preapprovals = "preapprovals": Vec<Preapproval>, Kind::Many(PREAPPROVAL), Preapprovals;
        /// 首页地址
        homepage = "homepage": Option<String>, field(Field::Homepage);
        /// 备注
        remark = "remark": Option<String>, field(Field::Remark), Remark;
        /// 服务负责人, or `"same"`
        responsible = "responsible": Option<Responsible>, Kind::OneOrSame(PERSON), Should;
        /// 图标
        icon = "icon": Option<Icon>, Kind::One(ICON);
        /// 是否对外提供 SDK 服务
        provides_sdk = "providesSdk": Option<bool>, Kind::Flag;
        /// 是否使用第三方 SDK 服务
        uses_sdk = "usesSdk": Option<bool>, Kind::Flag;
        /// 使用的 SDK
        sdks = "sdks": Vec<Sdk>, Kind::Many(SDK);
        /// 运行平台
        platforms = "platforms": Vec<Platform>, Kind::Many(PLATFORM), Must;
    }

    /// An icon (图标).
    Icon as ICON {
        /// 文件名
        name = "name": Option<String>, PLAIN;
        /// Bytes.
        size = "size": Option<u32>, Kind::Number;
        /// The first bytes, in base64.
        head = "head": Option<String>, PLAIN;
    }

    /// An SDK in use.
    Sdk as SDK {
        /// 供应商
        vendor = "vendor": Option<String>, PLAIN;
        /// 类型
        kind = "kind": Option<String>, PLAIN;
    }

    /// An APP on one operating system (运行平台), with its features (特征信息).
    Platform as PLATFORM {
        /// 安卓, iOS or 鸿蒙, in any usual spelling.
        kind = "kind": Option<String>, Kind::Text(Slot::Platform), Must;
        /// 该平台使用的域名, out of the APP's.
        domains = "domains": Vec<String>, Kind::Texts(Slot::Field(Field::Domain));
        /// 包名、公钥、指纹
        packages = "packages": Vec<Package>, Kind::Many(PACKAGE), Must;
    }

    /// One package (安装包) and its signing certificate.
    Package as PACKAGE {
        /// 包名 / Bundle ID / bundleName
        name = "name": Option<String>, field(Field::PackageName), Must;
        /// 公钥
        public_key = "publicKey": Option<String>, field(Field::PublicKey), Must;
        /// 签名 MD5 值 / SHA-1 指纹
        fingerprint = "fingerprint": Option<String>, field(Field::Fingerprint), Must;
    }

    /// An earlier filing that the form knows of (历史备案), against which reuse is judged.
    PriorFiling as PRIOR_FILING {
        /// 主办单位证件号码
        unit_document = "unitDocument": Option<String>, PLAIN;
        /// 负责人
        responsible = "responsible": Option<Person>, Kind::One(PERSON);
    }
}
