//! From the text of the profiles to the bytes in which rules look them up: the date, then for each record its id, its length in
//! two bytes, and its answers, each a demand and a byte, or the length of its words and they. `build.rs` packs the text that comes
//! with this version by it, so it leans on nothing but the list of demands.

use super::demands::{Answer, DEMANDS};

/// The length of the date.
pub(crate) const DATE: usize = 10;
/// The record of what holds where nothing is known.
pub(crate) const ANY: u8 = 0;
/// The providers, whose ids are their places from 1; the ids of provinces are the first two digits of their codes.
const PROVIDERS: &str = "huawei tencent aliyun wechat";
/// The severities, by the byte that each is.
const SEVERITIES: &str = "none info warning error";

/// Packs a text. Gives the number of the line that is not in the format, from 1.
pub(crate) fn pack(source: &str) -> Result<Vec<u8>, usize> {
    let mut packed = Vec::new();
    let mut start = 0;
    let source = source.strip_prefix('\u{feff}').unwrap_or(source); // Some editors put it before a text.
    for (number, line) in (1_usize..).zip(source.as_bytes().split(|byte| *byte == b'\n')) {
        let line = line.split(|byte| matches!(byte, b'#' | b'|')).next().unwrap_or_default().trim_ascii();
        take(line, &mut packed, &mut start).ok_or(number)?;
    }
    let has_any = start > 0 && packed.get(DATE) == Some(&ANY);
    if has_any { Ok(packed) } else { Err(1) }
}

/// Takes a line, if it is one. `start` is where the open record begins.
fn take(line: &[u8], packed: &mut Vec<u8>, start: &mut usize) -> Option<()> {
    if line.is_empty() {
        return Some(());
    }
    if let Some(date) = line.strip_prefix(b"date:") {
        let date = date.trim_ascii();
        let is_date = date.len() == DATE
            && date.iter().enumerate().all(|(at, byte)| if at == 4 || at == 7 { *byte == b'-' } else { byte.is_ascii_digit() });
        return (is_date && packed.is_empty()).then(|| packed.extend_from_slice(date));
    }
    if let Some(head) = line.strip_prefix(b"[") {
        let id = id(first_word(head.strip_suffix(b"]")?).0)?;
        if packed.is_empty() || records(packed).any(|(known, ..)| known == id) {
            return None;
        }
        *start = packed.len();
        packed.extend_from_slice(&[id, 0, 0]);
        return Some(());
    }
    let (key, answer) = first_word(line);
    let demand = DEMANDS.iter().position(|demand| demand.key.as_bytes() == key)?;
    let number = u8::try_from(demand).ok()?;
    if *start == 0 || answers(packed, *start + 3, packed.len()).any(|(known, _)| known == number) {
        return None;
    }
    packed.push(number);
    match DEMANDS[demand].answer {
        Answer::Severity => packed.push(place(SEVERITIES, answer)?),
        Answer::AtLeast | Answer::AtMost => packed.push(number_of(answer)?),
        Answer::Words => {
            packed.push(u8::try_from(answer.len()).ok().filter(|length| *length > 0)?);
            packed.extend_from_slice(answer);
        }
    }
    let length = u16::try_from(packed.len() - *start - 3).ok()?.to_le_bytes();
    packed[*start + 1..*start + 3].copy_from_slice(&length);
    Some(())
}

/// A number of decimal digits, up to 255.
fn number_of(digits: &[u8]) -> Option<u8> {
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| byte - b'0');
    let number = digits.iter().try_fold(0_u8, |number, byte| number.checked_mul(10)?.checked_add(digit(byte)?))?;
    (!digits.is_empty()).then_some(number)
}

/// The id of a record, by its name.
fn id(name: &[u8]) -> Option<u8> {
    match name {
        b"any" => Some(ANY),
        [tens @ b'1'..=b'9', ones @ b'0'..=b'9', b'0', b'0', b'0', b'0'] => Some(10 * (tens - b'0') + (ones - b'0')),
        _ => Some(place(PROVIDERS, name)? + 1),
    }
}

/// The place of a word among words.
fn place(words: &str, word: &[u8]) -> Option<u8> {
    u8::try_from(words.as_bytes().split(|byte| *byte == b' ').position(|known| known == word)?).ok()
}

/// What stands before the first blank, and what behind it.
fn first_word(line: &[u8]) -> (&[u8], &[u8]) {
    let end = line.iter().position(u8::is_ascii_whitespace).unwrap_or(line.len());
    (&line[..end], line[end..].trim_ascii())
}

/// The records one by one: the id, and where the answers begin and end.
pub(crate) fn records(packed: &[u8]) -> impl Iterator<Item = (u8, usize, usize)> {
    let mut at = DATE;
    std::iter::from_fn(move || {
        let [id, low, high] = *packed.get(at..at + 3)? else { return None };
        let start = at + 3;
        at = start + usize::from(u16::from_le_bytes([low, high]));
        Some((id, start, at))
    })
}

/// The answers between two places one by one: the demand, and where its answer stands.
pub(crate) fn answers(packed: &[u8], start: usize, end: usize) -> impl Iterator<Item = (u8, usize)> {
    let mut at = start;
    std::iter::from_fn(move || {
        let [demand, value] = *packed.get(at..at + 2)? else { return None };
        if at >= end {
            return None;
        }
        let is_words = DEMANDS.get(usize::from(demand)).is_some_and(|it| it.answer == Answer::Words);
        let place = at + 1;
        at = place + 1 + if is_words { usize::from(value) } else { 0 };
        Some((demand, place))
    })
}
