//! How a workstation is set up: what the operator has said of it, and the times in force.

use std::{cell::RefCell, sync::Arc};

use ldconsole::ProgramPath;
use workstation::Endpoint;

use crate::{
    model::{StartThrough, WorkstationConfig},
    timing::{CurrentTiming, Timing},
};

/// How one workstation is set up.
pub(super) struct Setup {
    config: RefCell<WorkstationConfig>,
    timing: CurrentTiming,
}

impl Setup {
    pub(super) fn new(config: WorkstationConfig, timing: CurrentTiming) -> Self {
        Self { config: RefCell::new(config), timing }
    }

    /// What the operator has said; not to be held on to.
    pub(super) fn config(&self) -> std::cell::Ref<'_, WorkstationConfig> {
        self.config.borrow()
    }

    /// The operator says otherwise from now on.
    pub(super) fn change(&self, config: WorkstationConfig) {
        *self.config.borrow_mut() = config;
    }

    /// The timing in force, with this workstation's own time limits; not to be held on to, they may be others in a
    /// moment.
    pub(super) fn timing(&self) -> Arc<Timing> {
        self.config().connection.limit(self.timing.get())
    }

    pub(super) fn name(&self) -> String {
        self.config().name.clone()
    }

    pub(super) fn start_through(&self) -> StartThrough {
        self.config().start_through
    }

    /// Where `ldconsole.exe` is.
    pub(super) fn program(&self) -> ProgramPath {
        self.config().ldplayer.program.clone()
    }

    /// Where LDPlayer's data are.
    pub(super) fn data_folder(&self) -> String {
        self.config().ldplayer.data_folder()
    }

    /// The drive with LDPlayer's data, where it has a letter.
    pub(super) fn data_drive(&self) -> Option<char> {
        match self.data_folder().as_bytes() {
            [letter, b':', ..] if letter.is_ascii_alphabetic() => {
                Some(char::from(letter.to_ascii_uppercase()))
            }
            _ => None,
        }
    }

    /// Where it is reached.
    pub(super) fn endpoint(&self) -> Endpoint {
        self.config().endpoint()
    }
}
