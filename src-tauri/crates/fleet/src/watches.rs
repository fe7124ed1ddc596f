//! Keeps what is watched. What cannot be written changes nothing.

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use messages::{Message, files, watch};

use crate::{
    error::{Error, Result},
    model::watch::{Watch, check_watches},
    store::{
        file::JsonFile,
        rows::Unknown,
        watch::{Kept, StoredWatches, stored, usable},
    },
};

/// The watches, in the order in which they were made.
#[derive(Debug, Default)]
pub(crate) struct Watches {
    file: Option<JsonFile>,
    /// What a newer version has written beside the watches.
    unknown: Unknown,
    kept: Mutex<Vec<Kept>>,
    /// Held by whoever changes the watches, also while the file is written. Nobody else waits for it.
    changing: Mutex<()>,
}

impl Watches {
    /// Reads the file, if there is one. What cannot be used of it is set aside, and messages say so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Vec<Message>) {
        let Some(file) = path.map(JsonFile::of::<StoredWatches>) else {
            return (Self::default(), Vec::new());
        };
        let (document, problem) = file.usable(file.read::<StoredWatches>(), files::instead_watch());
        let Some(StoredWatches { watches, unknown }) = document else {
            return (Self { file: Some(file), ..Self::default() }, problem.into_iter().collect());
        };
        let found = usable(watches);
        let problem = found.set_aside(&file);
        let kept = Mutex::new(found.good);
        let opened = Self { file: Some(file), unknown, kept, changing: Mutex::default() };
        (opened, problem.into_iter().collect())
    }

    /// As they are now.
    pub(crate) fn present(&self) -> Vec<Watch> {
        self.kept().iter().map(|(watch, _)| watch.clone()).collect()
    }

    /// Keeps new watches, or puts them in the place of those for the same. Blocks on the file.
    pub(crate) fn keep(&self, new: Vec<Watch>) -> Result<()> {
        self.change(|watches| {
            for watch in new {
                let present: Vec<Watch> = watches.iter().map(|(watch, _)| watch.clone()).collect();
                check_watches(&present, &watch)?;
                match watches.iter_mut().find(|(other, _)| other.of == watch.of) {
                    // Its name in the history and in the window stays the same.
                    Some((present, _)) => *present = Watch { id: present.id.clone(), ..watch },
                    None => watches.push((watch, Unknown::new())),
                }
            }
            Ok(())
        })
    }

    /// Pauses a watch, or lets it go on. Blocks on the file.
    pub(crate) fn pause(&self, id: &str, paused: bool) -> Result<()> {
        self.change(|watches| {
            let (watch, _) = watches.iter_mut().find(|(watch, _)| watch.id == id).ok_or_else(gone)?;
            watch.paused = paused;
            Ok(())
        })
    }

    /// Removes a watch. Blocks on the file.
    pub(crate) fn remove(&self, id: &str) -> Result<()> {
        self.change(|watches| {
            let before = watches.len();
            watches.retain(|(watch, _)| watch.id != id);
            if watches.len() == before { Err(gone()) } else { Ok(()) }
        })
    }

    fn change(&self, change: impl FnOnce(&mut Vec<Kept>) -> Result<()>) -> Result<()> {
        // It guards no data.
        let _changing = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut watches = self.kept().clone();
        change(&mut watches)?;
        if let Some(file) = &self.file {
            file.write_over(&stored(&watches, &self.unknown))?;
        }
        *self.kept() = watches;
        Ok(())
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Kept>> {
        // Every change of it is one assignment.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn gone() -> Error {
    Error::Precondition(watch::gone())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, reason = "tests look at files")]

    use std::{fs, path::Path};

    use super::*;
    use crate::{
        model::watch::{WatchOf, WatchWant},
        outside,
        store::file::text,
    };

    const GOLDEN: &str = include_str!("../tests/golden/watch.1.json");

    fn running(workstation: &str) -> Watch {
        Watch {
            id: outside::new_id(),
            of: WatchOf::Workstation { workstation: workstation.into() },
            want: WatchWant::Running,
            app: None,
            per_hour: 6,
            may_repair: false,
            paused: false,
        }
    }

    fn opened(path: &Path) -> (Watches, String) {
        let (watches, said) = Watches::open(Some(path.to_owned()));
        (watches, said.iter().map(Message::to_string).collect())
    }

    #[test]
    fn every_past_format_is_read_and_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("watch.json");
        fs::write(&path, GOLDEN).unwrap();
        let (watches, said) = opened(&path);
        assert_eq!((said.as_str(), watches.present().len()), ("", 3));
        assert_eq!(text(&stored(&watches.kept(), &watches.unknown)).unwrap(), GOLDEN);
    }

    #[test]
    fn there_is_one_watch_for_each_and_a_restart_finds_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("watch.json");
        let (watches, _) = opened(&path);
        watches.keep(vec![running("a"), running("b")]).unwrap();
        let id = watches.present()[0].id.clone();
        watches.keep(vec![Watch { want: WatchWant::Stopped, ..running("a") }]).unwrap();
        watches.pause(&id, true).unwrap();
        let again = opened(&path).0.present();
        assert_eq!(again, watches.present());
        let first = (again[0].id.as_str(), again[0].want, again[0].paused);
        assert_eq!((again.len(), first), (2, (id.as_str(), WatchWant::Stopped, true)));
        watches.remove(&id).unwrap();
        assert!(watches.remove(&id).is_err() && watches.pause(&id, false).is_err());
    }

    #[test]
    fn what_cannot_be_used_of_the_file_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("watch.json");
        fs::write(&path, GOLDEN.replacen("\"running\"", "\"flying\"", 1)).unwrap();
        let (watches, said) = opened(&path);
        assert_eq!(watches.present().len(), 2);
        assert!(said.contains("flying"), "{said}");
    }
}
