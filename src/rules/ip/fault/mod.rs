//! What is wrong with a text that holds no range, in the order in which a person would be told: what was pasted instead
//! of an address, then the shape of the range, then each end.

mod block;
mod ends;
mod pasted;
mod v4;
mod v6;

use super::{parse::parse, range::Family};
use crate::{
    catalog::{IpCharacter, Term},
    issue::Finding,
};

/// How many faults of one text are mended before a suggestion is given up.
const MENDS: usize = 6;

/// A fault, and the text with this one fault mended, where that can be told.
struct Fault {
    finding: Finding,
    mended: Option<String>,
}

impl Fault {
    fn plain(finding: impl Into<Finding>) -> Self {
        Self { finding: finding.into(), mended: None }
    }

    fn mended(finding: impl Into<Finding>, mended: impl Into<String>) -> Self {
        Self { finding: finding.into(), mended: Some(mended.into()) }
    }
}

/// The fault of a tidied text, with what would pass.
pub(super) fn told(text: &str) -> Finding {
    let Fault { finding, mended } = fault(text);
    match mended.and_then(passing) {
        Some(suggestion) => finding.suggest(suggestion),
        None => finding,
    }
}

/// The range that is left once every fault is mended, if it is public.
fn passing(mut text: String) -> Option<String> {
    for _ in 0..MENDS {
        if let Some(range) = parse(&text) {
            return range.is_public().then(|| range.canonical());
        }
        text = fault(&text).mended?;
    }
    None
}

fn fault(text: &str) -> Fault {
    pasted::pasted(text).unwrap_or_else(|| ends::ends(text))
}

fn character(character: char, family: Family) -> Finding {
    let family = match family {
        Family::V4 => Term::IPV4,
        Family::V6 => Term::IPV6,
    };
    IpCharacter { character: character.to_string(), family }.into()
}

/// Letters that look like digits.
fn read_as_digits(text: &str) -> Option<String> {
    let digits = text.replace(['O', 'o'], "0").replace(['l', 'I'], "1");
    (digits != text).then_some(digits)
}
