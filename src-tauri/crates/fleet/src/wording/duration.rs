//! Durations in sentences.

use std::time::Duration;

/// A time that is left, as in “41 s” or “2 min 5 s”; at least one second, because a wait of zero is over.
pub(crate) fn left(wait: Duration) -> String {
    let s = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    if s < 100 { format!("{} s", s.max(1)) } else { format!("{} min {} s", s / 60, s % 60) }
}

/// A time in a sentence.
pub(crate) fn seconds(duration: Duration) -> String {
    let tenths = (duration.as_secs_f64() * 10.0).round() / 10.0;
    if tenths >= 10.0 || tenths.fract() == 0.0 { format!("{tenths:.0} s") } else { format!("{tenths:.1} s") }
}
