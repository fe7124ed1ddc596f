//! The limits of a plan, and the checks that they make sense.

use std::num::NonZeroU32;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::time::millis;

/// What a plan keeps to. What other plans have under way counts, too: the lower limit of two decides for its own plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Actions that boot an emulator.
    pub boots: AtOnce,
    /// All others.
    pub others: AtOnce,
    /// After a boot was sent to a workstation or has ended there, and after the workstation came back, the next boot
    /// waits this long.
    #[serde(with = "millis")]
    pub settle: Duration,
    /// What a workstation must have free before a boot.
    pub vitals: VitalsLimit,
    /// So many go first, on different workstations where there are enough; the rest waits for them to end. One that
    /// fails, or none that succeeds, pauses the plan. At most [`Limits::MAX_CANARY`]; 0: no canary wave.
    pub canary: u32,
    /// So many failures pause the plan. `None`: it goes on whatever fails.
    pub stop_after: Option<NonZeroU32>,
    /// In which order.
    pub order: Order,
    /// What is under way for longer no longer takes a place: one hang holds up nobody.
    #[serde(with = "millis")]
    pub overdue: Duration,
    /// What is under way for longer ends as unknown.
    #[serde(with = "millis")]
    pub lost: Duration,
}

/// How many at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtOnce {
    /// On each workstation. A workstation's own limit for boots decides where it is lower.
    pub workstation: NonZeroU32,
    /// In the fleet.
    pub fleet: NonZeroU32,
}

/// No boot while a workstation is busier than this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct VitalsLimit {
    /// Percent of all processors, 1 to 100.
    pub cpu_at_most: Option<u8>,
    /// Bytes.
    pub free_memory_at_least: Option<u64>,
    /// Vitals of this age still count.
    #[serde(with = "millis")]
    pub fresh: Duration,
    /// What happens where they are not known or too old.
    pub unknown: UnknownVitals,
}

/// What happens where the vitals of a workstation are not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum UnknownVitals {
    /// The other limits are enough.
    Send,
    /// Nothing boots there until they are known.
    Wait,
}

/// In which order items are sent as far as limits leave a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Order {
    /// As given.
    AsGiven,
    /// The first of every workstation, then the second of every workstation.
    Spread,
    /// One workstation after the other.
    ByWorkstation,
}

const fn at_least_one(n: u32) -> NonZeroU32 {
    match NonZeroU32::new(n) {
        Some(n) => n,
        None => NonZeroU32::MIN,
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            boots: AtOnce { workstation: at_least_one(2), fleet: at_least_one(40) },
            others: AtOnce { workstation: at_least_one(4), fleet: at_least_one(200) },
            settle: Duration::from_secs(5),
            vitals: VitalsLimit {
                cpu_at_most: Some(90),
                free_memory_at_least: Some(2 << 30),
                fresh: Duration::from_mins(2),
                unknown: UnknownVitals::Send,
            },
            canary: 0,
            stop_after: NonZeroU32::new(10),
            order: Order::Spread,
            overdue: Duration::from_mins(6),
            lost: Duration::from_hours(1),
        }
    }
}

impl Limits {
    /// The largest canary wave.
    pub const MAX_CANARY: u32 = 100;

    /// Whether these numbers fit each other.
    pub fn check(&self) -> Result<(), LimitsError> {
        if self.canary > Self::MAX_CANARY {
            return Err(LimitsError::Canary { given: self.canary });
        }
        if let Some(given) = self.vitals.cpu_at_most.filter(|percent| !(1..=100).contains(percent)) {
            return Err(LimitsError::Cpu { given });
        }
        if self.overdue.is_zero() || self.lost < self.overdue {
            return Err(LimitsError::Overdue { overdue: self.overdue, lost: self.lost });
        }
        Ok(())
    }

    pub(crate) fn at_once(&self, boots: bool) -> AtOnce {
        if boots { self.boots } else { self.others }
    }
}

/// Limits that make no sense.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LimitsError {
    /// The canary wave is too large.
    #[error("A canary wave has at most {} items, not {given}.", Limits::MAX_CANARY)]
    Canary {
        /// As given.
        given: u32,
    },
    /// Not a percentage that can be exceeded.
    #[error("A limit for the processors is 1 to 100 %, not {given} %.")]
    Cpu {
        /// As given.
        given: u8,
    },
    /// An item would end as unknown before it is overdue.
    #[error(
        "An item is overdue after {} s and given up after {} s: the first must be above 0, the second not below it.",
        overdue.as_secs_f64(), lost.as_secs_f64()
    )]
    Overdue {
        /// When it no longer takes a place.
        overdue: Duration,
        /// When it ends as unknown.
        lost: Duration,
    },
}
