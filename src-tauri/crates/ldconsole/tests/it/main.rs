//! The tests of ldconsole.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod command;
mod corpus;
mod example;
mod health;
mod list2;
mod model;
mod quoting;
mod wine;
