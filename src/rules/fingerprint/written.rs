//! How people and tools write a digest: with separators, behind a label, in a list, in base64.

use super::Fingerprint;
use crate::{
    context::Context,
    rules::public_key::{BASE64, decode, hex},
    text::{behind_word, find, is_one_of, replace_any, stranger},
};

/// What people and tools write before a digest.
const ALGORITHMS: &str = "MD5|SHA1|SHA-1|SHA256|SHA-256";
const LABELS: &str = "FINGERPRINT|DIGEST|(STDIN)|指纹|签名|摘要|值";

/// What stands between the digits.
pub(super) const SEPARATORS: &str = ": -\n";

/// What a text lists behind the names of algorithms, as keytool and apksigner print it.
#[derive(Default)]
pub(super) struct Listed {
    /// How many digests.
    pub(super) count: usize,
    /// The first that passes.
    pub(super) wanted: Option<Fingerprint>,
    /// Where the last label ends: 0 if there is none, or nothing after it.
    pub(super) start: usize,
}

pub(super) fn listed(upper: &str, context: &Context) -> Listed {
    let mut listed = Listed::default();
    for (at, _) in upper.char_indices() {
        let rest = &upper[at..];
        let value = behind_word(rest, ALGORITHMS);
        let Some(end) = value.or_else(|| behind_word(rest, LABELS)) else { continue };
        let end = skip(end);
        if !end.is_empty() {
            listed.start = upper.len() - end.len();
        }
        let Some(value) = value.map(skip) else { continue };
        let value = behind_word(value, LABELS).map_or(value, skip);
        if let Some(digest) = Fingerprint::new(&replace_any(&value[..stranger(value, SEPARATORS)], SEPARATORS, "")) {
            listed.count += 1;
            listed.wanted = listed.wanted.or_else(|| Some(digest).filter(|it| it.passes(context)));
        }
    }
    listed
}

/// Past what stands between a label and its value.
#[inline(never)]
fn skip(text: &str) -> &str {
    text.trim_start_matches(|c| is_one_of(c, ": -\n()="))
}

/// 16, 20 or 32 bytes in padded base64: a key hash, as some consoles show it.
pub(super) fn from_base64(text: &str) -> Option<Fingerprint> {
    let is_padded = text.ends_with('=') && matches!((text.len(), text.ends_with("==")), (24, true) | (28 | 44, false));
    if is_padded { Fingerprint::new(&hex(&decode(text, BASE64)?)) } else { None }
}

/// An armoured or encoded key or certificate, a modulus, a point: no digest is as long.
pub(super) fn is_key_material(upper: &str) -> bool {
    let long_hex = upper.len() > 128 && stranger(upper, "") == upper.len();
    long_hex || find(upper, "BEGIN").is_some() || (upper.starts_with("MI") && upper.len() > 100)
}
