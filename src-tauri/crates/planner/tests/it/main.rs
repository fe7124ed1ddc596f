//! The tests of the planner, through its public interface.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod held;
mod plans;
mod preview;
mod property;
mod restart;
mod schedules;
mod simulation;
mod support;
mod turns;
mod watch;
mod world;
