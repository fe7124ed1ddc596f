//! What has happened to whole plans, and those of schedules that are kept.

use messages::Message;
use planner::{Origin, PausedBy, PlanId, Tally};

/// Something that happened to a plan.
#[derive(Debug, Clone)]
pub(crate) enum PlanNews {
    /// It waits for a person.
    Stopped { plan: PlanId, name: Message, by: PausedBy },
    /// Every item has ended.
    Ended { plan: PlanId, name: Message, origin: Origin, tally: Tally },
}

/// A plan of a schedule that is kept.
#[derive(Debug, Clone)]
pub(crate) struct ScheduledPlan {
    pub(crate) plan: PlanId,
    pub(crate) name: String,
    pub(crate) added_ms: u64,
    /// How it ended; `None` while it has not.
    pub(crate) ended: Option<Tally>,
}
