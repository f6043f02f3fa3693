//! DOM-03, DOM-10: one label (段) of a name, between two dots.

use crate::{
    catalog::{
        DomainBadCharacter, DomainBadPunycode, DomainBlank, DomainHyphenAtEdge, DomainHyphensThird, DomainLabelTooLong,
        DomainLookalike, DomainPunycodeCharacter, DomainUnderscore,
    },
    issue::Finding,
    text::quote,
};
use idna::punycode;
use std::borrow::Cow;

/// RFC 1035: octets of a label in its ASCII form.
const MAX_LENGTH: usize = 63;

/// RFC 5890: what the ASCII form of a Unicode label begins with.
pub(super) const PREFIX: &str = "xn--";

/// A label that obeys the law, in both forms.
pub(super) struct Label<'a> {
    pub(super) unicode: Cow<'a, str>,
    pub(super) ascii: Cow<'a, str>,
}

impl<'a> Label<'a> {
    /// `before` is the number of characters that stand before it in the name: a fault is told by its place there.
    pub(super) fn parse(text: &'a str, before: usize) -> Result<Self, Finding> {
        if let Some((at, c)) = text.chars().enumerate().find(|(_, c)| !may_stand(*c)) {
            return Err(bad_character(c, before + at + 1));
        }
        let label = if text.is_ascii() {
            limit(text, text.len())?;
            let unicode = text.strip_prefix(PREFIX).map_or(Ok(Cow::Borrowed(text)), |encoded| decode(text, encoded));
            Self { unicode: unicode?, ascii: Cow::Borrowed(text) }
        } else {
            let ascii = [PREFIX, &punycode::encode_str(text).unwrap_or_default()].concat();
            limit(text, ascii.len())?;
            Self { unicode: Cow::Borrowed(text), ascii: Cow::Owned(ascii) }
        };
        hyphens(text, &label.unicode)?;
        Ok(label)
    }
}

fn limit(label: &str, length: usize) -> Result<(), Finding> {
    if length <= MAX_LENGTH {
        return Ok(());
    }
    Err(DomainLabelTooLong { label: quote(label), length, max: MAX_LENGTH }.into())
}

/// A label in Punycode is one only if encoding gives it back, and what is in it is judged by the same law.
fn decode<'a>(label: &str, encoded: &str) -> Result<Cow<'a, str>, Finding> {
    let unicode = punycode::decode_to_string(encoded)
        .filter(|unicode| !unicode.is_ascii() && punycode::encode_str(unicode).is_some_and(|again| again == encoded))
        .ok_or_else(|| DomainBadPunycode { label: quote(label) })?;
    match unicode.chars().find(|c| !may_stand(*c)) {
        Some(c) => Err(DomainPunycodeCharacter { label: quote(label), character: visible(c) }.into()),
        None => Ok(Cow::Owned(unicode)),
    }
}

/// RFC 5891 4.2.3.1: no `-` first or last, nor third and fourth; counted in the Unicode form.
fn hyphens(label: &str, unicode: &str) -> Result<(), Finding> {
    if unicode.starts_with('-') || unicode.ends_with('-') {
        return Err(DomainHyphenAtEdge { label: quote(label) }.into());
    }
    let mut third = unicode.chars().skip(2);
    if third.next() == Some('-') && third.next() == Some('-') {
        return Err(DomainHyphensThird { label: quote(label) }.into());
    }
    Ok(())
}

fn may_stand(c: char) -> bool {
    matches!(c, 'a'..='z' | '0'..='9' | '-') || is_han(c)
}

/// The 汉字 that UTS 46 takes as they are: the unified ideographs and 〇. Not 々 and the like, which stand for a 汉字 and are none.
pub(super) fn is_han(c: char) -> bool {
    matches!(c,
        '\u{4e00}'..='\u{9fff}' | '〇' | '\u{3400}'..='\u{4dbf}'
        // Twelve unified ideographs among the compatibility ones.
        | '\u{fa0e}' | '\u{fa0f}' | '\u{fa11}' | '\u{fa13}' | '\u{fa14}' | '\u{fa1f}' | '\u{fa21}' | '\u{fa23}' | '\u{fa24}' | '\u{fa27}'..='\u{fa29}'
        // Extensions B to J, each to its last code point assigned.
        | '\u{20000}'..='\u{2a6df}' | '\u{2a700}'..='\u{2b81e}' | '\u{2b820}'..='\u{2cead}' | '\u{2ceb0}'..='\u{2ebe0}'
        | '\u{2ebf0}'..='\u{2ee5d}' | '\u{30000}'..='\u{3134a}' | '\u{31350}'..='\u{33479}')
}

/// Radicals and compatibility ideographs: they look like a 汉字 and come out of PDF files.
fn is_lookalike(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fd5}' | '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}')
}

fn bad_character(c: char, place: usize) -> Finding {
    match c {
        '_' => DomainUnderscore { place }.into(),
        ' ' | '\n' => DomainBlank { place }.into(),
        c if is_lookalike(c) => DomainLookalike { character: visible(c), place }.into(),
        c => DomainBadCharacter { character: visible(c), place }.into(),
    }
}

/// The character, or its number if nobody could see it.
fn visible(c: char) -> String {
    let hidden = c.is_control()
        || c.is_whitespace()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..);
    if !hidden {
        return c.into();
    }
    let mut number = String::from("U+");
    for shift in [20, 16, 12, 8, 4, 0] {
        if shift <= 12 || u32::from(c) >> shift > 0 {
            number.push(char::from(b"0123456789ABCDEF"[(u32::from(c) >> shift & 15) as usize]));
        }
    }
    number
}
