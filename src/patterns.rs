//! The named regular expressions of all formats, compiled by `build.rs` from `patterns.txt`.

/// A compiled format: a table that is walked byte by byte, in linear time, and knows where it died.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// The first byte that has a class.
    first: u8,
    /// The class of each byte from there on; the others are in no text of this format.
    classes: &'static [u8],
    /// How many classes there are.
    width: u8,
    /// For each state, from 1 on, and each class the next state, or 0.
    next: &'static [u8],
}

/// Set on a state in which a text may end.
const ACCEPTS: u8 = 0x80;

impl Pattern {
    /// True if the whole text has this format.
    pub(crate) fn matches(&self, text: &str) -> bool {
        self.fault(text).is_none()
    }

    /// The byte at which the text stops being, or ever becoming, of this format; its length if it only stops short.
    #[inline(never)]
    pub(crate) fn fault(&self, text: &str) -> Option<usize> {
        let mut state = 1;
        for (at, byte) in text.bytes().enumerate() {
            let step = |class: &u8| {
                let row = usize::from(state & !ACCEPTS) - 1;
                self.next.get(row * usize::from(self.width) + usize::from(*class))
            };
            state = *self.classes.get(usize::from(byte.wrapping_sub(self.first))).and_then(step).unwrap_or(&0);
            if state == 0 {
                return Some(at);
            }
        }
        (state & ACCEPTS == 0).then_some(text.len())
    }
}

include!(concat!(env!("OUT_DIR"), "/patterns.rs"));

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{prelude::*, sample::select, string::string_regex, test_runner::RngSeed};
    use regex::Regex;

    #[test]
    fn it_says_where_a_text_stops_being_of_the_format() {
        assert_eq!(ANDROID_PACKAGE.fault("com.example"), None);
        assert_eq!(ANDROID_PACKAGE.fault("com"), Some(3));
        assert_eq!(ANDROID_PACKAGE.fault("com.1a"), Some(4));
        assert_eq!(ANDROID_PACKAGE.fault("com.应用"), Some(4));
        assert!(ANDROID_PACKAGE.matches("a.b"));
    }

    proptest! {
        // The same texts on every run.
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_261_121), failure_persistence: None, ..ProptestConfig::default() })]

        /// Texts of each format, one character of them changed or not, against the `regex` crate.
        #[test]
        fn every_table_agrees_with_the_regex_crate((at, text) in select((0..SOURCES.len()).collect::<Vec<_>>()).prop_flat_map(|at| {
            (Just(at), string_regex(SOURCES[at].1).expect("the format is a regular expression"))
        }), place in any::<prop::sample::Index>(), change in proptest::option::of(any::<char>())) {
            let (pattern, source) = SOURCES[at];
            let mut text: Vec<char> = text.chars().collect();
            if let (Some(change), false) = (change, text.is_empty()) {
                let place = place.index(text.len());
                text[place] = change;
            }
            let text = String::from_iter(text);
            let oracle = Regex::new(&format!("^(?:{source})$")).unwrap();
            prop_assert_eq!(pattern.matches(&text), oracle.is_match(&text), "{:?} against {}", text, source);
        }
    }
}
