//! Saved adb commands.

use serde::{Deserialize, Serialize};
use specta::Type;

/// An adb command that was saved under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedCommand {
    /// Stable.
    pub id: String,
    /// Unlike every other one's.
    pub name: String,
    /// What follows `adb`; `{package}` and the like stand for what is asked when it is run.
    pub command: String,
    /// The names of these parameters, each once, in their order.
    pub parameters: Vec<String>,
}

/// A command as it is to be saved. It takes the place of the one that has its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedCommandForm {
    /// As typed.
    pub name: String,
    /// As typed.
    pub command: String,
}
