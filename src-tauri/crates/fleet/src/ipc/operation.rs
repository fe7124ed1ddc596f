//! What was asked for, and what became of it.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    model::{Layer, OperationKind, OperationStatus},
    wall_clock::wall_ms,
};

/// Something an operator asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// Unique in this run of the program.
    pub id: u32,
    /// The workstation's id.
    pub workstation: String,
    /// The workstation's name when it was asked for.
    pub workstation_name: String,
    /// Index of the emulator; `None` for what concerns the workstation as a whole, and for a new emulator until it has
    /// an index.
    pub emulator: Option<u32>,
    /// Title of the emulator as the operator saw it, or of the new one; empty for what concerns the workstation.
    pub title: String,
    /// What was asked for.
    pub kind: OperationKind,
    /// What it was asked with, in a few words: `to “New title”`, `com.example.app`, where something is to be said of it.
    pub subject: Option<Message>,
    /// How far it is.
    pub status: OperationStatus,
    /// What is being waited for, in a few words; `None` once it has ended.
    pub phase: Option<Message>,
    /// Since when this is being waited for, so that a window can count the time.
    pub phase_since: u64,
    /// How it ended; `None` until then.
    pub result: Option<Message>,
    /// What exactly was answered, for those who can read it.
    pub detail: Option<String>,
    /// What the command printed, where that is what was asked for (adb); at most [`MAX_OUTPUT`](crate::model::MAX_OUTPUT) bytes.
    pub output: Option<String>,
    /// The circuit that refused it.
    pub refused_by: Option<Layer>,
    /// When it was asked for.
    pub requested_at: u64,
    /// When it ended.
    pub ended_at: Option<u64>,
    /// Whether cancelling does anything now.
    pub cancellable: bool,
    /// The plan that it belongs to.
    pub plan: Option<u32>,
}

impl Operation {
    /// From now on this is being waited for.
    pub(crate) fn enter(&mut self, phase: Message) {
        if self.phase.as_ref() != Some(&phase) {
            self.phase = Some(phase);
            self.phase_since = wall_ms();
        }
    }
}
