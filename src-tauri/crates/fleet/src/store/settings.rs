//! The file that remembers what is set.

use std::time::Duration;

use breaker::Threshold;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use time::Time;

use crate::{
    error::{Error, Result},
    model::settings::{QuietHours, Settings, refusal},
    store::file::Document,
};

/// The settings as they stand in the file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Stored {
    threshold: u32,
    window_seconds: u64,
    open_seconds: u64,
    poll_seconds: u64,
    notifications: bool,
    notifications_per_hour: u32,
    quiet_hours: bool,
    quiet_from: WallTime,
    quiet_to: WallTime,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

impl Stored {
    /// What is not known here.
    pub(crate) fn unknown(&self) -> Map<String, Value> {
        self.unknown.clone()
    }

    /// With what is not known here, so that it is kept.
    pub(crate) fn with_unknown(self, unknown: Map<String, Value>) -> Self {
        Self { unknown, ..self }
    }
}

/// A time of day, `22:00`.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
struct WallTime(Time);

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

impl Document for Stored {
    const WHAT: fn() -> messages::Message = messages::fleet::file_settings;
    const FORMAT: u32 = 1;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value(file)
    }
}

impl From<&Settings> for Stored {
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
            unknown: Map::new(),
        }
    }
}

impl TryFrom<Stored> for Settings {
    type Error = Error;

    /// Checked as a whole: the file may have been edited by hand.
    fn try_from(stored: Stored) -> Result<Self> {
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
        }
        .checked()
    }
}

#[allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::file::rewritten;

    #[test]
    fn every_past_format_is_read_and_written_anew() {
        let now = include_str!("../../tests/golden/settings.1.json");
        assert_eq!(rewritten::<Stored>(now), now);
    }
}
