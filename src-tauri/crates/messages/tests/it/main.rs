//! The catalogs, and what becomes of them.

#![allow(clippy::unwrap_used, reason = "tests")]

#[allow(dead_code, reason = "the build uses all of it")]
#[path = "../../build/catalog.rs"]
mod catalog;

mod conventions;
mod every_message;
mod literals;
mod said;
mod texts;
mod translations;
mod window;
