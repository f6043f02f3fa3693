//! The labels (段) of a name, counted from its end, as suffixes are.

#![expect(clippy::inline_always, reason = "it is one step, and asked of every name")]

/// More labels than any registry's suffix has.
pub(super) const MOST: usize = 4;

/// How many labels a name has, and where the last of them begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Labels {
    pub(crate) count: usize,
    /// From the last label on; 0 where there is none.
    starts: [usize; MOST],
}

impl Labels {
    #[inline(never)]
    pub(crate) fn of(name: &str) -> Self {
        let (mut count, mut starts) = (1, [0; MOST]);
        let mut at = name.len();
        while at > 0 {
            if name.as_bytes()[at - 1] == b'.' {
                if let Some(start) = starts.get_mut(count - 1) {
                    *start = at;
                }
                count += 1;
            }
            at -= 1;
        }
        Self { count, starts }
    }

    /// So many of the last labels, one or more, of the name that was counted.
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
