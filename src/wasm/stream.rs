//! What comes in of a form: a stream of records, in pieces. A record is a byte, its kind above the place of its key; 15 is the
//! next item of a list. pkg/src/visit.ts writes them.

use super::memory::text;
use crate::filing::{Sink, store::Store};

const LEAVE: u8 = 0;
const ENTER: u8 = 1;
/// One byte of length, and UTF-8.
const TEXT: u8 = 2;
/// The text lies beside the piece, which ends with this record.
const LONG_TEXT: u8 = 3;
const FALSE: u8 = 4;
const TRUE: u8 = 5;
/// Four bytes.
const NUMBER: u8 = 6;
/// Four bytes: its length in UTF-16 units.
const TOO_LONG: u8 = 7;
/// A key that the form does not know, as a text.
const UNKNOWN: u8 = 8;
const LONG_UNKNOWN: u8 = 9;
/// Four bytes: so many items of the list are absent.
const SKIP: u8 = 10;
/// Four bytes: on a platform, the domain at this place of its APP's list once more.
const AGAIN: u8 = 11;
/// The low four bits of an item of a list.
const NEXT: u8 = 15;

/// Reads pieces, one after the other.
pub(super) struct Reader {
    /// The next item of each list that is open; objects count along.
    next: [usize; Self::DEEPEST],
    depth: usize,
}

impl Reader {
    /// Nothing of the form lies deeper.
    const DEEPEST: usize = 8;

    /// What comes first is put at this place.
    pub(super) fn at(place: usize) -> Self {
        let mut next = [0; Self::DEEPEST];
        next[0] = place;
        Self { next, depth: 0 }
    }

    pub(super) fn read(&mut self, store: &mut Store, (mut rest, beside): (&[u8], &[u8])) {
        while let Some(record) = rest.split_off_first() {
            let kind = record >> 4;
            let at = match record & 15 {
                NEXT if kind != SKIP && kind != LEAVE => self.take(1),
                key => usize::from(key),
            };
            match kind {
                LEAVE => {
                    self.depth = self.depth.saturating_sub(1);
                    store.leave();
                }
                ENTER => {
                    self.depth += 1;
                    self.next[self.depth] = 0;
                    store.enter(at);
                }
                TEXT => store.put_text(at, short(&mut rest)),
                LONG_TEXT => store.put_text(at, text(beside)),
                FALSE => store.put_flag(at, false),
                TRUE => store.put_flag(at, true),
                NUMBER => store.put_number(at, number(&mut rest)),
                TOO_LONG => store.too_long(at, number(&mut rest) as usize),
                AGAIN => store.put_again(at, number(&mut rest)),
                UNKNOWN => store.unknown(store.filling(), short(&mut rest)),
                LONG_UNKNOWN => store.unknown(store.filling(), text(beside)),
                _ => {
                    self.take(number(&mut rest) as usize);
                }
            }
        }
    }

    /// The place of the next item, with so many after it counted as gone by.
    fn take(&mut self, count: usize) -> usize {
        let next = &mut self.next[self.depth];
        let at = *next;
        *next += count;
        at
    }
}

fn short<'a>(rest: &mut &'a [u8]) -> &'a str {
    let length = rest.split_off_first().copied().unwrap_or(0);
    text(rest.split_off(..usize::from(length)).unwrap_or_default())
}

/// Four bytes, the lowest first.
pub(super) fn number(rest: &mut &[u8]) -> u32 {
    let bytes = rest.split_off(..4).and_then(|bytes| <[u8; 4]>::try_from(bytes).ok());
    u32::from_le_bytes(bytes.unwrap_or_default())
}
