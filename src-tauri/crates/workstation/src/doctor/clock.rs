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
    }
}
