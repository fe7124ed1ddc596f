//! When a schedule is due: its times, in its time zone, through daylight saving.

use std::num::NonZeroU32;
use std::sync::LazyLock;
use std::time::Duration;

use jiff::civil::{Date, DateTime, Time as TimeOfDay, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::time::millis;

/// The rules of all time zones as this crate was built with them: a schedule means the same on every system.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// When something is done by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Fields", into = "Fields")]
pub struct Schedule {
    fields: Fields,
    zone: TimeZone,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Fields {
    rule: Rule,
    zone: String,
    missed: Missed,
    overlap: Overlap,
    #[serde(with = "millis")]
    spread: Duration,
}

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Rule {
    /// Once.
    Once(DateTime),
    /// Every day.
    Daily(TimeOfDay),
    /// Every week.
    Weekly(Days, TimeOfDay),
    /// Every so many hours, of 60 minutes each whatever the clocks do, counted from then.
    Every {
        /// At least one.
        hours: NonZeroU32,
        /// The first time.
        from: DateTime,
    },
}

/// Days of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Days(u8); // bit 0 is Monday

impl Days {
    /// Whether a day is among them.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }
}

fn bit(day: Weekday) -> u8 {
    1 << day.to_monday_zero_offset()
}

impl FromIterator<Weekday> for Days {
    fn from_iter<T: IntoIterator<Item = Weekday>>(days: T) -> Self {
        Self(days.into_iter().fold(0, |days, day| days | bit(day)))
    }
}

/// What happens to a run whose time passed while the computer slept or the program did not run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Missed {
    /// It is left out.
    Skip,
    /// It is made up for, once for all that were missed, if the latest of them was due at most so long ago.
    RunWithin(#[serde(with = "millis")] Duration),
}

/// What happens when a run is due and the one before still goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Overlap {
    /// The new one is left out.
    Skip,
    /// The new one waits until the other has ended; one waits at most.
    Wait,
    /// What of the other was not sent is cancelled; then the new one goes.
    Replace,
}

/// What the clocks do to a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Shift {
    /// Nothing.
    None,
    /// The clocks are put forward over it that day: it runs as much later as they are put forward.
    Skipped,
    /// The clocks are put back over it that day, so that it comes twice: it runs the first time only.
    Doubled,
}

/// One time at which a schedule is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occurrence {
    /// When.
    pub at: Timestamp,
    /// The time on the clock that was asked for.
    pub asked: DateTime,
    /// What the clocks do to it.
    pub shift: Shift,
}

impl Schedule {
    /// `zone` is a name of the IANA database, such as `Asia/Ho_Chi_Minh`. Items of a run go out evenly over `spread`.
    pub fn new(
        rule: Rule,
        zone: &str,
        missed: Missed,
        overlap: Overlap,
        spread: Duration,
    ) -> Result<Self, ScheduleError> {
        Fields { rule, zone: zone.to_owned(), missed, overlap, spread }.try_into()
    }

    /// How often.
    pub fn rule(&self) -> Rule {
        self.fields.rule
    }

    /// The name of its time zone.
    pub fn zone(&self) -> &str {
        &self.fields.zone
    }

    /// What happens to runs that were missed.
    pub fn missed(&self) -> Missed {
        self.fields.missed
    }

    /// What happens while the run before goes on.
    pub fn overlap(&self) -> Overlap {
        self.fields.overlap
    }

    /// Over which time the items of a run go out.
    pub fn spread(&self) -> Duration {
        self.fields.spread
    }

    /// The first time after an instant; `None` if there is none any more.
    pub fn next(&self, after: Timestamp) -> Option<Occurrence> {
        match self.fields.rule {
            Rule::Once(asked) => self.occurrence(asked).filter(|once| once.at > after),
            Rule::Daily(at) => self.next_day(after, at, |_| true),
            Rule::Weekly(days, at) => self.next_day(after, at, |day| days.contains(day)),
            Rule::Every { hours, from } => {
                let first = self.occurrence(from)?;
                if first.at > after {
                    return Some(first);
                }
                let step = i64::from(hours.get()) * 3600;
                let steps = after.duration_since(first.at).as_secs() / step + 1;
                let since = SignedDuration::from_secs(steps.checked_mul(step)?);
                let at = first.at.checked_add(since).ok()?;
                // Hours are counted, so no clock can skip or double one.
                Some(Occurrence { at, asked: self.zone.to_datetime(at), shift: Shift::None })
            }
        }
    }

    /// The next times after an instant: five of them are shown.
    pub fn upcoming(&self, after: Timestamp) -> impl Iterator<Item = Occurrence> {
        std::iter::successors(self.next(after), |last| self.next(last.at))
    }

    /// The last time after `after` and not after `until`, and how many there were.
    pub(crate) fn last_between(&self, after: Timestamp, until: Timestamp) -> Option<(Occurrence, u32)> {
        let between = self.upcoming(after).take_while(|occurrence| occurrence.at <= until);
        between.fold(None, |last, next| Some((next, last.map_or(1, |(_, count)| count + 1))))
    }

    fn next_day(
        &self,
        after: Timestamp,
        at: TimeOfDay,
        is_meant: impl Fn(Weekday) -> bool,
    ) -> Option<Occurrence> {
        // A time that is put off over midnight belongs to the day before.
        let first = self.zone.to_datetime(after).date().yesterday().ok()?;
        let days = std::iter::successors(Some(first), |day: &Date| day.tomorrow().ok());
        // A day that a zone left out altogether may be the only one of its week: two weeks have the next one.
        let mut meant = days.take(16).filter(|day| is_meant(day.weekday()));
        meant.find_map(|day| self.occurrence(day.to_datetime(at)).filter(|next| next.at > after))
    }

    fn occurrence(&self, asked: DateTime) -> Option<Occurrence> {
        let ambiguous = self.zone.to_ambiguous_timestamp(asked);
        let shift = match ambiguous.offset() {
            AmbiguousOffset::Unambiguous { .. } => Shift::None,
            AmbiguousOffset::Gap { .. } => Shift::Skipped,
            AmbiguousOffset::Fold { .. } => Shift::Doubled,
        };
        Some(Occurrence { at: ambiguous.compatible().ok()?, asked, shift })
    }
}

impl TryFrom<Fields> for Schedule {
    type Error = ScheduleError;

    fn try_from(fields: Fields) -> Result<Self, ScheduleError> {
        let zone = ZONES.get(&fields.zone).map_err(|_| ScheduleError::Zone { given: fields.zone.clone() })?;
        if let Rule::Weekly(days, _) = fields.rule
            && (days.0 == 0 || days.0 > 0x7f)
        {
            return Err(ScheduleError::NoDay);
        }
        Ok(Self { fields, zone })
    }
}

impl From<Schedule> for Fields {
    fn from(schedule: Schedule) -> Self {
        schedule.fields
    }
}

/// A schedule that makes no sense.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ScheduleError {
    /// No such time zone.
    #[error("There is no time zone “{given}”. Names look like “Asia/Ho_Chi_Minh” or “UTC”.")]
    Zone {
        /// As given.
        given: String,
    },
    /// Weekly on no day.
    #[error("A weekly schedule needs at least one day.")]
    NoDay,
}
