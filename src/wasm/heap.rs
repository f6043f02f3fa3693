//! The memory that the wasm gives out and takes back. Everything here lives as long as one call, or as one form, and most of it is
//! short: a list of free blocks for each power of two is all that it takes, and is a tenth of the code of the standard library's.

#![expect(unsafe_code, reason = "an allocator can't be had without")]

use std::{alloc::Layout, ptr};

/// The smallest block, and how every block is aligned.
const LEAST: usize = 16;
/// The most by which memory grows at once without need: a page of WebAssembly.
const PAGE: usize = 65_536;

/// What a free block begins with.
struct Free {
    next: *mut Free,
}

/// Blocks of powers of two. One that is split stays so: as many of each size are made as were in use at once, and no more.
pub(crate) struct Heap {
    /// For each power of two the last block that came back.
    free: [*mut Free; usize::BITS as usize],
    /// The powers that have one, by bits.
    has_free: usize,
    /// Never given out yet: from here...
    next: usize,
    /// ... to here.
    end: usize,
}

/// Makes the memory so many pages longer, and says where they begin.
#[cfg(target_arch = "wasm32")]
fn grow(pages: usize) -> Option<usize> {
    Some(core::arch::wasm32::memory_grow(0, pages)).filter(|before| *before != usize::MAX).map(|before| before * PAGE)
}
#[cfg(test)]
use tests::grow;

/// The power of two that a block of so many bytes is.
fn power(bytes: usize) -> u32 {
    (bytes.max(LEAST) - 1).ilog2() + 1
}

impl Heap {
    pub(crate) const fn new() -> Self {
        Self { free: [ptr::null_mut(); usize::BITS as usize], has_free: 0, next: 0, end: 0 }
    }

    /// A block for this, or null where there is no memory left.
    pub(crate) fn take(&mut self, layout: Layout) -> *mut u8 {
        if layout.align() > LEAST {
            return ptr::null_mut(); // Nothing here asks for more.
        }
        let power = power(layout.size());
        let larger = self.has_free >> power;
        if larger == 0 {
            return self.fresh(1 << power);
        }
        let mut split = power + larger.trailing_zeros();
        let block = self.free[split as usize];
        // SAFETY: what is in the list of a power is a free block of that many bytes, and nobody else's.
        unsafe {
            self.free[split as usize] = (*block).next;
            if self.free[split as usize].is_null() {
                self.has_free &= !(1 << split);
            }
            let block: *mut u8 = block.cast();
            while split > power {
                split -= 1;
                self.put(block.add(1 << split), split);
            }
            block
        }
    }

    /// Takes back a block that was given out for this.
    ///
    /// # Safety
    /// It was given out by this heap for this layout, and nobody holds it any more.
    pub(crate) unsafe fn give(&mut self, block: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { self.put(block, power(layout.size())) }
    }

    unsafe fn put(&mut self, block: *mut u8, power: u32) {
        let block: *mut Free = block.cast();
        // SAFETY: it is a free block, and long enough.
        unsafe { (*block).next = self.free[power as usize] };
        self.free[power as usize] = block;
        self.has_free |= 1 << power;
    }

    /// A block of memory that was never given out.
    #[cold]
    #[inline(never)]
    fn fresh(&mut self, bytes: usize) -> *mut u8 {
        if self.end - self.next < bytes {
            let pages = bytes.div_ceil(PAGE);
            let Some(start) = grow(pages) else { return ptr::null_mut() };
            if start != self.end {
                self.next = start;
            }
            self.end = start + pages * PAGE;
        }
        let block = self.next;
        self.next += bytes;
        ptr::with_exposed_provenance_mut(block)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::alloc::alloc;

    pub(super) fn grow(pages: usize) -> Option<usize> {
        // SAFETY: the layout is not empty. It is never given back: it is a test's.
        let memory = unsafe { alloc(Layout::from_size_align(pages * PAGE, LEAST).ok()?) };
        (!memory.is_null()).then(|| memory.expose_provenance())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        /// Each block is written all over with a byte of its own, and has it still when it comes back.
        #[test]
        fn no_two_blocks_share_a_byte(steps in proptest::collection::vec((1_usize..5_000, any::<prop::sample::Index>(), any::<bool>()), 1..200)) {
            let mut heap = Heap::new();
            let mut held: Vec<(*mut u8, Layout, u8)> = Vec::new();
            for (mark, (bytes, which, gives)) in (0..=u8::MAX).cycle().zip(steps) {
                if gives && !held.is_empty() {
                    let (block, layout, mark) = held.swap_remove(which.index(held.len()));
                    // SAFETY: it was given out for this, and is held by nobody now.
                    unsafe {
                        prop_assert!((0..layout.size()).all(|at| *block.add(at) == mark));
                        heap.give(block, layout);
                    }
                } else {
                    let layout = Layout::from_size_align(bytes, 8).unwrap();
                    let block = heap.take(layout);
                    prop_assert!(block.addr().is_multiple_of(LEAST));
                    // SAFETY: it has so many bytes.
                    unsafe { block.write_bytes(mark, bytes) };
                    held.push((block, layout, mark));
                }
            }
        }
    }
}
