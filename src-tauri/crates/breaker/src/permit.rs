//! The right to carry out one operation, to be given back with its outcome.

use std::sync::Arc;
use std::time::Duration;

use crate::clock::Nanos;
use crate::op::{Gates, Op};
use crate::outcome::{Effects, Outcome};
use crate::ticket::Ticket;
use crate::workstation::WorkstationBreakers;

/// Whether an admission may be the probe of a half-open circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ProbeUse {
    /// Where the operation allows it by itself.
    #[default]
    AsOperation,
    /// Also where it needs the operator's explicit consent.
    WithConsent,
    /// Nowhere: for an `ldconsole` command that changes something.
    Never,
}

/// How an operation is to be admitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AcquireOpts {
    /// What it may probe.
    pub probe: ProbeUse,
    /// How long a probe may take before it is judged failed; the configured lease where none is given.
    pub lease: Option<Duration>,
}

impl AcquireOpts {
    /// How long after an operation's own time limit a probe is judged failed.
    pub const LEASE_MARGIN: Duration = Duration::from_secs(5);

    /// For an operation with this time limit: the lease is 5 s longer.
    #[must_use]
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.lease = Some(limit.saturating_add(Self::LEASE_MARGIN));
        self
    }

    /// With the operator's consent that this operation may be the probe.
    #[must_use]
    pub fn with_consent(mut self) -> Self {
        self.probe = ProbeUse::WithConsent;
        self
    }

    /// Never as the probe.
    #[must_use]
    pub fn never_probe(mut self) -> Self {
        self.probe = ProbeUse::Never;
        self
    }

    pub(crate) fn probeable(self, op: Op) -> Gates {
        match self.probe {
            ProbeUse::AsOperation => op.may_probe(false),
            ProbeUse::WithConsent => op.may_probe(true),
            ProbeUse::Never => Gates::NONE,
        }
    }
}

/// The right to carry out one operation: given back with [`complete`](Self::complete), exactly once.
///
/// Dropped without that (a `?`, a lost `select!`, an aborted task, a panic), it counts as cancelled: what it held is
/// free again and nothing is decided. Work moved elsewhere (`spawn_blocking`) must take the permit with it.
///
/// ```compile_fail
/// # use breaker::*;
/// # fn f(permit: OpPermit) {
/// permit.complete(&Outcome::Success);
/// permit.complete(&Outcome::Success); // a second report does not compile
/// # }
/// ```
#[must_use = "a permit that is dropped at once counts as a cancelled operation"]
#[derive(Debug)]
pub struct OpPermit(Option<Live>);

/// A permit until its outcome is reported. It is taken out whole, so that nothing is left for `Drop` to do then.
#[derive(Debug)]
struct Live {
    home: Arc<WorkstationBreakers>,
    ticket: Ticket,
}

impl OpPermit {
    #[inline]
    pub(crate) fn new(home: Arc<WorkstationBreakers>, ticket: Ticket) -> Self {
        Self(Some(Live { home, ticket }))
    }

    /// Reports how the operation ended. One operation is one outcome, however often it was retried.
    #[inline]
    pub fn complete(mut self, outcome: &Outcome) -> Effects {
        match self.0.take() {
            Some(Live { home, ticket }) => home.complete(ticket, outcome),
            None => Effects::default(),
        }
    }

    /// Whether the outcome would still be believed; to be asked before every retry.
    pub fn is_current(&self) -> bool {
        let Live { home, ticket } = self.live();
        home.is_current(*ticket)
    }

    /// The admission for a protected call inside this operation: the same one.
    ///
    /// # Panics
    ///
    /// In debug builds, if `inner` needs a gate that this operation did not pass.
    #[track_caller]
    pub fn inherit(&self, inner: Op) -> &Self {
        debug_assert!(
            self.gates().contains_all(inner.gates()),
            "\"{inner}\" needs gates that \"{}\" has not passed",
            self.op()
        );
        self
    }

    /// When the probe will be judged failed; `None` for an ordinary operation, which holds up nobody, and for a probe
    /// that is no longer current.
    pub fn deadline(&self) -> Option<Nanos> {
        let Live { home, ticket } = self.live();
        home.deadline(*ticket)
    }

    /// The operation.
    pub fn op(&self) -> Op {
        self.live().ticket.op()
    }

    /// Its gates.
    pub fn gates(&self) -> Gates {
        self.op().gates()
    }

    /// The circuits whose probe it is. A probe gets one attempt.
    pub fn probes(&self) -> Gates {
        self.live().ticket.probes()
    }

    #[expect(clippy::expect_used, reason = "only what consumes the permit takes it out")]
    fn live(&self) -> &Live {
        self.0.as_ref().expect("a permit that can be asked has not been given back")
    }
}

impl Drop for OpPermit {
    #[inline]
    fn drop(&mut self) {
        if let Some(Live { home, ticket }) = self.0.take() {
            home.abandon(ticket);
        }
    }
}
