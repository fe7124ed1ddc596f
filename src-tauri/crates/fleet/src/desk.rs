//! Everything that belongs to one workstation: its circuits, its connection, what was last seen of it.
//!
//! A desk lives on one thread together with all the work done for its workstation; nothing of it is shared with other
//! workstations but the board, where it posts what the window shows, and the breakers' registry.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
    sync::Arc,
    time::Duration,
};

use breaker::{AccountState, AcquireOpts, Op, OpPermit, Outcome, Reason, WorkstationBreakers};
use ldconsole::{Command, Index, Listing, Row};
use secrecy::SecretString;
use tokio::{
    sync::{Mutex, Notify, Semaphore, SemaphorePermit},
    time::{Instant, sleep},
};
use tokio_util::sync::CancellationToken;
use workstation::{Answer, Endpoint, Gate, Station};

use crate::{
    board::{Seat, wall_ms},
    config::WorkstationConfig,
    error::Error,
    explain,
    heartbeat::Bell,
    memory::Isolation,
    operate::Ending,
    rules::{InForce, Rules},
    view::{self, Account, Category, Health, Link, OperationKind, OperationStatus, Problem},
};

/// Lifecycle operations of one workstation that may be under way at once (breaker specification, section 8).
const LIFECYCLES: usize = 2;
/// Emulators of one workstation that may boot at once: more freeze each other (ldconsole reference, timing).
const BOOTS: usize = 1;
/// When to ask again while another workstation tries the shared account's password.
const PENDING_RETRY: Duration = Duration::from_millis(500);
/// How often an empty list is asked for again where there were emulators before.
const EMPTY_ANSWERS: u32 = 2;
/// Past transitions kept for each circuit.
const HISTORY: usize = 20;

/// One workstation's desk.
pub(crate) struct Desk {
    rules: InForce,
    pub(crate) breakers: Arc<WorkstationBreakers>,
    board: Seat,
    config: RefCell<WorkstationConfig>,
    /// One command at a time: LDPlayer's files are shared by all its emulators.
    station: Mutex<Option<Station>>,
    password: RefCell<Option<SecretString>>,
    seen: RefCell<Seen>,
    running: RefCell<HashMap<u32, Busy>>,
    lifecycles: Semaphore,
    boots: Semaphore,
    /// Rung when something happened after which the heartbeat should look at the circuits.
    bell: Bell,
    /// Set while a recovery check is under way.
    pub(crate) recovering: Cell<bool>,
    pub(crate) recovered: Notify,
}

#[derive(Default)]
struct Seen {
    /// When the desk was set up.
    started: u64,
    /// Whether the last attempt failed.
    failing: bool,
    problem: Option<Problem>,
    password_looked_up: bool,
    password_known: bool,
    rows: Vec<Row>,
    listed_at: Option<u64>,
    unreadable: Vec<String>,
    round_trip: Option<Duration>,
    /// Since when each emulator has been in its present state.
    states: HashMap<Index, (Row, Instant)>,
    /// When each emulator's processes were last seen to have ended.
    ended: HashMap<Index, Instant>,
    history: HashMap<Category, Vec<view::Transition>>,
    /// Since when the circuits have been isolated that were so already when the program started.
    isolated: HashMap<Category, u64>,
}

struct Busy {
    emulator: Index,
    cancel: CancellationToken,
    sent: Cell<bool>,
}

/// Why something may not be sent, in words.
#[derive(Debug, Clone)]
pub(crate) struct NotAdmitted {
    pub(crate) sentence: String,
    pub(crate) category: Option<Category>,
    pub(crate) retry_in: Option<Duration>,
}

impl From<NotAdmitted> for Error {
    fn from(refusal: NotAdmitted) -> Self {
        Self::Refused { sentence: refusal.sentence, category: refusal.category, retry_in: refusal.retry_in }
    }
}

/// A place in the workstation's queue, held while an operation runs.
pub(crate) struct Turn<'a> {
    _lifecycle: SemaphorePermit<'a>,
    _boot: Option<SemaphorePermit<'a>>,
}

impl Desk {
    pub(crate) fn new(
        config: WorkstationConfig,
        rules: InForce,
        breakers: Arc<WorkstationBreakers>,
        board: Seat,
        bell: Bell,
    ) -> Rc<Self> {
        Rc::new(Self {
            rules,
            breakers,
            board,
            config: RefCell::new(config),
            station: Mutex::new(None),
            password: RefCell::new(None),
            seen: RefCell::new(Seen { started: wall_ms(), ..Seen::default() }),
            running: RefCell::default(),
            lifecycles: Semaphore::new(LIFECYCLES),
            boots: Semaphore::new(BOOTS),
            bell,
            recovering: Cell::new(false),
            recovered: Notify::new(),
        })
    }

    /// The rules in force; not to be held on to, they may be others in a moment.
    pub(crate) fn rules(&self) -> Arc<Rules> {
        self.rules.get()
    }

    pub(crate) fn name(&self) -> String {
        self.config.borrow().name.clone()
    }

    // --- Admission: the one place where the circuits are asked ---------------------------------------------------

    /// Asks the circuits for an operation. Where a circuit wants its harmless check first, that is made and the
    /// operation asks once more.
    pub(crate) async fn admit(&self, op: Op, limit: Duration) -> Result<OpPermit, NotAdmitted> {
        let ask = || self.breakers.acquire(op, AcquireOpts::default().deadline(limit));
        let answer = match ask() {
            Err(refused) if refused.reason == Reason::ProbeRequired => {
                self.recover().await;
                ask()
            }
            other => other,
        };
        answer.map_err(|refused| {
            self.bell.ring();
            explain::refusal(&self.name(), &refused)
        })
    }

    /// Reports an outcome and lets everybody see what it did.
    pub(crate) fn settle(&self, permit: OpPermit, outcome: &Outcome) {
        permit.complete(outcome);
        self.bell.ring();
        self.post();
    }

    /// Makes the harmless check of every layer that waits for one, lowest first. One at a time: whoever comes second
    /// waits for the first.
    pub(crate) async fn recover(&self) {
        if self.recovering.replace(true) {
            self.recovered.notified().await;
            return;
        }
        let done = Done(self);
        for layer in [breaker::Category::Network, breaker::Category::Workstation, breaker::Category::External]
        {
            let snapshot = self.breakers.snapshot();
            if snapshot.circuit(layer).state != breaker::State::HalfOpen {
                continue;
            }
            let Some(op) = Op::layer_probe(layer) else { continue };
            let limit =
                if op == Op::List { self.rules().list_deadline } else { self.rules().connect_deadline };
            let Ok(permit) = self.breakers.acquire(op, AcquireOpts::default().deadline(limit)) else { break };
            self.post();
            let checked = match op {
                Op::ProbeIdentify => self.identify().await,
                Op::ProbeEcho => self.echo().await,
                _ => self.list(&permit).await.map(drop),
            };
            let outcome = match &checked {
                Ok(()) => Outcome::Success,
                Err(error) => error.outcome(),
            };
            if let Err(error) = &checked {
                self.failed(error);
            }
            self.settle(permit, &outcome);
            if checked.is_err() {
                break;
            }
        }
        drop(done);
    }

    // --- The workstation -----------------------------------------------------------------------------------------

    /// One poll: lists, unless the circuits or the account forbid it. How long to wait until the next.
    pub(crate) async fn poll(&self) -> Duration {
        if !self.seen.borrow().password_known {
            self.post();
            return self.rules().poll;
        }
        // A listing could be the check of a half-open circuit, but the layer's own check is cheaper and, for the
        // network, presents no password.
        let waits =
            || self.breakers.snapshot().circuits[..3].iter().any(|c| c.state == breaker::State::HalfOpen);
        if waits() {
            self.recover().await;
            if waits() {
                return self.rules().poll;
            }
        }
        let opts = AcquireOpts::default().deadline(self.rules().list_deadline);
        match self.breakers.acquire(Op::List, opts) {
            Ok(permit) => {
                let listed = self.list(&permit).await;
                let outcome = match &listed {
                    Ok(_) => Outcome::Success,
                    Err(error) => error.outcome(),
                };
                if let Err(error) = &listed {
                    self.failed(error);
                }
                self.settle(permit, &outcome);
                self.rules().poll
            }
            // Another workstation is trying the account's password: soon it will be known.
            Err(refused) if refused.reason == Reason::CredentialsPending => PENDING_RETRY,
            Err(_) => {
                self.post();
                self.rules().poll
            }
        }
    }

    /// Lists the emulators under a permit, and shows what was seen.
    ///
    /// While emulators boot, LDPlayer may answer with an empty list for a moment (ldconsole reference, list2): where
    /// there were emulators before, it is asked again before that is believed.
    pub(crate) async fn list(&self, permit: &OpPermit) -> Result<Listing, workstation::Error> {
        permit.inherit(Op::List);
        for _ in 0..EMPTY_ANSWERS {
            let (listing, took) = self.list_once().await?;
            if !listing.rows.is_empty() || self.seen.borrow().rows.is_empty() {
                self.listed(&listing, took);
                return Ok(listing);
            }
            sleep(self.rules().watch).await;
        }
        let (listing, took) = self.list_once().await?;
        self.listed(&listing, took);
        Ok(listing)
    }

    async fn list_once(&self) -> Result<(Listing, Duration), workstation::Error> {
        let mut slot = self.station.lock().await;
        let began = Instant::now();
        let listed = self.open(&mut slot)?.list(self.rules().list_deadline).await;
        Ok((usable(&mut slot, listed)?, began.elapsed()))
    }

    /// Sends one command under a permit, once.
    pub(crate) async fn send(
        &self,
        permit: &OpPermit,
        command: &Command,
    ) -> Result<Answer, workstation::Error> {
        permit.inherit(Op::Command);
        let mut slot = self.station.lock().await;
        let sent = self.open(&mut slot)?.run(command, self.rules().send_deadline).await;
        usable(&mut slot, sent)
    }

    async fn identify(&self) -> Result<(), workstation::Error> {
        let endpoint = self.endpoint();
        workstation::identify(&endpoint, self.rules().connect_deadline).await
    }

    async fn echo(&self) -> Result<(), workstation::Error> {
        let mut slot = self.station.lock().await;
        let echoed = self.open(&mut slot)?.echo(self.rules().connect_deadline).await;
        usable(&mut slot, echoed)
    }

    /// Closes the connection; the shell on the workstation is deleted.
    pub(crate) async fn hang_up(&self) {
        if let Some(station) = self.station.lock().await.take()
            && let Err(error) = station.close().await
        {
            tracing::info!(workstation = %self.name(), %error, "the shell is left to its idle time-out");
        }
    }

    fn open<'a>(&self, slot: &'a mut Option<Station>) -> Result<&'a mut Station, workstation::Error> {
        if slot.is_none() {
            let unknown = || workstation::Error::unsent(workstation::Cause::NoPassword);
            let password = self.password.borrow().clone().ok_or_else(unknown)?;
            let config = self.config.borrow();
            let account = workstation::Account::new(config.user.clone(), password);
            let (endpoint, program) = (config.endpoint(), config.ldconsole.clone());
            let timeouts = self.rules().timeouts();
            *slot = Some(Station::guarded(&endpoint, &account, program, &timeouts, self.second_lock())?);
        }
        slot.as_mut().ok_or_else(|| workstation::Error::unsent(workstation::Cause::Cancelled))
    }

    /// The second lock on the door: even a request that was admitted before does not leave while the network's or
    /// Windows' circuit is open or the password is refused. A check that is under way passes.
    fn second_lock(&self) -> Gate {
        let breakers = Arc::clone(&self.breakers);
        Arc::new(move || match breakers.check(Op::ProbeEcho) {
            Ok(()) => true,
            Err(refused) => matches!(
                refused.reason,
                Reason::ProbeInFlight | Reason::ProbeRequired | Reason::CredentialsPending
            ),
        })
    }

    fn endpoint(&self) -> Endpoint {
        self.config.borrow().endpoint()
    }

    // --- What was seen ---------------------------------------------------------------------------------------------

    fn listed(&self, listing: &Listing, took: Duration) {
        {
            let mut seen = self.seen.borrow_mut();
            let now = Instant::now();
            let former = std::mem::take(&mut seen.states);
            for row in &listing.rows {
                let key = row.index;
                let since = match former.get(&key) {
                    Some((old, since)) if same_state(old, row) => *since,
                    _ => now,
                };
                let ended = former.get(&key).is_some_and(|(old, _)| old.pid.is_some()) && row.pid.is_none();
                if ended {
                    seen.ended.insert(key, now);
                }
                seen.states.insert(key, (row.clone(), since));
            }
            seen.rows.clone_from(&listing.rows);
            seen.unreadable = listing.skipped.iter().map(|s| format!("{} ({})", s.text, s.reason)).collect();
            seen.listed_at = Some(wall_ms());
            seen.round_trip = Some(took);
            seen.failing = false;
            seen.problem = None;
        }
        self.post();
    }

    /// Remembers what went wrong, for the row and its explanation.
    fn failed(&self, error: &workstation::Error) {
        let sentence = error.sentence(&self.name());
        tracing::warn!(workstation = %self.name(), %error, "{sentence}");
        let mut seen = self.seen.borrow_mut();
        let since =
            seen.problem.as_ref().filter(|p| p.sentence == sentence).map_or_else(wall_ms, |p| p.since);
        seen.problem = Some(Problem { sentence, detail: Some(error.to_string()), since });
        seen.failing = true;
    }

    /// How an emulator is, and which observation says so.
    pub(crate) fn health(&self, row: &Row) -> (Health, String) {
        let seen = self.seen.borrow();
        let since = seen.states.get(&row.index).map_or_else(Instant::now, |(_, since)| *since);
        let assessed = ldconsole::health(row, since.elapsed(), None, &self.rules().health);
        (explain::health(assessed.health), assessed.rule.to_owned())
    }

    /// Until when an emulator must rest before its next start.
    pub(crate) fn rests_until(&self, index: Index) -> Option<Instant> {
        let until = *self.seen.borrow().ended.get(&index)? + self.rules().rest;
        (until > Instant::now()).then_some(until)
    }

    // --- Operations --------------------------------------------------------------------------------------------------

    /// Registers an operation as working on its emulator; its cancel token. `None` when another one does.
    pub(crate) fn reserve(&self, operation: u32, emulator: Index) -> Option<CancellationToken> {
        let mut running = self.running.borrow_mut();
        if running.values().any(|busy| busy.emulator == emulator) {
            return None;
        }
        let cancel = CancellationToken::new();
        running.insert(operation, Busy { emulator, cancel: cancel.clone(), sent: Cell::new(false) });
        drop(running);
        self.post();
        Some(cancel)
    }

    pub(crate) fn cancel(&self, operation: u32) {
        if let Some(busy) = self.running.borrow().get(&operation) {
            busy.cancel.cancel();
        }
    }

    pub(crate) fn cancel_all(&self) {
        for busy in self.running.borrow().values() {
            busy.cancel.cancel();
        }
    }

    pub(crate) fn has_operations(&self) -> bool {
        !self.running.borrow().is_empty()
    }

    /// How an operation that was given up ends: it depends on how far it was.
    pub(crate) fn cancelled(&self, operation: u32) -> Ending {
        let sent = self.running.borrow().get(&operation).is_some_and(|busy| busy.sent.get());
        let result = if sent {
            "You stopped waiting. The command had been sent already and may still take effect; the list shows it."
        } else {
            "Cancelled before anything was sent."
        };
        Ending::new(OperationStatus::Cancelled, result)
    }

    /// From here on, giving the operation up does not undo it.
    pub(crate) fn sent(&self, operation: u32) {
        if let Some(busy) = self.running.borrow().get(&operation) {
            busy.sent.set(true);
        }
    }

    /// Waits for the operation's turn: few at once, one boot at a time.
    pub(crate) async fn turn(&self, kind: OperationKind) -> Option<Turn<'_>> {
        let boot = match kind {
            OperationKind::Stop => None,
            OperationKind::Start | OperationKind::Restart => Some(self.boots.acquire().await.ok()?),
        };
        Some(Turn { _lifecycle: self.lifecycles.acquire().await.ok()?, _boot: boot })
    }

    /// The operation's turn has come.
    pub(crate) fn begin(&self, operation: u32, phase: &str) {
        self.board.change_operation(operation, |o| {
            o.status = OperationStatus::Running;
            phase.clone_into(&mut o.phase);
        });
    }

    pub(crate) fn phase(&self, operation: u32, phase: &str) {
        self.board.change_operation(operation, |o| phase.clone_into(&mut o.phase));
    }

    /// The operation has ended.
    pub(crate) fn end(&self, operation: u32, ending: Ending) {
        self.running.borrow_mut().remove(&operation);
        tracing::info!(
            workstation = %self.name(), operation, status = ?ending.status, result = ending.result, "operation ended"
        );
        self.board.change_operation(operation, |o| ending.write_to(o));
        self.post();
    }

    // --- What the window is shown ----------------------------------------------------------------------------------

    /// Takes a circuit's transition into its history.
    pub(crate) fn transition(&self, moment: &breaker::Moment, event: &breaker::Transition) {
        let mut seen = self.seen.borrow_mut();
        let category = explain::category(event.category);
        let mut transition = explain::transition(moment, event);
        if event.to != breaker::State::ForcedOpen {
            seen.isolated.remove(&category);
        } else if let Some(since) = seen.isolated.get(&category) {
            transition.at = *since;
        }
        let history = seen.history.entry(category).or_default();
        history.insert(0, transition);
        history.truncate(HISTORY);
        drop(seen);
        self.post();
    }

    /// A new password is known, or that there is none. The connection made with the old one is to be hung up.
    pub(crate) fn set_password(&self, password: Option<SecretString>) {
        {
            let mut seen = self.seen.borrow_mut();
            seen.password_looked_up = true;
            seen.password_known = password.is_some();
        }
        *self.password.borrow_mut() = password;
        self.post();
    }

    /// These isolations are older than the program: they are shown with their own begin.
    pub(crate) fn isolated_before(&self, isolations: &[Isolation]) {
        self.seen.borrow_mut().isolated = isolations.iter().map(|i| (i.category, i.since)).collect();
    }

    /// The configuration has changed in what does not need new circuits: its name.
    pub(crate) fn rename(&self, config: WorkstationConfig) {
        *self.config.borrow_mut() = config;
        self.post();
    }

    /// Shows the present state.
    pub(crate) fn post(&self) {
        self.board.post(self.view());
    }

    fn view(&self) -> view::Workstation {
        let circuits = self.breakers.snapshot();
        let seen = self.seen.borrow();
        let config = self.config.borrow();
        let account = match circuits.account_state {
            _ if !seen.password_known && seen.password_looked_up => Account::Missing,
            AccountState::Verified => Account::Verified,
            AccountState::Unverified | AccountState::Verifying => Account::Unverified,
            AccountState::Latched => Account::Refused,
        };
        let blocking = circuits.circuits[..3].iter().any(|c| c.state.is_outage());
        let link = match account {
            Account::Missing | Account::Refused => Link::Blocked,
            _ if blocking => Link::Blocked,
            _ if seen.failing => Link::Failing,
            _ if seen.listed_at.is_some() => Link::Online,
            _ => Link::Connecting,
        };
        let problem = match account {
            Account::Missing => Some(Problem {
                sentence: format!(
                    "No password is known for {}. Enter it to connect to {}.",
                    config.user, config.name
                ),
                detail: None,
                since: seen.started,
            }),
            _ => seen.problem.clone(),
        };
        let busy = self.running.borrow();
        view::Workstation {
            id: config.id.clone(),
            name: config.name.clone(),
            settings: config.settings(),
            link,
            problem,
            account,
            emulators: seen
                .rows
                .iter()
                .map(|row| {
                    let (health, because) = self.health(row);
                    view::Emulator {
                        index: row.index.get().into(),
                        title: row.title.clone(),
                        health,
                        because,
                        pid: row.pid,
                        vm_pid: row.vm_pid,
                        screen: row.screen.map(|s| view::Screen {
                            width: s.width,
                            height: s.height,
                            dpi: s.dpi,
                        }),
                        busy: busy.iter().find(|(_, b)| b.emulator == row.index).map(|(id, _)| *id),
                    }
                })
                .collect(),
            listed_at: seen.listed_at,
            unreadable_rows: seen.unreadable.clone(),
            round_trip_ms: seen.round_trip.map(|d| u32::try_from(d.as_millis()).unwrap_or(u32::MAX)),
            circuits: circuits
                .circuits
                .iter()
                .map(|c| {
                    let category = explain::category(c.category);
                    let history = seen.history.get(&category).cloned().unwrap_or_default();
                    let mut circuit = explain::circuit(c, history);
                    if circuit.state == view::CircuitState::Isolated {
                        circuit.since = seen.isolated.get(&category).copied().or(circuit.since);
                    }
                    circuit
                })
                .collect(),
        }
    }
}

/// Ends a recovery however it is left, and lets those who wait go on.
struct Done<'a>(&'a Desk);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        self.0.recovering.set(false);
        self.0.recovered.notify_waiters();
    }
}

/// Lets go of a connection whose password was refused: it would never send again, not even when a person wants the
/// same password tried once more.
fn usable<T>(
    slot: &mut Option<Station>,
    result: Result<T, workstation::Error>,
) -> Result<T, workstation::Error> {
    if let Err(error) = &result
        && *error.cause() == workstation::Cause::PasswordRefused
    {
        *slot = None;
    }
    result
}

fn same_state(a: &Row, b: &Row) -> bool {
    (a.android_state, a.pid, a.vm_pid) == (b.android_state, b.pid, b.vm_pid)
}
