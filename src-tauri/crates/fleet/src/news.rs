//! What plans and schedules have to tell, until the heartbeat hands it out.

use std::sync::{Mutex, MutexGuard, PoisonError};

use messages::{Message, notices};

use crate::model::NoticeKind;

/// So much waits at most: a notice of several names a few of them.
const MOST: usize = 1000;

/// Something worth a notice that is no matter of one workstation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) kind: NoticeKind,
    /// The plan or the schedule.
    pub(crate) name: String,
    pub(crate) title: Message,
    pub(crate) body: Message,
    /// The plan, also where a schedule has begun it.
    pub(crate) plan: Option<u32>,
}

impl Told {
    /// The title of a notice of several.
    pub(crate) fn several(&self, number: usize) -> Message {
        match self.kind {
            NoticeKind::Schedule => notices::several_schedules(number),
            NoticeKind::Watch => notices::several_watched(number),
            _ => notices::several_plans(number),
        }
    }
}

/// What waits to be told.
#[derive(Debug, Default)]
pub(crate) struct NewsDesk(Mutex<Vec<Told>>);

impl NewsDesk {
    pub(crate) fn tell(&self, told: Told) {
        let mut waiting = self.waiting();
        if waiting.len() < MOST {
            waiting.push(told);
        }
    }

    pub(crate) fn take(&self) -> Vec<Told> {
        std::mem::take(&mut *self.waiting())
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<Told>> {
        // Every change is one operation of the vector.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
