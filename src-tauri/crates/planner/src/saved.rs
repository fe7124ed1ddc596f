//! What is kept over a restart: rows for a file or a database, all of them or those that changed.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::action::{Action, Needs};
use crate::error::{Damage, Error};
use crate::limits::Limits;
use crate::plan::{ItemId, ItemState, Origin, PausedBy, Plan, PlanId, PlanState, Tally};
use crate::planner::{Planner, Timer};
use crate::target::{Target, WorkstationId};
use crate::time::{Time, millis};
use crate::watch::SavedWatch;

/// What a planner is made of again after a restart. What is known of workstations and emulators is not in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Saved {
    format: u32,
    at: Time,
    next_plan: u64,
    plans: Vec<PlanRow>,
    items: Vec<ItemRow>,
    forgotten: Vec<PlanId>,
    workstations: Vec<WorkstationRow>,
    watched: Vec<SavedWatch>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PlanRow {
    id: PlanId,
    action: Action,
    limits: Limits,
    origin: Origin,
    added: Time,
    expires: Time,
    #[serde(with = "millis")]
    spread: Duration,
    state: PlanState,
    canary: u32,
    failures: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ItemRow {
    id: ItemId,
    target: Target,
    look_first: bool,
    state: ItemState,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WorkstationRow {
    id: WorkstationId,
    stirred: Option<Time>,
    repairs: Vec<Time>,
}

/// What changed since it was last saved.
#[derive(Debug, Default)]
pub(crate) struct Changed {
    pub(crate) plans: BTreeSet<PlanId>,
    pub(crate) items: BTreeSet<ItemId>,
    pub(crate) workstations: BTreeSet<usize>,
    pub(crate) watched: BTreeSet<usize>,
    forgotten: Vec<PlanId>,
}

impl Changed {
    pub(crate) fn drop_plan(&mut self, id: PlanId) {
        self.plans.remove(&id);
        let first = ItemId { plan: id, index: 0 };
        let last = ItemId { plan: id, index: u32::MAX };
        let gone: Vec<_> = self.items.range(first..=last).copied().collect();
        for item in gone {
            self.items.remove(&item);
        }
        self.forgotten.push(id);
    }
}

impl Saved {
    /// The format that this version writes.
    pub const FORMAT: u32 = 1;

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        let Self { plans, items, forgotten, workstations, watched, .. } = self;
        let rows = plans.len() + items.len() + forgotten.len() + workstations.len() + watched.len();
        rows == 0
    }

    /// Adds changes that were saved later, in the order in which they were made. Adding the same ones twice does no harm.
    pub fn merge(&mut self, later: impl IntoIterator<Item = Saved>) {
        fn rows<K: Ord, R>(rows: &mut Vec<R>, key: impl Fn(&R) -> K) {
            let latest: BTreeMap<K, R> = rows.drain(..).map(|row| (key(&row), row)).collect();
            *rows = latest.into_values().collect();
        }
        for later in later {
            self.plans.extend(later.plans);
            self.items.extend(later.items);
            self.workstations.extend(later.workstations);
            self.watched.extend(later.watched);
            self.forgotten.extend(later.forgotten);
            self.format = self.format.max(later.format);
            self.at = self.at.max(later.at);
            self.next_plan = self.next_plan.max(later.next_plan);
        }
        rows(&mut self.plans, |row| row.id);
        rows(&mut self.items, |row| row.id);
        rows(&mut self.workstations, |row| row.id.clone());
        rows(&mut self.watched, |row| row.target.clone());
        // A plan's name is never used again, so what is forgotten stays so.
        let forgotten: BTreeSet<_> = self.forgotten.drain(..).collect();
        self.plans.retain(|row| !forgotten.contains(&row.id));
        self.items.retain(|row| !forgotten.contains(&row.id.plan));
        self.forgotten = forgotten.into_iter().collect();
    }
}

impl Planner {
    /// Everything.
    pub fn save(&self) -> Saved {
        let plans: Vec<_> = self.plans.keys().copied().collect();
        let items = self.plans.values();
        let items = items.flat_map(|plan| (0..).zip(&plan.items).map(|(index, _)| plan.id_of(index)));
        let watched = (0..self.emulators.len()).filter(|at| self.emulators[*at].watched.is_some());
        self.rows(plans, items, 0..self.workstations.len(), watched, Vec::new())
    }

    /// What changed since this was last called. Keep it before anything of the last decision is sent, by
    /// [`Saved::merge`] or row by row.
    pub fn changes(&mut self) -> Saved {
        let Changed { plans, items, workstations, watched, forgotten } = std::mem::take(&mut self.changed);
        self.rows(plans, items, workstations, watched, forgotten)
    }

    fn rows(
        &self,
        plans: impl IntoIterator<Item = PlanId>,
        items: impl IntoIterator<Item = ItemId>,
        workstations: impl IntoIterator<Item = usize>,
        watched: impl IntoIterator<Item = usize>,
        forgotten: Vec<PlanId>,
    ) -> Saved {
        let plan_row = |id| {
            let plan = self.plans.get(&id)?;
            Some(PlanRow {
                id,
                action: plan.action.clone(),
                limits: plan.limits.clone(),
                origin: plan.origin,
                added: plan.added,
                expires: plan.expires,
                spread: plan.spread,
                state: plan.state,
                canary: plan.canary,
                failures: plan.failures,
            })
        };
        let item_row = |id: ItemId| {
            let item = self.plans.get(&id.plan)?.items.get(id.index as usize)?;
            let target = self.target(item.workstation, item.emulator);
            Some(ItemRow { id, target, look_first: item.look_first, state: item.state })
        };
        let workstation_row = |at: usize| {
            let here = &self.workstations[at];
            let nothing = here.stirred.is_none() && here.repairs.is_empty();
            let row = || WorkstationRow {
                id: here.id.clone(),
                stirred: here.stirred,
                repairs: here.repairs.clone(),
            };
            (!nothing).then(row)
        };
        Saved {
            format: Saved::FORMAT,
            at: self.now,
            next_plan: self.next_plan,
            plans: plans.into_iter().filter_map(plan_row).collect(),
            items: items.into_iter().filter_map(item_row).collect(),
            forgotten,
            workstations: workstations.into_iter().filter_map(workstation_row).collect(),
            watched: watched.into_iter().map(|at| self.saved_watch(at)).collect(),
        }
    }

    /// A planner as it was saved. Plans that had not ended are paused until a person resumes them; what may have been sent
    /// is under way, and is never handed out again.
    pub fn restore(saved: Saved, now: Time) -> Result<Self, Error> {
        if saved.format == 0 || saved.format > Saved::FORMAT {
            return Err(Error::Format { found: saved.format, newest: Saved::FORMAT });
        }
        // The wall clock may have been set back meanwhile: nothing that was lies in the future.
        let past = |at: Time| at.min(now);
        let mut planner = Self::new();
        (planner.now, planner.next_plan) = (now, saved.next_plan);
        let mut items: BTreeMap<PlanId, Vec<ItemRow>> = BTreeMap::new();
        let mut rows = saved.items;
        rows.sort_by_key(|row| row.id);
        for row in rows {
            items.entry(row.id.plan).or_default().push(row);
        }
        for row in saved.workstations {
            let at = planner.workstation(&row.id);
            planner.workstations[at].stirred = row.stirred.map(past);
            planner.workstations[at].repairs = row.repairs.into_iter().map(past).collect();
        }
        for row in saved.plans {
            let id = row.id;
            let items = items.remove(&id).unwrap_or_default();
            for (index, item) in (0..).zip(&items) {
                if item.id.index != index {
                    return Err(Error::Damaged(Damage::Missing(ItemId { plan: id, index })));
                }
            }
            planner.next_plan = planner.next_plan.max(id.0 + 1);
            let moved = row.added.since(past(row.added));
            let (added, expires) = (
                past(row.added),
                Time::from_millis(
                    row.expires
                        .as_millis()
                        .saturating_sub(u64::try_from(moved.as_millis()).unwrap_or(u64::MAX)),
                ),
            );
            let state = match row.state {
                PlanState::Running => PlanState::Paused(PausedBy::Restart),
                other => other,
            };
            let plan = Plan {
                id,
                action: row.action,
                limits: row.limits,
                origin: row.origin,
                added,
                expires,
                spread: row.spread,
                state,
                items: Vec::new(),
                lanes: Vec::new(),
                lane_of: BTreeMap::new(),
                open: BTreeSet::new(),
                canary: row.canary.min(u32::try_from(items.len()).unwrap_or(u32::MAX)),
                failures: row.failures,
                tally: Tally::default(),
            };
            planner.insert(
                plan,
                items.into_iter().map(|item| {
                    let state = match item.state {
                        ItemState::UnderWay { since, overdue } => {
                            ItemState::UnderWay { since: past(since), overdue }
                        }
                        other => other,
                    };
                    (item.target, item.look_first, state)
                }),
            );
            planner.enter(id);
            planner.take_places(id)?;
            planner.mend_state(id);
        }
        if let Some(row) = items.into_values().flatten().next() {
            return Err(Error::Damaged(Damage::NoPlan(row.id)));
        }
        for watch in saved.watched {
            planner.restore_watch(watch);
        }
        planner.changed = Changed::default();
        planner.drop_what_watch_asked();
        Ok(planner)
    }

    /// A plan has ended when all its items have: what was kept of it may be from a moment in between.
    fn mend_state(&mut self, id: PlanId) {
        let Some(plan) = self.plans.get_mut(&id) else { return };
        match (plan.state, plan.tally.left()) {
            (_, 0) => plan.state = PlanState::Ended,
            (PlanState::Ended, _) => plan.state = PlanState::Paused(PausedBy::Restart),
            _ => {}
        }
    }

    /// What was under way before the restart still is.
    fn take_places(&mut self, id: PlanId) -> Result<(), Error> {
        let plan = &self.plans[&id];
        let (boots, needs, limits) = (plan.action.boots, plan.action.needs, plan.limits.clone());
        for (index, item) in (0..).zip(&plan.items) {
            let id = ItemId { plan: id, index };
            let ItemState::UnderWay { since, overdue } = item.state else { continue };
            let here = &mut self.workstations[item.workstation];
            here.under_way += 1;
            if !overdue {
                *here.places.of(boots) += 1;
                *self.places.of(boots) += 1;
            }
            if needs == Needs::Workstation {
                here.alone = Some(id);
            }
            if let Some(emulator) = item.emulator.filter(|_| needs != Needs::Nothing) {
                let emulator = &mut self.emulators[emulator];
                if let Some(other) = emulator.under_way.replace(id) {
                    return Err(Error::Damaged(Damage::TwoUnderWay(other, id)));
                }
            }
            self.timers.push(std::cmp::Reverse((since.after(limits.overdue), Timer::Overdue(id))));
            self.timers.push(std::cmp::Reverse((since.after(limits.lost), Timer::Lost(id))));
        }
        // Those that wait for them have no turn.
        let emulators: Vec<_> = self.plans[&id].items.iter().filter_map(|item| item.emulator).collect();
        for emulator in emulators {
            self.refresh_emulator(emulator);
        }
        Ok(())
    }
}
