//! Looking at plans. Nothing here changes anything.

use std::time::Duration;

use crate::action::Action;
use crate::limits::Limits;
use crate::plan::{ItemId, ItemState, Origin, PlanId, PlanState, Tally};
use crate::planner::Planner;
use crate::target::Target;
use crate::time::Time;
use crate::wait::Wait;

/// A plan as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanView {
    /// Its name.
    pub id: PlanId,
    /// What it does.
    pub action: Action,
    /// Who asked.
    pub origin: Origin,
    /// Within which limits.
    pub limits: Limits,
    /// When it was added.
    pub added: Time,
    /// Until when what is held up waits.
    pub expires: Time,
    /// Items go out evenly over this time.
    pub spread: Duration,
    /// How far it is.
    pub state: PlanState,
    /// Its items, counted.
    pub tally: Tally,
    /// So many of those that wait are held up for when their workstation or emulator is back.
    pub held: u32,
}

/// An item as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemView {
    /// Its name.
    pub id: ItemId,
    /// On what.
    pub target: Target,
    /// How far it is.
    pub state: ItemState,
    /// Why it waits, if it does.
    pub wait: Option<Wait>,
}

impl Planner {
    /// All plans that are kept, oldest first.
    pub fn plans(&self) -> impl Iterator<Item = PlanId> {
        self.plans.keys().copied()
    }

    /// A plan. Costs as much as it has items that wait.
    pub fn plan(&self, id: PlanId) -> Option<PlanView> {
        let plan = self.plans.get(&id)?;
        let held = plan.lanes.iter().filter(|lane| lane.waiting > 0).map(|lane| {
            if self.workstations[lane.workstation].facts.reach.holds() {
                return lane.waiting;
            }
            if !plan.action.passes_circuit() {
                return 0;
            }
            let blocked = |index: &&u32| {
                let item = &plan.items[**index as usize];
                item.waits() && item.emulator.is_some_and(|emulator| self.emulators[emulator].facts.blocked)
            };
            u32::try_from(lane.items.iter().filter(blocked).count()).unwrap_or(u32::MAX)
        });
        Some(PlanView {
            id,
            action: plan.action.clone(),
            origin: plan.origin,
            limits: plan.limits.clone(),
            added: plan.added,
            expires: plan.expires,
            spread: plan.spread,
            state: plan.state,
            tally: plan.tally,
            held: held.sum(),
        })
    }

    /// The items of a plan, in the order in which they go.
    pub fn items(&self, id: PlanId) -> impl Iterator<Item = ItemView> {
        let plan = self.plans.get(&id);
        plan.into_iter().flat_map(move |plan| {
            (0..).zip(&plan.items).map(move |(index, item)| ItemView {
                id: plan.id_of(index),
                target: self.target(item.workstation, item.emulator),
                state: item.state,
                wait: self.wait(plan.id_of(index)),
            })
        })
    }

    /// Why an item waits; `None` if it does not wait.
    pub fn wait(&self, id: ItemId) -> Option<Wait> {
        let item = self.plans.get(&id.plan)?.items.get(id.index as usize)?;
        item.waits().then(|| self.gate(id).unwrap_or(Wait::Nothing))
    }

    /// Everything that may have been sent and whose end was not reported. After a restart each of them is to be looked at,
    /// and its end reported.
    pub fn under_way(&self) -> impl Iterator<Item = (ItemId, Target)> {
        let plans = self.plans.values().filter(|plan| plan.tally.under_way > 0);
        plans.flat_map(|plan| {
            let under_way = |item: &crate::plan::Item| matches!(item.state, ItemState::UnderWay { .. });
            let items = (0..).zip(&plan.items).filter(move |(_, item)| under_way(item));
            items.map(|(index, item)| (plan.id_of(index), self.target(item.workstation, item.emulator)))
        })
    }
}
