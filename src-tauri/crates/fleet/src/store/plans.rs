//! The plans: `plans.json`. What was sent of them and what waits, so that a restart loses and repeats nothing.

use planner::{PlanId, Saved};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::store::{file::Document, requests::StoredRequest, rows::Unknown, unfinished::StoredKind};

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredPlans {
    /// The planner's own, which has a format of its own.
    pub(crate) planner: Saved,
    /// What the planner does not know of them.
    pub(crate) plans: Vec<StoredPlan>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}

/// A plan, besides what the planner knows of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredPlan {
    pub(crate) id: PlanId,
    pub(crate) kind: StoredKind,
    /// `None` where it is not to be kept: the plan cannot go on after a restart.
    pub(crate) request: Option<StoredRequest>,
    /// The saved plan that it is, if it is one.
    pub(crate) name: String,
    /// So many were left out.
    pub(crate) left_out: u32,
    /// One request that waited its turn: after a restart it is listed among the operations and no longer waits.
    pub(crate) single: bool,
    pub(crate) ended_ms: Option<u64>,
    /// A script asked for it.
    pub(crate) by_script: bool,
}

impl Document for StoredPlans {
    const WHAT: fn() -> messages::Message = messages::fleet::file_plans;
    const FORMAT: u32 = 2;

    /// Format 1 knew no plans of scripts.
    fn migrate(format: u32, mut file: Value) -> serde_json::Result<Self> {
        if format < 2
            && let Some(plans) = file.get_mut("plans").and_then(Value::as_array_mut)
        {
            for plan in plans.iter_mut().filter_map(Value::as_object_mut) {
                plan.insert("by_script".into(), false.into());
            }
        }
        serde_json::from_value(file)
    }
}
