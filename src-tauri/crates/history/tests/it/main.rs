//! The history through its public interface.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod against_a_model;
mod counting;
mod exporting;
mod formats;
mod keeping;
mod killed;
mod language;
mod reading;
mod support;
mod trouble;
mod vitals;
