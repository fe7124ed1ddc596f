//! The log: JSON lines in the platform's log folder, a file a day, two weeks kept; the same in short on the terminal.

use std::path::Path;

use tracing_appender::{
    non_blocking::WorkerGuard,
    rolling::{RollingFileAppender, Rotation},
};
use tracing_subscriber::{EnvFilter, Layer, fmt, layer::SubscriberExt, util::SubscriberInitExt};

/// Days of log that are kept.
const DAYS: usize = 14;

/// What the terminal shows. winrm-rs warns at every connection that NTLM over HTTP does not prove the server's identity;
/// the README says so once.
const TERMINAL: &str = "warn,winrm_rs::ntlm_over_http=error";
/// What the file holds.
const FILE: &str = "info,fleet=debug,workstation=debug,winrm_rs=warn";

/// Starts logging. Keep the guard until the end, or the last lines are lost. A folder that cannot be written costs the
/// file, not the program.
pub(crate) fn start(folder: Option<&Path>) -> Option<WorkerGuard> {
    let filter =
        |default: &str| EnvFilter::try_from_env("LDFLEET_LOG").unwrap_or_else(|_| EnvFilter::new(default));
    let terminal = fmt::layer().compact().with_writer(std::io::stderr).with_filter(filter(TERMINAL));
    let appender = folder.map(|folder| {
        std::fs::create_dir_all(folder)?;
        RollingFileAppender::builder()
            .rotation(Rotation::DAILY)
            .filename_prefix("ldfleet")
            .filename_suffix("jsonl")
            .max_log_files(DAYS)
            .build(folder)
            .map_err(std::io::Error::other)
    });
    match appender {
        Some(Ok(appender)) => {
            let (writer, guard) = tracing_appender::non_blocking(appender);
            let file = fmt::layer().json().with_writer(writer).with_filter(filter(FILE));
            tracing_subscriber::registry().with(terminal).with(file).init();
            Some(guard)
        }
        Some(Err(error)) => {
            tracing_subscriber::registry().with(terminal).init();
            tracing::warn!(%error, "no log file");
            None
        }
        None => {
            tracing_subscriber::registry().with(terminal).init();
            None
        }
    }
}
