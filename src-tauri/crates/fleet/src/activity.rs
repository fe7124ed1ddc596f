//! What becomes of what happens: every operation that ends, and what happened by itself, goes from here into the history.
//! Nothing else in the fleet decides what is remembered, or in which words.
//!
//! Telling it something is a push into a queue: no disk is waited for, and a history that cannot be written stops nobody.

mod asked;
mod codes;
mod endings;
mod folder;
mod happened;
mod lengths;
mod questions;
mod shown;

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};

pub(crate) use history::Who;
use history::{History, HistoryOptions, Kind, Millis, Record, SystemClock};
use messages::{Message, activity};
use tempfile::TempDir;

use crate::{ipc::ActivityHealth, wall_clock::wall_ms};

pub(crate) use self::{
    asked::phase_left,
    endings::{Ending, Leaving, leaving},
    happened::{Happened, What},
    questions::Questions,
};

/// How long the end of the program waits for what is still to be written.
const CLOSING: Duration = Duration::from_secs(2);
/// Emulators that ended by themselves and wait for a notice, at most: a notice names five.
const MOST_ENDED: usize = 1000;

/// What belongs under the bell: what goes wrong, and what ends it.
const NOTICES: [Kind; 9] = [
    Kind::Crashed,
    Kind::CameBack,
    Kind::CircuitOpened,
    Kind::CircuitClosed,
    Kind::AccountRefused,
    Kind::DesktopLost,
    Kind::AnotherComputer,
    Kind::WatchGaveUp,
    Kind::Watch,
];

/// Where the activity is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Nowhere.
    #[default]
    Nothing,
    /// In a folder that goes when the fleet is closed.
    UntilClosed,
    /// In this file.
    File(PathBuf),
}

/// An emulator that ended by itself or that the watch gave up on, for a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EndedAlone {
    pub(crate) workstation: String,
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) why: Message,
    /// The watch gave up on it.
    pub(crate) gave_up: bool,
}

/// Where everything that happens is told. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Activity(Arc<Inner>);

struct Inner {
    kept: Option<Kept>,
    /// Operations that end from here on were given up by the end of the program: the next start says what became of them.
    closing: AtomicBool,
    told: AtomicU32,
    noticed: AtomicU32,
    ended_alone: Mutex<Vec<EndedAlone>>,
}

struct Kept {
    history: History,
    questions: Questions,
    /// Removed with what is in it, once the history is closed.
    folder: Mutex<Option<TempDir>>,
}

/// Keeps nothing.
impl Default for Activity {
    fn default() -> Self {
        Self::open(Keeping::Nothing, Duration::ZERO, 0, Arc::new(SystemClock))
    }
}

impl Activity {
    /// Opens the history. What is in its way is said by [`Activity::health`].
    pub(crate) fn open(
        keeping: Keeping,
        keep_for: Duration,
        keep_bytes: u64,
        clock: Arc<dyn history::Clock>,
    ) -> Self {
        let (file, folder) = match keeping {
            Keeping::Nothing => (None, None),
            Keeping::File(file) => (Some(file), None),
            Keeping::UntilClosed => match folder::make() {
                Ok(folder) => (Some(folder.path().join("activity.db")), Some(folder)),
                Err(error) => {
                    tracing::warn!(%error, "no folder for the activity: none is kept");
                    (None, None)
                }
            },
        };
        let kept = file.map(|file| {
            let options = HistoryOptions { keep_for, keep_bytes, ..HistoryOptions::default() };
            let history = History::open(&file, options, Arc::clone(&clock), |_| {});
            Kept { history, questions: Questions::default(), folder: Mutex::new(folder) }
        });
        Self(Arc::new(Inner {
            kept,
            closing: AtomicBool::default(),
            told: AtomicU32::default(),
            noticed: AtomicU32::default(),
            ended_alone: Mutex::default(),
        }))
    }

    fn record(&self, record: Record) {
        if let Some(kept) = &self.0.kept {
            self.0.told.fetch_add(1, Ordering::Relaxed);
            if NOTICES.contains(&record.kind) {
                self.0.noticed.fetch_add(1, Ordering::Relaxed);
            }
            kept.history.record(record);
        }
    }

    /// From now on, so much is kept.
    pub(crate) fn keep(&self, keep_for: Duration, keep_bytes: u64) {
        if let Some(kept) = &self.0.kept {
            kept.history.keep(keep_for, keep_bytes);
        }
    }

    /// Operations that end from here on are said by the next start, which lists them.
    pub(crate) fn closing(&self) {
        self.0.closing.store(true, Ordering::Relaxed);
    }

    fn is_closing(&self) -> bool {
        self.0.closing.load(Ordering::Relaxed)
    }

    /// Writes what waits and closes the file. Waits for a disk, for two seconds at most.
    pub(crate) fn close(&self) {
        if let Some(kept) = &self.0.kept {
            if !kept.history.close(CLOSING) {
                tracing::warn!("the last of the activity could not be written in time");
            }
            // The process may end without dropping anything.
            drop(kept.folder.lock().unwrap_or_else(PoisonError::into_inner).take());
        }
    }

    /// How it is, for the window.
    pub(crate) fn health(&self) -> ActivityHealth {
        self.0.kept.as_ref().map_or_else(ActivityHealth::default, |kept| ActivityHealth {
            entries: self.0.told.load(Ordering::Relaxed),
            notices: self.0.noticed.load(Ordering::Relaxed),
            ..shown::health(&kept.history.health())
        })
    }

    /// Whoever asks the history.
    pub(crate) fn questions(&self) -> Option<(&Questions, &History)> {
        self.0.kept.as_ref().map(|kept| (&kept.questions, &kept.history))
    }

    /// Emulators that have ended by themselves since this was last asked.
    pub(crate) fn take_ended_alone(&self) -> Vec<EndedAlone> {
        std::mem::take(&mut *self.ended_alone())
    }

    fn ended_alone(&self) -> MutexGuard<'_, Vec<EndedAlone>> {
        // Every change is one operation of the vector.
        self.0.ended_alone.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_worth_a_notice(&self, ended: EndedAlone) {
        let mut waiting = self.ended_alone();
        if waiting.len() < MOST_ENDED {
            waiting.push(ended);
        }
    }
}

/// The steps of operations that have not ended.
pub(crate) type Steps = HashMap<u32, Vec<history::RecordedStep>>;

fn millis(wall_ms: u64) -> Millis {
    Millis(i64::try_from(wall_ms).unwrap_or(i64::MAX))
}

fn now() -> Millis {
    millis(wall_ms())
}

/// What is said of something that is only counted.
fn missing(count: Option<u64>) -> Message {
    activity::entries_missing(count.unwrap_or_default())
}
