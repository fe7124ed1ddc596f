//! How often the workstation is asked: more often while something changes, less often while nobody can see it.

use std::time::Duration;

use breaker::State;
use tokio::time::Instant;

use crate::worker::state::WorkstationWorker;

/// So much more often while something changes.
const QUICKER: u32 = 3;
/// But not more often than this, where the usual pause is longer.
const QUICKEST: Duration = Duration::from_secs(2);
/// So much less often while there is no window to be seen.
const SLOWER: u32 = 4;

impl WorkstationWorker {
    /// How long to wait until the next listing. While anything is wrong it is the usual time: by that the circuits' numbers are
    /// measured.
    pub(super) fn pause(&self) -> Duration {
        if self.wants_live() {
            return Duration::ZERO;
        }
        let usual = self.timing().poll;
        let wrong = self.circuits.snapshot().circuits[..3].iter().any(|c| c.state != State::Closed);
        let (failing, changed) = {
            let seen = self.seen.borrow();
            (seen.contact.failing || seen.listed_at.is_none(), seen.changed_at)
        };
        if wrong || failing {
            return usual;
        }
        // Not later than when it may be listed live again.
        let usual = self.looked.at_after().map_or(usual, |wait| usual.min(wait.max(QUICKEST)));
        if !self.under_way.is_empty() || changed.is_some_and(|at: Instant| at.elapsed() < usual) {
            (usual / QUICKER).max(QUICKEST.min(usual))
        } else if self.looked.attention.is_hidden() {
            usual * SLOWER
        } else {
            usual
        }
    }

    /// How long to wait until the next look at how the workstation is.
    pub(super) fn vitals_pause(&self) -> Duration {
        let usual = self.timing().vitals;
        if self.looked.attention.is_hidden() { usual * SLOWER } else { usual }
    }
}
