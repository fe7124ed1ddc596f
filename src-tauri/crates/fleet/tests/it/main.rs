//! The tests of the fleet that need no workstation.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod restart;
mod store;
