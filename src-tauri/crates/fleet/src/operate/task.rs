//! Requests whose every part has been checked.

use breaker::{AcquireOpts, Op};
use ldconsole::Index;

use crate::{
    error::{Error, Result},
    view::{EmulatorRequest, WorkstationRequest},
};

/// One order of the operator.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    /// The operation's id on the board.
    pub(crate) id: u32,
    pub(crate) task: Task,
}

/// What is to be done, to what.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Task {
    /// To one emulator.
    Emulator(Target, EmulatorTask),
    /// To a workstation's LDPlayer as a whole.
    Workstation(WorkstationTask),
}

/// What an operation waits for before its turn comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Queue {
    /// Emulators that come up: as many at once as the workstation is set to.
    Boots,
    /// Emulators that go down: never behind those that come up.
    Ends,
    /// Everything else.
    Changes,
}

/// An emulator as the operator saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) index: Index,
    pub(crate) title: String,
}

/// Something to be done to one emulator.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum EmulatorTask {
    Start,
    Stop,
    Restart,
    Kill,
    RestoreConfig,
}

/// Something to be done to a workstation's LDPlayer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum WorkstationTask {
    EndVbox,
}

impl Task {
    /// Which emulator it works on.
    pub(crate) fn index(&self) -> Option<Index> {
        match self {
            Self::Emulator(target, _) => Some(target.index),
            Self::Workstation(_) => None,
        }
    }

    /// What it was asked with, in a few words; empty where nothing is to be said.
    pub(crate) fn subject(&self) -> String {
        match self {
            Self::Emulator(..) | Self::Workstation(_) => String::new(),
        }
    }

    /// What the circuits are asked for.
    pub(crate) fn op(&self) -> Op {
        match self {
            Self::Emulator(_, task) => match task {
                EmulatorTask::Start | EmulatorTask::Restart => Op::Start,
                EmulatorTask::Stop | EmulatorTask::Kill => Op::Stop,
                EmulatorTask::RestoreConfig => Op::Command,
            },
            Self::Workstation(task) => match task {
                WorkstationTask::EndVbox => Op::Command,
            },
        }
    }

    /// How they are asked. A command that changes something is no check (breaker specification, section 5).
    pub(crate) fn opts(&self) -> AcquireOpts {
        match self.op() {
            Op::Command => AcquireOpts::default().never_probe(),
            _ => AcquireOpts::default(),
        }
    }

    /// Which queue it waits in.
    pub(crate) fn queue(&self) -> Queue {
        match self {
            Self::Emulator(_, EmulatorTask::Start | EmulatorTask::Restart) => Queue::Boots,
            Self::Emulator(_, EmulatorTask::Stop | EmulatorTask::Kill) => Queue::Ends,
            _ => Queue::Changes,
        }
    }
}

impl EmulatorTask {
    /// Checks a request.
    pub(crate) fn of(request: &EmulatorRequest) -> Result<Self> {
        match request {
            EmulatorRequest::Start => Ok(Self::Start),
            EmulatorRequest::Stop => Ok(Self::Stop),
            EmulatorRequest::Restart => Ok(Self::Restart),
            EmulatorRequest::Kill => Ok(Self::Kill),
            EmulatorRequest::RestoreConfig => Ok(Self::RestoreConfig),
            other => Err(Error::NotNow(format!("LDFleet cannot do this yet: {:?}.", other.kind()))),
        }
    }
}

impl WorkstationTask {
    /// Checks a request.
    pub(crate) fn of(request: &WorkstationRequest) -> Result<Self> {
        match request {
            WorkstationRequest::EndVbox => Ok(Self::EndVbox),
            other => Err(Error::NotNow(format!("LDFleet cannot do this yet: {:?}.", other.kind()))),
        }
    }
}
