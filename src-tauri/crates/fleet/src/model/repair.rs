//! Repairs that are offered.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A repair that is offered, never made by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Repair {
    /// What to ask for.
    pub kind: RepairKind,
    /// What is wrong, what the repair does, and what it ends.
    pub sentence: messages::Message,
}

/// What a repair asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RepairKind {
    /// [`EmulatorRequest::Kill`](crate::ipc::EmulatorRequest::Kill).
    Kill,
    /// [`EmulatorRequest::RestoreConfig`](crate::ipc::EmulatorRequest::RestoreConfig).
    RestoreConfig,
    /// [`WorkstationRequest::EndVbox`](crate::ipc::WorkstationRequest::EndVbox).
    EndVbox,
}
