//! Circuits in an operator's words: what is blocked, what still works, what the next check sends, why a click was
//! refused.

use std::time::Duration;

use breaker::Cause;

use crate::{model::Category, wording::duration::left};

/// Why a circuit changed, as a short phrase.
pub(crate) fn cause(cause: Cause) -> &'static str {
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
