//! The tests of the simulated workstation, as its clients see it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod adb;
mod cmd;
mod common;
mod control;
mod desktops;
mod effects;
mod faults;
mod hazards;
mod input;
mod kinds;
mod languages;
mod ldplayer;
mod ntlm;
mod power;
mod powershell;
mod quotas;
mod registry;
mod scale;
mod schtasks;
mod screens;
mod shell;
mod vitals;
