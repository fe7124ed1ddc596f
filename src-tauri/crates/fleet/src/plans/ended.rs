//! Plans that have ended: how long they are kept, and what of that is still to be told.

use planner::PlanId;

use crate::{
    operation::result::OperationResult,
    plans::book::{Book, number},
};

/// Ended plans that are kept for the window, and the items that they may have together.
const ENDED_PLANS: usize = 30;
const ENDED_ITEMS: u32 = 40_000;

impl Book {
    /// A plan that has ended is no longer kept; whether it has.
    pub(crate) fn forget(&mut self, plan: PlanId) -> bool {
        if self.planner.forget(plan).is_err() {
            return false;
        }
        self.plans.remove(&plan);
        self.operations.retain(|item, _| item.plan != plan);
        self.said.retain(|item, _| item.plan != plan);
        self.forgotten.push(plan);
        self.edits += 1;
        true
    }

    pub(super) fn forget_old(&mut self) {
        let ended: Vec<_> = self.plans.iter().filter_map(|(id, meta)| meta.ended.map(|_| *id)).collect();
        let (mut plans, mut items) = (0, 0);
        for id in ended.into_iter().rev() {
            plans += 1;
            items += self.planner.plan(id).map_or(0, |plan| plan.tally.all());
            if plans > 1 && (plans > ENDED_PLANS || items > ENDED_ITEMS) {
                self.forget(id);
            }
        }
    }

    /// Operations that are to be ended.
    pub(crate) fn take_endings(&mut self) -> Vec<(u32, OperationResult)> {
        std::mem::take(&mut self.endings)
    }

    /// Plans that are no longer kept, since this was last asked.
    pub(crate) fn take_forgotten(&mut self) -> Vec<u32> {
        std::mem::take(&mut self.forgotten).into_iter().map(number).collect()
    }
}
