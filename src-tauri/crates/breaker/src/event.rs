//! Events: what changed, in one order for a whole registry, in a bounded queue.
//!
//! An event gets its number and its place inside the critical section that makes the change, so the order of numbers is
//! the order of states. Nothing is called back; a reader drains. If nobody drains for long, the oldest events are
//! dropped: the reader sees a gap in `seq` and reads snapshots again.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::{Moment, Nanos};
use crate::op::Layer;
use crate::outcome::FailureRecord;
use crate::sync::{Mutex, lock};
use crate::vocabulary::{AccountState, ManualReason, State, TransitionCause};

/// Something changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreakerEvent {
    /// 1, 2, 3, … over all workstations and accounts of a registry.
    pub seq: u64,
    /// When it was due, which may be before it was noticed.
    pub moment: Moment,
    /// What changed.
    pub change: EventKind,
}

/// What an event is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// A circuit left a state for another, or its wait was prolonged.
    Circuit(Transition),
    /// An account's state changed.
    Account(AccountChange),
}

/// A transition of a circuit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transition {
    /// Whose circuit.
    pub workstation: Arc<str>,
    /// Which circuit.
    pub layer: Layer,
    /// The state left: always the `to` of the event before.
    pub from: State,
    /// The state entered.
    pub to: State,
    /// Why.
    pub cause: TransitionCause,
    /// The failures that brought it about, oldest first; at most 16.
    pub failures: Arc<[FailureRecord]>,
    /// When the next check is allowed; only when open.
    pub next_probe_at: Option<Nanos>,
    /// The same as time left when the event was made, for a countdown.
    pub wait: Option<Duration>,
    /// Requests refused since the outage began.
    pub rejected: u64,
    /// Failed recoveries of this outage.
    pub reopens: u32,
    /// Who did it manually, and why.
    pub manual: Option<Arc<ManualReason>>,
}

/// A change of an account's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountChange {
    /// Which account.
    pub account: Arc<str>,
    /// Where its password was tried; `None` when a person acted.
    pub workstation: Option<Arc<str>>,
    /// The state left.
    pub from: AccountState,
    /// The state entered.
    pub to: AccountState,
}

/// The numbered queue that all workstations and accounts of a registry share.
#[derive(Debug)]
pub(crate) struct Journal {
    inner: Mutex<Queue>,
    capacity: usize,
}

#[derive(Debug, Default)]
struct Queue {
    seq: u64,
    events: VecDeque<BreakerEvent>,
}

impl Journal {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { inner: Mutex::new(Queue::default()), capacity: capacity.max(1) }
    }

    pub(crate) fn push(&self, moment: Moment, change: EventKind) {
        let mut queue = lock(&self.inner);
        queue.seq += 1;
        let event = BreakerEvent { seq: queue.seq, moment, change };
        if queue.events.len() >= self.capacity {
            queue.events.pop_front();
        }
        queue.events.push_back(event);
    }

    pub(crate) fn drain(&self) -> Vec<BreakerEvent> {
        lock(&self.inner).events.drain(..).collect()
    }

    /// The number of the last event, drained or not.
    pub(crate) fn last_seq(&self) -> u64 {
        lock(&self.inner).seq
    }
}
