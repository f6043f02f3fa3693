//! The table of suffixes: its format, and the longest match (DOM-04, SUF-03).

use crate::error::BeianError;
use std::borrow::Cow;

/// More suffixes than there are top-level domains in the world.
const MAX_SUFFIXES: usize = 4096;

/// What is known of a suffix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Approved,
    /// Approved, but only some kinds of subject may register it.
    Restricted,
    /// Only in sources after the base list.
    Late,
    /// On the lists; its registry may have a licence question.
    Watched,
    Disputed,
    /// A second level of a registry: it counts levels and says nothing on approval.
    CountOnly,
    NotApproved,
}

impl Status {
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "approved" => Self::Approved,
            "restricted" => Self::Restricted,
            "approved-late" => Self::Late,
            "watch" => Self::Watched,
            "disputed" => Self::Disputed,
            "count-only" => Self::CountOnly,
            "not-approved" => Self::NotApproved,
            _ => return None,
        })
    }
}

/// The suffix that a name ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Match {
    /// How many labels it has.
    pub(crate) labels: usize,
    /// Of the whole suffix; none where the table does not have it.
    pub(super) status: Option<Status>,
    /// Of its last label (顶级域名).
    pub(super) top: Option<Status>,
}

impl Match {
    /// True if the table has the suffix.
    pub(crate) fn known(&self) -> bool {
        self.status.is_some()
    }
}

/// Where a suffix stands in the text of its table.
#[derive(Debug)]
struct Entry {
    at: u32,
    length: u8,
    status: Status,
}

/// A table of suffixes: a text, and the places of the suffixes in it, sorted.
#[derive(Debug)]
pub(super) struct SuffixTable {
    text: Cow<'static, str>,
    pub(super) date: String,
    entries: Vec<Entry>,
    /// The labels of the longest suffix.
    deepest: usize,
}

impl SuffixTable {
    pub(super) fn parse(text: impl Into<Cow<'static, str>>) -> Result<Self, BeianError> {
        let mut table = Self { text: text.into(), date: String::new(), entries: Vec::new(), deepest: 1 };
        let mut status = None;
        let mut at = 0;
        for (number, line) in table.text.split('\n').enumerate() {
            let word = line.split_ascii_whitespace().next().unwrap_or_default();
            if let Some(date) = line.strip_prefix("date:") {
                date.trim().clone_into(&mut table.date);
            } else if let Some(name) = word.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
                status = Some(Status::parse(name).ok_or_else(|| refused(number))?);
            } else if !word.is_empty() && !word.starts_with('#') {
                let (Some(status), true) = (status, line.starts_with(word) && is_suffix(word)) else {
                    return Err(refused(number));
                };
                let sorted = table.place(word);
                let (Err(place), true) = (sorted, table.entries.len() < MAX_SUFFIXES) else {
                    return Err(refused(number));
                };
                let (Ok(at), Ok(length)) = (u32::try_from(at), u8::try_from(word.len())) else {
                    return Err(refused(number));
                };
                table.entries.insert(place, Entry { at, length, status });
                table.deepest = table.deepest.max(word.split('.').count());
            }
            at += line.len() + 1;
        }
        if is_date(&table.date) && !table.entries.is_empty() { Ok(table) } else { Err(refused(0)) }
    }

    /// Where a suffix is among the entries, or would be. They are sorted by length first: numbers compare faster than texts.
    fn place(&self, suffix: &str) -> Result<usize, usize> {
        let length = suffix.len();
        self.entries.binary_search_by(|entry| {
            usize::from(entry.length).cmp(&length).then_with(|| entry.name(&self.text).as_bytes().cmp(suffix.as_bytes()))
        })
    }

    fn status(&self, suffix: &str) -> Option<Status> {
        Some(self.entries[self.place(suffix).ok()?].status)
    }

    /// The longest suffix that a name in ASCII form ends with.
    pub(super) fn find(&self, name: &str) -> Match {
        let mut found = Match { labels: 1, status: None, top: None };
        let mut end = name.len();
        for labels in 1..=self.deepest {
            let dot = name[..end].rfind('.');
            let status = self.status(dot.map_or(name, |dot| &name[dot + 1..]));
            if labels == 1 {
                found = Match { labels, status, top: status };
            } else if status.is_some() {
                found = Match { labels, status, top: found.top };
            }
            match dot {
                Some(dot) => end = dot,
                None => break,
            }
        }
        found
    }
}

impl Entry {
    fn name<'a>(&self, text: &'a str) -> &'a str {
        &text[self.at as usize..self.at as usize + usize::from(self.length)]
    }
}

/// Labels of lower-case letters, digits and inner `-`.
fn is_suffix(word: &str) -> bool {
    word.len() <= 253
        && word.split('.').all(|label| {
            let plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
            (1..=63).contains(&label.len()) && label.bytes().all(plain) && !label.starts_with('-') && !label.ends_with('-')
        })
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
}

fn refused(line: usize) -> BeianError {
    let line = (line + 1).to_string();
    BeianError::new(
        "bad_suffixes",
        [
            "后缀表第 ",
            &line,
            " 行不合格式：先写 date: 年-月-日，再以 [approved] 等状态分段，每行一个后缀（小写 ASCII 形式，不重复） / line ",
            &line,
            " of the suffix table is not in its format: `date: YYYY-MM-DD`, then sections such as [approved] with one suffix a line, in ASCII form, in lower case, each once",
        ]
        .concat(),
    )
}

#[cfg(test)]
mod tests {
    use super::{super::BUILT_IN, *};

    #[test]
    fn the_packed_table_says_what_the_table_for_people_says() {
        let source = SuffixTable::parse(include_str!("suffixes.txt")).unwrap();
        let packed = SuffixTable::parse(BUILT_IN).unwrap();
        let list = |it: &SuffixTable| it.entries.iter().map(|e| (e.name(&it.text).to_owned(), e.status)).collect::<Vec<_>>();
        assert_eq!(list(&source), list(&packed));
        assert_eq!(source.date, packed.date);
        assert_eq!(packed.entries.len(), 311);
    }

    #[test]
    fn the_longest_suffix_counts() {
        let table = SuffixTable::parse("date: 2026-01-01\n[approved]\ncn\n[count-only]\na.b.cn\r\n").unwrap();
        assert_eq!(table.find("x.a.b.cn").labels, 3);
        assert_eq!(table.find("x.b.cn").labels, 1);
        assert_eq!(table.find("a.b.cn").labels, 3);
        assert_eq!(table.find("x.b").status, None);
    }
}
