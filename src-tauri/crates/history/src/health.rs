//! How the history is: nothing it meets stops anybody, so it has to be said.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::Error;

/// How the history is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HistoryHealth {
    /// Whether it is written.
    pub state: HistoryState,
    /// Entries that are lost since the start: there was no room for them.
    pub dropped: u64,
    /// A damaged file was found and is now here; the history began anew.
    pub set_aside: Option<PathBuf>,
}

/// Whether the history is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum HistoryState {
    /// The file is being opened and checked; entries wait.
    #[default]
    Opening,
    /// Everything is written.
    Writing,
    /// Entries wait in memory and are tried again.
    Waiting(HistoryTrouble),
    /// Closed: nothing more is written.
    Closed,
}

/// What is in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HistoryTrouble {
    /// The disk is full.
    DiskFull,
    /// Another program holds the file.
    Locked,
    /// The system does not permit it; what it says.
    NotPermitted(String),
    /// A later version of the program wrote the file. It is left as it is.
    Newer,
    /// The file is damaged; what SQLite says. It is set aside at the next try.
    Damaged(String),
    /// Anything else; what SQLite says.
    Other(String),
}

impl From<&Error> for HistoryTrouble {
    fn from(error: &Error) -> Self {
        match error {
            Error::DiskFull => Self::DiskFull,
            Error::Locked | Error::Withdrawn => Self::Locked,
            Error::NotPermitted(said) => Self::NotPermitted(said.clone()),
            Error::Newer { .. } => Self::Newer,
            Error::Damaged(said) => Self::Damaged(said.clone()),
            error => Self::Other(error.to_string()),
        }
    }
}

/// Who is told of every change.
pub(crate) type HealthListener = Box<dyn Fn(&HistoryHealth) + Send + Sync>;

/// The health as all sides see it.
pub(crate) struct SharedHealth {
    now: Mutex<HistoryHealth>,
    listener: HealthListener,
}

impl SharedHealth {
    pub(crate) fn new(listener: HealthListener) -> Arc<Self> {
        Arc::new(Self { now: Mutex::default(), listener })
    }

    fn lock(&self) -> MutexGuard<'_, HistoryHealth> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn get(&self) -> HistoryHealth {
        self.lock().clone()
    }

    /// Changes it, and says so if that made a difference. Nobody is told while it is locked.
    pub(crate) fn change(&self, change: impl FnOnce(&mut HistoryHealth)) {
        let after = {
            let mut now = self.lock();
            let before = now.clone();
            change(&mut now);
            (*now != before).then(|| now.clone())
        };
        if let Some(after) = after {
            (self.listener)(&after);
        }
    }
}
