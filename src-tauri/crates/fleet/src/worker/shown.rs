//! Where a worker shows what it sees.

use std::{
    cell::{Ref, RefCell},
    collections::HashMap,
};

use ldconsole::Index;

use crate::{
    model::{Health, VitalsHour},
    publish::Publisher,
    wall_clock::wall_ms,
};

/// Where a worker shows what it sees.
pub(crate) struct Shown {
    /// The present.
    pub(super) publisher: Publisher,
    /// The last hour.
    pub(super) vitals_hour: VitalsHour,
    /// Since when each emulator has been shown as it is now.
    since: RefCell<HashMap<Index, (Health, u64)>>,
}

impl Shown {
    pub(crate) fn new(publisher: Publisher, vitals_hour: VitalsHour) -> Self {
        Self { publisher, vitals_hour, since: RefCell::default() }
    }

    /// Since when each of these emulators, which are all, is shown as it is now.
    pub(super) fn since(
        &self,
        all: impl Iterator<Item = (Index, Health)> + Clone,
    ) -> Ref<'_, HashMap<Index, (Health, u64)>> {
        let mut known = self.since.borrow_mut();
        known.retain(|index, _| all.clone().any(|(present, _)| present == *index));
        for (index, health) in all {
            let entry = known.entry(index).or_insert_with(|| (health, wall_ms()));
            if entry.0 != health {
                *entry = (health, wall_ms());
            }
        }
        drop(known);
        self.since.borrow()
    }
}
