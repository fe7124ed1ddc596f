//! What the caller knows of workstations and emulators. Nothing of it is saved: after a restart nothing is known.

use std::num::NonZeroU32;

use crate::target::ActionKind;
use crate::time::Time;

/// What is known of a workstation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WorkstationFacts {
    /// Whether anything can be sent there.
    pub reach: Reach,
    /// Somebody works on it: everything waits but what a person asks for by itself.
    pub maintenance: bool,
    /// As last measured.
    pub vitals: Option<Vitals>,
    /// Its own limit for boots at once.
    pub boots_at_once: Option<NonZeroU32>,
}

/// Whether anything can be sent to a workstation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// It was not looked at yet, or too long ago. What is meant for it waits.
    #[default]
    Unseen,
    /// It answers, and was looked at since it last did not.
    Answers,
    /// It does not answer.
    Unreachable,
    /// A circuit is open.
    Blocked {
        /// When it is checked next; `None` where only a person can say.
        until: Option<Time>,
    },
}

impl Reach {
    /// Whether items are held for when it is back.
    pub(crate) fn holds(self) -> bool {
        matches!(self, Self::Unreachable | Self::Blocked { .. })
    }
}

/// How busy a workstation is. What is not known is `None`, not 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vitals {
    /// Percent of all processors.
    pub cpu: Option<u8>,
    /// Bytes.
    pub free_memory: Option<u64>,
    /// When measured.
    pub at: Time,
}

/// What is known of an emulator.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EmulatorFacts {
    /// As last seen.
    pub state: EmulatorState,
    /// When.
    pub seen: Time,
    /// With what it is busy that did not come from here.
    pub busy: Option<ActionKind>,
    /// Its own circuit is open.
    pub blocked: bool,
    /// Somebody works on it: everything waits but what a person asks for by itself.
    pub maintenance: bool,
    /// Whether the app that should be in front is; `None` where that is not known.
    pub app_in_front: Option<bool>,
}

/// The state of an emulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum EmulatorState {
    /// Not known, or known too long ago.
    #[default]
    Unknown,
    /// No process is left.
    Stopped,
    /// On its way up.
    Starting,
    /// Android answers.
    Running,
    /// On its way down.
    Stopping,
    /// On its way for too long, a window without an emulator: only a restart helps.
    Stuck,
    /// Its workstation no longer lists it.
    Gone,
}
