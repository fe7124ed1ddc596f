//! Circuits in an operator's words: what is blocked, what still works, what the next check sends, why a click was
//! refused.

use std::time::Duration;

use breaker::{Cause, CircuitSnapshot, Moment, State};

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
fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::Threshold => "too many errors",
        Cause::CooldownElapsed => "time for a check",
        Cause::ProbeSucceeded => "the check succeeded",
        Cause::ProbeFailed => "the check failed",
        Cause::ProbeLeaseExpired => "the check did not report",
        Cause::Manual => "by hand",
        Cause::ManualProbe => "check asked for by hand",
        Cause::Reset => "reset by hand",
        Cause::Resume => "the computer has slept",
    }
}

/// A transition for the history.
pub(crate) fn transition(moment: &Moment, event: &breaker::Transition) -> Transition {
    let mut cause = cause(event.cause).to_owned();
    if let Some(order) = &event.manual
        && !order.reason.is_empty()
    {
        cause = format!("{cause}: {}", order.reason);
    }
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
        blocks: blocks(this).to_owned(),
        still_works: still_works(this).to_owned(),
        next_check_sends: next_check_sends(this).to_owned(),
        history,
    }
}

/// Why an outage began: `3 errors in 60 s (refused, refused, refused)`.
pub(crate) fn outage(failures: &[breaker::FailureRecord], window: Duration) -> String {
    let codes: Vec<&str> = failures.iter().map(|f| &*f.code).collect();
    let errors = if codes.len() == 1 { "error" } else { "errors" };
    format!("{} {errors} in {} ({})", codes.len(), left(window), codes.join(", "))
}

/// What cannot be done while this circuit is not closed.
pub(crate) fn blocks(category: Category) -> &'static str {
    match category {
        Category::Network | Category::Workstation => {
            "Everything on this workstation: listing, starting, stopping and changing its emulators."
        }
        Category::External => "Listing, starting, stopping and changing emulators on this workstation.",
        Category::Emulator => {
            "Starting, stopping, creating, cloning and deleting emulators on this workstation."
        }
    }
}

/// What still works.
pub(crate) fn still_works(category: Category) -> &'static str {
    match category {
        Category::Network => "All other workstations. The list shown is the last one received.",
        Category::Workstation => {
            "All other workstations, and the check whether this one answers. The list shown is the last one received."
        }
        Category::External => {
            "All other workstations, and this one's connection. The list shown is the last one received."
        }
        Category::Emulator => {
            "Listing: this workstation's emulators are still watched; their settings and applications can be changed. \
             All other workstations."
        }
    }
}

/// What the next check sends.
pub(crate) fn next_check_sends(category: Category) -> &'static str {
    match category {
        Category::Network => "One request to the workstation's WinRM port, without logging on.",
        Category::Workstation => "A logon and an echo.",
        Category::External => "One listing of the emulators (list2).",
        Category::Emulator => {
            "Nothing by itself, because there is no harmless check: your next start, stop, creation or clone is the check."
        }
    }
}
