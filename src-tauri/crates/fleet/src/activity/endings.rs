//! How an emulator ended that nobody had asked to end here.
//!
//! LDPlayer's list says that processes are gone, not why. What it does tell: an emulator that is closed closes its window
//! first and lets its virtual machine save for some seconds; one whose virtual machine is gone while its window is open has
//! crashed. Where both are gone between two looks, a crash looks like a closing, and that is what is said.

use ldconsole::{AndroidState, Row};
use messages::{Message, activity};

use crate::activity::What;

/// What differs between two looks at an emulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaving {
    /// Its virtual machine is gone, its window is open.
    MachineDied,
    /// Its window had gone first; now its virtual machine has.
    WindowFirst,
    /// Both are gone.
    AtOnce,
    /// Both are others than before.
    Restarted,
    /// It runs, and did not before.
    Started,
}

/// How an emulator ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Its virtual machine died below its open window.
    MachineDied,
    /// Nobody knows how; so many others of its workstation did at the same time.
    Alone { others: usize },
    /// While the workstation did not answer.
    Unseen,
    /// Somebody closed it at the workstation.
    ClosedThere,
}

/// Compares two looks; `None` where it neither came nor went.
pub(crate) fn leaving(before: &Row, now: &Row) -> Option<Leaving> {
    match ((before.pid, before.vm_pid), (now.pid, now.vm_pid)) {
        ((Some(_), Some(_)), (Some(_), None)) if now.android_state == AndroidState::Started => {
            Some(Leaving::MachineDied)
        }
        ((None, Some(_)), (None, None)) => Some(Leaving::WindowFirst),
        ((Some(_), _), (None, None)) => Some(Leaving::AtOnce),
        ((Some(one), Some(_)), (Some(other), _)) if one != other => Some(Leaving::Restarted),
        ((None, None), (Some(_), _)) => Some(Leaving::Started),
        _ => None,
    }
}

impl Ending {
    /// What is said of it.
    pub(crate) fn said(self) -> Message {
        match self {
            Self::MachineDied => activity::machine_died(),
            Self::Alone { others: 0 } => activity::ended_alone(),
            Self::Alone { others } => activity::ended_together(others),
            Self::Unseen => activity::ended_unseen(),
            Self::ClosedThere => activity::closed_there(),
        }
    }

    /// Whether it ended by itself, as far as anybody knows.
    pub(crate) fn is_alone(self) -> bool {
        matches!(self, Self::MachineDied | Self::Alone { .. })
    }
}

impl From<Ending> for What {
    fn from(ending: Ending) -> Self {
        if ending.is_alone() { Self::Crashed(ending.said()) } else { Self::Stopped(ending.said()) }
    }
}
