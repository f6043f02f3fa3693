//! Keys and certificates in DER (X.690): a reader of what is announced, and the few shapes in which keys come.

use crate::text::find_bytes;

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OBJECT_ID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;

/// The names behind which a key stands: rsaEncryption (RFC 8017), the curves P-256 and P-384 (RFC 5480).
const NAMES: [&[u8]; 3] = [
    &[OBJECT_ID, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01],
    &[OBJECT_ID, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07],
    &[OBJECT_ID, 5, 0x2b, 0x81, 0x04, 0x00, 0x22],
];

/// What some bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Der {
    /// PKCS#1 RSAPublicKey.
    Pkcs1,
    /// SubjectPublicKeyInfo.
    KeyInfo,
    /// A certificate or a request for one.
    Certificate,
    /// A private key, or a store of keys.
    Secret,
    /// PKCS#7: certificates in a wrapping.
    Package,
    /// Fewer bytes than it announces.
    Cut,
    /// None of these.
    Other,
}

/// Tag and length that an element announces, and the bytes behind.
#[inline(never)]
fn header(bytes: &[u8]) -> Option<(u8, usize, &[u8])> {
    let [tag, first, rest @ ..] = bytes else { return None };
    let Some(size) = first.checked_sub(0x80) else { return Some((*tag, usize::from(*first), rest)) };
    let (length, rest) = rest.split_at_checked(usize::from(size))?;
    Some((*tag, length.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)), rest))
}

/// The next element, which goes from the front of the bytes: its tag and its content.
#[inline(never)]
fn next<'a>(bytes: &mut &'a [u8]) -> Option<(u8, &'a [u8])> {
    let (tag, length, rest) = header(bytes)?;
    let (content, rest) = rest.split_at_checked(length)?;
    *bytes = rest;
    Some((tag, content))
}

/// What these bytes are. A private key is known by its beginning, however little of it there is.
#[inline(never)]
pub(super) fn classify(bytes: &[u8]) -> Der {
    let Some((SEQUENCE, length, mut rest)) = header(bytes) else { return Der::Other };
    // PKCS#1 private, PKCS#8, SEC 1 and PKCS#12 all begin with a version.
    if matches!(rest, [INTEGER, 1, 0 | 1 | 3, ..]) {
        return Der::Secret;
    }
    if length != rest.len() {
        return if length > rest.len() { Der::Cut } else { Der::Other };
    }
    let (Some((first, content)), Some((second, _))) = (next(&mut rest), next(&mut rest)) else { return Der::Other };
    match (first, second, content.first()) {
        (INTEGER, INTEGER, _) => Der::Pkcs1,
        (OBJECT_ID, ..) => Der::Package,
        (SEQUENCE, BIT_STRING, Some(&OBJECT_ID)) => Der::KeyInfo,
        (SEQUENCE, OCTET_STRING, Some(&OBJECT_ID)) => Der::Secret,
        (SEQUENCE, SEQUENCE, _) => Der::Certificate,
        _ => Der::Other,
    }
}

/// The bytes of the modulus or the point that stands behind a name.
pub(super) fn named_key(bytes: &[u8]) -> Option<&[u8]> {
    key(behind_name(bytes)?)
}

/// What stands behind the name of an algorithm whose arithmetic is known here.
#[inline(never)]
pub(super) fn behind_name(bytes: &[u8]) -> Option<&[u8]> {
    NAMES.iter().find_map(|name| Some(&bytes[find_bytes(bytes, name)? + name.len()..]))
}

/// The bytes of the modulus or the point in these elements.
#[inline(never)]
pub(super) fn key(bytes: &[u8]) -> Option<&[u8]> {
    let mut rest = bytes;
    loop {
        match next(&mut rest)? {
            (INTEGER, modulus) => return Some(modulus),
            (BIT_STRING, [0, content @ ..]) if content.first() == Some(&SEQUENCE) => rest = content,
            (BIT_STRING, [0, point @ ..]) => return Some(point),
            (SEQUENCE, content) => rest = content,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_headers() {
        assert_eq!(header(&[SEQUENCE, 0x05, 7]), Some((SEQUENCE, 5, &[7][..])));
        assert_eq!(header(&[SEQUENCE, 0x82, 0x01, 0x0a]), Some((SEQUENCE, 266, &[][..])));
        assert_eq!(header(&[SEQUENCE, 0x82, 0x01]), None);
        assert_eq!(header(&[SEQUENCE]), None);
    }

    #[test]
    fn knows_a_private_key_by_its_beginning() {
        assert_eq!(classify(&[SEQUENCE, 0x82, 0x04, 0xa4, INTEGER, 1, 0, INTEGER]), Der::Secret);
        assert_eq!(classify(&[SEQUENCE, 0x82, 0x01, 0x0a, INTEGER, 0x82]), Der::Cut);
    }
}
