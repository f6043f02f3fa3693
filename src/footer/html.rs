//! What a person sees of a page and where it links to: as much of HTML as that takes, in one walk from end to end. Nothing is
//! too broken for it: what is never closed ends with the page.

use super::{
    reference::resolve,
    tag::{Attributes, attributes, behind, behind_raw, split_at_byte, tag_name},
};
use crate::text::{before, find, is_among, is_one_of};

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

/// The last place of a character up to this byte.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
