//! The tests of one workstation, against the simulator and the reference server.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::disallowed_methods, reason = "tests look at files and clocks, and may wait")]

mod common;
mod conformance;
mod doctor;
mod doctor_https;
mod doctor_refserver;
mod doctor_windows;
mod examination;
mod hostile;
mod https;
mod refserver;
mod sessions;
mod truth;
mod vitals;
mod windows;
