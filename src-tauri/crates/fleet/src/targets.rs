//! Keeps the targets of notices, and what became of the last attempt at each. They are sent to by `delivery.rs`.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use messages::{Message, targets};
use outbound::Letter;
use tokio::sync::mpsc;

use crate::{
    error::{Error, Result},
    model::{
        notice::Audience,
        target::{MOST, NoticeTarget},
    },
    store::list::KeptList,
};

/// What became of the last attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attempted {
    pub(crate) at: u64,
    /// `None` where it was taken.
    pub(crate) problem: Option<Message>,
    /// Whether it is tried again.
    pub(crate) again: bool,
}

/// How a target is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TargetState {
    pub(crate) waiting: usize,
    pub(crate) last: Option<Attempted>,
}

/// The targets, in the operator's order.
pub(crate) struct Targets {
    kept: KeptList<NoticeTarget>,
    states: Mutex<HashMap<String, TargetState>>,
    /// The way to the thread that sends; `None` before it runs, and in a simulation.
    thread: Mutex<Option<mpsc::Sender<(String, Letter)>>>,
}

impl Targets {
    /// Reads the file, if there is one. What cannot be used of it is set aside, and messages say so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Vec<Message>) {
        let (kept, said) = KeptList::open(path);
        (Self { kept, states: Mutex::default(), thread: Mutex::default() }, said)
    }

    /// As they are now.
    pub(crate) fn present(&self) -> Vec<NoticeTarget> {
        self.kept.present()
    }

    /// One of them.
    pub(crate) fn target(&self, id: &str) -> Option<NoticeTarget> {
        self.kept.find(id).ok()
    }

    /// Who wants which notices.
    pub(crate) fn audiences(&self) -> Vec<(String, Audience)> {
        self.kept.look(|all| all.iter().map(|target| (target.id.clone(), target.audience())).collect())
    }

    /// Keeps a new target at the end, or in the place of the one with its id. Blocks on the file.
    pub(crate) fn keep(&self, target: NoticeTarget) -> Result<()> {
        self.kept.change(|kept| {
            let target = target.checked(kept)?;
            if let Some(present) = kept.iter_mut().find(|other| other.id == target.id) {
                *present = target;
            } else if kept.len() >= MOST {
                return Err(Error::Precondition(targets::too_many(MOST)));
            } else {
                kept.push(target);
            }
            Ok(())
        })
    }

    /// Removes a target. Blocks on the file.
    pub(crate) fn remove(&self, id: &str) -> Result<NoticeTarget> {
        let removed = self.kept.remove(id)?;
        self.states().remove(id);
        Ok(removed)
    }

    /// From now on letters are handed to whoever hears this.
    pub(crate) fn hand_over_to(&self, thread: mpsc::Sender<(String, Letter)>) {
        *self.thread() = Some(thread);
    }

    /// Hands a letter over; never waits.
    pub(crate) fn send(&self, target: &str, letter: Letter) {
        let Some(thread) = &*self.thread() else { return };
        if thread.try_send((target.to_owned(), letter)).is_err() {
            tracing::warn!(target, "a notice was dropped: too many wait to be sent");
        }
    }

    /// From here on nothing is sent any more.
    pub(crate) fn close(&self) {
        self.thread().take();
    }

    fn thread(&self) -> MutexGuard<'_, Option<mpsc::Sender<(String, Letter)>>> {
        // Every change of it is one assignment.
        self.thread.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How a target is.
    pub(crate) fn state(&self, id: &str) -> TargetState {
        self.states().get(id).cloned().unwrap_or_default()
    }

    pub(crate) fn set_state(&self, id: &str, change: impl FnOnce(&mut TargetState)) {
        change(self.states().entry(id.to_owned()).or_default());
    }

    fn states(&self) -> MutexGuard<'_, HashMap<String, TargetState>> {
        // Every change of it is one operation of the map.
        self.states.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
