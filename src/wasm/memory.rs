//! The memory that the package and the rules share, and the wiping: nothing typed stays in it.

#![expect(unsafe_code, reason = "memory that is written from outside, and an allocator, can't be had without")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
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

/// Wipes a value, or a piece of a stream. The scratch is made of whole words: no end is wiped byte by byte.
#[inline(always)]
#[expect(clippy::inline_always, reason = "most values are few words")]
pub(super) fn wipe_scratch(bytes: usize) {
    let mut word: *mut u64 = scratch().cast();
    // SAFETY: it is within the scratch, whose length is a multiple of eight.
    unsafe {
        let end = word.add(bytes.min(ROOM).div_ceil(8));
        while word < end {
            word.write_volatile(0);
            word = word.add(1);
        }
    }
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
struct Wiping;

#[global_allocator]
static ALLOCATOR: Wiping = Wiping;

// SAFETY: memory comes from and goes back to `System` with the layout it was asked for; only owned bytes are wiped.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe {
            wipe(at, layout.size());
            System.dealloc(at, layout);
        }
    }
}

/// In words, each written for its own sake: the optimiser would drop the wiping of memory that nobody reads again, or make it a
/// call of `memset`, which is built small and goes byte by byte. Blocks begin at a multiple of eight, or are shorter.
#[inline(never)]
#[expect(clippy::cast_ptr_alignment, reason = "where it does not begin at a word, it is wiped byte by byte")]
unsafe fn wipe(at: *mut u8, size: usize) {
    unsafe {
        let words = if at.cast::<u64>().is_aligned() { size / 8 } else { 0 };
        let at_word = at.cast::<u64>();
        let mut word = 0;
        while word + 4 <= words {
            at_word.add(word).write_volatile(0);
            at_word.add(word + 1).write_volatile(0);
            at_word.add(word + 2).write_volatile(0);
            at_word.add(word + 3).write_volatile(0);
            word += 4;
        }
        while word < words {
            at_word.add(word).write_volatile(0);
            word += 1;
        }
        for byte in words * 8..size {
            at.add(byte).write_volatile(0);
        }
    }
}

/// Copies eight bytes at a time, wherever they begin: the standard library's goes by four, or puts together what does not begin at
/// a multiple of four, and copies what is short byte by byte. Nearly all that is copied here is short and begins anywhere.
#[unsafe(no_mangle)]
unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, bytes: usize) -> *mut u8 {
    unsafe {
        if bytes >= 8 {
            let last = bytes - 8;
            let mut at = 0;
            while at < last {
                write::<u64>(to, at, read(from, at));
                at += 8;
            }
            write::<u64>(to, last, read(from, last));
        } else if bytes >= 4 {
            write::<u32>(to, 0, read(from, 0));
            write::<u32>(to, bytes - 4, read(from, bytes - 4));
        } else {
            for at in 0..bytes {
                write::<u8>(to, at, read(from, at));
            }
        }
    }
    to
}

/// Compares in the same way.
#[unsafe(no_mangle)]
unsafe extern "C" fn memcmp(one: *const u8, other: *const u8, bytes: usize) -> i32 {
    unsafe {
        let mut at = 0;
        while at + 8 <= bytes {
            let (left, right) = (read::<u64>(one, at), read::<u64>(other, at));
            if left != right {
                // The first byte that differs is the lowest.
                let from = (left ^ right).trailing_zeros() & !7;
                return (left >> from & 255) as i32 - (right >> from & 255) as i32;
            }
            at += 8;
        }
        while at < bytes {
            let (left, right) = (read::<u8>(one, at), read::<u8>(other, at));
            if left != right {
                return i32::from(left) - i32::from(right);
            }
            at += 1;
        }
    }
    0
}

unsafe fn read<T>(from: *const u8, at: usize) -> T {
    unsafe { from.add(at).cast::<T>().read_unaligned() }
}

unsafe fn write<T>(to: *mut u8, at: usize, word: T) {
    unsafe { to.add(at).cast::<T>().write_unaligned(word) }
}
