//! The texts of a form, one behind the other: thousands of short ones cost a place each, and no allocation.

/// Where a text lies in the pool. Several may be one place: what is put does not change.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Span {
    start: u32,
    length: u32,
}

/// All texts of a form as they were typed.
#[derive(Debug, Default)]
pub(crate) struct TextPool {
    texts: String,
    /// Bytes that no value holds any more.
    dropped: usize,
}

impl TextPool {
    /// Below this much, dropped texts may lie where they are.
    const WORTH_IT: usize = 4096;

    /// With room for so many texts of some length.
    pub(crate) fn with_room(texts: usize) -> Self {
        Self { texts: String::with_capacity(texts * 32), dropped: 0 }
    }

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "of what is done to a form, one call in ten would be this")]
    pub(crate) fn get(&self, span: Span) -> &str {
        let start = span.start as usize;
        &self.texts[start..start + span.length as usize]
    }

    pub(crate) fn put(&mut self, text: &str) -> Span {
        let start = position(self.texts.len());
        self.texts.push_str(text);
        Span { start, length: position(text.len()) }
    }

    pub(crate) fn drop(&mut self, span: Span) {
        self.dropped += span.length as usize;
    }

    /// True once more than half of the pool is of no use: whoever holds the spans should fill a new one.
    pub(crate) fn is_wasteful(&self) -> bool {
        self.dropped > Self::WORTH_IT && self.dropped * 2 > self.texts.len()
    }
}

/// A form holds 8,000,000 units at most, of three bytes at most.
fn position(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
