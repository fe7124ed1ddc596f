//! How an emulator is.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How an emulator is, as far as a listing tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Health {
    /// No window, no virtual machine.
    Stopped,
    /// The window is open, the virtual machine is not there yet.
    Starting,
    /// The virtual machine runs, Android is not up yet.
    Booting,
    /// Android is up.
    Running,
    /// Android is up and answers.
    Ready,
    /// Android answers although the listing shows it as stopped.
    Lost,
    /// In a starting state for longer than a start takes.
    Stuck,
    /// The window says running but its virtual machine is gone.
    Zombie,
    /// A combination that is not known.
    Unknown,
}

impl From<ldconsole::Health> for Health {
    fn from(health: ldconsole::Health) -> Self {
        match health {
            ldconsole::Health::Stopped => Self::Stopped,
            ldconsole::Health::Starting => Self::Starting,
            ldconsole::Health::Booting => Self::Booting,
            ldconsole::Health::Running => Self::Running,
            ldconsole::Health::Ready => Self::Ready,
            ldconsole::Health::Lost => Self::Lost,
            ldconsole::Health::Stuck => Self::Stuck,
            ldconsole::Health::Zombie => Self::Zombie,
            ldconsole::Health::Unknown => Self::Unknown,
        }
    }
}
