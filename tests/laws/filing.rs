//! Laws of a whole form: the normal form has no more faults than what was typed, verdicts repeat, and no form at the limit
//! takes for ever.

use crate::config;
use beian::{
    Context, check_filing,
    filing::{App, Filing, Package, Person, PersonDocument, Platform, PriorFiling, Responsible, Unit, UnitDocument, Website},
};
use proptest::{collection::vec, option, prelude::*, sample::select};

pub(crate) fn one_of(pool: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    option::of(select(pool).prop_map(str::to_owned))
}

fn some_of(pool: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    vec(select(pool).prop_map(str::to_owned), 0..4)
}

const DOMAINS: &[&str] = &[
    "qingshan-keji.cn",
    "API.qingshan-keji.cn",
    "例子。中國",
    "例子.中国",
    "https://x.com/",
    "www.qingshan-keji.cn",
    "gov.cn",
    "beian.gov.cn",
    "",
    "x",
];
const IPS: &[&str] =
    &["120.46.0.10", "120.46.0.1-120.46.0.20", "120.46.0.21", "240e:3b7::1", "10.0.0.1", "120.46.0.9 至 120.46.0.1", ""];
const PHONES: &[&str] = &["13800000001", "+86 138-0000-0001", "13900000002", "010-60000000", "1380000", "60000000", ""];
const EMAILS: &[&str] = &["a@qingshan-keji.cn", "A@QINGSHAN-KEJI.CN", "b@qq.con", "b", ""];
const DOCUMENTS: &[&str] = &[
    "11010519491231002X",
    "11010519491231002x",
    "440305200002290002",
    "440305200002290003",
    "91310115XXXX000274",
    "H12345678",
    "110101200706010002",
    "810000197001010001",
    "",
];
const TYPES: &[&str] =
    &["resident-id", "credit-code", "hk-macau-permit", "hk-macau-residence-permit", "passport", "临时身份证", "身份证", ""];
/// Those whose bureaus ask for what others don't, each in a way of its own.
const PROVINCES: &[&str] = &[
    "110000", "120000", "130000", "150000", "210000", "230000", "320000", "350000", "360000", "370000", "420000", "440000",
    "450000", "620000", "21", "",
];
const PERSONS: &[&str] = &["林青山", "周映雪", "林 青山", ""];
const DATES: &[&str] = &["2018-06-01", "2025-06-20", "2025-08-01", "2038-06-01", "2018年6月1日", "长期", "long-term", "x", ""];
const NATURES: &[&str] = &["enterprise", "individual", "government", "foundation", ""];
const NAMES: &[&str] = &["青山笔记", "青山 笔记", "青山日历", ""];
const SITE_NAMES: &[&str] = &[
    "青山笔记",
    "青山科技官网",
    "中国青山网",
    "林青山的论坛",
    "青山科技（深圳）有限公司",
    "青山理财",
    "深圳AB",
    "a.cn",
    "《白云》",
    "",
];
const UNIT_NAMES: &[&str] = &[
    "青山投资管理有限公司",
    "青山科技（深圳）有限公司",
    "林青山",
    "青山理财(北京)有限公司",
    "青山科技有限公司南山区青山路181号",
    "测试",
    "",
];
const ADDRESSES: &[&str] =
    &["广东省深圳市南山区青山路181号", "广东省广州市青山路附近", "北京市市辖区宣武区青山街1号", "南山区青山路181号", "12", ""];
const REMARKS: &[&str] = &[
    "联系方式2中手机号使用人为员工周映雪",
    "展示公司产品",
    "登山博客",
    "通信地址已为最详细地址",
    "不涉及前置审批；所有域名均指向同一网站",
    "ａ  b",
    "",
];
const HOMEPAGES: &[&str] =
    &["https://www.qingshan-keji.cn/", "qingshan-keji.cn", "http://例子。中国/", "http://1.2.3.4", "http:/a.cn", ""];
const CONTENTS: &[&str] = &["other", "单位门户网站", "blog", ""];
const KINDS: &[&str] = &["android", "iOS", "鸿蒙", "App Store", ""];
const PACKAGES: &[&str] = &["cn.qingshan.notes", "cn.qingshan.Notes", "notes", "package:cn.qingshan.notes", ""];
const FINGERPRINTS: &[&str] = &["F0D4B09DDBB050909E50EA1D4AC82298", "9FED0567A1CF0CCD93E1571E08C999CECB6488D6", "xyz", ""];

prop_compose! {
    fn person_document()(kind in one_of(TYPES), number in one_of(DOCUMENTS), valid_from in one_of(DATES), valid_to in one_of(DATES)) -> PersonDocument {
        PersonDocument { kind, number, valid_from, valid_to }
    }
}

prop_compose! {
    fn person()(name in one_of(PERSONS), is_legal_representative in any::<Option<bool>>(), document in option::of(person_document()), mobile in one_of(PHONES),
                emergency_phone in one_of(PHONES), email in one_of(EMAILS)) -> Person {
        Person { name, is_legal_representative, document, mobile, emergency_phone, email }
    }
}

fn responsible() -> impl Strategy<Value = Option<Responsible>> {
    option::of(prop_oneof![Just(Responsible::Same), person().prop_map(|it| Responsible::Person(Box::new(it)))])
}

prop_compose! {
    fn unit()(nature in one_of(NATURES), kind in one_of(TYPES), number in one_of(DOCUMENTS), name in one_of(UNIT_NAMES),
              addresses in (one_of(ADDRESSES), one_of(ADDRESSES)), city in one_of(&["深圳", "广州市"]), remark in one_of(REMARKS)) -> Unit {
        let document = Some(UnitDocument { kind, number, address: addresses.0, ..UnitDocument::default() });
        Unit { nature, document, name, address: addresses.1, city, remark, ..Unit::default() }
    }
}

prop_compose! {
    fn prior_filing()(unit_document in one_of(DOCUMENTS), responsible in option::of(person())) -> PriorFiling {
        PriorFiling { unit_document, responsible }
    }
}

prop_compose! {
    fn website()(name in one_of(SITE_NAMES), domains in some_of(DOMAINS), ips in some_of(IPS), responsible in responsible(),
                 remark in one_of(REMARKS), homepage in one_of(HOMEPAGES), contents in some_of(CONTENTS)) -> Website {
        Website { name, domains, ips, responsible, remark, homepage, contents, ..Website::default() }
    }
}

prop_compose! {
    fn package()(name in one_of(PACKAGES), public_key in one_of(FINGERPRINTS), fingerprint in one_of(FINGERPRINTS)) -> Package {
        Package { name, public_key, fingerprint }
    }
}

prop_compose! {
    fn platform()(kind in one_of(KINDS), domains in some_of(DOMAINS), packages in vec(package(), 0..3)) -> Platform {
        Platform { kind, domains, packages }
    }
}

prop_compose! {
    fn app()(name in one_of(NAMES), domains in some_of(DOMAINS), ips in some_of(IPS), responsible in responsible(),
             platforms in vec(platform(), 0..3)) -> App {
        App { name, domains, ips, responsible, platforms, ..App::default() }
    }
}

prop_compose! {
    pub(crate) fn filing()(province in one_of(PROVINCES), unit in option::of(unit()), responsible in option::of(person()),
             websites in vec(website(), 0..3), apps in vec(app(), 0..3), history in vec(prior_filing(), 0..3)) -> Filing {
        Filing { province, unit, responsible, websites, apps, history }
    }
}

/// Those that count, and look across the form.
const COUNTING: &[&str] = &["120000", "210000", "230000", "320000", "420000", "440000", "450000"];
const PEOPLE: [(&str, &str, &str); 4] = [
    ("310115199912310006", "13800000001", "a@qingshan-keji.cn"),
    ("510107198808080004", "13900000002", "b@qingshan-keji.cn"),
    ("", "010-60000000", ""),
    ("110101200706010002", "13700000003", ""),
];

prop_compose! {
    /// One of few people: each of the values is one of theirs, as a rule.
    fn somebody()(document in 0..4_usize, mobile in 0..4_usize, emergency in 0..4_usize, email in 0..3_usize,
                  is_legal_representative in any::<Option<bool>>(), kind in one_of(&["resident-id", "passport"])) -> Person {
        let text = |text: &str| Some(text.to_owned());
        let number = text(PEOPLE[document].0);
        Person {
            document: Some(PersonDocument { number, kind, ..PersonDocument::default() }),
            is_legal_representative,
            mobile: text(PEOPLE[mobile].1),
            emergency_phone: text(PEOPLE[emergency].1),
            email: text(PEOPLE[email].2),
            ..Person::default()
        }
    }
}

prop_compose! {
    fn service()(responsible in prop_oneof![1 => Just(Responsible::Same), 3 => somebody().prop_map(|it| Responsible::Person(Box::new(it)))],
                 remark in one_of(REMARKS)) -> Website {
        Website { responsible: Some(responsible), remark, ..Website::default() }
    }
}

prop_compose! {
    /// A form of few people, where what one has is soon another's.
    pub(crate) fn people()(province in select(COUNTING), nature in select(&["enterprise", "individual"][..]),
                number in one_of(&["91310115XXXX000274", "310115199912310006"]), remark in one_of(REMARKS),
                responsible in option::of(somebody()), websites in vec(service(), 0..3),
                history in vec((one_of(&["91310115XXXX000274", "91110101XXXX00019J"]), somebody()), 0..3)) -> Filing {
        let unit = Unit {
            nature: Some(nature.to_owned()),
            document: Some(UnitDocument { number, ..UnitDocument::default() }),
            remark,
            ..Unit::default()
        };
        let history = history.into_iter().map(|(unit_document, person)| PriorFiling { unit_document, responsible: Some(person) });
        Filing { province: Some(province.to_owned()), unit: Some(unit), responsible, websites, history: history.collect(), ..Filing::default() }
    }
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn the_normal_form_of_a_form_is_stable(filing in filing(), partial in any::<bool>()) {
        let context = Context { partial, ..Context::default() };
        let first = check_filing(&filing, &context);
        let normal = first.normalized(&filing);
        let again = check_filing(&normal, &context);
        prop_assert_eq!(again.normalized(&normal), normal);
        prop_assert!(again.valid() || !first.valid());
        prop_assert_eq!(format!("{:?}", check_filing(&filing, &context)), format!("{first:?}"));
    }

    #[test]
    fn the_reference_of_every_issue_is_in_the_form(filing in filing()) {
        let tree = serde_json::to_value(&filing).unwrap();
        for issue in check_filing(&filing, &Context { partial: true, ..Context::default() }).issues() {
            for path in std::iter::once(issue.path()).chain(issue.related().iter().map(Vec::as_slice)) {
                let pointer = path.iter().fold(String::new(), |pointer, step| {
                    format!("{pointer}/{}", serde_json::to_value(step).unwrap().to_string().trim_matches('"'))
                });
                prop_assert!(tree.pointer(&pointer).is_some(), "{} points to {}", issue.code(), pointer);
            }
        }
    }
}

/// One person, again and again, whose emergency number is their own.
fn everybody() -> Person {
    let document = PersonDocument { number: Some("310115199912310006".into()), ..PersonDocument::default() };
    let phone = Some("13800000001".to_owned());
    Person { document: Some(document), mobile: phone.clone(), emergency_phone: phone, ..Person::default() }
}

/// Forms at the limit of 50,000 values, each of the shape that is worst for one cross rule. A rule that compares all
/// with all would take minutes here.
#[test]
fn forms_at_the_limit_are_judged() {
    let many = |count: usize, text: &str| vec![text.to_owned(); count];
    let service = |domains, ips| App { domains, ips, ..App::default() };
    let package = Package { name: Some("cn.qingshan.notes".into()), ..Package::default() };
    let worst = [
        Filing { apps: vec![service(many(49_000, "qingshan-keji.cn"), Vec::new())], ..Filing::default() },
        Filing { apps: (0..16_000).map(|_| service(many(3, "qingshan-keji.cn"), Vec::new())).collect(), ..Filing::default() },
        Filing { apps: vec![service(Vec::new(), many(49_000, "120.46.0.10-120.46.0.99"))], ..Filing::default() },
        Filing {
            apps: vec![App {
                domains: many(24_000, "qingshan-keji.cn"),
                platforms: vec![Platform { domains: many(24_000, "qingshan-keji.cn"), ..Platform::default() }],
                ..App::default()
            }],
            ..Filing::default()
        },
        Filing {
            apps: vec![App {
                domains: vec!["beian-keji.cn".into()],
                platforms: vec![Platform { domains: many(49_000, "qingshan-keji.cn"), ..Platform::default() }],
                ..App::default()
            }],
            ..Filing::default()
        },
        Filing {
            apps: (0..24_000)
                .map(|_| App {
                    platforms: vec![Platform {
                        kind: Some("ios".into()),
                        packages: vec![package.clone()],
                        ..Platform::default()
                    }],
                    ..App::default()
                })
                .collect(),
            ..Filing::default()
        },
        Filing {
            websites: (0..16_000)
                .map(|_| Website {
                    responsible: Some(Responsible::Person(Box::new(Person {
                        mobile: Some("13800000001".into()),
                        emergency_phone: Some("13800000001".into()),
                        ..Person::default()
                    }))),
                    ..Website::default()
                })
                .collect(),
            ..Filing::default()
        },
        Filing {
            unit: Some(Unit {
                document: Some(UnitDocument { number: Some("91310115XXXX000274".into()), ..UnitDocument::default() }),
                ..Unit::default()
            }),
            websites: (0..6_000)
                .map(|_| Website { responsible: Some(Responsible::Person(Box::new(everybody()))), ..Website::default() })
                .collect(),
            history: (0..6_000)
                .map(|_| PriorFiling { unit_document: Some("91110101XXXX00019J".into()), responsible: Some(everybody()) })
                .collect(),
            ..Filing::default()
        },
    ];
    for filing in &worst {
        let report = check_filing(filing, &Context { partial: true, ..Context::default() });
        assert!(report.issues().len() > 1_000, "the form is as bad as it was meant to be: {}", report.issues().len());
    }
}

#[test]
fn where_nobody_knows_the_day_nobody_is_too_young_and_nothing_is_out_of_date() {
    let document = PersonDocument {
        kind: Some("resident-id".into()),
        number: Some("110101200906010007".into()),
        valid_from: Some("2010-01-01".into()),
        valid_to: Some("2015-01-01".into()),
    };
    let responsible = Some(Person { document: Some(document), ..Person::default() });
    let filing =
        Filing { responsible, unit: Some(Unit { nature: Some("enterprise".into()), ..Unit::default() }), ..Filing::default() };
    let said = |today: Option<&str>| {
        let context = Context { partial: true, today: today.map(Into::into), ..Context::default() };
        let report = check_filing(&filing, &context);
        report
            .issues()
            .iter()
            .map(beian::Issue::code)
            .filter(|code| code.starts_with("age.") || *code == "validity.expired")
            .count()
    };
    assert_eq!(said(None), 0);
    assert_eq!(said(Some("2025-06-01")), 2);
}
