//! DOM-03, DOM-10: one label (段) of a name, between two dots, and the characters that it may have.

use crate::{
    catalog::{
        DomainBadCharacter, DomainBadPunycode, DomainBlank, DomainHyphenAtEdge, DomainHyphensThird, DomainLabelTooLong,
        DomainLookalike, DomainPunycodeCharacter, DomainUnderscore,
    },
    issue::Finding,
    rules::suffix::Labels,
    text::quote,
};
use idna::punycode;

/// RFC 1035: octets of a label in its ASCII form.
const MAX_LENGTH: usize = 63;

/// RFC 5890: what the ASCII form of a Unicode label begins with.
pub(super) const PREFIX: &str = "xn--";

/// The suffixes that most Chinese names stand under, in Punycode: to encode one again for each name is half of what a name costs.
const ENCODED: [(&str, &str); 3] = [("中国", "fiqs8s"), ("公司", "55qx5d"), ("网络", "io0a7i")];

/// The labels of a name as plain as nearly all are, which obeys the law as it stands. Of any other it has still to be seen: `--`
/// may be an encoding's, what is longer than a label may have a label that is too long, and the last label may be a number.
#[inline(never)]
pub(super) fn plain(name: &str) -> Option<Labels> {
    let mut labels = Labels::ONE;
    // No two joints in a row, and none at an end.
    let mut after_joint = true;
    let mut has_letter = false;
    let mut at = name.len();
    while at > 0 {
        let byte = name.as_bytes()[at - 1];
        if byte.is_ascii_lowercase() || byte.is_ascii_digit() {
            has_letter |= byte > b'9';
            after_joint = false;
        } else if after_joint || !has_letter || !matches!(byte, b'.' | b'-') {
            return None;
        } else {
            if byte == b'.' {
                labels.add(at);
            }
            after_joint = true;
        }
        at -= 1;
    }
    (has_letter && !after_joint && name.len() <= MAX_LENGTH).then_some(labels)
}

/// So many bytes, 8 汉字 at most, are no label that is too long: of 24 characters one is 6 letters of Punycode at most.
const SHORT: usize = 24;

/// The labels of a name with 汉字 in it, as plain as nearly all of those are: it obeys the law in either form, and neither has to
/// be made to see it. There is no hyphen in it, and the last label has no digit.
#[inline(never)]
pub(super) fn plain_chinese(name: &str) -> Option<Labels> {
    let bytes = name.as_bytes();
    let mut labels = Labels::ONE;
    let mut is_chinese = false;
    let (mut at, mut end) = (bytes.len(), bytes.len());
    loop {
        let is_start = at == 0 || bytes[at - 1] == b'.';
        if is_start && (at == end || end - at > SHORT) {
            return None;
        } else if at == 0 {
            return (is_chinese && bytes.len() <= MAX_LENGTH).then_some(labels);
        } else if is_start {
            labels.add(at);
            end = at - 1;
        }
        at -= match bytes[at - 1] {
            b'.' | b'a'..=b'z' => 1,
            b'0'..=b'9' if labels.count > 1 => 1,
            // U+4E00 to U+9FFF, in three bytes.
            0x80.. if at > 2 && matches!((bytes[at - 3], bytes[at - 2]), (0xe5..=0xe9, _) | (0xe4, 0xb8..)) => {
                is_chinese = true;
                3
            }
            _ => return None,
        }
    }
}

/// True for labels, none of them empty, of characters that may stand in one.
pub(super) fn are_spelt(name: &str) -> bool {
    let mut after_dot = true;
    let mut at = 0;
    while let Some(byte) = name.as_bytes().get(at) {
        let is_dot = *byte == b'.';
        at += match byte {
            b'.' if after_dot => return false,
            b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' => 1,
            // U+5000 to U+9FFF: nearly every 汉字 is known by the first of its three bytes.
            0xe5..=0xe9 => 3,
            _ => match name[at..].chars().next() {
                Some(c) if may_stand(c) => c.len_utf8(),
                _ => return false,
            },
        };
        after_dot = is_dot;
    }
    !after_dot
}

/// Byte by byte: what is asked of every name is not worth a call for each of its bytes.
pub(super) fn has_double_hyphen(name: &str) -> bool {
    let mut last = 0;
    for byte in name.bytes() {
        if byte == b'-' && last == b'-' {
            return true;
        }
        last = byte;
    }
    false
}

/// What is wrong with the first character of a name that can't stand in one, told by its place.
pub(super) fn bad_character(name: &str) -> Option<Finding> {
    let (at, c) = name.chars().enumerate().find(|(_, c)| *c != '.' && !may_stand(*c))?;
    let place = at + 1;
    Some(match c {
        '_' => DomainUnderscore { place }.into(),
        ' ' | '\n' => DomainBlank { place }.into(),
        c if is_lookalike(c) => DomainLookalike { character: visible(c), place }.into(),
        c => DomainBadCharacter { character: visible(c), place }.into(),
    })
}

/// The two forms of a name, made label by label.
pub(super) struct Forms {
    pub(super) ascii: String,
    /// As long as no label came in Punycode, it is the name as it came.
    pub(super) unicode: Option<String>,
}

impl Forms {
    /// With room for the forms of a name, one behind the other.
    pub(super) fn of(name: &str) -> Self {
        Self { ascii: String::with_capacity(3 * name.len()), unicode: None }
    }

    /// Takes the next label of a name, which stands behind the text before, if it obeys the law.
    pub(super) fn push(&mut self, label: &str, before: &str) -> Result<(), Finding> {
        if !before.is_empty() {
            self.ascii.push('.');
        }
        let start = self.ascii.len();
        let is_ascii = label.is_ascii();
        if is_ascii {
            self.ascii.push_str(label);
        } else {
            self.ascii.push_str(PREFIX);
            if let Some((_, encoded)) = ENCODED.iter().find(|(suffix, _)| *suffix == label) {
                self.ascii.push_str(encoded);
            } else {
                self.ascii.push_str(&encode(label));
            }
        }
        let length = self.ascii.len() - start;
        if length > MAX_LENGTH {
            return Err(DomainLabelTooLong { label: quote(label), length, max: MAX_LENGTH }.into());
        }
        let decoded = match label.strip_prefix(PREFIX) {
            Some(encoded) if is_ascii => Some(decode(label, encoded)?),
            _ => None,
        };
        let spelt = decoded.as_deref().unwrap_or(label);
        hyphens(label, spelt)?;
        match &mut self.unicode {
            Some(unicode) => {
                unicode.push('.');
                unicode.push_str(spelt);
            }
            None => self.unicode = decoded.map(|decoded| [before, &decoded].concat()),
        }
        Ok(())
    }
}

/// None is longer than what Punycode can say: no name is longer than DNS takes.
fn encode(label: &str) -> String {
    punycode::encode_str(label).unwrap_or_default()
}

/// A label in Punycode is one only if encoding gives it back, and what is in it is judged by the same law.
fn decode(label: &str, encoded: &str) -> Result<String, Finding> {
    let unicode = punycode::decode_to_string(encoded).unwrap_or_default();
    if unicode.is_ascii() || encode(&unicode) != encoded {
        return Err(DomainBadPunycode { label: quote(label) }.into());
    }
    match unicode.chars().find(|c| !may_stand(*c)) {
        Some(c) => Err(DomainPunycodeCharacter { label: quote(label), character: visible(c) }.into()),
        None => Ok(unicode),
    }
}

/// RFC 5891 4.2.3.1: no `-` first or last, nor third and fourth; counted in the Unicode form.
fn hyphens(label: &str, unicode: &str) -> Result<(), Finding> {
    let bytes = unicode.as_bytes();
    if bytes.first() == Some(&b'-') || bytes.last() == Some(&b'-') {
        return Err(DomainHyphenAtEdge { label: quote(label) }.into());
    }
    let mut rest = unicode.chars();
    if has_double_hyphen(unicode) && rest.nth(1).is_some() && rest.as_str().starts_with("--") {
        return Err(DomainHyphensThird { label: quote(label) }.into());
    }
    Ok(())
}

#[inline(never)]
fn may_stand(c: char) -> bool {
    matches!(c, 'a'..='z' | '0'..='9' | '-') || is_han(c)
}

/// The 汉字 that UTS 46 takes as they are: the unified ideographs and 〇. Not 々 and the like, which stand for a 汉字 and are none.
fn is_han(c: char) -> bool {
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

/// The character, or its number if nobody could see it.
#[inline(never)]
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
