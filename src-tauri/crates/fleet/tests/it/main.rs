//! The tests of the fleet that need no workstation.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::disallowed_methods, reason = "tests look at files and clocks, and may wait")]

mod bundle;
mod edits;
mod forms;
mod hostile;
mod import;
mod restart;
mod several;
mod store;
mod table;
