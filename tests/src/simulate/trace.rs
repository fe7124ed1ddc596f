//! What happened, in order: a hash over all of it, and the last of it to be read.

use std::{
    collections::VecDeque,
    io,
    sync::{Arc, Mutex, PoisonError},
};

use fleet::ipc::Change;
use tokio::time::Instant;

/// How many of the last events are kept for reading.
const KEPT: usize = 30;

/// Everything that happened in a run. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Trace(Arc<Mutex<Inner>>);

struct Inner {
    began: Instant,
    hash: u64,
    events: u64,
    last: VecDeque<String>,
    /// What was found to be wrong.
    violations: Vec<String>,
    /// Prints everything.
    prints: bool,
}

impl Trace {
    pub(crate) fn new(prints: bool) -> Self {
        Self(Arc::new(Mutex::new(Inner {
            began: Instant::now(),
            hash: 0xcbf2_9ce4_8422_2325,
            events: 0,
            last: VecDeque::new(),
            violations: Vec::new(),
            prints,
        })))
    }

    fn with<T>(&self, act: impl FnOnce(&mut Inner) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Something happened. Its text is in the hash, and among what can be read.
    pub(super) fn happened(&self, what: impl FnOnce() -> String) {
        self.with(|inner| {
            let line = format!("{:>11.3} s  {}", inner.began.elapsed().as_secs_f64(), what());
            inner.add(line.as_bytes());
            if inner.prints {
                println!("{line}");
            }
            inner.last.push_back(line);
            if inner.last.len() > KEPT {
                inner.last.pop_front();
            }
        });
    }

    /// Something happened of which only the hash knows.
    pub(super) fn counted(&self, what: &[u8]) {
        self.with(|inner| inner.add(what));
    }

    /// Something that is shown has changed: of that only the hash knows.
    pub(super) fn changed(&self, change: &Change) {
        self.with(|inner| {
            inner.events += 1;
            // Straight into the hash: a text of each would take longer than all the rest.
            if let Err(error) = serde_json::to_writer(&mut *inner, change) {
                inner.violations.push(format!("an event cannot be written: {error}"));
            }
        });
    }

    /// Something is wrong. The same is said once.
    pub(super) fn violated(&self, what: String) {
        self.with(|inner| {
            if inner.violations.iter().all(|known| *known != what) {
                inner
                    .last
                    .push_back(format!("{:>11.3} s  VIOLATED: {what}", inner.began.elapsed().as_secs_f64()));
                inner.violations.push(what);
            }
        });
    }

    pub(super) fn violations(&self) -> Vec<String> {
        self.with(|inner| inner.violations.clone())
    }

    pub(super) fn hash(&self) -> u64 {
        self.with(|inner| inner.hash)
    }

    pub(super) fn events(&self) -> u64 {
        self.with(|inner| inner.events)
    }

    pub(super) fn last(&self) -> Vec<String> {
        self.with(|inner| inner.last.iter().cloned().collect())
    }
}

impl Inner {
    fn add(&mut self, bytes: &[u8]) {
        self.events += 1;
        self.mix(bytes);
    }

    /// Eight bytes at a time: it is to tell runs apart, not to withstand anybody.
    fn mix(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..part.len()].copy_from_slice(part);
            self.hash =
                (self.hash ^ u64::from_le_bytes(word)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
        }
        self.hash = self.hash.wrapping_add(bytes.len() as u64 + 1);
    }
}

impl io::Write for Inner {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.mix(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
