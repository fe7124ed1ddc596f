//! How far the workstation's clock is from this computer's.

use std::time::{Duration, SystemTime};

use time::OffsetDateTime;

/// More than this and logins to a domain fail (the usual tolerance of Kerberos).
pub(super) const TOLERANCE: Duration = Duration::from_mins(5);

/// A difference of clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Skew {
    /// The workstation's is ahead.
    Ahead(Duration),
    /// The workstation's is behind.
    Behind(Duration),
}

impl Skew {
    /// Between what the workstation's clock showed and what this computer's showed at that moment.
    pub(super) fn between(there: OffsetDateTime, here: SystemTime) -> Self {
        let difference = there - OffsetDateTime::from(here);
        let size = difference.unsigned_abs();
        if difference.is_negative() { Self::Behind(size) } else { Self::Ahead(size) }
    }

    pub(super) fn size(self) -> Duration {
        let (Self::Ahead(size) | Self::Behind(size)) = self;
        size
    }

    /// `ahead` or `behind`.
    pub(super) fn direction(self) -> &'static str {
        match self {
            Self::Ahead(_) => "ahead of",
            Self::Behind(_) => "behind",
        }
    }
}

/// `3 s`, `12 min`, `5 h`, `40 days`.
pub(super) fn rounded(duration: Duration) -> String {
    match duration.as_secs() {
        seconds @ 0..120 => format!("{seconds} s"),
        seconds @ 120..7200 => format!("{} min", seconds / 60),
        seconds @ 7200..172_800 => format!("{} h", seconds / 3600),
        seconds => format!("{} days", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_difference_has_a_direction() {
        let here = SystemTime::UNIX_EPOCH + Duration::from_secs(1000);
        let there = |seconds| OffsetDateTime::from_unix_timestamp(seconds).unwrap();
        assert_eq!(Skew::between(there(1400), here), Skew::Ahead(Duration::from_secs(400)));
        assert_eq!(Skew::between(there(990), here), Skew::Behind(Duration::from_secs(10)));
        assert_eq!(
            ["0 s", "119 s", "2 min", "2 h", "2 days"],
            [0, 119, 120, 7200, 172_800]
                .map(|s| rounded(Duration::from_secs(s)))
                .each_ref()
                .map(String::as_str)
        );
    }
}
