//! A save that is stopped at any of its steps: whatever happens there, the old list or the new one is found afterwards, whole.
#![allow(clippy::disallowed_methods, reason = "tests look at files")]

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use crate::{
    ipc::{ConnectionForm, WorkstationForm},
    model::{StartThrough, WorkstationConfig},
    store::{
        disk::{FileSystem, SystemDisk},
        workstations::ConfigFile,
    },
};

/// What happens at the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// It fails, and the program goes on.
    Fails,
    /// The program is killed before it: nothing is done any more, not even tidying up.
    Before,
    /// The program is killed in the middle of it: half of what is written is there.
    Within,
    /// The program is killed right after it.
    After,
}

#[derive(Debug)]
struct Stopping {
    at: usize,
    ending: Ending,
    done: AtomicUsize,
}

impl Stopping {
    fn step(
        &self,
        half: impl FnOnce() -> io::Result<()>,
        whole: impl FnOnce() -> io::Result<()>,
    ) -> io::Result<()> {
        let step = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let stopped = || Err(io::Error::other("stopped"));
        match (step.cmp(&self.at), self.ending) {
            (std::cmp::Ordering::Less, _) | (std::cmp::Ordering::Greater, Ending::Fails) => whole(),
            (std::cmp::Ordering::Equal, Ending::Within) => half().and_then(|()| stopped()),
            (std::cmp::Ordering::Equal, Ending::After) => whole().and_then(|()| stopped()),
            _ => stopped(),
        }
    }
}

impl FileSystem for Stopping {
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.step(|| Ok(()), || SystemDisk.create_folder(folder))
    }

    fn create_temporary(&self, folder: &Path, prefix: &str) -> io::Result<PathBuf> {
        let mut made = None;
        self.step(|| Ok(()), || SystemDisk.create_temporary(folder, prefix).map(|path| made = Some(path)))?;
        made.ok_or_else(|| io::Error::other("stopped"))
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.step(|| SystemDisk.write(path, &bytes[..bytes.len() / 2]), || SystemDisk.write(path, bytes))
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        self.step(|| Ok(()), || SystemDisk.sync(path))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        // The system does it at once: there is no half of it.
        self.step(|| Ok(()), || SystemDisk.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step(|| Ok(()), || SystemDisk.remove(path))
    }
}

fn list(names: &[&str]) -> Vec<WorkstationConfig> {
    let config = |(n, name): (usize, &&str)| {
        let form = WorkstationForm {
            name: (*name).to_owned(),
            address: format!("10.0.0.{}", n + 1),
            port: "5985".into(),
            connection: ConnectionForm::default(),
            user: "operator".into(),
            ldconsole: r"C:\LDPlayer\LDPlayer9\ldconsole.exe".into(),
            data_folder: String::new(),
            start_through: StartThrough::Desktop,
            boots: "1".into(),
            kill_when_stuck: false,
            notes: String::new(),
        };
        crate::forms::workstation::checked(format!("id-{n}"), &form).unwrap()
    };
    names.iter().enumerate().map(config).collect()
}

fn names(path: &Path) -> Vec<String> {
    let loaded = ConfigFile::at(path).load();
    assert_eq!(loaded.problems, vec![]);
    loaded.workstations.into_iter().map(|w| w.name).collect()
}

#[test]
fn a_save_that_is_stopped_anywhere_leaves_the_old_list_or_the_new() {
    let (old, new) = (["WS-1", "WS-2"], ["WS-1", "WS-2 renamed", "WS-3"]);
    for ending in [Ending::Fails, Ending::Before, Ending::Within, Ending::After] {
        let (mut steps, mut found) = (0, [0, 0]);
        loop {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("workstations.json");
            ConfigFile::at(&path).save(&list(&old)).unwrap();
            let system = Arc::new(Stopping { at: steps + 1, ending, done: AtomicUsize::new(0) });
            let file = ConfigFile::on(system.clone(), &path);
            file.load();
            let saved = file.save(&list(&new));
            let now = names(&path);
            assert!(now == old || now == new, "{ending:?} at step {}: {now:?}", steps + 1);
            assert!(saved.is_err() || now == new, "{ending:?} at step {}: said to be saved", steps + 1);
            found[usize::from(now == new)] += 1;
            let previous = path.with_extension("previous.json");
            if previous.exists() {
                assert_eq!(names(&previous), old, "{ending:?} at step {}", steps + 1);
            }
            if system.done.load(Ordering::Relaxed) <= steps {
                break;
            }
            steps += 1;
        }
        assert!(steps >= 10, "{ending:?}: only {steps} steps were found");
        assert!(found[0] > 0 && found[1] > 0, "{ending:?}: {found:?}");
    }
}

#[test]
fn the_version_before_the_last_save_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workstations.json");
    let previous = path.with_extension("previous.json");
    let file = ConfigFile::at(&path);
    file.save(&list(&["one"])).unwrap();
    assert!(!previous.exists(), "there was none");
    file.save(&list(&["two"])).unwrap();
    file.save(&list(&["two"])).unwrap();
    assert_eq!((names(&previous), names(&path)), (vec!["one".to_owned()], vec!["two".to_owned()]));
    file.save(&list(&["three"])).unwrap();
    assert_eq!(names(&previous), ["two"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing else is left");
}
