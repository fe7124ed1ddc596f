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
pub(crate) struct Stored {
    /// When this was so, in milliseconds since the Unix epoch.
    pub(crate) at_ms: u64,
    operations: Vec<file::Entry<Entry>>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

impl Stored {
    /// The operations that are understood.
    pub(crate) fn operations(&self) -> Vec<Entry> {
        self.operations.iter().filter_map(file::Entry::known).cloned().collect()
    }

    /// With other operations, and with what a newer version has written: it alone can say what became of that.
    pub(crate) fn with(&self, at_ms: u64, operations: &[Entry]) -> Self {
        let known = operations.iter().cloned().map(file::Entry::Known);
        let operations = known.chain(others(&self.operations).map(file::Entry::Other)).collect();
        Self { at_ms, operations, unknown: self.unknown.clone() }
    }
}

/// An operation that has not ended. What else a newer version has written of it goes when it is listed as ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) workstation: String,
    pub(crate) workstation_name: String,
    pub(crate) emulator: Option<u32>,
    pub(crate) title: String,
    pub(crate) kind: Kind,
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
        pub(crate) enum Kind {
            $($stored,)*
        }

        impl From<OperationKind> for Kind {
            fn from(kind: OperationKind) -> Self {
                match kind {
                    $(OperationKind::$model => Self::$stored,)*
                }
            }
        }

        impl From<Kind> for OperationKind {
            fn from(kind: Kind) -> Self {
                match kind {
                    $(Kind::$stored => Self::$model,)*
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
}

/// Format 1, in which kinds were written in camel case.
mod format1 {
    use serde::Deserialize;
    use serde_json::Map;

    use super::{Kind, file};

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(super) struct Document {
        at: u64,
        operations: Vec<Entry>,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Entry {
        workstation: String,
        workstation_name: String,
        emulator: Option<u32>,
        title: String,
        kind: String,
        requested_at: u64,
        begun: bool,
    }

    /// `installApp` as `install_app`.
    fn kind(old: &str) -> serde_json::Result<Kind> {
        let snake = old.chars().fold(String::new(), |mut snake, c| {
            if c.is_ascii_uppercase() {
                snake.push('_');
            }
            snake.push(c.to_ascii_lowercase());
            snake
        });
        serde_json::from_value(snake.into())
    }

    impl TryFrom<Document> for super::Stored {
        type Error = serde_json::Error;

        fn try_from(old: Document) -> Result<Self, Self::Error> {
            let entry = |old: Entry| {
                Ok(super::Entry {
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
            let entries = old.operations.into_iter().map(|old| entry(old).map(file::Entry::Known));
            Ok(Self { at_ms: old.at, operations: entries.collect::<Result<_, _>>()?, unknown: Map::new() })
        }
    }
}

impl Document for Stored {
    const WHAT: fn() -> messages::Message = messages::fleet::file_unfinished;
    const FORMAT: u32 = 2;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value::<format1::Document>(file).and_then(Self::try_from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::file::rewritten;

    #[test]
    fn every_past_format_is_read_and_written_anew() {
        let now = include_str!("../../tests/golden/unfinished.2.json");
        assert_eq!(rewritten::<Stored>(include_str!("../../tests/golden/unfinished.1.json")), now);
        assert_eq!(rewritten::<Stored>(now), now);
        let newer = include_str!("../../tests/golden/unfinished.2.newer.json");
        assert_eq!(rewritten::<Stored>(newer), newer, "what a newer version has written is kept");
    }
}
