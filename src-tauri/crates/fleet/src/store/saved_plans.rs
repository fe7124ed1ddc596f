//! The saved plans: `saved-plans.json`. A file apart from the plans that run, so that it can be handed on to a colleague.

use serde::{Deserialize, Serialize};

use crate::store::{limits::StoredLimits, requests::StoredRequest};

/// A saved plan as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SavedPlanEntry {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) targets: SavedPlanTargets,
    pub(crate) request: StoredRequest,
    pub(crate) limits: StoredLimits,
}

/// Whom a plan is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SavedPlanTargets {
    /// Those that pass it when the plan begins.
    Filter(String),
    /// These.
    Emulators(Vec<StoredEmulator>),
}

/// An emulator as it was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredEmulator {
    /// The workstation's id.
    pub(crate) workstation: String,
    pub(crate) index: u32,
    pub(crate) title: String,
}
