//! The farm: simulated workstations in memory, what was asked of each, and what was done to it.

use std::{cell::RefCell, collections::BTreeMap, sync::Arc, time::Duration};

use fleet::{
    Fleet, Keep,
    ipc::{ConnectionForm, EmulatorRequest, WorkstationForm},
    model::{OperationKind, StartThrough},
};
use simulator::{SessionZero, Simulation, SimulationConfig, Workstation};
use tokio::time::Instant;

use super::{calendar::WallCalendar, ledger::Emulated, network::Network, trace::Trace};

/// What was asked for an emulator, or for a title.
#[derive(Default, Clone, Copy)]
pub(super) struct Asked {
    pub(super) starts: usize,
    pub(super) ends: usize,
    pub(super) deletes: usize,
}

/// What was done to a workstation's emulators, counted.
#[derive(Default)]
pub(super) struct Deeds {
    /// How many have been counted.
    pub(super) counted: usize,
    /// By the command, the index and the title.
    pub(super) done: BTreeMap<(String, u32, String), usize>,
    /// How often a title was made.
    pub(super) made: BTreeMap<String, usize>,
}

/// One workstation.
pub(super) struct Machine {
    /// The fleet's id.
    pub(super) id: String,
    pub(super) name: String,
    pub(super) address: String,
    pub(super) simulated: Arc<Workstation>,
    /// By index and title.
    pub(super) asked: BTreeMap<(u32, String), Asked>,
    pub(super) deeds: RefCell<Deeds>,
    /// When somebody at the desktop last gave an index another title.
    pub(super) renamed: BTreeMap<u32, Instant>,
    /// What it is told to end is told on the desktop, too, where that had no effect.
    pub(super) through_shell: bool,
    /// Titles that were asked for, each once.
    pub(super) titles: Vec<String>,
    /// When something was last done to its emulators by others than the product.
    pub(super) disturbed: Option<Instant>,
    /// How many refused logins there may have been by now.
    pub(super) refusals: u64,
    /// Its password is taken for a wrong one.
    pub(super) refuses: bool,
    /// Since when the network's circuit is blocked by hand.
    pub(super) blocked: Option<Instant>,
    /// When somebody last acted on its circuits or its password.
    pub(super) hand: Option<Instant>,
    /// Since when somebody works on it, and until which time on the wall clock, in milliseconds since 1970.
    pub(super) maintenance: Option<(Instant, u64)>,
    /// Since when it is not in the list.
    pub(super) gone: Option<Instant>,
    /// It may say for longer than a moment that it has no emulators.
    pub(super) says_nothing: bool,
    /// What it had done when it began to answer at another one's address.
    pub(super) astray: Option<(u64, usize)>,
}

impl Machine {
    /// The form that adds it.
    pub(super) fn form(&self, number: usize) -> WorkstationForm {
        WorkstationForm {
            name: self.name.clone(),
            address: self.address.clone(),
            port: "5985".into(),
            connection: ConnectionForm::default(),
            user: self.simulated.user().to_owned(),
            ldconsole: self.simulated.ldconsole(),
            data_folder: String::new(),
            start_through: if self.through_shell { StartThrough::Shell } else { StartThrough::Desktop },
            boots: (1 + number % 3).to_string(),
            kill_when_stuck: number.is_multiple_of(2),
            notes: String::new(),
        }
    }
}

/// Whether emulators of this one are started by the remote shell itself: there, what it starts may draw.
fn is_through_shell(number: usize) -> bool {
    number % 4 == 3
}

/// All of them.
pub(super) struct Farm {
    pub(super) machines: Vec<Machine>,
    pub(super) network: Arc<Network>,
    pub(super) trace: Trace,
    pub(super) calendar: WallCalendar,
    /// The two that have changed addresses.
    pub(super) swapped: Option<(usize, usize)>,
    titles: u32,
}

impl Farm {
    pub(super) fn new(seed: u64, workstations: usize, calendar: WallCalendar, trace: Trace) -> Self {
        let network = Network::new(trace.clone());
        let plan = SimulationConfig {
            workstations,
            round_trip: Duration::from_millis(3),
            session_zero: SessionZero::Strict,
            flavour: None,
            seed,
            ..SimulationConfig::default()
        };
        let machines = (0..workstations)
            .map(|number| {
                let mut config = Simulation::workstation(&plan, number);
                config.user = format!("operator-{number}");
                if is_through_shell(number) {
                    config.session_zero = SessionZero::Lenient;
                }
                let simulated = Arc::new(Workstation::in_memory(config, calendar.wall().into()));
                let address = format!("10.0.{}.{}", number / 200, number % 200 + 1);
                network.lead(&address, &simulated);
                Machine {
                    id: String::new(),
                    name: simulated.name().to_owned(),
                    address,
                    simulated,
                    asked: BTreeMap::new(),
                    deeds: RefCell::default(),
                    renamed: BTreeMap::new(),
                    through_shell: is_through_shell(number),
                    titles: Vec::new(),
                    disturbed: None,
                    refusals: 0,
                    refuses: false,
                    blocked: None,
                    hand: None,
                    maintenance: None,
                    gone: None,
                    says_nothing: false,
                    astray: None,
                }
            })
            .collect();
        Self { machines, network, trace, calendar, swapped: None, titles: 0 }
    }

    /// Adds them all to a list that is empty.
    pub(super) fn join(&mut self, fleet: &Fleet) {
        for (number, machine) in self.machines.iter_mut().enumerate() {
            let form = machine.form(number);
            let password = machine.simulated.password().to_owned();
            machine.id = fleet.add(&form, password.into(), Keep::Saved).expect("a good form");
        }
    }

    /// A title that nothing else has.
    pub(super) fn new_title(&mut self) -> String {
        self.titles += 1;
        format!("New-{:04}", self.titles)
    }

    /// What the product begins by itself, because somebody has left it to it.
    pub(super) fn asked_by_product(&mut self, emulated: &Emulated, kind: OperationKind) {
        let (id, index, title) = emulated;
        let Some(machine) = self.machines.iter_mut().find(|machine| machine.id == *id) else { return };
        let asked = machine.asked.entry((*index, title.clone())).or_default();
        asked.starts += usize::from(matches!(kind, OperationKind::Start | OperationKind::Restart));
        asked.ends += usize::from(matches!(kind, OperationKind::Stop | OperationKind::Restart));
    }

    /// An operation was asked for and taken.
    pub(super) fn asked(&mut self, machine: usize, index: u32, title: &str, request: &EmulatorRequest) {
        let machine = &mut self.machines[machine];
        let asked = machine.asked.entry((index, title.to_owned())).or_default();
        match request {
            EmulatorRequest::Start => asked.starts += 1,
            EmulatorRequest::Stop | EmulatorRequest::Kill => asked.ends += 1,
            EmulatorRequest::Restart => {
                asked.starts += 1;
                asked.ends += 1;
            }
            EmulatorRequest::Delete => asked.deletes += 1,
            EmulatorRequest::Clone { title, .. } => machine.titles.push(title.clone()),
            _ => {}
        }
    }

    /// Two workstations change addresses, or have their own again.
    pub(super) fn swap(&mut self, pair: Option<(usize, usize)>) {
        let (one, other) = match (self.swapped.take(), pair) {
            (Some((one, other)), _) => {
                for place in [one, other] {
                    self.network.lead(&self.machines[place].address, &self.machines[place].simulated);
                    self.machines[place].astray = None;
                }
                return;
            }
            (None, Some(pair)) => pair,
            (None, None) => return,
        };
        for (place, at) in [(one, other), (other, one)] {
            self.network.lead(&self.machines[at].address, &self.machines[place].simulated);
            let machine = &mut self.machines[place];
            let done =
                (machine.simulated.counters().shells_created, machine.simulated.ldplayer().deeds().len());
            machine.astray = Some(done);
            machine.disturbed = Some(Instant::now());
        }
        self.swapped = Some((one, other));
    }
}
