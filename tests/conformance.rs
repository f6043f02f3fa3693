//! The suite of `tests/cases`, run natively: each case is a named test. Node and Chromium run the same files.

use beian::{Context, Field, Issue, Locale, Step, check_field, check_filing_data, check_footer, filing::Filing, is_valid, say};
use libtest_mimic::{Arguments, Failed, Trial};
use serde::{Deserialize, Deserializer};
use serde_ignored::Path as Ignored;
use serde_json::Value;
use std::{collections::BTreeMap, fs, path::Path};

type Outcome = Result<(), Failed>;

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct FieldFile {
    field: String,
    groups: Vec<Group<FieldCase>>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct FilingFile {
    groups: Vec<Group<FilingCase>>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct FooterFile {
    groups: Vec<Group<FooterCase>>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct MessageFile {
    cases: Vec<MessageCase>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Group<C> {
    name: String,
    #[expect(dead_code, reason = "read by people")]
    source: String,
    cases: Vec<C>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct FieldCase {
    name: String,
    input: Value,
    #[serde(default)]
    context: CaseContext,
    normalized: Option<Value>,
    facts: Option<BTreeMap<String, Value>>,
    issues: Vec<Expected>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct FilingCase {
    name: String,
    filing: Value,
    #[serde(default)]
    context: CaseContext,
    normalized: Option<Value>,
    issues: Vec<Expected>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct FooterCase {
    name: String,
    html: Value,
    #[serde(default)]
    filing: Value,
    #[serde(default)]
    context: CaseContext,
    numbers: Option<Value>,
    issues: Vec<Expected>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct MessageCase {
    field: String,
    input: Value,
    #[serde(default)]
    context: CaseContext,
    #[serde(rename = "zh-CN")]
    zh_cn: String,
    en: String,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Expected {
    code: String,
    severity: String,
    path: Option<Value>,
    related: Option<Value>,
    params: Option<BTreeMap<String, Value>>,
    #[serde(default, deserialize_with = "named")]
    suggestion: Option<Value>,
}

/// `null` is a statement here, not an absence.
fn named<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(value).map(Some)
}

#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
struct CaseContext {
    provider: Option<String>,
    province: Option<String>,
    service: Option<String>,
    platform: Option<String>,
    document_type: Option<String>,
    today: Option<String>,
    partial: bool,
}

/// What day it is where a case does not say.
const TODAY: &str = "2026-11-22";

impl CaseContext {
    fn context(&self) -> Context {
        Context {
            provider: self.provider.as_deref().map(|it| it.parse().unwrap()),
            province: self.province.clone(),
            service: self.service.as_deref().map(|it| it.parse().unwrap()),
            platform: self.platform.as_deref().map(|it| it.parse().unwrap()),
            document_type: self.document_type.as_deref().map(|it| it.parse().unwrap()),
            today: Some(self.today.clone().unwrap_or_else(|| TODAY.into())),
            partial: self.partial,
        }
    }
}

/// A text that may be written in parts.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(parts) => String::from_utf16_lossy(&parts.iter().flat_map(units).collect::<Vec<u16>>()),
        other => panic!("not a text: {other}"),
    }
}

fn units(part: &Value) -> Vec<u16> {
    if let Value::String(text) = part {
        return text.encode_utf16().collect();
    }
    if let Some(units) = part.get("utf16") {
        return serde_json::from_value(units.clone()).expect("utf16 is a list of units");
    }
    let times = part["times"].as_u64().expect("times is a number");
    let repeat: Vec<u16> = part["repeat"].as_str().expect("repeat is a text").encode_utf16().collect();
    (0..times).flat_map(|_| repeat.clone()).collect()
}

/// Joins the parts of every text in a form.
fn joined(value: &Value) -> Value {
    match value {
        Value::Array(items) if items.iter().any(|it| it.get("repeat").is_some() || it.get("utf16").is_some()) => {
            Value::String(text(value))
        }
        Value::Array(items) => items.iter().map(joined).collect(),
        // A list of so many equal texts.
        Value::Object(map) if map.contains_key("fill") => {
            vec![map["fill"].clone(); usize::try_from(map["times"].as_u64().unwrap()).unwrap()].into()
        }
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), joined(value))).collect(),
        other => other.clone(),
    }
}

fn compare(issues: &[Issue], expected: &[Expected], place: bool) -> Outcome {
    let got: Vec<Value> = issues.iter().map(|issue| serde_json::to_value(issue).unwrap()).collect();
    let fail = |what: &str| Err(Failed::from(format!("{what}\ngot: {}", serde_json::to_string_pretty(&got).unwrap())));
    if got.len() != expected.len() {
        return fail(&format!("{} issues instead of {}", got.len(), expected.len()));
    }
    for (got, want) in got.iter().zip(expected) {
        if got["code"] != want.code.as_str() || got["severity"] != want.severity.as_str() {
            return fail(&format!("expected {} ({})", want.code, want.severity));
        }
        if place && want.path.is_none() {
            return fail("an issue of a form names its path");
        }
        if want.path.as_ref().is_some_and(|path| got["path"] != *path) {
            return fail(&format!("expected path {:?}", want.path));
        }
        if want.related.as_ref().is_some_and(|related| got["related"] != *related) {
            return fail(&format!("expected related {:?}", want.related));
        }
        if want.suggestion.as_ref().is_some_and(|it| got["suggestion"] != *it) {
            return fail(&format!("expected suggestion {:?}", want.suggestion));
        }
        for (name, value) in want.params.iter().flatten() {
            if got["params"][name] != *value {
                return fail(&format!("expected param {name}: {value}"));
            }
        }
    }
    Ok(())
}

fn run_field(field: Field, case: &FieldCase) -> Outcome {
    let context = case.context.context();
    let report = check_field(field, &text(&case.input), &context);
    compare(report.issues(), &case.issues, false)?;
    if report.valid() != is_valid(field, &text(&case.input), &context) {
        return Err("is_valid disagrees with check_field".into());
    }
    if let Some(normalized) = &case.normalized
        && report.normalized() != text(normalized)
    {
        return Err(format!("normalized is {:?}", report.normalized()).into());
    }
    let facts = serde_json::to_value(&report).unwrap()["facts"].clone();
    for (name, value) in case.facts.iter().flatten() {
        if facts[name] != *value {
            return Err(format!("fact {name} is {}", facts[name]).into());
        }
    }
    for suggestion in report.issues().iter().filter_map(Issue::suggestion) {
        if !is_valid(field, suggestion, &context) {
            return Err(format!("the suggestion {suggestion:?} does not pass").into());
        }
    }
    Ok(())
}

/// The place of a key that the form does not know.
fn steps(path: &Ignored) -> beian::Path {
    let (parent, step) = match path {
        Ignored::Root => return Vec::new(),
        Ignored::Seq { parent, index } => (parent, Step::Index(u32::try_from(*index).unwrap())),
        Ignored::Map { parent, key } => (parent, Step::from(key.clone())),
        Ignored::Some { parent } | Ignored::NewtypeStruct { parent } | Ignored::NewtypeVariant { parent } => {
            return steps(parent);
        }
    };
    let mut steps = steps(parent);
    steps.push(step);
    steps
}

fn run_filing(case: &FilingCase) -> Outcome {
    let mut unknown = Vec::new();
    let filing: Filing = serde_ignored::deserialize(joined(&case.filing), |path| unknown.push(steps(&path)))?;
    let report = check_filing_data(&filing, &unknown, &case.context.context());
    compare(report.issues(), &case.issues, true)?;
    if let Some(normalized) = &case.normalized {
        let expected: Filing = serde_json::from_value(joined(normalized))?;
        if report.normalized(&filing) != expected {
            return Err(format!("normalized is {:#?}", report.normalized(&filing)).into());
        }
    }
    Ok(())
}

fn run_footer(case: &FooterCase) -> Outcome {
    let filing: Option<Filing> = serde_json::from_value(joined(&case.filing))?;
    let report = check_footer(&text(&case.html), &filing.unwrap_or_default(), &case.context.context());
    compare(report.issues(), &case.issues, true)?;
    let numbers = serde_json::to_value(report.numbers())?;
    if case.numbers.as_ref().is_some_and(|expected| numbers != joined(expected)) {
        return Err(format!("numbers are {numbers}").into());
    }
    Ok(())
}

fn run_message(case: &MessageCase) -> Outcome {
    let report = check_field(case.field.parse()?, &text(&case.input), &case.context.context());
    let issue = report.issues().first().ok_or("no issue to say")?;
    for (locale, want) in [(Locale::ZhCn, &case.zh_cn), (Locale::En, &case.en)] {
        let said = say(issue, locale);
        if said != *want {
            return Err(format!("{locale:?}: {said}").into());
        }
    }
    Ok(())
}

fn files<F: for<'de> Deserialize<'de>>(folder: &str) -> Vec<(String, F)> {
    let mut paths: Vec<_> = fs::read_dir(Path::new("tests/cases").join(folder))
        .expect("the folder of cases exists")
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "json"))
        .collect();
    paths.sort();
    let read = |path: &Path| {
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    paths.iter().map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), read(path))).collect()
}

fn main() {
    let mut trials = Vec::new();
    for (file, content) in files::<FieldFile>("fields") {
        let field: Field = content.field.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
        for group in content.groups {
            for case in group.cases {
                trials.push(Trial::test(format!("{file} › {} › {}", group.name, case.name), move || run_field(field, &case)));
            }
        }
    }
    for (file, content) in files::<FilingFile>("filings") {
        for group in content.groups {
            for case in group.cases {
                trials.push(Trial::test(format!("{file} › {} › {}", group.name, case.name), move || run_filing(&case)));
            }
        }
    }
    for (file, content) in files::<FooterFile>("footers") {
        for group in content.groups {
            for case in group.cases {
                trials.push(Trial::test(format!("{file} › {} › {}", group.name, case.name), move || run_footer(&case)));
            }
        }
    }
    for (file, content) in files::<MessageFile>("") {
        for (place, case) in content.cases.into_iter().enumerate() {
            trials.push(Trial::test(format!("{file} › {place}"), move || run_message(&case)));
        }
    }
    assert!(!trials.is_empty(), "no case was found");
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
