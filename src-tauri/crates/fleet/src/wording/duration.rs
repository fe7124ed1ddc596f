//! Durations in sentences.

use std::time::Duration;

/// A time that is left, in whole seconds; at least one, because a wait of zero is over.
pub(crate) fn left(wait: Duration) -> Duration {
    Duration::from_secs((wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1))
}

/// A time in a sentence.
pub(crate) fn seconds(duration: Duration) -> String {
    let tenths = (duration.as_secs_f64() * 10.0).round() / 10.0;
    if tenths >= 10.0 || tenths.fract() == 0.0 { format!("{tenths:.0} s") } else { format!("{tenths:.1} s") }
}
