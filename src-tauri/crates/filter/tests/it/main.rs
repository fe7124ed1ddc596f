//! The language of filters through its public interface.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod completing;
mod folding;
mod matching;
mod reading;
mod round_trip;
mod rows;
