//! The icon of an APP (图标, ICON-01): a PNG or JPEG file, of the size that the provider takes. Reads the file's name, its size
//! and its first bytes, which the host hands over in base64.
//!
//! What the picture shows (no system icon, no badge of unread messages) a form can't see.

use super::Clash;
use crate::{
    catalog::{IconExtension, IconFormat, IconLarge, IconMismatch, IconNoImage, IconUnreadable},
    context::Context,
    filing::{
        key,
        store::{NodeId, Store},
    },
    issue::Finding,
    profile::{self, Demand},
    text::{has, is_among, quote, split_first, split_last},
};

/// ICON-01: what is taken, by the ends of file names.
const EXTENSIONS: &str = "png jpg jpeg";
const PNG: &str = "png";
const JPEG: &str = "jpg jpeg";

/// So many bytes tell every format apart.
const HEAD: usize = 32;
const KIB: usize = 1024;

/// What the first bytes say.
enum Format {
    Png,
    Jpeg,
    /// Another format of pictures, by its usual name.
    Other(&'static str),
    /// No picture that is known.
    None,
}

/// What there is to say of an icon.
pub(super) fn of_icon(store: &Store, context: &Context, icon: NodeId, out: &mut Vec<Clash>) {
    let name = store.text_at(icon, key::NAME).unwrap_or_default();
    let extension = split_last(&name, b'.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default();
    let mut say = |key, finding: Finding| {
        let at = store.child(icon, key).unwrap_or(icon);
        out.push(Clash::alone(finding, at));
    };
    let of_file = |taken: &str, format: &str| {
        let differs = !extension.is_empty() && !is_among(&extension, taken);
        differs.then(|| IconMismatch { extension: quote(&extension), format: format.into() }.into())
    };
    match store.text_at(icon, key::HEAD).map(|head| decode(&head)) {
        Some(head) if head.len() < 4 => say(key::HEAD, IconUnreadable {}.into()),
        Some(head) => match format(&head) {
            Format::Png => of_file(PNG, "PNG").into_iter().for_each(|it| say(key::NAME, it)),
            Format::Jpeg => of_file(JPEG, "JPG").into_iter().for_each(|it| say(key::NAME, it)),
            Format::Other(format) => say(key::HEAD, IconFormat { format: format.into() }.into()),
            Format::None => say(key::HEAD, IconNoImage {}.into()),
        },
        None if !extension.is_empty() && !is_among(&extension, EXTENSIONS) => {
            say(key::NAME, IconExtension { extension: quote(&extension) }.into());
        }
        None => {}
    }
    let size = store.number_at(icon, key::SIZE).unwrap_or_default() as usize;
    if let Some(max) = profile::number(context, Demand::IconKib).filter(|max| size > max * KIB) {
        say(key::SIZE, IconLarge { size: size.div_ceil(KIB), max }.into());
    }
}

/// What a file that begins like this is.
fn format(head: &[u8]) -> Format {
    let starts = |signature: &[u8]| head.starts_with(signature);
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    if starts(b"\x89PNG") {
        Format::Png
    } else if starts(b"\xff\xd8\xff") {
        Format::Jpeg
    } else if starts(b"RIFF") {
        Format::Other("WebP")
    } else if head.get(4..8) == Some(b"ftyp") {
        Format::Other(if head.get(8..11) == Some(b"avi") { "AVIF" } else { "HEIC" })
    } else if starts(b"GIF8") {
        Format::Other("GIF")
    } else if starts(b"BM") {
        Format::Other("BMP")
    } else if starts(b"\0\0\x01\0") {
        Format::Other("ICO")
    } else if text.starts_with(b"<") {
        Format::Other("SVG")
    } else {
        Format::None
    }
}

/// The first bytes out of base64, in either alphabet, or out of a `data:` URL; none of a text that is not in it.
fn decode(text: &str) -> Vec<u8> {
    let text = if has(text, b',') { split_first(text, b',').map_or(text, |(_, data)| data) } else { text };
    let mut bytes = Vec::with_capacity(HEAD);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in text.bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        let worth = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => return Vec::new(),
        };
        bits = bits << 6 | u32::from(worth);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 255) as u8);
        }
        if bytes.len() == HEAD {
            break;
        }
    }
    bytes
}
