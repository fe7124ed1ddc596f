//! The words of this crate that stand for themselves: states, and what a person does to them.

use std::sync::Arc;

/// The state of a circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Requests pass.
    Closed,
    /// Requests are refused until the next check.
    Open,
    /// One check is due or under way.
    HalfOpen,
    /// Blocked manually: a person has isolated it.
    ForcedOpen,
    /// Not watched: requests pass whatever happens.
    Disabled,
}

impl State {
    /// Whether ordinary requests are refused.
    pub const fn is_outage(self) -> bool {
        matches!(self, Self::Open | Self::HalfOpen | Self::ForcedOpen)
    }
}

/// What a person can do to a circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Control {
    /// Isolate it: refuse everything until it is reset.
    ForceOpen,
    /// Close it and forget its failures; also ends an isolation.
    Reset,
    /// Stop watching.
    Disable,
    /// Watch again.
    Enable,
    /// Let one check through now.
    ProbeNow,
}

/// Who did something manually, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManualReason {
    /// The person.
    pub by: Arc<str>,
    /// The reason they gave.
    pub reason: Arc<str>,
}

impl ManualReason {
    /// The reason that `by` gave.
    pub fn new(by: impl Into<Arc<str>>, reason: impl Into<Arc<str>>) -> Arc<Self> {
        Arc::new(Self { by: by.into(), reason: reason.into() })
    }
}

/// The state of an account's password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccountState {
    /// It has been accepted.
    Verified,
    /// It has not been tried yet; one request may try it.
    Unverified,
    /// One request is trying it; the others wait.
    Verifying,
    /// It was refused: nothing is sent with it until a person acts.
    Latched,
}

/// What is known of an account's password when the program starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccountStart {
    /// It is accepted.
    Verified,
    /// Nothing.
    Unverified,
    /// It was refused in an earlier run.
    Latched,
}

/// Why a circuit changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TransitionCause {
    /// Enough failures within the window.
    Threshold,
    /// The open period is over.
    CooldownElapsed,
    /// The check succeeded.
    ProbeSucceeded,
    /// The check failed.
    ProbeFailed,
    /// The check did not report within its lease.
    ProbeLeaseExpired,
    /// A person isolated, disabled or enabled it.
    Manual,
    /// A person asked for a check now.
    ManualProbe,
    /// A person reset it.
    Reset,
    /// The computer has slept.
    Resume,
}

/// Why a request was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RefusalReason {
    /// The circuit is open.
    Open,
    /// The circuit is half-open and its one check is under way.
    ProbeInFlight,
    /// The circuit is half-open and this operation may not be its check; see [`Op::layer_probe`](crate::Op::layer_probe).
    ProbeRequired,
    /// A person has isolated the circuit.
    ForcedOpen,
    /// The password was refused.
    CredentialsRejected,
    /// Another request is trying the password.
    CredentialsPending,
    /// The workstation is no longer configured.
    Removed,
}
