//! An item's way: handed out to be sent, reported, ended. Each step is taken once.

use crate::action::Needs;
use crate::error::Error;
use crate::event::Event;
use crate::plan::{Because, Item, ItemId, ItemOutcome, ItemState, PausedBy, PlanId, PlanState};
use crate::planner::{Planner, Send, Timer};
use crate::time::Time;

impl Planner {
    /// Hands an item out. From here on it may have been sent.
    pub(crate) fn send(&mut self, id: ItemId) {
        let now = self.now;
        let Some(plan) = self.plans.get_mut(&id.plan) else { return };
        let (boots, needs) = (plan.action.boots, plan.action.needs);
        let action = plan.action.clone();
        let (overdue, lost) = (now.after(plan.limits.overdue), now.after(plan.limits.lost));
        let Item { workstation, emulator, lane, look_first, .. } = plan.items[id.index as usize];
        self.set_state(id, ItemState::UnderWay { since: now, overdue: false });
        self.leave_lane(id);
        *self.places.of(boots) += 1;
        let here = &mut self.workstations[workstation];
        *here.places.of(boots) += 1;
        here.under_way += 1;
        if here.reserved == Some(id) {
            here.reserved = None;
        }
        if needs == Needs::Workstation {
            here.alone = Some(id);
        }
        if boots {
            self.stirred(workstation);
        }
        if let Some(emulator) = emulator.filter(|_| needs != Needs::Nothing) {
            let emulator = &mut self.emulators[emulator];
            emulator.turns.retain(|turn| *turn != id);
            (emulator.under_way, emulator.next) = (Some(id), None);
        }
        self.set_timer(overdue, Timer::Overdue(id));
        self.set_timer(lost, Timer::Lost(id));
        self.sends.push(Send { item: id, target: self.target(workstation, emulator), action, look_first });
        self.open_lane(id.plan, lane);
    }

    /// An item has left for its workstation only now, after it had waited in the caller's own queue: it is overdue later.
    pub fn sent(&mut self, id: ItemId, now: Time) -> Result<(), Error> {
        self.step(now);
        let now = self.now;
        match self.state(id)? {
            ItemState::UnderWay { overdue, .. } => {
                self.set_state(id, ItemState::UnderWay { since: now, overdue });
                Ok(())
            }
            _ => Err(Error::NotUnderWay(id)),
        }
    }

    /// An item has ended. Refused means that nothing was sent.
    pub fn ended(&mut self, id: ItemId, outcome: ItemOutcome, now: Time) -> Result<(), Error> {
        self.step(now);
        match self.state(id)? {
            ItemState::UnderWay { .. } => {
                self.end(id, outcome, Because::Reported);
                Ok(())
            }
            _ => Err(Error::NotUnderWay(id)),
        }
    }

    /// An item that was handed out has not been sent, and waits again: a circuit opened meanwhile, the emulator had become
    /// busy. Tell what was found before this; nothing goes to its workstation for [`Planner::REST`], so that nobody hands one
    /// item to and fro.
    pub fn not_sent(&mut self, id: ItemId, now: Time) -> Result<(), Error> {
        self.step(now);
        let ItemState::UnderWay { overdue, .. } = self.state(id)? else { return Err(Error::NotUnderWay(id)) };
        let Some(plan) = self.plans.get_mut(&id.plan) else { return Err(Error::NoPlan(id.plan)) };
        let (boots, needs) = (plan.action.boots, plan.action.needs);
        let Item { workstation, emulator, lane: at, .. } = plan.items[id.index as usize];
        let turn = emulator.filter(|_| needs != Needs::Nothing);
        let lane = &mut plan.lanes[at];
        lane.waiting += 1;
        if turn.is_none() {
            lane.ready.insert(id.index);
        }
        self.set_state(id, ItemState::Waiting);
        if !overdue {
            self.free_place(workstation, boots);
        }
        let until = self.now.after(Self::REST);
        let here = &mut self.workstations[workstation];
        here.lanes.insert((id.plan, at));
        here.under_way -= 1;
        here.alone = here.alone.filter(|alone| *alone != id);
        here.rests_until = Some(until);
        self.set_workstation_timer(workstation, until);
        if let Some(emulator) = turn {
            self.emulators[emulator].under_way = None;
            self.emulators[emulator].turns.insert(0, id);
            self.refresh_emulator(emulator);
        }
        self.refresh_workstation(workstation);
        Ok(())
    }

    fn state(&self, id: ItemId) -> Result<ItemState, Error> {
        let plan = self.plans.get(&id.plan).ok_or(Error::NoPlan(id.plan))?;
        plan.items.get(id.index as usize).map(|item| item.state).ok_or(Error::NotUnderWay(id))
    }

    fn set_state(&mut self, id: ItemId, state: ItemState) {
        let Some(plan) = self.plans.get_mut(&id.plan) else { return };
        let was = std::mem::replace(&mut plan.items[id.index as usize].state, state);
        *plan.tally.of(was) -= 1;
        *plan.tally.of(state) += 1;
        self.changed.items.insert(id);
    }

    /// An item no longer waits in its lane.
    fn leave_lane(&mut self, id: ItemId) {
        let Some(plan) = self.plans.get_mut(&id.plan) else { return };
        let at = plan.items[id.index as usize].lane;
        let lane = &mut plan.lanes[at];
        lane.ready.remove(&id.index);
        lane.waiting -= 1;
        if lane.waiting == 0 {
            self.workstations[lane.workstation].lanes.remove(&(id.plan, at));
        }
    }

    /// Ends an item, once: one that has ended stays as it is.
    pub(crate) fn end(&mut self, id: ItemId, outcome: ItemOutcome, because: Because) {
        let Some(plan) = self.plans.get(&id.plan) else { return };
        let boots = plan.action.boots;
        let Item { workstation, emulator, lane, state: was, .. } = plan.items[id.index as usize];
        if matches!(was, ItemState::Ended { .. }) {
            return;
        }
        self.set_state(id, ItemState::Ended { at: self.now, outcome, because });
        if was == ItemState::Waiting {
            self.leave_lane(id);
        }
        if let ItemState::UnderWay { overdue, .. } = was {
            self.workstations[workstation].under_way -= 1;
            if !overdue {
                self.free_place(workstation, boots);
            }
            if boots {
                self.stirred(workstation);
            }
        }
        let here = &mut self.workstations[workstation];
        here.alone = here.alone.filter(|alone| *alone != id);
        let was_reserved = here.reserved == Some(id);
        here.reserved = here.reserved.filter(|reserved| *reserved != id);
        if let Some(emulator) = emulator {
            let here = &mut self.emulators[emulator];
            here.turns.retain(|turn| *turn != id);
            here.under_way = here.under_way.filter(|item| *item != id);
            here.next = here.next.filter(|next| *next != id);
        }
        let target = self.target(workstation, emulator);
        self.events.push(Event::ItemEnded { item: id, target, outcome, because });
        if let Some(emulator) = emulator {
            self.refresh_emulator(emulator);
        }
        self.open_lane(id.plan, lane);
        if was != ItemState::Waiting || was_reserved {
            self.wake(workstation);
        }
        self.count_failure(id.plan, outcome);
        self.look_at_canary(id.plan);
        self.watch_item_ended(id, outcome, because);
        self.end_plan(id.plan);
    }

    fn free_place(&mut self, workstation: usize, boots: bool) {
        *self.places.of(boots) -= 1;
        *self.workstations[workstation].places.of(boots) -= 1;
    }

    fn count_failure(&mut self, id: PlanId, outcome: ItemOutcome) {
        let Some(plan) = self.plans.get_mut(&id) else { return };
        if !matches!(outcome, ItemOutcome::Failed | ItemOutcome::Unknown) {
            return;
        }
        plan.failures += 1;
        self.changed.plans.insert(id);
        let failures = plan.failures;
        if plan.runs()
            && plan.tally.waiting > 0
            && plan.limits.stop_after.is_some_and(|n| failures >= n.get())
        {
            self.pause_by(id, PausedBy::Failures(failures));
        }
    }

    /// Lets the rest of a plan go once its canary wave has ended well, and pauses the plan if it has not. Items that are
    /// held up for when their workstation is back are passed over.
    pub(crate) fn look_at_canary(&mut self, id: PlanId) {
        let Some(plan) = self.plans.get(&id).filter(|plan| plan.runs() && plan.canary > 0) else { return };
        let wave = &plan.items[..plan.canary as usize];
        let still_counts = |item: &Item| match item.state {
            ItemState::UnderWay { overdue, .. } => !overdue,
            ItemState::Waiting => !self.workstations[item.workstation].facts.reach.holds(),
            ItemState::Ended { .. } => false,
        };
        if wave.iter().any(still_counts) {
            return;
        }
        let ended = |wanted: ItemOutcome| move |item: &Item| matches!(item.state, ItemState::Ended { outcome, .. } if outcome == wanted);
        let hangs = wave.iter().any(|item| matches!(item.state, ItemState::UnderWay { .. }));
        let bad = hangs
            || wave.iter().any(ended(ItemOutcome::Failed))
            || wave.iter().any(ended(ItemOutcome::Unknown));
        let rest = plan.tally.waiting > 0;
        if rest && (bad || !wave.iter().any(ended(ItemOutcome::Succeeded))) {
            self.pause_by(id, PausedBy::Canary);
        } else {
            self.release_canary(id);
            self.events.push(Event::CanaryPassed { plan: id });
        }
    }

    /// The rest of a plan no longer waits for its canary wave.
    pub(crate) fn release_canary(&mut self, id: PlanId) {
        let Some(plan) = self.plans.get_mut(&id) else { return };
        plan.canary = 0;
        let lanes = plan.lanes.len();
        self.changed.plans.insert(id);
        for lane in 0..lanes {
            self.open_lane(id, lane);
        }
    }

    pub(crate) fn end_plan(&mut self, id: PlanId) {
        let Some(plan) = self.plans.get_mut(&id) else { return };
        if plan.tally.left() > 0 || plan.state == PlanState::Ended {
            return;
        }
        plan.state = PlanState::Ended;
        let (tally, origin) = (plan.tally, plan.origin);
        self.changed.plans.insert(id);
        self.events.push(Event::PlanEnded { plan: id, tally });
        if origin == crate::Origin::Watch {
            self.drop_plan(id);
        }
    }

    /// An item that hangs gives its place back; it has its emulator until it ends.
    pub(crate) fn look_whether_overdue(&mut self, id: ItemId) {
        let Some(plan) = self.plans.get(&id.plan) else { return };
        let item = &plan.items[id.index as usize];
        let ItemState::UnderWay { since, overdue: false } = item.state else { return };
        let due = since.after(plan.limits.overdue);
        if due > self.now {
            return self.set_timer(due, Timer::Overdue(id));
        }
        let (workstation, boots) = (item.workstation, plan.action.boots);
        let target = self.target(workstation, item.emulator);
        self.set_state(id, ItemState::UnderWay { since, overdue: true });
        self.free_place(workstation, boots);
        self.events.push(Event::ItemOverdue { item: id, target });
        self.wake(workstation);
        self.look_at_canary(id.plan);
    }

    /// An item whose end nobody reports ends as unknown.
    pub(crate) fn look_whether_lost(&mut self, id: ItemId) {
        let Some(plan) = self.plans.get(&id.plan) else { return };
        let ItemState::UnderWay { since, .. } = plan.items[id.index as usize].state else { return };
        let due = since.after(plan.limits.lost);
        if due > self.now {
            return self.set_timer(due, Timer::Lost(id));
        }
        self.end(id, ItemOutcome::Unknown, Because::Lost);
    }
}
