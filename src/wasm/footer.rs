//! Pages: fed piece by piece, judged once.

use super::{
    answer,
    fed::fed,
    forms::{FORM_DEPTH, filled},
    memory::wipe_below,
    tell, with_context,
};
use crate::{
    filing::{key, store::Store},
    footer::{self, Footer, Known},
};
use wasm_bindgen::prelude::*;

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
    tell(|records| records.footer(footer))
}
