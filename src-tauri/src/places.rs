//! Where LDFleet keeps its files: one folder for what an operator sets up and one for what the program notes down, both
//! named after the program, where the framework and the installer expect them.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use directories::{BaseDirs, ProjectDirs};

/// The program's name for the system; `identifier` in `tauri.conf.json`.
pub(crate) const IDENTIFIER: &str = "app.ldfleet.LDFleet";

const LIST: &str = "workstations.json";
const PREFERENCES: &str = "preferences.json";
const LOGS: &str = "logs";
const ACTIVITY: &str = "activity.db";
const TRAY_EXPLAINED: &str = "tray-explained";
/// Where scripts reach the running program. On Windows only the name of its pipe is made from it.
const SCRIPT_SOCKET: &str = "script.sock";

/// The folders of this user.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    config: PathBuf,
    data: PathBuf,
}

/// Where versions up to 0.1 kept their files.
struct Former {
    config: PathBuf,
    state: PathBuf,
}

impl Places {
    /// `None` when the user has no home folder.
    pub(crate) fn of_this_user() -> Option<Self> {
        let dirs = BaseDirs::new()?;
        Some(Self::below(dirs.config_dir(), dirs.data_local_dir()))
    }

    fn below(config: &Path, data: &Path) -> Self {
        Self { config: config.join(IDENTIFIER), data: data.join(IDENTIFIER) }
    }

    /// The list of workstations, the settings and what belongs to them.
    pub(crate) fn config(&self) -> PathBuf {
        self.config.clone()
    }

    /// Log files and reports of panics.
    pub(crate) fn logs(&self) -> PathBuf {
        self.data.join(LOGS)
    }

    /// What the program notes down.
    #[cfg(windows)]
    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    /// The file of the activity.
    pub(crate) fn activity(&self) -> PathBuf {
        self.data.join(ACTIVITY)
    }

    /// Where scripts find the running program.
    pub(crate) fn script_socket(&self) -> PathBuf {
        self.data.join(SCRIPT_SOCKET)
    }

    /// Exists once the operator was told that a closed window stays in the tray.
    pub(crate) fn tray_explained(&self) -> PathBuf {
        self.data.join(TRAY_EXPLAINED)
    }

    /// The file of how the window speaks and looks.
    pub(crate) fn preferences(&self) -> PathBuf {
        self.config.join(PREFERENCES)
    }

    /// Makes the folder of the logs, for nobody else to read.
    pub(crate) fn prepare_logs(&self) -> io::Result<()> {
        make_private(&self.data)?;
        make_private(&self.logs())
    }

    /// Where the list of workstations is, with settings and the like beside it. Moves there what a former version kept
    /// elsewhere.
    pub(crate) fn open_list(&self) -> PathBuf {
        match ProjectDirs::from("app", "LDFleet", "LDFleet") {
            Some(dirs) => {
                let state = dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir());
                self.take_over(&Former { config: dirs.config_dir().to_owned(), state: state.to_owned() })
            }
            None => self.config.join(LIST),
        }
    }

    /// The list first, because all else belongs to it: where it cannot be moved, everything stays where it was for this
    /// time. What is in the new place already is never replaced.
    fn take_over(&self, former: &Former) -> PathBuf {
        let list = self.config.join(LIST);
        let moved = make_private(&self.config)
            .and_then(|()| move_files(&former.config, &self.config, |name| name == LIST));
        if let Err(error) = moved {
            tracing::warn!(%error, "the list stays where it was");
            let left = former.config.join(LIST);
            return if left.exists() && !list.exists() { left } else { list };
        }
        let moved = move_files(&former.config, &self.config, |_| true)
            .and_then(|()| move_files(&former.state.join(LOGS), &self.logs(), |_| true))
            .and_then(|()| move_files(&former.state, &self.data, |name| name == TRAY_EXPLAINED));
        if let Err(error) = moved {
            tracing::warn!(%error, "not all files of a former version could be moved");
        }
        for emptied in [&former.config, &former.state.join(LOGS), &former.state] {
            // Whatever else is in it stays, and so does the folder.
            drop(fs::remove_dir(emptied));
        }
        list
    }
}

/// Moves files, and links as they are, that `wanted` names and that are not at their new place yet.
fn move_files(from: &Path, to: &Path, wanted: impl Fn(&str) -> bool) -> io::Result<()> {
    let entries = match fs::read_dir(from) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(e),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let target = to.join(&name);
        if entry.file_type()?.is_dir() || !name.to_str().is_some_and(&wanted) {
            continue;
        }
        if fs::symlink_metadata(&target).is_ok() {
            tracing::warn!(old = %entry.path().display(), new = %target.display(), "a file is in both places; the new one is used");
            continue;
        }
        fs::rename(entry.path(), &target)?;
        tracing::info!(old = %entry.path().display(), new = %target.display(), "a file of a former version is moved");
    }
    Ok(())
}

#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};

    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

/// A user's own folders are that user's on Windows, and what is made in them inherits that.
#[cfg(not(unix))]
fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(home: &Path) -> (Places, Former) {
        let places = Places::below(&home.join("config"), &home.join("data"));
        places.prepare_logs().unwrap();
        let former = Former { config: home.join("config/ldfleet"), state: home.join("state/ldfleet") };
        (places, former)
    }

    fn write(file: &Path, text: &str) {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn read(file: impl AsRef<Path>) -> String {
        fs::read_to_string(file).unwrap()
    }

    #[test]
    fn the_files_of_a_former_version_are_moved_once() {
        let home = tempfile::tempdir().unwrap();
        let (places, former) = places(home.path());
        write(&former.config.join(LIST), "list");
        write(&former.config.join("settings.json"), "settings");
        write(&former.state.join("logs/ldfleet.2026-11-01.jsonl"), "log");
        write(&former.state.join(TRAY_EXPLAINED), "");

        let list = places.take_over(&former);
        assert_eq!(list, home.path().join("config").join(IDENTIFIER).join(LIST));
        assert_eq!(read(&list), "list");
        assert_eq!(read(list.with_file_name("settings.json")), "settings");
        assert_eq!(read(places.logs().join("ldfleet.2026-11-01.jsonl")), "log");
        assert!(places.tray_explained().exists());
        assert!(!former.config.exists() && !former.state.exists(), "emptied folders go");

        // A former version is used again for a while: the present list stays as it is, and so does that one's.
        write(&former.config.join(LIST), "older");
        write(&list, "newer");
        assert_eq!(places.take_over(&former), list);
        assert_eq!((read(list), read(former.config.join(LIST))), ("newer".into(), "older".into()));
    }

    #[test]
    fn a_list_that_cannot_be_moved_is_used_where_it_is() {
        let home = tempfile::tempdir().unwrap();
        let (places, former) = places(home.path());
        write(&former.config.join(LIST), "list");
        write(&former.config.join("settings.json"), "settings");
        // No folder can be made of it.
        write(&places.config, "");

        assert_eq!(places.take_over(&former), former.config.join(LIST));
        assert_eq!(
            read(former.config.join("settings.json")),
            "settings",
            "what belongs together stays together"
        );
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_look_into_the_folders() {
        use std::os::unix::fs::PermissionsExt;

        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("open");
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        for folder in [folder, home.path().join("new/folder")] {
            make_private(&folder).unwrap();
            assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
        }
    }
}
