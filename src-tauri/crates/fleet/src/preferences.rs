//! Keeps how the window speaks and looks. It belongs to the operator and not to a fleet: it is known before a fleet is
//! opened, and stays while the demo is shown.

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use messages::{Message, files, forms};

use crate::{
    error::{Error, Result},
    model::{
        Field,
        preferences::{Preferences, SIZES},
    },
    store::{file::JsonFile, preferences::StoredPreferences},
};

/// The preferences, and the file that they are kept in.
#[derive(Debug)]
pub struct PreferencesStore {
    file: Option<JsonFile>,
    present: Mutex<StoredPreferences>,
    /// Held by whoever changes them, also while the file is written. Nobody else waits for it.
    changing: Mutex<()>,
}

impl PreferencesStore {
    /// Reads the file, if there is one; without a file nothing is kept. What cannot be used of it is set aside or left
    /// alone, and a message says so: then the usual preferences are in force.
    pub fn open(path: Option<PathBuf>) -> (Self, Option<Message>) {
        let file = path.map(JsonFile::of::<StoredPreferences>);
        let (stored, problem) = match &file {
            Some(file) => file.usable(file.read::<StoredPreferences>(), files::instead_settings()),
            None => (None, None),
        };
        let present = Mutex::new(stored.unwrap_or_default());
        (Self { file, present, changing: Mutex::new(()) }, problem)
    }

    /// Those in force.
    pub fn present(&self) -> Preferences {
        self.stored().preferences()
    }

    /// Puts others in force; with `keep` they are there after the next start, too. What is refused, or cannot be written,
    /// changes nothing.
    pub fn change(&self, wanted: Preferences, keep: bool) -> Result<()> {
        if !SIZES.contains(&wanted.size) {
            let (least, most) = (SIZES.start().to_string(), SIZES.end().to_string());
            return Err(Error::invalid(
                Field::TextSize,
                forms::whole_number(wanted.size.to_string(), least, most),
            ));
        }
        // It guards no data.
        let _changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let changed = self.stored().with(wanted);
        if let Some(file) = self.file.as_ref().filter(|_| keep) {
            file.write_over(&changed)?;
        }
        *self.stored() = changed;
        Ok(())
    }

    fn stored(&self) -> MutexGuard<'_, StoredPreferences> {
        // Every change of it is one assignment.
        self.present.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[allow(clippy::disallowed_methods, reason = "tests look at files")]
#[cfg(test)]
mod tests {
    use std::fs;

    use messages::Language;

    use super::*;
    use crate::model::preferences::Theme;

    #[test]
    fn what_is_chosen_is_there_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/preferences.json");
        let (store, problem) = PreferencesStore::open(Some(path.clone()));
        assert_eq!((store.present(), problem), (Preferences::default(), None));
        let wanted = Preferences { language: Some(Language::ENGLISH), theme: Theme::Dark, size: 150 };
        store.change(wanted, false).unwrap();
        assert_eq!(store.present(), wanted);
        assert!(!path.exists(), "nothing is to be kept");
        store.change(wanted, true).unwrap();
        assert_eq!(PreferencesStore::open(Some(path)).0.present(), wanted);
    }

    #[test]
    fn what_a_newer_version_has_chosen_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.json");
        let newer = r#"{"format":1,"language":"tlh","theme":"sepia","size":500,"font":"Papyrus"}"#;
        fs::write(&path, newer).unwrap();
        let (store, problem) = PreferencesStore::open(Some(path.clone()));
        assert_eq!((store.present(), problem), (Preferences::default(), None));
        store.change(Preferences { theme: Theme::Light, ..store.present() }, true).unwrap();
        let kept: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        assert_eq!(
            kept,
            serde_json::json!({ "format": 1, "language": "tlh", "theme": "light", "size": 500, "font": "Papyrus" })
        );
    }

    #[test]
    fn a_file_that_cannot_be_used_is_set_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.json");
        fs::write(&path, "{").unwrap();
        let (store, problem) = PreferencesStore::open(Some(path.clone()));
        assert_eq!(store.present(), Preferences::default());
        assert!(problem.unwrap().to_string().contains("preferences.unreadable-1.json"));
        assert!(!path.exists());
    }

    #[test]
    fn a_size_that_nobody_can_read_is_refused() {
        let (store, _) = PreferencesStore::open(None);
        for size in [0, 79, 201] {
            let refused = store.change(Preferences { size, ..store.present() }, true);
            assert!(matches!(refused, Err(Error::Invalid { field: Field::TextSize, .. })));
        }
        assert_eq!(store.present(), Preferences::default());
    }
}
