//! A folder for a history that ends with the program, as that of a demo does. A program that is killed leaves it behind; the next one
//! that makes such a folder sweeps it away.
#![allow(
    clippy::disallowed_methods,
    reason = "made before anything runs, removed after everything has ended"
)]

use std::{
    fs, io,
    path::Path,
    time::{Duration, SystemTime},
};

use tempfile::TempDir;

const PREFIX: &str = "ldfleet-activity";
/// A program that runs writes more often into its own.
const STALE: Duration = Duration::from_hours(24);

/// For this user only; removed when it is dropped.
pub(super) fn make() -> io::Result<TempDir> {
    let beside = std::env::temp_dir();
    sweep(&beside);
    tempfile::Builder::new().prefix(PREFIX).tempdir_in(beside)
}

/// Removes what programs that were killed have left. What belongs to another user cannot be looked into, and stays.
fn sweep(beside: &Path) {
    let Ok(entries) = fs::read_dir(beside) else { return };
    for entry in entries.filter_map(Result::ok) {
        let is_ours = entry.file_name().to_string_lossy().starts_with(PREFIX)
            && entry.file_type().is_ok_and(|kind| kind.is_dir());
        let age = || changed(&entry.path()).ok().and_then(|at| at.elapsed().ok());
        if is_ours && age().is_some_and(|age| age > STALE) {
            let path = entry.path();
            match fs::remove_dir_all(&path) {
                Ok(()) => tracing::info!(folder = %path.display(), "what was left is removed"),
                Err(error) => tracing::warn!(folder = %path.display(), %error, "what was left stays"),
            }
        }
    }
}

/// When anything in a folder was changed last.
fn changed(folder: &Path) -> io::Result<SystemTime> {
    let mut last = fs::metadata(folder)?.modified()?;
    for file in fs::read_dir(folder)? {
        last = last.max(file?.metadata()?.modified()?);
    }
    Ok(last)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::activity::{Activity, Keeping};

    #[test]
    fn a_closed_history_leaves_no_folder() {
        let activity = Activity::open(Keeping::UntilClosed, STALE, 1 << 20, Arc::new(history::SystemClock));
        let folder = activity.0.kept.as_ref().unwrap().folder.lock().unwrap();
        let path = folder.as_ref().unwrap().path().to_owned();
        drop(folder);
        assert!(path.exists());
        activity.close();
        assert!(!path.exists());
    }

    #[cfg(unix)]
    #[test]
    fn what_a_killed_program_left_is_swept_away_when_it_is_old() {
        let beside = tempfile::tempdir().unwrap();
        let make = |name: &str, file_is_old: bool| {
            let folder = beside.path().join(name);
            fs::create_dir(&folder).unwrap();
            let old = SystemTime::now() - 2 * STALE;
            let file = fs::File::create(folder.join("activity.db")).unwrap();
            if file_is_old {
                file.set_modified(old).unwrap();
            }
            fs::File::open(&folder).unwrap().set_modified(old).unwrap();
        };
        make("ldfleet-activityA1b2C3", true);
        make("ldfleet-activityInUse1", false);
        make("another-program", true);
        sweep(beside.path());
        let left = |name: &str| beside.path().join(name).exists();
        assert!(!left("ldfleet-activityA1b2C3"));
        assert!(left("ldfleet-activityInUse1") && left("another-program"));
    }
}
