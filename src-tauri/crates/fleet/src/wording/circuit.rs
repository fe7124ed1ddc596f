//! Circuits as an operator sees them: how they are, and why they changed.

use std::time::Duration;

use breaker::Cause;
use messages::{Message, circuits};

use crate::wording::duration::left;

/// Why a circuit changed, as a short phrase.
pub(crate) fn cause(cause: Cause) -> Message {
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

/// Why an outage began: “3 errors in 60 s (refused, refused, and refused).”
pub(crate) fn outage(failures: &[breaker::FailureRecord], window: Duration) -> Message {
    circuits::outage(failures.len(), left(window), failures.iter().map(|f| &*f.code))
}
