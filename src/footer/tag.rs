//! The tags of HTML: their names, where they lead to, and what is behind them.

use crate::text::find_bytes;

/// The name of a tag in lower case, and what is behind it.
pub(super) fn tag_name(text: &str) -> (String, &str) {
    let end = text.bytes().position(|byte| matches!(byte, b'/' | b'>') || byte.is_ascii_whitespace()).unwrap_or(text.len());
    // Names that matter are short.
    let name = text.get(..end.min(16)).unwrap_or_default();
    (name.to_ascii_lowercase(), &text[end..])
}

/// Of a tag, where it leads to.
pub(super) struct Attributes<'a> {
    pub(super) href: Option<&'a str>,
    /// What runs when it is clicked.
    pub(super) script: Option<&'a str>,
    /// Behind the tag.
    pub(super) rest: &'a str,
}

pub(super) fn attributes(text: &str) -> Attributes<'_> {
    let mut found = Attributes { href: None, script: None, rest: text };
    loop {
        let start = found.rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if let Some(rest) = start.strip_prefix('>') {
            found.rest = rest;
            return found;
        }
        if start.is_empty() {
            found.rest = start;
            return found;
        }
        // A `=` in the first place is a part of the name.
        let end = start.bytes().skip(1).position(|byte| matches!(byte, b'=' | b'/' | b'>') || byte.is_ascii_whitespace());
        let (name, rest) = start.split_at(end.map_or(start.len(), |end| end + 1));
        let (value, rest) = match rest.trim_ascii_start().strip_prefix('=') {
            Some(value) => attribute_value(value.trim_ascii_start()),
            None => ("", rest),
        };
        found.rest = rest;
        if name.eq_ignore_ascii_case("href") {
            found.href = found.href.or(Some(value));
        } else if name.eq_ignore_ascii_case("onclick") {
            found.script = found.script.or(Some(value));
        }
    }
}

/// A value, and what is behind it.
fn attribute_value(text: &str) -> (&str, &str) {
    if let Some(quote @ (b'"' | b'\'')) = text.bytes().next() {
        let (value, rest) = split_at_byte(&text[1..], quote);
        return (value, rest.get(1..).unwrap_or_default());
    }
    let end = text.bytes().position(|byte| byte == b'>' || byte.is_ascii_whitespace()).unwrap_or(text.len());
    text.split_at(end)
}

/// What is behind the next end tag of this name.
pub(super) fn behind_raw<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    loop {
        rest = split_at_byte(rest, b'<').1;
        if rest.is_empty() {
            return rest;
        }
        rest = &rest[1..];
        if rest.starts_with('/') && rest.get(1..=name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name)) {
            let behind_name = &rest[1 + name.len()..];
            if behind_name.bytes().next().is_none_or(|byte| matches!(byte, b'/' | b'>') || byte.is_ascii_whitespace()) {
                return behind(behind_name, ">");
            }
        }
    }
}

/// What is behind this part; nothing where it is not there.
pub(super) fn behind<'a>(text: &'a str, part: &str) -> &'a str {
    find_bytes(text.as_bytes(), part.as_bytes()).map_or("", |at| &text[at + part.len()..])
}

/// The text before the first of these ASCII signs, and the rest from it on.
pub(super) fn split_at_byte(text: &str, sign: u8) -> (&str, &str) {
    text.split_at(text.bytes().position(|byte| byte == sign).unwrap_or(text.len()))
}
