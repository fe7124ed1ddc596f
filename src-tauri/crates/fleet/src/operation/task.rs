//! Requests whose every part has been checked.

use ldconsole::{
    ApkFile, BackupFile, GlobalSettings, Index, Location, Modification, PackageName, Property, PropertyKey,
    Text, Title,
};

use workstation::{DepositName, FileHash, GoingDown};

use crate::model::OperationKind;

/// One job of the operator.
#[derive(Debug, Clone)]
pub(crate) struct Job {
    /// The operation's id on the state store.
    pub(crate) id: u32,
    pub(crate) kind: OperationKind,
    pub(crate) task: Task,
}

/// What is to be done, to what.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Task {
    /// To one emulator.
    Emulator(AskedEmulator, EmulatorTask),
    /// To a workstation's LDPlayer as a whole.
    Workstation(WorkstationTask),
}

/// An emulator as the operator saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AskedEmulator {
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
    InstallApp(AppFile),
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
    SendFile(FileRef),
    RemoveFile(DepositName),
    GoDown(GoingDown),
    Wake,
    GiveDesktopBack,
}

/// Where an app that is to be installed is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum AppFile {
    /// On the workstation.
    There(ApkFile),
    /// On the operator's computer.
    Here(FileRef),
}

/// A file of the operator's computer that was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FileRef {
    pub(crate) hash: FileHash,
    /// For people.
    pub(crate) name: String,
}

impl Task {
    /// Which emulator it works on.
    pub(crate) fn index(&self) -> Option<Index> {
        match self {
            Self::Emulator(target, _) => Some(target.index),
            Self::Workstation(_) => None,
        }
    }
}
