//! Laws of telephone numbers and addresses.
