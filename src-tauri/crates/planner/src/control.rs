//! What a person does to a plan while it runs and after it has ended.

use crate::error::Error;
use crate::event::Event;
use crate::limits::Limits;
use crate::plan::{
    Because, ItemId, ItemOutcome, ItemState, NewPlan, Origin, PausedBy, PlanId, PlanState, PlanTarget,
};
use crate::planner::{Planner, Timer};
use crate::time::Time;

/// Which items of a plan are done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "said at `ItemOutcome`")]
pub struct Again {
    pub failed: bool,
    pub refused: bool,
    /// They are looked at first, unless the action may be repeated.
    pub unknown: bool,
}

impl Planner {
    /// Nothing more of a plan is sent; what is under way goes on. Other requests for its emulators go before it.
    pub fn pause(&mut self, id: PlanId, now: Time) -> Result<(), Error> {
        self.step(now);
        self.plans.get(&id).ok_or(Error::NoPlan(id))?;
        self.pause_by(id, PausedBy::Person);
        Ok(())
    }

    pub(crate) fn pause_by(&mut self, id: PlanId, by: PausedBy) {
        let Some(plan) = self.plans.get_mut(&id).filter(|plan| plan.state != PlanState::Ended) else {
            return;
        };
        let was = std::mem::replace(&mut plan.state, PlanState::Paused(by));
        if was == plan.state {
            return;
        }
        self.changed.plans.insert(id);
        self.events.push(Event::PlanPaused { plan: id, by });
        self.refresh_plan(id);
    }

    /// A plan goes on. Its failures are counted from here on; if its canary wave paused it, the rest goes all the same.
    pub fn resume(&mut self, id: PlanId, now: Time) -> Result<(), Error> {
        self.step(now);
        let plan = self.plans.get_mut(&id).ok_or(Error::NoPlan(id))?;
        let PlanState::Paused(by) = plan.state else { return Ok(()) };
        (plan.state, plan.failures) = (PlanState::Running, 0);
        self.changed.plans.insert(id);
        if by == PausedBy::Canary {
            self.release_canary(id);
        }
        self.refresh_plan(id);
        self.look_at_canary(id);
        Ok(())
    }

    /// Everything of a plan that waits ends as cancelled. Returns what is under way: it ends by its report.
    pub fn cancel(&mut self, id: PlanId, now: Time) -> Result<Vec<ItemId>, Error> {
        let plan = self.plans.get(&id).ok_or(Error::NoPlan(id))?;
        let all = 0..u32::try_from(plan.items.len()).unwrap_or(u32::MAX);
        let items: Vec<_> = all.map(|index| plan.id_of(index)).collect();
        Ok(self.cancel_items(&items, now))
    }

    /// Those of the items that wait end as cancelled. Returns those that are under way: they end by their report.
    pub fn cancel_items(&mut self, items: &[ItemId], now: Time) -> Vec<ItemId> {
        self.step(now);
        let mut under_way = Vec::new();
        for id in items {
            let plan = self.plans.get(&id.plan);
            match plan.and_then(|plan| plan.items.get(id.index as usize)).map(|item| item.state) {
                Some(ItemState::Waiting) => self.end(*id, ItemOutcome::Cancelled, Because::Asked),
                Some(ItemState::UnderWay { .. }) => under_way.push(*id),
                Some(ItemState::Ended { .. }) | None => {}
            }
        }
        under_way
    }

    /// Changes the limits of a plan. Its order and its canary wave stay as they were when it was added; what is under way
    /// goes on even where fewer may be now.
    pub fn set_limits(&mut self, id: PlanId, limits: &Limits, now: Time) -> Result<(), Error> {
        limits.check()?;
        self.step(now);
        let plan = self.plans.get(&id).ok_or(Error::NoPlan(id))?;
        let lanes = plan.lanes.len();
        let under_way = |(index, item): (u32, &crate::plan::Item)| match item.state {
            ItemState::UnderWay { since, .. } => Some((plan.id_of(index), since)),
            _ => None,
        };
        let under_way: Vec<_> = (0..).zip(&plan.items).filter_map(under_way).collect();
        for lane in 0..lanes {
            self.shut_lane(id, lane); // it stands in the queue of its former limit
        }
        for (item, since) in under_way {
            self.set_timer(since.after(limits.overdue), Timer::Overdue(item));
            self.set_timer(since.after(limits.lost), Timer::Lost(item));
        }
        let Some(plan) = self.plans.get_mut(&id) else { return Ok(()) };
        let (order, canary) = (plan.limits.order, plan.limits.canary);
        plan.limits = Limits { canary, order, ..limits.clone() };
        self.changed.plans.insert(id);
        for lane in 0..lanes {
            self.open_lane(id, lane);
        }
        Ok(())
    }

    /// A plan for those items of an ended one that are to be done again; everything else as it was.
    pub fn again(&self, id: PlanId, which: Again) -> Result<NewPlan, Error> {
        let plan = self.plans.get(&id).ok_or(Error::NoPlan(id))?;
        let again = |state: ItemState| match state {
            ItemState::Ended { outcome: ItemOutcome::Failed, .. } => which.failed,
            ItemState::Ended { outcome: ItemOutcome::Refused, because, .. } => {
                which.refused && because != Because::Gone
            }
            ItemState::Ended { outcome: ItemOutcome::Unknown, .. } => which.unknown,
            _ => false,
        };
        let unknown = |state| matches!(state, ItemState::Ended { outcome: ItemOutcome::Unknown, .. });
        let targets = plan.items.iter().filter(|item| again(item.state)).map(|item| PlanTarget {
            target: self.target(item.workstation, item.emulator),
            look_first: unknown(item.state) && !plan.action.repeatable,
        });
        Ok(NewPlan {
            action: plan.action.clone(),
            targets: targets.collect(),
            limits: plan.limits.clone(),
            origin: Origin::Person,
            when_back: plan.expires.since(plan.added),
            spread: plan.spread,
        })
    }

    /// A plan that has ended is no longer kept.
    pub fn forget(&mut self, id: PlanId) -> Result<(), Error> {
        let plan = self.plans.get(&id).ok_or(Error::NoPlan(id))?;
        if plan.state != PlanState::Ended {
            return Err(Error::NotEnded(id));
        }
        self.drop_plan(id);
        Ok(())
    }

    pub(crate) fn drop_plan(&mut self, id: PlanId) {
        self.plans.remove(&id);
        self.changed.drop_plan(id);
    }

    /// A plan was paused or goes on: turns at its emulators, its lanes, and what it kept a workstation free for.
    fn refresh_plan(&mut self, id: PlanId) {
        let Some(plan) = self.plans.get(&id) else { return };
        let emulators: Vec<_> =
            plan.items.iter().filter(|item| item.waits()).filter_map(|item| item.emulator).collect();
        let lanes: Vec<_> = plan.lanes.iter().map(|lane| lane.workstation).collect();
        for emulator in emulators {
            self.refresh_emulator(emulator);
        }
        for (lane, workstation) in (0..).zip(lanes) {
            self.open_lane(id, lane);
            if self.workstations[workstation].reserved.is_some_and(|item| item.plan == id) {
                self.workstations[workstation].reserved = None;
                self.wake(workstation);
            }
        }
    }
}
