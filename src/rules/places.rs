//! Where the words of closed lists stand, each found by one look. A list is a text, and a word in it is lower-case letters,
//! digits, `.` and `-`; any other sign ends it.

/// The places of the words of some lists. It holds no text: the lists are given again to look in.
pub(crate) struct Places {
    /// By a hash of the word, which list it is in and where it ends there; or [`FREE`].
    slots: Vec<Place>,
}

/// A place of a word: the number of its list, and where the word ends in that list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) list: u16,
    pub(crate) end: u16,
}

/// No word ends where its list begins.
const FREE: Place = Place { list: 0, end: 0 };

impl Places {
    /// At least every other slot stays free, so that a look for any word comes to an end, and soon.
    #[inline(never)]
    pub(crate) fn new(lists: &[&str]) -> Self {
        let count: usize = lists.iter().map(|list| list.bytes().filter(|byte| ends_word(*byte)).count() + 1).sum();
        let mut places = Self { slots: vec![FREE; (2 * count).next_power_of_two()] };
        for (number, list) in (0..).zip(lists) {
            let mut start = 0;
            for end in 1..=list.len() {
                if list.as_bytes().get(end).is_none_or(|byte| ends_word(*byte)) {
                    if let Some(word) = list.as_bytes().get(start..end)
                        && let Err(slot) = places.slot(lists, word)
                        && let Ok(end) = u16::try_from(end)
                    {
                        places.slots[slot] = Place { list: number, end };
                    }
                    start = end + 1;
                }
            }
        }
        places
    }

    /// The place of a word, if it is in the lists that this was made of.
    pub(crate) fn find(&self, lists: &[&str], word: &[u8]) -> Option<Place> {
        self.slot(lists, word).ok().map(|slot| self.slots[slot])
    }

    /// The slot of a word; or the free one that would be.
    #[inline(never)]
    fn slot(&self, lists: &[&str], word: &[u8]) -> Result<usize, usize> {
        let last = self.slots.len() - 1;
        let mut slot = hash(word) & last;
        loop {
            let Place { list, end } = self.slots[slot];
            if end == 0 {
                return Err(slot);
            }
            if ends_with_word(&lists[usize::from(list)].as_bytes()[..usize::from(end)], word) {
                return Ok(slot);
            }
            slot = (slot + 1) & last;
        }
    }
}

/// True if this is the last word of the list.
#[inline(always)] // It is asked at every look.
fn ends_with_word(list: &[u8], word: &[u8]) -> bool {
    let Some(start) = list.len().checked_sub(word.len()) else { return false };
    let mut at = 0;
    while at < word.len() {
        if list[start + at] != word[at] {
            return false;
        }
        at += 1;
    }
    start == 0 || ends_word(list[start - 1])
}

#[inline(always)] // It is asked at every look.
fn ends_word(byte: u8) -> bool {
    !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-')
}

/// Of its length and four of its bytes: enough to tell most words of the lists apart.
#[inline(always)]
fn hash(word: &[u8]) -> usize {
    let [first, .., last] = word else { return 0 };
    let bytes = [*first, word[1], word[word.len() / 2], *last];
    let mixed = (u32::from_le_bytes(bytes) ^ (word.len() as u32) << 5).wrapping_mul(0x9e37_79b1);
    (mixed >> 16) as usize
}
