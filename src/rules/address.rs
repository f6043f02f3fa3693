//! 通信地址、证件住所 (R5.6).

use super::Judged;
use crate::{context::Context, text};

/// Judges it.
pub(crate) fn check(text: &str, context: &Context) -> Judged {
    let _ = context;
    Judged::not_judged(text)
}

/// See [`super::plain`].
pub(crate) fn plain(text: &str, context: &Context) -> bool {
    let _ = context;
    text::is_tidy(text)
}
