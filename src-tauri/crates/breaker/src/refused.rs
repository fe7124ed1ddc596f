//! A refusal: what was refused, by what, why, and until when.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::Moment;
use crate::op::{Layer, Op};
use crate::outcome::FailureRecord;
use crate::vocabulary::{ManualReason, RefusalReason};

/// The lowest obstacle of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BlockedBy {
    /// A circuit of the workstation.
    Circuit(Layer),
    /// The account's password.
    Credentials,
    /// The workstation is no longer configured.
    Removal,
}

/// A request that was not admitted. Nothing was reserved and nothing was sent.
///
/// It is no [`Outcome`](crate::Outcome), so it cannot be counted as a failure. Its text is for logs; what an operator reads is
/// made from its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What was asked for.
    pub op: Op,
    /// The lowest obstacle.
    pub blocked_by: BlockedBy,
    /// Why it blocks.
    pub reason: RefusalReason,
    /// How long until another try may be admitted; `None` where that is not known.
    pub retry_in: Option<Duration>,
    /// Whether it is the first that this circuit has refused since the outage began. Always `false` after a check.
    pub is_first: bool,
    /// Whose refusal it is, and what led to it. Shared by all refusals of an outage, so that one more costs little.
    pub background: Arc<Background>,
}

/// What explains a refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Background {
    /// The workstation's id.
    pub workstation: Arc<str>,
    /// The account it is reached with.
    pub account: Arc<str>,
    /// When the outage began.
    pub since: Option<Moment>,
    /// The failures of the outage, oldest first; at most 16.
    pub failures: Arc<[FailureRecord]>,
    /// Who isolated the circuit, and why.
    pub manual: Option<Arc<ManualReason>>,
}

impl Refused {
    pub(crate) fn new(
        op: Op,
        blocked_by: BlockedBy,
        reason: RefusalReason,
        retry_in: Option<Duration>,
        background: Arc<Background>,
    ) -> Self {
        Self { op, blocked_by, reason, retry_in, is_first: false, background }
    }

    /// The circuit that refused, if it was one.
    pub fn layer(&self) -> Option<Layer> {
        match self.blocked_by {
            BlockedBy::Circuit(layer) => Some(layer),
            BlockedBy::Credentials | BlockedBy::Removal => None,
        }
    }

    /// Whether the operation's local half is done all the same, so that it succeeds with a note.
    pub fn is_local_only(&self) -> bool {
        self.op.has_local_half()
    }
}

impl std::error::Error for Refused {}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { op, reason, background, .. } = self;
        let why = match reason {
            RefusalReason::Open => "is open",
            RefusalReason::ProbeInFlight => "is being checked",
            RefusalReason::ProbeRequired => "must be checked first",
            RefusalReason::ForcedOpen => "is isolated",
            RefusalReason::CredentialsRejected => "was refused",
            RefusalReason::CredentialsPending => "is being tried",
            RefusalReason::Removed => "is no longer configured",
        };
        write!(f, "\"{op}\" refused: ")?;
        match self.blocked_by {
            BlockedBy::Circuit(layer) => {
                write!(f, "the {layer} circuit of {} {why}", background.workstation)
            }
            BlockedBy::Credentials => write!(f, "the password of {} {why}", background.account),
            BlockedBy::Removal => write!(f, "{} {why}", background.workstation),
        }
    }
}
