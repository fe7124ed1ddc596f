//! Packages as they are made, and files that only pretend.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod hostile;
mod made;
mod reading;
