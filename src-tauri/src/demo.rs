//! The demo: a fleet of its own with simulated workstations inside this program, reached over loopback like real ones.
//!
//! It is closed in itself: its fleet keeps everything in memory, and none of its workstations can be led to a real one.

use std::{collections::HashMap, net::Ipv4Addr, sync::Arc, time::Duration};

use fleet::{
    Error, Fleet, FleetOptions, Keep, Keeping, Opened, Outside, Timing, WakeRoute,
    ipc::{ConnectionForm, WorkstationForm},
    model::{Field, StartThrough},
};
use serde::{Deserialize, Serialize};
use simulator::{Fault, SessionZero, Simulation, SimulationConfig, WakeListener};
use specta::Type;
use tokio::runtime::Runtime;

/// How many workstations a demo has unless told otherwise.
pub(crate) const DEFAULT_WORKSTATIONS: u16 = 6;
/// How many emulators each of them has.
const EMULATORS: usize = 8;
/// How much faster than real ones its emulators boot, so that nobody has to wait a minute to see it.
const TIME_SCALE: f64 = 0.25;
/// How long a real emulator needs between its end and its next start.
const REAL_REST: Duration = Duration::from_secs(10);

/// What a demo workstation can be made to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) enum DemoFault {
    /// Works as it should.
    None,
    /// Refuses TCP connections, as a machine that is switched off.
    Refuse,
    /// Accepts connections and never answers.
    Hang,
    /// Refuses the password.
    WrongPassword,
    /// Answers after two seconds.
    Slow,
    /// Has no `ldconsole.exe` where it is expected.
    LdconsoleMissing,
}

impl DemoFault {
    fn simulated(self) -> Option<Fault> {
        match self {
            Self::None => None,
            Self::Refuse => Some(Fault::Refuse),
            Self::Hang => Some(Fault::Hang),
            Self::WrongPassword => Some(Fault::WrongPassword),
            Self::Slow => Some(Fault::Slow { delay: Duration::from_secs(2), jitter: Duration::ZERO }),
            Self::LdconsoleMissing => Some(Fault::LdconsoleMissing),
        }
    }
}

/// The fault that a demo workstation has now.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DemoWorkstation {
    /// The workstation's id.
    pub workstation: String,
    /// Its present fault.
    pub fault: DemoFault,
}

/// A running demo. Its connections are closed and its workstations stop when it is dropped, which blocks.
pub(crate) struct Demo {
    fleet: Fleet,
    simulation: Arc<Simulation>,
    /// By the fleet's id: the place in the simulation and the present fault.
    members: HashMap<String, (usize, DemoFault)>,
    /// Where packets that wake workstations go: no demo wakes a machine of the operator's network.
    _wake: WakeListener,
    /// Runs the workstations. Its thread ends with it.
    _runtime: Runtime,
}

impl Drop for Demo {
    fn drop(&mut self) {
        self.fleet.close();
    }
}

impl Demo {
    /// Starts the workstations and adds them to a fleet of their own, each with an account of its own so that a refused
    /// password concerns one of them only.
    pub(crate) fn start(timing: Timing, workstations: u16) -> Result<Self, Error> {
        let failed = |what: &str, e: &dyn std::fmt::Display| {
            let reason = e.to_string();
            Error::internal(messages::fleet::demo_not_started(what, &reason), reason)
        };
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("demo")
            .enable_all()
            .build()
            .map_err(|e| failed("thread", &e))?;
        let config = SimulationConfig {
            workstations: workstations.into(),
            emulators: EMULATORS,
            // As on Windows: what is not started on the desktop never comes up.
            session_zero: SessionZero::Strict,
            // Shortened rules let an emulator rest less: it must also need less, or its next start would get stuck.
            time_scale: TIME_SCALE.min(0.75 * timing.rest.div_duration_f64(REAL_REST)),
            ..SimulationConfig::default()
        };
        let simulation =
            runtime.block_on(Simulation::start(&config)).map_err(|e| failed("simulated workstation", &e))?;
        let simulation = Arc::new(simulation);
        let wake = runtime
            .block_on(WakeListener::start(Arc::clone(&simulation)))
            .map_err(|e| failed("simulated network", &e))?;
        let to = wake.address();
        let routes = move || vec![WakeRoute { from: Ipv4Addr::LOCALHOST, to }];
        let options = FleetOptions {
            // Beside the operator's own, never in it.
            activity: Keeping::UntilClosed,
            ..FleetOptions::in_memory(timing)
        };
        let Opened { fleet, .. } = Fleet::open_in(options, Outside::system().waking_by(routes))?;
        let mut members = HashMap::new();
        for (place, simulated) in simulation.workstations().iter().enumerate() {
            let name = format!("WS-{:02}", place + 1);
            let form = WorkstationForm {
                address: simulated.address().ip().to_string(),
                port: simulated.address().port().to_string(),
                connection: ConnectionForm::default(),
                user: format!(r"{}\{}", simulated.name(), simulated.user()),
                ldconsole: simulated.ldconsole(),
                data_folder: String::new(),
                start_through: StartThrough::Desktop,
                boots: "1".into(),
                kill_when_stuck: false,
                notes: String::new(),
                name,
            };
            let id = fleet.add(&form, simulated.password().to_owned().into(), Keep::Transient)?;
            members.insert(id, (place, DemoFault::None));
        }
        Ok(Self { fleet, simulation, members, _wake: wake, _runtime: runtime })
    }

    pub(crate) fn fleet(&self) -> Fleet {
        self.fleet.clone()
    }

    /// Whether a form leads to one of the simulated workstations.
    pub(crate) fn must_be_simulated(&self, form: &WorkstationForm) -> Result<(), Error> {
        let (address, port) = (form.address.trim(), form.port.trim());
        let simulated = |w: &simulator::Workstation| {
            w.address().ip().to_string() == address && w.address().port().to_string() == port
        };
        if self.simulation.workstations().iter().any(simulated) {
            return Ok(());
        }
        Err(Error::Invalid { field: Field::Address, sentence: messages::fleet::demo_address() })
    }

    pub(crate) fn faults(&self) -> Vec<DemoWorkstation> {
        let of = |(id, (_, fault)): (&String, &(usize, DemoFault))| DemoWorkstation {
            workstation: id.clone(),
            fault: *fault,
        };
        self.members.iter().map(of).collect()
    }

    /// Sets the one fault that a workstation has.
    pub(crate) fn set(&mut self, workstation: &str, fault: DemoFault) -> Result<(), Error> {
        let (place, present) = self.members.get_mut(workstation).ok_or(Error::UnknownWorkstation)?;
        let simulated = self.simulation.workstations().get(*place).ok_or(Error::UnknownWorkstation)?;
        simulated.clear_faults();
        if fault == DemoFault::WrongPassword {
            // What is logged on stays logged on: without this the change would show only after the next reconnection.
            simulated.set_fault(Fault::Refuse);
            simulated.clear_faults();
        }
        if let Some(fault) = fault.simulated() {
            simulated.set_fault(fault);
        }
        *present = fault;
        tracing::info!(workstation = simulated.name(), ?fault, "demo fault");
        Ok(())
    }
}
