//! Why an item is not sent now, and what was left out of a plan.

use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

use crate::plan::{ItemId, PausedBy};
use crate::target::{ActionKind, Target};
use crate::time::Time;

/// Why an item waits. Where several hold it up, the first in this order is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wait {
    /// Its plan is paused.
    Paused(PausedBy),
    /// Its workstation does not answer.
    Unreachable {
        /// Until when it waits for that.
        expires: Time,
    },
    /// A circuit of its workstation is open.
    Blocked {
        /// When that is checked next.
        until: Option<Time>,
        /// Until when it waits for that.
        expires: Time,
    },
    /// The circuit of its emulator is open.
    EmulatorBlocked {
        /// Until when it waits for that.
        expires: Time,
    },
    /// Its workstation has not been looked at yet.
    Unseen,
    /// Its workstation or emulator is under maintenance, and it is no single request of a person.
    Maintenance,
    /// Its emulator is busy with something that did not come from here.
    Busy {
        /// With what.
        with: ActionKind,
    },
    /// Another item has its emulator, or has the turn before it.
    Turn {
        /// Which one.
        behind: ItemId,
        /// What that does.
        with: ActionKind,
        /// Whether that may have been sent.
        under_way: bool,
    },
    /// The canary wave has not ended.
    Canary,
    /// It is to go out later.
    NotBefore(Time),
    /// An item has the whole workstation, or is to have it next.
    Workstation {
        /// Which one.
        behind: ItemId,
    },
    /// It needs the whole workstation, and something is under way there.
    WorkstationInUse,
    /// As many as may be are under way on its workstation.
    WorkstationFull {
        /// How many.
        limit: NonZeroU32,
    },
    /// As many as may be are under way in the fleet.
    FleetFull {
        /// How many.
        limit: NonZeroU32,
    },
    /// Its workstation settles.
    Settling {
        /// How long.
        until: Time,
    },
    /// The processors of its workstation are busy.
    Cpu {
        /// Percent, as measured.
        percent: u8,
        /// Percent.
        limit: u8,
    },
    /// Its workstation is short of memory.
    Memory {
        /// Bytes free, as measured.
        free: u64,
        /// Bytes.
        limit: u64,
    },
    /// Nobody knows how busy its workstation is.
    VitalsUnknown,
    /// Nothing: it goes out when it is asked next what may be sent.
    Nothing,
}

impl Wait {
    /// Whether it waits for a workstation or an emulator to be back.
    pub fn is_held(&self) -> bool {
        matches!(self, Self::Unreachable { .. } | Self::Blocked { .. } | Self::EmulatorBlocked { .. })
    }
}

/// A target that a plan leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Which.
    pub target: Target,
    /// Why.
    pub why: WhyLeftOut,
}

/// Why a plan leaves a target out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum WhyLeftOut {
    /// It is named twice.
    Twice,
    /// It is no longer there.
    Gone,
    /// It runs or is stopped already.
    AlreadySo,
    /// This item asks for the same.
    Asked(ItemId),
    /// This item is going to delete it.
    Leaving(ItemId),
    /// Somebody asked for the opposite by this item.
    Outranked(ItemId),
}
