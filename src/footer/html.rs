//! What a person sees of a page and where it links to: as much of HTML as that takes, in one walk from end to end. Nothing is
//! too broken for it: what is never closed ends with the page.

use crate::text::{before, find, find_bytes, is_among, is_one_of};

/// Stands in the text where a tag stood: numbers do not run on over it, and it is no part of them.
pub(super) const BREAK: char = '\u{1}';

/// Of an address, so many bytes are kept: more is no link to a record, and one link may hold many numbers.
const LONGEST: usize = 2048;
/// Their content is no text.
const RAW: &str = "script style";
/// They hold nothing, so no link either.
const VOID: &str = "area base br col embed hr img input link meta param source track wbr";

/// What a page shows.
#[derive(Default)]
pub(super) struct Page {
    /// Its text: blanks as one, references resolved.
    pub(super) text: String,
    /// Its links, in their order. None lies in another.
    pub(super) links: Vec<Link>,
    /// False for plain text.
    pub(super) has_tags: bool,
    /// The link that is open, and how many elements of its name are open in it.
    open: Option<(String, usize)>,
}

/// A link and the part of the text that it holds.
pub(super) struct Link {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) href: String,
}

/// Reads a page, or plain text.
pub(super) fn read(html: &str) -> Page {
    let mut page = Page::default();
    let mut rest = html;
    loop {
        let (text, markup) = split_at_byte(rest, b'<');
        resolve(text, &mut |c| page.push(c));
        if markup.is_empty() {
            page.close_link();
            return page;
        }
        rest = page.markup(markup);
    }
}

impl Page {
    fn push(&mut self, c: char) {
        if c == BREAK {
            return;
        }
        if !c.is_whitespace() {
            self.text.push(c);
        } else if !matches!(self.text.chars().next_back(), None | Some(' ' | BREAK)) {
            self.text.push(' ');
        }
    }

    /// Of what stands side by side without a letter between, one is enough.
    fn cut(&mut self) {
        if self.text.ends_with(' ') {
            self.text.pop();
        }
        if !self.text.ends_with(BREAK) {
            self.text.push(BREAK);
        }
    }

    /// Reads what begins with `<`, and gives what is behind it.
    fn markup<'a>(&mut self, text: &'a str) -> &'a str {
        let after = &text[1..];
        match after.as_bytes() {
            [b'!', b'-', b'-', ..] => behind(&after[1..], "-->"),
            [b'/', first, ..] if first.is_ascii_alphabetic() => {
                let (name, rest) = tag_name(&after[1..]);
                self.end_tag(&name);
                behind(rest, ">")
            }
            [b'!' | b'?' | b'/', ..] => behind(after, ">"),
            [first, ..] if first.is_ascii_alphabetic() => self.start_tag(after),
            _ => {
                self.push('<');
                after
            }
        }
    }

    fn start_tag<'a>(&mut self, text: &'a str) -> &'a str {
        self.has_tags = true;
        let (name, rest) = tag_name(text);
        let Attributes { href, script, rest } = attributes(rest);
        self.cut();
        let href = if name == "a" {
            self.close_link();
            address(href, script)
        } else {
            script.filter(|_| !is_among(&name, VOID)).and_then(|script| address_in(&resolved(script)))
        };
        if let Some((open, depth)) = &mut self.open {
            *depth += usize::from(*open == name);
        } else if let Some(href) = href {
            let start = self.text.len();
            self.links.push(Link { start, end: start, href });
            self.open = Some((name.clone(), 1));
        }
        if is_among(&name, RAW) { behind_raw(rest, &name) } else { rest }
    }

    fn end_tag(&mut self, name: &str) {
        self.has_tags = true;
        if let Some((open, depth)) = &mut self.open
            && *open == name
        {
            *depth -= 1;
            if *depth == 0 {
                self.close_link();
            }
        }
        self.cut();
    }

    fn close_link(&mut self) {
        if self.open.take().is_some()
            && let Some(link) = self.links.last_mut()
        {
            link.end = self.text.len();
        }
    }
}

/// The name of a tag in lower case, and what is behind it.
fn tag_name(text: &str) -> (String, &str) {
    let end = text.bytes().position(|byte| matches!(byte, b'/' | b'>') || byte.is_ascii_whitespace()).unwrap_or(text.len());
    // Names that matter are short.
    let name = text.get(..end.min(16)).unwrap_or_default();
    (name.to_ascii_lowercase(), &text[end..])
}

/// Of a tag, where it leads to.
struct Attributes<'a> {
    href: Option<&'a str>,
    /// What runs when it is clicked.
    script: Option<&'a str>,
    /// Behind the tag.
    rest: &'a str,
}

fn attributes(text: &str) -> Attributes<'_> {
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

/// Where a click leads to: the address, or the first one in what runs instead of it; empty where that has none.
fn address(href: Option<&str>, script: Option<&str>) -> Option<String> {
    let href = href.map(resolved);
    let leads = href.as_ref().is_some_and(|href| !href.is_empty() && !href.starts_with('#') && !is_script(href));
    if leads {
        return href;
    }
    let script = script.map(resolved);
    let in_script = script.as_ref().or(href.as_ref()).and_then(|script| address_in(script));
    in_script.or(href.map(|_| String::new()))
}

/// The first address in a script.
fn address_in(script: &str) -> Option<String> {
    find(script, "http").map(|start| before(&script[start..], "'\"`); ").into())
}

fn is_script(href: &str) -> bool {
    href.get(..11).is_some_and(|scheme| scheme.eq_ignore_ascii_case("javascript:"))
}

/// The text of an attribute that is an address.
fn resolved(value: &str) -> String {
    let mut text = String::new();
    resolve(&value[..floor(value, value.len().min(LONGEST))], &mut |c| {
        if !is_one_of(c, "\n\r\t") {
            text.push(c);
        }
    });
    text.trim().into()
}

/// The character references that stand for what numbers, links and names are made of; other names stay as they stand.
const REFERENCES: &[(&str, char)] = &[
    ("nbsp", ' '),
    ("ensp", ' '),
    ("emsp", ' '),
    ("thinsp", ' '),
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("copy", '©'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("minus", '−'),
    ("hyphen", '-'),
    ("shy", '\u{ad}'),
    ("colon", ':'),
    ("sol", '/'),
    ("lpar", '('),
    ("rpar", ')'),
];

/// Hands out a text, its character references resolved.
fn resolve(mut text: &str, push: &mut dyn FnMut(char)) {
    loop {
        let (plain, rest) = split_at_byte(text, b'&');
        plain.chars().for_each(&mut *push);
        if rest.is_empty() {
            return;
        }
        let (c, rest) = reference(&rest[1..]).unwrap_or(('&', &rest[1..]));
        push(c);
        text = rest;
    }
}

/// The character that a reference stands for, and what is behind it.
fn reference(text: &str) -> Option<(char, &str)> {
    let end = text.bytes().take(12).position(|byte| !byte.is_ascii_alphanumeric() && byte != b'#').unwrap_or(text.len().min(12));
    let (name, rest) = text.split_at_checked(end)?;
    let (is_ended, rest) = rest.strip_prefix(';').map_or((false, rest), |rest| (true, rest));
    if let Some(number) = name.strip_prefix('#') {
        let (digits, radix) = number.strip_prefix(['x', 'X']).map_or((number, 10), |digits| (digits, 16));
        let more = |sum: u32, digit: char| Some(sum.saturating_mul(radix).saturating_add(digit.to_digit(radix)?));
        let code = digits.chars().try_fold(0, more).filter(|_| !digits.is_empty())?;
        return Some((char::from_u32(code).filter(|c| *c != '\0').unwrap_or(char::REPLACEMENT_CHARACTER), rest));
    }
    // `?a=1&copy=2` is an address.
    let is_meant = is_ended || !rest.starts_with('=') && is_among(name, "nbsp amp copy");
    let (_, c) = REFERENCES.iter().find(|(known, _)| is_meant && *known == name)?;
    Some((*c, rest))
}

/// What is behind the next end tag of this name.
fn behind_raw<'a>(text: &'a str, name: &str) -> &'a str {
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
fn behind<'a>(text: &'a str, part: &str) -> &'a str {
    find_bytes(text.as_bytes(), part.as_bytes()).map_or("", |at| &text[at + part.len()..])
}

/// The text before the first of these ASCII signs, and the rest from it on.
fn split_at_byte(text: &str, sign: u8) -> (&str, &str) {
    text.split_at(text.bytes().position(|byte| byte == sign).unwrap_or(text.len()))
}

/// The last place of a character up to this byte.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
