//! DOM-04: a name as it is counted, from its suffix on. It borrows its texts: to read a name, nothing of it is copied.

use super::label;
use crate::rules::suffix::{self, Labels, last_labels};

/// A name whose labels obey the law, with its levels counted.
#[derive(Clone, Copy)]
pub(super) struct Name<'a> {
    /// In Punycode where it is not ASCII.
    pub(super) ascii: &'a str,
    pub(super) unicode: &'a str,
    /// The normal form: the one of the two that came.
    pub(super) normal: &'a str,
    pub(super) labels: Labels,
    pub(super) suffix: suffix::Match,
}

impl<'a> Name<'a> {
    /// Of a name that is plain.
    pub(super) fn plain(name: &'a str) -> Option<Self> {
        let labels = label::plain(name)?;
        Some(Self { ascii: name, unicode: name, normal: name, suffix: suffix::find(name, &labels), labels })
    }

    /// Of a Chinese name that is plain, in its Unicode form alone: nothing can be told by its ASCII form but whether it has one.
    pub(super) fn plain_chinese(name: &'a str) -> Option<Self> {
        let labels = label::plain_chinese(name)?;
        Some(Self { ascii: name, unicode: name, normal: name, suffix: suffix::find_unicode(name, &labels), labels })
    }

    /// The level (级别): 2 for a main domain (主域名), 1 for a suffix by itself.
    pub(super) fn level(&self) -> usize {
        self.labels.count - self.suffix.labels + 1
    }

    /// The name without the labels before this level.
    pub(super) fn at_level(&self, level: usize) -> Self {
        let of = |name| last_labels(name, self.suffix.labels + level - 1);
        let ascii = of(self.ascii);
        Self { ascii, unicode: of(self.unicode), normal: of(self.normal), labels: Labels::of(ascii), suffix: self.suffix }
    }

    /// The last labels of its ASCII form.
    pub(super) fn last(&self, count: usize) -> &'a str {
        last_labels(self.ascii, count)
    }

    /// The suffix (后缀), in the spelling of the normal form.
    pub(super) fn suffix(&self) -> &'a str {
        last_labels(self.normal, self.suffix.labels)
    }

    pub(super) fn ascii_suffix(&self) -> &'a str {
        self.last(self.suffix.labels)
    }

    /// The main domain (主域名), in the spelling of the normal form; none where this is a suffix by itself.
    pub(super) fn registrable(&self) -> Option<&'a str> {
        (self.level() > 1).then(|| last_labels(self.normal, self.suffix.labels + 1))
    }
}
