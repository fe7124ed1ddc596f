//! One circuit: the state machine, without locks, clocks or threads.
//!
//! Time enters through [`Turn`], whose `now` never decreases. Every transition starts a new *era*, a number drawn from
//! the workstation's counter, and forgets window and probe. An admission carries the counter's value at its time and is
//! current for as long as the circuit has not started an era since; an outcome that is not current decides nothing.

use std::sync::Arc;
use std::time::Duration;

use crate::clock::{Clock, Moment, Nanos};
use crate::config::{Config, Threshold};
use crate::event::Cause;
use crate::op::Op;
use crate::outcome::{Effect, FailureRecord};
use crate::refused::Reason;

/// How a circuit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Requests pass.
    Closed,
    /// Requests are refused until the next check.
    Open,
    /// One check is due or under way.
    HalfOpen,
    /// Closed off by a person.
    ForcedOpen,
    /// Not watched: requests pass whatever happens.
    Disabled,
}

impl State {
    /// Whether ordinary requests are held back.
    pub const fn is_outage(self) -> bool {
        matches!(self, Self::Open | Self::HalfOpen | Self::ForcedOpen)
    }
}

/// What a person can do to a circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Control {
    /// Refuse everything until released.
    ForceOpen,
    /// Close and forget; also ends an isolation.
    Reset,
    /// Stop watching.
    Disable,
    /// Watch again.
    Enable,
    /// Let one check through now.
    ProbeNow,
}

/// Who did something by hand, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The person.
    pub by: Arc<str>,
    /// Their reason.
    pub reason: Arc<str>,
}

impl Order {
    /// An order of `by`.
    pub fn new(by: impl Into<Arc<str>>, reason: impl Into<Arc<str>>) -> Arc<Self> {
        Arc::new(Self { by: by.into(), reason: reason.into() })
    }
}

/// One use of a circuit under its workstation's lock: what it needs from outside, and where its transitions go.
pub(crate) struct Turn<'a> {
    pub(crate) now: Nanos,
    pub(crate) config: &'a Config,
    pub(crate) clock: &'a dyn Clock,
    /// The workstation's counter of eras.
    pub(crate) eras: &'a mut u64,
    pub(crate) transitions: &'a mut Vec<Shift>,
}

impl Turn<'_> {
    /// `at` is not after `now`.
    pub(crate) fn moment(&self, at: Nanos) -> Moment {
        let wall = self.clock.wall();
        Moment { at, wall: wall.checked_sub(self.now.since(at)).unwrap_or(wall) }
    }

    pub(crate) fn new_era(&mut self) -> u64 {
        *self.eras += 1;
        *self.eras
    }
}

/// A transition, as the circuit knows it.
pub(crate) struct Shift {
    pub(crate) circuit: usize,
    pub(crate) moment: Moment,
    pub(crate) from: State,
    pub(crate) to: State,
    pub(crate) cause: Cause,
    pub(crate) failures: Arc<[FailureRecord]>,
    pub(crate) next_probe_at: Option<Nanos>,
    pub(crate) rejected: u64,
    pub(crate) reopens: u32,
    pub(crate) order: Option<Arc<Order>>,
}

/// What an outcome says about one layer.
pub(crate) enum Verdict {
    Success,
    Failed(FailureRecord),
    Inconclusive,
}

/// What is known only in one state.
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
        order: Arc<Order>,
    },
    Disabled {
        order: Arc<Order>,
    },
}

/// A check under way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Probe {
    pub(crate) op: Op,
    pub(crate) since: Moment,
    pub(crate) lease_end: Nanos,
}

/// The state machine of one (workstation, category).
#[derive(Debug)]
pub(crate) struct Circuit {
    index: usize,
    phase: Phase,
    era: u64,
    since: Option<Moment>,
    outage_since: Option<Moment>,
    /// The failures that made the present outage, those of failed checks included; oldest first.
    causes: Arc<[FailureRecord]>,
    reopens: u32,
    rejected: u64,
    last_cause: Option<Cause>,
}

impl Circuit {
    pub(crate) fn new(index: usize) -> Self {
        Self {
            index,
            phase: Phase::Closed { window: Vec::new() },
            era: 0,
            since: None,
            outage_since: None,
            causes: Arc::default(),
            reopens: 0,
            rejected: 0,
            last_cause: None,
        }
    }

    /// Makes every transition that has come due, each dated at the instant it was due.
    pub(crate) fn advance(&mut self, turn: &mut Turn<'_>) {
        while let Some(due) = self.next_due().filter(|due| *due <= turn.now) {
            match self.phase {
                Phase::Open { .. } => {
                    self.shift(Phase::HalfOpen { probe: None }, Cause::CooldownElapsed, due, None, turn);
                }
                _ => self.reopen(Cause::ProbeLeaseExpired, due, None, turn),
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
    pub(crate) fn look(&self, now: Nanos, may_probe: bool) -> Result<(), (Reason, Option<Duration>)> {
        match self.phase {
            Phase::Closed { .. } | Phase::Disabled { .. } => Ok(()),
            Phase::Open { next_probe_at } => Err((Reason::Open, Some(next_probe_at.since(now)))),
            Phase::HalfOpen { probe: Some(_) } => Err((Reason::ProbeInFlight, None)),
            Phase::HalfOpen { probe: None } if may_probe => Ok(()),
            Phase::HalfOpen { probe: None } => Err((Reason::ProbeRequired, Some(Duration::ZERO))),
            Phase::ForcedOpen { .. } => Err((Reason::ForcedOpen, None)),
        }
    }

    /// Admits a request that [`look`](Self::look) let pass; in half-open it becomes the probe. Says whether it did.
    pub(crate) fn admit(&mut self, op: Op, lease: Duration, turn: &Turn<'_>) -> bool {
        let Phase::HalfOpen { probe } = &mut self.phase else { return false };
        *probe = Some(Probe { op, since: turn.moment(turn.now), lease_end: turn.now.after(lease) });
        true
    }

    /// Counts refusals; they change nothing else. Returns how many there were since the outage began.
    pub(crate) fn count_rejected(&mut self, refusals: u64) -> u64 {
        self.rejected = self.rejected.saturating_add(refusals);
        self.rejected
    }

    /// Whether everything is refused, and only time or a person can change that.
    pub(crate) fn refuses_all(&self) -> bool {
        matches!(self.phase, Phase::Open { .. } | Phase::ForcedOpen { .. })
    }

    pub(crate) fn is_current(&self, admitted: u64) -> bool {
        self.era <= admitted
    }

    /// Takes the outcome of a request that was admitted when the counter of eras stood at `admitted`.
    pub(crate) fn resolve(&mut self, admitted: u64, verdict: Verdict, turn: &mut Turn<'_>) -> Effect {
        if !self.is_current(admitted) {
            return Effect::Stale;
        }
        match (&mut self.phase, verdict) {
            (Phase::Closed { .. }, Verdict::Success) | (Phase::Disabled { .. }, _) => Effect::None,
            (Phase::Closed { .. }, Verdict::Inconclusive) => Effect::Ignored,
            (Phase::Closed { window }, Verdict::Failed(failure)) => {
                prune(window, turn.now, turn.config.window);
                window.push(failure);
                if window.len() >= turn.config.threshold.get() as usize {
                    let failures = std::mem::take(window).into();
                    self.open(Cause::Threshold, turn.now, failures, turn);
                }
                Effect::Counted
            }
            // A current admission in half-open is the probe itself: nothing else was admitted in this era.
            (Phase::HalfOpen { .. }, Verdict::Success) => {
                let closed = Phase::Closed { window: Vec::new() };
                self.shift(closed, Cause::ProbeSucceeded, turn.now, None, turn);
                Effect::ProbeSucceeded
            }
            (Phase::HalfOpen { .. }, Verdict::Failed(failure)) => {
                self.reopen(Cause::ProbeFailed, turn.now, Some(failure), turn);
                Effect::ProbeFailed
            }
            (Phase::HalfOpen { probe }, Verdict::Inconclusive) => {
                *probe = None;
                Effect::Released
            }
            // Nothing is admitted in these states, so nothing can be current.
            (Phase::Open { .. } | Phase::ForcedOpen { .. }, _) => Effect::Stale,
        }
    }

    /// Obeys a person. Says whether the state changed.
    pub(crate) fn control(&mut self, control: Control, order: &Arc<Order>, turn: &mut Turn<'_>) -> bool {
        let order = Arc::clone(order);
        let (to, cause) = match (control, &mut self.phase) {
            (Control::Reset, Phase::Closed { window }) => {
                window.clear();
                self.era = turn.new_era();
                return false;
            }
            (Control::Reset, _) => (Phase::Closed { window: Vec::new() }, Cause::Reset),
            (Control::ForceOpen, Phase::ForcedOpen { .. }) | (Control::Disable, Phase::Disabled { .. }) => {
                return false;
            }
            (Control::ForceOpen, _) => (Phase::ForcedOpen { order: Arc::clone(&order) }, Cause::Manual),
            (Control::Disable, _) => (Phase::Disabled { order: Arc::clone(&order) }, Cause::Manual),
            (Control::Enable, Phase::Disabled { .. }) => {
                (Phase::Closed { window: Vec::new() }, Cause::Manual)
            }
            (Control::ProbeNow, Phase::Open { .. }) => (Phase::HalfOpen { probe: None }, Cause::ManualProbe),
            (Control::Enable | Control::ProbeNow, _) => return false,
        };
        self.shift(to, cause, turn.now, Some(order), turn);
        true
    }

    /// The computer has slept: calls in flight are disowned, and an open circuit waits at least the grace.
    pub(crate) fn resume(&mut self, turn: &mut Turn<'_>) {
        let earliest = turn.now.after(turn.config.resume_grace);
        match &mut self.phase {
            Phase::Closed { window } => {
                window.clear();
                self.era = turn.new_era();
            }
            Phase::Open { next_probe_at } if *next_probe_at >= earliest => {}
            Phase::Open { .. } | Phase::HalfOpen { .. } => {
                self.shift(Phase::Open { next_probe_at: earliest }, Cause::Resume, turn.now, None, turn);
            }
            Phase::ForcedOpen { .. } | Phase::Disabled { .. } => {}
        }
    }

    /// A new configuration acts forward only: what `old` has already let go stays gone.
    pub(crate) fn forget_aged(&mut self, now: Nanos, old: &Config) {
        if let Phase::Closed { window } = &mut self.phase {
            prune(window, now, old.window);
        }
    }

    /// The circuit dies with its workstation: no admission stays current.
    pub(crate) fn retire(&mut self, era: u64) {
        self.era = era;
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

    pub(crate) fn order(&self) -> Option<&Arc<Order>> {
        match &self.phase {
            Phase::ForcedOpen { order } | Phase::Disabled { order } => Some(order),
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

    pub(crate) fn causes(&self) -> &Arc<[FailureRecord]> {
        &self.causes
    }

    pub(crate) fn reopens(&self) -> u32 {
        self.reopens
    }

    pub(crate) fn rejected(&self) -> u64 {
        self.rejected
    }

    pub(crate) fn last_cause(&self) -> Option<Cause> {
        self.last_cause
    }

    fn reopen(&mut self, cause: Cause, at: Nanos, failure: Option<FailureRecord>, turn: &mut Turn<'_>) {
        self.reopens = self.reopens.saturating_add(1);
        self.open(cause, at, failure.into_iter().collect(), turn);
    }

    fn open(&mut self, cause: Cause, at: Nanos, failures: Arc<[FailureRecord]>, turn: &mut Turn<'_>) {
        let next_probe_at = at.after(turn.config.open_period(self.reopens));
        self.shift_with(Phase::Open { next_probe_at }, cause, at, failures, None, turn);
    }

    fn shift(&mut self, to: Phase, cause: Cause, at: Nanos, order: Option<Arc<Order>>, turn: &mut Turn<'_>) {
        self.shift_with(to, cause, at, Arc::default(), order, turn);
    }

    /// The one place where a state is left for another.
    fn shift_with(
        &mut self,
        to: Phase,
        cause: Cause,
        at: Nanos,
        failures: Arc<[FailureRecord]>,
        order: Option<Arc<Order>>,
        turn: &mut Turn<'_>,
    ) {
        let moment = turn.moment(at);
        let from = self.state();
        self.phase = to;
        let to = self.state();
        self.era = turn.new_era();
        self.last_cause = Some(cause);
        if from != to {
            self.since = Some(moment);
        }
        if !to.is_outage() {
            self.outage_since = None;
        } else if !from.is_outage() {
            self.outage_since = Some(moment);
            self.rejected = 0;
            self.causes = Arc::clone(&failures);
        } else if !failures.is_empty() {
            self.causes = latest(&self.causes, &failures);
        }
        turn.transitions.push(Shift {
            circuit: self.index,
            moment,
            from,
            to,
            cause,
            failures,
            next_probe_at: self.next_probe_at(),
            rejected: self.rejected,
            reopens: self.reopens,
            order,
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
