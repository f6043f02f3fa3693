//! Clean-up that every field shares (DOM-01, people 2.1, 3.1): what a person can't see is not what they meant.

use std::iter;

/// The longest value that is looked at, in UTF-16 units (the contract).
pub(crate) const MAX_UNITS: usize = 16_384;

/// The length in UTF-16 units, the unit of the contract.
pub(crate) fn units(text: &str) -> usize {
    // A character is one unit, those of four bytes are two; the bytes that only go on are none.
    text.bytes().map(|byte| usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= 0xf0)).sum()
}

/// Full-width letters, digits and signs to ASCII, odd blanks to a space, characters without width dropped, ends
/// trimmed. What is left says the same thing to a person.
pub(crate) fn fold(text: &str) -> String {
    // Most are ASCII, of which there is nothing to fold but odd blanks.
    if text.bytes().all(|byte| matches!(byte, b'\n' | b' '..=b'~')) {
        return text.trim().into();
    }
    let folded: String = text.chars().filter(|c| !is_invisible(*c)).map(fold_char).collect();
    folded.trim().into()
}

/// True for a text of printable ASCII and common 汉字 without a blank at its ends: folding leaves it as it is.
pub(crate) fn is_tidy(text: &str) -> bool {
    let is_plain = |c: char| matches!(c, ' '..='~' | '\u{4e00}'..='\u{9fff}');
    !text.is_empty() && !text.starts_with(' ') && !text.ends_with(' ') && text.chars().all(is_plain)
}

/// True if nothing is left of it, folded.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

pub(crate) fn fold_char(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c if c.is_whitespace() && c != '\n' => ' ',
        c => c,
    }
}

/// Zero-width characters, BOM, soft hyphen, direction marks: pasted from chats and documents.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// At most 80 code points of what was typed, for the facts of an issue. Of eleven digits and more, in a row or in groups, three
/// are left, and of eight behind a letter: a telephone number or a document number in the wrong field is nobody's to repeat.
pub(crate) fn quote(text: &str) -> String {
    let mut quoted = String::new();
    let (mut digits, mut most, mut third) = (0, 10, 0);
    let mut before = ' ';
    for (count, c) in text.chars().enumerate() {
        if count == 80 {
            quoted.push('…');
            break;
        }
        if c.is_ascii_digit() {
            if digits == 0 {
                most = if before.is_ascii_alphabetic() { 7 } else { 10 };
            }
            digits += 1;
        } else if !matches!(c, ' ' | '-') {
            digits = 0;
        }
        if digits == most + 1 {
            quoted.truncate(third);
            quoted.push('…');
            digits += 1;
        } else if digits <= most {
            quoted.push(c);
            if digits == 3 && c.is_ascii_digit() {
                third = quoted.len();
            }
        }
        before = c;
    }
    quoted
}

/// True for 汉字: the unified ideographs, their extensions and the compatibility block.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3fffd}')
}

/// The text without any of these characters at its end.
#[inline(never)]
pub(crate) fn trim_end_any<'a>(mut text: &'a str, any: &str) -> &'a str {
    while let Some(c) = text.chars().next_back()
        && is_one_of(c, any)
    {
        text = &text[..text.len() - c.len_utf8()];
    }
    text
}

/// The text without any of these characters at its front.
#[inline(never)]
pub(crate) fn trim_start_any<'a>(mut text: &'a str, any: &str) -> &'a str {
    while let Some(c) = text.chars().next()
        && is_one_of(c, any)
    {
        text = &text[c.len_utf8()..];
    }
    text
}

/// What is meant of a pasted text: without a label and its colon, quotes, and what ends a sentence or an item of a list.
#[inline(never)]
pub(crate) fn unlabelled(text: &str) -> &str {
    let mut text = trim_end_any(text, " \n.,;、。\"'”’");
    let label = before(text, ":<@0123456789").len();
    if let [b':', first, ..] = text.as_bytes()[label..]
        && first != b'/'
    {
        text = &text[label + 1..];
    }
    trim_start_any(text, " \n\"'“‘")
}

/// The text with this in place of any of these characters.
#[inline(never)]
pub(crate) fn replace_any(text: &str, any: &str, with: &str) -> String {
    let mut replaced = String::with_capacity(text.len());
    for c in text.chars() {
        let mut own = [0; 4];
        replaced.push_str(if is_one_of(c, any) { with } else { c.encode_utf8(&mut own) });
    }
    replaced
}

/// True if the word is one of these, which blanks part.
#[inline(never)]
pub(crate) fn is_among(word: &str, words: &str) -> bool {
    // By bytes, and by the first one: what the library has for texts searches, which for short words costs more than it saves.
    let (word, words) = (word.as_bytes(), words.as_bytes());
    let mut start = 0;
    for (at, byte) in words.iter().chain(b" ").enumerate() {
        if *byte == b' ' {
            if at - start == word.len() && words[start..].starts_with(word) {
                return true;
            }
            start = at + 1;
        }
    }
    false
}

/// The items of what looks like a list: the parts that hold at least so many of these characters.
#[inline(never)]
pub(crate) fn items<'a>(text: &'a str, of: &str, least: usize) -> Vec<&'a str> {
    let mut items = Vec::new();
    let mut count = 0;
    let mut start = 0;
    let mut rest = text.char_indices();
    loop {
        let next = rest.next();
        let (at, c) = next.unwrap_or((text.len(), ' '));
        if is_one_of(c, of) {
            count += 1;
        } else if is_one_of(c, " \n,;/|&、或和及") {
            if count >= least {
                items.push(&text[start..at]);
            }
            count = 0;
            start = at + c.len_utf8();
        }
        if next.is_none() {
            return items;
        }
    }
}

/// Where a part begins in a text. For short parts: the standard library's search is faster and larger.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    find_bytes(text.as_bytes(), part.as_bytes())
}

/// Where a part begins in bytes.
#[inline(never)]
pub(crate) fn find_bytes(bytes: &[u8], part: &[u8]) -> Option<usize> {
    let [first, rest @ ..] = part else { return None };
    let second = rest.first().copied();
    let last = bytes.len().checked_sub(part.len())?;
    // By the first two bytes: to compare the whole part at each place is a call each, and the first of most 汉字 is one of six.
    (0..=last)
        .find(|at| bytes[*at] == *first && second.is_none_or(|second| bytes[*at + 1] == second) && bytes[*at..].starts_with(part))
}

/// What stands before the first of these ASCII signs; all of it where there is none.
pub(crate) fn before<'a>(text: &'a str, signs: &str) -> &'a str {
    let end = text.bytes().position(|byte| signs.bytes().any(|sign| sign == byte));
    &text[..end.unwrap_or(text.len())]
}

/// Writes a number in decimal.
pub(crate) fn push_number(text: &mut String, number: usize) {
    if number > 9 {
        push_number(text, number / 10);
    }
    text.push(char::from(b"0123456789"[number % 10]));
}

/// True if the character is one of these: what the standard library does here brings its search for texts along.
#[inline(never)]
pub(crate) fn is_one_of(c: char, any: &str) -> bool {
    let mut own = [0; 4];
    let own = c.encode_utf8(&mut own).as_bytes();
    if let [byte] = own { any.bytes().any(|it| it == *byte) } else { find_bytes(any.as_bytes(), own).is_some() }
}

/// The first of these words, between which `|` stands, that fits.
#[inline(never)]
pub(crate) fn word<'a>(words: &'a str, fits: &dyn Fn(&str) -> bool) -> Option<&'a str> {
    split(words, b'|').find(|word| fits(word))
}

/// What is behind the first of these words, between which `|` stands, that the text begins with.
#[inline(never)]
pub(crate) fn behind_word<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    split(words, b'|').find_map(|word| text.strip_prefix(word))
}

/// The byte of the first character that is neither a hexadecimal digit nor one of these; the length if there is none.
#[inline(never)]
pub(crate) fn stranger(text: &str, any: &str) -> usize {
    let mut at = 0;
    for c in text.chars() {
        if !c.is_ascii_hexdigit() && (any.is_empty() || !is_one_of(c, any)) {
            break;
        }
        at += c.len_utf8();
    }
    at
}

/// The place of the character at this byte, as people count: from 1.
#[inline(never)]
pub(crate) fn position(text: &str, at: usize) -> usize {
    text.as_bytes()[..at].iter().filter(|byte| **byte & 0xc0 != 0x80).count() + 1
}

/// True if this ASCII sign is in it. It and the next two are small: the standard library's searches are faster in long texts.
#[inline(never)]
pub(crate) fn has(text: &str, sign: u8) -> bool {
    text.bytes().any(|byte| byte == sign)
}

/// What stands before the first of these ASCII signs, and what behind it.
#[inline(never)]
pub(crate) fn split_first(text: &str, sign: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == sign)?;
    Some((&text[..at], &text[at + 1..]))
}

/// What stands between these ASCII signs.
pub(crate) fn split(text: &str, sign: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    iter::from_fn(move || {
        let text = rest?;
        let (part, behind) = split_first(text, sign).map_or((text, None), |(part, behind)| (part, Some(behind)));
        rest = behind;
        Some(part)
    })
}

/// What stands before the last of these ASCII signs, and what behind it.
#[inline(never)]
pub(crate) fn split_last(text: &str, sign: u8) -> Option<(&str, &str)> {
    let at = text.bytes().rposition(|byte| byte == sign)?;
    Some((&text[..at], &text[at + 1..]))
}

/// The worths of the next eight characters, if they are digits, a byte each and the first lowest. Digits are read and added up a
/// word at a time: of long numbers that is most of the work, and byte by byte it takes four times as long.
#[inline(always)]
#[expect(clippy::inline_always, reason = "it is a handful of steps, for each number")]
pub(crate) fn eight_digits(digits: &[u8; 8]) -> Option<u64> {
    (strange_digits(digits) == 0).then_some(worths_of(*digits))
}

/// Of the next eight characters, some of the upper four bits of each byte that is no digit, up to the first; the first is lowest.
#[inline(always)]
#[expect(clippy::inline_always, reason = "it is a handful of steps, for each number")]
pub(crate) fn strange_digits(digits: &[u8; 8]) -> u64 {
    // What is more than 9 has one of those bits, or has it with 6 more.
    let worths = worths_of(*digits);
    (worths | worths.wrapping_add(0x0606_0606_0606_0606)) & 0xf0f0_f0f0_f0f0_f0f0
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "it is one step")]
fn worths_of(digits: [u8; 8]) -> u64 {
    u64::from_le_bytes(digits) ^ 0x3030_3030_3030_3030
}

/// The numbers that they are two by two, to this base, up to sixteen: in two bytes each.
#[inline(always)]
#[expect(clippy::inline_always, reason = "it is a handful of steps, for each number")]
pub(crate) fn twos_of(worths: u64, base: u64) -> u64 {
    (worths * base + (worths >> 8)) & 0x00ff_00ff_00ff_00ff
}

/// The number that all of them are.
#[inline(always)]
#[expect(clippy::inline_always, reason = "it is a handful of steps, for each number")]
#[expect(clippy::cast_possible_truncation, reason = "the lower half is what is wanted")]
pub(crate) fn number_of(worths: u64, base: u64) -> u32 {
    let square = base * base;
    let twos = twos_of(worths, base);
    let fours = (twos * square + (twos >> 16)) & 0x0000_ffff_0000_ffff;
    (fours * square * square + (fours >> 32)) as u32
}

/// True for hexadecimal digits whose letters are capitals. Keys have hundreds of them: eight are looked at at once.
pub(crate) fn is_upper_hex(text: &str) -> bool {
    let (words, rest) = text.as_bytes().as_chunks();
    words.iter().all(|word| {
        let word = u64::from_le_bytes(*word);
        // The upper bit of each byte tells whether it is at least this; of ASCII none carries into the next.
        let from = |least: u8| word.wrapping_add(u64::from_le_bytes([0x80 - least; 8]));
        let (digit, letter) = (from(b'0') & !from(b'9' + 1), from(b'A') & !from(b'F' + 1));
        (digit | letter) & !word & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080
    }) && rest.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F'))
}

/// The number that eight hexadecimal digits write.
pub(crate) fn eight_nibbles(digits: [u8; 8]) -> u32 {
    let word = u64::from_le_bytes(digits);
    // As [`nibble`], in each byte.
    number_of((word & 0x0f0f_0f0f_0f0f_0f0f) + 9 * (word >> 6 & 0x0101_0101_0101_0101), 16)
}

/// The value of a hexadecimal digit.
#[inline(always)]
#[expect(clippy::inline_always, reason = "it is an addition, for each digit of a key")]
pub(crate) fn nibble(digit: u8) -> u8 {
    // The letters are numbered from 0x41 or 0x61 on, the digits from 0x30.
    (digit & 15) + 9 * (digit >> 6)
}

#[cfg(test)]
mod tests {
    use super::{eight_nibbles, is_upper_hex, quote};

    #[test]
    fn hexadecimal_digits_are_those_that_are_so_one_by_one() {
        for byte in 0..=0x7f_u8 {
            for at in 0..9 {
                let mut digits = *b"09AF12345";
                digits[at] = byte;
                let text = std::str::from_utf8(&digits).unwrap();
                assert_eq!(is_upper_hex(text), matches!(byte, b'0'..=b'9' | b'A'..=b'F'), "{text:?}");
            }
        }
        assert!(!is_upper_hex("0000000é") && !is_upper_hex("青青0011") && is_upper_hex(""));
        for text in ["00000000", "89ABCDEF", "fedcba98", "FFFFFFFF", "0a1B2c3D"] {
            assert_eq!(eight_nibbles(text.as_bytes().try_into().unwrap()), u32::from_str_radix(text, 16).unwrap());
        }
    }

    #[test]
    fn no_number_of_a_person_is_quoted() {
        assert_eq!(quote("2025-02-30"), "2025-02-30");
        assert_eq!(quote("12345678901"), "123…");
        assert_eq!(quote("电话 139-1234-5678，转 12"), "电话 139…，转 12");
        assert_eq!(quote("110 1051 9491 0052 641X"), "110…X");
        assert_eq!(quote("E12345678"), "E123…");
        assert_eq!(quote("v1234567"), "v1234567");
        assert_eq!(quote("1-2-3-4-5-6-7-8-9-0-1"), "1-2-3…");
        assert_eq!(quote(&"一".repeat(81)).chars().count(), 81);
    }
}
