//! What all parts of a fleet share.

mod enqueue;
mod schedules;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError},
    time::Instant,
};

use breaker::{AccountState, Registry, State, WorkstationBreakers};
use messages::Language;
use tokio::sync::{broadcast, mpsc};
use workstation::Identity;

use crate::{
    app_search::AppSearches,
    attention::Attention,
    chosen::ChosenFiles,
    doctor::running::Doctors,
    error::{Error, Result},
    import::pending::Imports,
    ipc,
    login_budgets::LoginBudgets,
    maintenance::Maintenances,
    model::{
        Tags, VitalsHour, WorkstationConfig,
        maintenance::{Maintenance, UnderMaintenance},
        power::PowerMemory,
    },
    news::NewsDesk,
    notify::Notice,
    outside::{Bell, Outside, Pool},
    pictures::{PictureBook, PictureBooks},
    plans::{Plans, SavedPlans},
    publish::StateStore,
    saved_commands::SavedCommands,
    schedules::Schedules,
    secrets::Secrets,
    settings::SettingsStore,
    store::{
        breakers::{BreakerMemory, Isolation, Outage, Remembered},
        lock::ListLock,
        workstations::ConfigFile,
    },
    tag_book::TagBook,
    targets::Targets,
    task::{ProbeLimiter, TaskMessage},
    timing::CurrentTiming,
    unfinished::Unfinished,
    views::Views,
    wall_clock::{ms, wall_ms},
    watches::Watches,
};

pub(crate) use enqueue::Asked;

/// Who acts on circuits by hand: the one operator of this window.
pub(crate) const OPERATOR: &str = "you";

/// Whether a workstation is written to the configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// It is.
    Saved,
    /// It is there until the program ends: a demonstration's.
    Transient,
}

pub(crate) struct Shared {
    pub(crate) outside: Outside,
    pub(crate) timing: CurrentTiming,
    pub(crate) registry: Registry,
    pub(crate) notices: broadcast::Sender<Notice>,
    pub(crate) state_store: StateStore,
    pub(crate) secrets: Arc<dyn Secrets>,
    pub(crate) login_budgets: LoginBudgets,
    pub(crate) doctors: Doctors,
    pub(crate) config: Option<ConfigFile>,
    /// Keeps other programs from the list until the fleet is closed.
    pub(crate) lock: Mutex<Option<ListLock>>,
    pub(crate) settings: SettingsStore,
    /// Locked before any other, also while its file is written.
    pub(crate) memory: Mutex<BreakerMemory>,
    pub(crate) unfinished: Unfinished,
    pub(crate) plans: Plans,
    /// Never locked while anything else is waited for.
    pub(crate) imports: Mutex<Imports>,
    pub(crate) views: Views,
    pub(crate) watches: Watches,
    pub(crate) saved_plans: SavedPlans,
    pub(crate) saved_commands: SavedCommands,
    pub(crate) maintenances: Maintenances,
    pub(crate) targets: Targets,
    pub(crate) schedules: Schedules,
    pub(crate) news: NewsDesk,
    /// When it was opened.
    pub(crate) opened: Instant,
    /// In which notices leave the house.
    pub(crate) language: Mutex<Language>,
    pub(crate) tags: TagBook,
    pub(crate) chosen: ChosenFiles,
    pub(crate) members: Mutex<Vec<Member>>,
    /// Held by whoever changes the list of workstations, from reading it to writing its file.
    pub(crate) list: Mutex<List>,
    pub(crate) pool: Pool,
    pub(crate) probe_limiter: ProbeLimiter,
    pub(crate) attention: Attention,
    pub(crate) pictures: PictureBooks,
    pub(crate) app_searches: AppSearches,
    pub(crate) bell: Bell,
}

/// Whether the list of workstations may be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum List {
    Open,
    /// [`Fleet::close`] has been called: the workstations are let go of one by one, and what is left of them is not
    /// the operator's list.
    Closed,
}

pub(crate) struct Member {
    pub(crate) config: WorkstationConfig,
    pub(crate) keep: Keep,
    pub(crate) breakers: Arc<WorkstationBreakers>,
    pub(crate) mailbox: mpsc::Sender<TaskMessage>,
    /// Which computer must answer; what was written of it is in `config`.
    pub(crate) identity: Identity,
    /// The names of other members that are the same computer, as its task was told.
    pub(crate) same_computer: Vec<String>,
    /// How it was over the last hour.
    pub(crate) vitals_hour: VitalsHour,
    /// What is remembered of its power by now; what was written of it is in `config`.
    pub(crate) power: PowerMemory,
    /// What its emulators show, while somebody looks.
    pub(crate) pictures: PictureBook,
}

impl Shared {
    pub(crate) fn members(&self) -> MutexGuard<'_, Vec<Member>> {
        // Every change below is one operation of the vector.
        self.members.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The right to change the list of workstations. A fleet that is closed has none to write any more.
    pub(crate) fn list(&self) -> Result<MutexGuard<'_, List>> {
        let list = self.list.lock().unwrap_or_else(PoisonError::into_inner);
        match *list {
            List::Open => Ok(list),
            List::Closed => Err(Error::Closing),
        }
    }

    pub(crate) fn state(&self) -> &StateStore {
        &self.state_store
    }

    pub(crate) fn login_budgets(&self) -> &LoginBudgets {
        &self.login_budgets
    }

    pub(crate) fn doctors(&self) -> &Doctors {
        &self.doctors
    }

    /// The heartbeat is to look at the circuits and accounts now.
    pub(crate) fn wake(&self) {
        self.bell.ring();
    }

    pub(crate) fn memory(&self) -> MutexGuard<'_, BreakerMemory> {
        // Every change of it is one assignment.
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes which circuits are blocked manually or open and which accounts are refused, if that has changed. A failure
    /// is logged. Blocks on the file.
    pub(crate) fn remember(&self) -> Result<()> {
        self.write_memory(&mut self.memory())
    }

    /// The same for the monitor, which waits for nobody's file: false if somebody else is writing just now.
    pub(crate) fn remember_if_free(&self) -> bool {
        let mut memory = match self.memory.try_lock() {
            Ok(memory) => memory,
            Err(TryLockError::Poisoned(memory)) => memory.into_inner(),
            Err(TryLockError::WouldBlock) => return false,
        };
        // Logged there; the next change tries again.
        let _ = self.write_memory(&mut memory);
        true
    }

    fn write_memory(&self, memory: &mut BreakerMemory) -> Result<()> {
        let saved: Vec<Arc<WorkstationBreakers>> = self
            .members()
            .iter()
            .filter(|m| m.keep == Keep::Saved)
            .map(|m| Arc::clone(&m.breakers))
            .collect();
        let mut now = Remembered::default();
        let mut refused = BTreeSet::new();
        for breakers in saved {
            let snapshot = breakers.snapshot();
            if snapshot.account_state == AccountState::Latched {
                refused.insert(snapshot.account.to_string());
            }
            let open = snapshot.circuits.iter().filter(|c| matches!(c.state, State::Open | State::HalfOpen));
            now.outages.extend(
                open.map(|c| Outage { workstation: breakers.id().to_string(), layer: c.layer.into() }),
            );
            let isolated = snapshot.circuits.iter().filter(|c| c.state == State::ForcedOpen);
            now.isolations.extend(isolated.map(|c| Isolation {
                workstation: breakers.id().to_string(),
                layer: c.layer.into(),
                reason: c.manual.as_ref().map(|o| o.reason.to_string()).unwrap_or_default(),
                since: c.since.as_ref().map_or_else(wall_ms, ms),
            }));
        }
        now.refused_accounts = refused.into_iter().collect();
        memory.update(now).inspect_err(|error| tracing::error!(%error, "a restart would forget this"))
    }

    /// Whether a workstation is under maintenance now: nothing is told of it, and what acts by itself leaves it alone.
    pub(crate) fn is_under_maintenance(&self, id: &str) -> bool {
        self.maintenances.covers(id, &self.tags_of(id), wall_ms())
    }

    /// The tags of a workstation.
    pub(crate) fn tags_of(&self, id: &str) -> Tags {
        self.members().iter().find(|m| m.config.id == id).map(|m| m.config.tags.clone()).unwrap_or_default()
    }

    pub(crate) fn show_maintenance(&self) {
        let shown = self.maintenances.present().iter().map(ipc::Maintenance::from).collect();
        self.state_store.set_maintenance(shown);
    }

    /// Writes into the activity that a maintenance began or ended.
    pub(crate) fn remember_maintenance(&self, of: &Maintenance, begun: bool) {
        let (workstation, tag) = match &of.of {
            UnderMaintenance::Workstation(id) => {
                (Some((id.clone(), self.name_of(id).unwrap_or_default())), None)
            }
            UnderMaintenance::Tag(tag) => (None, Some(tag.to_string())),
        };
        self.state_store.activity().maintenance(workstation, tag, of, begun);
    }

    pub(crate) fn language(&self) -> Language {
        *self.language.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn speak(&self, language: Language) {
        *self.language.lock().unwrap_or_else(PoisonError::into_inner) = language;
    }

    pub(crate) fn name_of(&self, id: &str) -> Option<String> {
        self.members().iter().find(|m| m.config.id == id).map(|m| m.config.name.clone())
    }

    /// The account as connection tests know it.
    pub(crate) fn tested_account(&self, account: &str) -> String {
        let of = |m: &&Member| m.config.account() == account;
        let tested = self.members().iter().find(of).map(|m| m.config.tested_account());
        tested.unwrap_or_else(|| account.to_owned())
    }

    /// Id and name of every workstation that uses an account.
    pub(crate) fn members_of(&self, account: &str) -> Vec<(String, String)> {
        let of = |m: &&Member| m.config.account() == account;
        self.members().iter().filter(of).map(|m| (m.config.id.clone(), m.config.name.clone())).collect()
    }

    /// Tells a workstation's task something. A task that is so busy that its mailbox is full misses it; it reads the
    /// present state with the next message, so nothing but a line of history is lost.
    pub(crate) fn tell(&self, id: &str, message: TaskMessage) {
        let mailbox = self.members().iter().find(|m| m.config.id == id).map(|m| m.mailbox.clone());
        if let Some(mailbox) = mailbox
            && let Err(error) = mailbox.try_send(message)
        {
            tracing::error!(workstation = id, %error, "a workstation's task was not told");
        }
    }
}
