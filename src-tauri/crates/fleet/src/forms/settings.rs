//! The form of the settings.

use std::{ops::RangeInclusive, time::Duration};

use breaker::Threshold;
use ldconsole::pasted_number;
use messages::forms;
use time::Time;

use crate::{
    error::{Error, Result},
    forms::limits,
    ipc::SettingsForm,
    model::{
        Field,
        settings::{
            ACTIVITY_DAYS, ACTIVITY_MEGABYTES, BUSY_MINUTES, DISK, LONGEST, MEMORY, PER_HOUR, PERCENT, POLL,
            QuietHours, Settings, out_of_range, refusal,
        },
        vitals::Warnings,
    },
};

/// Checks every field of a form; the first wrong one is named.
pub(crate) fn checked(form: &SettingsForm) -> Result<Settings> {
    let settings = Settings {
        threshold: threshold(&form.threshold)?,
        window: seconds_of(&form.window, Field::Window, &(0..=LONGEST))?,
        open: seconds_of(&form.open, Field::Open, &(0..=LONGEST))?,
        poll: seconds_of(&form.poll, Field::Poll, &POLL)?,
        notify: form.notify,
        most_per_hour: small(&form.most_per_hour, Field::MostPerHour, &PER_HOUR)?,
        quiet: form.quiet,
        quiet_hours: QuietHours {
            from: wall_time(&form.quiet_from, Field::QuietFrom)?,
            to: wall_time(&form.quiet_to, Field::QuietTo)?,
        },
        warnings: warnings(form)?,
        notify_ended: form.notify_ended,
        notify_plans: form.notify_plans,
        notify_watch: form.notify_watch,
        notify_schedules: form.notify_schedules,
        activity_days: small(&form.activity_days, Field::ActivityDays, &ACTIVITY_DAYS)?,
        activity_megabytes: small(&form.activity_megabytes, Field::ActivityMegabytes, &ACTIVITY_MEGABYTES)?,
        plans: limits::checked(&form.plans)?,
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
        warn_cpu: settings.warnings.cpu_percent.to_string(),
        warn_cpu_minutes: (settings.warnings.cpu_for.as_secs() / 60).to_string(),
        warn_memory: settings.warnings.memory_mb.to_string(),
        warn_memory_percent: settings.warnings.memory_percent.to_string(),
        warn_disk: settings.warnings.disk_gb.to_string(),
        warn_disk_percent: settings.warnings.disk_percent.to_string(),
        notify_ended: settings.notify_ended,
        notify_plans: settings.notify_plans,
        notify_watch: settings.notify_watch,
        notify_schedules: settings.notify_schedules,
        activity_days: settings.activity_days.to_string(),
        activity_megabytes: settings.activity_megabytes.to_string(),
        plans: limits::typed(&settings.plans),
    }
}

fn threshold(text: &str) -> Result<Threshold> {
    let text = pasted_number(text);
    let wrong = || Error::invalid(Field::Threshold, forms::threshold(&text, Threshold::MAX));
    let failures = text.parse().map_err(|_| wrong())?;
    Threshold::new(failures).map_err(|e| refusal(&e))
}

fn number(text: &str, field: Field, range: &RangeInclusive<u64>) -> Result<u64> {
    let text = pasted_number(text);
    let fits = text.parse().ok().filter(|n| range.contains(n));
    fits.ok_or_else(|| out_of_range(field, &text, range))
}

fn seconds_of(text: &str, field: Field, range: &RangeInclusive<u64>) -> Result<Duration> {
    number(text, field, range).map(Duration::from_secs)
}

fn warnings(form: &SettingsForm) -> Result<Warnings> {
    let minutes = number(&form.warn_cpu_minutes, Field::WarnCpuMinutes, &BUSY_MINUTES)?;
    Ok(Warnings {
        cpu_percent: small(&form.warn_cpu, Field::WarnCpu, &PERCENT)?,
        cpu_for: Duration::from_mins(minutes),
        memory_mb: small(&form.warn_memory, Field::WarnMemory, &MEMORY)?,
        memory_percent: small(&form.warn_memory_percent, Field::WarnMemoryPercent, &PERCENT)?,
        disk_gb: small(&form.warn_disk, Field::WarnDisk, &DISK)?,
        disk_percent: small(&form.warn_disk_percent, Field::WarnDiskPercent, &PERCENT)?,
    })
}

/// One whose range lies within 32 bits.
fn small(text: &str, field: Field, range: &RangeInclusive<u64>) -> Result<u32> {
    Ok(u32::try_from(number(text, field, range)?).unwrap_or(u32::MAX))
}

pub(crate) fn wall_time(text: &str, field: Field) -> Result<Time> {
    let text = pasted_number(text);
    let parsed = text.split_once(':').and_then(|(hour, minute)| {
        let two = |t: &str| t.parse::<u8>().ok().filter(|_| t.len() <= 2 && !t.starts_with('+'));
        Time::from_hms(two(hour)?, two(minute)?, 0).ok()
    });
    parsed.ok_or_else(|| Error::invalid(field, forms::time_of_day(text)))
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn seconds(time: Duration) -> String {
    time.as_secs_f64().to_string()
}
