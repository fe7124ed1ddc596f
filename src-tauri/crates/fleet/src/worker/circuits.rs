//! The circuits of a workstation, and who is to know when something was asked of them.

use std::{cell::Cell, sync::Arc};

use breaker::{
    AcquireOpts, Op, OpPermit, RefusalReason, Refused, State, WorkstationBreakers, WorkstationSnapshot,
};
use tokio::sync::Notify;
use workstation::Gate;

use crate::outside::Bell;

/// The circuits of one workstation.
pub(super) struct Circuits {
    breakers: Arc<WorkstationBreakers>,
    /// Woken when something happened after which the heartbeat should look at the circuits.
    bell: Bell,
    /// Set while a recovery check is under way.
    recovering: Cell<bool>,
    recovered: Notify,
}

impl Circuits {
    pub(super) fn new(breakers: Arc<WorkstationBreakers>, bell: Bell) -> Self {
        Self { breakers, bell, recovering: Cell::new(false), recovered: Notify::new() }
    }

    pub(super) fn snapshot(&self) -> WorkstationSnapshot {
        self.breakers.snapshot()
    }

    pub(super) fn acquire(&self, op: Op, opts: AcquireOpts) -> Result<OpPermit, Refused> {
        self.breakers.acquire(op, opts)
    }

    /// The same, looked at first: what does not take place is no refusal that anybody would count.
    pub(super) fn acquire_quietly(&self, op: Op, opts: AcquireOpts) -> Result<OpPermit, Refused> {
        self.breakers.check(op).and_then(|()| self.breakers.acquire(op, opts))
    }

    /// Whether a circuit of the workstation waits for its check.
    pub(super) fn waits_for_check(&self) -> bool {
        self.snapshot().circuits[..3].iter().any(|c| c.state == State::HalfOpen)
    }

    /// Lets the heartbeat look at them.
    pub(super) fn ring(&self) {
        self.bell.ring();
    }

    /// Begins to check them; `None`, once they are checked, where somebody else does.
    pub(super) async fn begin_recovery(&self) -> Option<Recovery<'_>> {
        if self.recovering.replace(true) {
            self.recovered.notified().await;
            return None;
        }
        Some(Recovery(self))
    }

    /// The second lock on the door: even a request that was admitted before does not leave while the network's or
    /// Windows' circuit is open or the password is refused. A check that is under way passes.
    pub(super) fn second_lock(&self) -> Gate {
        let breakers = Arc::clone(&self.breakers);
        Arc::new(move || match breakers.check(Op::ProbeEcho) {
            Ok(()) => true,
            Err(refused) => matches!(
                refused.reason,
                RefusalReason::ProbeInFlight
                    | RefusalReason::ProbeRequired
                    | RefusalReason::CredentialsPending
            ),
        })
    }
}

/// Ends a recovery however it is left, and lets those who wait go on.
pub(super) struct Recovery<'a>(&'a Circuits);

impl Drop for Recovery<'_> {
    fn drop(&mut self) {
        self.0.recovering.set(false);
        self.0.recovered.notify_waiters();
    }
}
