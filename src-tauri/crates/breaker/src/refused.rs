//! A refusal: who was refused, by what, why, and until when.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::circuit::Order;
use crate::clock::Moment;
use crate::op::{Category, Op};
use crate::outcome::FailureRecord;

/// What stood in the way: the lowest of all obstacles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BlockedBy {
    /// A circuit of the workstation.
    Circuit(Category),
    /// The account's password.
    Credentials,
    /// The workstation is no longer configured.
    Removal,
}

/// Why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The circuit is open.
    Open,
    /// The circuit is half-open and its one check is under way.
    ProbeInFlight,
    /// The circuit is half-open and this operation may not be its check; see [`Op::layer_probe`].
    ProbeRequired,
    /// A person has closed the circuit off.
    ForcedOpen,
    /// The password was refused.
    CredentialsRejected,
    /// The password is being tried by another request.
    CredentialsPending,
    /// The workstation is no longer configured.
    Removed,
}

/// A request that was not admitted. Nothing was reserved and nothing was sent.
///
/// It is no [`Outcome`](crate::Outcome): it cannot be counted as a failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What was asked for.
    pub op: Op,
    /// The lowest obstacle.
    pub blocked_by: BlockedBy,
    /// What about it.
    pub reason: Reason,
    /// How long until another try may be admitted; `None` where that is not known.
    pub retry_in: Option<Duration>,
    /// Whether it is the first that this circuit has refused since the outage began. Never so of a mere look.
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
    /// What made the outage, oldest first; at most 16.
    pub failures: Arc<[FailureRecord]>,
    /// Who closed the circuit off, and why.
    pub order: Option<Arc<Order>>,
}

impl Refused {
    pub(crate) fn new(
        op: Op,
        blocked_by: BlockedBy,
        reason: Reason,
        retry_in: Option<Duration>,
        background: Arc<Background>,
    ) -> Self {
        Self { op, blocked_by, reason, retry_in, is_first: false, background }
    }

    /// The circuit that refused, if it was one.
    pub fn category(&self) -> Option<Category> {
        match self.blocked_by {
            BlockedBy::Circuit(category) => Some(category),
            BlockedBy::Credentials | BlockedBy::Removal => None,
        }
    }

    /// Whether the operation's local half goes on all the same, so that it succeeds with a note.
    pub fn is_local_only(&self) -> bool {
        self.op.has_local_half()
    }
}

impl std::error::Error for Refused {}

impl fmt::Display for Refused {
    /// One or two sentences in English; clock times are UTC, since a pure library knows no time zone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Background { workstation, account, order, .. } = &*self.background;
        let circuit = self.category().map_or_else(String::new, |c| format!("{workstation}: {c} circuit"));
        match self.reason {
            Reason::Open => {
                write!(f, "{circuit} open{}.", self.history())?;
                self.retry_in.map_or(Ok(()), |left| write!(f, " Next check in {} s.", whole_seconds(left)))
            }
            Reason::ProbeInFlight => {
                write!(f, "{circuit} open{}; a recovery check is running.", self.history())
            }
            Reason::ProbeRequired => {
                write!(
                    f,
                    "{circuit} open{}; a recovery check is due, and \"{}\" cannot be it.",
                    self.history(),
                    self.op
                )
            }
            Reason::ForcedOpen => match order {
                Some(order) => write!(f, "{circuit} blocked by {}: {}.", order.by, order.reason),
                None => write!(f, "{circuit} blocked by hand."),
            },
            Reason::CredentialsRejected => {
                write!(f, "The password for {account} was refused; nothing is sent until it is changed.")
            }
            Reason::CredentialsPending => {
                write!(
                    f,
                    "The password for {account} is being tried; nothing else is sent until that is known."
                )
            }
            Reason::Removed => write!(f, "{workstation} is no longer configured."),
        }
    }
}

impl Refused {
    /// ` since 14:02:10 UTC after 3 errors (timeout, timeout, refused)`, as far as it is known.
    fn history(&self) -> String {
        let Background { since, failures, .. } = &*self.background;
        let since = since.map_or_else(String::new, |s| format!(" since {} UTC", time_of_day(s.wall)));
        let codes: Vec<&str> = failures.iter().map(|failure| &*failure.code).collect();
        match codes.as_slice() {
            [] => since,
            [code] => format!("{since} after 1 error ({code})"),
            codes => format!("{since} after {} errors ({})", codes.len(), codes.join(", ")),
        }
    }
}

/// Rounded up: a countdown must not show 0 while requests are still refused.
fn whole_seconds(left: Duration) -> u64 {
    left.as_secs() + u64::from(left.subsec_nanos() > 0)
}

fn time_of_day(wall: SystemTime) -> String {
    let seconds = wall.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs()) % 86_400;
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}
