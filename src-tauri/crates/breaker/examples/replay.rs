//! Replays a file of conformance scenarios: `cargo run -q -p breaker --example replay -- FILE`.
//!
//! Prints a line for each scenario that fails, then `N passed, M failed`. The exit code is 0 only if none failed.

#[path = "../tests/it/replay/mod.rs"]
mod replay;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(file) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: replay FILE");
        return ExitCode::from(2);
    };
    match replay::replay_file(&file, replay::Bench::NETWORK) {
        Ok(report) => {
            for failure in &report.failed {
                println!("{failure}");
            }
            println!("{} passed, {} failed", report.passed, report.failed.len());
            if report.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("cannot read the scenarios: {error}");
            ExitCode::from(2)
        }
    }
}
