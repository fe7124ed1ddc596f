//! Which items are looked at: lanes open and shut, turns at emulators, timers. Nothing here decides; it only makes sure
//! that what may have become possible is asked of the gate, and that nothing else is, so that deciding costs as much as
//! what changed and not as much as all that waits.

use std::cmp::Reverse;

use crate::facts::EmulatorState;
use crate::plan::{Because, ItemId, ItemState, Outcome, PlanId};
use crate::planner::{Planner, Timer};
use crate::time::Time;

impl Planner {
    /// Opens a lane under its first item that is ready, if there is one and its plan and its workstation let it.
    pub(crate) fn open_lane(&mut self, id: PlanId, lane: usize) {
        let Some(plan) = self.plans.get(&id) else { return };
        let held = self.workstations[plan.lanes[lane].workstation].facts.reach.holds();
        let first = plan.lanes[lane].ready.first().copied();
        self.open_lane_as(id, lane, first.filter(|_| plan.runs() && !held));
    }

    /// Nobody looks at a lane until it is opened again.
    pub(crate) fn shut_lane(&mut self, plan: PlanId, lane: usize) {
        self.open_lane_as(plan, lane, None);
    }

    fn open_lane_as(&mut self, id: PlanId, lane: usize, first: Option<u32>) {
        let Some(plan) = self.plans.get_mut(&id) else { return };
        let was = std::mem::replace(&mut plan.lanes[lane].open_as, first);
        if was == first {
            return;
        }
        if let Some(was) = was {
            plan.open.remove(&(was, lane));
        }
        if let Some(first) = first {
            plan.open.insert((first, lane));
        }
        let place = (plan.urgency(), id);
        let queue = self.queues.entry(plan.queue()).or_default();
        if plan.open.is_empty() {
            queue.remove(&place);
        } else {
            queue.insert(place);
        }
    }

    /// Opens every lane of a workstation: something there may have become possible.
    pub(crate) fn wake(&mut self, workstation: usize) {
        let lanes: Vec<_> = self.workstations[workstation].lanes.iter().copied().collect();
        for (plan, lane) in lanes {
            self.open_lane(plan, lane);
        }
    }

    /// A workstation can be reached or cannot: what it holds up past its expiry ends, everything else waits or goes on.
    pub(crate) fn refresh_workstation(&mut self, workstation: usize) {
        let lanes: Vec<_> = self.workstations[workstation].lanes.iter().copied().collect();
        let held = self.workstations[workstation].facts.reach.holds();
        for (plan, lane) in lanes {
            if held && self.plans.get(&plan).is_some_and(|plan| plan.expires <= self.now) {
                for item in self.waiting_in(plan, lane) {
                    self.end(item, Outcome::Refused, Because::NotBack);
                }
            }
            self.open_lane(plan, lane);
            self.look_at_canary(plan);
        }
        let reserved = self.workstations[workstation].reserved.take();
        if reserved.is_some() {
            self.wake(workstation);
        }
    }

    /// What waits for an emulator ends if that is gone, or blocked past an item's expiry; otherwise the first of a running
    /// plan has its turn.
    pub(crate) fn refresh_emulator(&mut self, emulator: usize) {
        let facts = &self.emulators[emulator].facts;
        let (gone, blocked) = (facts.state == EmulatorState::Gone, facts.blocked);
        if gone || blocked {
            for item in self.emulators[emulator].turns.clone() {
                if gone {
                    self.end(item, Outcome::Refused, Because::Gone);
                } else if self
                    .plans
                    .get(&item.plan)
                    .is_some_and(|plan| plan.expires <= self.now && plan.action.passes_circuit())
                {
                    self.end(item, Outcome::Refused, Because::NotBack);
                }
            }
        }
        let here = &self.emulators[emulator];
        let free = here.under_way.is_none() && here.facts.busy.is_none();
        // What maintenance or a circuit holds up is in nobody's way.
        let goes = |item: &&ItemId| {
            let plan = &self.plans[&item.plan];
            let held = blocked && plan.action.passes_circuit();
            plan.runs() && !held && !self.is_held_by_maintenance(**item)
        };
        let first = here.turns.iter().find(goes);
        let next = first.copied().filter(|_| free);
        let was = std::mem::replace(&mut self.emulators[emulator].next, next);
        if was == next {
            return;
        }
        if let Some(was) = was {
            self.set_ready(was, false);
        }
        if let Some(next) = next {
            self.set_ready(next, true);
        }
    }

    /// Puts an item among those of its lane whose turn it is, or takes it away.
    pub(crate) fn set_ready(&mut self, id: ItemId, ready: bool) {
        let Some(plan) = self.plans.get_mut(&id.plan) else { return };
        let lane = plan.items[id.index as usize].lane;
        if ready {
            plan.lanes[lane].ready.insert(id.index);
        } else {
            plan.lanes[lane].ready.remove(&id.index);
        }
        self.open_lane(id.plan, lane);
    }

    /// The items of a lane that wait.
    pub(crate) fn waiting_in(&self, plan: PlanId, lane: usize) -> Vec<ItemId> {
        let Some(plan) = self.plans.get(&plan) else { return Vec::new() };
        let waits = |index: &&u32| plan.items[**index as usize].waits();
        plan.lanes[lane].items.iter().filter(waits).map(|index| plan.id_of(*index)).collect()
    }

    pub(crate) fn set_timer(&mut self, at: Time, timer: Timer) {
        self.timers.push(Reverse((at, timer)));
    }

    pub(crate) fn set_workstation_timer(&mut self, workstation: usize, at: Time) {
        let timer = &mut self.workstations[workstation].timer;
        if timer.is_none_or(|set| at < set) {
            *timer = Some(at);
            self.set_timer(at, Timer::Workstation(workstation));
        }
    }

    /// A boot was sent or has ended on a workstation, or it came back: it settles.
    pub(crate) fn stirred(&mut self, workstation: usize) {
        self.workstations[workstation].stirred = Some(self.now);
        self.changed.workstations.insert(workstation);
    }

    /// Everything that has come due.
    pub(crate) fn run_timers(&mut self) {
        while let Some(Reverse((at, timer))) = self.timers.peek().copied()
            && at <= self.now
        {
            self.timers.pop();
            match timer {
                Timer::Workstation(workstation) => {
                    if self.workstations[workstation].timer == Some(at) {
                        self.workstations[workstation].timer = None;
                    }
                    self.wake(workstation);
                }
                Timer::Overdue(item) => self.look_whether_overdue(item),
                Timer::Lost(item) => self.look_whether_lost(item),
                Timer::Expiry(plan) => self.expire(plan),
                Timer::Watch(emulator) => self.watch_emulator(emulator),
            }
        }
    }

    /// When the next timer is due that still means something.
    pub(crate) fn next_timer(&mut self) -> Option<Time> {
        while let Some(Reverse((at, timer))) = self.timers.peek().copied() {
            let means_something = match timer {
                Timer::Workstation(workstation) => self.workstations[workstation].timer == Some(at),
                Timer::Overdue(item) | Timer::Lost(item) => self.plans.get(&item.plan).is_some_and(|plan| {
                    matches!(plan.items[item.index as usize].state, ItemState::UnderWay { .. })
                }),
                Timer::Expiry(plan) => self.plans.get(&plan).is_some_and(|plan| plan.tally.waiting > 0),
                Timer::Watch(emulator) => self.emulators[emulator].watched.is_some(),
            };
            if means_something {
                return Some(at);
            }
            self.timers.pop();
        }
        None
    }

    /// A plan no longer waits for what is held up.
    fn expire(&mut self, id: PlanId) {
        let Some(plan) = self.plans.get(&id) else { return };
        let held = |index: &u32| {
            let item = &plan.items[*index as usize];
            let away = self.workstations[item.workstation].facts.reach.holds();
            let passes = plan.action.passes_circuit();
            let blocked = item.emulator.is_some_and(|e| passes && self.emulators[e].facts.blocked);
            item.waits() && (away || blocked)
        };
        let all = 0..u32::try_from(plan.items.len()).unwrap_or(u32::MAX);
        let ended: Vec<_> = all.filter(held).map(|index| plan.id_of(index)).collect();
        for item in ended {
            self.end(item, Outcome::Refused, Because::NotBack);
        }
    }
}
