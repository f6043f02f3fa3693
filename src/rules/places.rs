//! Where the words of closed lists stand, each found by one look. A list is a text, and a word in it is lower-case letters,
//! digits, 汉字, `.` and `-`; any other sign ends it.

#![expect(clippy::inline_always, reason = "a look is the most of what a good name costs")]
#![expect(clippy::cast_possible_truncation, reason = "of a length, the low bits are as good as any in a hash")]

/// The places of the words of some lists. It holds no text: the lists are given again to look in.
pub(crate) struct Places {
    /// By a hash of the word, which list it is in and where it ends there; or [`FREE`].
    slots: Vec<Place>,
    /// The most dots that a word has.
    pub(crate) dots: usize,
}

/// A place of a word: the number of its list, and where the word ends in that list.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) list: u16,
    pub(crate) end: u16,
}

/// No word ends where its list begins.
const FREE: Place = Place { list: 0, end: 0 };

impl Places {
    /// Some slots stay free, so that a look for any word comes to an end; most do, so that it does soon.
    #[inline(never)]
    pub(crate) fn new(lists: &[&str]) -> Self {
        let length: usize = lists.iter().map(|list| list.len() + 1).sum();
        // There are fewer words than pairs of a letter and the sign that ends it.
        let mut places = Self { slots: vec![FREE; (length / 2 + 2).next_power_of_two()], dots: 0 };
        for (number, list) in (0..).zip(lists) {
            let (mut start, mut dots) = (0, 0);
            for end in 0..=list.len() {
                match list.as_bytes().get(end) {
                    Some(b'.') => dots += 1,
                    Some(byte) if !ends_word(*byte) => {}
                    _ => {
                        let slot = places.slot(lists, &list.as_bytes()[start..end]);
                        if places.slots[slot].end == 0 {
                            places.slots[slot] = Place { list: number, end: end as u16 };
                        }
                        places.dots = places.dots.max(dots);
                        (start, dots) = (end + 1, 0);
                    }
                }
            }
        }
        places
    }

    /// The place of a word, if it is in the lists that this was made of.
    #[inline(always)]
    pub(crate) fn find(&self, lists: &[&str], word: &[u8]) -> Option<Place> {
        Some(self.slots[self.slot(lists, word)]).filter(|place| place.end > 0)
    }

    /// The slot of a word; or the free one that would be.
    #[inline(never)]
    fn slot(&self, lists: &[&str], word: &[u8]) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = hash(word) & last;
        loop {
            let Place { list, end } = self.slots[slot];
            if end == 0 || ends_with_word(&lists[usize::from(list)].as_bytes()[..usize::from(end)], word) {
                return slot;
            }
            slot = (slot + 1) & last;
        }
    }
}

/// True if this is the last word of the list.
#[inline(always)]
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

#[inline(always)]
fn ends_word(byte: u8) -> bool {
    !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | 0x80..)
}

/// Of its length and four of its bytes: enough to tell most words of the lists apart.
#[inline(always)]
fn hash(word: &[u8]) -> usize {
    let [first, .., last] = word else { return 0 };
    let bytes = u32::from_le_bytes([*first, word[1], word[word.len() / 2], *last]);
    let mixed = bytes.wrapping_add((word.len() as u32) << 5).wrapping_mul(0x9e37_79b1);
    (mixed >> 16) as usize
}

/// Every word of the lists is found, in its own list: no word is in two.
#[cfg(test)]
pub(crate) fn each_word_is_in_one(lists: &[&str]) {
    let places = Places::new(lists);
    for (number, list) in lists.iter().enumerate() {
        for word in list.split([' ', ';']) {
            let place = places.find(lists, word.as_bytes()).expect(word);
            assert_eq!(usize::from(place.list), number, "{word}");
            assert!(list[..usize::from(place.end)].ends_with(word), "{word}");
            assert!(places.find(lists, &word.as_bytes()[1..]).is_none_or(|other| other.end != place.end), "{word}");
        }
    }
}
