//! From an issue to a sentence.

use super::{Entry, Term};
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
    let entry = issue.entry();
    let mut sentence = String::new();
    let mut rest = template(entry, locale);
    while let Some((before, name, after)) = next_placeholder(rest) {
        sentence.push_str(before);
        match issue.params().find(|(fact, _)| *fact == name) {
            Some((_, Fact::Number(number))) => sentence.push_str(&number.to_string()),
            Some((_, Fact::Text(text))) => sentence.push_str(text),
            Some((_, Fact::Term(term))) => sentence.push_str(term_words(*term, locale)),
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

fn term_words(term: Term, locale: Locale) -> &'static str {
    match locale {
        Locale::ZhCn => term.words().zh_cn,
        Locale::En => term.words().en,
    }
}

/// Splits at the first `{name}`: what is before it, the name, what is after it.
fn next_placeholder(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}
