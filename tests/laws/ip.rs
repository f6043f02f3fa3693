//! Laws of addresses and ranges.
