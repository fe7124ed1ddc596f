//! What the end of an operation says about each of its layers.

use std::sync::Arc;

use crate::clock::Moment;
use crate::observe::Ended;
use crate::op::{Layer, Op};
use crate::outcome::{Failure, FailureRecord};

/// What an outcome says about one layer.
pub(crate) enum LayerResult {
    Success,
    Failed(FailureRecord),
    Inconclusive,
}

impl LayerResult {
    /// A failure is charged to exactly one layer, proves those below and says nothing of those above. A refused login
    /// proves the network.
    pub(crate) fn of(op: Op, ended: Ended<'_>, layer: Layer, moment: Moment) -> Self {
        match ended {
            Ended::Success => Self::Success,
            Ended::Failure(failure) if layer < failure.layer => Self::Success,
            Ended::Failure(Failure { layer: failed, severity, code, answer, .. })
                if layer == *failed && severity.is_counted() =>
            {
                let (code, answer) = (Arc::clone(code), Arc::clone(answer));
                Self::Failed(FailureRecord { moment, severity: *severity, op, code, answer })
            }
            Ended::Auth if layer == Layer::Network => Self::Success,
            Ended::Failure(_) | Ended::Auth | Ended::Local | Ended::Dropped | Ended::Panicked => {
                Self::Inconclusive
            }
        }
    }
}
