//! Everything that belongs to one workstation: its circuits, its connection, what was last seen of it.
//!
//! A desk lives on one thread together with all the work done for its workstation; nothing of it is shared with other
//! workstations but the board, where it posts what the window shows, and the breakers' registry.

mod android;
mod connection;
mod seen;
mod show;
mod work;

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
    sync::Arc,
    time::Duration,
};

use breaker::{AcquireOpts, Op, OpPermit, Outcome, Reason, WorkstationBreakers};
use ldconsole::{Listing, ProgramPath};
use tokio::{
    sync::{Notify, Semaphore},
    time::Instant,
};
use workstation::{Account, Identity};

pub(crate) use self::{android::MACHINES, connection::PlannedTask};
use self::{
    connection::Lanes,
    seen::Seen,
    work::{Boots, Busy, CHANGES, ENDS, FILES},
};
use crate::{
    attempts::AccountAttempts,
    board::{Seat, wall_ms},
    config::WorkstationConfig,
    error::Error,
    explain,
    heartbeat::Bell,
    rules::{InForce, Rules},
    view::{Category, StartThrough},
};

/// When to ask again while another workstation tries the shared account's password.
const PENDING_RETRY: Duration = Duration::from_millis(500);

/// One workstation's desk.
pub(crate) struct Desk {
    rules: InForce,
    pub(crate) breakers: Arc<WorkstationBreakers>,
    attempts: AccountAttempts,
    board: Seat,
    config: RefCell<WorkstationConfig>,
    lanes: Lanes,
    /// Which computer must answer.
    identity: Identity,
    /// Who logs on; `None` while no password is known.
    account: RefCell<Option<Account>>,
    seen: RefCell<Seen>,
    running: RefCell<HashMap<u32, Busy>>,
    ends: Semaphore,
    files: Semaphore,
    changes: Semaphore,
    boots: Boots,
    /// Rung when something happened after which the heartbeat should look at the circuits.
    bell: Bell,
    /// Set while tasks may have been left behind on the workstation.
    untidy: Cell<bool>,
    /// When it was last seen to that adb's server runs on the desktop.
    adb_seen_to: Cell<Option<Instant>>,
    /// Set while a recovery check is under way.
    pub(crate) recovering: Cell<bool>,
    pub(crate) recovered: Notify,
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

impl Desk {
    pub(crate) fn new(
        config: WorkstationConfig,
        rules: InForce,
        breakers: Arc<WorkstationBreakers>,
        attempts: AccountAttempts,
        board: Seat,
        bell: Bell,
        identity: Identity,
    ) -> Rc<Self> {
        Rc::new(Self {
            rules,
            breakers,
            attempts,
            board,
            config: RefCell::new(config),
            lanes: Lanes::default(),
            identity,
            account: RefCell::new(None),
            seen: RefCell::new(Seen { started: wall_ms(), ..Seen::default() }),
            running: RefCell::default(),
            ends: Semaphore::new(ENDS),
            files: Semaphore::new(FILES),
            changes: Semaphore::new(CHANGES),
            boots: Boots::default(),
            bell,
            untidy: Cell::new(true),
            adb_seen_to: Cell::new(None),
            recovering: Cell::new(false),
            recovered: Notify::new(),
        })
    }

    /// The rules in force, with this workstation's own time limits; not to be held on to, they may be others in a
    /// moment.
    pub(crate) fn rules(&self) -> Arc<Rules> {
        self.config.borrow().connection.limit(self.rules.get())
    }

    pub(crate) fn name(&self) -> String {
        self.config.borrow().name.clone()
    }

    pub(crate) fn start_through(&self) -> StartThrough {
        self.config.borrow().start_through
    }

    /// Where `ldconsole.exe` is.
    pub(crate) fn program(&self) -> ProgramPath {
        self.config.borrow().ldplayer.program.clone()
    }

    /// Where LDPlayer's data are.
    pub(crate) fn data_folder(&self) -> String {
        self.config.borrow().ldplayer.data_folder()
    }

    /// Whether an emulator that does not stop is ended by force without being asked for.
    pub(crate) fn kills_when_stuck(&self) -> bool {
        self.config.borrow().kill_when_stuck
    }

    // --- Admission: the one place where the circuits are asked ---------------------------------------------------

    /// Asks the circuits for an operation. Where a circuit wants its harmless check first, that is made and the
    /// operation asks once more.
    pub(crate) async fn admit(&self, op: Op, opts: AcquireOpts) -> Result<OpPermit, NotAdmitted> {
        let ask = || self.breakers.acquire(op, opts);
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
        for layer in [breaker::Layer::Network, breaker::Layer::Windows, breaker::Layer::Ldconsole] {
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
            let outcome = Outcome::of(&checked);
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

    /// Lists for an operation whose own permit may have lapsed; `None` if that is forbidden at present, or fails.
    pub(crate) async fn list_again(&self) -> Option<Listing> {
        let opts = AcquireOpts::default().never_probe().deadline(self.rules().list_deadline);
        let permit = self.breakers.acquire(Op::List, opts).ok()?;
        let listed = self.list(&permit).await;
        let outcome = Outcome::of(&listed);
        self.settle(permit, &outcome);
        listed.ok()
    }

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
        // Looked at first: a poll that does not take place is no refusal that anybody would count.
        match self.breakers.check(Op::List).and_then(|()| self.breakers.acquire(Op::List, opts)) {
            Ok(permit) => {
                let listed = self.list(&permit).await;
                let outcome = Outcome::of(&listed);
                if let Err(error) = &listed {
                    self.failed(error);
                }
                self.settle(permit, &outcome);
                match listed {
                    Ok(_) => {
                        self.forget_leftovers().await;
                        self.ask_androids().await;
                    }
                    Err(error) if *error.cause() == workstation::Cause::LoginPending => return PENDING_RETRY,
                    Err(_) => {}
                }
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
}

/// Ends a recovery however it is left, and lets those who wait go on.
struct Done<'a>(&'a Desk);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        self.0.recovering.set(false);
        self.0.recovered.notify_waiters();
    }
}
