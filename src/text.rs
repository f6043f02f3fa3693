//! Clean-up that every field shares (DOM-01, people 2.1, 3.1): what a person can't see is not what they meant.

/// The longest value that is looked at, in UTF-16 units (design section 2).
pub(crate) const MAX_UNITS: usize = 16_384;

/// The length in UTF-16 units, the unit of the contract.
pub(crate) fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// Full-width letters, digits and signs to ASCII, odd blanks to a space, characters without width dropped, ends
/// trimmed. What is left says the same thing to a person.
pub(crate) fn fold(text: &str) -> String {
    let folded: String = text.chars().filter(|c| !is_invisible(*c)).map(fold_char).collect();
    folded.trim().into()
}

fn fold_char(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c if c.is_whitespace() && c != '\n' => ' ',
        c => c,
    }
}

/// Zero-width characters, BOM, soft hyphen, direction marks: pasted from chats and documents.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// At most 80 code points of what was typed, for the facts of an issue.
pub(crate) fn quote(text: &str) -> String {
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into(),
    }
}

/// True for 汉字: the unified ideographs, their extensions and the compatibility block.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3fffd}')
}

/// Where an ASCII text begins within another.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    (0..text.len()).find(|at| text.as_bytes()[*at..].starts_with(part.as_bytes()))
}

/// Writes a number in decimal.
pub(crate) fn push_number(text: &mut String, number: usize) {
    if number > 9 {
        push_number(text, number / 10);
    }
    text.push(char::from(b"0123456789"[number % 10]));
}
