//! What belongs to a plan besides what the planner knows of it.

use messages::Message;

use crate::{ipc::EmulatorRequest, model::OperationKind, plans::asks::PlanAsks};

/// A plan, besides what the planner knows of it.
#[derive(Debug, Clone)]
pub(super) struct Meta {
    pub(super) kind: OperationKind,
    /// `None` where it was not kept over a restart.
    pub(super) asks: Option<PlanAsks>,
    pub(super) subject: Option<Message>,
    pub(super) name: String,
    pub(super) left_out: u32,
    pub(super) workstations: u32,
    /// The operation that shows it: one request that waits its turn.
    pub(super) single: Option<u32>,
    /// It is one step of the watch, which shows it itself.
    pub(super) watch: bool,
    pub(super) ended: Option<u64>,
    /// A script asked for it, through the command line.
    pub(super) by_script: bool,
}

impl Meta {
    /// Of a plan that asks this.
    pub(super) fn of(kind: OperationKind, asks: PlanAsks, subject: Option<Message>) -> Self {
        Self { subject, ..Self::asking(kind, Some(asks)) }
    }

    /// Of one step of the watch of this name. Without a request it is for the whole workstation.
    pub(super) fn of_watch(name: String, kind: OperationKind, request: Option<EmulatorRequest>) -> Self {
        Self { name, watch: true, ..Self::asking(kind, request.map(PlanAsks::Emulator)) }
    }

    fn asking(kind: OperationKind, asks: Option<PlanAsks>) -> Self {
        Self {
            kind,
            asks,
            subject: None,
            name: String::new(),
            left_out: 0,
            workstations: 0,
            single: None,
            watch: false,
            ended: None,
            by_script: false,
        }
    }

    /// Whether the window shows it as a plan.
    pub(super) fn is_shown(&self) -> bool {
        self.single.is_none() && !self.watch
    }
}
