//! Keeps what is watched. What cannot be written changes nothing.

use std::path::PathBuf;

use messages::Message;

use crate::{
    error::Result,
    model::watch::{Watch, check_watches},
    store::list::{KeptList, place_of},
};

/// The watches, in the order in which they were made.
#[derive(Debug)]
pub(crate) struct Watches(KeptList<Watch>);

impl Watches {
    /// Reads the file, if there is one. What cannot be used of it is set aside, and messages say so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Vec<Message>) {
        let (watches, said) = KeptList::open(path);
        (Self(watches), said)
    }

    /// As they are now.
    pub(crate) fn present(&self) -> Vec<Watch> {
        self.0.present()
    }

    /// Keeps new watches, or puts them in the place of those for the same. Blocks on the file.
    pub(crate) fn keep(&self, new: Vec<Watch>) -> Result<()> {
        self.0.change(|watches| {
            for watch in new {
                check_watches(watches, &watch)?;
                match watches.iter_mut().find(|other| other.of == watch.of) {
                    // Its name in the history and in the window stays the same.
                    Some(present) => *present = Watch { id: present.id.clone(), ..watch },
                    None => watches.push(watch),
                }
            }
            Ok(())
        })
    }

    /// Pauses a watch, or lets it go on. Blocks on the file.
    pub(crate) fn pause(&self, id: &str, paused: bool) -> Result<()> {
        self.0.change(|watches| {
            let place = place_of(watches, id)?;
            watches[place].paused = paused;
            Ok(())
        })
    }

    /// Removes a watch. Blocks on the file.
    pub(crate) fn remove(&self, id: &str) -> Result<()> {
        self.0.remove(id).map(drop)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, reason = "tests look at files")]

    use std::{fs, path::Path};

    use super::*;
    use crate::{
        model::watch::{WatchOf, WatchWant},
        outside,
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
