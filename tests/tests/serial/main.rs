//! Tests that run one after the other: they need the private display (`tests/desktop/run.sh`), the log of the whole
//! process, or the computer for themselves.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod demo;
mod fleet_accounts;
mod fleet_log;
mod fleet_secrets;
mod fleet_wine;
mod interop;
mod keyring;
mod quit;
mod tray;
mod window;
