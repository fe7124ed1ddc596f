//! The operations that had not ended when the program was closed. Names and titles only: what was asked with (an adb
//! command, a path) is not kept.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    model::OperationKind,
    store::file::{self, Document, others},
};

/// As it stands in the file.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct StoredUnfinished {
    /// When this was so, in milliseconds since the Unix epoch.
    pub(crate) at_ms: u64,
    operations: Vec<file::KnownOr<UnfinishedOperation>>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

impl StoredUnfinished {
    /// The operations that are understood.
    pub(crate) fn operations(&self) -> Vec<UnfinishedOperation> {
        self.operations.iter().filter_map(file::KnownOr::known).cloned().collect()
    }

    /// With other operations, and with what a newer version has written: it alone can say what became of that.
    pub(crate) fn with(&self, at_ms: u64, operations: &[UnfinishedOperation]) -> Self {
        let known = operations.iter().cloned().map(file::KnownOr::Known);
        let operations = known.chain(others(&self.operations).map(file::KnownOr::Other)).collect();
        Self { at_ms, operations, unknown: self.unknown.clone() }
    }
}

/// An operation that has not ended. What else a newer version has written of it goes when it is listed as ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UnfinishedOperation {
    pub(crate) workstation: String,
    pub(crate) workstation_name: String,
    pub(crate) emulator: Option<u32>,
    pub(crate) title: String,
    pub(crate) kind: StoredKind,
    pub(crate) requested_at_ms: u64,
    /// Whether something may have been sent.
    pub(crate) begun: bool,
    #[serde(flatten)]
    pub(crate) unknown: Map<String, Value>,
}

/// The kinds of operations: in the file, in the model.
macro_rules! kinds {
    ($($stored:ident = $model:ident,)*) => {
        /// What was asked for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(crate) enum StoredKind {
            $($stored,)*
        }

        impl From<OperationKind> for StoredKind {
            fn from(kind: OperationKind) -> Self {
                match kind {
                    $(OperationKind::$model => Self::$stored,)*
                }
            }
        }

        impl From<StoredKind> for OperationKind {
            fn from(kind: StoredKind) -> Self {
                match kind {
                    $(StoredKind::$stored => Self::$model,)*
                }
            }
        }
    };
}

kinds! {
    Start = Start,
    Stop = Stop,
    Restart = Restart,
    Kill = Kill,
    Delete = Delete,
    Clone = Clone,
    Rename = Rename,
    Modify = Modify,
    InstallApp = InstallApp,
    UninstallApp = UninstallApp,
    StartApp = StartApp,
    StopApp = StopApp,
    Adb = Adb,
    SetLocation = SetLocation,
    SetProperty = SetProperty,
    AdbDebugging = AdbDebugging,
    Backup = Backup,
    Restore = Restore,
    RestoreConfig = RestoreConfig,
    Create = Create,
    GlobalSettings = GlobalSettings,
    ArrangeWindows = ArrangeWindows,
    EndVbox = EndVbox,
    SendFile = SendFile,
    RemoveFile = RemoveFile,
    RestartWindows = RestartWindows,
    ShutDown = ShutDown,
    Wake = Wake,
    GiveDesktopBack = GiveDesktopBack,
}

/// Format 1, in which kinds were written in camel case.
mod format1 {
    use serde::Deserialize;
    use serde_json::Map;

    use super::{StoredKind, file};

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(super) struct UnfinishedFile {
        at: u64,
        operations: Vec<UnfinishedOperation>,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct UnfinishedOperation {
        workstation: String,
        workstation_name: String,
        emulator: Option<u32>,
        title: String,
        kind: String,
        requested_at: u64,
        begun: bool,
    }

    /// `installApp` as `install_app`.
    fn kind(old: &str) -> serde_json::Result<StoredKind> {
        let snake = old.chars().fold(String::new(), |mut snake, c| {
            if c.is_ascii_uppercase() {
                snake.push('_');
            }
            snake.push(c.to_ascii_lowercase());
            snake
        });
        serde_json::from_value(snake.into())
    }

    impl TryFrom<UnfinishedFile> for super::StoredUnfinished {
        type Error = serde_json::Error;

        fn try_from(old: UnfinishedFile) -> Result<Self, Self::Error> {
            let entry = |old: UnfinishedOperation| {
                Ok(super::UnfinishedOperation {
                    workstation: old.workstation,
                    workstation_name: old.workstation_name,
                    emulator: old.emulator,
                    title: old.title,
                    kind: kind(&old.kind)?,
                    requested_at_ms: old.requested_at,
                    begun: old.begun,
                    unknown: Map::new(),
                })
            };
            let entries = old.operations.into_iter().map(|old| entry(old).map(file::KnownOr::Known));
            Ok(Self { at_ms: old.at, operations: entries.collect::<Result<_, _>>()?, unknown: Map::new() })
        }
    }
}

impl Document for StoredUnfinished {
    const WHAT: fn() -> messages::Message = messages::fleet::file_unfinished;
    const FORMAT: u32 = 2;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value::<format1::UnfinishedFile>(file).and_then(Self::try_from)
    }
}
