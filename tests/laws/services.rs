//! Forms with what the laws of units, orders and services read: chosen from small pools, so that things meet.

use crate::{
    config,
    filing::{filing as bare, one_of},
};
use beian::{
    Context, Issue, Path, Provider, Severity, check_filing,
    filing::{App, Filing, Icon, Preapproval, Sdk, Unit, Website},
};
use proptest::{collection::vec, option, prelude::*, sample::select};

const PROVINCES: &[&str] = &["310000", "360000", "410000", "420000", "230000", "110000", "430000"];
const NATURES: &[&str] = &["enterprise", "sole-proprietor", "individual", "government", "institution", "企业"];
const UNIT_TYPES: &[&str] = &["credit-code", "organization-code", "registration-number", "resident-id", ""];
const UNIT_NUMBERS: &[&str] = &["91310115XXXX000274", "92440305XXXX00035R", "12540102XXXX00051Q", ""];
const ENDS: &[&str] = &["2025-05-31", "2025-06-20", "2026-01-01", "long-term", "x", ""];
const UNIT_NAMES: &[&str] = &["青山理财有限公司", "青山科技（深圳）有限公司", "林青山（个体工商户）", ""];
const REMARKS: &[&str] = &["无字号无公章个体工商户", "", "x"];
const NAMES: &[&str] = &["青山新闻网", "青山理财", "青山大药房", "青山笔记", ""];
const CONTENTS: &[&str] = &["unit-portal", "other", "其他", "blog", "news", "games", "500", "x", ""];
const LANGUAGES: &[&str] = &["zh-hans", "en", "中文简体", "x", ""];
const ITEMS: &[&str] = &["none", "news", "internet-finance", "以上都不涉及", "x", ""];
const ICON_NAMES: &[&str] = &["logo.png", "logo.jpg", "logo.webp", "logo", ""];
const HEADS: &[&str] = &["iVBORw0KGgoAAAANSUhEUg==", "/9j/4AAQSkZJRgA=", "UklGRiQAAABXRUJQVlA4IA==", "x", ""];

/// What a service has beside its domains, addresses, person and platforms.
#[derive(Debug, Clone)]
struct Extra {
    name: Option<String>,
    contents: Vec<String>,
    languages: Vec<String>,
    preapprovals: Vec<Preapproval>,
    icon: Option<Icon>,
    flags: (Option<bool>, Option<bool>),
    sdks: Vec<Sdk>,
}

fn some_of(pool: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    vec(select(pool).prop_map(str::to_owned), 0..4)
}

prop_compose! {
    fn preapproval()(kind in one_of(ITEMS), number in one_of(&["1012006001", ""])) -> Preapproval {
        Preapproval { kind, number }
    }
}

prop_compose! {
    fn icon()(name in one_of(ICON_NAMES), size in option::of(select(&[20_480, 204_800][..])), head in one_of(HEADS)) -> Icon {
        Icon { name, size, head }
    }
}

prop_compose! {
    fn sdk()(vendor in one_of(&["青山统计", ""]), kind in one_of(&["统计分析"])) -> Sdk {
        Sdk { vendor, kind }
    }
}

prop_compose! {
    fn extra()(name in one_of(NAMES), contents in some_of(CONTENTS), languages in some_of(LANGUAGES), preapprovals in vec(preapproval(), 0..3),
               icon in option::of(icon()), flags in any::<(Option<bool>, Option<bool>)>(), sdks in vec(sdk(), 0..3)) -> Extra {
        Extra { name, contents, languages, preapprovals, icon, flags, sdks }
    }
}

/// The unit as it was, with more about it.
fn richer(unit: Unit) -> impl Strategy<Value = Unit> {
    let flags = any::<(Option<bool>, Option<bool>)>();
    let texts = (one_of(NATURES), one_of(UNIT_TYPES), one_of(UNIT_NUMBERS), one_of(ENDS), one_of(UNIT_NAMES), one_of(REMARKS));
    (texts, flags).prop_map(move |((nature, kind, number, valid_to, name, remark), (has_seal, has_brand_name))| {
        let mut unit = Unit { has_seal, has_brand_name, name, remark, nature: nature.or(unit.nature.clone()), ..unit.clone() };
        if let Some(document) = &mut unit.document {
            *document =
                beian::filing::UnitDocument { kind, number: number.or(document.number.clone()), valid_to, ..document.clone() };
        }
        unit
    })
}

/// A random form, whose services have contents, languages, pre-approvals, icons and SDKs, and whose unit a document with dates.
pub(crate) fn filing() -> impl Strategy<Value = Filing> {
    bare().prop_flat_map(|filing| {
        let units = filing.unit.clone().map_or_else(|| Just(None).boxed(), |unit| richer(unit).prop_map(Some).boxed());
        (units, vec(extra(), 6), one_of(PROVINCES)).prop_map(move |(unit, extras, province)| {
            let mut filing = Filing { unit, province: province.or(filing.province.clone()), ..filing.clone() };
            let mut extras = extras.into_iter();
            for (website, extra) in filing.websites.iter_mut().zip(&mut extras) {
                website.name = extra.name.or(website.name.take());
                (website.contents, website.languages, website.preapprovals) =
                    (extra.contents, extra.languages, extra.preapprovals);
            }
            for (app, extra) in filing.apps.iter_mut().zip(&mut extras) {
                app.name = extra.name.or(app.name.take());
                (app.contents, app.languages, app.preapprovals) = (extra.contents, extra.languages, extra.preapprovals);
                (app.icon, app.sdks, (app.uses_sdk, app.provides_sdk)) = (extra.icon, extra.sdks, extra.flags);
            }
            filing
        })
    })
}

fn put(filing: &Filing, path: &Path, text: &str) -> Option<Filing> {
    let pointer = path.iter().fold(String::new(), |pointer, step| {
        format!("{pointer}/{}", serde_json::to_value(step).unwrap().to_string().trim_matches('"'))
    });
    let mut tree = serde_json::to_value(filing).unwrap();
    let place = tree.pointer_mut(&pointer).filter(|place| place.is_string())?;
    *place = text.into();
    Some(serde_json::from_value(tree).unwrap())
}

/// What is wrong with a place by itself.
fn errors_at<'a>(issues: &'a [Issue], path: &'a [beian::Step]) -> impl Iterator<Item = &'static str> + 'a {
    issues
        .iter()
        .filter(move |it| it.severity() == Severity::Error && it.path() == path && it.related().is_empty())
        .map(Issue::code)
}

proptest! {
    #![proptest_config(config(300))]

    /// What is suggested, put in, brings no error to its place that was not there.
    #[test]
    fn a_suggestion_passes_in_its_form(filing in filing(), provider in option::of(select(Provider::ALL))) {
        let context = Context { provider, partial: true, today: Some("2025-06-01".into()), ..Context::default() };
        let report = check_filing(&filing, &context);
        for issue in report.issues() {
            let path = issue.path().to_vec();
            let Some(better) = issue.suggestion().and_then(|text| put(&filing, &path, text)) else { continue };
            let after = check_filing(&better, &context);
            let others = || errors_at(report.issues(), &path).filter(|code| *code != issue.code());
            let new = errors_at(after.issues(), &path).find(|code| !others().any(|other| other == *code));
            prop_assert_eq!(new, None, "{} at {:?}: {:?}", issue.code(), path, issue.suggestion());
        }
    }
}

/// Forms at the limit of 50,000 values: a law that compares all with all would take minutes here.
#[test]
fn services_at_the_limit_are_judged() {
    let different = |of: &str| (0..24_000).map(|at| format!("{of}{at}")).collect::<Vec<String>>();
    let individual = Some(Unit { nature: Some("individual".into()), ..Unit::default() });
    let item = |kind: String| Preapproval { kind: Some(kind), number: None };
    let worst = [
        Filing {
            unit: individual.clone(),
            websites: vec![Website { contents: vec!["news".into(); 49_000], ..Website::default() }],
            ..Filing::default()
        },
        Filing {
            unit: individual,
            websites: vec![Website {
                contents: different("a"),
                preapprovals: different("b").into_iter().map(item).collect(),
                ..Website::default()
            }],
            ..Filing::default()
        },
        Filing {
            apps: vec![App {
                domains: (0..48_000).map(|at| format!("qingshan{at}.com.cn")).collect(),
                languages: vec!["en".into(); 1_900],
                ..App::default()
            }],
            ..Filing::default()
        },
    ];
    for filing in &worst {
        let context = Context { province: Some("410000".into()), partial: true, ..Context::default() };
        let report = check_filing(filing, &context);
        assert!(report.issues().len() > 1_000, "the form is as bad as it was meant to be: {}", report.issues().len());
    }
}
