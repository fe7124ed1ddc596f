//! The running program: the operator's own fleet, the demo beside it, and which of the two the window shows.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fleet::{
    ConfigFile, Error, Fleet, FleetOptions, Keeping, Opened, Timing,
    ipc::{DoctorSubject, WorkstationForm},
};
use messages::Message;
use tokio::sync::watch;

use crate::{
    commands::AppInfo,
    demo::{DEFAULT_WORKSTATIONS, Demo, DemoFault, DemoWorkstation},
    options::LaunchOptions,
    places::Places,
    secrets,
};

/// Shared by all commands; cheap to clone.
#[derive(Clone)]
pub(crate) struct App(Arc<Shared>);

struct Shared {
    places: Option<Places>,
    fleets: Mutex<Fleets>,
    /// The fleet that the window, the tray and the notifications show.
    shown: watch::Sender<Fleet>,
}

/// The demo has a fleet of its own, which touches no file and no password store: nothing of the one can get into the
/// other.
#[derive(Default)]
struct Fleets {
    /// Absent until it is needed: a program that was started with the demo reads nothing before the demo is left.
    own: Option<Own>,
    demo: Option<Demo>,
}

struct Own {
    fleet: Fleet,
    passwords_not_kept: Option<Message>,
    config_problems: Vec<Message>,
    config_file: Option<String>,
}

impl Own {
    fn open(places: Option<&Places>) -> Result<Self, Error> {
        let (secrets, passwords_not_kept) = secrets::open();
        let config = places.map(|p| ConfigFile::at(p.open_list()));
        let activity = places.map_or(Keeping::Nothing, |places| Keeping::File(places.activity()));
        let config_file = config.as_ref().map(|c| c.path().display().to_string());
        let Opened { fleet, problems } =
            Fleet::open(FleetOptions { timing: Timing::default(), secrets, config, activity })?;
        Ok(Self { fleet, passwords_not_kept, config_problems: problems, config_file })
    }
}

impl App {
    /// Opens the operator's fleet or, if the program was started so, a demo fleet.
    pub(crate) fn open(options: &LaunchOptions, places: Option<&Places>) -> Result<Self, Error> {
        let mut fleets = Fleets::default();
        let fleet = if options.demo {
            let demo = Demo::start(Timing::shortened(options.shorten), options.workstations)?;
            fleets.demo.insert(demo).fleet()
        } else {
            fleets.own.insert(Own::open(places)?).fleet.clone()
        };
        Ok(Self(Arc::new(Shared {
            places: places.cloned(),
            fleets: Mutex::new(fleets),
            shown: watch::Sender::new(fleet),
        })))
    }

    fn fleets(&self) -> MutexGuard<'_, Fleets> {
        // Every change of them is one assignment.
        self.0.fleets.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The fleet that the window shows.
    pub(crate) fn fleet(&self) -> Fleet {
        self.0.shown.borrow().clone()
    }

    /// The same, and whether it is another one by now.
    pub(crate) fn shown(&self) -> watch::Receiver<Fleet> {
        self.0.shown.subscribe()
    }

    pub(crate) fn info(&self) -> AppInfo {
        let fleets = self.fleets();
        let own = fleets.own.as_ref().filter(|_| fleets.demo.is_none());
        AppInfo {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            demo: fleets.demo.is_some(),
            passwords_not_kept: own.and_then(|own| own.passwords_not_kept.clone()),
            config_problems: own.map(|own| own.config_problems.clone()).unwrap_or_default(),
            config_file: own.and_then(|own| own.config_file.clone()),
            log_folder: self.0.places.as_ref().map(|p| p.logs().display().to_string()),
        }
    }

    /// Whether anything may be written: not in a demo that was started as one, until it is left.
    pub(crate) fn writes(&self) -> bool {
        self.fleets().own.is_some()
    }

    /// Where the list of workstations and the settings are.
    pub(crate) fn settings_folder(&self) -> Option<std::path::PathBuf> {
        self.0.places.as_ref().map(Places::config)
    }

    /// Where the log files are.
    pub(crate) fn logs(&self) -> Option<std::path::PathBuf> {
        self.0.places.as_ref().map(Places::logs)
    }

    /// The operator's own fleet, to which something is to be added. Refused in the demo.
    pub(crate) fn for_adding(&self) -> Result<Fleet, Error> {
        let fleets = self.fleets();
        match (&fleets.demo, &fleets.own) {
            (None, Some(own)) => Ok(own.fleet.clone()),
            _ => Err(Error::Precondition(messages::fleet::demo_nothing_added())),
        }
    }

    /// The shown fleet, in which a workstation is to be changed. In the demo it must stay a simulated one.
    pub(crate) fn for_editing(&self, form: &WorkstationForm) -> Result<Fleet, Error> {
        if let Some(demo) = &self.fleets().demo {
            demo.must_be_simulated(form)?;
            return Ok(demo.fleet());
        }
        Ok(self.fleet())
    }

    /// The shown fleet, in which a connection is to be tested. In the demo it must lead to a simulated workstation.
    pub(crate) fn for_testing(&self, subject: &DoctorSubject) -> Result<Fleet, Error> {
        match subject {
            DoctorSubject::Form { form, .. } => self.for_editing(form),
            DoctorSubject::Saved { .. } => Ok(self.fleet()),
        }
    }

    /// Shows simulated workstations instead of an empty list. Blocks until they listen.
    pub(crate) fn start_demo(&self) -> Result<(), Error> {
        let mut fleets = self.fleets();
        if fleets.demo.is_some() {
            return Err(Error::Precondition(messages::fleet::demo_running()));
        }
        if !self.fleet().state().workstations().is_empty() {
            return Err(Error::Precondition(messages::fleet::demo_needs_empty_list()));
        }
        let demo = fleets.demo.insert(Demo::start(Timing::default(), DEFAULT_WORKSTATIONS)?);
        self.0.shown.send_replace(demo.fleet());
        tracing::info!("demo started");
        Ok(())
    }

    /// Ends the demo and shows the operator's own fleet. Blocks until the demo's connections are closed.
    pub(crate) fn leave_demo(&self) -> Result<(), Error> {
        let mut fleets = self.fleets();
        if fleets.demo.is_none() {
            return Err(Error::Precondition(messages::fleet::demo_not_running()));
        }
        let own = match fleets.own.take() {
            Some(own) => own,
            None => Own::open(self.0.places.as_ref())?,
        };
        self.0.shown.send_replace(fleets.own.insert(own).fleet.clone());
        let demo = fleets.demo.take();
        drop(fleets);
        tracing::info!("demo left");
        drop(demo);
        Ok(())
    }

    pub(crate) fn demo_faults(&self) -> Vec<DemoWorkstation> {
        self.fleets().demo.as_ref().map(Demo::faults).unwrap_or_default()
    }

    pub(crate) fn set_demo_fault(&self, workstation: &str, fault: DemoFault) -> Result<(), Error> {
        self.fleets().demo.as_mut().ok_or(Error::UnknownWorkstation)?.set(workstation, fault)
    }

    /// Closes the shells on the workstations before the process is gone; bounded, see `Fleet::close`.
    pub(crate) fn close(&self) {
        let Fleets { own, demo } = std::mem::take(&mut *self.fleets());
        drop(demo);
        if let Some(own) = own {
            own.fleet.close();
        }
    }
}
