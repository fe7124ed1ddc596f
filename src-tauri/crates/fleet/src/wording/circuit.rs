//! Circuits as an operator sees them: how they are, and why they changed.

use std::time::Duration;

use breaker::{Op, TransitionCause};
use messages::{Message, circuits};

use crate::wording::duration::left;

/// Why a circuit changed, as a short phrase.
pub(crate) fn cause(cause: TransitionCause) -> Message {
    match cause {
        TransitionCause::Threshold => circuits::cause_threshold(),
        TransitionCause::CooldownElapsed => circuits::cause_check_due(),
        TransitionCause::ProbeSucceeded => circuits::cause_check_succeeded(),
        TransitionCause::ProbeFailed => circuits::cause_check_failed(),
        TransitionCause::ProbeLeaseExpired => circuits::cause_check_silent(),
        TransitionCause::Manual => circuits::cause_by_hand(),
        TransitionCause::ManualProbe => circuits::cause_check_by_hand(),
        TransitionCause::Reset => circuits::cause_reset(),
        TransitionCause::Resume => circuits::cause_slept(),
    }
}

/// What was being done.
pub(crate) fn operation(op: Op) -> Message {
    match op {
        Op::ProbeIdentify => circuits::op_identify(),
        Op::ProbeEcho => circuits::op_echo(),
        Op::Connect => circuits::op_connect(),
        Op::Disconnect => circuits::op_disconnect(),
        Op::List => circuits::op_list(),
        Op::Vitals => circuits::op_vitals(),
        Op::System => circuits::op_system(),
        Op::Wake => circuits::op_wake(),
        Op::Command => circuits::op_command(),
        Op::Create => circuits::op_create(),
        Op::Start => circuits::op_start(),
        Op::Stop => circuits::op_stop(),
        Op::Delete => circuits::op_delete(),
    }
}

/// Why an outage began: “3 errors in 60 s (refused).” An answer that was given more than once is said once.
pub(crate) fn outage(failures: &[breaker::FailureRecord], window: Duration) -> Message {
    let mut answers: Vec<&str> = Vec::new();
    for failure in failures {
        if !answers.contains(&&*failure.code) {
            answers.push(&failure.code);
        }
    }
    circuits::outage(failures.len(), left(window), answers)
}

#[cfg(test)]
mod tests {
    use breaker::Clock as _;

    use super::*;

    #[test]
    fn the_same_answer_is_said_once() {
        let clock = breaker::ManualClock::new();
        let failure = |code: &str| breaker::FailureRecord {
            moment: breaker::Moment { at: clock.now(), wall: clock.wall() },
            severity: breaker::Severity::High,
            op: breaker::Op::List,
            code: code.into(),
            answer: code.into(),
        };
        let said = |codes: &[&str]| {
            let failures: Vec<_> = codes.iter().map(|code| failure(code)).collect();
            outage(&failures, Duration::from_mins(1)).to_string()
        };
        assert_eq!(said(&["refused"; 3]), "3 errors in 60 s (refused).");
        assert_eq!(said(&["refused", "timeout", "refused"]), "3 errors in 60 s (refused and timeout).");
    }
}
