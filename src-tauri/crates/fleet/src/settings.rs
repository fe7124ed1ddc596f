//! Keeps the settings, and the rules that they change. Numbers that do not fit each other are refused with the breakers'
//! own sentence (docs/circuit-breaker.md, rules V1 to V3).

use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use messages::{Message, files};
use serde_json::{Map, Value};
use tokio::sync::watch;

use crate::{
    error::{Error, Result},
    forms::settings::{checked, typed},
    ipc::{self, SettingsForm},
    model::{
        NoticeKind,
        limits::PlanLimits,
        settings::{NoticePolicy, Settings},
    },
    store::{file::JsonFile, settings::StoredSettings},
    timing::Timing,
};

/// The settings in force can be read at any time; they are changed one change after the other.
#[derive(Debug)]
pub(crate) struct SettingsStore {
    file: Option<JsonFile>,
    /// What a newer version has written beside what is known here.
    unknown: Map<String, Value>,
    /// What the fleet was opened with.
    base: Timing,
    present: watch::Sender<Settings>,
    /// Held by whoever changes the settings, also while the file is written. Nobody else waits for it.
    changing: Mutex<()>,
}

impl SettingsStore {
    /// Reads the file, if there is one. What cannot be used of it is set aside or left alone, and a message says so: then the
    /// usual settings are in force. A demonstration with shortened times reads none.
    pub(crate) fn open(path: Option<PathBuf>, base: Timing) -> (Self, Option<Message>) {
        let file = path.filter(|_| !base.shortened).map(JsonFile::of::<StoredSettings>);
        let usual = Settings::of(&base);
        let (stored, mut problem) = match &file {
            Some(file) => file.usable(file.read::<StoredSettings>(), files::instead_settings()),
            None => (None, None),
        };
        let checked = |stored: StoredSettings| {
            let settings = Settings::try_from(stored)?;
            settings.applied_to(&base).map(|_| settings)
        };
        let unknown = stored.as_ref().map(StoredSettings::unknown).unwrap_or_default();
        let present = match (stored.map(checked), &file) {
            (Some(Ok(settings)), _) => settings,
            (Some(Err(error)), Some(file)) => {
                problem = Some(file.give_up(error.message(), files::instead_settings()));
                usual
            }
            _ => usual,
        };
        (
            Self { file, unknown, base, present: watch::Sender::new(present), changing: Mutex::new(()) },
            problem,
        )
    }

    /// The rules with these settings.
    pub(crate) fn timing(&self) -> Result<Timing> {
        if self.base.shortened { Ok(self.base.clone()) } else { self.present.borrow().applied_to(&self.base) }
    }

    /// For the window.
    pub(crate) fn view(&self) -> ipc::Settings {
        ipc::Settings { present: typed(&self.present.borrow()), defaults: typed(&Settings::of(&self.base)) }
    }

    /// What the desktop is told of.
    pub(crate) fn kinds(&self) -> BTreeSet<NoticeKind> {
        self.present.borrow().kinds()
    }

    /// When notices may be shown.
    pub(crate) fn policy(&self) -> NoticePolicy {
        self.present.borrow().policy()
    }

    /// The usual limits of plans that boot emulators.
    pub(crate) fn plans(&self) -> PlanLimits {
        self.present.borrow().plans
    }

    /// For how long, and how many bytes of activity are kept.
    pub(crate) fn kept(&self) -> (Duration, u64) {
        self.present.borrow().kept()
    }

    /// Takes in and writes new settings, if the rules with them are `accepted`, which is also told when they are in
    /// force. What is refused, or cannot be written, changes nothing.
    pub(crate) fn change(
        &self,
        form: &SettingsForm,
        accepted: impl FnOnce(&Timing) -> Result<()>,
        in_force: impl FnOnce(Timing),
    ) -> Result<()> {
        // It guards no data.
        let _changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let (settings, timing) = self.checked(form)?;
        accepted(&timing)?;
        if let Some(file) = &self.file {
            file.write_over(&StoredSettings::from(&settings).with_unknown(self.unknown.clone()))?;
        }
        self.present.send_replace(settings);
        in_force(timing);
        Ok(())
    }

    fn checked(&self, form: &SettingsForm) -> Result<(Settings, Timing)> {
        if self.base.shortened {
            return self.change_notifications(form);
        }
        let settings = checked(form)?;
        let timing = settings.applied_to(&self.base)?;
        Ok((settings, timing))
    }

    /// In a demonstration with shortened times the numbers stay as they are; they need not be whole seconds.
    fn change_notifications(&self, form: &SettingsForm) -> Result<(Settings, Timing)> {
        let present = self.present.borrow().clone();
        let given = typed(&present);
        let numbers = |f: &SettingsForm| [&f.threshold, &f.window, &f.open, &f.poll].map(Clone::clone);
        if numbers(form) != numbers(&given) {
            return Err(Error::Precondition(messages::fleet::demo_times()));
        }
        let whole = typed(&Settings::of(&Timing::default()));
        let notifications = SettingsForm {
            threshold: whole.threshold,
            window: whole.window,
            open: whole.open,
            poll: whole.poll,
            ..form.clone()
        };
        let Settings { threshold, window, open, poll, .. } = present;
        let settings = Settings { threshold, window, open, poll, ..checked(&notifications)? };
        let timing = Timing { warnings: settings.warnings, ..self.base.clone() };
        Ok((settings, timing))
    }
}

#[allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]
#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::{model::Field, store::file::text};

    fn usual() -> SettingsForm {
        typed(&Settings::of(&Timing::default()))
    }

    fn in_memory() -> SettingsStore {
        SettingsStore::open(None, Timing::default()).0
    }

    fn in_file(path: &Path) -> (SettingsStore, Option<Message>) {
        SettingsStore::open(Some(path.to_owned()), Timing::default())
    }

    /// Changes the settings; the rules that are then in force.
    fn change(store: &SettingsStore, form: &SettingsForm) -> Result<Timing> {
        let mut in_force = None;
        store.change(form, |_| Ok(()), |timing| in_force = Some(timing))?;
        Ok(in_force.unwrap())
    }

    fn refused(form: &SettingsForm) -> (Field, String) {
        let store = in_memory();
        let before = store.view();
        match change(&store, form) {
            Err(Error::Invalid { field, sentence }) => {
                assert_eq!(store.view(), before, "a refusal changes nothing");
                (field, sentence.to_string())
            }
            other => panic!("expected a refusal, got {other:?}"),
        }
    }

    #[test]
    fn the_usual_settings_are_accepted_and_change_no_rule() {
        let timing = change(&in_memory(), &usual()).unwrap();
        assert_eq!(timing.breaker, breaker::Config::default());
        assert_eq!(timing.poll, Timing::default().poll);
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
        let cases: [(&str, SettingsForm, Field); 17] = [
            ("“three”", SettingsForm { threshold: "three".into(), ..usual() }, Field::Threshold),
            ("not after 17", SettingsForm { threshold: "17".into(), ..usual() }, Field::Threshold),
            ("not after 0", SettingsForm { threshold: "0".into(), ..usual() }, Field::Threshold),
            ("at least 1 s", SettingsForm { window: "0".into(), ..usual() }, Field::Window),
            ("“-5”", SettingsForm { window: "-5".into(), ..usual() }, Field::Window),
            ("at least 1 s", SettingsForm { open: "0".into(), ..usual() }, Field::Open),
            ("86400", SettingsForm { open: "86401".into(), ..usual() }, Field::Open),
            ("“0”", SettingsForm { poll: "0".into(), ..usual() }, Field::Poll),
            ("“0”", SettingsForm { most_per_hour: "0".into(), ..usual() }, Field::MostPerHour),
            ("0 to 100", SettingsForm { warn_cpu: "101".into(), ..usual() }, Field::WarnCpu),
            ("1 to 55", SettingsForm { warn_cpu_minutes: "0".into(), ..usual() }, Field::WarnCpuMinutes),
            ("“1,5”", SettingsForm { warn_memory: "1,5".into(), ..usual() }, Field::WarnMemory),
            ("whole number", SettingsForm { warn_disk: String::new(), ..usual() }, Field::WarnDisk),
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
            warn_disk: "0".into(),
            ..usual()
        };
        change(&in_file(&path).0, &form).unwrap();
        let (store, warning) = in_file(&path);
        assert_eq!((store.view().present, warning), (form, None));
        assert_eq!(store.view().defaults, usual());
        assert_eq!(store.timing().unwrap().breaker.threshold.get(), 5);
    }

    #[test]
    fn what_a_newer_version_has_set_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let usually = text(&StoredSettings::from(&Settings::of(&Timing::default()))).unwrap();
        fs::write(&path, usually.replacen('{', "{ \"colour\": [7],", 1)).unwrap();
        let (store, problem) = in_file(&path);
        assert_eq!(problem, None);
        change(&store, &SettingsForm { open: "30".into(), ..usual() }).unwrap();
        let written: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        assert_eq!((&written["colour"], &written["open_seconds"]), (&serde_json::json!([7]), &30.into()));
    }

    #[test]
    fn a_change_by_hand_is_not_wiped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let (store, _) = in_file(&path);
        change(&store, &SettingsForm { open: "30".into(), ..usual() }).unwrap();
        let by_hand = fs::read_to_string(&path).unwrap().replace("30", "45");
        fs::write(&path, &by_hand).unwrap();
        let refused = change(&store, &usual()).unwrap_err().to_string();
        assert!(refused.contains("by hand") && refused.contains("settings.json"), "{refused}");
        assert_eq!(fs::read_to_string(&path).unwrap(), by_hand);
        assert_eq!(store.view().present.open, "30");
    }

    #[test]
    fn what_is_no_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        fs::create_dir(&path).unwrap();
        let (store, problem) = in_file(&path);
        assert!(problem.unwrap().to_string().contains("a folder or a device"));
        assert!(matches!(change(&store, &usual()), Err(Error::NotSaved(_))));
        assert!(path.is_dir());
    }

    #[test]
    fn what_cannot_be_written_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let in_the_way = folder.path().join("file");
        let (store, _) = in_file(&in_the_way.join("settings.json"));
        fs::write(&in_the_way, "").unwrap();
        assert!(matches!(
            change(&store, &SettingsForm { open: "30".into(), ..usual() }),
            Err(Error::ConfigFile { .. })
        ));
        assert_eq!(store.view().present, usual());
    }

    #[test]
    fn a_file_that_cannot_be_used_is_kept_and_reported_once() {
        for broken in [
            "{ \"format\": 1, \"threshold\":".to_owned(),
            "{ \"format\": 99 }".to_owned(),
            text(&StoredSettings::from(&Settings::of(&Timing::default()))).unwrap().replace("poll", "pool"),
            // As it would be with a threshold that does not fit the window.
            {
                let usual = text(&StoredSettings::from(&Settings::of(&Timing::default()))).unwrap();
                usual.replace("\"threshold\": 3", "\"threshold\": 9")
            },
        ] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("settings.json");
            fs::write(&path, &broken).unwrap();
            let (store, warning) = in_file(&path);
            let aside = folder.path().join("settings.unreadable-1.json");
            assert!(warning.unwrap().to_string().contains(&aside.display().to_string()));
            assert_eq!(fs::read_to_string(aside).unwrap(), broken);
            assert_eq!(store.view().present, usual());
            assert_eq!(in_file(&path).1, None, "reported once");
        }
    }

    #[test]
    fn with_shortened_times_only_notifications_can_be_set() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let (store, _) = SettingsStore::open(Some(path.clone()), Timing::shortened(10));
        let shown = store.view().present;
        assert_eq!((shown.window.as_str(), shown.poll.as_str()), ("6", "1.5"));
        let longer = SettingsForm { window: "60".into(), ..shown.clone() };
        assert!(matches!(change(&store, &longer), Err(Error::Precondition(_))));
        let timing = change(&store, &SettingsForm { notify: false, ..shown.clone() }).unwrap();
        assert_eq!(timing.poll, Timing::shortened(10).poll);
        assert_eq!(store.view().present, SettingsForm { notify: false, ..shown });
        assert!(!path.exists(), "a demonstration writes nothing");
    }
}
