//! adb commands that are used again and again: saved under a name, with parameters that are asked for when they are run.

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use messages::{Message, commands, files};
use unicode_normalization::UnicodeNormalization as _;

use crate::{
    error::{Error, Result},
    forms::commands as forms,
    ipc::{SavedCommand, SavedCommandForm},
    model::Field,
    outside,
    store::{
        commands::{SavedCommandEntry, SavedCommandsFile},
        file::JsonFile,
        rows::{StoredRow, Unknown, Usable},
    },
};

/// Commands that can be saved.
const MOST: usize = 100;

/// The saved commands, in the order in which they were saved.
#[derive(Debug, Default)]
pub(crate) struct SavedCommands {
    file: Option<JsonFile>,
    /// What a newer version has written beside the commands.
    unknown: Unknown,
    kept: Mutex<Vec<SavedCommandEntry>>,
    /// Held by whoever changes them, also while the file is written. Nobody else waits for it.
    changing: Mutex<()>,
}

impl SavedCommands {
    /// Reads the file, if there is one. What cannot be used of it is set aside, and messages say so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Vec<Message>) {
        let Some(file) = path.map(JsonFile::of::<SavedCommandsFile>) else {
            return (Self::default(), Vec::new());
        };
        let (document, problem) = file.usable(file.read::<SavedCommandsFile>(), files::instead_commands());
        let Some(SavedCommandsFile { commands, unknown }) = document else {
            return (Self { file: Some(file), ..Self::default() }, problem.into_iter().collect());
        };
        let read = Usable::read(commands, "name");
        let found = read.checked(|entry: &SavedCommandEntry| entry.name.clone(), checked);
        let problem = found.set_aside(&file);
        let kept = Mutex::new(found.good);
        (Self { file: Some(file), unknown, kept, changing: Mutex::default() }, problem.into_iter().collect())
    }

    /// As they are now.
    pub(crate) fn present(&self) -> Vec<SavedCommand> {
        self.kept().iter().map(shown).collect()
    }

    /// Keeps a command under a name; in the place of the one that has that name already. Blocks on the file.
    pub(crate) fn keep(&self, form: &SavedCommandForm) -> Result<Vec<SavedCommand>> {
        let entry = SavedCommandEntry {
            id: outside::new_id(),
            name: forms::name(&form.name)?.nfc().collect(),
            command: forms::command(&form.command)?,
            unknown: Unknown::new(),
        };
        self.change(|kept| {
            match kept.iter().position(|other| folded(&other.name) == folded(&entry.name)) {
                Some(place) => {
                    let SavedCommandEntry { id, unknown, .. } = kept.remove(place);
                    kept.insert(place, SavedCommandEntry { id, unknown, ..entry });
                }
                None => {
                    let entry = checked(entry, kept)?;
                    kept.push(entry);
                }
            }
            Ok(())
        })
    }

    /// Removes one. Blocks on the file.
    pub(crate) fn remove(&self, id: &str) -> Result<Vec<SavedCommand>> {
        self.change(|kept| {
            let before = kept.len();
            kept.retain(|entry| entry.id != id);
            if kept.len() == before { Err(Error::Precondition(commands::gone())) } else { Ok(()) }
        })
    }

    fn change(
        &self,
        change: impl FnOnce(&mut Vec<SavedCommandEntry>) -> Result<()>,
    ) -> Result<Vec<SavedCommand>> {
        // It guards no data.
        let _changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut kept = self.kept().clone();
        change(&mut kept)?;
        if let Some(file) = &self.file {
            let commands = kept.iter().cloned().map(StoredRow::Written).collect();
            file.write_over(&SavedCommandsFile { commands, unknown: self.unknown.clone() })?;
        }
        *self.kept() = kept;
        Ok(self.present())
    }

    fn kept(&self) -> MutexGuard<'_, Vec<SavedCommandEntry>> {
        // Every change of it is one assignment.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A name as it is compared.
fn folded(name: &str) -> String {
    filter::fold(&name.trim().nfc().collect::<String>())
}

/// Checks one beside those that there are: a file may have been edited by hand. What was copied there gets an id of its own.
fn checked(entry: SavedCommandEntry, present: &[SavedCommandEntry]) -> Result<SavedCommandEntry> {
    let (name, command) = (forms::name(&entry.name)?, forms::command(&entry.command)?);
    if present.iter().any(|other| folded(&other.name) == folded(&name)) {
        return Err(Error::invalid(Field::CommandName, commands::twice()));
    }
    if present.len() >= MOST {
        return Err(Error::Precondition(commands::too_many(MOST)));
    }
    let taken = present.iter().any(|other| other.id == entry.id);
    let is_id = uuid::Uuid::parse_str(&entry.id).is_ok();
    let id = if taken || !is_id { outside::new_id() } else { entry.id };
    Ok(SavedCommandEntry { id, name, command, ..entry })
}

fn shown(entry: &SavedCommandEntry) -> SavedCommand {
    SavedCommand {
        id: entry.id.clone(),
        name: entry.name.clone(),
        command: entry.command.clone(),
        parameters: forms::parameters(&entry.command),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]

    use std::fs;

    use super::*;

    fn form(name: &str, command: &str) -> SavedCommandForm {
        SavedCommandForm { name: name.into(), command: command.into() }
    }

    #[test]
    fn commands_are_saved_replaced_removed_and_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("commands.json");
        let (saved, said) = SavedCommands::open(Some(path.clone()));
        assert_eq!(said, vec![]);
        let before = saved.keep(&form("Stop", "adb shell am force-stop {package}")).unwrap();
        assert_eq!(before[0].parameters, ["package"]);
        saved.keep(&form("Disk", "shell df -h /data")).unwrap();
        let replaced = saved.keep(&form(" STOP ", "shell am kill {package}")).unwrap();
        assert_eq!((replaced.len(), &replaced[0].id), (2, &before[0].id));
        assert_eq!(replaced[0].command, "shell am kill {package}");
        let (again, said) = SavedCommands::open(Some(path));
        assert_eq!((again.present(), said), (replaced, vec![]));
        again.remove(&before[0].id).unwrap();
        assert!(again.remove(&before[0].id).is_err());
        assert_eq!(again.present().len(), 1);
    }

    #[test]
    fn what_was_edited_by_hand_is_read_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("commands.json");
        let golden = include_str!("../tests/golden/commands.1.json");
        fs::write(
            &path,
            golden.replace("shell df -h /data", "-s x shell").replacen('{', "{ \"newer\": 1,", 1),
        )
        .unwrap();
        let (saved, said) = SavedCommands::open(Some(path.clone()));
        assert_eq!(saved.present().len(), 1);
        assert_eq!(said.len(), 1, "the other one is set aside and said");
        saved.keep(&form("New", "devices")).unwrap();
        assert!(fs::read_to_string(&path).unwrap().contains("\"newer\": 1"));
    }

    #[test]
    fn there_is_an_end_to_what_is_saved() {
        let (saved, _) = SavedCommands::open(None);
        for n in 0..MOST {
            saved.keep(&form(&format!("C{n}"), "devices")).unwrap();
        }
        let refused = saved.keep(&form("One more", "devices")).unwrap_err().to_string();
        assert!(refused.contains("100"), "{refused}");
        saved.keep(&form("c7", "version")).unwrap();
    }
}
