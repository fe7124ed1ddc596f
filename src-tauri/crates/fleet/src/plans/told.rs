//! What happens in the fleet, as the plans are told of it.

use std::time::Duration;

use messages::{Message, plans};
use planner::{ItemId, Outcome};

use crate::{
    ipc::{self, Change, Operation},
    model::OperationStatus,
    plans::{book::Book, world::Direct},
    wall_clock::wall_ms,
};

/// An item may be turned away so often until it ends as refused.
const TURNED_AWAY: u32 = 120;

impl Book {
    /// Takes in what has happened in the fleet.
    pub(crate) fn take_in(&mut self, change: &Change) {
        if self.closed {
            return;
        }
        match change {
            Change::Workstation(shown) => self.workstation(shown),
            Change::Removed(id) => {
                let now = self.now();
                self.world.remove(id, &mut self.planner, now);
            }
            Change::Operation(operation) => self.operation(operation),
            Change::Maintenance(maintenance) => self.leave_alone(maintenance),
            _ => {}
        }
    }

    /// This is under maintenance from now on, and nothing else.
    pub(crate) fn leave_alone(&mut self, maintenance: &[ipc::Maintenance]) {
        let now = self.now();
        self.world.leave_alone(maintenance, &mut self.planner, now);
    }

    /// Takes in a workstation as it is shown now.
    pub(crate) fn workstation(&mut self, shown: &ipc::Workstation) {
        if self.closed {
            return;
        }
        let now = self.now();
        self.world.take_in(shown, &mut self.planner, now);
    }

    /// Takes in an operation as it is now.
    pub(crate) fn operation(&mut self, operation: &Operation) {
        if self.closed {
            return;
        }
        let now = self.now();
        let Some(item) = self.items.get(&operation.id).copied() else {
            let waits = self.plans.values().any(|meta| meta.single == Some(operation.id));
            let direct = Direct {
                workstation: operation.workstation.clone(),
                emulator: operation.emulator,
                kind: operation.kind,
                begun: operation.status != OperationStatus::Queued,
            };
            let direct = Some(direct).filter(|_| !operation.status.is_final() && !waits);
            return self.world.direct(operation.id, direct, &mut self.planner, now);
        };
        let outcome = match operation.status {
            OperationStatus::Queued => return,
            OperationStatus::Running => {
                if self.begun.insert(operation.id, wall_ms()).is_none() {
                    let _ = self.planner.sent(item, now);
                }
                return;
            }
            OperationStatus::Succeeded => Outcome::Succeeded,
            OperationStatus::Failed => Outcome::Failed,
            OperationStatus::Cancelled => Outcome::Cancelled,
            OperationStatus::Unknown => Outcome::Unknown,
            OperationStatus::Refused => {
                self.items.remove(&operation.id);
                if self.plans.get(&item.plan).is_some_and(|meta| meta.single.is_some()) {
                    let _ = self.planner.ended(item, Outcome::Refused, now);
                } else {
                    self.operations.remove(&item);
                    self.turned_away(item);
                }
                return;
            }
        };
        self.items.remove(&operation.id);
        if let Some(began) = self.begun.remove(&operation.id)
            && outcome == Outcome::Succeeded
        {
            let took = operation.ended_at.unwrap_or_else(wall_ms).saturating_sub(began);
            self.lengths.took(operation.kind, Duration::from_millis(took));
        }
        // Ended already where nobody had heard of it for too long.
        let ended = self.planner.ended(item, outcome, now).is_ok();
        // The operation itself is not kept for as long as the plan.
        let is_told = outcome != Outcome::Succeeded || self.awaited.contains_key(&item.plan);
        if let Some(result) = operation.result.clone().filter(|_| ended && is_told) {
            self.said.insert(item, result);
        }
    }

    /// The operations under way that belong to items: where events were missed, each is looked up.
    pub(crate) fn operations_under_way(&self) -> Vec<u32> {
        self.items.keys().copied().collect()
    }

    /// An operation is no longer kept anywhere: how it ended was missed.
    pub(crate) fn operation_lost(&mut self, id: u32) {
        let now = self.now();
        if let Some(item) = self.items.remove(&id) {
            let _ = self.planner.ended(item, Outcome::Unknown, now);
        }
    }

    /// An item was not sent, for a reason of this computer's own: it waits again.
    pub(crate) fn not_sent(&mut self, item: ItemId) {
        let now = self.now();
        let _ = self.planner.not_sent(item, now);
    }

    /// An item was not sent: it waits again, unless it has been turned away for too long.
    pub(crate) fn turned_away(&mut self, item: ItemId) {
        let now = self.now();
        let times = self.turned_away.entry(item).or_default();
        *times += 1;
        if *times < TURNED_AWAY {
            let _ = self.planner.not_sent(item, now);
        } else {
            self.give_up(item, Outcome::Refused, plans::ended_not_admitted());
        }
    }

    /// An item ends without an operation that says why.
    pub(crate) fn give_up(&mut self, item: ItemId, outcome: Outcome, why: Message) {
        let now = self.now();
        if self.planner.ended(item, outcome, now).is_ok() {
            self.said.insert(item, why);
        }
    }

    /// An operation carries an item out from now on.
    pub(crate) fn carried_out_by(&mut self, item: ItemId, operation: u32) {
        self.items.insert(operation, item);
        self.operations.insert(item, operation);
        self.turned_away.remove(&item);
    }
}
