//! What the product logs. One subscriber serves the whole process, so tests that read the log run one after the other.

use std::{
    io,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use serde_json::Value;
use tracing_subscriber::{
    filter::dynamic_filter_fn, fmt, layer::SubscriberExt as _, util::SubscriberInitExt as _,
};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes()).into_owned()
    }
}

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Process {
    plain: Lines,
    json: Lines,
}

static PROCESS: OnceLock<Process> = OnceLock::new();
static RECORDING: AtomicBool = AtomicBool::new(false);

/// A record of everything that is logged while it exists, at every level. There can be one at a time.
pub struct Log(&'static Process);

impl Log {
    /// Begins an empty one.
    pub fn record() -> Self {
        let process = PROCESS.get_or_init(|| {
            let process = Process { plain: Lines::default(), json: Lines::default() };
            let (plain, json) = (process.plain.clone(), process.json.clone());
            let wanted = dynamic_filter_fn(|_, _| RECORDING.load(Ordering::Relaxed));
            tracing_subscriber::registry()
                .with(wanted)
                .with(fmt::layer().with_ansi(false).with_writer(move || plain.clone()))
                .with(fmt::layer().json().with_writer(move || json.clone()))
                .init();
            process
        });
        assert!(!RECORDING.swap(true, Ordering::SeqCst), "tests that read the log run one after the other");
        process.plain.bytes().clear();
        process.json.bytes().clear();
        Self(process)
    }

    /// All lines as plain text.
    pub fn text(&self) -> String {
        self.0.plain.text()
    }

    /// All lines as JSON, which each must be.
    pub fn lines(&self) -> Vec<Value> {
        let text = self.0.json.text();
        text.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        RECORDING.store(false, Ordering::SeqCst);
    }
}
