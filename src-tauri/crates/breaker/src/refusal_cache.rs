//! The last refusal of a workstation, so that repeating it needs no lock of the workstation.
//!
//! While a circuit is open, every caller gets the same refusal with another time left. The first is made under the
//! workstation's lock and stored here; those that follow read the clock and are counted here.
//!
//! Two rules keep the cache true. It is filled only under the workstation's lock, and whoever takes that lock empties
//! it first. So nothing can change while a refusal is cached, and no refusal goes uncounted.
//!
//! Threads are spread over several slots, each with its own lock and its own copy of the explanation: on one shared
//! lock, or one shared reference count, two threads that are refused at once would wait for each other.

use std::sync::Arc;

use crate::clock::{Clock, Nanos};
use crate::op::{Layer, Op};
use crate::refused::{Background, BlockedBy, Refused};
use crate::sync::{Mutex, lock};
use crate::vocabulary::RefusalReason;

/// One where interleavings are enumerated, so that all threads meet there.
const SLOTS: usize = if cfg!(loom) { 1 } else { 8 };

#[derive(Default)]
pub(crate) struct RefusalCache([Slot; SLOTS]);

/// On its own cache lines. Two of them, because processors fetch lines in pairs.
#[derive(Default)]
#[repr(align(128))]
struct Slot(Mutex<Option<CachedRefusal>>);

/// A refusal that is true for every operation with this gate until `until`.
pub(crate) struct CachedRefusal {
    pub(crate) layer: Layer,
    pub(crate) reason: RefusalReason,
    pub(crate) background: Arc<Background>,
    /// When the circuit's check is due; `None` for one that a person has opened.
    pub(crate) next_probe_at: Option<Nanos>,
    /// When time alone will next change any circuit of the workstation.
    pub(crate) until: Option<Nanos>,
    /// The latest instant seen. A clock that steps back stands still.
    pub(crate) seen: Nanos,
    /// Refusals given from this slot.
    pub(crate) repeated: u64,
}

impl CachedRefusal {
    fn repeat(&mut self, op: Op, clock: &dyn Clock) -> Option<Refused> {
        self.seen = self.seen.max(clock.now());
        if self.until.is_some_and(|until| until <= self.seen) {
            return None;
        }
        self.repeated += 1;
        let retry_in = self.next_probe_at.map(|at| at.since(self.seen));
        let blocked_by = BlockedBy::Circuit(self.layer);
        Some(Refused::new(op, blocked_by, self.reason, retry_in, Arc::clone(&self.background)))
    }
}

impl RefusalCache {
    /// The cached refusal if it concerns `op`, with the time that is left now.
    pub(crate) fn repeat(&self, op: Op, clock: &dyn Clock) -> Option<Refused> {
        let mut slot = lock(&self.0[this_thread() % SLOTS].0);
        slot.as_mut().filter(|cached| op.gates().contains(cached.layer))?.repeat(op, clock)
    }

    /// Stores a refusal for all threads. `make` is called once for each slot.
    pub(crate) fn fill(&self, make: impl Fn() -> CachedRefusal) {
        for slot in &self.0 {
            *lock(&slot.0) = Some(make());
        }
    }

    /// Empties the cache. `take` gets what was in it.
    pub(crate) fn empty(&self, mut take: impl FnMut(&CachedRefusal)) {
        for slot in &self.0 {
            if let Some(cached) = lock(&slot.0).take() {
                take(&cached);
            }
        }
    }
}

/// A number of this thread: threads are counted as they come.
#[cfg(not(loom))]
fn this_thread() -> usize {
    use std::sync::atomic::{AtomicUsize, Ordering};

    static THREADS: AtomicUsize = AtomicUsize::new(0);
    thread_local!(static NUMBER: usize = THREADS.fetch_add(1, Ordering::Relaxed));
    NUMBER.with(|number| *number)
}

#[cfg(loom)]
fn this_thread() -> usize {
    0
}
