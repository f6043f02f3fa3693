//! Forms: filled piece by piece, judged once or kept open.

use super::{
    answer, flag,
    memory::{piece, wipe_below, wipe_piece},
    stream::{Reader, number},
    tell, with_context,
};
use crate::{
    check::{self, Delta, Edit, FilingReport, FilingSession},
    filing::store::Store,
};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// A form on its way in.
struct Filling {
    store: Store,
    reader: Reader,
}

thread_local! {
    /// The forms that are being filled. There is more than one where a getter of a form calls the package.
    static FILLING: RefCell<Vec<Filling>> = const { RefCell::new(Vec::new()) };
    /// The pieces of parts that are too large for one.
    static PART: RefCell<Vec<(Vec<u8>, Vec<u8>)>> = const { RefCell::new(Vec::new()) };
    static SESSIONS: RefCell<Vec<Option<FilingSession>>> = const { RefCell::new(Vec::new()) };
}

/// How deep the calls go that judge a form, in words of eight bytes: 10,344 bytes were seen.
pub(super) const FORM_DEPTH: usize = 2048;

/// A new form is filled from now on.
#[wasm_bindgen]
pub fn begin() -> u32 {
    FILLING.with_borrow_mut(|forms| forms.push(Filling { store: Store::new(), reader: Reader::at(0) }));
    answer(0)
}

/// Takes a piece of it: the stream, and the text beside it.
#[wasm_bindgen]
pub fn feed(bytes: usize, beside: usize) -> u32 {
    FILLING.with_borrow_mut(|forms| {
        if let Some(Filling { store, reader }) = forms.last_mut() {
            reader.read(store, piece(bytes, beside));
        }
    });
    wipe_piece(bytes, beside);
    answer(0)
}

/// Drops it.
#[wasm_bindgen]
pub fn cancel() {
    drop(filled());
}

pub(super) fn filled() -> Option<Store> {
    FILLING.with_borrow_mut(Vec::pop).map(|filling| filling.store)
}

/// Judges the form that was filled. Gives its issues, and the places and normal forms of the values that were typed otherwise.
#[wasm_bindgen(js_name = checkFiling)]
pub fn check_filing() -> u32 {
    let report = filled().map(|store| with_context(|context| check::check_store(store, context)));
    wipe_below::<FORM_DEPTH>();
    answer(report.map_or(0, |report| tell_report(&report)))
}

/// The same of a form with too many values to be carried here.
#[wasm_bindgen(js_name = tooMany)]
pub fn too_many(values: usize) -> u32 {
    answer(tell_report(&FilingReport::too_many(values)))
}

fn tell_report(report: &FilingReport) -> u32 {
    if report.issues.is_empty() && report.rewritten.is_empty() {
        return 0;
    }
    tell(|records| {
        records.issues(&report.issues);
        records.rewritten(&report.rewritten);
    })
}

/// Keeps the form that was filled open. Gives its number, from 1; 0 where it is too large.
#[wasm_bindgen]
pub fn open() -> usize {
    let Some(session) = filled().and_then(|store| with_context(|context| FilingSession::of(store, context)).ok()) else {
        return 0;
    };
    SESSIONS.with_borrow_mut(|sessions| {
        let free = sessions.iter().position(Option::is_none).unwrap_or(sessions.len());
        if free == sessions.len() {
            sessions.push(None);
        }
        sessions[free] = Some(session);
        free + 1
    })
}

fn with_session<T>(number: usize, call: impl FnOnce(&mut FilingSession) -> T) -> T {
    SESSIONS.with_borrow_mut(|sessions| call(sessions[number - 1].as_mut().expect("a form that was opened")))
}

/// Takes a piece of a part, of which more is to come.
#[wasm_bindgen(js_name = feedPart)]
pub fn feed_part(bytes: usize, beside: usize) -> u32 {
    let (stream, text) = piece(bytes, beside);
    PART.with_borrow_mut(|pieces| pieces.push((stream.to_vec(), text.to_vec())));
    wipe_piece(bytes, beside);
    answer(0)
}

/// Drops the last pieces.
#[wasm_bindgen(js_name = cancelPart)]
pub fn cancel_part(pieces: usize) {
    drop(part(pieces));
}

fn part(pieces: usize) -> Vec<(Vec<u8>, Vec<u8>)> {
    if pieces == 0 { Vec::new() } else { PART.with_borrow_mut(|all| all.split_off(all.len() - pieces)) }
}

/// Edits an open form: 0 sets, 1 inserts, 2 removes. The first piece begins with the path, a byte that counts its steps and four
/// bytes for each; the part follows. So many pieces came before this one. Gives the issues that came and those that went.
#[wasm_bindgen]
pub fn edit(session: usize, edit: u32, pieces: usize, bytes: usize, beside: usize) -> u32 {
    let before = part(pieces);
    let last = piece(bytes, beside);
    let mut first = before.first().map_or(last.0, |(stream, _)| stream);
    let mut path = [0; 8];
    let depth = usize::from(first.split_off_first().copied().unwrap_or(0)).min(path.len());
    path[..depth].fill_with(|| number(&mut first));
    let edit = match edit {
        0 => Edit::Set,
        1 => Edit::Insert,
        _ => Edit::Remove,
    };
    let delta = with_session(session, |session| {
        session.edit(&path[..depth], edit, &mut |store, at| {
            let mut reader = Reader::at(at);
            let rest = before.iter().map(|(stream, text)| (&**stream, &**text)).chain([last]).skip(1);
            reader.read(store, (first, before.first().map_or(last.1, |(_, text)| text)));
            rest.for_each(|piece| reader.read(store, piece));
        })
    });
    wipe_piece(bytes, beside);
    answer(delta.map_or(flag::TOO_MANY, |delta| tell_delta(&delta)))
}

/// Judges an open form by the law that applies now. Gives the issues that came and those that went.
#[wasm_bindgen(js_name = judgeAgain)]
pub fn judge_again(session: usize) -> u32 {
    let delta = with_session(session, |session| with_context(|context| session.set_context(context)));
    answer(tell_delta(&delta))
}

fn tell_delta(delta: &Delta) -> u32 {
    if delta.added.is_empty() && delta.removed.is_empty() {
        return 0;
    }
    tell(|records| {
        records.issues(&delta.added);
        records.issues(&delta.removed);
    })
}

/// The issues of an open form, and the places and normal forms of the values that were typed otherwise.
#[wasm_bindgen]
pub fn report(session: usize) -> u32 {
    answer(with_session(session, |session| tell_report(&session.report())))
}

/// Drops an open form.
#[wasm_bindgen]
pub fn close(session: usize) {
    SESSIONS.with_borrow_mut(|sessions| {
        sessions[session - 1] = None;
        if sessions.iter().all(Option::is_none) {
            *sessions = Vec::new();
        }
    });
    wipe_below::<FORM_DEPTH>();
}
