//! The right to carry out one operation, to be given back with its outcome.

use std::sync::Arc;

use crate::admission::Admission;
use crate::clock::Nanos;
use crate::op::{Gates, Op};
use crate::options::AcquireOpts;
use crate::outcome::{Effects, Outcome};
use crate::refused::Refused;
use crate::workstation::WorkstationBreakers;

/// The right to carry out one operation: given back with [`complete`](Self::complete), exactly once.
///
/// Dropped without that (a `?`, a lost `select!`, an aborted task, a panic), it counts as cancelled: what it held is
/// free again and nothing is decided. Work that moves elsewhere (`spawn_blocking`) must take the permit with it.
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

/// A permit until its outcome is reported. Reporting takes it out, so that nothing is left for `Drop` to do.
#[derive(Debug)]
struct Live {
    breakers: Arc<WorkstationBreakers>,
    admission: Admission,
}

impl WorkstationBreakers {
    /// Asks to carry out `op`. Waits for nothing but the workstation's own short critical section.
    #[inline]
    pub fn acquire(self: &Arc<Self>, op: Op, opts: AcquireOpts) -> Result<OpPermit, Refused> {
        match self.admit_all_closed(op) {
            Some(admission) => Ok(OpPermit::new(self, admission)),
            None => self.admit_or_refuse(op, opts),
        }
    }

    fn admit_or_refuse(self: &Arc<Self>, op: Op, opts: AcquireOpts) -> Result<OpPermit, Refused> {
        let result = match self.repeat_refusal(op) {
            Some(refused) => Err(refused),
            None => self.admit_locked(op, opts).map(|admission| OpPermit::new(self, admission)),
        };
        if let Err(refused) = &result {
            self.note_refusal(refused);
        }
        result
    }
}

impl OpPermit {
    #[inline]
    fn new(breakers: &Arc<WorkstationBreakers>, admission: Admission) -> Self {
        Self(Some(Live { breakers: Arc::clone(breakers), admission }))
    }

    /// Reports how the operation ended. One operation is one outcome, however often it was retried.
    #[inline]
    pub fn complete(mut self, outcome: &Outcome) -> Effects {
        match self.0.take() {
            Some(Live { breakers, admission }) => breakers.complete(admission, outcome),
            None => Effects::default(),
        }
    }

    /// Whether the outcome would still be believed. Ask before every retry.
    pub fn is_current(&self) -> bool {
        let Live { breakers, admission } = self.live();
        breakers.is_current(*admission)
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

    /// When the probe will be judged failed. `None` for an ordinary operation, for which nobody waits, and for a probe
    /// that is no longer current.
    pub fn deadline(&self) -> Option<Nanos> {
        let Live { breakers, admission } = self.live();
        breakers.deadline(*admission)
    }

    /// The operation.
    pub fn op(&self) -> Op {
        self.live().admission.op()
    }

    /// Its gates.
    pub fn gates(&self) -> Gates {
        self.op().gates()
    }

    /// The circuits whose probe it is. A probe gets one attempt.
    pub fn probes(&self) -> Gates {
        self.live().admission.probes()
    }

    #[expect(clippy::expect_used, reason = "only what consumes the permit takes it out")]
    fn live(&self) -> &Live {
        self.0.as_ref().expect("a permit that can be asked has not been given back")
    }
}

impl Drop for OpPermit {
    #[inline]
    fn drop(&mut self) {
        if let Some(Live { breakers, admission }) = self.0.take() {
            breakers.abandon(admission);
        }
    }
}
