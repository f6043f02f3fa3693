//! Long texts that come in piece by piece: pages, and data that replace others.

use super::{
    answer,
    memory::{typed, wipe_scratch},
};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    static FED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Takes a piece.
#[wasm_bindgen(js_name = feedText)]
pub fn feed_text(bytes: usize) -> u32 {
    FED.with_borrow_mut(|fed| fed.push_str(typed(bytes)));
    wipe_scratch(bytes);
    answer(0)
}

/// All that was fed.
pub(super) fn fed() -> String {
    FED.take()
}
