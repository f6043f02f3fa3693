//! `choices.ts`: the closed lists of the form, for whoever offers them.

use super::ts;
use beian::profile::BUILT_IN;
use beian::rules::choice::{CONTENTS, Choice, LANGUAGES, NATURES, PERSON_DOCUMENTS, PREAPPROVALS, UNIT_DOCUMENTS};
use std::fmt::Write;

pub(crate) fn choices() -> String {
    let mut out = ts::head("src/rules/choice");
    out.push_str(
        "\n/** A choice of a closed list: the name of the contract, the official code (0 where it has none), the name in Chinese and in English. */\n",
    );
    out.push_str("export interface Choice {\n  readonly name: string;\n  readonly code: number;\n  readonly \"zh-CN\": string;\n  readonly en: string;\n}\n");
    out.push_str("\nconst choices = (all: readonly (readonly [string, number, string, string])[]): readonly Choice[] =>\n");
    out.push_str("  all.map(([name, code, zh, en]) => ({ name, code, \"zh-CN\": zh, en }));\n");
    let lists: [(&str, &str, &[Choice]); 6] = [
        ("NATURES", "The natures of units (主办单位性质), with the codes of MIIT's list.", NATURES),
        ("PERSON_DOCUMENTS", "The types of persons' documents (负责人证件类型).", PERSON_DOCUMENTS),
        ("UNIT_DOCUMENTS", "The types of units' documents (主办单位证件类型), by the number that is on them.", UNIT_DOCUMENTS),
        ("CONTENTS", "The contents of a website (服务内容). The codes are bits.", CONTENTS),
        ("LANGUAGES", "The languages of a service (语言类别), by their tags in lower case.", LANGUAGES),
        ("PREAPPROVALS", "The items of pre-approval (前置审批项目). The codes are bits.", PREAPPROVALS),
    ];
    for (name, doc, list) in lists {
        let _ = writeln!(out, "\n/** {doc} */\nexport const {name}: readonly Choice[] = /* @__PURE__ */ choices([");
        for Choice { code, name, zh_cn, en } in list {
            let _ = writeln!(out, "  [{}, {code}, {}, {}],", ts::text(name), ts::text(zh_cn), ts::text(en));
        }
        out.push_str("]);\n");
    }
    out.push_str("\n/** The provinces (省级行政区) whose bureaus have a record in the profiles, by their six-digit codes (GB/T 2260). */\n");
    out.push_str("export const PROVINCES: readonly Choice[] = /* @__PURE__ */ choices([\n");
    let records = BUILT_IN.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
    for (code, names) in records.filter_map(|record| record.split_once(' ')).filter(|(id, _)| id.ends_with("0000")) {
        let (zh, en) = names.split_once(' ').unwrap_or((names, names));
        let _ = writeln!(out, "  [{}, {code}, {}, {}],", ts::text(code), ts::text(zh), ts::text(en));
    }
    out.push_str("]);\n");
    out
}
