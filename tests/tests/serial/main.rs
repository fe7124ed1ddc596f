//! Tests that run one after the other: they need the private display (`tests/desktop/run.sh`), the log of the whole
//! process, or the computer for themselves.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod fleet_accounts;
mod fleet_farm;
mod fleet_log;
mod fleet_secrets;

// The other WinRM clients and Wine are Debian's.
#[cfg(target_os = "linux")]
mod fleet_wine;
#[cfg(target_os = "linux")]
mod interop;

// The window here is one of X11, and its desktop one of D-Bus.
#[cfg(target_os = "linux")]
#[cfg(target_os = "linux")]
mod commands;
#[cfg(target_os = "linux")]
mod demo;
#[cfg(target_os = "linux")]
mod keyring;
#[cfg(target_os = "linux")]
mod languages;
#[cfg(target_os = "linux")]
mod quit;
#[cfg(target_os = "linux")]
mod script;
#[cfg(target_os = "linux")]
mod start;
#[cfg(target_os = "linux")]
mod tray;
#[cfg(target_os = "linux")]
mod window;

/// A stand-alone simulated workstation, and the words of the line that it prints about itself.
#[cfg(target_os = "linux")]
async fn simulator(emulators: u32) -> (tokio::process::Child, Vec<String>) {
    use std::process::Stdio;

    use tests::program;
    use tokio::{
        io::{AsyncBufReadExt, BufReader},
        process::Command,
    };

    let mut simulator = Command::new(program("simulator"))
        .args(["--workstations", "1", "--emulators", &emulators.to_string(), "--port-base", "0"])
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(simulator.stdout.take().unwrap()).lines();
    let line = lines.next_line().await.unwrap().expect("a line about the workstation");
    (simulator, line.split_whitespace().map(str::to_owned).collect())
}
