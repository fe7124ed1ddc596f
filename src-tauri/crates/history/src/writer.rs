//! The one thread that writes. Nobody waits for it: what does not fit into its queue is counted and left out.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, RecvTimeoutError, SyncSender},
    },
    time::{Duration, Instant},
};

use crate::{
    Clock, Error, HistoryOptions, Kind, Record, Vitals,
    health::{HistoryState, HistoryTrouble, SharedHealth},
    store::Store,
};

/// Entries that are written together at most.
const BATCH: usize = 2_000;
/// Entries that wait in memory at most while the file cannot be written.
const MOST_WAITING: usize = 10_000;

/// What the thread is told.
pub(crate) enum WriteRequest {
    Record(Box<Record>),
    Vitals(Box<Vitals>),
    /// What is older or more than this goes.
    Keep {
        keep_for: Duration,
        keep_bytes: u64,
    },
    /// Write what is there, and say so.
    Flush(SyncSender<()>),
    /// As `Flush`, and end.
    Close(SyncSender<()>),
}

pub(crate) struct Writer {
    pub(crate) path: PathBuf,
    pub(crate) options: HistoryOptions,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) health: Arc<SharedHealth>,
    /// What others could not put into the queue.
    pub(crate) dropped: Arc<AtomicU64>,
    store: Option<Store>,
    /// What was found wrong with the file while it was written.
    damage: Option<String>,
    records: Vec<Record>,
    vitals: Vec<Vitals>,
    /// Of the drops, how many are not in the file yet.
    unsaid: u64,
    not_before: Option<Instant>,
    tidied: Option<Instant>,
}

impl Writer {
    pub(crate) fn new(
        path: PathBuf,
        options: HistoryOptions,
        clock: Arc<dyn Clock>,
        health: Arc<SharedHealth>,
        dropped: Arc<AtomicU64>,
    ) -> Self {
        Self {
            path,
            options,
            clock,
            health,
            dropped,
            store: None,
            damage: None,
            records: Vec::new(),
            vitals: Vec::new(),
            unsaid: 0,
            not_before: None,
            tidied: None,
        }
    }

    /// Until it is told to end, or nobody is left to tell it.
    pub(crate) fn run(mut self, orders: &Receiver<WriteRequest>) {
        self.write();
        let mut since: Option<Instant> = None;
        loop {
            let wait = since.map_or(self.options.look_every, |since| {
                self.options.write_within.saturating_sub(since.elapsed())
            });
            let ended = match orders.recv_timeout(wait) {
                Ok(WriteRequest::Record(record)) => {
                    self.take(*record);
                    false
                }
                Ok(WriteRequest::Vitals(vitals)) => {
                    self.take_vitals(*vitals);
                    false
                }
                Ok(WriteRequest::Keep { keep_for, keep_bytes }) => {
                    self.options = HistoryOptions { keep_for, keep_bytes, ..self.options };
                    self.tidied = None;
                    false
                }
                Ok(WriteRequest::Flush(done)) => {
                    self.not_before = None;
                    self.write();
                    // Whoever asked may have given up waiting.
                    let _ = done.try_send(());
                    false
                }
                Ok(WriteRequest::Close(done)) => {
                    self.end();
                    let _ = done.try_send(());
                    true
                }
                Err(RecvTimeoutError::Timeout) => false,
                Err(RecvTimeoutError::Disconnected) => {
                    self.end();
                    true
                }
            };
            if ended {
                return;
            }
            let waiting = self.records.len() + self.vitals.len();
            let begun = waiting > 0 || self.dropped.load(Ordering::Relaxed) > 0;
            let since_then = *since.get_or_insert_with(Instant::now);
            if !begun {
                since = None;
                self.write();
                self.tidy();
            } else if waiting >= BATCH || since_then.elapsed() >= self.options.write_within {
                since = None;
                self.write();
            }
        }
    }

    fn end(&mut self) {
        self.not_before = None;
        self.write();
        self.store = None;
        self.health.change(|health| health.state = HistoryState::Closed);
    }

    fn take(&mut self, record: Record) {
        if self.records.len() < MOST_WAITING {
            self.records.push(record);
        } else {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn take_vitals(&mut self, vitals: Vitals) {
        if self.vitals.len() < MOST_WAITING {
            self.vitals.push(vitals);
        } else {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Opens the file if need be and writes what waits. If that fails, everything still waits.
    fn write(&mut self) {
        if self.not_before.is_some_and(|time| Instant::now() < time) {
            self.count_drops();
            return;
        }
        self.not_before = None;
        self.count_drops();
        if let Err(error) = self.try_write() {
            self.trouble(&error);
        }
    }

    /// What was left out since the last time.
    fn count_drops(&mut self) {
        let dropped = self.dropped.swap(0, Ordering::Relaxed);
        if dropped > 0 {
            self.unsaid += dropped;
            self.health.change(|health| health.dropped += dropped);
        }
    }

    fn try_write(&mut self) -> Result<(), Error> {
        if self.store.is_none() {
            let (store, aside) = Store::open(&self.path, self.damage.clone(), self.clock.now())?;
            self.store = Some(store);
            self.damage = None;
            if aside.is_some() {
                self.health.change(|health| health.set_aside = aside);
            }
        }
        let Some(store) = self.store.as_mut() else { return Ok(()) };
        // First what has waited longest; a batch that fails is tried again with the same entries.
        while !self.records.is_empty() || !self.vitals.is_empty() || self.unsaid > 0 {
            let some = self.records.len().min(BATCH);
            let vitals = self.vitals.len().min(BATCH);
            let missing =
                Record { count: Some(self.unsaid), ..Record::happened(self.clock.now(), Kind::Dropped) };
            if some == self.records.len() && self.unsaid > 0 {
                self.records.push(missing);
                let done = store.write(&self.records, &self.vitals[..vitals]);
                self.records.pop();
                done?;
                self.unsaid = 0;
            } else {
                store.write(&self.records[..some], &self.vitals[..vitals])?;
            }
            self.records.drain(..some);
            self.vitals.drain(..vitals);
        }
        self.health.change(|health| health.state = HistoryState::Writing);
        Ok(())
    }

    fn trouble(&mut self, error: &Error) {
        let trouble = HistoryTrouble::from(error);
        let news = HistoryState::Waiting(trouble.clone());
        if self.health.get().state != news {
            tracing::warn!(file = %self.path.display(), %error, "the history cannot be written");
        }
        self.health.change(|health| health.state = news);
        self.not_before = Some(Instant::now() + self.options.try_again_after);
        // Whatever it is, a new connection knows no more of it.
        if self.store.take().is_some()
            && let Error::Damaged(why) = error
        {
            self.damage = Some(why.clone());
        }
    }

    /// What is too old or too much goes, a little at a time, while nothing else is to be done.
    fn tidy(&mut self) {
        let Some(store) = self.store.as_mut() else { return };
        if self.tidied.is_some_and(|last| last.elapsed() < self.options.tidy_every) {
            return;
        }
        match store.tidy(&self.options, self.clock.now()) {
            Ok(true) => self.tidied = Some(Instant::now()),
            // There is more: as soon as there is time again.
            Ok(false) => {}
            Err(error) => self.trouble(&error),
        }
    }
}
