//! A time as Windows writes it.

use time::{Date, Month, OffsetDateTime, Time, UtcOffset, format_description::well_known::Rfc3339};

/// Reads a time as WMI writes it, `yyyymmddHHMMSS.ffffff+UUU` with its zone in minutes, or as it does over WinRM,
/// `2026-11-24T06:00:00.5+01:00`.
pub(crate) fn parse(text: &str) -> Option<OffsetDateTime> {
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

/// Whether a text is a time as WMI tells it.
pub(crate) fn reads_time(text: &str) -> bool {
    parse(text).is_some()
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
}
