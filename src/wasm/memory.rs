//! The memory that the package and the rules share, and the wiping: nothing typed stays in it.

#![expect(unsafe_code, reason = "memory that is written from outside, and an allocator, can't be had without")]

use super::heap::Heap;
use std::{
    alloc::{GlobalAlloc, Layout},
    cell::UnsafeCell,
    mem::MaybeUninit,
};

/// The size of the scratch.
const ROOM: usize = 65_536;

/// Where in it a long text begins, beside a stream: it has room for the longest value, 16,384 units of three bytes each.
const STREAM: usize = 16_384;

/// Where the package writes what is typed. It writes between calls and never during one.
#[repr(align(8))]
struct Scratch(UnsafeCell<[u8; ROOM]>);

// SAFETY: the wasm has one thread.
unsafe impl Sync for Scratch {}

static SCRATCH: Scratch = Scratch(UnsafeCell::new([0; ROOM]));

/// Where the scratch begins.
pub(super) fn scratch() -> *mut u8 {
    SCRATCH.0.get().cast()
}

fn written<'a>(from: usize, bytes: usize) -> &'a [u8] {
    // SAFETY: it is within the scratch, to which nobody writes before the call ends.
    unsafe { std::slice::from_raw_parts(scratch().add(from), bytes.min(ROOM - from)) }
}

/// The value that the package has written.
pub(super) fn typed<'a>(bytes: usize) -> &'a str {
    text(written(0, bytes))
}

/// The piece of a stream that the package has written, and the text beside it.
pub(super) fn piece<'a>(bytes: usize, beside: usize) -> (&'a [u8], &'a [u8]) {
    (written(0, bytes), written(STREAM, beside))
}

/// A text in what the package has written.
pub(super) fn text(bytes: &[u8]) -> &str {
    // SAFETY: the package writes nothing but UTF-8 (pkg/src/scratch.ts), as the glue of wasm-bindgen does.
    unsafe { std::str::from_utf8_unchecked(bytes) }
}

/// Wipes a value, or a piece of a stream.
pub(super) fn wipe_scratch(bytes: usize) {
    // SAFETY: it is within the scratch.
    unsafe { wipe(scratch(), bytes.min(ROOM)) }
}

/// Wipes a piece and the text beside it.
pub(super) fn wipe_piece(bytes: usize, beside: usize) {
    wipe_scratch(bytes);
    // SAFETY: it is within the scratch.
    unsafe { wipe(scratch().add(STREAM), beside.min(ROOM - STREAM)) }
}

/// Writes over what the calls before this one left on the stack below, so many words of eight bytes.
#[inline(never)]
pub(super) fn wipe_below<const WORDS: usize>() {
    let mut below = MaybeUninit::<[u64; WORDS]>::uninit();
    // SAFETY: it is as long as this.
    unsafe { wipe(below.as_mut_ptr().cast(), WORDS * 8) }
}

/// The allocator of the wasm: it wipes what it frees.
struct Wiping(UnsafeCell<Heap>);

#[global_allocator]
static ALLOCATOR: Wiping = Wiping(UnsafeCell::new(Heap::new()));

// SAFETY: the wasm has one thread.
unsafe impl Sync for Wiping {}

// SAFETY: blocks come from and go back to one heap with the layout they were asked for; only owned bytes are wiped.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { (*self.0.get()).take(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe {
            wipe(at, layout.size());
            (*self.0.get()).give(at, layout);
        }
    }
}

/// In words: `memset` is built small, and goes byte by byte.
#[inline(never)]
unsafe fn wipe(at: *mut u8, size: usize) {
    unsafe {
        let mut done = 0;
        while done + 32 <= size {
            at.add(done).cast::<[u64; 4]>().write_unaligned([0; 4]);
            done += 32;
        }
        while done < size {
            at.add(done).write(0);
            done += 1;
        }
    }
    // The address escapes, so the bytes count as read, or the optimiser drops the wiping of memory that nobody reads again.
    std::hint::black_box(at);
}
