//! The data of providers and provinces are law: no line of `src/profile/profiles.txt` may go or change without a case that notices.
//! Each line is taken out in turn, and the cases that it could matter to are judged again.

use beian::{
    Context, Field, check_field, check_filing, check_footer,
    filing::Filing,
    profile::{BUILT_IN, set_profiles},
};
use serde_json::Value;
use std::{fs, path::Path};

/// A case that can be judged.
enum Case {
    Value(Field, String, Context),
    Form(Box<Filing>, Context),
    Page(String, Box<Filing>, Context),
}

impl Case {
    fn said(&self) -> String {
        match self {
            Self::Value(field, text, context) => serde_json::to_string(&check_field(*field, text, context)),
            Self::Form(filing, context) => serde_json::to_string(&check_filing(filing, context)),
            Self::Page(html, filing, context) => serde_json::to_string(check_footer(html, filing, context).issues()),
        }
        .unwrap()
    }

    /// True if the record of this id could matter to it.
    fn concerns(&self, id: &str) -> bool {
        let (context, province) = match self {
            Self::Value(_, _, context) => (context, None),
            Self::Form(filing, context) => (context, filing.province.as_deref()),
            Self::Page(..) => return true, // Its numbers name provinces.
        };
        id == "any"
            || context.provider.is_some_and(|it| it.as_str() == id)
            || context.province.as_deref().or(province) == Some(id)
    }
}

fn context(case: &Value) -> Context {
    let text = |key: &str| case["context"][key].as_str();
    Context {
        provider: text("provider").map(|it| it.parse().unwrap()),
        province: text("province").map(Into::into),
        service: text("service").map(|it| it.parse().unwrap()),
        platform: text("platform").map(|it| it.parse().unwrap()),
        document_type: text("documentType").map(|it| it.parse().unwrap()),
        today: Some(text("today").unwrap_or("2026-11-22").into()),
        partial: case["context"]["partial"] == true,
    }
}

fn files(folder: &str) -> Vec<Value> {
    let files = fs::read_dir(Path::new("tests/cases").join(folder)).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()).collect()
}

/// The cases whose texts are written in one piece.
fn cases() -> Vec<Case> {
    let each = |file: &Value| -> Vec<Value> {
        file["groups"].as_array().unwrap().iter().flat_map(|group| group["cases"].as_array().unwrap().clone()).collect()
    };
    let mut cases = Vec::new();
    for file in files("fields") {
        let field: Field = file["field"].as_str().unwrap().parse().unwrap();
        for case in each(&file) {
            cases.extend(case["input"].as_str().map(|input| Case::Value(field, input.into(), context(&case))));
        }
    }
    for file in files("filings") {
        for case in each(&file) {
            let filing = serde_json::from_value(case["filing"].clone()).ok();
            cases.extend(filing.map(|filing| Case::Form(Box::new(filing), context(&case))));
        }
    }
    for file in files("footers") {
        for case in each(&file) {
            let filing = serde_json::from_value(case["filing"].clone()).unwrap_or_default();
            cases.extend(case["html"].as_str().map(|html| Case::Page(html.into(), Box::new(filing), context(&case))));
        }
    }
    cases
}

#[test]
fn every_line_of_the_profiles_changes_the_verdict_of_a_case() {
    let cases: Vec<(Case, String)> = cases()
        .into_iter()
        .map(|case| {
            let said = case.said();
            (case, said)
        })
        .collect();
    let lines: Vec<&str> = BUILT_IN.lines().collect();
    let mut record = "";
    let (mut looked_at, mut unnoticed) = (0, Vec::new());
    let mut anywhere = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if let Some(head) = line.strip_prefix('[') {
            record = head.split([' ', ']']).next().unwrap();
            continue;
        }
        if line.is_empty() || line.starts_with('#') || line.starts_with("date:") {
            continue;
        }
        let answer: Vec<&str> = line.split('|').next().unwrap().split_whitespace().collect();
        match record {
            "any" => anywhere.push(answer),
            // It says, with a source of its own, what holds anywhere.
            _ if anywhere.contains(&answer) => continue,
            _ => {}
        }
        looked_at += 1;
        let without: Vec<&str> = lines[..at].iter().chain(&lines[at + 1..]).copied().collect();
        set_profiles(&without.join("\n")).unwrap();
        let noticed = cases.iter().filter(|(case, _)| case.concerns(record)).any(|(case, before)| case.said() != *before);
        if !noticed {
            unnoticed.push(format!("[{record}] {line}"));
        }
    }
    set_profiles(BUILT_IN).unwrap();
    assert!(looked_at > 300, "the profiles hold {looked_at} lines");
    assert!(unnoticed.is_empty(), "{} of {looked_at} lines matter to no case:\n{}", unnoticed.len(), unnoticed.join("\n"));
    println!("{looked_at} lines, each with a case that it decides");
}
