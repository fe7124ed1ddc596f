//! The form of the settings.

use std::{ops::RangeInclusive, time::Duration};

use breaker::Threshold;
use time::Time;

use crate::{
    error::{Error, Result},
    ipc::SettingsForm,
    model::{
        Field,
        settings::{
            ACTIVITY_DAYS, ACTIVITY_MEGABYTES, LONGEST, PER_HOUR, POLL, QuietHours, Settings, refusal,
        },
    },
};

/// Checks every field of a form; the first wrong one is named.
pub(crate) fn checked(form: &SettingsForm) -> Result<Settings> {
    let settings = Settings {
        threshold: threshold(&form.threshold)?,
        window: Duration::from_secs(number(&form.window, Field::Window, "seconds", 0..=LONGEST)?),
        open: Duration::from_secs(number(&form.open, Field::Open, "seconds", 0..=LONGEST)?),
        poll: Duration::from_secs(number(&form.poll, Field::Poll, "seconds", POLL)?),
        notify: form.notify,
        most_per_hour: small(&form.most_per_hour, Field::MostPerHour, "notifications", PER_HOUR)?,
        quiet: form.quiet,
        quiet_hours: QuietHours {
            from: wall_time(&form.quiet_from, Field::QuietFrom)?,
            to: wall_time(&form.quiet_to, Field::QuietTo)?,
        },
        notify_ended: form.notify_ended,
        activity_days: small(&form.activity_days, Field::ActivityDays, "days", ACTIVITY_DAYS)?,
        activity_megabytes: small(
            &form.activity_megabytes,
            Field::ActivityMegabytes,
            "megabytes",
            ACTIVITY_MEGABYTES,
        )?,
    };
    settings.checked()
}

/// As they would be typed.
pub(crate) fn typed(settings: &Settings) -> SettingsForm {
    SettingsForm {
        threshold: settings.threshold.get().to_string(),
        window: seconds(settings.window),
        open: seconds(settings.open),
        poll: seconds(settings.poll),
        notify: settings.notify,
        most_per_hour: settings.most_per_hour.to_string(),
        quiet: settings.quiet,
        quiet_from: clock(settings.quiet_hours.from),
        quiet_to: clock(settings.quiet_hours.to),
        notify_ended: settings.notify_ended,
        activity_days: settings.activity_days.to_string(),
        activity_megabytes: settings.activity_megabytes.to_string(),
    }
}

fn threshold(text: &str) -> Result<Threshold> {
    let wrong = |sentence: String| Error::invalid(Field::Threshold, sentence);
    let text = text.trim();
    let failures = text.parse().map_err(|_| {
        wrong(format!(
            "“{text}” is not a number of failures: a circuit can open after 1 to {}.",
            Threshold::MAX
        ))
    })?;
    Threshold::new(failures).map_err(|e| refusal(&e))
}

fn number(text: &str, field: Field, unit: &str, range: RangeInclusive<u64>) -> Result<u64> {
    let text = text.trim();
    let fits = text.parse().ok().filter(|n| range.contains(n));
    fits.ok_or_else(|| {
        let (least, most) = ((*range.start()).max(1), range.end());
        Error::invalid(
            field,
            format!("“{text}” does not work here: give whole {unit}, from {least} to {most}."),
        )
    })
}

/// One whose range lies within 32 bits.
fn small(text: &str, field: Field, unit: &str, range: RangeInclusive<u64>) -> Result<u32> {
    Ok(u32::try_from(number(text, field, unit, range)?).unwrap_or(u32::MAX))
}

fn wall_time(text: &str, field: Field) -> Result<Time> {
    let text = text.trim();
    let parsed = text.split_once(':').and_then(|(hour, minute)| {
        let two = |t: &str| t.parse::<u8>().ok().filter(|_| t.len() <= 2 && !t.starts_with('+'));
        Time::from_hms(two(hour)?, two(minute)?, 0).ok()
    });
    parsed.ok_or_else(|| {
        Error::invalid(
            field,
            format!("“{text}” is not a time of day: give hours and minutes, for example 22:00."),
        )
    })
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn seconds(time: Duration) -> String {
    time.as_secs_f64().to_string()
}
