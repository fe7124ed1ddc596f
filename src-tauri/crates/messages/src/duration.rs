//! Lengths of time: which units are named. Their words are in `units.ftl`.

use crate::{Message, units};

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
/// Up to here tenths of a second are told, if there are any.
const FINE: u64 = 10 * SECOND;
/// Up to here seconds are not split into minutes: most limits are below it.
const SECONDS: u64 = 100 * SECOND;
/// Up to here hours are not split into days.
const HOURS: u64 = 2 * DAY;

/// Two units at most: `350 ms`, `1.5 s`, `90 s`, `2 min 5 s`, `3 h 20 min`, `2 d 1 h`. The window's `duration.ts` does
/// the same; both are tested with `tests/durations.json`.
pub(crate) fn message(ms: u64) -> Message {
    let tenths = (ms + 50) / 100;
    match ms {
        1..SECOND => units::milliseconds(ms),
        0..FINE if !tenths.is_multiple_of(10) => units::seconds_tenths(tenths / 10, tenths % 10),
        0..SECONDS => units::seconds((ms + SECOND / 2) / SECOND),
        SECONDS..HOUR => match parts(ms, MINUTE, SECOND) {
            (minutes, 0) => units::minutes(minutes),
            (minutes, seconds) => units::minutes_seconds(minutes, seconds),
        },
        HOUR..HOURS => match parts(ms, HOUR, MINUTE) {
            (hours, 0) => units::hours(hours),
            (hours, minutes) => units::hours_minutes(hours, minutes),
        },
        HOURS.. => match parts(ms, DAY, HOUR) {
            (days, 0) => units::days(days),
            (days, hours) => units::days_hours(days, hours),
        },
    }
}

/// How many of a unit, and how many of the next smaller one are left; what is smaller still is left out.
fn parts(ms: u64, unit: u64, smaller: u64) -> (u64, u64) {
    (ms / unit, ms % unit / smaller)
}
