//! Durations in sentences.

use std::time::Duration;

/// A time that is left, in whole seconds; at least one, because a wait of zero is over.
pub(crate) fn left(wait: Duration) -> Duration {
    Duration::from_secs((wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1))
}
