//! The demo fleet: simulated workstations inside this program, reached over loopback like real ones.

use std::{collections::HashMap, sync::Mutex};

use fleet::{Error, Fleet, Keep, view::WorkstationForm};
use serde::{Deserialize, Serialize};
use simulator::{Fault, Simulation};
use specta::Type;

/// How many workstations a demo has unless told otherwise.
pub(crate) const DEFAULT_WORKSTATIONS: u16 = 6;

/// What a demo workstation can be made to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DemoFault {
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

/// The fault that a demo workstation has now.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DemoWorkstation {
    /// The workstation's id.
    pub workstation: String,
    /// Its present fault.
    pub fault: DemoFault,
}
