//! One circuit: the state machine, without locks, clocks or threads.
//!
//! Time enters through [`TransitionCtx`], whose `now` never decreases. Every transition begins a new epoch and forgets the
//! window and the probe. The four circuits of a workstation draw their epochs from one counter. An admission carries the
//! counter's value and is current as long as the circuit has begun no epoch since. An outcome that is not current
//! decides nothing.

use std::sync::Arc;
use std::time::Duration;

use crate::clock::{Clock, Moment, Nanos};
use crate::config::{Config, Threshold};
use crate::layer_result::LayerResult;
use crate::op::{Layer, Op};
use crate::outcome::{Effect, FailureRecord};
use crate::vocabulary::{Control, ManualReason, RefusalReason, State, TransitionCause};

/// What a circuit needs from its workstation, and where its transitions go.
pub(crate) struct TransitionCtx<'a> {
    pub(crate) now: Nanos,
    pub(crate) config: &'a Config,
    pub(crate) clock: &'a dyn Clock,
    /// The latest epoch of the workstation's circuits.
    pub(crate) epoch: &'a mut u64,
    pub(crate) transitions: &'a mut Vec<PendingTransition>,
}

impl TransitionCtx<'_> {
    /// The moment of an instant that is not after `now`.
    pub(crate) fn moment(&self, at: Nanos) -> Moment {
        let wall = self.clock.wall();
        Moment { at, wall: wall.checked_sub(self.now.since(at)).unwrap_or(wall) }
    }

    pub(crate) fn new_epoch(&mut self) -> u64 {
        *self.epoch += 1;
        *self.epoch
    }
}

/// A transition that is not in the journal yet.
pub(crate) struct PendingTransition {
    pub(crate) layer: Layer,
    pub(crate) moment: Moment,
    pub(crate) from: State,
    pub(crate) to: State,
    pub(crate) cause: TransitionCause,
    pub(crate) failures: Arc<[FailureRecord]>,
    pub(crate) next_probe_at: Option<Nanos>,
    pub(crate) rejected: u64,
    pub(crate) reopens: u32,
    pub(crate) manual: Option<Arc<ManualReason>>,
}

/// A state with what is known only in it.
#[derive(Debug)]
enum Phase {
    /// Oldest first; at most [`Threshold::MAX`].
    Closed {
        window: Vec<FailureRecord>,
    },
    Open {
        next_probe_at: Nanos,
    },
    HalfOpen {
        probe: Option<Probe>,
    },
    ForcedOpen {
        manual: Arc<ManualReason>,
    },
    Disabled {
        manual: Arc<ManualReason>,
    },
}

/// A check under way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Probe {
    pub(crate) op: Op,
    pub(crate) since: Moment,
    pub(crate) lease_end: Nanos,
}

/// The state machine of one (workstation, layer).
#[derive(Debug)]
pub(crate) struct Circuit {
    layer: Layer,
    phase: Phase,
    /// The epoch of its last transition.
    epoch: u64,
    since: Option<Moment>,
    outage_since: Option<Moment>,
    /// The failures that made the present outage, those of failed checks included; oldest first.
    outage_failures: Arc<[FailureRecord]>,
    reopens: u32,
    rejected: u64,
    last_cause: Option<TransitionCause>,
}

impl Circuit {
    pub(crate) fn new(layer: Layer) -> Self {
        Self {
            layer,
            phase: Phase::Closed { window: Vec::new() },
            epoch: 0,
            since: None,
            outage_since: None,
            outage_failures: Arc::default(),
            reopens: 0,
            rejected: 0,
            last_cause: None,
        }
    }

    /// Makes every transition that has come due, each dated at the instant it was due.
    pub(crate) fn advance(&mut self, ctx: &mut TransitionCtx<'_>) {
        while let Some(due) = self.next_due().filter(|due| *due <= ctx.now) {
            match self.phase {
                Phase::Open { .. } => {
                    self.transition(
                        Phase::HalfOpen { probe: None },
                        TransitionCause::CooldownElapsed,
                        due,
                        None,
                        ctx,
                    );
                }
                _ => self.reopen(TransitionCause::ProbeLeaseExpired, due, None, ctx),
            }
        }
    }

    /// When time alone will change this circuit.
    pub(crate) fn next_due(&self) -> Option<Nanos> {
        match self.phase {
            Phase::Open { next_probe_at } => Some(next_probe_at),
            Phase::HalfOpen { probe } => probe.map(|p| p.lease_end),
            Phase::Closed { .. } | Phase::ForcedOpen { .. } | Phase::Disabled { .. } => None,
        }
    }

    /// Whether a request would be admitted; reserves nothing. A refusal says how long to wait, where that is known.
    pub(crate) fn check(&self, now: Nanos, may_probe: bool) -> Result<(), (RefusalReason, Option<Duration>)> {
        match self.phase {
            Phase::Closed { .. } | Phase::Disabled { .. } => Ok(()),
            Phase::Open { next_probe_at } => Err((RefusalReason::Open, Some(next_probe_at.since(now)))),
            Phase::HalfOpen { probe: Some(_) } => Err((RefusalReason::ProbeInFlight, None)),
            Phase::HalfOpen { probe: None } if may_probe => Ok(()),
            Phase::HalfOpen { probe: None } => Err((RefusalReason::ProbeRequired, Some(Duration::ZERO))),
            Phase::ForcedOpen { .. } => Err((RefusalReason::ForcedOpen, None)),
        }
    }

    /// Admits a request that [`check`](Self::check) let pass. In half-open it becomes the probe; returns whether it did.
    pub(crate) fn admit(&mut self, op: Op, lease: Duration, ctx: &TransitionCtx<'_>) -> bool {
        let Phase::HalfOpen { probe } = &mut self.phase else { return false };
        *probe = Some(Probe { op, since: ctx.moment(ctx.now), lease_end: ctx.now.after(lease) });
        true
    }

    /// Counts refusals, which change nothing else. Returns how many there were since the outage began.
    pub(crate) fn count_rejected(&mut self, refusals: u64) -> u64 {
        self.rejected = self.rejected.saturating_add(refusals);
        self.rejected
    }

    /// Whether everything is refused, and only time or a person can change that.
    pub(crate) fn refuses_all(&self) -> bool {
        matches!(self.phase, Phase::Open { .. } | Phase::ForcedOpen { .. })
    }

    /// Whether an admission of this epoch is current.
    pub(crate) fn is_current(&self, admitted: u64) -> bool {
        self.epoch <= admitted
    }

    /// Takes the result of a request that was admitted in the epoch `admitted`.
    pub(crate) fn resolve(
        &mut self,
        admitted: u64,
        result: LayerResult,
        ctx: &mut TransitionCtx<'_>,
    ) -> Effect {
        if !self.is_current(admitted) {
            return Effect::Stale;
        }
        match (&mut self.phase, result) {
            (Phase::Closed { .. }, LayerResult::Success) | (Phase::Disabled { .. }, _) => Effect::None,
            (Phase::Closed { .. }, LayerResult::Inconclusive) => Effect::Ignored,
            (Phase::Closed { window }, LayerResult::Failed(failure)) => {
                prune(window, ctx.now, ctx.config.window);
                window.push(failure);
                if window.len() >= ctx.config.threshold.get() as usize {
                    let failures = std::mem::take(window).into();
                    self.open(TransitionCause::Threshold, ctx.now, failures, ctx);
                }
                Effect::Counted
            }
            // A current admission in half-open is the probe itself: nothing else was admitted in this epoch.
            (Phase::HalfOpen { .. }, LayerResult::Success) => {
                let closed = Phase::Closed { window: Vec::new() };
                self.transition(closed, TransitionCause::ProbeSucceeded, ctx.now, None, ctx);
                Effect::ProbeSucceeded
            }
            (Phase::HalfOpen { .. }, LayerResult::Failed(failure)) => {
                self.reopen(TransitionCause::ProbeFailed, ctx.now, Some(failure), ctx);
                Effect::ProbeFailed
            }
            (Phase::HalfOpen { probe }, LayerResult::Inconclusive) => {
                *probe = None;
                Effect::Released
            }
            // Nothing is admitted in these states, so nothing can be current.
            (Phase::Open { .. } | Phase::ForcedOpen { .. }, _) => Effect::Stale,
        }
    }

    /// Does what a person wants. Returns whether the state changed.
    pub(crate) fn control(
        &mut self,
        control: Control,
        manual: &Arc<ManualReason>,
        ctx: &mut TransitionCtx<'_>,
    ) -> bool {
        let manual = Arc::clone(manual);
        let (to, cause) = match (control, &mut self.phase) {
            (Control::Reset, Phase::Closed { window }) => {
                window.clear();
                self.epoch = ctx.new_epoch();
                return false;
            }
            (Control::Reset, _) => (Phase::Closed { window: Vec::new() }, TransitionCause::Reset),
            (Control::ForceOpen, Phase::ForcedOpen { .. }) | (Control::Disable, Phase::Disabled { .. }) => {
                return false;
            }
            (Control::ForceOpen, _) => {
                (Phase::ForcedOpen { manual: Arc::clone(&manual) }, TransitionCause::Manual)
            }
            (Control::Disable, _) => {
                (Phase::Disabled { manual: Arc::clone(&manual) }, TransitionCause::Manual)
            }
            (Control::Enable, Phase::Disabled { .. }) => {
                (Phase::Closed { window: Vec::new() }, TransitionCause::Manual)
            }
            (Control::ProbeNow, Phase::Open { .. }) => {
                (Phase::HalfOpen { probe: None }, TransitionCause::ManualProbe)
            }
            (Control::Enable | Control::ProbeNow, _) => return false,
        };
        self.transition(to, cause, ctx.now, Some(manual), ctx);
        true
    }

    /// The computer has slept: no admission stays current, and an open circuit waits at least the grace.
    pub(crate) fn resume(&mut self, ctx: &mut TransitionCtx<'_>) {
        let earliest = ctx.now.after(ctx.config.resume_grace);
        match &mut self.phase {
            Phase::Closed { window } => {
                window.clear();
                self.epoch = ctx.new_epoch();
            }
            Phase::Open { next_probe_at } if *next_probe_at >= earliest => {}
            Phase::Open { .. } | Phase::HalfOpen { .. } => {
                self.transition(
                    Phase::Open { next_probe_at: earliest },
                    TransitionCause::Resume,
                    ctx.now,
                    None,
                    ctx,
                );
            }
            Phase::ForcedOpen { .. } | Phase::Disabled { .. } => {}
        }
    }

    /// A new configuration acts forward only: failures that `old` has forgotten stay forgotten.
    pub(crate) fn forget_aged(&mut self, now: Nanos, old: &Config) {
        if let Phase::Closed { window } = &mut self.phase {
            prune(window, now, old.window);
        }
    }

    /// The circuit dies with its workstation: no admission stays current.
    pub(crate) fn retire(&mut self, epoch: u64) {
        self.epoch = epoch;
    }

    pub(crate) fn state(&self) -> State {
        match self.phase {
            Phase::Closed { .. } => State::Closed,
            Phase::Open { .. } => State::Open,
            Phase::HalfOpen { .. } => State::HalfOpen,
            Phase::ForcedOpen { .. } => State::ForcedOpen,
            Phase::Disabled { .. } => State::Disabled,
        }
    }

    pub(crate) fn next_probe_at(&self) -> Option<Nanos> {
        match self.phase {
            Phase::Open { next_probe_at } => Some(next_probe_at),
            _ => None,
        }
    }

    pub(crate) fn probe(&self) -> Option<Probe> {
        match self.phase {
            Phase::HalfOpen { probe } => probe,
            _ => None,
        }
    }

    pub(crate) fn manual(&self) -> Option<&Arc<ManualReason>> {
        match &self.phase {
            Phase::ForcedOpen { manual } | Phase::Disabled { manual } => Some(manual),
            _ => None,
        }
    }

    /// The failures that count at `now`, oldest first.
    pub(crate) fn counting(&self, now: Nanos, window: Duration) -> impl Iterator<Item = &FailureRecord> {
        let failures = match &self.phase {
            Phase::Closed { window } => window.as_slice(),
            _ => &[],
        };
        failures.iter().filter(move |f| is_inside(f, now, window))
    }

    pub(crate) fn since(&self) -> Option<Moment> {
        self.since
    }

    pub(crate) fn outage_since(&self) -> Option<Moment> {
        self.outage_since
    }

    pub(crate) fn outage_failures(&self) -> &Arc<[FailureRecord]> {
        &self.outage_failures
    }

    pub(crate) fn reopens(&self) -> u32 {
        self.reopens
    }

    pub(crate) fn rejected(&self) -> u64 {
        self.rejected
    }

    pub(crate) fn last_cause(&self) -> Option<TransitionCause> {
        self.last_cause
    }

    fn reopen(
        &mut self,
        cause: TransitionCause,
        at: Nanos,
        failure: Option<FailureRecord>,
        ctx: &mut TransitionCtx<'_>,
    ) {
        self.reopens = self.reopens.saturating_add(1);
        self.open(cause, at, failure.into_iter().collect(), ctx);
    }

    fn open(
        &mut self,
        cause: TransitionCause,
        at: Nanos,
        failures: Arc<[FailureRecord]>,
        ctx: &mut TransitionCtx<'_>,
    ) {
        let next_probe_at = at.after(ctx.config.open_period(self.reopens));
        self.transition_with(Phase::Open { next_probe_at }, cause, at, failures, None, ctx);
    }

    fn transition(
        &mut self,
        to: Phase,
        cause: TransitionCause,
        at: Nanos,
        manual: Option<Arc<ManualReason>>,
        ctx: &mut TransitionCtx<'_>,
    ) {
        self.transition_with(to, cause, at, Arc::default(), manual, ctx);
    }

    /// The one place where a state is left for another.
    fn transition_with(
        &mut self,
        to: Phase,
        cause: TransitionCause,
        at: Nanos,
        failures: Arc<[FailureRecord]>,
        manual: Option<Arc<ManualReason>>,
        ctx: &mut TransitionCtx<'_>,
    ) {
        let moment = ctx.moment(at);
        let from = self.state();
        self.phase = to;
        let to = self.state();
        self.epoch = ctx.new_epoch();
        self.last_cause = Some(cause);
        if from != to {
            self.since = Some(moment);
        }
        if !to.is_outage() {
            self.outage_since = None;
        } else if !from.is_outage() {
            self.outage_since = Some(moment);
            self.rejected = 0;
            self.outage_failures = Arc::clone(&failures);
        } else if !failures.is_empty() {
            self.outage_failures = latest(&self.outage_failures, &failures);
        }
        ctx.transitions.push(PendingTransition {
            layer: self.layer,
            moment,
            from,
            to,
            cause,
            failures,
            next_probe_at: self.next_probe_at(),
            rejected: self.rejected,
            reopens: self.reopens,
            manual,
        });
        if !to.is_outage() {
            self.reopens = 0;
        }
    }
}

/// Age is measured forwards: `now - window` would be before the clock's zero soon after a boot.
fn is_inside(failure: &FailureRecord, now: Nanos, window: Duration) -> bool {
    now.since(failure.moment.at) <= window
}

fn prune(failures: &mut Vec<FailureRecord>, now: Nanos, window: Duration) {
    failures.retain(|f| is_inside(f, now, window));
}

/// The last [`Threshold::MAX`] of both.
fn latest(old: &[FailureRecord], new: &[FailureRecord]) -> Arc<[FailureRecord]> {
    let surplus = (old.len() + new.len()).saturating_sub(Threshold::MAX as usize);
    old.iter().chain(new).skip(surplus).cloned().collect()
}
