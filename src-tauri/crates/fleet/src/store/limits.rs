//! The limits of a plan as they stand in files.

use std::{num::NonZeroU32, time::Duration};

use planner::Order;
use serde::{Deserialize, Serialize};

use crate::model::limits::PlanLimits;

/// The limits of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredLimits {
    per_workstation: NonZeroU32,
    in_fleet: NonZeroU32,
    settle_seconds: u64,
    cpu_percent: u8,
    free_memory_mb: u32,
    canary: u32,
    stop_after: u32,
    when_back_minutes: u64,
    order: StoredOrder,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredOrder {
    Spread,
    ByWorkstation,
    AsGiven,
}

impl Default for StoredLimits {
    fn default() -> Self {
        Self::from(PlanLimits::default())
    }
}

impl From<PlanLimits> for StoredLimits {
    fn from(limits: PlanLimits) -> Self {
        Self {
            per_workstation: limits.per_workstation,
            in_fleet: limits.in_fleet,
            settle_seconds: limits.settle.as_secs(),
            cpu_percent: limits.cpu,
            free_memory_mb: limits.memory,
            canary: limits.canary,
            stop_after: limits.stop_after,
            when_back_minutes: limits.when_back.as_secs() / 60,
            order: match limits.order {
                Order::Spread => StoredOrder::Spread,
                Order::ByWorkstation => StoredOrder::ByWorkstation,
                Order::AsGiven => StoredOrder::AsGiven,
            },
        }
    }
}

impl From<StoredLimits> for PlanLimits {
    fn from(stored: StoredLimits) -> Self {
        Self {
            per_workstation: stored.per_workstation,
            in_fleet: stored.in_fleet,
            settle: Duration::from_secs(stored.settle_seconds),
            cpu: stored.cpu_percent,
            memory: stored.free_memory_mb,
            canary: stored.canary,
            stop_after: stored.stop_after,
            when_back: Duration::from_secs(stored.when_back_minutes.saturating_mul(60)),
            order: match stored.order {
                StoredOrder::Spread => Order::Spread,
                StoredOrder::ByWorkstation => Order::ByWorkstation,
                StoredOrder::AsGiven => Order::AsGiven,
            },
        }
    }
}
