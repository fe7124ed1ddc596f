//! One LDFleet at a time works with a list. A lock of the system on a file beside it says so: it needs no bus, holds between
//! sessions and accounts of one computer, and ends with the program, however that ends.
#![allow(clippy::disallowed_methods, reason = "the lock is had before anything runs")]

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
    thread,
    time::{Duration, Instant},
};

use crate::{
    error::{Error, Result},
    store::disk,
};

/// A program that is just closing has let go by then.
const PATIENCE: Duration = Duration::from_millis(1500);

/// Held as long as the list is worked with.
#[derive(Debug)]
pub(crate) struct ListLock(#[expect(dead_code, reason = "the lock is held as long as it is open")] File);

impl ListLock {
    /// Takes the lock of this list. `None` where there can be none: a disk that cannot be written, or one that knows no locks.
    pub(crate) fn take(list: &Path) -> Result<Option<Self>> {
        let path = list.with_extension("lock");
        if let Some(folder) = list.parent() {
            // Where it cannot be made, the lock cannot either.
            let _ = disk::create_folder(folder);
        }
        let file = match OpenOptions::new().create(true).truncate(false).write(true).open(&path) {
            Ok(file) => file,
            Err(error) => {
                tracing::warn!(lock = %path.display(), %error, "nothing keeps another LDFleet from this list");
                return Ok(None);
            }
        };
        let begin = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(Self(file))),
                Err(TryLockError::WouldBlock) if begin.elapsed() < PATIENCE => {
                    thread::sleep(Duration::from_millis(20));
                }
                Err(TryLockError::WouldBlock) => return Err(Error::ListInUse(list.to_owned())),
                Err(TryLockError::Error(error)) => {
                    tracing::warn!(lock = %path.display(), %error, "nothing keeps another LDFleet from this list");
                    return Ok(None);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_worked_with_by_one_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("deep/workstations.json");
        let first = ListLock::take(&list).unwrap();
        assert!(matches!(ListLock::take(&list), Err(Error::ListInUse(_))));
        drop(first);
        assert!(ListLock::take(&list).unwrap().is_some());
    }
}
