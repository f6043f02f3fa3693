//! A date (日期) of a document: a day of the calendar, or no end at all (长期).
//!
//! - Accepted: a year, a month and a day in this order, as consoles and cards write them: `2016-07-12`, `2016.07.12`, `2016/7/12`,
//!   `20160712`, `2016年7月12日`; for the end of a validity `long-term` or 长期. Full-width digits and blanks are cleaned up.
//! - Refused: anything else; a day that the calendar does not have; the two dates of a validity in one field.
//! - Source: R4.8. Whether a date comes too early or too late belongs to what it is the date of.
//!
//! ```
//! use beian::{check_field, Context, Field};
//! assert_eq!(check_field(Field::Date, "2016年7月12日", &Context::default()).normalized(), "2016-07-12");
//! assert!(!check_field(Field::Date, "2025-02-29", &Context::default()).valid());
//! ```

use super::{Judged, Value, rewritten};
use crate::{
    catalog::{DateFormat, DateNoSuchDay, DateTwo},
    context::Context,
    issue::Finding,
    text::{eight_digits, fold, is_among, is_one_of, quote, split, twos_of},
};
use std::fmt;

/// R4.8: how an end is written that never comes.
const LONG_TERM: &str = "long-term";
/// The same, as cards, licences and people write it.
const LONG_TERM_WORDS: &str = "长期 长期有效 永久 永久有效 无固定期限 long-term";

/// What parts the numbers of a date, or two dates.
const SEPARATORS: &str = "-–—./年月日号 ~至到";

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u32,
    month: u32,
    #[expect(clippy::struct_field_names, reason = "what days are called")]
    day: u32,
}

/// 日期
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Date {
    /// A day.
    Day(Day),
    /// 长期: no end.
    LongTerm,
}

impl Day {
    /// No later day is told.
    const LAST: Self = Self { year: 9999, month: 12, day: 31 };

    /// This day, if the calendar has it.
    pub(crate) fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        let exists = year < 10_000 && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// Eight digits: year, month, day.
    #[expect(clippy::cast_possible_truncation, reason = "two digits are wanted")]
    pub(crate) fn from_digits(digits: [u8; 8]) -> Option<Self> {
        let twos = twos_of(eight_digits(&digits)?, 10);
        let at = |place: u32| (twos >> (16 * place)) as u32 & 0xff;
        Self::new(100 * at(0) + at(1), at(2), at(3))
    }

    /// ISO text, such as a context's today.
    pub(crate) fn from_iso(text: &str) -> Option<Self> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
        Self::from_digits([y1, y2, y3, y4, m1, m2, d1, d2])
    }

    /// Today, where the context says it.
    pub(crate) fn today(context: &Context) -> Option<Self> {
        Self::from_iso(context.today.as_deref()?)
    }

    pub(crate) fn year(self) -> u32 {
        self.year
    }

    /// The same day so many months later; the month's last where it has no such day.
    pub(crate) fn plus_months(self, months: u32) -> Self {
        let month = self.month - 1 + months;
        let (year, month) = (self.year() + month / 12, month % 12 + 1);
        let day = self.day.min(days_in(year, month));
        Self::new(year, month, day).unwrap_or(Self::LAST)
    }

    /// So many years later: 29 February is the last of February in a year that has none.
    pub(crate) fn plus_years(self, years: u32) -> Self {
        self.plus_months(12 * years)
    }

    /// True for a day before so many months from today are over.
    pub(crate) fn is_within(self, today: Self, months: usize) -> bool {
        self < today.plus_months(u32::try_from(months).unwrap_or_default())
    }

    /// How many full years (周岁) lie between this day and a later one: the year is full on its day.
    pub(crate) fn years_until(self, later: Self) -> u32 {
        let full = (later.month, later.day) >= (self.month, self.day);
        (later.year() + u32::from(full)).saturating_sub(self.year() + 1)
    }

    /// The number of the day, to tell how far two are apart.
    pub(crate) fn number(self) -> u32 {
        // Years begin in March here, so that the day that comes and goes is their last.
        let shifted = self.month + 9;
        let (year, month) = (self.year() + 399 + shifted / 12, shifted % 12);
        365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + self.day
    }
}

fn days_in(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// Judges a date.
pub(crate) fn check(typed: &str) -> Judged {
    let text = fold(typed);
    if is_among(&text, LONG_TERM_WORDS) {
        // Whoever writes 长期 has written it as it should be: the other word is for programs.
        return Judged::value(Value::Date(Date::LongTerm), Vec::new());
    }
    if let Some((first, _)) = both(&text) {
        return two(first.map(Date::Day));
    }
    match day(&numbers(&text).unwrap_or_default()) {
        Some(day) => one(typed, day),
        None => Judged::fault(DateFormat { text: quote(&text) }),
    }
}

/// Both dates of a validity, as cards print it, if that is what the text is: each of them, if the calendar has it.
fn both(text: &str) -> Option<(Option<Day>, Option<Date>)> {
    let endless = split(LONG_TERM_WORDS, b' ').find_map(|word| text.strip_suffix(word));
    let numbers = numbers(endless.unwrap_or(text))?;
    if endless.is_some() {
        return Some((day(&numbers)?, Some(Date::LongTerm)));
    }
    let (from, to) = numbers.split_at(numbers.len() / 2);
    Some((day(from)?, day(to)?.map(Date::Day)))
}

/// What stands at the end of a validity (有效期止) in which its beginning was pasted too.
pub(crate) fn ended(finding: &Finding, typed: &str) -> Option<Finding> {
    if !finding.is(DateTwo::CODE) {
        return None;
    }
    let (_, end) = both(&fold(typed))?;
    two(end).findings.pop()
}

/// The numbers of a day, if these are, and the day, if the calendar has it.
#[expect(clippy::option_option, reason = "no day's numbers, or numbers of no day")]
fn day(numbers: &[String]) -> Option<Option<Day>> {
    match numbers {
        [whole] if whole.len() == 8 => Some(Day::from_digits(whole.as_bytes().try_into().ok()?)),
        [year, month, day] if year.len() == 4 && month.len() < 3 && day.len() < 3 => Some(day_of(year, month, day)),
        _ => None,
    }
}

/// The numbers of a text that has nothing else in it but what parts them.
fn numbers(text: &str) -> Option<Vec<String>> {
    let mut numbers = vec![String::new()];
    for c in text.chars() {
        let last = numbers.last_mut()?;
        if c.is_ascii_digit() {
            last.push(c);
        } else if !is_one_of(c, SEPARATORS) {
            return None;
        } else if !last.is_empty() {
            numbers.push(String::new());
        }
    }
    numbers.retain(|number| !number.is_empty());
    Some(numbers)
}

fn day_of(year: &str, month: &str, day: &str) -> Option<Day> {
    let number = |digits: &str| digits.bytes().take(4).fold(0, |sum, digit| 10 * sum + u32::from(digit - b'0'));
    Day::new(number(year), number(month), number(day))
}

fn one(typed: &str, day: Option<Day>) -> Judged {
    match day {
        Some(day) => {
            let date = Date::Day(day);
            let findings = rewritten(typed, &date.normal()).into_iter().collect();
            Judged::value(Value::Date(date), findings)
        }
        None => Judged::fault(DateNoSuchDay {}),
    }
}

/// Both ends of a validity, pasted at once, of which this one belongs here.
fn two(own: Option<Date>) -> Judged {
    let finding = Finding::from(DateTwo {});
    Judged::fault(match own {
        Some(date) => finding.suggest(date.normal()),
        None => finding,
    })
}

/// See [`super::plain`].
pub(crate) fn plain(text: &str) -> bool {
    text == LONG_TERM || Day::from_iso(text).is_some()
}

impl Date {
    /// ISO text, or `long-term`.
    pub(crate) fn normal(self) -> String {
        match self {
            Self::LongTerm => LONG_TERM.into(),
            Self::Day(Day { year, month, day }) => {
                let mut text = String::new();
                push_two(&mut text, year / 100);
                push_two(&mut text, year % 100);
                for number in [month, day] {
                    text.push('-');
                    push_two(&mut text, number);
                }
                text
            }
        }
    }
}

/// A number below 100.
fn push_two(text: &mut String, number: u32) {
    for digit in [number / 10, number % 10] {
        text.extend(char::from_digit(digit, 10));
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.normal())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap_or_else(|| panic!("{text} is a day"))
    }

    #[test]
    fn days_are_numbered_one_after_the_other() {
        let all = (1600..2000).flat_map(|year| (1..=12).map(move |month| (year, month)));
        let days = all.flat_map(|(year, month)| (1..=31).filter_map(move |day| Day::new(year, month, day)));
        let numbers: Vec<u32> = days.map(Day::number).collect();
        // The Gregorian calendar repeats after 400 years of so many days.
        assert_eq!(numbers.len(), 146_097);
        assert!(numbers.windows(2).all(|pair| pair[0] + 1 == pair[1]));
        assert_eq!(Day::new(2000, 1, 1).unwrap().number(), numbers[0] + 146_097);
        assert!(Day::new(0, 1, 1).unwrap() < Day::new(0, 12, 31).unwrap());
        assert!(Day::new(0, 1, 1).unwrap().number() < Day::new(9999, 12, 31).unwrap().number());
    }

    #[test]
    fn months_end_where_they_end() {
        assert_eq!(day("2024-01-31").plus_months(1), day("2024-02-29"));
        assert_eq!(day("2024-12-31").plus_months(2), day("2025-02-28"));
        assert_eq!(day("2024-02-29").plus_years(1), day("2025-02-28"));
        assert_eq!(day("2016-07-12").plus_years(10), day("2026-07-12"));
    }

    #[test]
    fn a_year_is_full_on_its_day() {
        let born = day("2007-06-01");
        assert_eq!(born.years_until(day("2025-05-31")), 17);
        assert_eq!(born.years_until(day("2025-06-01")), 18);
        assert_eq!(born.years_until(day("2006-01-01")), 0);
        assert_eq!(day("2004-02-29").years_until(day("2022-02-28")), 17);
        assert_eq!(day("2004-02-29").years_until(day("2022-03-01")), 18);
    }
}
