//! The memory that the package and the rules share, and the wiping: nothing typed stays in it.

#![expect(unsafe_code, reason = "memory that is written from outside, and an allocator, can't be had without")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::UnsafeCell,
    mem::MaybeUninit,
};

/// The size of the scratch. The longest value has 16,384 units, of three bytes each at most.
const ROOM: usize = 65_536;

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

/// What the package has written.
pub(super) fn written<'a>(bytes: usize) -> &'a [u8] {
    // SAFETY: the scratch is as long as this, and nobody writes to it before the call ends.
    unsafe { std::slice::from_raw_parts(scratch(), bytes.min(ROOM)) }
}

/// The text that the package has written: UTF-8, by its own encoder or the host's.
pub(super) fn typed<'a>(bytes: usize) -> &'a str {
    // SAFETY: the package writes nothing but UTF-8 (pkg/src/scratch.ts), as the glue of wasm-bindgen does.
    unsafe { std::str::from_utf8_unchecked(written(bytes)) }
}

/// Wipes what the package has written.
pub(super) fn wipe_scratch(bytes: usize) {
    // SAFETY: the scratch is as long as this.
    unsafe { wipe(scratch(), bytes.min(ROOM)) }
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
