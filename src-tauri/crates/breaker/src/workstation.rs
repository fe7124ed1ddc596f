//! The four circuits of one workstation behind one lock, with a way past the lock while all is well.
//!
//! An operation takes all its gates or none: under the lock all circuits are first brought up to now, then the gates
//! are looked at, lowest first, then the account; only when nothing refuses is anything reserved.
//!
//! While all four circuits are closed, neither an admission nor a success changes anything, so both need only know that
//! this is so. One word says it, `eras << 1 | all closed`, where `eras` counts the eras of all four circuits together:
//! one load admits through any number of gates at one instant, and comparing the word again tells whether anything has
//! happened since. It is written only under the lock. Refusals have their own way past the lock:
//! [`RefusalCache`].

mod ending;

use std::fmt;
use std::sync::Arc;

use crate::account::{Account, Desk, Pass};
use crate::circuit::{Circuit, Control, Order, Shift, State, Turn};
use crate::clock::{Clock, Nanos};
use crate::config::Config;
use crate::event::{Change, Transition};
use crate::observe::Note;
use crate::op::{Category, Gates, Op};
use crate::permit::{AcquireOpts, OpPermit};
use crate::refusal_cache::{CachedRefusal, RefusalCache};
use crate::refused::{Background, BlockedBy, Reason, Refused};
use crate::registry::Shared;
use crate::snapshot::{CircuitSnapshot, WorkstationSnapshot};
use crate::sync::{AtomicU64, Mutex, MutexGuard, Ordering, lock};
use crate::ticket::Ticket;

/// The breakers of one workstation. Made by [`Registry::add`](crate::Registry::add); a handle is kept, not looked up.
pub struct WorkstationBreakers {
    word: AtomicU64,
    id: Arc<str>,
    account: Arc<Account>,
    shared: Arc<Shared>,
    refusals: RefusalCache,
    inner: Mutex<Inner>,
}

struct Inner {
    circuits: [Circuit; 4],
    config: Arc<Config>,
    /// The latest instant seen: should the clock step back, time stands still here.
    seen: Nanos,
    eras: u64,
    /// Transitions on their way to the journal; empty outside the lock.
    shifts: Vec<Shift>,
    retired: bool,
}

impl Inner {
    fn parts<'a>(&'a mut self, clock: &'a dyn Clock) -> (&'a mut [Circuit; 4], Turn<'a>) {
        let Self { circuits, config, seen, eras, shifts, .. } = self;
        (circuits, Turn { now: *seen, config, clock, eras, transitions: shifts })
    }

    /// Counts what was refused without the lock.
    fn count(&mut self, cached: &CachedRefusal) {
        self.circuits[cached.category.index()].count_rejected(cached.repeated);
        self.seen = self.seen.max(cached.seen);
    }

    fn next_due(&self) -> Option<Nanos> {
        if self.retired { None } else { self.circuits.iter().filter_map(Circuit::next_due).min() }
    }

    fn word(&self) -> u64 {
        let closed = self.circuits.iter().all(|c| c.state() == State::Closed);
        if closed && !self.retired { calm(self.eras) } else { self.eras << 1 }
    }
}

/// The word while all circuits are closed.
const fn calm(eras: u64) -> u64 {
    eras << 1 | 1
}

/// The critical section: everything is up to now on the way in, published on the way out.
struct Entered<'a> {
    home: &'a WorkstationBreakers,
    inner: MutexGuard<'a, Inner>,
}

impl Entered<'_> {
    fn parts(&mut self) -> (&mut [Circuit; 4], Turn<'_>) {
        self.inner.parts(&*self.home.shared.clock)
    }

    /// Makes the transitions that have come due.
    fn advance(&mut self) {
        if self.inner.retired {
            return;
        }
        let (circuits, mut turn) = self.parts();
        for circuit in circuits {
            circuit.advance(&mut turn);
        }
        // Each circuit dates its own transitions in order; this merges the four.
        self.inner.shifts.sort_by_key(|shift| shift.moment.at);
        self.flush();
    }

    fn flush(&mut self) {
        if self.inner.shifts.is_empty() {
            return;
        }
        let now = self.inner.seen;
        for shift in self.inner.shifts.drain(..) {
            let transition = Transition {
                workstation: Arc::clone(&self.home.id),
                category: Category::ALL[shift.circuit],
                from: shift.from,
                to: shift.to,
                cause: shift.cause,
                failures: shift.failures,
                next_probe_at: shift.next_probe_at,
                wait: shift.next_probe_at.map(|at| at.since(now)),
                rejected: shift.rejected,
                reopens: shift.reopens,
                order: shift.order,
            };
            self.home.shared.journal.push(shift.moment, Change::Circuit(transition));
        }
    }
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        self.flush();
        self.home.word.store(self.inner.word(), Ordering::Release);
    }
}

impl WorkstationBreakers {
    pub(crate) fn new(id: Arc<str>, account: Arc<Account>, config: Arc<Config>, shared: Arc<Shared>) -> Self {
        let inner = Inner {
            circuits: std::array::from_fn(Circuit::new),
            config,
            seen: Nanos::ZERO,
            eras: 0,
            shifts: Vec::new(),
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

    /// Asks to carry out `op`. Never blocks on anything but the workstation's own short critical section.
    #[inline]
    pub fn acquire(self: &Arc<Self>, op: Op, opts: AcquireOpts) -> Result<OpPermit, Refused> {
        match self.admit_calm(op) {
            Some(ticket) => Ok(OpPermit::new(Arc::clone(self), ticket)),
            None => self.admit_or_refuse(op, opts),
        }
    }

    /// Whether `op` would be admitted now. Reserves nothing and counts nothing: for greying buttons.
    pub fn check(&self, op: Op) -> Result<(), Refused> {
        self.check_with(op, AcquireOpts::default())
    }

    /// [`check`](Self::check) for the options that the admission will be asked with.
    pub fn check_with(&self, op: Op, opts: AcquireOpts) -> Result<(), Refused> {
        if self.admit_calm(op).is_some() {
            return Ok(());
        }
        let mut entered = self.enter();
        self.look(&mut entered, op, opts)
    }

    /// Counts and logs a refusal that a check has given, because an operator was told it.
    pub fn count_refusal(&self, mut refused: Refused) -> Refused {
        if let Some(category) = refused.category() {
            let mut entered = self.enter();
            let circuit = &mut entered.inner.circuits[category.index()];
            if circuit.state().is_outage() {
                refused.is_first = circuit.count_rejected(1) == 1;
            }
        }
        self.shared.note(Note::Refused(&refused));
        refused
    }

    /// The present state.
    pub fn snapshot(&self) -> WorkstationSnapshot {
        let mut entered = self.enter();
        entered.flush();
        let inner = &*entered.inner;
        WorkstationSnapshot {
            workstation: Arc::clone(&self.id),
            seq: self.shared.journal.last_seq(),
            at: inner.seen,
            account: Arc::clone(self.account.id()),
            account_state: self.account.state(),
            circuits: Category::ALL
                .map(|c| CircuitSnapshot::of(&inner.circuits[c.index()], c, inner.seen, &inner.config)),
        }
    }

    /// Obeys a person. Says whether the circuit's state changed.
    pub fn control(&self, category: Category, control: Control, order: &Arc<Order>) -> bool {
        let mut entered = self.enter();
        if entered.inner.retired {
            return false;
        }
        let (circuits, mut turn) = entered.parts();
        circuits[category.index()].control(control, order, &mut turn)
    }

    /// Makes the transitions that have come due.
    pub fn tick(&self) {
        drop(self.enter());
    }

    /// When time alone will next change a circuit, if it will.
    pub fn next_due(&self) -> Option<Nanos> {
        lock(&self.inner).next_due()
    }

    pub(crate) fn resume(&self) {
        let mut entered = self.enter();
        if entered.inner.retired {
            return;
        }
        let (circuits, mut turn) = entered.parts();
        for circuit in circuits {
            circuit.resume(&mut turn);
        }
    }

    pub(crate) fn set_config(&self, config: &Arc<Config>) {
        let mut entered = self.enter();
        let (circuits, turn) = entered.parts();
        for circuit in circuits {
            circuit.forget_aged(turn.now, turn.config);
        }
        entered.inner.config = Arc::clone(config);
    }

    /// No longer configured: permits in flight end stale, nothing is admitted, no event follows even of what is due.
    pub(crate) fn retire(&self) {
        let mut inner = lock(&self.inner);
        inner.retired = true;
        self.refusals.empty(|cached| inner.count(cached));
        let mut entered = Entered { home: self, inner };
        let (circuits, mut turn) = entered.parts();
        let era = turn.new_era();
        for circuit in circuits {
            circuit.retire(era);
        }
    }

    /// Under the lock, with everything up to now.
    fn enter(&self) -> Entered<'_> {
        let mut inner = lock(&self.inner);
        self.refusals.empty(|cached| inner.count(cached));
        inner.seen = inner.seen.max(self.shared.clock.now());
        let mut entered = Entered { home: self, inner };
        entered.advance();
        entered
    }

    /// Admits while all circuits are closed and the password is verified: no lock, no clock, nothing written.
    #[inline]
    fn admit_calm(&self, op: Op) -> Option<Ticket> {
        let word = self.word.load(Ordering::Acquire);
        if word & 1 == 0 {
            return None;
        }
        let password = if op.presents_password() { self.account.version_if_verified()? } else { 0 };
        // Unchanged around the look at the account: both held at one instant.
        let unchanged = self.word.load(Ordering::Acquire) == word;
        unchanged.then(|| Ticket::ordinary(op, word >> 1, password))
    }

    fn admit_or_refuse(self: &Arc<Self>, op: Op, opts: AcquireOpts) -> Result<OpPermit, Refused> {
        let result = match self.refusals.repeat(op, &*self.shared.clock) {
            Some(refused) => Err(refused),
            None => self.admit_locked(op, opts),
        };
        if let Err(refused) = &result {
            self.shared.note(Note::Refused(refused));
        }
        result
    }

    fn admit_locked(self: &Arc<Self>, op: Op, opts: AcquireOpts) -> Result<OpPermit, Refused> {
        let ticket = self.try_admit(&mut self.enter(), op, opts)?;
        Ok(OpPermit::new(Arc::clone(self), ticket))
    }

    fn try_admit(&self, entered: &mut Entered<'_>, op: Op, opts: AcquireOpts) -> Result<Ticket, Refused> {
        if let Err(mut refused) = self.look(entered, op, opts) {
            if let Some(category) = refused.category() {
                refused.is_first = entered.inner.circuits[category.index()].count_rejected(1) == 1;
                self.cache(&entered.inner, category, &refused);
            }
            return Err(refused);
        }
        let mut pass = Pass::default();
        if op.presents_password() {
            // Another workstation may have taken the turn since the look: circuits share a lock, accounts do not.
            let admitted = self.account.admit(&self.desk());
            pass = admitted.map_err(|reason| self.refused(op, BlockedBy::Credentials, reason))?;
        }
        let (circuits, turn) = entered.parts();
        let lease = opts.lease.unwrap_or(turn.config.probe_lease);
        let probes = op.gates().iter().filter(|c| circuits[c.index()].admit(op, lease, &turn));
        let probes = probes.fold(Gates::NONE, Gates::with);
        Ok(Ticket::new(op, *turn.eras, pass, probes))
    }

    /// Caches a refusal if every operation with this gate is to be refused likewise.
    fn cache(&self, inner: &Inner, category: Category, refused: &Refused) {
        let (below, from_here) = inner.circuits.split_at(category.index());
        if !from_here[0].refuses_all() || below.iter().any(|c| c.state().is_outage()) {
            return;
        }
        self.refusals.fill(|| CachedRefusal {
            category,
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
    fn look(&self, entered: &mut Entered<'_>, op: Op, opts: AcquireOpts) -> Result<(), Refused> {
        if entered.inner.retired {
            return Err(self.refused(op, BlockedBy::Removal, Reason::Removed));
        }
        let probeable = opts.probeable(op);
        let now = entered.inner.seen;
        for category in op.gates().iter() {
            let circuit = &entered.inner.circuits[category.index()];
            if let Err((reason, retry_in)) = circuit.look(now, probeable.contains(category)) {
                let background = Background {
                    since: circuit.outage_since(),
                    failures: Arc::clone(circuit.causes()),
                    order: circuit.order().cloned(),
                    ..self.background()
                };
                let blocked_by = BlockedBy::Circuit(category);
                return Err(Refused::new(op, blocked_by, reason, retry_in, Arc::new(background)));
            }
        }
        if op.presents_password() {
            self.account.look().map_err(|reason| self.refused(op, BlockedBy::Credentials, reason))?;
        }
        Ok(())
    }

    fn refused(&self, op: Op, blocked_by: BlockedBy, reason: Reason) -> Refused {
        Refused::new(op, blocked_by, reason, None, Arc::new(self.background()))
    }

    /// What is known without an outage.
    fn background(&self) -> Background {
        Background {
            workstation: Arc::clone(&self.id),
            account: Arc::clone(self.account.id()),
            since: None,
            failures: Arc::default(),
            order: None,
        }
    }

    fn desk(&self) -> Desk<'_> {
        Desk { clock: &*self.shared.clock, journal: &self.shared.journal, workstation: Some(&self.id) }
    }
}

impl fmt::Debug for WorkstationBreakers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkstationBreakers").field("id", &self.id).finish_non_exhaustive()
    }
}
