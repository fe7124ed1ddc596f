//! One workstation's worker: its parts, each of which has one reason to change.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
    sync::Arc,
};

use breaker::WorkstationBreakers;
use ldconsole::ProgramPath;
use workstation::{DepositName, Identity};

use crate::{
    attention::Attention,
    chosen::ChosenFiles,
    emulator_tags::EmulatorTags,
    login_budgets::LoginBudgets,
    model::{StartThrough, WorkstationConfig, power::PowerMemory},
    outside::Bell,
    pictures::PictureBook,
    timing::{CurrentTiming, Timing},
    wake_network::WakeNetwork,
    worker::{
        circuits::Circuits, contact::Contact, expected::Silence, lanes::Lanes, looked::Looked,
        observed::Observed, other_watchers::OtherWatchers, queues::UnderWay, setup::Setup, shown::Shown,
        vitals_seen::VitalsSeen,
    },
};

/// One workstation's worker.
pub(crate) struct WorkstationWorker {
    /// What is said of it.
    pub(super) setup: Setup,
    /// Whether anything may be sent.
    pub(super) circuits: Circuits,
    /// Over what it is sent.
    pub(super) lanes: Lanes,
    /// The files of the operator's computer.
    pub(super) chosen: ChosenFiles,
    /// Files that were seen whole there, by their names.
    pub(super) received: RefCell<HashMap<DepositName, String>>,
    /// What is done there, and whose turn it is.
    pub(crate) under_way: UnderWay,
    /// Who looks at it, and so how often it is asked.
    pub(super) looked: Looked,
    /// What was last seen.
    pub(super) seen: RefCell<Observed>,
    /// How loaded it is.
    pub(super) vitals: RefCell<VitalsSeen>,
    /// Who else watches it.
    pub(super) others: RefCell<OtherWatchers>,
    /// The pictures of its emulators.
    pub(super) pictures: PictureBook,
    /// The tags of its emulators.
    pub(super) tags: EmulatorTags,
    /// Where all that is shown.
    pub(super) shown: Shown,
    /// Why it may be silent.
    pub(super) silence: Cell<Option<Silence>>,
    /// What is remembered of its power.
    pub(super) power: PowerMemory,
    /// On which it is woken.
    pub(crate) wake_network: WakeNetwork,
}

/// What a worker needs from the house.
pub(crate) struct WorkerNeeds {
    pub(crate) timing: CurrentTiming,
    pub(crate) breakers: Arc<WorkstationBreakers>,
    /// Woken when something happened after which the heartbeat should look at the circuits.
    pub(crate) bell: Bell,
    pub(crate) login_budgets: LoginBudgets,
    /// Which computer must answer.
    pub(crate) identity: Identity,
    /// The tags of its emulators.
    pub(crate) tags: EmulatorTags,
    /// Whether anybody can see what is shown.
    pub(crate) attention: Attention,
    pub(crate) shown: Shown,
    /// The pictures of its emulators.
    pub(crate) pictures: PictureBook,
    /// The files of the operator's computer.
    pub(crate) chosen: ChosenFiles,
    /// What is remembered of its power.
    pub(crate) power: PowerMemory,
    pub(crate) wake_network: WakeNetwork,
}

impl WorkstationWorker {
    pub(crate) fn new(config: WorkstationConfig, needs: WorkerNeeds) -> Rc<Self> {
        let WorkerNeeds {
            timing,
            breakers,
            bell,
            login_budgets,
            identity,
            tags,
            attention,
            shown,
            pictures,
            chosen,
            power,
            wake_network,
        } = needs;
        Rc::new(Self {
            setup: Setup::new(config, timing),
            circuits: Circuits::new(breakers, bell),
            lanes: Lanes::new(identity, login_budgets),
            chosen,
            received: RefCell::default(),
            under_way: UnderWay::default(),
            looked: Looked::new(attention),
            seen: RefCell::new(Observed { contact: Contact::new(), ..Observed::default() }),
            vitals: RefCell::default(),
            others: RefCell::default(),
            tags,
            shown,
            pictures,
            silence: Cell::new(power.shut_down_at().map(|_| Silence::Off)),
            power,
            wake_network,
        })
    }

    /// See [`Setup::timing`].
    pub(crate) fn timing(&self) -> Arc<Timing> {
        self.setup.timing()
    }

    pub(crate) fn name(&self) -> String {
        self.setup.name()
    }

    /// Whether a password is known, and no listing has come yet.
    pub(crate) fn is_unseen(&self) -> bool {
        let seen = self.seen.borrow();
        seen.contact.password_known && seen.listed_at.is_none()
    }

    pub(crate) fn start_through(&self) -> StartThrough {
        self.setup.start_through()
    }

    /// Where `ldconsole.exe` is.
    pub(crate) fn program(&self) -> ProgramPath {
        self.setup.program()
    }

    /// Where LDPlayer's data are.
    pub(crate) fn data_folder(&self) -> String {
        self.setup.data_folder()
    }

    /// Whether an emulator that does not stop is ended by force without being asked for.
    pub(crate) fn kills_when_stuck(&self) -> bool {
        self.setup.config().kill_when_stuck
    }
}
