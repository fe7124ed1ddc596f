//! What an action is like. The caller gives it as data; nothing here knows `ldconsole`.

use serde::{Deserialize, Serialize};

use crate::target::ActionKind;

/// An action and what is to be known of it before it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Which.
    pub kind: ActionKind,
    /// An emulator comes up through it: it counts as a boot, waits for the workstation to settle and for its vitals.
    pub boots: bool,
    /// Doing it twice does no harm. After a lost answer it need not be looked at first.
    pub repeatable: bool,
    /// An open circuit of its emulator holds it up.
    #[serde(default = "gated")]
    pub gated: bool,
    /// What it has for itself while it is under way.
    pub needs: Needs,
    /// What becomes of its emulator.
    pub leads_to: LeadsTo,
    /// The state in which it would do nothing: its emulator is left out of a plan.
    pub idle_when: Option<Settled>,
}

impl Action {
    /// Whether an open circuit of its emulator holds it up.
    pub(crate) fn passes_circuit(&self) -> bool {
        self.gated && self.needs != Needs::Nothing
    }
}

/// As was true of all actions when this was not saved.
fn gated() -> bool {
    true
}

/// What an action has for itself while it is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Needs {
    /// Nothing: it only reads, and takes no turn.
    Nothing,
    /// Its emulator: what else is asked of that waits its turn.
    Emulator,
    /// The whole workstation: nothing else is sent there meanwhile, and it waits until all that was sent there has ended.
    Workstation,
}

/// What becomes of an emulator. Actions that lead to opposite ends contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum LeadsTo {
    /// It runs.
    Running,
    /// It is stopped.
    Stopped,
    /// It is no longer there.
    Gone,
    /// It stays as it is, as far as this matters: an app is installed, a setting changed.
    Same,
}

/// A state that lasts by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Settled {
    /// Android answers.
    Running,
    /// No process is left.
    Stopped,
}
