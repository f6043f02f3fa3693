//! How people and tools write a digest: with separators, behind a label, in a list, in base64.

use super::Fingerprint;
use crate::rules::public_key::{base64, hex};

/// What people and tools write before a digest.
const ALGORITHM_LABELS: &[&str] = &["MD5", "SHA1", "SHA-1", "SHA256", "SHA-256"];
const LABELS: &[&str] = &["FINGERPRINT", "DIGEST", "(STDIN)", "指纹", "签名", "摘要", "值"];

/// What stands between the digits.
pub(super) fn is_separator(c: char) -> bool {
    matches!(c, ':' | ' ' | '-' | '\n')
}

/// Where the last label ends; 0 if there is none, or nothing after it.
pub(super) fn label_end(upper: &str) -> usize {
    let ends = ALGORITHM_LABELS.iter().chain(LABELS).filter_map(|label| Some(upper.rfind(label)? + label.len()));
    let rest = upper[ends.max().unwrap_or(0)..].trim_start_matches(|c: char| is_separator(c) || matches!(c, ')' | '(' | '='));
    if rest.is_empty() { 0 } else { upper.len() - rest.len() }
}

/// The digests that stand behind the name of their algorithm, as keytool and apksigner list them.
pub(super) fn listed(upper: &str) -> Vec<Fingerprint> {
    let mut found = Vec::new();
    for (at, _) in upper.char_indices() {
        let Some(label) = ALGORITHM_LABELS.iter().find(|label| upper[at..].starts_with(**label)) else { continue };
        let value = upper[at + label.len()..].trim_start_matches(is_separator);
        let value = LABELS.iter().find_map(|label| value.strip_prefix(label)).unwrap_or(value);
        let value = value.trim_start_matches(|c: char| is_separator(c) || c == '=');
        let run = value.find(|c: char| !c.is_ascii_hexdigit() && !is_separator(c)).unwrap_or(value.len());
        let hex: String = value[..run].chars().filter(|c| !is_separator(*c)).collect();
        found.extend(Fingerprint::new(&hex));
    }
    found
}

/// 16, 20 or 32 bytes in padded base64: a key hash, as some consoles show it.
pub(super) fn from_base64(text: &str) -> Option<Fingerprint> {
    if !matches!((text.len(), text.ends_with("==")), (24, true) | (28 | 44, false)) || !text.ends_with('=') {
        return None;
    }
    let bytes = base64(text)?;
    Fingerprint::new(&hex(&bytes))
}

/// An armoured or encoded key or certificate, a modulus, a point: no digest is as long.
pub(super) fn is_key_material(upper: &str) -> bool {
    let long_hex = upper.len() > 128 && upper.bytes().all(|b| b.is_ascii_hexdigit());
    long_hex || upper.contains("BEGIN") || (upper.starts_with("MI") && upper.len() > 100)
}
