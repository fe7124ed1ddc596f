//! The four circuits of one workstation behind one lock, and the admission of operations.
//!
//! An operation gets all its gates or none. Under the lock all circuits are first brought up to now. Then the gates are
//! checked, lowest first, then the account. Only if nothing refuses is anything reserved.
//!
//! Two common cases need no lock. While all four circuits are closed, neither an admission nor a success changes
//! anything. One word says so, `epoch << 1 | all closed`; it is written only under the lock. One load of it admits through
//! any number of gates at one instant, and comparing it later tells whether anything has changed since. And while a
//! circuit is open, its refusal is repeated from the [`RefusalCache`].

mod completion;

use std::fmt;
use std::sync::Arc;

use crate::account::{AccountContext, AccountRecord, PasswordUse};
use crate::admission::Admission;
use crate::circuit::{Circuit, PendingTransition, TransitionCtx};
use crate::clock::{Clock, Nanos};
use crate::config::Config;
use crate::event::{EventKind, Transition};
use crate::observe::Note;
use crate::op::{Gates, Layer, Op};
use crate::options::AcquireOpts;
use crate::refusal_cache::{CachedRefusal, RefusalCache};
use crate::refused::{Background, BlockedBy, Refused};
use crate::shared::BreakerContext;
use crate::snapshot::{CircuitSnapshot, WorkstationSnapshot};
use crate::sync::{AtomicU64, Mutex, MutexGuard, Ordering, lock};
use crate::vocabulary::{Control, ManualReason, RefusalReason, State};

/// The breakers of one workstation. Made by [`Registry::add`](crate::Registry::add). Keep the handle: looking it up costs
/// more than using it.
pub struct WorkstationBreakers {
    /// See the top of this file.
    word: AtomicU64,
    id: Arc<str>,
    account: Arc<AccountRecord>,
    shared: Arc<BreakerContext>,
    refusals: RefusalCache,
    inner: Mutex<Inner>,
}

struct Inner {
    circuits: [Circuit; 4],
    config: Arc<Config>,
    /// The latest instant seen. A clock that steps back stands still here.
    seen: Nanos,
    /// The latest epoch of the four circuits.
    epoch: u64,
    /// Transitions on their way to the journal; empty outside the lock.
    pending: Vec<PendingTransition>,
    /// No longer configured.
    retired: bool,
}

impl Inner {
    fn parts<'a>(&'a mut self, clock: &'a dyn Clock) -> (&'a mut [Circuit; 4], TransitionCtx<'a>) {
        let Self { circuits, config, seen, epoch, pending, .. } = self;
        (circuits, TransitionCtx { now: *seen, config, clock, epoch, transitions: pending })
    }

    /// Counts what was refused without the lock.
    fn count(&mut self, cached: &CachedRefusal) {
        self.circuits[cached.layer.index()].count_rejected(cached.repeated);
        self.seen = self.seen.max(cached.seen);
    }

    fn next_due(&self) -> Option<Nanos> {
        if self.retired { None } else { self.circuits.iter().filter_map(Circuit::next_due).min() }
    }

    fn word(&self) -> u64 {
        let closed = self.circuits.iter().all(|c| c.state() == State::Closed);
        if closed && !self.retired { all_closed(self.epoch) } else { self.epoch << 1 }
    }
}

/// The word while all circuits are closed.
const fn all_closed(epoch: u64) -> u64 {
    epoch << 1 | 1
}

/// The critical section. All circuits are up to now when it begins; transitions and word are published when it ends.
struct Locked<'a> {
    breakers: &'a WorkstationBreakers,
    inner: MutexGuard<'a, Inner>,
}

impl Locked<'_> {
    fn parts(&mut self) -> (&mut [Circuit; 4], TransitionCtx<'_>) {
        self.inner.parts(&*self.breakers.shared.clock)
    }

    /// Makes the transitions that have come due.
    fn advance(&mut self) {
        if self.inner.retired {
            return;
        }
        let (circuits, mut ctx) = self.parts();
        for circuit in circuits {
            circuit.advance(&mut ctx);
        }
        // Each circuit dates its own transitions in order; this merges the four.
        self.inner.pending.sort_by_key(|transition| transition.moment.at);
        self.publish();
    }

    /// Hands the transitions to the journal.
    fn publish(&mut self) {
        let now = self.inner.seen;
        for pending in self.inner.pending.drain(..) {
            let transition = Transition {
                workstation: Arc::clone(&self.breakers.id),
                layer: pending.layer,
                from: pending.from,
                to: pending.to,
                cause: pending.cause,
                failures: pending.failures,
                next_probe_at: pending.next_probe_at,
                wait: pending.next_probe_at.map(|at| at.since(now)),
                rejected: pending.rejected,
                reopens: pending.reopens,
                manual: pending.manual,
            };
            self.breakers.shared.journal.push(pending.moment, EventKind::Circuit(transition));
        }
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        self.publish();
        self.breakers.word.store(self.inner.word(), Ordering::Release);
    }
}

impl WorkstationBreakers {
    pub(crate) fn new(
        id: Arc<str>,
        account: Arc<AccountRecord>,
        config: Arc<Config>,
        shared: Arc<BreakerContext>,
    ) -> Self {
        let inner = Inner {
            circuits: Layer::ALL.map(Circuit::new),
            config,
            seen: Nanos::ZERO,
            epoch: 0,
            pending: Vec::new(),
            retired: false,
        };
        let word = AtomicU64::new(inner.word());
        Self { word, id, account, shared, refusals: RefusalCache::default(), inner: Mutex::new(inner) }
    }

    /// The workstation's id.
    pub fn id(&self) -> &Arc<str> {
        &self.id
    }

    /// The id of the account it is reached with.
    pub fn account(&self) -> &Arc<str> {
        self.account.id()
    }

    /// Whether `op` would be admitted now. Reserves nothing and counts nothing: for greying buttons.
    pub fn check(&self, op: Op) -> Result<(), Refused> {
        self.check_with(op, AcquireOpts::default())
    }

    /// [`check`](Self::check) with the options that the admission will be asked with.
    pub fn check_with(&self, op: Op, opts: AcquireOpts) -> Result<(), Refused> {
        if self.admit_all_closed(op).is_some() {
            return Ok(());
        }
        self.check_locked(&self.lock(), op, opts)
    }

    /// Counts and logs a refusal that a check has given, because an operator was told it.
    pub fn count_refusal(&self, mut refused: Refused) -> Refused {
        if let Some(layer) = refused.layer() {
            let mut locked = self.lock();
            let circuit = &mut locked.inner.circuits[layer.index()];
            if circuit.state().is_outage() {
                refused.is_first = circuit.count_rejected(1) == 1;
            }
        }
        self.shared.note(Note::Refused(&refused));
        refused
    }

    /// The present state.
    pub fn snapshot(&self) -> WorkstationSnapshot {
        let locked = self.lock();
        let inner = &*locked.inner;
        WorkstationSnapshot {
            workstation: Arc::clone(&self.id),
            seq: self.shared.journal.last_seq(),
            at: inner.seen,
            account: Arc::clone(self.account.id()),
            account_state: self.account.state(),
            circuits: Layer::ALL
                .map(|c| CircuitSnapshot::of(&inner.circuits[c.index()], c, inner.seen, &inner.config)),
        }
    }

    /// Does what a person wants. Returns whether the circuit's state changed.
    pub fn control(&self, layer: Layer, control: Control, reason: &Arc<ManualReason>) -> bool {
        let mut locked = self.lock();
        if locked.inner.retired {
            return false;
        }
        let (circuits, mut ctx) = locked.parts();
        circuits[layer.index()].control(control, reason, &mut ctx)
    }

    /// Makes the transitions that have come due.
    pub fn tick(&self) {
        drop(self.lock());
    }

    /// When time alone will next change a circuit, if it will.
    pub fn next_due(&self) -> Option<Nanos> {
        lock(&self.inner).next_due()
    }

    pub(crate) fn resume(&self) {
        let mut locked = self.lock();
        if locked.inner.retired {
            return;
        }
        let (circuits, mut ctx) = locked.parts();
        for circuit in circuits {
            circuit.resume(&mut ctx);
        }
    }

    pub(crate) fn set_config(&self, config: &Arc<Config>) {
        let mut locked = self.lock();
        let (circuits, ctx) = locked.parts();
        for circuit in circuits {
            circuit.forget_aged(ctx.now, ctx.config);
        }
        locked.inner.config = Arc::clone(config);
    }

    /// No longer configured: permits in flight end stale, nothing is admitted, and no event follows, even of what is due.
    pub(crate) fn retire(&self) {
        let mut inner = lock(&self.inner);
        inner.retired = true;
        self.refusals.empty(|cached| inner.count(cached));
        let mut locked = Locked { breakers: self, inner };
        let (circuits, mut ctx) = locked.parts();
        let epoch = ctx.new_epoch();
        for circuit in circuits {
            circuit.retire(epoch);
        }
    }

    fn lock(&self) -> Locked<'_> {
        let mut inner = lock(&self.inner);
        self.refusals.empty(|cached| inner.count(cached));
        inner.seen = inner.seen.max(self.shared.clock.now());
        let mut locked = Locked { breakers: self, inner };
        locked.advance();
        locked
    }

    /// Admits while all circuits are closed and the password is verified: no lock, no clock, nothing written.
    #[inline]
    pub(crate) fn admit_all_closed(&self, op: Op) -> Option<Admission> {
        let word = self.word.load(Ordering::Acquire);
        if word & 1 == 0 {
            return None;
        }
        let password = if op.presents_password() { self.account.version_if_verified()? } else { 0 };
        // The word is the same before and after the look at the account, so both held at one instant.
        let unchanged = self.word.load(Ordering::Acquire) == word;
        unchanged.then(|| Admission::ordinary(op, word >> 1, password))
    }

    /// The cached refusal of `op`, if there is one.
    pub(crate) fn repeat_refusal(&self, op: Op) -> Option<Refused> {
        self.refusals.repeat(op, &*self.shared.clock)
    }

    pub(crate) fn note_refusal(&self, refused: &Refused) {
        self.shared.note(Note::Refused(refused));
    }

    pub(crate) fn admit_locked(&self, op: Op, opts: AcquireOpts) -> Result<Admission, Refused> {
        let mut locked = self.lock();
        if let Err(mut refused) = self.check_locked(&locked, op, opts) {
            if let Some(layer) = refused.layer() {
                refused.is_first = locked.inner.circuits[layer.index()].count_rejected(1) == 1;
                self.cache(&locked.inner, layer, &refused);
            }
            return Err(refused);
        }
        let mut password = PasswordUse::default();
        if op.presents_password() {
            // Another workstation may have become the attempt since the check: circuits share a lock, accounts do not.
            let admitted = self.account.admit(&self.account_context());
            password = admitted.map_err(|reason| self.refused(op, BlockedBy::Credentials, reason))?;
        }
        let (circuits, ctx) = locked.parts();
        let lease = opts.lease.unwrap_or(ctx.config.probe_lease);
        let probes = op.gates().iter().filter(|c| circuits[c.index()].admit(op, lease, &ctx));
        let probes = probes.fold(Gates::NONE, Gates::with);
        Ok(Admission::new(op, *ctx.epoch, password, probes))
    }

    /// Caches a refusal if every operation with this gate is to be refused likewise.
    fn cache(&self, inner: &Inner, layer: Layer, refused: &Refused) {
        let (below, from_here) = inner.circuits.split_at(layer.index());
        if !from_here[0].refuses_all() || below.iter().any(|c| c.state().is_outage()) {
            return;
        }
        self.refusals.fill(|| CachedRefusal {
            layer,
            reason: refused.reason,
            // A copy for each slot, so that two threads do not share its reference count.
            background: Arc::new(Background::clone(&refused.background)),
            next_probe_at: from_here[0].next_probe_at(),
            until: inner.next_due(),
            seen: inner.seen,
            repeated: 0,
        });
    }

    /// The first obstacle: gates from the lowest up, then the account.
    fn check_locked(&self, locked: &Locked<'_>, op: Op, opts: AcquireOpts) -> Result<(), Refused> {
        if locked.inner.retired {
            return Err(self.refused(op, BlockedBy::Removal, RefusalReason::Removed));
        }
        let may_probe = opts.may_probe(op);
        for layer in op.gates().iter() {
            let circuit = &locked.inner.circuits[layer.index()];
            if let Err((reason, retry_in)) = circuit.check(locked.inner.seen, may_probe.contains(layer)) {
                let background = Background {
                    since: circuit.outage_since(),
                    failures: Arc::clone(circuit.outage_failures()),
                    manual: circuit.manual().cloned(),
                    ..self.background()
                };
                let blocked_by = BlockedBy::Circuit(layer);
                return Err(Refused::new(op, blocked_by, reason, retry_in, Arc::new(background)));
            }
        }
        if op.presents_password() {
            self.account.check().map_err(|reason| self.refused(op, BlockedBy::Credentials, reason))?;
        }
        Ok(())
    }

    fn refused(&self, op: Op, blocked_by: BlockedBy, reason: RefusalReason) -> Refused {
        Refused::new(op, blocked_by, reason, None, Arc::new(self.background()))
    }

    /// The background of a refusal that no outage explains.
    fn background(&self) -> Background {
        Background {
            workstation: Arc::clone(&self.id),
            account: Arc::clone(self.account.id()),
            since: None,
            failures: Arc::default(),
            manual: None,
        }
    }

    fn account_context(&self) -> AccountContext<'_> {
        let BreakerContext { clock, journal, .. } = &*self.shared;
        AccountContext { clock: &**clock, journal, workstation: Some(&self.id) }
    }
}

impl fmt::Debug for WorkstationBreakers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkstationBreakers").field("id", &self.id).finish_non_exhaustive()
    }
}
