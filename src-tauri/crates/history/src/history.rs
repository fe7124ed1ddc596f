//! The handle: what the fleet tells, without ever waiting.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc::{SyncSender, TrySendError, sync_channel},
    },
    thread,
    time::Duration,
};

use crate::{
    Clock, Error, HistoryHealth, Reader, Record, Vitals,
    health::{HistoryState, HistoryTrouble, SharedHealth},
    writer::{WriteRequest, Writer},
};

/// Entries that wait for the writer at most.
const QUEUE: usize = 10_000;

/// How long and how much is kept, and how soon it is written.
#[derive(Debug, Clone)]
pub struct HistoryOptions {
    /// What is older goes.
    pub keep_for: Duration,
    /// If the file is larger, the oldest goes.
    pub keep_bytes: u64,
    /// How long an entry waits for others to be written with. What was not written yet is lost if the program is killed.
    pub write_within: Duration,
    /// When a file that could not be written is tried again.
    pub try_again_after: Duration,
    /// How often the writer looks up when there is nothing to write.
    pub look_every: Duration,
    /// How often it then looks for what is too old or too much.
    pub tidy_every: Duration,
}

impl Default for HistoryOptions {
    fn default() -> Self {
        Self {
            keep_for: Duration::from_hours(90 * 24),
            keep_bytes: 1 << 30,
            write_within: Duration::from_millis(500),
            try_again_after: Duration::from_secs(5),
            look_every: Duration::from_secs(5),
            tidy_every: Duration::from_mins(10),
        }
    }
}

/// The history of a fleet. It is opened, checked and written on a thread of its own; none of these calls waits for a disk.
pub struct History {
    path: PathBuf,
    orders: SyncSender<WriteRequest>,
    health: Arc<SharedHealth>,
    dropped: Arc<AtomicU64>,
}

impl History {
    /// Opens the file, or begins it. This cannot fail: what is in the way is said by [`HistoryHealth`], each change of which is
    /// told to `listener`.
    pub fn open(
        path: &Path,
        options: HistoryOptions,
        clock: Arc<dyn Clock>,
        listener: impl Fn(&HistoryHealth) + Send + Sync + 'static,
    ) -> Self {
        let (orders, received) = sync_channel(QUEUE);
        let health = SharedHealth::new(Box::new(listener));
        let dropped = Arc::new(AtomicU64::new(0));
        let writer = Writer::new(path.to_owned(), options, clock, Arc::clone(&health), Arc::clone(&dropped));
        let started = thread::Builder::new().name("history".to_owned()).spawn(move || writer.run(&received));
        if let Err(error) = started {
            health.change(|health| {
                health.state = HistoryState::Waiting(HistoryTrouble::Other(error.to_string()));
            });
        }
        Self { path: path.to_owned(), orders, health, dropped }
    }

    /// Remembers it. Never waits: if there is no room, it is left out, and how many were left out is remembered instead.
    pub fn record(&self, record: Record) {
        self.send(WriteRequest::Record(Box::new(record)));
    }

    /// Remembers how something was.
    pub fn vitals(&self, vitals: Vitals) {
        self.send(WriteRequest::Vitals(Box::new(vitals)));
    }

    /// From now on, that much is kept.
    pub fn keep(&self, keep_for: Duration, keep_bytes: u64) {
        self.send(WriteRequest::Keep { keep_for, keep_bytes });
    }

    fn send(&self, order: WriteRequest) {
        if self.orders.try_send(order).is_err() {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How it is.
    pub fn health(&self) -> HistoryHealth {
        self.health.get()
    }

    /// Waits until what was told has been written or has failed; at most that long. Says whether it came to that.
    pub fn flush(&self, at_most: Duration) -> bool {
        self.wait(WriteRequest::Flush, at_most)
    }

    /// Writes what is there and ends; at most that long is waited for. Says whether it came to that.
    pub fn close(&self, at_most: Duration) -> bool {
        self.wait(WriteRequest::Close, at_most)
    }

    fn wait(&self, order: fn(SyncSender<()>) -> WriteRequest, at_most: Duration) -> bool {
        let (done, wait) = sync_channel(1);
        let mut order = order(done);
        let until = std::time::Instant::now() + at_most;
        loop {
            match self.orders.try_send(order) {
                Ok(()) => break,
                Err(TrySendError::Full(back)) if std::time::Instant::now() < until => {
                    order = back;
                    thread::sleep(Duration::from_millis(5));
                }
                Err(_) => return false,
            }
        }
        wait.recv_timeout(until.saturating_duration_since(std::time::Instant::now())).is_ok()
    }

    /// Somebody who reads, beside the one who writes.
    pub fn reader(&self) -> Result<Reader, Error> {
        Reader::open(&self.path)
    }
}
