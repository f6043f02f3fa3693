//! Pages: fed piece by piece, judged once. Data that replace others are fed in the same way.

use super::{
    answer,
    forms::{FORM_DEPTH, filled},
    memory::{typed, wipe_below, wipe_scratch},
    records::Records,
    tell, with_context,
};
use crate::{
    filing::{key, store::Store},
    footer::{self, Footer, Known},
};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    /// What is being fed.
    static FED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Takes a piece of a page, or of data.
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

/// Judges the page that was fed, as that of the form that was filled. Gives its numbers and issues.
#[wasm_bindgen(js_name = checkFooter)]
pub fn check_footer() -> u32 {
    let flags = tell_footer(&judged());
    wipe_below::<FORM_DEPTH>();
    answer(flags)
}

#[inline(never)] // Its frame goes when it returns, and what it left is wiped.
fn judged() -> Footer {
    let page = fed();
    let store = filled().unwrap_or_else(Store::new);
    let province = store.text_at(Store::ROOT, key::PROVINCE);
    let unit_name = store.child(Store::ROOT, key::UNIT).and_then(|unit| store.text_at(unit, key::NAME));
    let known = Known { province: province.as_deref(), unit_name: unit_name.as_deref() };
    with_context(|context| footer::judge(&page, &known, context))
}

/// The same of a page that was too long to be carried here: its length in UTF-16 units.
#[wasm_bindgen(js_name = footerTooLong)]
pub fn footer_too_long(units: usize) -> u32 {
    answer(tell_footer(&footer::too_long(units)))
}

fn tell_footer(footer: &Footer) -> u32 {
    let mut records = Records::new();
    records.footer(footer);
    tell(records)
}
