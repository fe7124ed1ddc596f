//! The saved plans: `saved-plans.json`. A file apart from the plans that run, so that it can be handed on to a colleague.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::store::{
    file::Document,
    limits::StoredLimits,
    requests::StoredRequest,
    rows::{Row, Unknown},
};

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Stored {
    pub(crate) plans: Vec<Row<Entry>>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}

impl Document for Stored {
    const WHAT: fn() -> messages::Message = messages::fleet::file_saved_plans;
    const FORMAT: u32 = 1;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value(file)
    }
}

/// A saved plan as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) targets: StoredTargets,
    pub(crate) request: StoredRequest,
    pub(crate) limits: StoredLimits,
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}

/// Whom a plan is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StoredTargets {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::file::rewritten;

    #[test]
    fn every_past_format_is_read_and_written_anew() {
        let now = include_str!("../../tests/golden/saved-plans.1.json");
        assert_eq!(rewritten::<Stored>(now), now);
    }
}
