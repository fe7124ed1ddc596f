//! What belongs to a plan besides what the planner knows of it.

use messages::Message;

use crate::{ipc::EmulatorRequest, model::OperationKind};

/// A plan, besides what the planner knows of it.
#[derive(Debug, Clone)]
pub(super) struct Meta {
    pub(super) kind: OperationKind,
    /// `None` where it was not kept over a restart.
    pub(super) request: Option<EmulatorRequest>,
    pub(super) subject: Option<Message>,
    pub(super) name: String,
    pub(super) left_out: u32,
    pub(super) workstations: u32,
    /// The operation that shows it: one request that waits its turn.
    pub(super) single: Option<u32>,
    pub(super) ended: Option<u64>,
    /// A script asked for it, through the command line.
    pub(super) by_script: bool,
}

impl Meta {
    /// Of a plan that asks this.
    pub(super) fn of(kind: OperationKind, request: &EmulatorRequest, subject: Option<Message>) -> Self {
        Self {
            kind,
            request: Some(request.clone()),
            subject,
            name: String::new(),
            left_out: 0,
            workstations: 0,
            single: None,
            ended: None,
            by_script: false,
        }
    }
}
