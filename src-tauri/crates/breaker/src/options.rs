//! How an operation asks to be admitted.

use std::time::Duration;

use crate::op::{Gates, Op};

/// Whether an admission may be the probe of a half-open circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ProbeUse {
    /// Where the operation allows it by itself.
    #[default]
    AsOperation,
    /// Also where it needs the operator's explicit consent.
    WithConsent,
    /// Nowhere: for an `ldconsole` command that changes something.
    Never,
}

/// How an operation is to be admitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AcquireOpts {
    /// What it may probe.
    pub probe: ProbeUse,
    /// How long a probe may take before it is judged failed; `None` for the configured lease.
    pub lease: Option<Duration>,
}

impl AcquireOpts {
    /// How long after an operation's own time limit a probe is judged failed.
    pub const LEASE_MARGIN: Duration = Duration::from_secs(5);

    /// For an operation with this time limit: the lease is 5 s longer.
    #[must_use]
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.lease = Some(limit.saturating_add(Self::LEASE_MARGIN));
        self
    }

    /// With the operator's consent that this operation may be the probe.
    #[must_use]
    pub fn with_consent(mut self) -> Self {
        self.probe = ProbeUse::WithConsent;
        self
    }

    /// Never as the probe.
    #[must_use]
    pub fn never_probe(mut self) -> Self {
        self.probe = ProbeUse::Never;
        self
    }

    pub(crate) fn may_probe(self, op: Op) -> Gates {
        match self.probe {
            ProbeUse::AsOperation => op.may_probe(false),
            ProbeUse::WithConsent => op.may_probe(true),
            ProbeUse::Never => Gates::NONE,
        }
    }
}
