//! The wall clock, as the window and the files have it: milliseconds since the Unix epoch.

use std::time::{Duration, UNIX_EPOCH};

use breaker::Moment;

use crate::outside;

/// Milliseconds since the Unix epoch; 0 for a clock set before it.
pub(crate) fn wall_ms() -> u64 {
    let since = outside::wall().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Milliseconds since the Unix epoch.
pub(crate) fn ms(moment: &Moment) -> u64 {
    let since: Duration = moment.wall.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
