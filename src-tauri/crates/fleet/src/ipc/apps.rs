//! What is installed in emulators.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

/// How far a search for installed apps has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AppSearchState {
    /// Emulators that were chosen.
    pub total: u32,
    /// Of these, those that have said what is installed.
    pub answered: u32,
    /// Of these, those that do not run and were not asked.
    pub not_running: u32,
    /// Of these, those that gave no answer.
    pub silent: u32,
    /// Why the first of them did not.
    pub first_silent: Option<Message>,
    /// Nothing more comes.
    pub over: bool,
    /// How many apps there are in all.
    pub found: u32,
    /// The apps: a person's first, then by how many emulators have them.
    pub apps: Vec<InstalledApp>,
}

/// An app in some of the emulators.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InstalledApp {
    /// Its package.
    pub package: String,
    /// How many emulators have it.
    pub on: u32,
    /// It belongs to the system in all of them.
    pub system: bool,
}
