//! The present state as a value, to show and to start again from after a gap in the events.

use std::sync::Arc;
use std::time::Duration;

use crate::circuit::Circuit;
use crate::clock::{Moment, Nanos};
use crate::config::Config;
use crate::op::{Layer, Op};
use crate::outcome::FailureRecord;
use crate::vocabulary::{AccountState, ManualReason, State, TransitionCause};

/// A workstation at one instant. As long as nothing happens, later snapshots differ in the times left only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkstationSnapshot {
    /// The workstation's id.
    pub workstation: Arc<str>,
    /// It contains every event of this workstation up to this number.
    pub seq: u64,
    /// When it was taken.
    pub at: Nanos,
    /// The account it is reached with.
    pub account: Arc<str>,
    /// That account's state.
    pub account_state: AccountState,
    /// One per layer, lowest layer first.
    pub circuits: [CircuitSnapshot; 4],
}

impl WorkstationSnapshot {
    /// One circuit.
    pub fn circuit(&self, layer: Layer) -> &CircuitSnapshot {
        &self.circuits[layer.index()]
    }
}

/// A circuit at one instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CircuitSnapshot {
    /// Which circuit.
    pub layer: Layer,
    /// Its state.
    pub state: State,
    /// When it came into this state; `None` if it never left the first one.
    pub since: Option<Moment>,
    /// When the present outage began.
    pub outage_since: Option<Moment>,
    /// The failures that count now, oldest first; only when closed.
    pub failures: Vec<FailureRecord>,
    /// The failures of the latest outage, failed checks included, oldest first; at most 16.
    pub outage_failures: Arc<[FailureRecord]>,
    /// Counted failures that open the circuit.
    pub threshold: u32,
    /// When the next check is allowed; only when open.
    pub next_probe_at: Option<Nanos>,
    /// The same as time left.
    pub wait: Option<Duration>,
    /// The check under way.
    pub probe: Option<ProbeSnapshot>,
    /// Requests refused since the latest outage began.
    pub rejected: u64,
    /// Failed recoveries of the present outage.
    pub reopens: u32,
    /// Why it last changed.
    pub last_cause: Option<TransitionCause>,
    /// Who isolated or disabled it, and why.
    pub manual: Option<Arc<ManualReason>>,
}

/// A check under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProbeSnapshot {
    /// What is being tried.
    pub op: Op,
    /// Since when.
    pub since: Moment,
    /// When it will be judged failed.
    pub lease_end: Nanos,
}

impl CircuitSnapshot {
    pub(crate) fn of(circuit: &Circuit, layer: Layer, now: Nanos, config: &Config) -> Self {
        let next_probe_at = circuit.next_probe_at();
        Self {
            layer,
            state: circuit.state(),
            since: circuit.since(),
            outage_since: circuit.outage_since(),
            failures: circuit.counting(now, config.window).cloned().collect(),
            outage_failures: Arc::clone(circuit.outage_failures()),
            threshold: config.threshold.get(),
            next_probe_at,
            wait: next_probe_at.map(|at| at.since(now)),
            probe: circuit.probe().map(|p| ProbeSnapshot {
                op: p.op,
                since: p.since,
                lease_end: p.lease_end,
            }),
            rejected: circuit.rejected(),
            reopens: circuit.reopens(),
            last_cause: circuit.last_cause(),
            manual: circuit.manual().cloned(),
        }
    }
}
