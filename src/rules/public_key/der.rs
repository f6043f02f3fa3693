//! Keys and certificates in DER (X.690): a strict reader of what is announced, and the few shapes in which keys come.

use super::number::hex;

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OBJECT_ID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
/// `[0]`, the version of a certificate.
const VERSION: u8 = 0xa0;

/// rsaEncryption, RFC 8017
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
/// id-ecPublicKey and its curves P-256, P-384, P-521, RFC 5480
const EC: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
const CURVES: &[&[u8]] =
    &[&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07], &[0x2b, 0x81, 0x04, 0x00, 0x22], &[0x2b, 0x81, 0x04, 0x00, 0x23]];

/// What some bytes are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Der {
    /// PKCS#1 RSAPublicKey: the modulus, in hexadecimal digits.
    Pkcs1(String),
    /// SubjectPublicKeyInfo.
    KeyInfo(KeyInfo),
    /// A certificate or a request for one, with its key.
    Certificate(KeyInfo),
    /// A private key, or a store of keys.
    Secret,
    /// PKCS#7: certificates in a wrapping.
    Package,
    /// Fewer bytes than it announces.
    Cut,
    /// None of these.
    Other,
}

/// The key in a SubjectPublicKeyInfo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum KeyInfo {
    /// The modulus, in hexadecimal digits.
    Rsa(String),
    /// The point, in hexadecimal digits.
    Ec(String),
    /// Another algorithm or curve.
    Other,
}

/// Elements one after the other.
#[derive(Clone, Copy)]
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// The next element: its tag and its content.
    fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (tag, length, head) = header(self.0)?;
        let content = self.0.get(head..head.checked_add(length)?)?;
        self.0 = &self.0[head + length..];
        Some((tag, content))
    }

    /// The content of the next element, if it has this tag.
    fn expect(&mut self, tag: u8) -> Option<&'a [u8]> {
        let (found, content) = self.next()?;
        (found == tag).then_some(content)
    }
}

/// Tag, length of the content, length of this header. Lengths are written in as few bytes as can be.
fn header(bytes: &[u8]) -> Option<(u8, usize, usize)> {
    let (tag, first) = (*bytes.first()?, *bytes.get(1)?);
    if first < 0x80 {
        return Some((tag, usize::from(first), 2));
    }
    let size = usize::from(first & 0x7f);
    if !(1..=3).contains(&size) {
        return None;
    }
    let length = bytes.get(2..2 + size)?.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
    let shortest = if size == 1 { 0x80 } else { 1 << (8 * (size - 1)) };
    (length >= shortest).then_some((tag, length, 2 + size))
}

/// What these bytes are. A private key is known by its beginning, however little of it there is.
pub(super) fn classify(bytes: &[u8]) -> Der {
    let Some((SEQUENCE, length, head)) = header(bytes) else { return Der::Other };
    let inside = &bytes[head..];
    // PKCS#1 private, PKCS#8, SEC 1 and PKCS#12 all begin with a version.
    if matches!(inside, [INTEGER, 1, 0 | 1 | 3, ..]) {
        return Der::Secret;
    }
    if length > inside.len() {
        return Der::Cut;
    }
    if length < inside.len() {
        return Der::Other;
    }
    let (first, second) = {
        let mut elements = Reader(inside);
        (elements.next(), elements.next())
    };
    match (first, second) {
        (Some((INTEGER, modulus)), Some((INTEGER, _))) => Der::Pkcs1(unsigned(modulus)),
        (Some((OBJECT_ID, _)), _) => Der::Package,
        (Some((SEQUENCE, [OBJECT_ID, ..])), Some((BIT_STRING, _))) => key_info(inside).map_or(Der::Other, Der::KeyInfo),
        (Some((SEQUENCE, [OBJECT_ID, ..])), Some((OCTET_STRING, _))) => Der::Secret,
        (Some((SEQUENCE, signed)), Some((SEQUENCE, _))) => certificate(signed).map_or(Der::Other, Der::Certificate),
        _ => Der::Other,
    }
}

/// The digits of an integer without its sign byte.
fn unsigned(content: &[u8]) -> String {
    hex(content.strip_prefix(&[0]).unwrap_or(content))
}

/// SEQUENCE { SEQUENCE { algorithm, parameters }, BIT STRING }
fn key_info(content: &[u8]) -> Option<KeyInfo> {
    let mut elements = Reader(content);
    let mut algorithm = Reader(elements.expect(SEQUENCE)?);
    let (&0, key) = elements.expect(BIT_STRING)?.split_first()? else { return None };
    let name = algorithm.expect(OBJECT_ID)?;
    if name == RSA {
        let modulus = Reader(Reader(key).expect(SEQUENCE)?).expect(INTEGER)?;
        return Some(KeyInfo::Rsa(unsigned(modulus)));
    }
    let known = name == EC && algorithm.expect(OBJECT_ID).is_some_and(|curve| CURVES.contains(&curve));
    Some(if known { KeyInfo::Ec(hex(key)) } else { KeyInfo::Other })
}

/// The key of what is signed: the first element that is a SEQUENCE which begins with a SEQUENCE.
fn certificate(signed: &[u8]) -> Option<KeyInfo> {
    let mut elements = Reader(signed);
    loop {
        if let (SEQUENCE, content @ [SEQUENCE, ..]) = elements.next()? {
            return key_info(content);
        }
    }
}

/// Issuer and subject of a certificate, as they are written in it.
pub(super) fn names(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut elements = Reader(Reader(Reader(bytes).expect(SEQUENCE)?).expect(SEQUENCE)?);
    if elements.0.first() == Some(&VERSION) {
        elements.next()?;
    }
    elements.expect(INTEGER)?;
    let mut names = std::iter::from_fn(|| elements.next())
        .filter_map(|(tag, content)| (tag == SEQUENCE && matches!(content.first(), None | Some(&SET))).then_some(content));
    Some((names.next()?, names.next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lengths_strictly() {
        assert_eq!(header(&[SEQUENCE, 0x81, 0x80]), Some((SEQUENCE, 128, 3)));
        assert_eq!(header(&[SEQUENCE, 0x81, 0x7f]), None);
        assert_eq!(header(&[SEQUENCE, 0x80]), None);
        assert_eq!(header(&[SEQUENCE]), None);
    }

    #[test]
    fn knows_a_private_key_by_its_beginning() {
        assert_eq!(classify(&[SEQUENCE, 0x82, 0x04, 0xa4, INTEGER, 1, 0, INTEGER]), Der::Secret);
        assert_eq!(classify(&[SEQUENCE, 0x82, 0x01, 0x0a, INTEGER, 0x82]), Der::Cut);
    }
}
