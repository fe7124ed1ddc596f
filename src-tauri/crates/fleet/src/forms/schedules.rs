//! When a schedule is due, as typed.

use std::{num::NonZeroU32, ops::RangeInclusive, time::Duration};

use messages::schedules;
use planner::jiff::civil::{Date, DateTime, Time, Weekday};
use planner::{Days, Missed, Overlap, Rule, Schedule, ScheduleError};

use crate::{
    error::{Error, Result},
    forms::settings::wall_time,
    ipc::{Day, ScheduleForm, ScheduleOverlap, ScheduleRule},
    model::{Field, settings::out_of_range},
};

/// The longest name, in characters.
const LONGEST_NAME: usize = 60;
/// Every so many hours: a year at most.
const HOURS: RangeInclusive<u64> = 1..=8784;
/// Minutes over which a run is spread: a day at most.
const SPREAD: RangeInclusive<u64> = 0..=1440;
/// Minutes within which a missed run is made up for: a week at most.
const MISSED: RangeInclusive<u64> = 0..=10_080;

/// The name of a schedule.
pub(crate) fn name(form: &ScheduleForm) -> Result<String> {
    let name = form.name.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(Error::invalid(Field::Name, schedules::name(LONGEST_NAME)));
    }
    Ok(name.to_owned())
}

/// When it is due; the first wrong field is named.
pub(crate) fn schedule(form: &ScheduleForm) -> Result<Schedule> {
    let at = time(&form.time)?;
    let rule = match form.rule {
        ScheduleRule::Once => Rule::Once(date(&form.date)?.to_datetime(at)),
        ScheduleRule::Daily => Rule::Daily(at),
        ScheduleRule::Weekly => Rule::Weekly(form.days.iter().copied().map(weekday).collect(), at),
        ScheduleRule::Hours => Rule::Every {
            hours: NonZeroU32::new(number(&form.hours, Field::ScheduleHours, &HOURS)?)
                .unwrap_or(NonZeroU32::MIN),
            from: date(&form.date)?.to_datetime(at),
        },
    };
    let missed = number(&form.missed, Field::ScheduleMissed, &MISSED)?;
    let missed = if missed == 0 { Missed::Skip } else { Missed::RunWithin(minutes(missed)) };
    let overlap = match form.overlap {
        ScheduleOverlap::Skip => Overlap::Skip,
        ScheduleOverlap::Wait => Overlap::Wait,
        ScheduleOverlap::Replace => Overlap::Replace,
    };
    let spread = minutes(number(&form.spread, Field::ScheduleSpread, &SPREAD)?);
    Schedule::new(rule, form.zone.trim(), missed, overlap, spread).map_err(|error| match error {
        ScheduleError::Zone { given } => Error::invalid(Field::ScheduleZone, schedules::zone(given)),
        ScheduleError::NoDay => Error::invalid(Field::ScheduleDays, schedules::no_day()),
    })
}

/// The fields that say when it is due, as they would be typed; the others are as in `form`.
pub(crate) fn typed(schedule: &Schedule, form: ScheduleForm) -> ScheduleForm {
    let form = ScheduleForm {
        zone: schedule.zone().to_owned(),
        spread: whole_minutes(schedule.spread()),
        missed: match schedule.missed() {
            Missed::Skip => "0".to_owned(),
            Missed::RunWithin(time) => whole_minutes(time),
        },
        overlap: match schedule.overlap() {
            Overlap::Skip => ScheduleOverlap::Skip,
            Overlap::Wait => ScheduleOverlap::Wait,
            Overlap::Replace => ScheduleOverlap::Replace,
        },
        ..form
    };
    match schedule.rule() {
        Rule::Once(at) => on(ScheduleForm { rule: ScheduleRule::Once, ..form }, at),
        Rule::Daily(at) => ScheduleForm { rule: ScheduleRule::Daily, time: clock(at), ..form },
        Rule::Weekly(days, at) => {
            ScheduleForm { rule: ScheduleRule::Weekly, time: clock(at), days: days_of(days), ..form }
        }
        Rule::Every { hours, from } => {
            on(ScheduleForm { rule: ScheduleRule::Hours, hours: hours.to_string(), ..form }, from)
        }
    }
}

/// A day and a time on the clock: `2026-11-28 08:00`.
pub(crate) fn day_and_time(at: DateTime) -> String {
    format!("{} {}", at.date(), clock(at.time()))
}

fn on(form: ScheduleForm, at: DateTime) -> ScheduleForm {
    ScheduleForm { date: at.date().to_string(), time: clock(at.time()), ..form }
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn time(text: &str) -> Result<Time> {
    let at = wall_time(text, Field::ScheduleTime)?;
    let (hour, minute) = (i8::try_from(at.hour()), i8::try_from(at.minute()));
    let time = Time::new(hour.unwrap_or_default(), minute.unwrap_or_default(), 0, 0);
    time.map_err(|e| Error::internal(schedules::date(text), e))
}

fn date(text: &str) -> Result<Date> {
    let text = text.trim();
    text.parse().map_err(|_| Error::invalid(Field::ScheduleDate, schedules::date(text)))
}

fn number(text: &str, field: Field, range: &RangeInclusive<u64>) -> Result<u32> {
    let text = text.trim();
    let fits = text.parse().ok().filter(|n| range.contains(n));
    let number = fits.ok_or_else(|| out_of_range(field, text, range))?;
    Ok(u32::try_from(number).unwrap_or(u32::MAX))
}

fn minutes(minutes: u32) -> Duration {
    Duration::from_mins(minutes.into())
}

fn whole_minutes(time: Duration) -> String {
    (time.as_secs() / 60).to_string()
}

const WEEK: [(Day, Weekday); 7] = [
    (Day::Monday, Weekday::Monday),
    (Day::Tuesday, Weekday::Tuesday),
    (Day::Wednesday, Weekday::Wednesday),
    (Day::Thursday, Weekday::Thursday),
    (Day::Friday, Weekday::Friday),
    (Day::Saturday, Weekday::Saturday),
    (Day::Sunday, Weekday::Sunday),
];

fn weekday(day: Day) -> Weekday {
    WEEK.iter().find(|(one, _)| *one == day).map_or(Weekday::Monday, |(_, weekday)| *weekday)
}

fn days_of(days: Days) -> Vec<Day> {
    WEEK.iter().filter(|(_, weekday)| days.contains(*weekday)).map(|(day, _)| *day).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ipc::{EmulatorRequest, PlanTargets};

    fn form(rule: ScheduleRule) -> ScheduleForm {
        ScheduleForm {
            name: "Morning".into(),
            rule,
            date: "2026-11-28".into(),
            time: "08:05".into(),
            days: vec![Day::Monday, Day::Sunday],
            hours: "6".into(),
            zone: "Asia/Ho_Chi_Minh".into(),
            spread: "90".into(),
            missed: "30".into(),
            overlap: ScheduleOverlap::Wait,
            request: EmulatorRequest::Restart,
            targets: PlanTargets::Filter { filter: "#pvp".into() },
            limits: None,
        }
    }

    #[test]
    fn a_schedule_is_typed_again_as_it_was_typed() {
        use ScheduleRule::{Daily, Hours, Once, Weekly};
        for rule in [Once, Daily, Weekly, Hours] {
            let form = form(rule);
            assert_eq!(typed(&schedule(&form).unwrap(), form.clone()), form);
        }
    }

    #[test]
    fn each_wrong_field_of_a_schedule_is_named() {
        use ScheduleRule::{Hours, Once, Weekly};
        let wrong = [
            (ScheduleForm { time: "25:00".into(), ..form(Once) }, Field::ScheduleTime),
            (ScheduleForm { date: "28.11.2026".into(), ..form(Once) }, Field::ScheduleDate),
            (ScheduleForm { days: Vec::new(), ..form(Weekly) }, Field::ScheduleDays),
            (ScheduleForm { hours: "0".into(), ..form(Hours) }, Field::ScheduleHours),
            (ScheduleForm { zone: "Saigon time".into(), ..form(Once) }, Field::ScheduleZone),
            (ScheduleForm { spread: "-1".into(), ..form(Once) }, Field::ScheduleSpread),
            (ScheduleForm { missed: "never".into(), ..form(Once) }, Field::ScheduleMissed),
        ];
        for (form, field) in wrong {
            let refused = schedule(&form).unwrap_err();
            assert!(matches!(refused, Error::Invalid { field: of, .. } if of == field), "{refused:?}");
        }
        assert!(name(&ScheduleForm { name: " ".into(), ..form(Once) }).is_err());
    }
}
