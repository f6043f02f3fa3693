//! DOM-01: what is done to a text before every other rule, and what is tried where it is still no name.

use crate::text;

/// What stands between the names of a list, after folding.
pub(super) fn is_separator(c: char) -> bool {
    matches!(c, ',' | ';' | '、' | '､' | '|' | ' ' | '\n')
}

/// What stands around a name in a sentence or a list.
const AROUND: &str = ",;、､| \n“”‘’\"'!";

/// 引号
fn is_quote(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '"' | '\'')
}

/// Folded, with Chinese full stops as dots, in lower case, without the signs that stand around it in a sentence and one dot at
/// its end.
pub(super) fn clean(typed: &str) -> String {
    let folded = text::fold(typed);
    let around = text::trim_start_any(text::trim_end_any(&folded, AROUND), AROUND);
    let mut name = if around.is_ascii() { around.to_owned() } else { text::replace_any(around, "。｡", ".") };
    name.make_ascii_lowercase();
    if name.ends_with('.') {
        name.pop();
    }
    name
}

/// A guess at what was meant: without blanks, quotation marks, empty labels and what stands before a colon, with any dash as `-`
/// and any comma as a dot.
pub(super) fn repaired(name: &str) -> String {
    let mut guess = String::new();
    for c in name.chars() {
        match c {
            ':' => guess.clear(),
            ' ' | '\n' => {}
            c if is_quote(c) => {}
            '.' | ',' | '、' if guess.is_empty() || guess.ends_with('.') => {}
            ',' | '、' => guess.push('.'),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => guess.push('-'),
            c => guess.push(c),
        }
    }
    if guess.ends_with('.') {
        guess.pop();
    }
    guess
}
