//! The name of a responsible person (负责人姓名), as their document has it (R4.10).
//!
//! - Accepted: 汉字 with `·` between the parts of a name, or Latin letters with blanks, hyphens, apostrophes, dots and commas, as
//!   in a passport. All that stand for the dot (`•`, `・`, `．`, `。`) become `·`; blanks within two or three 汉字 go, as do labels and quotes.
//! - Refused: digits and signs that are in no name.
//! - Doubtful, a warning, for real names may be so: one character, more than 30 汉字; 汉字 and letters together; letters on a resident
//!   ID card; other scripts, private codes and radicals that only look like 汉字; a blank between two names. Small letters: an info.
//! - Source: R4.10. Wider than it: whatever is in Unicode's Han blocks is a 汉字, since rare ones are real names.
//!
//! ```
//! use beian::{check_field, Context, Field};
//! assert_eq!(check_field(Field::PersonName, "阿依古丽.某某", &Context::default()).normalized(), "阿依古丽·某某");
//! assert!(!check_field(Field::PersonName, "张3", &Context::default()).valid());
//! ```

use super::{Judged, Value, rewritten};
use crate::{
    catalog::{
        PersonNameBlank, PersonNameCase, PersonNameCharacter, PersonNameLatin, PersonNameLong, PersonNameMixed, PersonNameScript,
        PersonNameShort,
    },
    context::{Context, DocumentType},
    issue::Finding,
    text::{fold, has, is_han, is_one_of, replace_any, split, trim_end_any, trim_start_any, unlabelled},
};

/// R4.10
const HAN_MIN: usize = 2;
const HAN_MAX: usize = 30;
/// What passports and machine-readable zones never reach.
const LATIN_MAX: usize = 100;
/// What is typed for the dot between the parts of a name (U+00B7).
const DOTS: &str = ".·•・･‧∙⋅●。｡";
/// What stands in names in Latin letters.
const SIGNS: &str = " -'.,·";
const OF_LATIN: &str = "-'.,";
/// What is typed for the dot by mistake.
const DASHES: &str = "-–—_";
/// What no Chinese name begins or ends with.
const START: &str = " \"'“.·•・･‧∙⋅●。｡";
const END: &str = " ,;、\"'”.·•・･‧∙⋅●。｡";

/// What kind of character it is.
#[derive(PartialEq, Eq)]
enum Kind {
    Han,
    Latin,
    /// Of another script, or of no name that a register can hold.
    Script,
    /// Between the parts of a name.
    Sign,
    /// In no name.
    Strange,
}

/// Judges a name.
pub(crate) fn check(text: &str, context: &Context) -> Judged {
    let name = Some(normal(text)).filter(|it| !it.is_empty()).unwrap_or_else(|| fold(text));
    let has = |kind: Kind| name.chars().any(|c| kind_of(c) == kind);
    let (has_han, has_latin) = (has(Kind::Han), has(Kind::Latin));
    let has_letters = has_han || has_latin || has(Kind::Script);
    let is_strange = |c: char| match kind_of(c) {
        Kind::Strange => true,
        Kind::Sign => !has_letters || has_han && !has_latin && is_one_of(c, OF_LATIN),
        _ => false,
    };
    if let Some((at, c)) = name.chars().enumerate().find(|(_, c)| is_strange(*c)) {
        let finding = Finding::from(PersonNameCharacter { character: c.into(), position: at + 1 });
        let meant = replace_any(&name, DASHES, "·");
        let is_meant = has_han && meant != name && check(&meant, context).valid();
        return Judged::fault(if is_meant { finding.suggest(meant) } else { finding });
    }
    let mut findings = Vec::new();
    if let Some((at, c)) = name.chars().enumerate().find(|(_, c)| kind_of(*c) == Kind::Script) {
        findings.push(PersonNameScript { character: c.into(), position: at + 1 }.into());
    }
    findings.extend(doubt(&name, has_han, has_latin, context));
    let length = name.chars().count();
    let max = if has_latin { LATIN_MAX } else { HAN_MAX };
    if length < HAN_MIN {
        findings.push(PersonNameShort { length }.into());
    } else if length > max {
        findings.push(PersonNameLong { length, max }.into());
    }
    findings.extend(rewritten(text, &name));
    Judged::value(Value::Text(name), findings)
}

/// What is doubtful about its scripts.
fn doubt(name: &str, has_han: bool, has_latin: bool, context: &Context) -> Option<Finding> {
    if has_han && has_latin {
        Some(PersonNameMixed {}.into())
    } else if has_han {
        has(name, b' ').then(|| PersonNameBlank {}.into())
    } else if has_latin && context.document_type == Some(DocumentType::ResidentId) {
        Some(PersonNameLatin {}.into())
    } else if name.bytes().any(|it| it.is_ascii_lowercase()) {
        Some(Finding::from(PersonNameCase {}).suggest(name.chars().map(capital).collect::<String>()))
    } else {
        None
    }
}

/// The capital letter, of the letters of Western Europe.
fn capital(c: char) -> char {
    match c {
        'à'..='ö' | 'ø'..='þ' => char::from_u32(u32::from(c) - 0x20).unwrap_or(c),
        c => c.to_ascii_uppercase(),
    }
}

fn kind_of(c: char) -> Kind {
    match c {
        'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
            Kind::Latin
        }
        c if is_one_of(c, SIGNS) => Kind::Sign,
        c if is_han(c) => Kind::Han,
        // Signs and numbers, from ASCII to the arrows and boxes; the signs of Chinese; emoji; what was lost on the way.
        '\0'..='\u{bf}'
        | '\u{d7}'
        | '\u{f7}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{fe10}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff65}'
        | '\u{ffe0}'..='\u{ffff}'
        | '\u{1f000}'..='\u{1faff}'
        | '\u{e0000}'..='\u{e007f}' => Kind::Strange,
        _ => Kind::Script,
    }
}

/// The name as a document has it.
fn normal(text: &str) -> String {
    let folded = replace_any(&replace_any(&fold(text), "\n", " "), "’‘`´", "'");
    let name = unlabelled(&folded);
    if !name.chars().any(is_han) {
        return joined(name, "");
    }
    let name = trim_end_any(trim_start_any(name, START), END);
    let joined = joined(name, DOTS);
    // Names of two or three characters are spaced out to the width of others.
    let is_spaced =
        split(&joined, b' ').any(|part| part.chars().count() == 1) && !joined.chars().any(|c| kind_of(c) == Kind::Latin);
    if is_spaced { replace_any(&joined, " ", "") } else { joined }
}

/// With one blank, or one dot, between parts.
fn joined(name: &str, dots: &str) -> String {
    let mut joined = String::new();
    let mut between = "";
    for c in name.chars() {
        if is_one_of(c, dots) {
            between = "·";
        } else if c != ' ' {
            joined.push_str(if joined.is_empty() { "" } else { between });
            joined.push(c);
            between = "";
        } else if between.is_empty() {
            between = " ";
        }
    }
    joined
}

/// See [`super::plain`].
pub(crate) fn plain(text: &str, _context: &Context) -> bool {
    // As nearly all are: two characters to four.
    let mut length = 0;
    text.chars().all(|c| {
        length += 1;
        matches!(c, '\u{4e00}'..='\u{9fff}')
    }) && (HAN_MIN..=HAN_MAX).contains(&length)
}
