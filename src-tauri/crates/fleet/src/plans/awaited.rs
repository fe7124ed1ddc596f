//! Who waits for the end of a plan.

use planner::{PausedBy, PlanId, PlanState};
use tokio::sync::oneshot;

use crate::{
    ipc::PlanItem,
    plans::book::{Book, number},
};

impl Book {
    /// The items of a plan, once it has ended or has stopped by itself.
    pub(crate) fn await_end(&mut self, plan: PlanId) -> oneshot::Receiver<Vec<PlanItem>> {
        let (tell, end) = oneshot::channel();
        self.awaited.entry(plan).or_default().push(tell);
        end
    }

    /// Tells those who wait for what has come to its end. A plan that has paused itself would wait for a person: whoever asked is
    /// told as soon as nothing of it is under way.
    pub(super) fn tell_who_waits(&mut self) {
        let over = |id: &&PlanId| {
            let Some(plan) = self.planner.plan(**id) else { return true };
            match plan.state {
                PlanState::Ended => true,
                PlanState::Paused(PausedBy::Failures(_) | PausedBy::Canary) => plan.tally.under_way == 0,
                _ => false,
            }
        };
        let over: Vec<PlanId> = self.awaited.keys().filter(over).copied().collect();
        for plan in over {
            let items = self.items_of(number(plan), &[]).unwrap_or_default();
            for waits in self.awaited.remove(&plan).into_iter().flatten() {
                // Whoever asked may have gone.
                drop(waits.send(items.clone()));
            }
        }
    }
}
