//! The saved adb commands: `commands.json`. What is typed for their parameters is never in it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::store::{
    file::Document,
    rows::{StoredRow, Unknown},
};

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SavedCommandsFile {
    pub(crate) commands: Vec<StoredRow<SavedCommandEntry>>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}

impl Document for SavedCommandsFile {
    const WHAT: fn() -> messages::Message = messages::fleet::file_commands;
    const FORMAT: u32 = 1;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value(file)
    }
}

/// A saved command as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SavedCommandEntry {
    pub(crate) id: String,
    pub(crate) name: String,
    /// What follows `adb`, with `{parameters}`.
    pub(crate) command: String,
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}
