//! Why a workstation may be silent although nothing is wrong with it.

use tokio::time::Instant;

/// Why a workstation may be silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Silence {
    /// It restarts; no longer than until then. `begun`: it was silent already.
    Restarting { until: Instant, begun: bool },
    /// It goes down, no longer than until then. `begun`: it was silent already.
    GoingDown { until: Instant, begun: bool },
    /// It was shut down, by a person.
    Off,
}

impl Silence {
    /// Whether it has not answered since it was told to go down.
    pub(super) fn has_begun(self) -> bool {
        match self {
            Self::Restarting { begun, .. } | Self::GoingDown { begun, .. } => begun,
            Self::Off => true,
        }
    }
}
