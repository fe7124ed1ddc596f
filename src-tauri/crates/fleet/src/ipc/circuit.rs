//! The circuits of a workstation.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::model::Category;

/// State of a circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CircuitState {
    /// Requests pass.
    Closed,
    /// Requests are refused until the next check.
    Open,
    /// One check is due or under way.
    HalfOpen,
    /// Closed off by a person.
    Isolated,
    /// Not watched: requests pass whatever happens.
    Disabled,
}

/// One circuit of a workstation, with all that explains it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Circuit {
    /// Which circuit.
    pub category: Category,
    /// Its state.
    pub state: CircuitState,
    /// When it came into this state; `None` if it never left the first one.
    pub since: Option<u64>,
    /// The failures in the window (closed) or those that opened it, oldest first.
    pub failures: Vec<Failure>,
    /// Milliseconds until the next check is allowed; `None` when none is planned.
    pub next_check_in_ms: Option<u32>,
    /// A check is under way.
    pub checking: bool,
    /// Requests refused since the outage began.
    pub refused: u32,
    /// Why it is isolated or disabled, by whom.
    pub note: Option<String>,
    /// What cannot be done while it is not closed.
    pub blocks: String,
    /// What still works.
    pub still_works: String,
    /// What the next check will send.
    pub next_check_sends: String,
    /// Past transitions, newest first; at most 20.
    pub history: Vec<Transition>,
}

/// A failure as the circuit remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// When it completed.
    pub at: u64,
    /// What was being done: `list emulators`, `start` …
    pub operation: String,
    /// What was answered, in a few words.
    pub what: String,
    /// What exactly was answered; empty where the few words say it all.
    pub answer: String,
}

/// A past transition of a circuit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Transition {
    /// When.
    pub at: u64,
    /// To which state.
    pub to: CircuitState,
    /// Why, as a short phrase.
    pub cause: String,
}

/// What a person can do to a circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CircuitAction {
    /// Let one check through now.
    CheckNow,
    /// Refuse everything until released. Needs a reason.
    Isolate,
    /// Close it and forget its failures; also ends an isolation.
    Reset,
    /// Stop watching: let everything through. Needs a reason.
    Disable,
    /// Watch again.
    Enable,
}
