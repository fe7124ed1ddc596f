//! The log: JSON lines in the platform's log folder, a file a day, two weeks kept; the same in short on the terminal.

use std::{
    fs, io,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use tracing::Subscriber;
use tracing_appender::{
    non_blocking::WorkerGuard,
    rolling::{RollingFileAppender, Rotation},
};
use tracing_subscriber::{
    EnvFilter, Layer,
    fmt::{self, MakeWriter},
    layer::SubscriberExt,
    registry::LookupSpan,
    util::SubscriberInitExt,
};

/// Days of log that are kept.
const DAYS: usize = 14;

/// What the terminal shows. winrm-rs warns at every connection that NTLM over HTTP does not prove the server's identity;
/// the README says so once.
const TERMINAL: &str = "warn,winrm_rs::ntlm_over_http=error";
/// What the file holds; for the same reason without that warning.
const FILE: &str = "info,fleet=debug,workstation=debug,winrm_rs=warn,winrm_rs::ntlm_over_http=error";

/// The log's file, until the end of the program.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Option<WorkerGuard>>>);

impl Log {
    /// Writes what is still waiting. The system may end the process right afterwards; what is logged later is lost.
    pub(crate) fn finish(&self) {
        drop(self.0.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

/// Starts logging. A folder that cannot be written costs the file, not the program.
pub(crate) fn start(folder: Option<&Path>) -> Log {
    let filter =
        |default: &str| EnvFilter::try_from_env("LDFLEET_LOG").unwrap_or_else(|_| EnvFilter::new(default));
    let terminal = fmt::layer().compact().with_writer(std::io::stderr).with_filter(filter(TERMINAL));
    match folder.map(file) {
        Some(Ok(appender)) => {
            let (writer, guard) = tracing_appender::non_blocking(appender);
            tracing_subscriber::registry().with(terminal).with(lines(writer, filter(FILE))).init();
            Log(Arc::new(Mutex::new(Some(guard))))
        }
        Some(Err(error)) => {
            tracing_subscriber::registry().with(terminal).init();
            tracing::warn!(%error, "no log file");
            Log::default()
        }
        None => {
            tracing_subscriber::registry().with(terminal).init();
            Log::default()
        }
    }
}

/// The file of today in `folder`; the oldest ones beyond what is kept are removed.
fn file(folder: &Path) -> io::Result<RollingFileAppender> {
    fs::create_dir_all(folder)?;
    RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("ldfleet")
        .filename_suffix("jsonl")
        .max_log_files(DAYS)
        .build(folder)
        .map_err(io::Error::other)
}

/// One JSON object a line.
fn lines<S, W>(writer: W, filter: EnvFilter) -> impl Layer<S>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    fmt::layer().json().with_current_span(false).with_writer(writer).with_filter(filter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
        entries.filter(|name| name.starts_with("ldfleet.")).collect()
    }

    #[test]
    fn the_file_holds_one_json_object_per_line() {
        let folder = tempfile::tempdir().unwrap();
        let (writer, guard) = tracing_appender::non_blocking(file(folder.path()).unwrap());
        let subscriber = tracing_subscriber::registry().with(lines(writer, EnvFilter::new(FILE)));
        tracing::subscriber::with_default(subscriber, || {
            tracing::warn!(target: "fleet::log", workstation = "WS-07", code = "refused", "failure");
            tracing::debug!(target: "fleet::log", workstation = "WS-07", "refused");
            tracing::debug!(target: "hyper", "not ours");
        });
        drop(guard);

        let names = names(folder.path());
        assert!(names.len() == 1 && names[0].split('.').next_back() == Some("jsonl"), "{names:?}");
        let text = fs::read_to_string(folder.path().join(&names[0])).unwrap();
        let lines: Vec<serde_json::Value> =
            text.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
        assert_eq!(lines.len(), 2, "{text}");
        assert_eq!((&lines[0]["level"], &lines[1]["level"]), (&"WARN".into(), &"DEBUG".into()));
        assert_eq!(lines[0]["target"], "fleet::log");
        assert!(lines[0]["timestamp"].is_string());
        let fields = serde_json::json!({ "message": "failure", "workstation": "WS-07", "code": "refused" });
        assert_eq!(lines[0]["fields"], fields);
    }

    #[test]
    fn two_weeks_of_files_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        for day in 1..=20 {
            fs::write(folder.path().join(format!("ldfleet.2020-01-{day:02}.jsonl")), "{}\n").unwrap();
        }
        fs::write(folder.path().join("notes.txt"), "not a log").unwrap();
        drop(file(folder.path()).unwrap());
        assert!(names(folder.path()).len() <= DAYS, "{:?}", names(folder.path()));
        assert!(folder.path().join("notes.txt").exists());
    }
}
