//! How far the workstation's clock is from this computer's.

use std::time::{Duration, SystemTime};

use time::{Date, Month, OffsetDateTime, Time, UtcOffset, format_description::well_known::Rfc3339};

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

/// Reads a time as WMI writes it, `yyyymmddHHMMSS.ffffff+UUU` with its zone in minutes, or as it does over WinRM,
/// `2026-11-24T06:00:00.5+01:00`.
pub(super) fn parse(text: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(text, &Rfc3339).ok().or_else(|| parse_dmtf(text))
}

fn parse_dmtf(text: &str) -> Option<OffsetDateTime> {
    let digits = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
    let byte = |from: usize| digits(from, from + 2).and_then(|n| u8::try_from(n).ok());
    let year = i32::try_from(digits(0, 4)?).ok()?;
    let date = Date::from_calendar_date(year, Month::try_from(byte(4)?).ok()?, byte(6)?).ok()?;
    let time = Time::from_hms(byte(8)?, byte(10)?, byte(12)?).ok()?;
    let zone: i32 = text.get(21..)?.parse().ok()?;
    Some(date.with_time(time).assume_offset(UtcOffset::from_whole_seconds(zone * 60).ok()?))
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
    fn both_spellings_are_read_with_their_zones() {
        let unix = |text| parse(text).map(OffsetDateTime::unix_timestamp);
        assert_eq!(unix("20261124060000.500000+060"), Some(1_795_496_400));
        assert_eq!(unix("20261124000000.500000-300"), Some(1_795_496_400));
        assert_eq!(unix("2026-11-24T06:00:00.5+01:00"), Some(1_795_496_400));
        for nonsense in
            ["", "2026", "20261324060000.500000+060", "20261124060000.500000", "gestern", "2026112406000€"]
        {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
    }

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
