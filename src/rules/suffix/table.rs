//! The table of suffixes: one text, its date and then every suffix, sorted, with the letter of its status after it, such as
//! `2025-08-19ah.cnAarchiAartA`. `build.rs` packs the one that comes with this version, [`pack`] another. Where each suffix
//! stands in it is found out once, before the first search.

use super::labels::{self, Labels};
use crate::{error::BeianError, patterns, rules::places::Places, text};
use idna::punycode;
use std::{borrow::Cow, cmp::Ordering, sync::OnceLock};

/// The statuses, by their names in the format for people and their letters here.
const STATUSES: [(&str, char); 7] = [
    ("[approved]", 'A'),
    ("[restricted]", RESTRICTED),
    ("[approved-late]", LATE),
    ("[watch]", WATCHED),
    ("[disputed]", DISPUTED),
    ("[count-only]", 'C'),
    ("[not-approved]", NOT_APPROVED),
];
/// Approved, but only some kinds of subject may register it.
pub(super) const RESTRICTED: char = 'R';
/// Only in sources after the base list.
pub(super) const LATE: char = 'L';
/// On the lists; its registry may have a licence question.
pub(super) const WATCHED: char = 'W';
pub(super) const DISPUTED: char = 'D';
pub(super) const NOT_APPROVED: char = 'N';

/// True if it is approved, or a second level of a registry, which counts levels and says nothing on approval.
pub(super) fn is_silent(status: Option<char>) -> bool {
    matches!(status, Some('A' | 'C'))
}

/// The length of the date.
const DATE: usize = 10;

/// More than all top-level domains in the world take.
const MAX_LENGTH: usize = 65_000;

/// A packed table, ready to be searched.
pub(super) struct Table {
    text: Cow<'static, str>,
    places: Places,
    /// The same with the suffixes in Unicode, once one is looked for.
    unicode: OnceLock<Box<Table>>,
}

/// The suffix that a name ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Match {
    /// How many labels it has.
    pub(crate) labels: usize,
    /// Of the whole suffix; none where the table does not have it.
    pub(super) status: Option<char>,
    /// Of its last label (顶级域名).
    pub(super) top: Option<char>,
}

impl Match {
    /// True if the table has the suffix.
    pub(crate) fn known(&self) -> bool {
        self.status.is_some()
    }

    /// True if the table has nothing to say of it: under neither the suffix nor its last label is there a doubt.
    pub(crate) fn is_silent(&self) -> bool {
        is_silent(self.status) && is_silent(self.top)
    }
}

impl Table {
    pub(super) fn new(text: Cow<'static, str>) -> Self {
        Self { places: Places::new(&[&text[DATE..]]), text, unicode: OnceLock::new() }
    }

    /// The table for names in Unicode.
    pub(super) fn unicode(&self) -> &Self {
        self.unicode.get_or_init(|| {
            let mut text = String::from(self.date());
            let mut label = String::new();
            for byte in self.text[DATE..].bytes() {
                if byte == b'.' || byte.is_ascii_uppercase() {
                    match label.strip_prefix("xn--").and_then(punycode::decode_to_string) {
                        Some(decoded) => text.push_str(&decoded),
                        None => text.push_str(&label),
                    }
                    text.push(char::from(byte));
                    label.clear();
                } else {
                    label.push(char::from(byte));
                }
            }
            Box::new(Self::new(text.into()))
        })
    }

    pub(super) fn date(&self) -> &str {
        &self.text[..DATE]
    }

    /// The longest suffix that a name in ASCII form ends with.
    pub(super) fn find(&self, name: &str, labels: &Labels) -> Match {
        let suffixes = &self.text[DATE..];
        let mut found = Match { labels: 1, status: None, top: None };
        for count in 1..=labels.count.min(self.places.dots + 1).min(labels::MOST) {
            if let Some(place) = self.places.find(&[suffixes], labels.last(count, name)) {
                found.labels = count;
                found.status = Some(char::from(suffixes.as_bytes()[usize::from(place.end)]));
            }
            if count == 1 {
                found.top = found.status;
            }
        }
        found
    }
}

/// Where the status of a suffix stands among the suffixes; or where the suffix would.
fn place(suffixes: &str, suffix: &str) -> Result<usize, usize> {
    let (suffixes, suffix) = (suffixes.as_bytes(), suffix.as_bytes());
    let (mut from, mut to) = (0, suffixes.len());
    while from < to {
        let middle = usize::midpoint(from, to);
        let mut start = middle;
        while start > from && !suffixes[start - 1].is_ascii_uppercase() {
            start -= 1;
        }
        let mut end = middle;
        while !suffixes[end].is_ascii_uppercase() {
            end += 1;
        }
        match suffixes[start..end].cmp(suffix) {
            Ordering::Equal => return Ok(end),
            Ordering::Less => from = end + 1,
            Ordering::Greater => to = start,
        }
    }
    Err(from)
}

/// Packs a table in the format for people.
pub(super) fn pack(source: &str) -> Result<String, BeianError> {
    let mut draft = Draft { date: "", status: None, suffixes: String::new() };
    let source = source.strip_prefix('\u{feff}').unwrap_or(source); // Some editors put it before a text.
    for (at, line) in text::split(source, b'\n').enumerate() {
        if draft.take(line.trim_ascii()).is_none() {
            return Err(refused(at + 1));
        }
    }
    if draft.date.is_empty() || draft.suffixes.is_empty() { Err(refused(1)) } else { Ok([draft.date, &draft.suffixes].concat()) }
}

/// What has been read of it.
struct Draft<'a> {
    date: &'a str,
    status: Option<char>,
    suffixes: String,
}

impl<'a> Draft<'a> {
    /// Takes a line, if it is one.
    fn take(&mut self, line: &'a str) -> Option<()> {
        let word = text::before(line, " \t");
        if let Some(date) = line.strip_prefix("date:") {
            let date = date.trim_ascii();
            self.date = patterns::DATE.matches(date).then_some(date)?;
        } else if word.starts_with('[') {
            self.status = Some(STATUSES.iter().find(|(name, _)| *name == word)?.1);
        } else if !word.is_empty() && !word.starts_with('#') {
            if !patterns::SUFFIX.matches(word) || self.suffixes.len() + word.len() > MAX_LENGTH {
                return None;
            }
            let place = place(&self.suffixes, word).err()?;
            self.suffixes.insert(place, self.status?);
            self.suffixes.insert_str(place, word);
        }
        Some(())
    }
}

fn refused(line: usize) -> BeianError {
    let mut message = String::from("后缀表第 ");
    text::push_number(&mut message, line);
    message.push_str(
        " 行不合格式：先写 date: 年-月-日，再以 [approved] 等状态分段，每行一个后缀（小写 ASCII 形式，不重复） / line ",
    );
    text::push_number(&mut message, line);
    message.push_str(
        " of the suffix table is not in its format: `date: YYYY-MM-DD`, then sections such as [approved] with one suffix a line, in ASCII form, in lower case, each once",
    );
    BeianError::new("bad_suffixes", message)
}

#[cfg(test)]
mod tests {
    use super::{
        super::{BUILT_IN, PACKED},
        *,
    };

    #[test]
    fn the_table_that_comes_with_this_version_is_packed_like_any_other() {
        assert_eq!(pack(BUILT_IN).unwrap(), PACKED);
        assert_eq!(PACKED.bytes().filter(u8::is_ascii_uppercase).count(), 311);
    }

    #[test]
    fn the_longest_suffix_counts() {
        let table = pack("date: 2026-01-01\n[approved]\ncn\n[count-only]\na.b.cn\r\n").unwrap();
        assert_eq!(table, "2026-01-01a.b.cnCcnA");
        let table = Table::new(table.into());
        let find = |name| table.find(name, &Labels::of(name));
        assert_eq!(find("x.a.b.cn").labels, 3);
        assert_eq!(find("x.b.cn").labels, 1);
        assert_eq!(find("a.b.cn").labels, 3);
        assert_eq!(find("x.b").status, None);
    }

    #[test]
    fn suffixes_are_found_in_unicode() {
        let table = Table::new(Cow::Borrowed(PACKED));
        for (unicode, ascii) in [("公司.cn", "xn--55qx5d.cn"), ("x.中国", "x.xn--fiqs8s"), ("青山.com.cn", "x.com.cn")] {
            assert_eq!(table.unicode().find(unicode, &Labels::of(unicode)), table.find(ascii, &Labels::of(ascii)));
        }
    }
}
