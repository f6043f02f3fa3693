//! The laws that must hold for every value, as property tests, and the rules against independent oracles.

mod app;
mod contact;
mod domain;
mod ip;
