//! What happened, in order: a hash over all of it, and the last of it to be read.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::time::Instant;

/// How many of the last events are kept for reading.
const KEPT: usize = 30;

/// Everything that happened in a run. Cheap to clone.
#[derive(Clone)]
pub(super) struct Trace(Arc<Mutex<Inner>>);

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
    pub(super) fn new(prints: bool) -> Self {
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
    /// FNV-1a.
    fn add(&mut self, bytes: &[u8]) {
        self.events += 1;
        for byte in bytes.iter().chain(b"\n") {
            self.hash = (self.hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}
