//! The file that remembers what is set.

use std::time::Duration;

use breaker::Threshold;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use time::Time;

use crate::{
    error::{Error, Result},
    model::{
        settings::{QuietHours, Settings, USUAL_ACTIVITY_DAYS, USUAL_ACTIVITY_MEGABYTES, refusal},
        vitals::Warnings,
    },
    store::{file::Document, limits::StoredLimits},
};

/// The settings as they stand in the file.
#[derive(Debug, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "switches that a person sets each by itself")]
pub(crate) struct StoredSettings {
    threshold: u32,
    window_seconds: u64,
    open_seconds: u64,
    poll_seconds: u64,
    notifications: bool,
    notifications_per_hour: u32,
    quiet_hours: bool,
    quiet_from: WallTime,
    quiet_to: WallTime,
    warnings: StoredWarnings,
    notify_ended: bool,
    notify_plans: bool,
    notify_watch: bool,
    notify_schedules: bool,
    activity_days: u32,
    activity_megabytes: u32,
    plans: StoredLimits,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

impl StoredSettings {
    /// What is not known here.
    pub(crate) fn unknown(&self) -> Map<String, Value> {
        self.unknown.clone()
    }

    /// With what is not known here, so that it is kept.
    pub(crate) fn with_unknown(self, unknown: Map<String, Value>) -> Self {
        Self { unknown, ..self }
    }
}

/// From where on a person is warned. A file of format 1 has none.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct StoredWarnings {
    cpu_percent: u32,
    cpu_minutes: u64,
    memory_mb: u32,
    memory_percent: u32,
    disk_gb: u32,
    disk_percent: u32,
}

impl Default for StoredWarnings {
    fn default() -> Self {
        Self::from(Warnings::default())
    }
}

impl From<Warnings> for StoredWarnings {
    fn from(warnings: Warnings) -> Self {
        let Warnings { cpu_percent, cpu_for, memory_mb, memory_percent, disk_gb, disk_percent } = warnings;
        let cpu_minutes = cpu_for.as_secs() / 60;
        Self { cpu_percent, cpu_minutes, memory_mb, memory_percent, disk_gb, disk_percent }
    }
}

impl From<StoredWarnings> for Warnings {
    fn from(stored: StoredWarnings) -> Self {
        let StoredWarnings { cpu_percent, cpu_minutes, memory_mb, memory_percent, disk_gb, disk_percent } =
            stored;
        let cpu_for = Duration::from_secs(cpu_minutes.saturating_mul(60));
        Self { cpu_percent, cpu_for, memory_mb, memory_percent, disk_gb, disk_percent }
    }
}

/// A time of day, `22:00`.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub(crate) struct WallTime(pub(crate) Time);

impl From<WallTime> for String {
    fn from(WallTime(time): WallTime) -> Self {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }
}

impl TryFrom<String> for WallTime {
    type Error = String;

    fn try_from(text: String) -> std::result::Result<Self, String> {
        let time = text
            .split_once(':')
            .and_then(|(hour, minute)| Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok());
        time.map(Self).ok_or_else(|| format!("“{text}” is not a time of day"))
    }
}

impl Document for StoredSettings {
    const WHAT: fn() -> messages::Message = messages::fleet::file_settings;
    const FORMAT: u32 = 4;

    /// Format 1 knew neither warnings nor activity, format 2 no plans, format 3 no notices of what acts by itself.
    fn migrate(format: u32, mut file: Value) -> serde_json::Result<Self> {
        if let Value::Object(file) = &mut file {
            for notices in ["notify_plans", "notify_watch", "notify_schedules"] {
                file.insert(notices.into(), true.into());
            }
        }
        if format < 3
            && let Value::Object(file) = &mut file
        {
            file.insert("plans".into(), serde_json::to_value(StoredLimits::default())?);
        }
        if format == 1
            && let Value::Object(file) = &mut file
        {
            file.insert("warnings".into(), serde_json::to_value(StoredWarnings::default())?);
            file.insert("notify_ended".into(), false.into());
            file.insert("activity_days".into(), USUAL_ACTIVITY_DAYS.into());
            file.insert("activity_megabytes".into(), USUAL_ACTIVITY_MEGABYTES.into());
        }
        serde_json::from_value(file)
    }
}

impl From<&Settings> for StoredSettings {
    fn from(settings: &Settings) -> Self {
        Self {
            threshold: settings.threshold.get(),
            window_seconds: settings.window.as_secs(),
            open_seconds: settings.open.as_secs(),
            poll_seconds: settings.poll.as_secs(),
            notifications: settings.notify,
            notifications_per_hour: settings.most_per_hour,
            quiet_hours: settings.quiet,
            quiet_from: WallTime(settings.quiet_hours.from),
            quiet_to: WallTime(settings.quiet_hours.to),
            warnings: settings.warnings.into(),
            notify_ended: settings.notify_ended,
            notify_plans: settings.notify_plans,
            notify_watch: settings.notify_watch,
            notify_schedules: settings.notify_schedules,
            activity_days: settings.activity_days,
            activity_megabytes: settings.activity_megabytes,
            plans: settings.plans.into(),
            unknown: Map::new(),
        }
    }
}

impl TryFrom<StoredSettings> for Settings {
    type Error = Error;

    /// Checked as a whole: the file may have been edited by hand.
    fn try_from(stored: StoredSettings) -> Result<Self> {
        let threshold = Threshold::new(stored.threshold).map_err(|e| refusal(&e))?;
        Self {
            threshold,
            window: Duration::from_secs(stored.window_seconds),
            open: Duration::from_secs(stored.open_seconds),
            poll: Duration::from_secs(stored.poll_seconds),
            notify: stored.notifications,
            most_per_hour: stored.notifications_per_hour,
            quiet: stored.quiet_hours,
            quiet_hours: QuietHours { from: stored.quiet_from.0, to: stored.quiet_to.0 },
            warnings: stored.warnings.into(),
            notify_ended: stored.notify_ended,
            notify_plans: stored.notify_plans,
            notify_watch: stored.notify_watch,
            notify_schedules: stored.notify_schedules,
            activity_days: stored.activity_days,
            activity_megabytes: stored.activity_megabytes,
            plans: stored.plans.into(),
        }
        .checked()
    }
}
