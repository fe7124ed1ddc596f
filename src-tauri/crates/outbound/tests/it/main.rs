//! Sending, against servers on this computer.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod http;
mod mail;
