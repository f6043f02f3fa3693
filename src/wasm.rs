//! The door: the only file that knows WebAssembly. Every function decodes, calls, encodes. The package in `pkg/` is its
//! one caller; it checks names and types, so that what arrives here is well formed.

#![expect(unreachable_pub, reason = "wasm-bindgen exports public functions alone")]

use crate::{
    check,
    context::{Context, DocumentType, Field, PlatformKind, Provider, Service},
    filing::{Sink, shape, store::Store},
    rules::suffix,
};
use serde::Serialize;
use std::alloc::{GlobalAlloc, Layout, System};
use wasm_bindgen::prelude::*;

/// Judges one value. `field` is the place of the field in the contract's list. Gives the issues, the normal form where
/// it is not what was typed, and the facts as pairs.
#[wasm_bindgen(js_name = checkField)]
pub fn check_field(field: usize, value: &str, context: &str) -> JsValue {
    let report = check::check_field(Field::ALL[field], value, &decode_context(context));
    wipe_stack(Field::ALL[field]);
    let normalized = Some(report.normalized()).filter(|normal| *normal != value);
    encode(&(report.issues(), normalized, report.facts()))
}

/// True if the value has no error.
#[wasm_bindgen(js_name = isValid)]
pub fn is_valid(field: usize, value: &str, context: &str) -> bool {
    let valid = check::is_valid(Field::ALL[field], value, &decode_context(context));
    wipe_stack(Field::ALL[field]);
    valid
}

/// The issues of a value that was too long to be carried here: its length in UTF-16 units.
#[wasm_bindgen(js_name = tooLong)]
pub fn too_long(units: usize) -> JsValue {
    encode(&(check::FieldReport::too_long(units).issues(),))
}

/// Judges a form. `steps` is its tree in order, `text` all its texts, each followed by a line feed. Gives the issues,
/// and the places and normal forms of the values that were typed otherwise.
#[wasm_bindgen(js_name = checkFiling)]
pub fn check_filing(steps: &[u32], text: &str, context: &str) -> JsValue {
    let report = check::check_store(decode_filing(steps, text), &decode_context(context));
    wipe_below::<8192>();
    let rewritten: Vec<_> = report.rewritten.into_iter().map(|(place, text)| (shape::path(place), text)).collect();
    encode(&(check::named(report.issues), rewritten))
}

/// The issues of a form with too many values to be carried here.
#[wasm_bindgen(js_name = tooMany)]
pub fn too_many(values: usize) -> JsValue {
    encode(&(check::named(check::FilingReport::too_many(values).issues),))
}

/// Replaces the table of suffixes. Gives the sentence that says what is wrong with the new one, if anything is.
#[wasm_bindgen(js_name = setSuffixes)]
pub fn set_suffixes(table: &str) -> Option<String> {
    suffix::set_suffixes(table).err().map(|error| error.message().to_owned())
}

/// The date of the table of suffixes.
#[wasm_bindgen(js_name = suffixesDate)]
pub fn suffixes_date() -> String {
    suffix::suffixes_date()
}

fn encode(report: &impl Serialize) -> JsValue {
    report.serialize(&serde_wasm_bindgen::Serializer::new()).unwrap_throw()
}

/// A context is a digit each for provider, service, platform and document type, 0 where it is open, else its place in
/// the contract's list from 1; a 1 if partial; the six digits of the province, or none; a blank; today.
fn decode_context(context: &str) -> Context {
    let (digits, rest) = context.split_at(5);
    let (province, today) = rest.split_once(' ').unwrap_throw();
    let digits = digits.as_bytes();
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Context {
        provider: pick(Provider::ALL, digits[0]),
        service: pick(Service::ALL, digits[1]),
        platform: pick(PlatformKind::ALL, digits[2]),
        document_type: pick(DocumentType::ALL, digits[3]),
        partial: digits[4] == b'1',
        province: some(province),
        today: some(today),
    }
}

/// The name at this place of a list, counted from 1.
fn pick<T: Copy>(all: &[T], digit: u8) -> Option<T> {
    all.get(usize::from(digit.wrapping_sub(b'1'))).copied()
}

/// A step is a kind in its low three bits and the place of the key or item above them. Texts and unknown keys are
/// followed by their length in UTF-16 units, numbers by the number.
fn decode_filing(steps: &[u32], text: &str) -> Store {
    const ENTER: u32 = 0;
    const LEAVE: u32 = 1;
    const TEXT: u32 = 2;
    const FALSE: u32 = 3;
    const TRUE: u32 = 4;
    const NUMBER: u32 = 5;
    const TOO_LONG: u32 = 6;
    let mut store = Store::new();
    let mut steps = steps.iter().copied();
    let mut rest = text;
    while let Some(step) = steps.next() {
        let at = (step >> 3) as usize;
        match step & 7 {
            ENTER => store.enter(at),
            LEAVE => store.leave(),
            TEXT => store.put_text(at, take(&mut rest, steps.next().unwrap_throw())),
            FALSE => store.put_flag(at, false),
            TRUE => store.put_flag(at, true),
            NUMBER => store.put_number(at, steps.next().unwrap_throw()),
            TOO_LONG => store.too_long(at, steps.next().unwrap_throw() as usize),
            _ => {
                let name = take(&mut rest, steps.next().unwrap_throw());
                store.unknown(store.filling(), name);
            }
        }
    }
    store
}

/// Takes a text of this many UTF-16 units, and the line feed after it.
fn take<'a>(rest: &mut &'a str, units: u32) -> &'a str {
    let mut left = units as usize;
    let end = rest.char_indices().find(|(_, c)| {
        let done = left == 0;
        left = left.saturating_sub(c.len_utf16());
        done
    });
    let (text, after) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
    *rest = after.strip_prefix('\n').unwrap_or(after);
    text
}

/// Addresses and keys are numbers while they are judged, and numbers lie on the stack: what the calls before this one left
/// below is written over. Texts never lie there.
fn wipe_stack(field: Field) {
    match field {
        Field::Ip => wipe_below::<4096>(),
        Field::PublicKey => wipe_below::<8192>(),
        _ => {}
    }
}

#[inline(never)]
fn wipe_below<const BYTES: usize>() {
    let mut below = [0_u8; BYTES];
    std::hint::black_box(&mut below);
}

/// The allocator of the wasm: it wipes what it frees, so that nothing typed stays in memory.
struct Wiping;

#[global_allocator]
static ALLOCATOR: Wiping = Wiping;

#[expect(unsafe_code, reason = "an allocator can't be written without; every call is handed on with its own arguments")]
// SAFETY: memory comes from and goes back to `System` with the layout it was asked for; only owned bytes are wiped.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe {
            // Through a volatile pointer, or the optimiser drops the wiping of memory that nobody reads again.
            wipe(at, layout.size());
            System.dealloc(at, layout);
        }
    }
}

#[expect(unsafe_code, reason = "see Wiping")]
unsafe fn wipe(at: *mut u8, size: usize) {
    unsafe {
        std::ptr::write_bytes(at, 0, size);
    }
    // The address escapes, so the bytes count as read.
    std::hint::black_box(at);
}
