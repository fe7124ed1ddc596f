//! Starts LDFleet.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    ldfleet_lib::run()
}
