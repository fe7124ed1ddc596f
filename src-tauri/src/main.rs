//! Starts LDFleet.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Wipes all memory that is given back. A password comes from the window inside a message that the framework owns and copies;
/// what it frees must not be found in this process for hours.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> std::process::ExitCode {
    ldfleet_lib::run()
}
