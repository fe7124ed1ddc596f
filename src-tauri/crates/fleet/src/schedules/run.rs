//! What a schedule asks, and what becomes of its times.

use std::time::Duration;

use messages::Message;
use planner::{PlanId, RunEnded, ScheduleId};

use crate::{
    ipc::{EmulatorRequest, PlanTargets},
    model::{OperationKind, limits::PlanLimits},
};

/// What a schedule asks of whom.
#[derive(Debug, Clone)]
pub(crate) struct Scheduled {
    pub(crate) name: String,
    pub(crate) kind: OperationKind,
    pub(crate) request: EmulatorRequest,
    pub(crate) subject: Option<Message>,
    pub(crate) targets: PlanTargets,
    /// `None` for those that are usual when it runs.
    pub(crate) limits: Option<PlanLimits>,
}

/// A time of a schedule has come.
#[derive(Debug, Clone)]
pub(crate) struct Come {
    pub(crate) name: String,
    pub(crate) what: ComeAs,
    /// So many others before it were missed.
    pub(crate) missed: u32,
}

/// What that means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ComeAs {
    /// It begins.
    Starts,
    /// Nobody was there, so long ago.
    Missed(Duration),
    /// The run before goes on, and this one is left out.
    LeftOut,
    /// The run before goes on, and this one waits for its end.
    Waits,
}

/// A run that is to begin now.
#[derive(Debug, Clone)]
pub(crate) struct Start {
    pub(crate) schedule: ScheduleId,
    pub(crate) what: Scheduled,
    pub(crate) spread: Duration,
    /// What of this plan was not sent is taken back before.
    pub(crate) replaces: Option<PlanId>,
}

/// A run has ended.
#[derive(Debug, Clone)]
pub(crate) struct EndedRun {
    pub(crate) name: String,
    pub(crate) news: RunEnded,
}
