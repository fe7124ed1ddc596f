//! The tests of the breaker that need neither a process nor a build of their own.
#![cfg(not(loom))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod accounts;
mod behaviour;
mod config;
mod conformance;
mod farm;
mod model;
mod property;
mod replay;
mod tasks;
