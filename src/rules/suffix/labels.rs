//! The labels (段) of a name, counted from its end, as suffixes are.

#![expect(clippy::inline_always, reason = "it is one step, and asked of every name")]

/// More labels than any registry's suffix has.
pub(super) const MOST: usize = 4;

/// How many labels a name has, and where the last of them begin.
#[derive(Clone, Copy)]
pub(crate) struct Labels {
    pub(crate) count: usize,
    /// From the last label on, to the one before the longest suffix; 0 where there is none.
    starts: [usize; MOST + 1],
}

impl Labels {
    /// One label, as yet.
    pub(crate) const ONE: Self = Self { count: 1, starts: [0; MOST + 1] };

    #[inline(never)]
    pub(crate) fn of(name: &str) -> Self {
        let mut labels = Self::ONE;
        let mut at = name.len();
        while at > 0 {
            if name.as_bytes()[at - 1] == b'.' {
                labels.add(at);
            }
            at -= 1;
        }
        labels
    }

    /// One more, before the dot before this place.
    #[inline(always)]
    pub(crate) fn add(&mut self, at: usize) {
        if let Some(start) = self.starts.get_mut(self.count - 1) {
            *start = at;
        }
        self.count += 1;
    }

    /// So many of the last labels of the name that was counted: one or more, and at most one more than a suffix has.
    #[inline(always)]
    pub(crate) fn last(self, count: usize, name: &str) -> &[u8] {
        name.as_bytes().get(self.starts.get(count - 1).copied().unwrap_or_default()..).unwrap_or_default()
    }
}

/// The last labels of a name, one or more; all of it if it has no more.
pub(crate) fn last_labels(name: &str, mut count: usize) -> &str {
    for (at, byte) in name.bytes().enumerate().rev() {
        if byte == b'.' {
            count -= 1;
            if count == 0 {
                return &name[at + 1..];
            }
        }
    }
    name
}
