//! From an issue to a sentence.

use super::{Entry, FactDeclaration, TERMS, entries};
use crate::issue::{Fact, Issue};

/// The language of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Locale {
    /// 简体中文, `zh-CN`.
    #[default]
    ZhCn,
    /// English, `en`.
    En,
}

/// The sentence of an issue: what is wrong, with its number, and what would be right.
pub fn say(issue: &Issue, locale: Locale) -> String {
    let Some(entry) = entries().find(|entry| std::ptr::eq(entry.row, issue.row())) else {
        return issue.code().into();
    };
    let mut sentence = String::new();
    let mut rest = template(entry, locale);
    while let Some((before, name, after)) = next_placeholder(rest) {
        sentence.push_str(before);
        match issue.params().find(|(fact, _)| *fact == name) {
            Some((_, Fact::Number(number))) => sentence.push_str(&number.to_string()),
            Some((_, Fact::Text(text))) => sentence.push_str(text),
            Some((_, Fact::Term(term))) => sentence.push_str(term_words(term, locale)),
            None => sentence.push_str(name),
        }
        rest = after;
    }
    sentence.push_str(rest);
    sentence
}

fn template(entry: &Entry, locale: Locale) -> &'static str {
    match locale {
        Locale::ZhCn => entry.zh_cn,
        Locale::En => entry.en,
    }
}

fn term_words(term: &str, locale: Locale) -> &str {
    TERMS.iter().find(|words| words.term == term).map_or(term, |words| match locale {
        Locale::ZhCn => words.zh_cn,
        Locale::En => words.en,
    })
}

/// Splits at the first `{name}`: what is before it, the name, what is after it.
fn next_placeholder(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// Stops the build when a sentence names a fact that its row does not have.
pub(crate) const fn check_placeholders(sentence: &str, facts: &[FactDeclaration]) {
    let text = sentence.as_bytes();
    let mut at = 0;
    while at < text.len() {
        if text[at] == b'{' {
            let mut end = at + 1;
            while text[end] != b'}' {
                end += 1;
            }
            assert!(declares(facts, text, at + 1, end), "a sentence names a fact that its row does not have");
            at = end;
        }
        at += 1;
    }
}

const fn declares(facts: &[FactDeclaration], text: &[u8], start: usize, end: usize) -> bool {
    let mut i = 0;
    while i < facts.len() {
        let name = facts[i].name.as_bytes();
        let mut same = name.len() == end - start;
        let mut j = 0;
        while same && j < name.len() {
            same = name[j] == text[start + j];
            j += 1;
        }
        if same {
            return true;
        }
        i += 1;
    }
    false
}
