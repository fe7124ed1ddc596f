//! Why something of a plan waits, was left out or ended, in sentences.

use messages::{Message, plans};
use planner::{ActionKind, Because, PausedBy, Wait, WhyLeftOut};

use crate::{model::OperationKind, wording::operation};

/// Bytes of a megabyte, as memory is counted.
const MEGABYTE: u64 = 1 << 20;

/// Why an item waits. `kind` knows the planner's names of actions.
pub(crate) fn wait(wait: &Wait, kind: impl Fn(&ActionKind) -> Option<OperationKind>) -> Message {
    let action = |with: &ActionKind| kind(with).map(operation::name);
    match wait {
        Wait::Paused(_) => plans::waits_paused(),
        Wait::Unreachable { .. } => plans::waits_unreachable(),
        Wait::Blocked { .. } => plans::waits_blocked(),
        Wait::EmulatorBlocked { .. } => plans::waits_emulator_blocked(),
        Wait::Unseen => plans::waits_unseen(),
        Wait::Maintenance => plans::waits_maintenance(),
        Wait::Busy { with } => action(with).map_or_else(plans::waits_nothing, plans::waits_busy),
        Wait::Turn { with, under_way: true, .. } => {
            action(with).map_or_else(plans::waits_nothing, plans::waits_busy)
        }
        Wait::Turn { with, .. } => action(with).map_or_else(plans::waits_nothing, plans::waits_turn),
        Wait::Canary => plans::waits_canary(),
        Wait::NotBefore(_) => plans::waits_later(),
        Wait::Workstation { .. } => plans::waits_workstation(),
        Wait::WorkstationInUse => plans::waits_in_use(),
        Wait::WorkstationFull { limit } => plans::waits_full(limit.get()),
        Wait::FleetFull { limit } => plans::waits_fleet_full(limit.get()),
        Wait::Settling { .. } => plans::waits_settling(),
        Wait::Cpu { percent, limit } => plans::waits_cpu(percent.to_string(), limit.to_string()),
        Wait::Memory { free, limit } => {
            plans::waits_memory((free / MEGABYTE).to_string(), (limit / MEGABYTE).to_string())
        }
        Wait::VitalsUnknown => plans::waits_vitals(),
        Wait::Nothing => plans::waits_nothing(),
    }
}

/// Why a plan is paused.
pub(crate) fn paused(by: PausedBy) -> Message {
    match by {
        PausedBy::Person => plans::paused_person(),
        PausedBy::Failures(failures) => plans::paused_failures(failures),
        PausedBy::Canary => plans::paused_canary(),
        PausedBy::Restart => plans::paused_restart(),
    }
}

/// Why somebody is left out.
pub(crate) fn left_out(why: WhyLeftOut) -> Message {
    match why {
        WhyLeftOut::Twice => plans::left_twice(),
        WhyLeftOut::Gone => plans::left_gone(),
        WhyLeftOut::AlreadySo => plans::left_already(),
        WhyLeftOut::Asked(_) => plans::left_asked(),
        WhyLeftOut::Leaving(_) => plans::left_leaving(),
        WhyLeftOut::Outranked(_) => plans::left_outranked(),
    }
}

/// Why so many are left out.
pub(crate) fn left_out_number(why: WhyLeftOut, number: u32) -> Message {
    match why {
        WhyLeftOut::Twice => plans::left_number_twice(number),
        WhyLeftOut::Gone => plans::left_number_gone(number),
        WhyLeftOut::AlreadySo => plans::left_number_already(number),
        WhyLeftOut::Asked(_) => plans::left_number_asked(number),
        WhyLeftOut::Leaving(_) => plans::left_number_leaving(number),
        WhyLeftOut::Outranked(_) => plans::left_number_outranked(number),
    }
}

/// How an item ended; `None` where its operation says so.
pub(crate) fn ended(because: Because) -> Option<Message> {
    Some(match because {
        Because::Reported => return None,
        Because::Asked => plans::ended_asked(),
        Because::Replaced(_) => plans::ended_replaced(),
        Because::NotBack => plans::ended_not_back(),
        Because::Gone => plans::ended_gone(),
        Because::Lost => plans::ended_lost(),
        Because::Restart => plans::ended_restart(),
    })
}
