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
            Some((_, Fact::Term(term))) => push_spaced(&mut sentence, term_words(*term, locale), after),
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

/// A term between two texts, with a blank where a Latin letter or digit meets 汉字: `在 iOS 上`, `在安卓上`.
fn push_spaced(sentence: &mut String, term: &str, after: &str) {
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let han = |c: Option<char>| c.is_some_and(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    if han(sentence.chars().next_back()) && latin(term.chars().next()) {
        sentence.push(' ');
    }
    sentence.push_str(term);
    if latin(term.chars().next_back()) && han(after.chars().next()) {
        sentence.push(' ');
    }
}

/// Splits at the first `{name}`: what is before it, the name, what is after it.
fn next_placeholder(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}
