//! The state of one workstation's worker.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, HashMap},
    rc::Rc,
    sync::Arc,
};

use breaker::WorkstationBreakers;
use ldconsole::{Index, ProgramPath};
use tokio::{
    sync::{Notify, Semaphore},
    time::Instant,
};
use workstation::{Account, DepositName, Identity};

use crate::{
    attention::Attention,
    chosen::ChosenFiles,
    emulator_tags::EmulatorTags,
    login_budgets::LoginBudgets,
    model::{Health, StartThrough, VitalsHour, WorkstationConfig},
    outside::Bell,
    publish::Publisher,
    timing::{CurrentTiming, Timing},
    wall_clock::wall_ms,
    worker::{
        lanes::Lanes,
        looked::Looked,
        observed::Observed,
        queues::{Boots, Busy, CHANGES, ENDS, FILES},
        vitals_seen::VitalsSeen,
    },
};

/// One workstation's worker.
pub(crate) struct WorkstationWorker {
    pub(super) timing: CurrentTiming,
    pub(crate) breakers: Arc<WorkstationBreakers>,
    pub(super) login_budgets: LoginBudgets,
    pub(super) publisher: Publisher,
    pub(super) config: RefCell<WorkstationConfig>,
    pub(super) lanes: Lanes,
    pub(super) chosen: ChosenFiles,
    /// Files that were seen whole there, by their names.
    pub(super) received: RefCell<HashMap<DepositName, String>>,
    pub(super) attention: Attention,
    pub(super) looked: Looked,
    /// Which computer must answer.
    pub(super) identity: Identity,
    /// Who logs on; `None` while no password is known.
    pub(super) account: RefCell<Option<Account>>,
    pub(super) seen: RefCell<Observed>,
    pub(super) vitals: RefCell<VitalsSeen>,
    pub(super) vitals_hour: VitalsHour,
    /// Since when each emulator has been shown as it is now.
    pub(super) shown_since: RefCell<HashMap<Index, (Health, u64)>>,
    /// The tags of its emulators.
    pub(super) tags: EmulatorTags,
    pub(super) running: RefCell<BTreeMap<u32, Busy>>,
    pub(super) ends: Semaphore,
    pub(super) files: Semaphore,
    pub(super) changes: Semaphore,
    pub(super) boots: Boots,
    /// The emulators that are asked which app is in front.
    pub(super) app_looks: RefCell<Vec<u32>>,
    /// Woken when something happened after which the heartbeat should look at the circuits.
    pub(super) bell: Bell,
    /// Set while tasks may have been left behind on the workstation.
    pub(super) untidy: Cell<bool>,
    /// When it was last seen to that adb's server runs on the desktop.
    pub(super) adb_seen_to: Cell<Option<Instant>>,
    /// Set while a recovery check is under way.
    pub(crate) recovering: Cell<bool>,
    pub(crate) recovered: Notify,
}

/// Where a worker shows what it sees.
pub(crate) struct Shown {
    /// The present.
    pub(crate) publisher: Publisher,
    /// The last hour.
    pub(crate) vitals_hour: VitalsHour,
    /// Whether anybody can see it.
    pub(crate) attention: Attention,
}

impl WorkstationWorker {
    pub(crate) fn new(
        config: WorkstationConfig,
        timing: CurrentTiming,
        breakers: Arc<WorkstationBreakers>,
        login_budgets: LoginBudgets,
        shown: Shown,
        bell: Bell,
        (identity, tags, chosen): (Identity, EmulatorTags, ChosenFiles),
    ) -> Rc<Self> {
        let Shown { publisher, vitals_hour, attention } = shown;
        Rc::new(Self {
            timing,
            breakers,
            login_budgets,
            publisher,
            config: RefCell::new(config),
            lanes: Lanes::default(),
            chosen,
            received: RefCell::default(),
            attention,
            looked: Looked::default(),
            identity,
            account: RefCell::new(None),
            tags,
            seen: RefCell::new(Observed { started: wall_ms(), ..Observed::default() }),
            vitals: RefCell::default(),
            vitals_hour,
            shown_since: RefCell::default(),
            running: RefCell::default(),
            ends: Semaphore::new(ENDS),
            files: Semaphore::new(FILES),
            changes: Semaphore::new(CHANGES),
            boots: Boots::default(),
            app_looks: RefCell::default(),
            bell,
            untidy: Cell::new(true),
            adb_seen_to: Cell::new(None),
            recovering: Cell::new(false),
            recovered: Notify::new(),
        })
    }

    /// The timing in force, with this workstation's own time limits; not to be held on to, they may be others in a
    /// moment.
    pub(crate) fn timing(&self) -> Arc<Timing> {
        self.config.borrow().connection.limit(self.timing.get())
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
}
