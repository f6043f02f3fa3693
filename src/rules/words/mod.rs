//! What the laws of names, addresses and remarks share: how they are written, what they are made of, and the words in them.

mod lists;

pub(crate) use lists::*;

use super::{Judged, Value, rewritten};
use crate::{
    catalog::ValueMissing,
    issue::Finding,
    text::{has, is_han, is_invisible, is_one_of, replace_any, split},
};
use std::borrow::Cow;

/// A text as a person meant it: nothing that can't be seen, letters and digits in their usual width, single blanks, none at the
/// ends. Signs stay as they are: a licence has its own brackets, and a sentence its own commas.
#[inline(never)]
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if is_clean(text) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if is_dropped(c) => {}
            '\n' => {
                while clean.ends_with(' ') {
                    clean.pop();
                }
                clean.push('\n');
            }
            c if c.is_whitespace() => {
                if !clean.is_empty() && !matches!(clean.as_bytes().last(), Some(b' ' | b'\n')) {
                    clean.push(' ');
                }
            }
            c if is_wide(c) => clean.extend(char::from_u32(u32::from(c) - 0xfee0)),
            c => clean.push(c),
        }
    }
    Cow::Owned(clean.trim().into())
}

/// The same on one line.
pub(crate) fn clean_line(text: &str) -> Cow<'_, str> {
    if has(text, b'\n') {
        return Cow::Owned(clean(&replace_any(text, "\n", " ")).into_owned());
    }
    clean(text)
}

/// True for a text that [`clean`] leaves as it is.
pub(crate) fn is_clean(text: &str) -> bool {
    let mut before = ' ';
    for c in text.chars() {
        let blank = c.is_whitespace();
        if is_dropped(c) || is_wide(c) || blank && c != ' ' && c != '\n' || c == ' ' && matches!(before, ' ' | '\n') {
            return false;
        }
        if c == '\n' && before == ' ' {
            return false;
        }
        before = c;
    }
    !text.is_empty() && !before.is_whitespace() && !text.starts_with('\n')
}

fn is_wide(c: char) -> bool {
    matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

fn is_dropped(c: char) -> bool {
    is_invisible(c) || c.is_control() && !c.is_whitespace()
}

/// A text without the labels (名称：) that were copied along with it.
pub(crate) fn unlabelled<'a>(mut text: &'a str, labels: &str) -> &'a str {
    if !text.chars().any(|c| matches!(c, ':' | '：')) {
        return text;
    }
    while let Some(value) = split(labels, b' ').find_map(|label| {
        let rest = text.strip_prefix(label)?;
        let value = rest.strip_prefix('：').or_else(|| rest.strip_prefix(':'))?.trim();
        (!value.is_empty()).then_some(value)
    }) {
        text = value;
    }
    text
}

/// A name without labels and quotes, in any order.
pub(crate) fn bare<'a>(name: &'a str, labels: &str) -> &'a str {
    let mut name = name;
    loop {
        let bare = unquoted(unlabelled(name, labels));
        if bare.len() == name.len() {
            return name;
        }
        name = bare;
    }
}

/// Judges a text of one line: cleaned up, without a label, by what `faults` finds in it.
pub(crate) fn judge(typed: &str, labels: &str, faults: &dyn Fn(&str) -> Vec<Finding>) -> Judged {
    told(typed, unlabelled(&clean_line(typed), labels), faults)
}

/// Judges a name, around which quotes are none of it.
pub(crate) fn judge_name(typed: &str, labels: &str, faults: &dyn Fn(&str) -> Vec<Finding>) -> Judged {
    told(typed, bare(&clean_line(typed), labels), faults)
}

/// Says of the text that was meant what `faults` finds in it, and how it was written.
#[inline(never)]
pub(crate) fn told(typed: &str, text: &str, faults: &dyn Fn(&str) -> Vec<Finding>) -> Judged {
    if text.is_empty() {
        return Judged::fault(ValueMissing {}); // Of characters that nobody sees.
    }
    let mut findings = faults(text);
    if !findings.iter().any(Finding::is_error) {
        findings.extend(rewritten(typed, text));
    }
    Judged::value(Value::Text(text.into()), findings)
}

/// True for a text that [`judge`] leaves as it is.
pub(crate) fn is_plain(text: &str, labels: &str) -> bool {
    !has(text, b'\n') && is_clean(text) && unlabelled(text, labels).len() == text.len()
}

/// True for a name that [`judge_name`] leaves as it is.
pub(crate) fn is_plain_name(name: &str, labels: &str) -> bool {
    is_plain(name, labels) && unquoted(name).len() == name.len()
}

/// What stands around a name and is none of it (6.1).
const QUOTES: &str = "《》“”\"「」『』";

/// The name without the quotes around it; where one stands inside too, they are its own.
pub(crate) fn unquoted(name: &str) -> &str {
    let is_quote = |c| is_one_of(c, QUOTES);
    let inner = name.trim_start_matches(is_quote).trim_end_matches(is_quote).trim();
    if inner.len() == name.len() || inner.is_empty() || inner.chars().any(is_quote) { name } else { inner }
}

/// Pictures, and what stands where a character was lost: in no name.
pub(crate) fn picture(text: &str) -> Option<char> {
    text.chars().find(|c| is_picture(*c))
}

/// See [`picture`].
pub(crate) fn is_picture(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{fe00}'..='\u{fe0f}' | '\u{fffc}' | '\u{fffd}' | '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..='\u{e007f}')
}

/// A character of nobody's script: each maker of fonts draws his own.
pub(crate) fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// How many 汉字 there are.
pub(crate) fn han(text: &str) -> usize {
    text.chars().filter(|c| is_han(*c)).count()
}

/// How many characters, blanks not counted.
pub(crate) fn characters(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

/// True if there are digits and nothing else but blanks and signs.
pub(crate) fn is_digits(text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    text.chars().any(is_digit) && text.chars().all(|c| is_digit(c) || c.is_ascii_punctuation() || c.is_whitespace())
}

/// True if it has no letter but Latin ones, and at least one of these.
pub(crate) fn is_latin(text: &str) -> bool {
    // Of what is left, only signs: general punctuation, that of CJK, and its full-width forms.
    let is_sign =
        |c: char| matches!(c, '\u{a0}'..='\u{bf}' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}');
    has_latin(text) && text.chars().all(|c| c.is_ascii() || is_latin_letter(c) || is_sign(c))
}

/// True if a Latin letter is in it.
pub(crate) fn has_latin(text: &str) -> bool {
    text.chars().any(is_latin_letter)
}

fn is_latin_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}')
}

/// Names that are compared: brackets and middle dots of one kind, no blanks, capital letters small.
pub(crate) fn comparable(name: &str) -> String {
    let mut same = String::with_capacity(name.len());
    for c in clean_line(name).chars() {
        match c {
            ' ' => {}
            '（' => same.push('('),
            '）' => same.push(')'),
            '•' | '・' | '．' => same.push('·'),
            c => same.push(c.to_ascii_lowercase()),
        }
    }
    same
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_is_named() {
        assert_eq!(Words::of("某某基金管理").word(List::Finance), Some("基金管理"));
        assert_eq!(Words::of("青山笔记").word(List::Finance), None);
        assert_eq!(Words::of("").word(List::Finance), None);
        assert_eq!(Words::of("人民路小学").state(), None);
        assert_eq!(Words::of("中国某某网").state(), Some(("中国", true)));
        assert!(Words::of("无").is(List::Placeholder));
    }

    #[test]
    fn what_is_clean_stays() {
        for text in
            ["青山（深圳）", "a b", " a", "a  b", "ａ１", "a\u{200b}", "a\u{1}", "a \nb", "a\n b", "a\tb", "", "a\n\nb", "\na"]
        {
            assert_eq!(is_clean(text) || text.is_empty(), clean(text) == text, "{text:?}");
            assert_eq!(clean(&clean(text)), clean(text), "{text:?}");
        }
    }
}
