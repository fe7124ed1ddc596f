//! What a plan would do, before it is added; and how long one still takes. Both run the plan in virtual time through the
//! rules that decide, with the lengths of its items given.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap};
use std::time::Duration;

use crate::action::Action;
use crate::error::Error;
use crate::facts::{Reach, WorkstationFacts};
use crate::limits::{Limits, Order, UnknownVitals, VitalsLimit};
use crate::plan::{ItemId, ItemState, NewPlan, Outcome, PlanId, PlanTarget};
use crate::planner::Planner;
use crate::target::Target;
use crate::time::Time;
use crate::wait::LeftOut;

/// What a plan would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// Its items, those that are held up included.
    pub items: u32,
    /// On so many workstations.
    pub workstations: u32,
    /// Whom it leaves out.
    pub left_out: Vec<LeftOut>,
    /// What waits and would be taken back.
    pub replaced: Vec<ItemId>,
    /// So many cannot be sent now, because their workstation or emulator is unreachable or blocked: they wait for when it is
    /// back, or are refused at once.
    pub held: u32,
    /// Those that can, in waves.
    pub waves: Vec<Wave>,
    /// How long it takes until the last of them has ended, if nothing else is sent meanwhile.
    pub length: Duration,
}

/// Items that may go together as far as the limits of their workstations let them: the canary wave, then the first ones of
/// each workstation, and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wave {
    /// So many.
    pub items: u32,
    /// On so many workstations.
    pub workstations: u32,
    /// When the first of them goes, from the start.
    pub begins: Duration,
}

impl Planner {
    /// What a plan would do if it were added now. `length` says how long its action takes on a target.
    pub fn preview(&self, new: &NewPlan, length: impl Fn(&Target) -> Duration) -> Result<Preview, Error> {
        new.check()?;
        let admitted = self.admit(new);
        let workstations: BTreeSet<_> = admitted.targets.iter().map(|t| &t.target.workstation).collect();
        let (held, free): (Vec<_>, Vec<_>) =
            admitted.targets.iter().cloned().partition(|t| self.is_held(&t.target, &new.action));
        let order = self.in_order(&free, new);
        let free: Vec<_> = order.indexes.iter().map(|from| free[*from].clone()).collect();
        let lengths: Vec<_> = free.iter().map(|t| length(&t.target)).collect();
        let rehearsed = self.rehearse(new, &free, &lengths, order.canary);
        Ok(Preview {
            items: count(admitted.targets.len()),
            workstations: count(workstations.len()),
            held: count(held.len()),
            waves: self.waves(new, &free, order.canary, &rehearsed.begins),
            length: rehearsed.length,
            left_out: admitted.left_out,
            replaced: admitted.replaced.into_iter().map(|(item, _)| item).collect(),
        })
    }

    /// How long a plan still takes, roughly, if nothing else is sent meanwhile and what is held up stays away. `length` says
    /// how long its action takes on a target.
    pub fn time_left(&self, id: PlanId, length: impl Fn(&Target) -> Duration) -> Option<Duration> {
        let plan = self.plans.get(&id)?;
        let (mut targets, mut lengths) = (Vec::new(), Vec::new());
        for item in &plan.items {
            let target = self.target(item.workstation, item.emulator);
            let left = match item.state {
                ItemState::UnderWay { since, .. } => length(&target).saturating_sub(self.now.since(since)),
                ItemState::Waiting if !self.is_held(&target, &plan.action) => length(&target),
                _ => continue,
            };
            targets.push(PlanTarget { target, look_first: false });
            lengths.push(left);
        }
        let new = NewPlan {
            limits: plan.limits.clone(),
            origin: plan.origin,
            ..NewPlan::new(plan.action.clone(), [])
        };
        Some(self.rehearse(&new, &targets, &lengths, 0).length)
    }

    fn is_held(&self, target: &Target, action: &Action) -> bool {
        let workstation = self.find_workstation(&target.workstation);
        let emulator = self.find_emulator(target).filter(|_| action.passes_circuit());
        workstation.is_some_and(|at| self.workstations[at].facts.reach.holds())
            || emulator.is_some_and(|at| self.emulators[at].facts.blocked)
    }

    fn waves(&self, new: &NewPlan, targets: &[PlanTarget], canary: u32, begins: &[Duration]) -> Vec<Wave> {
        let at_once = new.limits.at_once(new.action.boots).workstation;
        let first = u32::from(canary > 0);
        let mut placed: HashMap<_, u32> = HashMap::new();
        let mut waves: BTreeMap<u32, (u32, BTreeSet<_>, Duration)> = BTreeMap::new();
        for ((index, PlanTarget { target, .. }), begins) in (0..).zip(targets).zip(begins) {
            let workstation = &target.workstation;
            let wave = if index < canary {
                0
            } else {
                let own = self.find_workstation(workstation);
                let own = own.and_then(|at| self.workstations[at].facts.boots_at_once);
                let limit = own.filter(|_| new.action.boots).map_or(at_once, |own| own.min(at_once));
                let place = placed.entry(workstation).or_default();
                *place += 1;
                first + (*place - 1) / limit
            };
            let (items, on, earliest) = waves.entry(wave).or_insert((0, BTreeSet::new(), *begins));
            *items += 1;
            on.insert(workstation);
            *earliest = (*earliest).min(*begins);
        }
        let wave = |(items, on, begins): (u32, BTreeSet<_>, _)| Wave {
            items,
            workstations: count(on.len()),
            begins,
        };
        waves.into_values().map(wave).collect()
    }

    /// Runs items in virtual time, on workstations that answer and are idle. They are in order already.
    fn rehearse(
        &self,
        new: &NewPlan,
        targets: &[PlanTarget],
        lengths: &[Duration],
        canary: u32,
    ) -> Rehearsed {
        let mut planner = Planner::new();
        for target in targets {
            let own = self.find_workstation(&target.target.workstation);
            let boots_at_once = own.and_then(|at| self.workstations[at].facts.boots_at_once);
            let answers = WorkstationFacts { reach: Reach::Answers, boots_at_once, ..Default::default() };
            let at = planner.workstation(&target.target.workstation);
            planner.workstations[at].facts = answers;
        }
        let idle = VitalsLimit { unknown: UnknownVitals::Send, ..new.limits.vitals };
        let limits =
            Limits { order: Order::AsGiven, stop_after: None, canary: 0, vitals: idle, ..new.limits.clone() };
        let new = NewPlan { targets: targets.to_vec(), limits, ..new.clone() };
        let mut rehearsed = Rehearsed { begins: vec![Duration::ZERO; targets.len()], length: Duration::ZERO };
        let Ok(added) = planner.add(new, Time::ZERO) else { return rehearsed };
        if let Some(plan) = planner.plans.get_mut(&added.plan) {
            plan.canary = canary;
        }
        let mut now = Time::ZERO;
        let mut under_way: BinaryHeap<Reverse<(Time, ItemId)>> = BinaryHeap::new();
        loop {
            let decision = planner.decide(now);
            for send in decision.send {
                let at = send.item.index as usize;
                rehearsed.begins[at] = now.since(Time::ZERO);
                under_way.push(Reverse((now.after(lengths[at]), send.item)));
            }
            let ends = under_way.peek().map(|Reverse((at, _))| *at);
            let Some(next) = ends.into_iter().chain(decision.ask_again).min() else { return rehearsed };
            now = now.max(next);
            while let Some(Reverse((at, item))) = under_way.peek().copied()
                && at <= now
            {
                under_way.pop();
                rehearsed.length = rehearsed.length.max(at.since(Time::ZERO));
                // One that takes longer than anybody waits has ended as lost.
                let _ = planner.ended(item, Outcome::Succeeded, now);
            }
        }
    }
}

struct Rehearsed {
    /// When each item goes, from the start.
    begins: Vec<Duration>,
    /// Until the last has ended.
    length: Duration,
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
