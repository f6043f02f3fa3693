//! What is typed to answer MIIT's SMS (短信核验, R1.8): the code, and the last six characters of the document's number.
//!
//! - Accepted: a code of six digits, which keeps its zeros; five digits and a digit or `X`. Of a passport and of a Taiwan booklet,
//!   whose numbers may end so, letters are accepted too. Full-width characters, blanks and hyphens are cleaned up.
//! - Refused: anything else. Where the six are found in what was pasted, they are offered.
//! - Source: R1.8.
//!
//! ```
//! use beian::{check_field, Context, Field};
//! assert_eq!(check_field(Field::SmsCode, "０１２ 345", &Context::default()).normalized(), "012345");
//! assert!(!check_field(Field::SmsIdTail, "00000Y", &Context::default()).valid());
//! ```

use super::{Judged, Value, document::clean, rewritten};
use crate::{
    catalog::{SmsCodeFormat, SmsIdTailFormat},
    context::{Context, DocumentType},
    issue::Finding,
    patterns::{SMS_CODE, SMS_ID_TAIL},
    text::fold,
};

/// R1.8: of the code, and of the document's number.
const LENGTH: usize = 6;

/// Judges the code in the SMS.
pub(crate) fn check_code(text: &str, _context: &Context) -> Judged {
    let code = clean(text);
    if SMS_CODE.matches(&code) {
        return told(text, code);
    }
    // A whole message holds other numbers too, but hardly another of six digits.
    let message = fold(text);
    let mut rest = message.as_bytes();
    let mut codes = Vec::new();
    while let Some(start) = rest.iter().position(u8::is_ascii_digit) {
        rest = &rest[start..];
        let length = rest.iter().take_while(|it| it.is_ascii_digit()).count();
        if length == LENGTH {
            codes.push(&rest[..length]);
        }
        rest = &rest[length..];
    }
    let finding = Finding::from(SmsCodeFormat {});
    Judged::fault(match codes.as_slice() {
        [code] => finding.suggest(code.iter().map(|it| char::from(*it)).collect::<String>()),
        _ => finding,
    })
}

/// Judges the last six characters of the document number, which the SMS page asks for.
pub(crate) fn check_id_tail(text: &str, context: &Context) -> Judged {
    let tail = clean(text);
    if fits(&tail, context) {
        return told(text, tail);
    }
    let finding = Finding::from(SmsIdTailFormat {});
    // The whole number was typed.
    let last = tail.len().checked_sub(LENGTH).and_then(|at| tail.get(at..)).unwrap_or_default();
    Judged::fault(if fits(last, context) { finding.suggest(last) } else { finding })
}

fn fits(tail: &str, context: &Context) -> bool {
    let has_letters = matches!(context.document_type, Some(DocumentType::Passport | DocumentType::TaiwanPermit));
    SMS_ID_TAIL.matches(tail) || has_letters && tail.len() == LENGTH && tail.bytes().all(|it| it.is_ascii_alphanumeric())
}

fn told(typed: &str, normal: String) -> Judged {
    let findings = rewritten(typed, &normal).into_iter().collect();
    Judged::value(Value::Text(normal), findings)
}
