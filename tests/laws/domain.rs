//! Laws of domains.
