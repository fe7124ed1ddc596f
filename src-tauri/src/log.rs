//! The log: JSON lines in the platform's log folder, a file a day, two weeks kept; the same in short on the terminal.
//! Titles, names and what Windows said stand in its lines: nothing in them that cannot be seen leaves as it came, or a terminal would
//! obey it.

use std::{
    borrow::Cow,
    fs, io,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use fleet::model::shown;
use tracing::{Metadata, Subscriber};
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
    let terminal = short(io::stderr, filter(TERMINAL));
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

/// In short, for a person at a terminal.
fn short<S, W>(writer: W, filter: EnvFilter) -> impl Layer<S>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    fmt::layer().compact().with_ansi(false).with_writer(Neutral(writer)).with_filter(filter)
}

/// One JSON object a line.
fn lines<S, W>(writer: W, filter: EnvFilter) -> impl Layer<S>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    fmt::layer().json().with_current_span(false).with_writer(Neutral(writer)).with_filter(filter)
}

/// What is written, with signs for what cannot be seen. A line of the log is written in one piece.
struct Neutral<W>(W);

impl<'a, W: MakeWriter<'a>> MakeWriter<'a> for Neutral<W> {
    type Writer = Neutral<W::Writer>;

    fn make_writer(&'a self) -> Self::Writer {
        Neutral(self.0.make_writer())
    }

    fn make_writer_for(&'a self, about: &Metadata<'_>) -> Self::Writer {
        Neutral(self.0.make_writer_for(about))
    }
}

impl<W: io::Write> io::Write for Neutral<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write_all(neutral(&String::from_utf8_lossy(bytes)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// One line, of which only its end is one.
pub(crate) fn neutral(line: &str) -> Cow<'_, str> {
    let (text, end) = line.strip_suffix('\n').map_or((line, ""), |text| (text, "\n"));
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(line);
    }
    Cow::Owned(shown(text, usize::MAX) + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Kept {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    #[test]
    fn nothing_unseen_reaches_a_terminal_or_the_file() {
        let (terminal, file) = (Kept::default(), Kept::default());
        let (to_terminal, to_file) = (terminal.clone(), file.clone());
        let subscriber = tracing_subscriber::registry()
            .with(short(move || to_terminal.clone(), EnvFilter::new("info")))
            .with(lines(move || to_file.clone(), EnvFilter::new("info")));
        let hostile =
            "\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}31m\u{202e}gpj.exe\u{200b}\r\nWARN forged\u{7f}\u{2028}\0";
        tracing::subscriber::with_default(subscriber, || {
            let span = tracing::info_span!("poll", workstation = hostile);
            let _inside = span.enter();
            tracing::warn!(title = hostile, error = %hostile, output = ?hostile, "{hostile} Nông trại");
        });
        for text in [terminal.text(), file.text()] {
            let line = text.strip_suffix('\n').expect("one line");
            let unseen = |c: char| c.is_control() || "\u{202e}\u{200b}\u{2028}".contains(c);
            assert!(!line.contains(unseen), "{line:?}");
            assert!(line.contains("<U+202E>gpj.exe") && line.contains("Nông trại"), "{line}");
        }
        let file: serde_json::Value = serde_json::from_str(&file.text()).expect("it is still JSON");
        assert!(file["fields"]["title"].as_str().unwrap().contains("forged"), "{file}");
    }

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
