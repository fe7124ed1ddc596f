//! Whether anybody looks, and at what: what is looked at is listed live, and what nobody can see is asked for less often.

use std::{
    collections::BTreeSet,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// Workstations that are listed live at once.
pub(crate) const LIVE_AT_ONCE: usize = 20;
/// How long it counts that somebody looks, unless it is said again: a window that is gone says nothing.
pub(crate) const LOOK: Duration = Duration::from_secs(30);

/// Shared by all workstations.
#[derive(Clone, Default)]
pub(crate) struct Attention {
    hidden: Arc<AtomicBool>,
    live: Arc<Mutex<BTreeSet<String>>>,
    pictured: Arc<Mutex<BTreeSet<String>>>,
}

impl Attention {
    /// Whether there is no window to be seen.
    pub(crate) fn is_hidden(&self) -> bool {
        self.hidden.load(Ordering::Relaxed)
    }

    /// Whether that is news.
    pub(crate) fn set_hidden(&self, hidden: bool) -> bool {
        self.hidden.swap(hidden, Ordering::Relaxed) != hidden
    }

    /// The ids of the workstations that are told to take pictures.
    pub(crate) fn pictured(&self) -> MutexGuard<'_, BTreeSet<String>> {
        // As below.
        self.pictured.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The ids of the workstations that are told that somebody looks.
    pub(crate) fn live(&self) -> MutexGuard<'_, BTreeSet<String>> {
        // It is replaced as a whole.
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
