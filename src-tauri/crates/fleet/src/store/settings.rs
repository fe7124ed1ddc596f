//! What an operator can set, and the file that remembers it: the breakers' numbers, the pace, the notifications.
//!
//! Whatever comes in, from the form or from the file, is checked in one place, [`Settings::from_form`]; numbers that do
//! not fit each other are refused with the breakers' own sentence (docs/circuit-breaker.md, rules V1 to V3).

use std::{ops::RangeInclusive, path::PathBuf, time::Duration};

use breaker::{ConfigError, Threshold};
use serde::{Deserialize, Serialize};
use time::Time;

use crate::{
    error::{Error, Result},
    ipc::{self, SettingsForm},
    model::Field,
    notify::{Policy, QuietHours},
    store::file::{Found, JsonFile},
    timing::Rules,
};

/// Longest window and open period, in seconds: a day.
const LONGEST: u64 = 86_400;
/// Time between two listings, in seconds.
const POLL: RangeInclusive<u64> = 1..=3600;
/// Notifications an hour.
const PER_HOUR: RangeInclusive<u64> = 1..=60;
/// Notifications an hour unless set otherwise.
const USUAL_PER_HOUR: u32 = 10;

/// All settings, each checked.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Settings {
    threshold: Threshold,
    window: Duration,
    open: Duration,
    poll: Duration,
    notify: bool,
    most_per_hour: u32,
    quiet: bool,
    quiet_hours: QuietHours,
}

impl Settings {
    /// The numbers of these rules, and the usual notifications.
    fn of(rules: &Rules) -> Self {
        Self {
            threshold: rules.breaker.threshold,
            window: rules.breaker.window,
            open: rules.breaker.open,
            poll: rules.poll,
            notify: true,
            most_per_hour: USUAL_PER_HOUR,
            quiet: false,
            quiet_hours: QuietHours { from: hour(22), to: hour(7) },
        }
    }

    /// Checks every field of a form; the first wrong one is named.
    fn from_form(form: &SettingsForm) -> Result<Self> {
        let settings = Self {
            threshold: threshold(&form.threshold)?,
            window: Duration::from_secs(number(&form.window, Field::Window, "seconds", 0..=LONGEST)?),
            open: Duration::from_secs(number(&form.open, Field::Open, "seconds", 0..=LONGEST)?),
            poll: Duration::from_secs(number(&form.poll, Field::Poll, "seconds", POLL)?),
            notify: form.notify,
            most_per_hour: per_hour(&form.most_per_hour)?,
            quiet: form.quiet,
            quiet_hours: QuietHours {
                from: wall_time(&form.quiet_from, Field::QuietFrom)?,
                to: wall_time(&form.quiet_to, Field::QuietTo)?,
            },
        };
        if settings.quiet && settings.quiet_hours.from == settings.quiet_hours.to {
            let sentence = "Quiet hours need an end that differs from their begin, for example 07:00.";
            return Err(Error::invalid(Field::QuietTo, sentence));
        }
        Ok(settings)
    }

    fn form(&self) -> SettingsForm {
        SettingsForm {
            threshold: self.threshold.get().to_string(),
            window: seconds(self.window),
            open: seconds(self.open),
            poll: seconds(self.poll),
            notify: self.notify,
            most_per_hour: self.most_per_hour.to_string(),
            quiet: self.quiet,
            quiet_from: clock(self.quiet_hours.from),
            quiet_to: clock(self.quiet_hours.to),
        }
    }

    /// These rules with the numbers set; refused when they do not fit the rules' deadlines or each other.
    fn applied_to(&self, rules: &Rules) -> Result<Rules> {
        let rules = Rules {
            breaker: breaker::Config {
                threshold: self.threshold,
                window: self.window,
                open: self.open,
                ..rules.breaker.clone()
            },
            poll: self.poll,
            ..rules.clone()
        };
        rules.breaker.check(&rules.pace()).map_err(|e| refusal(&e))?;
        Ok(rules)
    }
}

/// The breakers' sentence beside the number that it is about.
fn refusal(error: &ConfigError) -> Error {
    let field = match error {
        ConfigError::Threshold { .. } => Field::Threshold,
        ConfigError::TooShort { what: "open period", .. } => Field::Open,
        ConfigError::TooShort { .. } | ConfigError::Window(_) => Field::Window,
        // Neither can be set.
        ConfigError::Multiplier { .. } | ConfigError::Lease { .. } => return Error::Rules(error.to_string()),
    };
    Error::invalid(field, error.to_string())
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

fn per_hour(text: &str) -> Result<u32> {
    let n = number(text, Field::MostPerHour, "notifications", PER_HOUR)?;
    // In range, so that it always fits.
    Ok(u32::try_from(n).unwrap_or(USUAL_PER_HOUR))
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

fn hour(hour: u8) -> Time {
    Time::from_hms(hour, 0, 0).unwrap_or(Time::MIDNIGHT)
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn seconds(time: Duration) -> String {
    time.as_secs_f64().to_string()
}

/// The settings as they stand in the file.
#[derive(Debug, Serialize, Deserialize)]
struct Document {
    threshold: u32,
    window_seconds: u64,
    open_seconds: u64,
    poll_seconds: u64,
    notifications: bool,
    notifications_per_hour: u32,
    quiet_hours: bool,
    quiet_from: String,
    quiet_to: String,
}

impl From<&Settings> for Document {
    fn from(settings: &Settings) -> Self {
        Self {
            threshold: settings.threshold.get(),
            window_seconds: settings.window.as_secs(),
            open_seconds: settings.open.as_secs(),
            poll_seconds: settings.poll.as_secs(),
            notifications: settings.notify,
            notifications_per_hour: settings.most_per_hour,
            quiet_hours: settings.quiet,
            quiet_from: clock(settings.quiet_hours.from),
            quiet_to: clock(settings.quiet_hours.to),
        }
    }
}

impl Document {
    /// Checked like a form: the file may have been edited by hand.
    fn check(self) -> Result<Settings> {
        Settings::from_form(&SettingsForm {
            threshold: self.threshold.to_string(),
            window: self.window_seconds.to_string(),
            open: self.open_seconds.to_string(),
            poll: self.poll_seconds.to_string(),
            notify: self.notifications,
            most_per_hour: self.notifications_per_hour.to_string(),
            quiet: self.quiet_hours,
            quiet_from: self.quiet_from,
            quiet_to: self.quiet_to,
        })
    }
}

/// Keeps the settings, and the rules that they change.
#[derive(Debug)]
pub(crate) struct Keeper {
    file: Option<JsonFile>,
    present: Settings,
    /// What the fleet was opened with.
    base: Rules,
}

impl Keeper {
    /// Reads the settings and fits them to `base`. A file that cannot be used is set aside, and a sentence says so. The
    /// times of a demonstration are not for setting: its settings are neither read nor written.
    pub(crate) fn open(path: Option<PathBuf>, base: Rules) -> Result<(Self, Option<String>)> {
        let file = path.filter(|_| !base.shortened).map(|p| JsonFile::at(p, "The settings"));
        let usual = Settings::of(&base);
        let found = file.as_ref().map_or(Ok(Found::Nothing), JsonFile::read::<Document>)?;
        let checked = |document: Document| {
            let settings = document.check()?;
            settings.applied_to(&base).map(|_| settings)
        };
        let read = match found {
            Found::Nothing => Ok(usual.clone()),
            Found::Document(document) => checked(document).map_err(|e| e.to_string()),
            Found::Unusable(problem) => Err(problem),
        };
        let (present, warning) = match (read, &file) {
            (Ok(settings), _) => (settings, None),
            (Err(_), None) => (usual, None),
            (Err(problem), Some(file)) => (usual, Some(file.give_up(&problem, "the usual ones are used")?)),
        };
        Ok((Self { file, present, base }, warning))
    }

    /// The rules with these settings.
    pub(crate) fn rules(&self) -> Result<Rules> {
        if self.base.shortened { Ok(self.base.clone()) } else { self.present.applied_to(&self.base) }
    }

    /// For the window.
    pub(crate) fn view(&self) -> ipc::Settings {
        ipc::Settings { present: self.present.form(), defaults: Settings::of(&self.base).form() }
    }

    /// When notices may be shown.
    pub(crate) fn policy(&self) -> Policy {
        let Settings { notify, most_per_hour, quiet, quiet_hours, .. } = self.present;
        Policy { on: notify, most_per_hour, quiet: quiet.then_some(quiet_hours) }
    }

    /// The rules as they would be with new settings.
    pub(crate) fn rules_with(&self, form: &SettingsForm) -> Result<Rules> {
        self.checked(form).map(|(_, rules)| rules)
    }

    fn checked(&self, form: &SettingsForm) -> Result<(Settings, Rules)> {
        if self.base.shortened {
            return self.change_notifications(form);
        }
        let settings = Settings::from_form(form)?;
        let rules = settings.applied_to(&self.base)?;
        Ok((settings, rules))
    }

    /// Takes in and writes new settings; the rules with them. What is refused, or cannot be written, changes nothing.
    pub(crate) fn change(&mut self, form: &SettingsForm) -> Result<Rules> {
        let (present, rules) = self.checked(form)?;
        if let Some(file) = &self.file {
            file.write(&Document::from(&present))?;
        }
        self.present = present;
        Ok(rules)
    }

    /// In a demonstration with shortened times the numbers stay as they are; they need not be whole seconds.
    fn change_notifications(&self, form: &SettingsForm) -> Result<(Settings, Rules)> {
        let given = self.present.form();
        let numbers = |f: &SettingsForm| [&f.threshold, &f.window, &f.open, &f.poll].map(Clone::clone);
        if numbers(form) != numbers(&given) {
            return Err(Error::NotNow("The times of this demo are shortened and cannot be changed.".into()));
        }
        let whole = Settings::of(&Rules::default()).form();
        let notifications = SettingsForm {
            threshold: whole.threshold,
            window: whole.window,
            open: whole.open,
            poll: whole.poll,
            ..form.clone()
        };
        let Settings { threshold, window, open, poll, .. } = self.present;
        let settings = Settings { threshold, window, open, poll, ..Settings::from_form(&notifications)? };
        Ok((settings, self.base.clone()))
    }
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    fn usual() -> SettingsForm {
        Settings::of(&Rules::default()).form()
    }

    fn in_memory() -> Keeper {
        Keeper::open(None, Rules::default()).unwrap().0
    }

    fn in_file(path: &Path) -> (Keeper, Option<String>) {
        Keeper::open(Some(path.to_owned()), Rules::default()).unwrap()
    }

    fn refused(form: &SettingsForm) -> (Field, String) {
        let mut keeper = in_memory();
        let before = keeper.view();
        match keeper.change(form) {
            Err(Error::Invalid { field, sentence }) => {
                assert_eq!(keeper.view(), before, "a refusal changes nothing");
                (field, sentence)
            }
            other => panic!("expected a refusal, got {other:?}"),
        }
    }

    #[test]
    fn the_usual_settings_are_accepted_and_change_no_rule() {
        let rules = in_memory().change(&usual()).unwrap();
        assert_eq!(rules.breaker, breaker::Config::default());
        assert_eq!(rules.poll, Rules::default().poll);
    }

    #[test]
    fn numbers_that_clash_are_refused_with_what_would_fit() {
        let (field, sentence) = refused(&SettingsForm { threshold: "4".into(), ..usual() });
        assert_eq!(field, Field::Window);
        assert!(sentence.contains("window of at least 87 s"), "{sentence}");
        let (field, sentence) = refused(&SettingsForm { poll: "60".into(), ..usual() });
        assert_eq!(field, Field::Window);
        assert!(sentence.contains("60 s apart"), "{sentence}");
    }

    #[test]
    fn each_wrong_field_is_named_with_what_was_typed() {
        let cases: [(&str, SettingsForm, Field); 13] = [
            ("“three”", SettingsForm { threshold: "three".into(), ..usual() }, Field::Threshold),
            ("not after 17", SettingsForm { threshold: "17".into(), ..usual() }, Field::Threshold),
            ("not after 0", SettingsForm { threshold: "0".into(), ..usual() }, Field::Threshold),
            ("at least 1 s", SettingsForm { window: "0".into(), ..usual() }, Field::Window),
            ("“-5”", SettingsForm { window: "-5".into(), ..usual() }, Field::Window),
            ("at least 1 s", SettingsForm { open: "0".into(), ..usual() }, Field::Open),
            ("86400", SettingsForm { open: "86401".into(), ..usual() }, Field::Open),
            ("“0”", SettingsForm { poll: "0".into(), ..usual() }, Field::Poll),
            ("“0”", SettingsForm { most_per_hour: "0".into(), ..usual() }, Field::MostPerHour),
            ("“24:00”", SettingsForm { quiet_from: "24:00".into(), ..usual() }, Field::QuietFrom),
            ("“7”", SettingsForm { quiet_to: "7".into(), ..usual() }, Field::QuietTo),
            ("“+7:00”", SettingsForm { quiet_to: "+7:00".into(), ..usual() }, Field::QuietTo),
            ("differs", SettingsForm { quiet: true, quiet_to: "22:00".into(), ..usual() }, Field::QuietTo),
        ];
        for (names, form, field) in cases {
            let (got, sentence) = refused(&form);
            assert_eq!(got, field, "{sentence}");
            assert!(sentence.contains(names), "{sentence}");
        }
    }

    #[test]
    fn saved_settings_are_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/settings.json");
        let form = SettingsForm {
            threshold: "5".into(),
            window: "300".into(),
            quiet: true,
            notify: false,
            ..usual()
        };
        in_file(&path).0.change(&form).unwrap();
        let (keeper, warning) = in_file(&path);
        assert_eq!((keeper.view().present, warning), (form, None));
        assert_eq!(keeper.view().defaults, usual());
        assert_eq!(keeper.rules().unwrap().breaker.threshold.get(), 5);
    }

    #[test]
    fn what_cannot_be_written_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let in_the_way = folder.path().join("file");
        let (mut keeper, _) = in_file(&in_the_way.join("settings.json"));
        fs::write(&in_the_way, "").unwrap();
        assert!(matches!(
            keeper.change(&SettingsForm { open: "30".into(), ..usual() }),
            Err(Error::ConfigFile { .. })
        ));
        assert_eq!(keeper.view().present, usual());
    }

    #[test]
    fn a_file_that_cannot_be_used_is_kept_and_reported_once() {
        for broken in [
            "{ \"format\": 1, \"threshold\":".to_owned(),
            "{ \"format\": 2 }".to_owned(),
            // As it would be with a threshold that does not fit the window.
            {
                let document = Document { threshold: 9, ..Document::from(&Settings::of(&Rules::default())) };
                let mut value = serde_json::to_value(document).unwrap();
                value["format"] = 1.into();
                value.to_string()
            },
        ] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("settings.json");
            fs::write(&path, &broken).unwrap();
            let (keeper, warning) = in_file(&path);
            let aside = folder.path().join("settings.unreadable-1.json");
            assert!(warning.unwrap().contains(&aside.display().to_string()));
            assert_eq!(fs::read_to_string(aside).unwrap(), broken);
            assert_eq!(keeper.view().present, usual());
            assert_eq!(in_file(&path).1, None, "reported once");
        }
    }

    #[test]
    fn shortened_times_are_shown_but_only_the_notifications_can_be_set() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let (mut keeper, _) = Keeper::open(Some(path.clone()), Rules::shortened(10)).unwrap();
        let shown = keeper.view().present;
        assert_eq!((shown.window.as_str(), shown.poll.as_str()), ("6", "1.5"));
        let longer = SettingsForm { window: "60".into(), ..shown.clone() };
        assert!(matches!(keeper.change(&longer), Err(Error::NotNow(_))));
        let rules = keeper.change(&SettingsForm { notify: false, ..shown.clone() }).unwrap();
        assert_eq!(rules.poll, Rules::shortened(10).poll);
        assert_eq!(keeper.view().present, SettingsForm { notify: false, ..shown });
        assert!(!path.exists(), "a demonstration writes nothing");
    }
}
