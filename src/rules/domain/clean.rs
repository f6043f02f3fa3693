//! DOM-01: what is done to a text before every other rule, and what is tried where it is still no name.

use crate::text;
use std::borrow::Cow;

/// What stands between the names of a list, after folding.
pub(super) fn is_separator(c: char) -> bool {
    matches!(c, ',' | ';' | '、' | '､' | '|' | ' ' | '\n')
}

/// Folded, with Chinese full stops as dots, in lower case, without separators around it and one dot at its end.
pub(super) fn clean(typed: &str) -> Cow<'_, str> {
    let clean = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.');
    if typed.bytes().all(clean) && !typed.ends_with('.') {
        return Cow::Borrowed(typed);
    }
    let mut name: String = text::fold(typed).chars().map(lower).collect();
    name.truncate(name.trim_end_matches(is_separator).len());
    if name.ends_with('.') {
        name.pop();
    }
    name.drain(..name.len() - name.trim_start_matches(is_separator).len());
    Cow::Owned(name)
}

fn lower(c: char) -> char {
    match c {
        '。' | '｡' => '.',
        c => c.to_ascii_lowercase(),
    }
}

/// A guess at what was meant: without blanks, empty labels and what stands before a colon, with any dash as `-`.
pub(super) fn repaired(name: &str) -> Option<String> {
    let tail = name.rsplit(':').next().unwrap_or_default();
    let mut guess = String::new();
    for label in tail.split('.') {
        let label: String = label.chars().filter(|c| !c.is_whitespace()).map(dash).collect();
        if !label.is_empty() {
            super::append(&mut guess, &label);
        }
    }
    (guess != name && !guess.is_empty()).then_some(guess)
}

fn dash(c: char) -> char {
    if matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}') { '-' } else { c }
}
