//! The numbers in a text: what was meant as one, right or wrong.

use super::html::BREAK;
use crate::{
    rules::{icp_number::DASHES, short_name},
    text::{fold_char, is_invisible, is_one_of},
};

/// Whose number it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize), serde(rename_all = "lowercase"))]
pub enum NumberKind {
    /// ICP 备案号
    Icp,
    /// 公安备案号
    Police,
}

/// A number as it stands in a text.
pub(super) struct Found {
    pub(super) kind: NumberKind,
    pub(super) text: String,
    /// Where in the text its digits begin.
    pub(super) digits: usize,
}

/// What stands before digits that are a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Filing,
    /// Holders of a permit may have filed under its number: with a tail it is one.
    Permit,
    Police,
}

/// More of them are not looked at: no page has so many of its own.
const MOST: usize = 200;
/// A running number behind a dash that may as well be a year has no more digits than this.
const SHORT: usize = 3;
/// So many digits are a number without the name of a province, fewer may be anything: ICP备案20天.
const ENOUGH: usize = 6;

/// Finds the numbers.
pub(super) fn find(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    // The last character before, if it stands right there.
    let mut before = None;
    let mut cursor = Cursor { text, last: 0, at: 0 };
    while found.len() < MOST {
        let Some(c) = cursor.next() else { break };
        let ahead = before.replace((cursor.last, c)).filter(|(_, ahead)| *ahead != ' ');
        let Some((kind, mut end)) = cursor.mark(c) else { continue };
        let name = ahead.filter(|(_, name)| short_name::digits(*name).is_some());
        let (digits, count) = end.digits_behind();
        let end = match kind {
            _ if count < ENOUGH && (count == 0 || name.is_none()) => continue,
            Mark::Filing => end.rest(true),
            Mark::Police => end.rest(false),
            Mark::Permit => match end.rest(false).tail() {
                Some(end) => end,
                None => continue,
            },
        };
        let from = name.map_or(cursor.last, |(at, _)| at);
        let text = text[from..end.at].chars().filter(|c| *c != BREAK).collect();
        let kind = if kind == Mark::Police { NumberKind::Police } else { NumberKind::Icp };
        found.push(Found { kind, text, digits });
        cursor = end;
        before = None;
    }
    found
}

/// A place in a text. What a person does not see is not there, and full-width signs are as their ASCII.
#[derive(Clone, Copy)]
struct Cursor<'a> {
    text: &'a str,
    /// Where the character before it begins.
    last: usize,
    at: usize,
}

impl Cursor<'_> {
    fn next(&mut self) -> Option<char> {
        let mut rest = self.text[self.at..].chars();
        loop {
            let c = rest.next()?;
            self.at = self.text.len() - rest.as_str().len();
            self.last = self.at - c.len_utf8();
            if c != BREAK && !is_invisible(c) {
                return Some(fold_char(c));
            }
        }
    }

    /// Takes what fits, and tells whether it did.
    #[inline(never)]
    fn take(&mut self, fits: &dyn Fn(char) -> bool) -> bool {
        let mut on = *self;
        let is_there = on.next().is_some_and(fits);
        if is_there {
            *self = on;
        }
        is_there
    }

    /// Takes a word, its characters apart or not, in either case.
    fn word(&mut self, word: &str) -> bool {
        word.chars().all(|wanted| {
            self.take(&|c| c == ' ');
            self.take(&|c| c.to_ascii_lowercase() == wanted)
        })
    }

    /// True where a tag stands: digits and letters behind it are of something else.
    fn is_cut(&self) -> bool {
        self.text[self.at..].starts_with(BREAK)
    }

    /// Takes digits and tells how many.
    fn digits(&mut self) -> usize {
        let mut count = 0;
        while (count == 0 || !self.is_cut()) && self.take(&|c| c.is_ascii_digit()) {
            count += 1;
        }
        count
    }

    /// The mark that begins with the character that was taken last, and the place behind it.
    fn mark(self, first: char) -> Option<(Mark, Self)> {
        let marks: &[(&str, Mark)] = match first {
            'I' | 'i' => &[("cp备", Mark::Filing), ("cp证", Mark::Permit)],
            'B' | 'b' => &[("2-", Mark::Permit), ("1-", Mark::Permit)],
            '公' => &[("网安备", Mark::Police)],
            _ => return None,
        };
        marks.iter().find_map(|(word, mark)| {
            let mut end = self;
            end.word(word).then_some((*mark, end))
        })
    }

    /// Goes to the digits of a number, of which its mark is behind us, and tells where they begin and how many there are.
    fn digits_behind(&mut self) -> (usize, usize) {
        for sign in ["案", "号", ":"] {
            self.take(&|c| c == ' ');
            self.take(&|c| is_one_of(c, sign));
        }
        self.take(&|c| c == ' ');
        let mut first = *self;
        first.next();
        (first.last, self.clone().digits())
    }

    /// The end of a number whose digits begin here.
    fn rest(mut self, has_tail: bool) -> Self {
        self.digits();
        let is_ended = self.sign('号');
        if has_tail {
            if let Some(end) = self.tail() {
                self = end;
            }
            if !is_ended {
                self.sign('号');
            }
        }
        self
    }

    /// Takes this sign, and a blank before it.
    fn sign(&mut self, sign: char) -> bool {
        let mut on = *self;
        on.take(&|c| c == ' ');
        let is_there = on.take(&|c| c == sign);
        if is_there {
            *self = on;
        }
        is_there
    }

    /// The end of the tail, if one begins here.
    fn tail(mut self) -> Option<Self> {
        let mut is_tight = !self.take(&|c| c == ' ');
        let mut hyphen = self;
        is_tight &= hyphen.take(&|c| c == '-');
        if !self.take(&|c| is_one_of(c, DASHES)) {
            return None;
        }
        is_tight &= !self.take(&|c| c == ' ');
        let count = self.digits();
        if count == 0 || count > SHORT && !is_tight {
            return None;
        }
        let end = self;
        let is_letter = !self.is_cut() && self.take(&|c| c.is_ascii_alphabetic());
        let is_word = is_letter && !self.is_cut() && self.clone().take(&|c| c.is_ascii_alphanumeric());
        Some(if is_letter && !is_word { self } else { end })
    }
}
