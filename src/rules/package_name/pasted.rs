//! What comes along with a package name, and how it is told from the name.

use super::accepts;
use crate::{
    catalog::{PackageDisplayName, PackageFile, PackageLabel, PackagePath, PackageSeveral, PackageWildcard},
    context::Context,
    issue::Finding,
    patterns::IOS_BUNDLE,
    text::{fold, is_han, quote},
};

/// Files that a package is built into (PLAT-01).
const ENDINGS: &[&str] = &[".apk", ".aab", ".ipa", ".hap", ".xapk"];

/// Full-width dots are dots, and quotation marks around a name are those of the file that it was copied from.
pub(super) fn clean(text: &str) -> String {
    let dotted: String = fold(text).chars().map(|c| if matches!(c, '。' | '｡') { '.' } else { c }).collect();
    dotted.trim_matches(|c: char| matches!(c, '"' | '\'' | '“' | '”' | '`' | ' ')).into()
}

/// Ten capital letters or digits, a dot, and a name that is one without them.
pub(super) fn team_id(name: &str) -> Option<(&str, &str)> {
    let (prefix, rest) = name.split_once('.')?;
    let is_id = prefix.len() == 10 && prefix.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let found = (is_id && rest.contains('.') && IOS_BUNDLE.matches(rest)).then_some((prefix, rest))?;
    // A prefix that was pasted twice goes twice: the normal form has none.
    Some((prefix, team_id(found.1).map_or(found.1, |(_, name)| name)))
}

/// What came along with a name, whatever the platform.
pub(super) fn pasted(text: &str, context: &Context) -> Option<Finding> {
    let parts = || text.split(['、', ',', ';', '\n', '|', ' ']).filter(|part| !part.is_empty());
    let count = parts().count();
    if count > 1 && parts().all(|part| part.contains('.') && accepts(part, context)) {
        let finding = PackageSeveral { count }.into();
        return Some(suggest(finding, parts().next().unwrap_or_default(), context));
    }
    if let Some((name, _)) = text.split_once('/') {
        let name = name.rsplit(':').next().unwrap_or(name);
        return Some(suggest(PackagePath {}.into(), name, context));
    }
    if let Some((_, name)) = text.rsplit_once(':') {
        return Some(suggest(PackageLabel {}.into(), name.trim(), context));
    }
    if text.contains('*') {
        return Some(PackageWildcard {}.into());
    }
    let lower = text.to_ascii_lowercase();
    if let Some(ending) = ENDINGS.iter().find(|ending| lower.ends_with(**ending)) {
        let stem = &text[..text.len() - ending.len()];
        // `com.company.apk` may be a name: it is refused only where what is left is none.
        if !(stem.contains('.') && accepts(stem, context) && accepts(text, context)) {
            let finding = PackageFile { ending: (*ending).into() }.into();
            return Some(if stem.contains('.') { suggest(finding, stem, context) } else { finding });
        }
    }
    if !text.contains('.') && text.chars().any(is_han) {
        return Some(PackageDisplayName { text: quote(text) }.into());
    }
    None
}

/// With this name, if it passes as it stands.
pub(super) fn suggest(finding: Finding, name: &str, context: &Context) -> Finding {
    if accepts(name, context) && pasted(name, context).is_none() { finding.suggest(name) } else { finding }
}
