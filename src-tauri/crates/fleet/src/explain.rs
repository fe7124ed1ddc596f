//! Circuits in an operator's words: what is blocked, what still works, what the next check sends, why a click was
//! refused.

use std::time::{Duration, UNIX_EPOCH};

use breaker::{BlockedBy, Cause, CircuitSnapshot, Moment, Reason, Refused, State};

use crate::{
    config::shown_account,
    desk::NotAdmitted,
    notice::category_name,
    view::{Category, Circuit, CircuitState, Failure, Health, Transition},
};

/// The window's category.
pub(crate) fn category(category: breaker::Layer) -> Category {
    match category {
        breaker::Layer::Network => Category::Network,
        breaker::Layer::Windows => Category::Workstation,
        breaker::Layer::Ldconsole => Category::External,
        breaker::Layer::Emulator => Category::Emulator,
    }
}

/// The breaker's category.
pub(crate) fn breaker_category(category: Category) -> breaker::Layer {
    match category {
        Category::Network => breaker::Layer::Network,
        Category::Workstation => breaker::Layer::Windows,
        Category::External => breaker::Layer::Ldconsole,
        Category::Emulator => breaker::Layer::Emulator,
    }
}

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

/// The window's word for how an emulator is.
pub(crate) fn health(health: ldconsole::Health) -> Health {
    match health {
        ldconsole::Health::Stopped => Health::Stopped,
        ldconsole::Health::Starting => Health::Starting,
        ldconsole::Health::Booting => Health::Booting,
        ldconsole::Health::Running => Health::Running,
        ldconsole::Health::Ready => Health::Ready,
        ldconsole::Health::Lost => Health::Lost,
        ldconsole::Health::Stuck => Health::Stuck,
        ldconsole::Health::Zombie => Health::Zombie,
        ldconsole::Health::Unknown => Health::Unknown,
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

/// Milliseconds since the Unix epoch.
pub(crate) fn ms(moment: &Moment) -> u64 {
    let since: Duration = moment.wall.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
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
    let this = category(circuit.layer);
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

/// A refusal in one or two sentences, without the time until the next check, which goes on while they are read.
/// `name` is the workstation's.
pub(crate) fn refusal(name: &str, refused: &Refused) -> NotAdmitted {
    let which = refused.layer().map(category);
    let circuit = which.map_or_else(String::new, |c| format!("the {} circuit of {name}", category_name(c)));
    let after = match refused.background.failures.len() {
        0 => String::new(),
        n => {
            let last = refused.background.failures.last().map_or("", |f| &*f.code);
            format!(" after {n} errors, the last one: {last}")
        }
    };
    let sentence = match (&refused.blocked_by, refused.reason) {
        (_, Reason::Open) => format!("Not sent: {circuit} is open{after}."),
        (_, Reason::ProbeInFlight) => {
            format!("Not sent: {circuit} is open{after}. It is being checked right now.")
        }
        (_, Reason::ProbeRequired) => {
            format!("Not sent: {circuit} is open{after}. It must be checked first.")
        }
        (_, Reason::ForcedOpen) => {
            let why =
                refused.background.manual.as_ref().map_or_else(String::new, |o| format!(": {}", o.reason));
            format!("Not sent: {circuit} was isolated by hand{why}. Reset it to go on.")
        }
        (_, Reason::CredentialsRejected) => format!(
            "Not sent: the password of {} was refused, so nothing is sent with it. Enter a new password.",
            shown_account(&refused.background.account)
        ),
        (_, Reason::CredentialsPending) => format!(
            "Not sent: the password of {} is being tried right now; try again in a moment.",
            shown_account(&refused.background.account)
        ),
        (BlockedBy::Removal, _) | (_, Reason::Removed) => format!("{name} is not in the list any more."),
    };
    NotAdmitted { sentence, category: which, retry_in: refused.retry_in }
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

/// A time that is left, as in “41 s” or “2 min 5 s”; at least one second, because a wait of zero is over.
pub(crate) fn left(wait: Duration) -> String {
    let s = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    if s < 100 { format!("{} s", s.max(1)) } else { format!("{} min {} s", s / 60, s % 60) }
}
