//! A look at an emulator, before it is decided what becomes of an item.

use planner::Target;

/// A look that is to be taken.
#[derive(Debug, Clone)]
pub(super) struct Look {
    pub(super) target: Target,
    /// A listing later than this counts, by the wall clock.
    pub(super) since: u64,
    /// Where the effect is not there, it is sent; otherwise nobody knows whether it was.
    pub(super) sends: bool,
}

impl Look {
    /// Before it is done again.
    pub(super) fn first(target: Target, since: u64) -> Self {
        Self { target, since, sends: true }
    }

    /// After a restart: it may have been sent.
    pub(super) fn after_restart(target: Target) -> Self {
        Self { target, since: 0, sends: false }
    }
}
