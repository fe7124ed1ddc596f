//! Refusals that stand: while a circuit is open, what the lock has answered once is answered again without it.
//!
//! A caller that is refused by an open circuit leaves the refusal in a slot, and the next caller of the same slot takes
//! it from there: it only looks whether the clock has moved on, and counts. Whoever takes the workstation's lock takes in
//! what was counted, and whoever is about to change anything empties all slots first. So nothing changes while a refusal
//! stands, and nothing that was refused is forgotten.
//!
//! Threads are spread over the slots, so that two of them do not wait for each other. That is why a slot has its own
//! copy of the background: even a shared count would make them wait.

use std::sync::Arc;

use crate::clock::{Clock, Nanos, TICK};
use crate::op::{Category, Op};
use crate::refused::{Background, Refused};
use crate::sync::{AtomicU64, Mutex, Ordering, lock};

/// Slots of one workstation. One where interleavings are enumerated: all threads meet there.
const SLOTS: usize = if cfg!(loom) { 1 } else { 8 };

/// The refusals of one workstation that stand.
#[derive(Default)]
pub(crate) struct Standing {
    slots: [Slot; SLOTS],
    /// The latest instant that was seen under the workstation's lock, in nanoseconds.
    seen: AtomicU64,
}

/// On its own cache lines: two, because processors fetch them in pairs.
#[derive(Default)]
#[repr(align(128))]
struct Slot(Mutex<Option<StandingRefusal>>);

/// A refusal that is true until `until`, unless somebody takes the lock before.
pub(crate) struct StandingRefusal {
    category: Category,
    refused: Refused,
    /// When the circuit's check is due.
    retry_at: Option<Nanos>,
    /// When anything is due on this workstation.
    until: Nanos,
    /// The latest instant seen: should the clock step back, time stands still here.
    seen: Nanos,
    /// While this is the clock's tick, nothing can have come due since `seen`; `None` where something may.
    tick: Option<u64>,
    repeated: u64,
}

impl StandingRefusal {
    /// `refused` at `now` by the circuit of `category`, which checks at `retry_at`.
    pub(crate) fn new(
        category: Category,
        refused: &Refused,
        retry_at: Option<Nanos>,
        until: Option<Nanos>,
        now: Nanos,
    ) -> Self {
        let background = Arc::new(Background::clone(&refused.background));
        let refused = Refused { is_first: false, background, ..refused.clone() };
        let until = until.unwrap_or(Nanos::NEVER);
        Self { category, refused, retry_at, until, seen: now, tick: None, repeated: 0 }
    }

    /// Which circuit refused, how often since it was asked this last, and the latest instant seen.
    pub(crate) fn take(&mut self) -> (Category, u64, Nanos) {
        (self.category, std::mem::take(&mut self.repeated), self.seen)
    }

    /// Reads the clock, no earlier than `seen`. Says whether the refusal still stands.
    #[cold]
    fn look_at(&mut self, clock: &dyn Clock, seen: Nanos) -> bool {
        // The tick first: if it moves on in between, the reading is only thought to be older than it is.
        let tick = clock.tick();
        let now = clock.now().max(self.seen).max(seen);
        if now >= self.until {
            return false;
        }
        self.seen = now;
        self.tick = (self.until.since(now) > TICK).then_some(tick);
        self.refused.retry_in = self.retry_at.map(|at| at.since(now));
        true
    }
}

impl Standing {
    /// The same refusal for `op`, if one stands that concerns it.
    ///
    /// Reading the clock would be most of the work, so it is read once a tick, and every time when something is due
    /// within one: the time left is late by up to a tick, the end of the refusal never.
    #[inline]
    pub(crate) fn repeat(&self, op: Op, clock: &dyn Clock) -> Option<Refused> {
        let tick = clock.tick();
        let mut slot = lock(&self.mine().0);
        let standing = slot.as_mut().filter(|s| op.gates().contains(s.category))?;
        if standing.tick != Some(tick) {
            let seen = Nanos::new(self.seen.load(Ordering::Relaxed));
            if !standing.look_at(clock, seen) {
                return None;
            }
        }
        standing.repeated += 1;
        let Refused { blocked_by, reason, retry_in, ref background, .. } = standing.refused;
        Some(Refused::new(op, blocked_by, reason, retry_in, Arc::clone(background)))
    }

    /// Lets a refusal stand for the callers of this thread's slot. Under the workstation's lock.
    pub(crate) fn put(&self, refusal: StandingRefusal) {
        *lock(&self.mine().0) = Some(refusal);
    }

    /// Shows them all. Under the workstation's lock.
    pub(crate) fn take_in(&self, mut take: impl FnMut(&mut StandingRefusal)) {
        for slot in &self.slots {
            if let Some(refusal) = lock(&slot.0).as_mut() {
                take(refusal);
            }
        }
    }

    /// Time stands still here from now on, should the clock step back.
    pub(crate) fn see(&self, now: Nanos) {
        self.seen.store(now.get(), Ordering::Relaxed);
    }

    /// Ends them all, and shows each a last time. Under the workstation's lock.
    pub(crate) fn end(&self, mut take: impl FnMut(&mut StandingRefusal)) {
        for slot in &self.slots {
            if let Some(mut refusal) = lock(&slot.0).take() {
                take(&mut refusal);
            }
        }
    }

    fn mine(&self) -> &Slot {
        &self.slots[place() % SLOTS]
    }
}

/// A number of this thread: threads are counted as they come.
#[cfg(not(loom))]
#[inline]
fn place() -> usize {
    use std::sync::atomic::{AtomicUsize, Ordering};

    static COMERS: AtomicUsize = AtomicUsize::new(0);
    thread_local!(static PLACE: usize = COMERS.fetch_add(1, Ordering::Relaxed));
    PLACE.with(|place| *place)
}

#[cfg(loom)]
fn place() -> usize {
    0
}
