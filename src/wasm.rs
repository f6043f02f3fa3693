//! The door: the only file that knows WebAssembly. Every function decodes, calls, encodes. The package in `pkg/` is its
//! one caller; it checks names and types, so that what arrives here is well formed.

#![expect(unreachable_pub, reason = "wasm-bindgen exports public functions alone")]

mod fed;
mod footer;
mod forms;
mod memory;
mod records;
mod stream;

use crate::{
    check,
    context::{Context, DocumentType, Field, PlatformKind, Provider, Service},
    error::BeianError,
    issue::Fact,
    profile,
    rules::{self, Judged, Value, suffix},
    text,
};
use fed::fed;
use memory::{typed, wipe_below, wipe_scratch};
use records::Records;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

/// The low byte of an answer. Above it stands the size of the memory in pages: so the package knows, without asking, when
/// its views are of a memory that has grown since.
mod flag {
    /// There is no error.
    pub(super) const VALID: u32 = 1;
    /// There is a value in the text, so there may be facts.
    pub(super) const VALUE: u32 = 2;
    /// The form would be too large: nothing was done.
    pub(super) const TOO_MANY: u32 = 16;
    /// There is more to say: it lies where it says at `told()`, until `forget()`.
    pub(super) const MORE: u32 = 8;
}

fn answer(flags: u32) -> u32 {
    let pages = u32::try_from(core::arch::wasm32::memory_size(0)).unwrap_or(0);
    pages << 8 | flags
}

/// Which law applies, until the package says otherwise.
struct Law {
    /// All of it but the province.
    context: Context,
    /// The first two digits of the province's code, or 0.
    province: u8,
    /// Room for the whole code.
    spelt: String,
}

impl Law {
    const OPEN: Self = Self {
        context: Context {
            provider: None,
            province: None,
            service: None,
            platform: None,
            document_type: None,
            today: None,
            partial: false,
        },
        province: 0,
        spelt: String::new(),
    };
}

thread_local! {
    static LAW: RefCell<Law> = const { RefCell::new(Law::OPEN) };
    /// What there is to say of what was asked last. Its room is kept for the next.
    static TOLD: RefCell<Records> = const { RefCell::new(Records::none()) };
    /// Where it lies: the addresses of its numbers and of its texts, and the length of those.
    static WHERE: Cell<[usize; 3]> = const { Cell::new([0; 3]) };
}

/// Where the package writes values, as UTF-8. Each call wipes what it has read.
#[wasm_bindgen]
pub fn scratch() -> *mut u8 {
    memory::scratch()
}

/// Where three numbers tell of each answer that says more: the addresses of its records and of their texts, and the length of
/// those in bytes.
#[wasm_bindgen]
pub fn told() -> *mut [usize; 3] {
    WHERE.with(Cell::as_ptr)
}

/// Drops them.
#[wasm_bindgen]
pub fn forget() {
    TOLD.with_borrow_mut(Records::clear);
}

fn tell(write: impl FnOnce(&mut Records)) -> u32 {
    TOLD.with_borrow_mut(|records| {
        records.clear();
        write(records);
        WHERE.set(records.lies_at());
    });
    flag::MORE
}

/// True if the value in the scratch has no error. `field` is the place of the field in the contract's list.
#[wasm_bindgen(js_name = isValid)]
pub fn is_valid(field: usize, bytes: usize) -> u32 {
    check(Field::ALL[field], bytes, false)
}

/// Judges the value in the scratch. There is more to say where there are issues, or where the normal form is not the text.
#[wasm_bindgen(js_name = checkField)]
pub fn check_field(field: usize, bytes: usize) -> u32 {
    check(Field::ALL[field], bytes, true)
}

fn check(field: Field, bytes: usize, whole: bool) -> u32 {
    let text = typed(bytes);
    let silent = is_silent(field, text);
    let flags = if silent { flag::VALID | flag::VALUE } else { verdict(field, text, whole) };
    wipe(field, bytes, silent);
    answer(flags)
}

/// The same of a value that was too long to be carried here: its length in UTF-16 units.
#[wasm_bindgen(js_name = tooLong)]
pub fn too_long(units: usize) -> u32 {
    answer(report(&Judged::fault(check::too_long(units)), ""))
}

/// The facts of the value in the scratch: a line with the name of each, before a number a `#`, and a line with the fact. In one
/// text, for an engine compiles a bridge for each kind of import before the first call: texts alone take one of six.
#[wasm_bindgen]
pub fn facts(field: usize, bytes: usize) -> JsValue {
    let field = Field::ALL[field];
    let mut lines = String::new();
    for (name, fact) in with_context(|context| check::facts(field, typed(bytes), context)) {
        let (mark, number) = match &fact {
            Fact::Text(_) => ("", 0),
            Fact::Number(number) => ("#", *number as usize),
            Fact::Term(term) => ("#", term.0.into()),
        };
        for part in [mark, name, "\n"] {
            lines.push_str(part);
        }
        match fact {
            Fact::Text(text) => lines.push_str(&text),
            _ => text::push_number(&mut lines, number),
        }
        lines.push('\n');
    }
    wipe(field, bytes, false);
    serde_wasm_bindgen::to_value(&lines).unwrap_or_default()
}

fn is_silent(field: Field, typed: &str) -> bool {
    with_context(|context| rules::silent(field, typed, context))
}

/// The flags of a value that is not silent, and the records where the whole report is asked for.
#[inline(never)] // Its frame goes when it returns, and what it left is wiped.
fn verdict(field: Field, typed: &str, whole: bool) -> u32 {
    with_context(|context| {
        let judged = check::judge(field, typed, context);
        if whole { report(&judged, typed) } else { u32::from(judged.valid()) * flag::VALID }
    })
}

fn report(judged: &Judged, typed: &str) -> u32 {
    let normal = judged.value.as_ref().map(Value::normal);
    let other = normal.as_deref().filter(|normal| *normal != typed);
    let mut flags = (u32::from(judged.valid()) * flag::VALID) | (u32::from(normal.is_some()) * flag::VALUE);
    if !judged.findings.is_empty() || other.is_some() {
        flags |= tell(|records| records.value(judged, other));
    }
    flags
}

/// Nothing of a value stays where it was written, nor on the stack: addresses and keys are numbers while they are judged, and
/// numbers lie there. Texts never do. What is wiped is in words of eight bytes, and more than was seen, for another compiler may
/// go deeper: 412 bytes for a plain address, 1076 for a plain key, 1456 for what is judged.
#[inline(always)]
#[expect(clippy::inline_always, reason = "for most it is a word or two")]
fn wipe(field: Field, bytes: usize, silent: bool) {
    wipe_scratch(bytes);
    if matches!(field, Field::Ip | Field::PublicKey) {
        wipe_numbers(field, silent);
    }
}

#[inline(never)]
fn wipe_numbers(field: Field, silent: bool) {
    match field {
        Field::Ip if silent => wipe_below::<64>(),
        _ if silent => wipe_below::<256>(),
        _ => wipe_below::<512>(),
    }
}

/// Replaces the table of suffixes by the one that was fed. There is more to say where something is wrong with it: the sentence.
#[wasm_bindgen(js_name = setSuffixes)]
pub fn set_suffixes() -> u32 {
    answer(refusal(suffix::set_suffixes(&fed())))
}

/// The date of the table of suffixes.
#[wasm_bindgen(js_name = suffixesDate)]
pub fn suffixes_date() -> u32 {
    answer(tell_text(&suffix::suffixes_date()))
}

/// Replaces the profiles of providers and provinces in the same way.
#[wasm_bindgen(js_name = setProfiles)]
pub fn set_profiles() -> u32 {
    answer(refusal(profile::set_profiles(&fed())))
}

/// The date of the profiles.
#[wasm_bindgen(js_name = profilesDate)]
pub fn profiles_date() -> u32 {
    answer(tell_text(&profile::profiles_date()))
}

fn refusal(result: Result<(), BeianError>) -> u32 {
    result.map_or_else(|error| tell_text(error.message()), |()| 0)
}

fn tell_text(text: &str) -> u32 {
    tell(|records| records.text(text))
}

/// Says which law applies from now on. From its low end, `names` has three bits for the provider, two for the service, two
/// for the platform, four for the document type, each 0 where it is open, else a place in the contract's list from 1; a bit
/// that says partial; and the first two digits of the province as a number. `day` is today as the number 20261122.
#[wasm_bindgen(js_name = setContext)]
pub fn set_context(names: u32, day: u32) -> u32 {
    let context = Context {
        provider: pick(Provider::ALL, names & 7),
        service: pick(Service::ALL, names >> 3 & 3),
        platform: pick(PlatformKind::ALL, names >> 5 & 3),
        document_type: pick(DocumentType::ALL, names >> 7 & 15),
        partial: names >> 11 & 1 == 1,
        province: None,
        today: (day > 0).then(|| spell_day(day)),
    };
    LAW.with_borrow_mut(|law| {
        law.context = context;
        law.province = (names >> 12 & 0xff) as u8;
    });
    answer(0)
}

/// The name at this place of a list, counted from 1.
fn pick<T: Copy>(all: &[T], place: u32) -> Option<T> {
    all.get((place as usize).wrapping_sub(1)).copied()
}

/// A day in ISO text. In one go, for it is made at the first call of every program, and an engine compiles what it takes.
fn spell_day(day: u32) -> String {
    let mut text = *b"0000-00-00";
    let mut rest = day;
    for at in [9, 8, 6, 5, 3, 2, 1, 0] {
        text[at] += (rest % 10) as u8;
        rest /= 10;
    }
    memory::text(&text).to_owned()
}

/// Calls with the law that applies. A province, which a person may have typed, is spelt out for the call alone.
fn with_context<T>(call: impl FnOnce(&Context) -> T) -> T {
    LAW.with_borrow_mut(|Law { context, province, spelt }| {
        if *province > 0 {
            context.province = Some(spell(std::mem::take(spelt), *province));
        }
        let result = call(context);
        if let Some(text) = context.province.take() {
            *spelt = spell(text, 0);
        }
        result
    })
}

/// The code of a province, whose first two digits these are, in the place of another.
fn spell(mut text: String, province: u8) -> String {
    text.clear();
    text.push(char::from(b'0' + province / 10));
    text.push(char::from(b'0' + province % 10));
    text.push_str("0000");
    text
}
