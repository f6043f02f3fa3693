//! The name of an APP (APP 名称): the one under the icon after the installation, and in the store.
//!
//! - Accepted: any name, in any letters. Full-width letters and digits, runs of blanks and 《》 or “” around it are cleaned up.
//! - Refused: pictures (emoji), control and private characters.
//! - Doubted: digits or Latin letters alone; `*`, `&` and other signs; words of the state; a version or a system behind the name;
//!   a word for all APPs of a kind, the name of a well-known APP, placeholders, words of price; more than 15 汉字.
//! - Source: R6.5, NAME-01. Stores write the longest as 15 汉字 or 30 letters, so letters count half.
//!
//! ```
//! use beian::{check_field, Context, Field};
//!
//! assert!(check_field(Field::AppName, "青山记账", &Context::default()).issues().is_empty());
//! assert_eq!(check_field(Field::AppName, "计算器", &Context::default()).issues()[0].code(), "app_name.generic");
//! assert!(!check_field(Field::AppName, "青山😀", &Context::default()).valid());
//! ```

use super::{
    Judged,
    words::{self, List, Words},
};
use crate::{
    catalog::{
        AppNameCharacter, AppNameDigits, AppNameEdition, AppNameGeneric, AppNameKnown, AppNameLatin, AppNameLong,
        AppNameMarketing, AppNamePlaceholder, AppNameSign, AppNameState,
    },
    context::Context,
    issue::Finding,
    text::is_one_of,
};

/// R6.5: the stores' limit in halves of 汉字.
const WIDEST: usize = 30;

/// What is copied along with the name.
const LABELS: &str = "APP名称 APP 名称 App名称 应用名称 名称 服务名称";

/// NAME-01: versions and systems, which the form asks for elsewhere.
const EDITIONS: &str =
    "安卓版 Android版 android版 苹果版 iOS版 IOS版 ios版 鸿蒙版 HarmonyOS版 手机版 测试版 内测版 体验版 试用版";
/// Signs of which nothing is said: the ones between words of a name.
const QUIET: &str = " ·：:（）()";

/// Judges it.
pub(crate) fn check(typed: &str, context: &Context) -> Judged {
    let _ = context;
    words::judge_name(typed, LABELS, &faults)
}

/// See [`super::plain`].
pub(crate) fn plain(text: &str, context: &Context) -> bool {
    let _ = context;
    words::is_plain_name(text, LABELS) && faults(text).is_empty()
}

fn faults(name: &str) -> Vec<Finding> {
    if let Some(character) = name.chars().find(|c| words::is_picture(*c) || words::is_private(*c)) {
        return vec![AppNameCharacter { character: character.into() }.into()];
    }
    let mut findings = Vec::new();
    let compared = words::comparable(name);
    let (whole, said) = (Words::of(&compared), Words::of(name));
    if whole.is(List::Placeholder) {
        return vec![AppNamePlaceholder {}.into()];
    }
    if words::is_digits(name) {
        findings.push(AppNameDigits {}.into());
    } else if words::is_latin(name) {
        findings.push(AppNameLatin {}.into());
    }
    if whole.is(List::Known) {
        findings.push(AppNameKnown {}.into());
    } else if Words::of(without_kind(&compared)).is(List::Generic) {
        findings.push(AppNameGeneric {}.into());
    }
    if let Some(sign) = name.chars().find(|c| is_sign(*c)) {
        findings.push(AppNameSign { sign: sign.into() }.into());
    }
    if let Some((word, _)) = said.state() {
        findings.push(AppNameState { word: word.into() }.into());
    }
    if name.ends_with('版')
        && let Some(word) = words::word_behind(name, EDITIONS)
    {
        findings.push(edition(name, word));
    }
    if let Some(word) = said.word(List::Marketing) {
        findings.push(AppNameMarketing { word: word.into() }.into());
    }
    if name.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>() > WIDEST {
        findings.push(AppNameLong { length: words::characters(name), max: WIDEST / 2 }.into());
    }
    findings
}

/// A word for a kind of APPs says no more with these behind it.
fn without_kind(name: &str) -> &str {
    ["app", "软件", "应用", "工具"]
        .iter()
        .find_map(|kind| name.strip_suffix(kind).filter(|rest| !rest.is_empty()))
        .unwrap_or(name)
}

/// With the name that is left, if it is one.
fn edition(name: &str, word: &str) -> Finding {
    let rest = name[..name.len() - word.len()].trim_end_matches(|c| is_one_of(c, "-—–_ ·（("));
    let finding = Finding::from(AppNameEdition { word: word.into() });
    if words::is_plain_name(rest, LABELS) { finding.suggest(rest) } else { finding }
}

/// Signs that stores refuse, such as `*`, `&` and `-`.
fn is_sign(c: char) -> bool {
    let is_sign =
        c.is_ascii_punctuation() || matches!(c, '\u{2010}'..='\u{2bff}' | '\u{3001}'..='\u{3020}' | '\u{ff01}'..='\u{ff65}');
    is_sign && !is_one_of(c, QUIET)
}
