//! Circuits as an operator sees them: how they are, and why they changed.

use std::time::Duration;

use breaker::{Cause, CircuitSnapshot, Moment, State};
use messages::{Message, circuits};

use crate::{
    ipc::{Circuit, CircuitState, Failure, Transition},
    model::Category,
    wall_clock::ms,
    wording::duration::left,
};

/// The window's state.
pub(crate) fn state(state: State) -> CircuitState {
    match state {
        State::Closed => CircuitState::Closed,
        State::Open => CircuitState::Open,
        State::HalfOpen => CircuitState::HalfOpen,
        State::ForcedOpen => CircuitState::Isolated,
        State::Disabled => CircuitState::Disabled,
    }
}

/// Why a circuit changed, as a short phrase.
fn cause(cause: Cause) -> Message {
    match cause {
        Cause::Threshold => circuits::cause_threshold(),
        Cause::CooldownElapsed => circuits::cause_check_due(),
        Cause::ProbeSucceeded => circuits::cause_check_succeeded(),
        Cause::ProbeFailed => circuits::cause_check_failed(),
        Cause::ProbeLeaseExpired => circuits::cause_check_silent(),
        Cause::Manual => circuits::cause_by_hand(),
        Cause::ManualProbe => circuits::cause_check_by_hand(),
        Cause::Reset => circuits::cause_reset(),
        Cause::Resume => circuits::cause_slept(),
    }
}

/// A transition for the history.
pub(crate) fn transition(moment: &Moment, event: &breaker::Transition) -> Transition {
    let cause = cause(event.cause);
    let cause = match &event.manual {
        Some(manual) if !manual.reason.is_empty() => circuits::cause_because(cause, &*manual.reason),
        _ => cause,
    };
    Transition { at: ms(moment), to: state(event.to), cause }
}

/// A circuit as the window shows it.
pub(crate) fn circuit(circuit: &CircuitSnapshot, history: Vec<Transition>) -> Circuit {
    let this = Category::from(circuit.layer);
    let failures =
        if circuit.state.is_outage() { &circuit.outage_failures[..] } else { &circuit.failures[..] };
    Circuit {
        category: this,
        state: state(circuit.state),
        since: circuit.outage_since.or(circuit.since).as_ref().map(ms),
        failures: failures
            .iter()
            .map(|f| Failure {
                at: ms(&f.moment),
                operation: f.op.to_string(),
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

/// Why an outage began: “3 errors in 60 s (refused, refused, and refused).”
pub(crate) fn outage(failures: &[breaker::FailureRecord], window: Duration) -> Message {
    circuits::outage(failures.len(), left(window), failures.iter().map(|f| &*f.code))
}
