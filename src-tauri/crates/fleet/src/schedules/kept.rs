//! Numbers, times and targets of schedules, between the planner, the window and the file.

use planner::{ScheduleId, jiff::Timestamp};

use crate::{
    ipc::{Addressee, PlanTargets},
    store::schedules::{StoredAddressee, StoredTargets},
};

/// A schedule's number for the window. Nobody makes four thousand million schedules.
pub(super) fn number(id: ScheduleId) -> u32 {
    u32::try_from(id.0).unwrap_or(u32::MAX)
}

pub(super) fn millis(at: Timestamp) -> u64 {
    u64::try_from(at.as_millisecond()).unwrap_or_default()
}

pub(super) fn read_targets(stored: StoredTargets) -> PlanTargets {
    match stored {
        StoredTargets::Filter(filter) => PlanTargets::Filter { filter },
        StoredTargets::Emulators(emulators) => PlanTargets::Emulators {
            emulators: emulators
                .into_iter()
                .map(|StoredAddressee { workstation, index, title }| Addressee {
                    workstation,
                    emulator: index,
                    title,
                })
                .collect(),
        },
    }
}

pub(super) fn stored_targets(targets: &PlanTargets) -> StoredTargets {
    match targets {
        PlanTargets::Filter { filter } => StoredTargets::Filter(filter.clone()),
        PlanTargets::Emulators { emulators } => StoredTargets::Emulators(
            emulators
                .iter()
                .map(|to| StoredAddressee {
                    workstation: to.workstation.clone(),
                    index: to.emulator,
                    title: to.title.clone(),
                })
                .collect(),
        ),
    }
}
