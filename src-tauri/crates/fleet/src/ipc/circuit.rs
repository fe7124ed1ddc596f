//! The circuits of a workstation.

use breaker::{CircuitSnapshot, Moment, State};
use messages::{Message, circuits};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    model::Layer,
    wall_clock::ms,
    wording::circuit::{cause, operation},
};

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
    /// Blocked manually.
    Isolated,
    /// Not watched: requests pass whatever happens.
    Disabled,
}

/// One circuit of a workstation, with all that explains it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Circuit {
    /// Which circuit.
    pub layer: Layer,
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
    /// Past transitions, newest first; at most 20.
    pub history: Vec<Transition>,
}

/// A failure as the circuit remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// When it completed.
    pub at: u64,
    /// What was being done, in a few words.
    pub operation: Message,
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
    pub cause: Message,
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

impl From<State> for CircuitState {
    fn from(state: State) -> Self {
        match state {
            State::Closed => Self::Closed,
            State::Open => Self::Open,
            State::HalfOpen => Self::HalfOpen,
            State::ForcedOpen => Self::Isolated,
            State::Disabled => Self::Disabled,
        }
    }
}

impl Transition {
    /// A transition for the history.
    pub(crate) fn of(moment: &Moment, event: &breaker::Transition) -> Self {
        let cause = cause(event.cause);
        let cause = match &event.manual {
            Some(manual) if !manual.reason.is_empty() => circuits::cause_because(cause, &*manual.reason),
            _ => cause,
        };
        Self { at: ms(moment), to: event.to.into(), cause }
    }
}

impl Circuit {
    /// Equal but for a wait that has merely become shorter.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let Self { layer, state, since, failures, next_check_in_ms, checking, refused, note, history } = self;
        next_check_in_ms.is_some() == other.next_check_in_ms.is_some()
            && *layer == other.layer
            && *state == other.state
            && *since == other.since
            && *failures == other.failures
            && *checking == other.checking
            && *refused == other.refused
            && *note == other.note
            && *history == other.history
    }

    /// A circuit as the window shows it.
    pub(crate) fn of(circuit: &CircuitSnapshot, history: Vec<Transition>) -> Self {
        let this = Layer::from(circuit.layer);
        let failures =
            if circuit.state.is_outage() { &circuit.outage_failures[..] } else { &circuit.failures[..] };
        Self {
            layer: this,
            state: circuit.state.into(),
            since: circuit.outage_since.or(circuit.since).as_ref().map(ms),
            failures: failures
                .iter()
                .map(|f| Failure {
                    at: ms(&f.moment),
                    operation: operation(f.op),
                    what: f.code.to_string(),
                    answer: f.answer.to_string(),
                })
                .collect(),
            next_check_in_ms: circuit.wait.map(|w| u32::try_from(w.as_millis()).unwrap_or(u32::MAX)),
            checking: circuit.probe.is_some(),
            refused: u32::try_from(circuit.rejected).unwrap_or(u32::MAX),
            note: circuit.manual.as_ref().filter(|o| !o.reason.is_empty()).map(|o| o.reason.to_string()),
            history,
        }
    }
}
