//! The limits of a plan, as an operator sets them.

use std::{num::NonZeroU32, ops::RangeInclusive, time::Duration};

use planner::{AtOnce, Limits, Order, VitalsLimit};

/// At once on a workstation.
pub(crate) const PER_WORKSTATION: RangeInclusive<u64> = 1..=50;
/// At once in the fleet.
pub(crate) const IN_FLEET: RangeInclusive<u64> = 1..=20_000;
/// Seconds between two boots of a workstation.
pub(crate) const SETTLE: RangeInclusive<u64> = 0..=3600;
/// Items of a canary wave.
pub(crate) const CANARY: RangeInclusive<u64> = 0..=100;
/// Failures that pause a plan.
pub(crate) const STOP_AFTER: RangeInclusive<u64> = 0..=20_000;
/// Minutes for which what cannot be reached is waited for: a week at most.
pub(crate) const WHEN_BACK: RangeInclusive<u64> = 0..=10_080;

/// What is under way for longer ends as unknown. Longer than any operation takes: it is for what is never heard of again.
const LOST: Duration = Duration::from_hours(3);
/// Bytes of a megabyte, as memory is counted.
const MEGABYTE: u64 = 1 << 20;

/// The limits of a plan, each within its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PlanLimits {
    pub(crate) per_workstation: NonZeroU32,
    pub(crate) in_fleet: NonZeroU32,
    pub(crate) settle: Duration,
    /// Percent; 0: however busy the processors are.
    pub(crate) cpu: u8,
    /// Megabytes; 0: however little is free.
    pub(crate) memory: u32,
    /// 0: no canary wave.
    pub(crate) canary: u32,
    /// 0: the plan goes on whatever fails.
    pub(crate) stop_after: u32,
    pub(crate) when_back: Duration,
    pub(crate) order: Order,
}

impl Default for PlanLimits {
    /// Those of plans that boot emulators.
    fn default() -> Self {
        let Limits { boots, settle, canary, stop_after, order, .. } = Limits::default();
        Self {
            per_workstation: boots.workstation,
            in_fleet: boots.fleet,
            settle,
            cpu: 90,
            memory: 2048,
            canary,
            stop_after: stop_after.map_or(0, NonZeroU32::get),
            when_back: Duration::from_mins(30),
            order,
        }
    }
}

impl PlanLimits {
    /// The usual ones of a plan that boots emulators, or does not: then as many may be under way as nobody notices.
    pub(crate) fn usual(self, boots: bool) -> Self {
        let AtOnce { workstation, fleet } = Limits::default().others;
        if boots { self } else { Self { per_workstation: workstation, in_fleet: fleet, ..self } }
    }

    /// For the planner.
    pub(crate) fn limits(self, boots: bool) -> Limits {
        let usual = Limits::default();
        let at_once = AtOnce { workstation: self.per_workstation, fleet: self.in_fleet };
        let (boots, others) = if boots { (at_once, usual.others) } else { (usual.boots, at_once) };
        let memory = u64::from(self.memory) * MEGABYTE;
        Limits {
            boots,
            others,
            settle: self.settle,
            vitals: VitalsLimit {
                cpu_at_most: (self.cpu > 0).then_some(self.cpu),
                free_memory_at_least: (memory > 0).then_some(memory),
                ..usual.vitals
            },
            canary: self.canary,
            stop_after: NonZeroU32::new(self.stop_after),
            order: self.order,
            lost: LOST,
            ..usual
        }
    }

    /// Those of a plan.
    pub(crate) fn of(limits: &Limits, boots: bool, when_back: Duration) -> Self {
        let AtOnce { workstation, fleet } = if boots { limits.boots } else { limits.others };
        let memory = limits.vitals.free_memory_at_least.unwrap_or_default() / MEGABYTE;
        Self {
            per_workstation: workstation,
            in_fleet: fleet,
            settle: limits.settle,
            cpu: limits.vitals.cpu_at_most.unwrap_or_default(),
            memory: u32::try_from(memory).unwrap_or(u32::MAX),
            canary: limits.canary,
            stop_after: limits.stop_after.map_or(0, NonZeroU32::get),
            when_back,
            order: limits.order,
        }
    }
}

/// The limits of a single request: it goes as soon as its emulator is free.
pub(crate) fn none() -> Limits {
    let many = AtOnce { workstation: NonZeroU32::MAX, fleet: NonZeroU32::MAX };
    let usual = Limits::default();
    Limits {
        boots: many,
        others: many,
        settle: Duration::ZERO,
        vitals: VitalsLimit { cpu_at_most: None, free_memory_at_least: None, ..usual.vitals },
        canary: 0,
        stop_after: None,
        lost: LOST,
        ..usual
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_become_the_planners_and_come_back() {
        for boots in [true, false] {
            let usual = PlanLimits::default().usual(boots);
            let (limits, when_back) = (usual.limits(boots), usual.when_back);
            assert_eq!(limits.check(), Ok(()));
            assert_eq!(PlanLimits::of(&limits, boots, when_back), usual);
        }
        let unlimited = PlanLimits { cpu: 0, memory: 0, stop_after: 0, ..PlanLimits::default() };
        let limits = unlimited.limits(true);
        let none = (limits.vitals.cpu_at_most, limits.vitals.free_memory_at_least, limits.stop_after);
        assert_eq!(none, (None, None, None));
    }
}
