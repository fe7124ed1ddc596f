//! Plans as the window is shown them.

use std::{
    collections::{BTreeMap, HashMap},
    time::Duration,
};

use messages::{Message, plans};
use planner::{Because, ItemId, ItemState, ItemView, Outcome, PausedBy, PlanId, PlanView, Wait};

use crate::{
    forms::limits,
    ipc::{
        Addressee, Plan, PlanItem, PlanItemState, PlanOrigin, PlanState, PlanTally, WaitingEmulator,
        WaitingEmulators,
    },
    model::limits::PlanLimits,
    plans::{
        action::{boots, kind_of},
        book::{Book, number},
        meta::Meta,
        world::index_and_title,
    },
    wording::plan as wording,
};

impl Book {
    /// The plans as they are now, oldest first. `lefts` says how long each still takes, where that was reckoned.
    pub(crate) fn shown(&self, lefts: &HashMap<PlanId, Option<Duration>>) -> Vec<Plan> {
        let bulk = self.plans.iter().filter(|(_, meta)| meta.single.is_none());
        let shown = |(id, meta): (&PlanId, &Meta)| {
            let view = self.planner.plan(*id)?;
            let left = lefts.get(id).copied().flatten();
            Some(self.shown_plan(meta, &view, left))
        };
        bulk.filter_map(shown).collect()
    }

    /// How long the plans that run still take, roughly.
    pub(crate) fn times_left(&self) -> HashMap<PlanId, Option<Duration>> {
        let runs = |id: &&PlanId| {
            self.planner.plan(**id).is_some_and(|plan| plan.state == planner::PlanState::Running)
        };
        let bulk = self.plans.iter().filter(|(_, meta)| meta.single.is_none());
        let ids = bulk.map(|(id, _)| id).filter(runs);
        ids.map(|id| {
            let kind = self.plans[id].kind;
            (*id, self.planner.time_left(*id, |_| self.lengths.of(kind)))
        })
        .collect()
    }

    fn shown_plan(&self, meta: &Meta, view: &PlanView, left: Option<Duration>) -> Plan {
        let boots = boots(meta.kind);
        let when_back = view.expires.since(view.added);
        let (state, paused) = match view.state {
            planner::PlanState::Running => (PlanState::Running, None),
            planner::PlanState::Paused(by @ PausedBy::Restart) => (PlanState::Interrupted, Some(by)),
            planner::PlanState::Paused(by) => (PlanState::Paused, Some(by)),
            planner::PlanState::Ended => (PlanState::Ended, None),
        };
        let tally = view.tally;
        Plan {
            id: number(view.id),
            operation: meta.kind,
            subject: meta.subject.clone(),
            name: meta.name.clone(),
            origin: match view.origin {
                planner::Origin::Person if meta.by_script => PlanOrigin::Script,
                planner::Origin::Person => PlanOrigin::Person,
                planner::Origin::Schedule => PlanOrigin::Schedule,
                planner::Origin::Watch => PlanOrigin::Watch,
            },
            state,
            paused: paused.map(wording::paused),
            tally: PlanTally {
                waiting: tally.waiting,
                under_way: tally.under_way,
                succeeded: tally.succeeded,
                failed: tally.failed,
                refused: tally.refused,
                cancelled: tally.cancelled,
                unknown: tally.unknown,
            },
            held: view.held,
            left_out: meta.left_out,
            workstations: meta.workstations,
            added_at: view.added.as_millis(),
            ended_at: meta.ended,
            expires_at: view.expires.as_millis(),
            time_left_ms: left.filter(|_| state != PlanState::Ended).map(millis),
            limits: limits::typed(&PlanLimits::of(&view.limits, boots, when_back)),
            boots,
            problem: (self.not_saved && state == PlanState::Running).then(plans::not_saved),
        }
    }

    /// Those items of a plan that are in one of these states; all of them where none is named.
    pub(crate) fn items_of(&self, plan: u32, states: &[PlanItemState]) -> Option<Vec<PlanItem>> {
        let id = self.plan(plan)?;
        let shown = self.planner.items(id).filter_map(|item| {
            let state = state(item.state);
            (states.is_empty() || states.contains(&state)).then(|| self.shown_item(&item, state))
        });
        Some(shown.collect())
    }

    fn shown_item(&self, item: &ItemView, state: PlanItemState) -> PlanItem {
        let (emulator, title) = item.target.emulator.as_ref().map(index_and_title).unwrap_or_default();
        let workstation = item.target.workstation.as_str().to_owned();
        PlanItem {
            number: item.id.index,
            workstation_name: self.world.name(&workstation),
            target: Addressee { workstation, emulator, title: title.to_owned() },
            state,
            why: self.why(item),
            held: item.wait.as_ref().is_some_and(Wait::is_held),
            operation: self.operations.get(&item.id).copied(),
        }
    }

    /// Why an item waits or ended as it did; `None` where its operation says so.
    pub(super) fn why(&self, item: &ItemView) -> Option<Message> {
        match item.state {
            ItemState::Waiting => item.wait.as_ref().map(|wait| wording::wait(wait, kind_of)),
            ItemState::UnderWay { .. } => self.looks.get(&item.id).map(|_| plans::waits_looked_at()),
            ItemState::Ended { because, .. } => self.ended(item.id, because),
        }
    }

    fn ended(&self, item: ItemId, because: Because) -> Option<Message> {
        self.said.get(&item).cloned().or_else(|| wording::ended(because))
    }

    /// What emulators wait for, by workstation.
    pub(crate) fn waiting(&self) -> BTreeMap<String, WaitingEmulators> {
        let mut waiting: BTreeMap<String, WaitingEmulators> = BTreeMap::new();
        let bulk = self.plans.iter().filter(|(_, meta)| meta.single.is_none());
        for (id, meta) in bulk.filter(|(id, _)| !self.has_ended(**id)) {
            for item in self.planner.items(*id) {
                let (Some(wait), Some(emulator)) = (&item.wait, &item.target.emulator) else { continue };
                let (emulator, title) = index_and_title(emulator);
                let workstation = item.target.workstation.as_str().to_owned();
                let none = || WaitingEmulators { workstation: workstation.clone(), emulators: Vec::new() };
                waiting.entry(workstation.clone()).or_insert_with(none).emulators.push(WaitingEmulator {
                    emulator,
                    title: title.to_owned(),
                    plan: number(*id),
                    operation: meta.kind,
                    why: wording::wait(wait, kind_of),
                });
            }
        }
        for here in waiting.values_mut() {
            here.emulators.sort_by_key(|waiting| (waiting.emulator, waiting.plan));
        }
        waiting
    }
}

fn state(state: ItemState) -> PlanItemState {
    match state {
        ItemState::Waiting => PlanItemState::Waiting,
        ItemState::UnderWay { .. } => PlanItemState::UnderWay,
        ItemState::Ended { outcome, .. } => match outcome {
            Outcome::Succeeded => PlanItemState::Succeeded,
            Outcome::Failed => PlanItemState::Failed,
            Outcome::Refused => PlanItemState::Refused,
            Outcome::Cancelled => PlanItemState::Cancelled,
            Outcome::Unknown => PlanItemState::Unknown,
        },
    }
}

pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

pub(super) fn millis(time: Duration) -> u32 {
    u32::try_from(time.as_millis()).unwrap_or(u32::MAX)
}
