//! Whether memory and log stay flat: what is kept for each event would show only after days.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use tracing_subscriber::fmt::MakeWriter;

/// Memory is flat when it grows by less than so many MB an hour, once it has settled.
const MB_AN_HOUR: f64 = 60.0;
/// The log is flat when the second half of the time has brought at most so many times as much as the first.
const LOG: u64 = 2;
/// Less than so much is too little to tell.
const LOG_KB: u64 = 256;
/// Caches and pools fill up in the first third of the time; in less than ten minutes too little is measured.
const LEAST: Duration = Duration::from_mins(10);

/// Counts what would be written to the log.
#[derive(Clone, Default)]
pub(crate) struct LogBytes(Arc<AtomicU64>);

impl LogBytes {
    /// Listens to everything from the level that the program writes to its log.
    pub(crate) fn listen() -> Self {
        let bytes = Self::default();
        let listening = tracing_subscriber::fmt()
            .json()
            .with_max_level(tracing_subscriber::filter::LevelFilter::INFO)
            .with_writer(bytes.clone())
            .try_init();
        // Nobody else listens in this program.
        drop(listening);
        bytes
    }
}

impl io::Write for LogBytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for LogBytes {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What was measured, every few seconds.
pub(crate) struct Growth {
    log: LogBytes,
    /// Hours, MB, bytes of the log.
    samples: Vec<(f64, f64, u64)>,
}

impl Growth {
    pub(crate) fn new(log: LogBytes) -> Self {
        Self { log, samples: Vec::new() }
    }

    #[expect(clippy::cast_precision_loss, reason = "megabytes")]
    pub(crate) fn sample(&mut self, since: Duration, memory: Option<u64>) {
        if let Some(mb) = memory {
            let bytes = self.log.0.load(Ordering::Relaxed);
            self.samples.push((since.as_secs_f64() / 3600.0, mb as f64, bytes));
        }
    }

    /// What is wrong with it; prints the figures.
    pub(crate) fn verdict(&self, how_long: Duration) -> Vec<String> {
        let settled = &self.samples[self.samples.len() / 3..];
        let (Some(slope), Some(last)) = (slope(settled), self.samples.last()) else { return Vec::new() };
        let half = self.samples[self.samples.len() / 2].2;
        let (first_kb, second_kb) = (half / 1024, (last.2 - half) / 1024);
        println!("memory: {slope:+.1} MB an hour once settled; log: {first_kb} KB, then {second_kb} KB");
        let mut violations = Vec::new();
        if how_long >= LEAST && slope > MB_AN_HOUR {
            violations.push(format!("memory grows by {slope:.0} MB an hour"));
        }
        if second_kb > LOG * first_kb + LOG_KB {
            violations.push(format!(
                "the log grows: {first_kb} KB in the first half, {second_kb} KB in the second"
            ));
        }
        violations
    }
}

/// Of the straight line that fits best.
#[expect(clippy::cast_precision_loss, reason = "a few hundred samples")]
fn slope(samples: &[(f64, f64, u64)]) -> Option<f64> {
    let count = samples.len() as f64;
    let mean = |of: fn(&(f64, f64, u64)) -> f64| samples.iter().map(of).sum::<f64>() / count;
    let (hour, mb) = (mean(|s| s.0), mean(|s| s.1));
    let spread: f64 = samples.iter().map(|s| (s.0 - hour).powi(2)).sum();
    let together: f64 = samples.iter().map(|s| (s.0 - hour) * (s.1 - mb)).sum();
    (samples.len() > 2 && spread > 0.0).then(|| together / spread)
}
