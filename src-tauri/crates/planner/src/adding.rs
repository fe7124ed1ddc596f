//! A plan is added: whom it leaves out, what it takes back, and in which order its items go.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::action::{LeadsTo, Needs, Settled};
use crate::contradiction::{Precedence, meet};
use crate::error::Error;
use crate::event::Event;
use crate::facts::EmulatorState;
use crate::limits::Order;
use crate::plan::{
    Because, Item, ItemId, ItemOutcome, ItemState, Lane, NewPlan, Origin, Plan, PlanId, PlanState,
    PlanTarget, Tally,
};
use crate::planner::{Planner, Timer};
use crate::target::Target;
use crate::time::Time;
use crate::wait::{LeftOut, WhyLeftOut};

/// A plan that was added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// Its name from now on.
    pub plan: PlanId,
    /// Whom it leaves out.
    pub left_out: Vec<LeftOut>,
}

/// What a plan would do to the targets given.
pub(crate) struct Admitted {
    pub(crate) targets: Vec<PlanTarget>,
    pub(crate) left_out: Vec<LeftOut>,
    /// What waits and is taken back, with the place in `targets` of what takes it back.
    pub(crate) replaced: Vec<(ItemId, usize)>,
}

impl Planner {
    /// Adds a plan. It runs at once: [`decide`](Self::decide) says what of it goes first.
    pub fn add(&mut self, new: NewPlan, now: Time) -> Result<Added, Error> {
        new.check()?;
        self.step(now);
        let Admitted { targets: before, left_out, replaced } = self.admit(&new);
        let id = PlanId(self.next_plan);
        self.next_plan += 1;
        let order = self.in_order(&before, &new);
        // Where each target came to stand.
        let mut place = vec![0; before.len()];
        for (index, from) in (0_u32..).zip(&order.indexes) {
            place[*from] = index;
        }
        let items = order.indexes.iter().map(|from| {
            let PlanTarget { target, look_first } = &before[*from];
            (target.clone(), *look_first, ItemState::Waiting)
        });
        // What is named and left out is wanted all the same.
        let wanted: Vec<_> = new.targets.iter().filter_map(|t| self.find_emulator(&t.target)).collect();
        let (leads_to, origin) = (new.action.leads_to, new.origin);
        let plan = Plan {
            id,
            expires: self.now.after(new.when_back),
            added: self.now,
            spread: new.spread,
            action: new.action,
            limits: new.limits,
            origin: new.origin,
            state: PlanState::Running,
            items: Vec::new(),
            lanes: Vec::new(),
            lane_of: BTreeMap::new(),
            open: BTreeSet::new(),
            canary: order.canary,
            failures: 0,
            tally: Tally::default(),
        };
        self.insert(plan, items);
        for (item, by) in replaced {
            let by = ItemId { plan: id, index: place[by] };
            self.end(item, ItemOutcome::Cancelled, Because::Replaced(by));
        }
        self.enter(id);
        for emulator in wanted {
            let event = if origin == Origin::Watch { None } else { self.heed(emulator, leads_to) };
            self.events.extend(event);
        }
        self.end_plan(id);
        Ok(Added { plan: id, left_out })
    }

    /// Whom a plan takes and whom it leaves out.
    pub(crate) fn admit(&self, new: &NewPlan) -> Admitted {
        let mut named = BTreeSet::new();
        let mut admitted = Admitted { targets: Vec::new(), left_out: Vec::new(), replaced: Vec::new() };
        for target in &new.targets {
            let place = admitted.targets.len();
            let verdict = if named.insert(&target.target) {
                self.admit_one(new, &target.target)
            } else {
                Err(WhyLeftOut::Twice)
            };
            match verdict {
                Ok(replaces) => {
                    admitted.replaced.extend(replaces.into_iter().map(|item| (item, place)));
                    admitted.targets.push(target.clone());
                }
                Err(why) => admitted.left_out.push(LeftOut { target: target.target.clone(), why }),
            }
        }
        admitted
    }

    /// What a new item takes back, or why it is left out.
    fn admit_one(&self, new: &NewPlan, target: &Target) -> Result<Vec<ItemId>, WhyLeftOut> {
        let Some(emulator) = self.find_emulator(target) else { return Ok(Vec::new()) };
        let emulator = &self.emulators[emulator];
        if emulator.facts.state == EmulatorState::Gone {
            return Err(WhyLeftOut::Gone);
        }
        if new.action.needs == Needs::Nothing {
            return Ok(Vec::new());
        }
        if let Some(item) = emulator.under_way {
            let action = &self.plans[&item.plan].action;
            if action.leads_to == LeadsTo::Gone {
                return Err(WhyLeftOut::Leaving(item));
            }
            if action.kind == new.action.kind {
                return Err(WhyLeftOut::Asked(item));
            }
        }
        let mut replaced = Vec::new();
        for item in &emulator.turns {
            let plan = &self.plans[&item.plan];
            match meet((&plan.action, plan.origin), (&new.action, new.origin)) {
                Precedence::Queue => {}
                Precedence::Replace => replaced.push(*item),
                Precedence::Asked => return Err(WhyLeftOut::Asked(*item)),
                Precedence::Leaving => return Err(WhyLeftOut::Leaving(*item)),
                Precedence::Outranked => return Err(WhyLeftOut::Outranked(*item)),
            }
        }
        // What is about to happen to it may change its state.
        let busy = emulator.under_way.is_some() || emulator.facts.busy.is_some();
        let settled = !busy && emulator.turns.len() == replaced.len();
        let state = match new.action.idle_when {
            Some(Settled::Running) => EmulatorState::Running,
            Some(Settled::Stopped) => EmulatorState::Stopped,
            None => return Ok(replaced),
        };
        // A start that takes back a stop may well find its emulator running: it is sent nothing, but the stop must go.
        if settled && replaced.is_empty() && emulator.facts.state == state {
            return Err(WhyLeftOut::AlreadySo);
        }
        Ok(replaced)
    }

    /// Puts a plan and its items in, without letting anything of it go yet.
    pub(crate) fn insert(&mut self, mut plan: Plan, items: impl Iterator<Item = (Target, bool, ItemState)>) {
        for (index, (target, look_first, state)) in (0_u32..).zip(items) {
            let workstation = self.workstation(&target.workstation);
            let emulator = target.emulator.map(|emulator| self.emulator(workstation, &emulator));
            let next = plan.lanes.len();
            let lane = *plan.lane_of.entry(workstation).or_insert(next);
            if lane == next {
                let (items, ready) = (Vec::new(), BTreeSet::new());
                plan.lanes.push(Lane { workstation, items, ready, waiting: 0, open_as: None });
            }
            plan.lanes[lane].items.push(index);
            *plan.tally.of(state) += 1;
            plan.items.push(Item { workstation, emulator, lane, look_first, state });
            self.changed.items.insert(plan.id_of(index));
        }
        self.changed.plans.insert(plan.id);
        self.plans.insert(plan.id, plan);
    }

    /// The items of a plan take their places: at their emulators, in their lanes.
    pub(crate) fn enter(&mut self, id: PlanId) {
        let Some(plan) = self.plans.get_mut(&id) else { return };
        let takes_turns = plan.action.needs != Needs::Nothing;
        let expires = plan.expires;
        let mut emulators = Vec::new();
        for (index, item) in (0_u32..).zip(&plan.items) {
            if !item.waits() {
                continue;
            }
            let lane = &mut plan.lanes[item.lane];
            lane.waiting += 1;
            match item.emulator.filter(|_| takes_turns) {
                Some(emulator) => {
                    self.emulators[emulator].turns.push(ItemId { plan: id, index });
                    emulators.push(emulator);
                }
                None => {
                    lane.ready.insert(index);
                }
            }
        }
        let lanes: Vec<_> =
            (0..).zip(&plan.lanes).map(|(at, lane)| (at, lane.workstation, lane.waiting)).collect();
        for (lane, workstation, _) in lanes.iter().filter(|(.., waiting)| *waiting > 0) {
            self.workstations[*workstation].lanes.insert((id, *lane));
        }
        for emulator in emulators {
            self.refresh_emulator(emulator);
        }
        let held_too_long = expires <= self.now;
        for (lane, workstation, _) in lanes {
            if held_too_long && self.workstations[workstation].facts.reach.holds() {
                for item in self.waiting_in(id, lane) {
                    self.end(item, ItemOutcome::Refused, Because::NotBack);
                }
            }
            self.open_lane(id, lane);
        }
        if !held_too_long {
            self.set_timer(expires, Timer::Expiry(id));
        }
        self.look_at_canary(id);
    }

    /// In which order targets go, and how many of them first.
    pub(crate) fn in_order(&self, targets: &[PlanTarget], new: &NewPlan) -> InOrder {
        // The how manieth workstation, and the how manieth of it.
        let mut seen: HashMap<&_, (usize, usize)> = HashMap::new();
        let mut places = Vec::with_capacity(targets.len());
        for PlanTarget { target, .. } in targets {
            let next = seen.len();
            let (workstation, count) = seen.entry(&target.workstation).or_insert((next, 0));
            places.push((*workstation, *count));
            *count += 1;
        }
        let mut indexes: Vec<usize> = (0..targets.len()).collect();
        match new.limits.order {
            Order::AsGiven => {}
            Order::Spread => indexes.sort_by_key(|at| (places[*at].1, places[*at].0)),
            Order::ByWorkstation => indexes.sort_by_key(|at| places[*at]),
        }
        let canary = if (new.limits.canary as usize) < targets.len() { new.limits.canary } else { 0 };
        if canary > 0 {
            let away = |at: usize| {
                let workstation = self.find_workstation(&targets[at].target.workstation);
                workstation.is_some_and(|workstation| self.workstations[workstation].facts.reach.holds())
            };
            let mut wave: Vec<_> = indexes.clone();
            wave.sort_by_key(|at| (away(*at), places[*at].1));
            wave.truncate(canary as usize);
            indexes.retain(|at| !wave.contains(at));
            indexes.splice(0..0, wave);
        }
        InOrder { indexes, canary }
    }
}

/// Targets in the order in which they go.
pub(crate) struct InOrder {
    /// Their places before.
    pub(crate) indexes: Vec<usize>,
    /// So many are the canary wave.
    pub(crate) canary: u32,
}

impl Planner {
    /// The watch notices what somebody asks of what it watches.
    pub(crate) fn heed(&mut self, emulator: usize, leads_to: LeadsTo) -> Option<Event> {
        let here = &mut self.emulators[emulator];
        let workstation = here.workstation;
        let now = self.now;
        let watched = here.watched.as_mut()?;
        let released = watched.heed(leads_to)?;
        if !released {
            watched.look_from = now;
        }
        self.changed.watched.insert(emulator);
        let target = self.target(workstation, Some(emulator));
        if released {
            Some(Event::WatchReleased { target })
        } else {
            self.watch_emulator(emulator);
            Some(Event::WatchResumed { target })
        }
    }
}
