//! Requests whose every part has been checked.

use breaker::{AcquireOpts, Op};
use ldconsole::{
    ApkFile, BackupFile, GlobalSettings, Index, Location, Modification, PackageName, Property, PropertyKey,
    Text, Title,
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
    /// What writes LDPlayer's own files, which all emulators share: one after the other, so that what was checked
    /// before still holds when it is sent.
    Files,
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
    Delete,
    /// `fresh`: with identifiers of its own.
    Clone {
        title: Title,
        fresh: bool,
    },
    Rename(Title),
    Modify(Box<Modification>),
    InstallApp(ApkFile),
    UninstallApp(PackageName),
    StartApp(PackageName),
    StopApp(PackageName),
    Adb(Text),
    SetLocation(Location),
    SetProperty {
        key: PropertyKey,
        property: Property,
    },
    AdbDebugging(bool),
    Backup(BackupFile),
    Restore(BackupFile),
}

/// Something to be done to a workstation's LDPlayer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum WorkstationTask {
    /// What is not among the settings is LDPlayer's default.
    Create {
        title: Title,
        settings: Box<Modification>,
    },
    GlobalSettings(GlobalSettings),
    ArrangeWindows,
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

    /// What the circuits are asked for.
    pub(crate) fn op(&self) -> Op {
        match self {
            Self::Emulator(_, task) => match task {
                EmulatorTask::Start | EmulatorTask::Restart => Op::Start,
                EmulatorTask::Stop | EmulatorTask::Kill => Op::Stop,
                EmulatorTask::Clone { .. } => Op::Create,
                EmulatorTask::Delete => Op::Delete,
                EmulatorTask::RestoreConfig
                | EmulatorTask::Rename(_)
                | EmulatorTask::Modify(_)
                | EmulatorTask::InstallApp(_)
                | EmulatorTask::UninstallApp(_)
                | EmulatorTask::StartApp(_)
                | EmulatorTask::StopApp(_)
                | EmulatorTask::Adb(_)
                | EmulatorTask::SetLocation(_)
                | EmulatorTask::SetProperty { .. }
                | EmulatorTask::AdbDebugging(_)
                | EmulatorTask::Backup(_)
                | EmulatorTask::Restore(_) => Op::Command,
            },
            Self::Workstation(task) => match task {
                WorkstationTask::Create { .. } => Op::Create,
                WorkstationTask::GlobalSettings(_)
                | WorkstationTask::ArrangeWindows
                | WorkstationTask::EndVbox => Op::Command,
            },
        }
    }

    /// How they are asked. A command that changes something is no check (docs/circuit-breaker.md, section 5).
    pub(crate) fn opts(&self) -> AcquireOpts {
        match self.op() {
            Op::Command => AcquireOpts::default().never_probe(),
            _ => AcquireOpts::default(),
        }
    }

    /// Whether its emulator stays as it is.
    pub(crate) fn reads(&self) -> bool {
        matches!(self, Self::Emulator(_, EmulatorTask::Clone { .. } | EmulatorTask::Backup(_)))
    }

    /// Which queue it waits in.
    pub(crate) fn queue(&self) -> Queue {
        match self {
            Self::Emulator(_, task) => match task {
                EmulatorTask::Start | EmulatorTask::Restart => Queue::Boots,
                EmulatorTask::Stop | EmulatorTask::Kill => Queue::Ends,
                EmulatorTask::RestoreConfig
                | EmulatorTask::Delete
                | EmulatorTask::Clone { .. }
                | EmulatorTask::Rename(_)
                | EmulatorTask::Modify(_)
                | EmulatorTask::AdbDebugging(_)
                | EmulatorTask::Backup(_)
                | EmulatorTask::Restore(_) => Queue::Files,
                EmulatorTask::InstallApp(_)
                | EmulatorTask::UninstallApp(_)
                | EmulatorTask::StartApp(_)
                | EmulatorTask::StopApp(_)
                | EmulatorTask::Adb(_)
                | EmulatorTask::SetLocation(_)
                | EmulatorTask::SetProperty { .. } => Queue::Changes,
            },
            Self::Workstation(WorkstationTask::Create { .. } | WorkstationTask::GlobalSettings(_)) => {
                Queue::Files
            }
            Self::Workstation(WorkstationTask::ArrangeWindows | WorkstationTask::EndVbox) => Queue::Changes,
        }
    }
}
