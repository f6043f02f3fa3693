//! `words.ts`: the sentences and the terms in each language, in the order of the catalogue, whose names stand in `catalog.ts`.
//! One constant for each language, so that a bundle takes what it names.

use super::ts;
use beian::catalog::{Entry, TERMS, TermWords, entries};

pub(crate) fn words() -> String {
    let mut out = ts::head("src/catalog");
    out.push_str("import type { Words } from \"../words.js\";\n");
    out.push_str(&language("ZH_CN", "简体中文", |entry| entry.zh_cn, |words| words.zh_cn));
    out.push_str(&language("EN", "English", |entry| entry.en, |words| words.en));
    out
}

fn language(name: &str, title: &str, sentence: fn(&Entry) -> &str, term: fn(&TermWords) -> &str) -> String {
    let sentences: Vec<String> = entries().map(|entry| ts::item(4, sentence(entry)) + "\n").collect();
    let terms: Vec<String> = TERMS.iter().map(|words| ts::item(4, term(words)) + "\n").collect();
    format!(
        "\n/** {title} */\nexport const {name}: Words = {{\n  sentences: [\n{}  ],\n  terms: [\n{}  ],\n}};\n",
        sentences.concat(),
        terms.concat()
    )
}
