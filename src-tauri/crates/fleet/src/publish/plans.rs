//! What is shown of plans.

use std::sync::Arc;

use crate::{
    ipc::{Change, Plan, SavedPlan},
    publish::StateStore,
};

impl StateStore {
    /// Shows the saved plans that there are from now on.
    pub(crate) fn set_saved_plans(&self, plans: Vec<SavedPlan>) {
        let mut inner = self.lock();
        if inner.saved_plans != plans {
            inner.saved_plans.clone_from(&plans);
            self.send(&mut inner, Change::SavedPlans(plans));
        }
    }

    /// Shows how a plan is from now on.
    pub(crate) fn set_plan(&self, plan: Plan) {
        let shared = Arc::new(plan.clone());
        let mut inner = self.lock();
        match inner.plans.iter_mut().find(|known| known.id == plan.id) {
            Some(known) if *known == shared => return,
            Some(known) => *known = shared,
            None => inner.plans.push(shared),
        }
        self.send(&mut inner, Change::Plan(Box::new(plan)));
    }

    /// A plan is no longer kept.
    pub(crate) fn forget_plan(&self, id: u32) {
        let mut inner = self.lock();
        let before = inner.plans.len();
        inner.plans.retain(|plan| plan.id != id);
        if inner.plans.len() != before {
            self.send(&mut inner, Change::PlanForgotten(id));
        }
    }
}
