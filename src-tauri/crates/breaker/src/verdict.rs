//! What the end of an operation says: about each of its layers, and about the password.

use std::sync::Arc;

use crate::account::Login;
use crate::circuit::{Turn, Verdict};
use crate::observe::Ended;
use crate::op::{Category, Op};
use crate::outcome::{Failure, FailureRecord};

/// What an outcome says about one layer: a failure is charged to exactly one, proves those below and says nothing of
/// those above. A refused login proves the network.
pub(crate) fn verdict(op: Op, ended: Ended<'_>, layer: Category, turn: &Turn<'_>) -> Verdict {
    match ended {
        Ended::Success => Verdict::Success,
        Ended::Failure(Failure { category, .. }) if layer < *category => Verdict::Success,
        Ended::Failure(Failure { category, severity, code, answer })
            if layer == *category && severity.is_counted() =>
        {
            let (code, answer) = (Arc::clone(code), Arc::clone(answer));
            let moment = turn.moment(turn.now);
            Verdict::Failed(FailureRecord { moment, severity: *severity, op, code, answer })
        }
        Ended::Auth if layer == Category::Network => Verdict::Success,
        Ended::Failure(_) | Ended::Auth | Ended::Local | Ended::Dropped | Ended::Panicked => {
            Verdict::Inconclusive
        }
    }
}

/// What an outcome says about the password it was reached with.
pub(crate) fn login(ended: Ended<'_>) -> Login {
    match ended {
        Ended::Success => Login::Accepted,
        // What fails above the network was reached through the login.
        Ended::Failure(failure) if failure.category > Category::Network => Login::Accepted,
        Ended::Auth => Login::Refused,
        Ended::Failure(_) | Ended::Local | Ended::Dropped | Ended::Panicked => Login::NotReached,
    }
}
