//! Whom plans mean, and what of schedules is shown.

use std::collections::HashSet;

use messages::plans;
use planner::jiff::Timestamp;

use crate::{
    error::{Error, Result},
    forms,
    ipc::{Addressee, PlanTargets, TableQuery},
    model::{EmulatorColumn, Field},
    shared::Shared,
    table::TableSource,
    wall_clock::wall_ms,
};

impl Shared {
    /// The wall clock, as schedules have it.
    pub(crate) fn now(&self) -> Timestamp {
        self.outside.timestamp()
    }

    /// Shows how schedules are.
    pub(crate) fn show_schedules(&self) {
        self.state_store.set_schedules(self.schedules.shown(self.now()));
    }

    /// The emulators as they are shown, for the table and for filters.
    pub(crate) fn table_source(&self) -> TableSource {
        let source = TableSource {
            workstations: self.state_store.workstations(),
            now: wall_ms(),
            ..TableSource::default()
        };
        source.taking_in(&self.state_store.operations())
    }

    /// Whom a plan is for, as far as the list of workstations has them.
    pub(crate) fn plan_targets(&self, targets: &PlanTargets) -> Result<Vec<Addressee>> {
        match targets {
            PlanTargets::Emulators { emulators } => {
                let members: HashSet<String> = self.members().iter().map(|m| m.config.id.clone()).collect();
                Ok(emulators.iter().filter(|to| members.contains(&to.workstation)).cloned().collect())
            }
            PlanTargets::Filter { filter } => {
                forms::fits(filter)?;
                let query = TableQuery {
                    filter: filter.clone(),
                    order_by: EmulatorColumn::Workstation,
                    descending: false,
                    group_by: None,
                    known: None,
                };
                let source = self.table_source();
                let found = source.table(&query).found.and_then(|found| found.rows);
                let rows = found.ok_or_else(|| Error::invalid(Field::Filter, plans::filter_wrong()))?;
                let place = |place: &[u32]| {
                    let [workstation, emulator] = *place else { return None };
                    let shown = source.workstations.get(usize::try_from(workstation).ok()?)?;
                    let emulator = shown.emulators.iter().find(|e| e.index == emulator)?;
                    let title = emulator.title.clone();
                    Some(Addressee { workstation: shown.id.clone(), emulator: emulator.index, title })
                };
                Ok(rows.places.chunks(2).filter_map(place).collect())
            }
        }
    }
}
