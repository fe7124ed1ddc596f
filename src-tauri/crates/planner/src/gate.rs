//! Whether an item may be sent: decided here and nowhere else. What shows why an item waits asks the same function.

use crate::action::Needs;
use crate::facts::{Reach, Vitals};
use crate::limits::UnknownVitals;
use crate::plan::{ItemId, Plan, PlanState};
use crate::planner::{Planner, Workstation};
use crate::time::Time;
use crate::wait::Wait;

impl Planner {
    /// What holds up an item that waits; `None` if it may be sent.
    pub(crate) fn gate(&self, id: ItemId) -> Option<Wait> {
        let plan = &self.plans[&id.plan];
        let item = &plan.items[id.index as usize];
        let workstation = &self.workstations[item.workstation];
        if let PlanState::Paused(by) = plan.state {
            return Some(Wait::Paused(by));
        }
        let expires = plan.expires;
        match workstation.facts.reach {
            Reach::Answers => {}
            Reach::Unseen => return Some(Wait::Unseen),
            Reach::Unreachable => return Some(Wait::Unreachable { expires }),
            Reach::Blocked { until } => return Some(Wait::Blocked { until, expires }),
        }
        if let Some(emulator) = item.emulator.filter(|_| plan.action.needs != Needs::Nothing)
            && let Some(wait) = self.turn(emulator, id, expires)
        {
            return Some(wait);
        }
        if self.is_held_by_maintenance(id) {
            return Some(Wait::Maintenance);
        }
        if plan.canary > 0 && id.index >= plan.canary {
            return Some(Wait::Canary);
        }
        let not_before = plan.not_before(id.index);
        if not_before > self.now {
            return Some(Wait::NotBefore(not_before));
        }
        let rests = workstation.rests_until.filter(|until| *until > self.now);
        let rests = rests.map(|until| Wait::Settling { until });
        rests.or_else(|| alone(workstation, plan, id)).or_else(|| self.places(workstation, plan)).or_else(
            || {
                let boots = plan.action.boots;
                boots.then(|| self.settling(workstation, plan).or_else(|| self.vitals(workstation, plan)))?
            },
        )
    }

    /// Whether somebody works on its workstation or emulator, and it is not what a person asked for alone.
    pub(crate) fn is_held_by_maintenance(&self, id: ItemId) -> bool {
        let plan = &self.plans[&id.plan];
        let item = &plan.items[id.index as usize];
        let emulator = item.emulator.is_some_and(|at| self.emulators[at].facts.maintenance);
        (emulator || self.workstations[item.workstation].facts.maintenance) && !plan.is_single_request()
    }

    /// Whether it is an item's turn at its emulator.
    fn turn(&self, emulator: usize, id: ItemId, expires: Time) -> Option<Wait> {
        let emulator = &self.emulators[emulator];
        if emulator.facts.blocked && self.plans[&id.plan].action.passes_circuit() {
            return Some(Wait::EmulatorBlocked { expires });
        }
        let turn = |behind: ItemId, under_way| {
            let with = self.plans[&behind.plan].action.kind.clone();
            Wait::Turn { behind, with, under_way }
        };
        if let Some(behind) = emulator.under_way {
            return Some(turn(behind, true));
        }
        if let Some(with) = &emulator.facts.busy {
            return Some(Wait::Busy { with: with.clone() });
        }
        emulator.next.filter(|next| *next != id).map(|behind| turn(behind, false))
    }

    /// Whether there is a place for it, on its workstation and in the fleet.
    fn places(&self, workstation: &Workstation, plan: &Plan) -> Option<Wait> {
        let boots = plan.action.boots;
        let at_once = plan.limits.at_once(boots);
        let own = workstation.facts.boots_at_once.filter(|_| boots);
        let limit = own.map_or(at_once.workstation, |own| own.min(at_once.workstation));
        if workstation.places.taken(boots) >= limit.get() {
            return Some(Wait::WorkstationFull { limit });
        }
        let full = self.places.taken(boots) >= at_once.fleet.get();
        full.then_some(Wait::FleetFull { limit: at_once.fleet })
    }

    fn settling(&self, workstation: &Workstation, plan: &Plan) -> Option<Wait> {
        let until = workstation.stirred?.after(plan.limits.settle);
        (until > self.now).then_some(Wait::Settling { until })
    }

    fn vitals(&self, workstation: &Workstation, plan: &Plan) -> Option<Wait> {
        let limit = plan.limits.vitals;
        let fresh = |vitals: &Vitals| vitals.at.after(limit.fresh) >= self.now;
        let vitals = workstation.facts.vitals.filter(fresh);
        let cpu = vitals.and_then(|vitals| vitals.cpu);
        let memory = vitals.and_then(|vitals| vitals.free_memory);
        let mut unknown = false;
        if let Some(limit) = limit.cpu_at_most {
            match cpu {
                Some(percent) if percent > limit => return Some(Wait::Cpu { percent, limit }),
                Some(_) => {}
                None => unknown = true,
            }
        }
        if let Some(limit) = limit.free_memory_at_least {
            match memory {
                Some(free) if free < limit => return Some(Wait::Memory { free, limit }),
                Some(_) => {}
                None => unknown = true,
            }
        }
        (unknown && limit.unknown == UnknownVitals::Wait).then_some(Wait::VitalsUnknown)
    }

    /// When time alone ends a wait.
    pub(crate) fn until(&self, id: ItemId, wait: &Wait) -> Option<Time> {
        let plan = &self.plans[&id.plan];
        match wait {
            Wait::NotBefore(until) | Wait::Settling { until } => Some(*until),
            // Too old, they no longer count.
            Wait::Cpu { .. } | Wait::Memory { .. } => {
                let at = plan.items[id.index as usize].workstation;
                let vitals = self.workstations[at].facts.vitals?;
                let millisecond = std::time::Duration::from_millis(1);
                Some(vitals.at.after(plan.limits.vitals.fresh + millisecond))
            }
            _ => None,
        }
    }
}

/// Whether another item has its workstation for itself, or it needs that for itself and it is in use.
fn alone(workstation: &Workstation, plan: &Plan, id: ItemId) -> Option<Wait> {
    let other = workstation.alone.or(workstation.reserved).filter(|other| *other != id);
    if let Some(behind) = other {
        return Some(Wait::Workstation { behind });
    }
    let in_use = plan.action.needs == Needs::Workstation && workstation.under_way > 0;
    in_use.then_some(Wait::WorkstationInUse)
}
