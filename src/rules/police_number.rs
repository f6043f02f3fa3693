//! The number of the filing with the police (公安联网备案号, NUM-04): `京公网安备11010102000001号`.
//!
//! - Accepted: the short name of the province, `公网安备`, 14 digits, `号`; with or without a blank or a colon before the digits.
//!   Either short name of a province will do. Full-width signs, blanks and a missing `号` are cleaned up.
//! - Refused: what is no such number, that of the ICP filing among it.
//! - Doubtful, a warning: another count of digits; a province by the first two digits that is not the one named.
//! - Source: NUM-04.
//!
//! ```
//! use beian::{check_field, Context, Field};
//! assert!(check_field(Field::PoliceNumber, "京公网安备 11010102000001号", &Context::default()).valid());
//! assert!(!check_field(Field::PoliceNumber, "京ICP备10046444号-1", &Context::default()).valid());
//! ```

use super::{
    Judged, Value,
    icp_number::{bare, split_digits},
    rewritten, short_name,
};
use crate::{
    catalog::{PoliceNumberDigits, PoliceNumberFormat, PoliceNumberIsIcp, PoliceNumberOtherProvince},
    context::Context,
    issue::Finding,
    text::{find, fold, is_one_of, trim_start_any},
};
use std::fmt;

/// NUM-04: the code of the region, and eight more.
const DIGITS: usize = 14;
const MARK: &str = "公网安备";

/// 公安联网备案号
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoliceNumber {
    normal: String,
    name: char,
}

/// Judges it.
pub(crate) fn check(typed: &str, _: &Context) -> Judged {
    let number = match PoliceNumber::read(typed) {
        Ok(number) => number,
        Err(fault) => return Judged::fault(fault),
    };
    let mut findings = number.doubts();
    if !number.is_written(typed) {
        findings.extend(rewritten(typed, &number.normal));
    }
    Judged::value(Value::PoliceNumber(number), findings)
}

/// One text without blanks.
fn clean(typed: &str) -> String {
    bare(&fold(typed), &[MARK]).chars().filter(|c| !is_one_of(*c, " \n")).collect()
}

impl PoliceNumber {
    /// The number in a text.
    pub(crate) fn read(typed: &str) -> Result<Self, Finding> {
        let text = clean(typed);
        let Some(at) = find(&text, MARK) else {
            let is_icp = find(&text.to_ascii_uppercase(), "ICP").is_some();
            return Err(if is_icp { PoliceNumberIsIcp {}.into() } else { PoliceNumberFormat {}.into() });
        };
        let mut before = text[..at].chars();
        let name = before.next().filter(|name| before.next().is_none() && short_name::digits(*name).is_some());
        let (digits, rest) = split_digits(trim_start_any(&text[at + MARK.len()..], "案号:"));
        match name {
            Some(name) if !digits.is_empty() && matches!(rest, "" | "号") => {
                let normal = [&*String::from(name), MARK, digits, "号"].concat();
                Ok(Self { normal, name })
            }
            _ => Err(PoliceNumberFormat {}.into()),
        }
    }

    /// What may be a slip.
    pub(crate) fn doubts(&self) -> Vec<Finding> {
        let digits = self.digits();
        if digits.len() != DIGITS {
            return vec![PoliceNumberDigits { count: digits.len(), expected: DIGITS }.into()];
        }
        let is_of_province = short_name::digits(self.name).is_some_and(|code| digits.starts_with(code));
        if is_of_province {
            return Vec::new();
        }
        vec![PoliceNumberOtherProvince { digits: digits[..2].into(), name: self.name.into() }.into()]
    }

    /// True if this is one of the two ways in which it is written: the police's own pages have a blank before the digits or not.
    pub(crate) fn is_written(&self, typed: &str) -> bool {
        let start = self.normal.len() - "号".len() - self.digits().len();
        typed == self.normal || typed == [&self.normal[..start], " ", &self.normal[start..]].concat()
    }

    /// Its digits, which the link to its record bears.
    pub(crate) fn digits(&self) -> &str {
        &self.normal[self.name.len_utf8() + MARK.len()..self.normal.len() - "号".len()]
    }

    /// The normal form.
    pub fn as_str(&self) -> &str {
        &self.normal
    }
}

impl fmt::Display for PoliceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.normal)
    }
}
