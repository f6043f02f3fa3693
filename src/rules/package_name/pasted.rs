//! What comes along with a package name, and how it is told from the name.

use super::accepts;
use crate::{
    catalog::{PackageDisplayName, PackageFile, PackageLabel, PackagePath, PackageSeveral, PackageWildcard},
    context::Context,
    issue::Finding,
    patterns::IOS_BUNDLE,
    text::{behind_word, fold, has, is_han, items, quote, split_first, split_last, trim_end_any, word},
};

/// What build files and lines of code write before a name, with a blank between.
const LABELS: &str = "applicationId|namespace|package|Bundle ID|包名";
/// Files that a package is built into (PLAT-01).
const ENDINGS: &str = ".apk|.aab|.ipa|.hap|.xapk";

/// The prefix of a team, which Apple gives, has so many signs.
pub(super) const TEAM: usize = 10;

/// Full-width dots are dots; quotation marks and what ends a line are those of the file that a name was copied from.
pub(super) fn clean(text: &str) -> String {
    let mut name = String::new();
    for c in fold(text).chars() {
        match c {
            '。' | '｡' => name.push('.'),
            '"' | '\'' | '“' | '”' | '`' => {}
            c => name.push(c),
        }
    }
    trim_end_any(name.trim(), ";, ").into()
}

/// Ten capital letters or digits, a dot, and a name that is one without them; however often they were pasted.
pub(super) fn team_id(name: &str) -> Option<(&str, &str)> {
    let mut found = None;
    let mut rest = name;
    while let Some((prefix, shorter)) = split_first(rest, b'.')
        && prefix.len() == TEAM
        && prefix.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && has(shorter, b'.')
        && IOS_BUNDLE.matches(shorter)
    {
        found = Some((&name[..TEAM], shorter));
        rest = shorter;
    }
    found
}

/// What came along with a name, whatever the platform. A name that is taken as it stands can only be that of a file.
pub(super) fn pasted(text: &str, is_name: bool, context: &Context) -> Option<Finding> {
    let found = if is_name { None } else { around(text, context) };
    let (finding, name) = match found {
        Some(found) => found,
        None => file(text, is_name, context).map(|(stem, ending)| (PackageFile { ending: ending.into() }.into(), stem))?,
    };
    Some(suggest(finding, name, context))
}

/// What stands around a name, and the name.
fn around<'a>(text: &'a str, context: &Context) -> Option<(Finding, &'a str)> {
    let names = items(text, ".", 1);
    Some(if let Some((name, _)) = split_first(text, b'/') {
        (PackagePath {}.into(), split_last(name, b':').map_or(name, |(_, name)| name))
    } else if names.len() > 1 && names.iter().all(|name| accepts(name, context)) {
        (PackageSeveral { count: names.len() }.into(), names[0])
    } else if let Some(name) = unlabelled(text) {
        (PackageLabel {}.into(), name.trim())
    } else if has(text, b'*') {
        (PackageWildcard {}.into(), "")
    } else if !has(text, b'.') && text.chars().any(is_han) {
        (PackageDisplayName { text: quote(text) }.into(), "")
    } else {
        return None;
    })
}

/// What stands behind a label.
fn unlabelled(text: &str) -> Option<&str> {
    let behind = |sign| split_last(text, sign).map(|(_, name)| name);
    behind(b':').or_else(|| behind(b'=')).or_else(|| behind_word(text, LABELS)?.strip_prefix(' '))
}

/// The name and the ending of a file. `com.company.apk` may be a name: it is a file only where what is left is none.
fn file<'a>(text: &'a str, is_name: bool, context: &Context) -> Option<(&'a str, &'static str)> {
    let ends_so = |ending: &str| {
        let start = text.len().checked_sub(ending.len());
        start.is_some_and(|start| text.as_bytes()[start..].eq_ignore_ascii_case(ending.as_bytes()))
    };
    let ending = word(ENDINGS, &ends_so)?;
    let stem = &text[..text.len() - ending.len()];
    if !has(stem, b'.') {
        return Some(("", ending));
    }
    let may_be_a_name = is_name && accepts(stem, context);
    (!may_be_a_name).then_some((stem, ending))
}

/// With this name, if it passes as it stands.
pub(super) fn suggest(finding: Finding, name: &str, context: &Context) -> Finding {
    if accepts(name, context) && pasted(name, true, context).is_none() { finding.suggest(name) } else { finding }
}
