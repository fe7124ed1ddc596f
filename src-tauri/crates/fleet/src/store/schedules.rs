//! The schedules: `schedules.json`. When each is due, what it asks of whom, and how far it is, so that a restart neither loses nor
//! doubles a run.

use planner::{PlanId, ScheduleId, Schedules};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::store::{file::Document, limits::StoredLimits, requests::StoredRequest, rows::Unknown};

/// The whole file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredSchedules {
    /// When they are due; the planner's own, which has a format of its own.
    pub(crate) due: Schedules,
    pub(crate) schedules: Vec<StoredSchedule>,
    /// Runs that were due when this was written and whose plans may not have been begun yet.
    pub(crate) starting: Vec<StoredStart>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}

/// A schedule, besides when it is due.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct StoredSchedule {
    pub(crate) id: ScheduleId,
    pub(crate) name: String,
    pub(crate) request: StoredRequest,
    pub(crate) targets: StoredTargets,
    /// `None` for those that are usual when it runs.
    pub(crate) limits: Option<StoredLimits>,
    /// The plan of the run that goes on.
    pub(crate) running: Option<PlanId>,
    pub(crate) last: Option<StoredRun>,
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}

/// Of whom it is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StoredTargets {
    /// Those that pass a filter when it runs.
    Filter(String),
    Emulators(Vec<StoredAddressee>),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredAddressee {
    pub(crate) workstation: String,
    pub(crate) index: u32,
    pub(crate) title: String,
}

/// The last time that has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredRun {
    pub(crate) due_ms: u64,
    pub(crate) plan: Option<PlanId>,
    pub(crate) became: StoredResult,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StoredResult {
    Runs,
    Ended {
        succeeded: u32,
        all: u32,
    },
    Missed,
    LeftOut,
    Waits,
    Nobody,
    /// Why, in English.
    NotBegun(String),
}

/// A run that is about to begin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredStart {
    pub(crate) schedule: ScheduleId,
    pub(crate) due_ms: u64,
    /// A plan that was begun for it is not older than this.
    pub(crate) since_ms: u64,
    /// What of this plan was not sent is taken back before.
    pub(crate) replaces: Option<PlanId>,
}

impl Document for StoredSchedules {
    const WHAT: fn() -> messages::Message = messages::fleet::file_schedules;
    const FORMAT: u32 = 1;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value(file)
    }
}
