//! The running program: the fleet, the demo beside it, and what was noticed at start.

use std::sync::{Arc, Mutex, PoisonError};

use fleet::{ConfigFile, Error, Fleet, FleetOptions, Opened, Rules};

use crate::{
    commands::AppInfo,
    demo::{Demo, DemoFault, DemoWorkstation},
    options::Options,
    places::Places,
    secrets,
};

/// Shared by all commands; cheap to clone.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) fleet: Fleet,
    demo: Arc<Mutex<Option<Demo>>>,
    info: Arc<AppInfo>,
}

impl App {
    /// Opens the operator's fleet, or a demo fleet that touches no file and no password store.
    pub(crate) fn open(options: &Options, places: Option<&Places>) -> Result<Self, Error> {
        let mut info = AppInfo {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            demo: false,
            passwords_not_kept: None,
            config_problem: None,
            config_file: None,
            log_folder: places.map(|p| p.logs.display().to_string()),
        };
        if options.demo {
            let rules = Rules::shortened(options.shorten);
            let Opened { fleet, .. } = Fleet::open(FleetOptions::in_memory(rules))?;
            let app = Self { fleet, demo: Arc::default(), info: Arc::new(info) };
            app.start_demo(options.workstations)?;
            return Ok(app);
        }
        let (secrets, note) = secrets::open();
        info.passwords_not_kept = note;
        let config = places.map(|p| ConfigFile::at(&p.config_file));
        info.config_file = config.as_ref().map(|c| c.path().display().to_string());
        let Opened { fleet, warning } =
            Fleet::open(FleetOptions { rules: Rules::default(), secrets, config })?;
        info.config_problem = warning;
        Ok(Self { fleet, demo: Arc::default(), info: Arc::new(info) })
    }

    fn demo(&self) -> std::sync::MutexGuard<'_, Option<Demo>> {
        self.demo.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn info(&self) -> AppInfo {
        AppInfo { demo: self.demo().is_some(), ..AppInfo::clone(&self.info) }
    }

    /// Adds simulated workstations to an empty fleet. Blocks until they listen.
    pub(crate) fn start_demo(&self, workstations: u16) -> Result<(), Error> {
        let mut demo = self.demo();
        if demo.is_some() {
            return Err(Error::NotNow("The demo fleet is running already.".into()));
        }
        if !self.fleet.board().snapshot().workstations.is_empty() {
            return Err(Error::NotNow(
                "The demo fleet is only for an empty list, so that nobody takes it for the real one.".into(),
            ));
        }
        *demo = Some(Demo::start(&self.fleet, workstations)?);
        Ok(())
    }

    pub(crate) fn demo_faults(&self) -> Vec<DemoWorkstation> {
        self.demo().as_ref().map(Demo::faults).unwrap_or_default()
    }

    pub(crate) fn set_demo_fault(&self, workstation: &str, fault: DemoFault) -> Result<(), Error> {
        self.demo().as_mut().ok_or(Error::UnknownWorkstation)?.set(workstation, fault)
    }
}
