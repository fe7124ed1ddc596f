//! The connections to the workstation, and what is sent over them.
//!
//! There are two, each with one shell: one for looking, one for what changes something; a third one lists live while somebody
//! looks (`live.rs`). `ldconsole` commands that change
//! something are sent one at a time, because LDPlayer's files are shared by all its emulators; looking never waits for
//! them, so that a copy of half an hour does not blind the window. Nor does ending an emulator, which touches no file of
//! another one.

use std::{rc::Rc, sync::Arc, time::Duration};

use breaker::{Op, OpPermit};
use ldconsole::{Command, Listing};
use messages::phases;
use tokio::{
    sync::OwnedMutexGuard,
    task::spawn_local,
    time::{Instant, sleep},
};
use tracing::Instrument as _;
use workstation::{ConsoleAnswer, DesktopUser, Station};

use crate::{titles, worker::state::WorkstationWorker};

/// How often an empty list is asked for again where there were emulators before.
pub(super) const EMPTY_ANSWERS: u32 = 2;

type Result<T> = workstation::Result<T>;

impl WorkstationWorker {
    /// When Windows closes a shell for looking, which is used at each poll: the time for which one whose deletion was lost
    /// takes its part of a quota. The shell for changes keeps the longer time that a command left to finish needs.
    pub(super) const LOOKING_IDLE: Duration = Duration::from_mins(2);

    /// Lists the emulators under a permit, and shows what was seen.
    ///
    /// While emulators boot, LDPlayer may answer with an empty list for a moment (docs/ldconsole.md, section 3): where
    /// there were emulators before, it is asked again before that is believed.
    pub(crate) async fn list(&self, permit: &OpPermit) -> Result<Listing> {
        permit.inherit(Op::List);
        for _ in 0..EMPTY_ANSWERS {
            let (listing, took) = self.list_once().await?;
            if !listing.rows.is_empty() || self.seen.borrow().rows.is_empty() {
                self.listed(&listing, Some(took));
                return Ok(listing);
            }
            sleep(self.timing().watch).await;
        }
        let (listing, took) = self.list_once().await?;
        self.listed(&listing, Some(took));
        Ok(listing)
    }

    async fn list_once(&self) -> Result<(Listing, Duration)> {
        let limit = self.timing().list_deadline;
        self.reading(async move |station| {
            let began = Instant::now();
            let mut listing = station.list(limit).await?;
            in_one_spelling(&mut listing);
            Ok((listing, began.elapsed()))
        })
        .await
    }

    /// Whether no `ldconsole.exe` is seen to run on the workstation, for whomever. No answer is no.
    pub(crate) async fn console_is_idle(&self) -> bool {
        let (program, limit) = (self.program(), self.timing().list_deadline);
        let image = program.as_str().rsplit('\\').next().unwrap_or_default().to_owned();
        self.reading(async move |station| station.runs(&image, limit).await).await.is_ok_and(|runs| !runs)
    }

    /// Sends one command of an operation under its permit, once. It is not stopped half-way if the operation is given up.
    pub(crate) async fn send(
        self: &Rc<Self>,
        operation: u32,
        permit: &OpPermit,
        command: &Command,
    ) -> Result<ConsoleAnswer> {
        permit.inherit(Op::Command);
        let (command, limit) = (command.clone(), self.timing().deadline_of(command));
        let ends = matches!(command, Command::Quit(_));
        let send = async move |station: &Station| station.run(&command, limit).await;
        if ends { self.ending(operation, send).await } else { self.acting(operation, send).await }
    }

    /// Runs a command on the desktop of a user, through a planned task of this name.
    pub(crate) async fn run_on_desktop(
        self: &Rc<Self>,
        operation: u32,
        permit: &OpPermit,
        command: &Command,
        user: &DesktopUser,
        task: &str,
    ) -> Result<()> {
        permit.inherit(Op::Command);
        let (command, limit) = (command.clone(), self.timing().send_deadline);
        let (user, task) = (user.clone(), task.to_owned());
        let ends = matches!(command, Command::Quit(_));
        let run = async move |station: &Station| station.run_on_desktop(&command, &user, &task, limit).await;
        if ends { self.ending(operation, run).await } else { self.acting(operation, run).await }
    }

    /// A task of this name in Windows' task scheduler, which is removed when this is dropped. `what` is a few plain words.
    pub(crate) fn plan(self: &Rc<Self>, what: &str) -> PlannedTask {
        PlannedTask { worker: Rc::clone(self), name: format!("LDFleet {what}") }
    }

    /// Removes what a connection that broke left behind in the task scheduler, once after each time that the workstation
    /// comes up anew. Not while operations are under way: their tasks are needed.
    pub(super) async fn forget_leftovers(&self) {
        if !self.lanes.untidy.get() || !self.under_way.is_empty() {
            return;
        }
        self.lanes.untidy.set(false);
        let limit = self.timing().send_deadline;
        match self.reading(async |station| station.forget_leftovers(limit).await).await {
            Ok(0) => {}
            Ok(forgotten) => {
                tracing::info!(workstation = %self.name(), forgotten, "planned tasks that were left behind are removed");
            }
            Err(error) => {
                tracing::info!(workstation = %self.name(), %error, "planned tasks were not looked for");
            }
        }
    }

    /// Looks at something, beside whatever is being changed.
    pub(crate) async fn reading<T>(&self, look: impl AsyncFnOnce(&Station) -> Result<T>) -> Result<T> {
        let mut slot = self.lanes.reading.lock().await;
        let looked = look(self.open(&mut slot, Lane::Reading)?).await;
        usable(&mut slot, looked)
    }

    /// Takes pictures, beside everything else.
    pub(super) async fn picturing<T>(&self, take: impl AsyncFnOnce(&Station) -> Result<T>) -> Result<T> {
        let mut slot = self.lanes.pictures.lock().await;
        let taken = take(self.open(&mut slot, Lane::Reading)?).await;
        usable(&mut slot, taken)
    }

    /// Changes something, after whatever else is being changed. From the moment it is sent the operation cannot be
    /// cancelled until the answer is there: a command that is stopped half-way may leave half an emulator behind. If the
    /// operation is dropped all the same (the program ends), the command is still not stopped.
    pub(crate) async fn acting<T: 'static>(
        self: &Rc<Self>,
        operation: u32,
        act: impl AsyncFnOnce(&Station) -> Result<T> + 'static,
    ) -> Result<T> {
        let slot = if let Ok(slot) = Arc::clone(&self.lanes.acting).try_lock_owned() {
            slot
        } else {
            let phase = self.wait(operation, phases::other_change());
            let slot = Arc::clone(&self.lanes.acting).lock_owned().await;
            if let Some(phase) = phase {
                self.phase(operation, phase);
            }
            slot
        };
        self.act_in(slot, Lane::Acting, operation, act).await
    }

    /// The same for ending an emulator: it does not wait for a long command of another operation.
    pub(crate) async fn ending<T: 'static>(
        self: &Rc<Self>,
        operation: u32,
        act: impl AsyncFnOnce(&Station) -> Result<T> + 'static,
    ) -> Result<T> {
        let (slot, lane) = match Arc::clone(&self.lanes.acting).try_lock_owned() {
            Ok(slot) => (slot, Lane::Acting),
            Err(_) => (Arc::clone(&self.lanes.reading).lock_owned().await, Lane::Reading),
        };
        self.act_in(slot, lane, operation, act).await
    }

    async fn act_in<T: 'static>(
        self: &Rc<Self>,
        mut slot: OwnedMutexGuard<Option<Station>>,
        lane: Lane,
        operation: u32,
        act: impl AsyncFnOnce(&Station) -> Result<T> + 'static,
    ) -> Result<T> {
        self.under_way.sent(operation);
        self.cancellable(operation, false);
        let worker = Rc::clone(self);
        let acted = async move {
            let acted = match worker.open(&mut slot, lane) {
                Ok(station) => act(station).await,
                Err(error) => Err(error),
            };
            usable(&mut slot, acted)
        };
        let acted = spawn_local(acted.in_current_span()).await;
        self.cancellable(operation, true);
        // Its end without an answer is a panic: what it had done by then is not known.
        acted.unwrap_or_else(|_| Err(workstation::Error::perhaps(workstation::Cause::Cancelled)))
    }

    pub(super) async fn identify(&self) -> Result<()> {
        let endpoint = self.setup.endpoint();
        workstation::identify(&endpoint, self.timing().connect_deadline).await
    }

    pub(super) async fn echo(&self) -> Result<()> {
        let limit = self.timing().connect_deadline;
        self.reading(async move |station| station.echo(limit).await).await
    }

    /// Closes the connections; the shells on the workstation are deleted.
    pub(crate) async fn hang_up(&self) {
        self.end_live().await;
        for lane in [&self.lanes.reading, &self.lanes.acting, &self.lanes.files] {
            if let Some(station) = lane.lock().await.take()
                && let Err(error) = station.close().await
            {
                tracing::info!(workstation = %self.name(), %error, "a shell is left to its idle time-out");
            }
        }
        // Last: a run may be under way that takes its time.
        self.end_pictures().await;
    }

    fn open<'a>(&self, slot: &'a mut Option<Station>, lane: Lane) -> Result<&'a mut Station> {
        if slot.is_none() {
            let idle = match lane {
                Lane::Reading => Self::LOOKING_IDLE,
                Lane::Acting => self.timing().timeouts().shell_idle,
            };
            *slot = Some(self.connection(idle)?);
        }
        slot.as_mut().ok_or_else(|| workstation::Error::unsent(workstation::Cause::Cancelled))
    }

    /// A connection that is made when something is first sent. Windows closes its shell after `idle` without a request.
    pub(super) fn connection(&self, idle: Duration) -> Result<Station> {
        let unknown = || workstation::Error::unsent(workstation::Cause::NoPassword);
        let account = self.lanes.account().ok_or_else(unknown)?;
        let (endpoint, install) = (self.setup.endpoint(), self.setup.config().ldplayer.clone());
        let timeouts = workstation::Timeouts { shell_idle: idle, ..self.timing().timeouts() };
        let (gate, identity) = (self.circuits.second_lock(), self.lanes.identity.clone());
        Station::identified(&endpoint, &account, install, &timeouts, gate, identity)
    }
}

/// The two connections.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lane {
    Reading,
    Acting,
}

/// What is planned in Windows' task scheduler.
pub(crate) struct PlannedTask {
    worker: Rc<WorkstationWorker>,
    name: String,
}

impl PlannedTask {
    /// The task's name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for PlannedTask {
    /// Removes the task beside everything else. What stays behind, because the connection is gone, does nothing by itself,
    /// and is removed when the workstation is reached again.
    fn drop(&mut self) {
        let (worker, name) = (Rc::clone(&self.worker), std::mem::take(&mut self.name));
        let removed = async move {
            let limit = worker.timing().send_deadline;
            let removed = worker.reading(async |station| station.forget_task(&name, limit).await).await;
            if let Err(error) = removed {
                tracing::info!(workstation = %worker.name(), task = name, %error, "a planned task was left behind");
            }
        };
        drop(spawn_local(removed.in_current_span()));
    }
}

/// Titles in one spelling, whatever the code page made of them, and with nothing in them that cannot be seen.
pub(super) fn in_one_spelling(listing: &mut Listing) {
    for row in &mut listing.rows {
        row.title = titles::shown(&row.title);
    }
}

/// Lets go of a connection whose password was refused: it would never send again, not even when a person wants the
/// same password tried once more.
fn usable<T>(slot: &mut Option<Station>, result: Result<T>) -> Result<T> {
    if let Err(error) = &result
        && *error.cause() == workstation::Cause::PasswordRefused
    {
        *slot = None;
    }
    result
}
