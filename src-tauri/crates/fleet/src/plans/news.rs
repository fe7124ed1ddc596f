//! What of plans is told: how they ended, and what stopped them.

use messages::{Message, plain, plans};
use planner::{Event, Origin, PausedBy, PlanId};

use crate::{
    plans::{
        book::Book,
        happened::{PlanNews, ScheduledPlan},
        meta::Meta,
    },
    wording::operation,
};

impl Book {
    /// Takes in what the planner says of whole plans. A single request is told by its operation.
    pub(super) fn hear_news(&mut self, event: &Event) {
        let (Event::PlanPaused { plan, .. } | Event::PlanEnded { plan, .. }) = event else { return };
        let Some(meta) = self.plans.get(plan).filter(|meta| meta.single.is_none()) else { return };
        let name = self.name_of(*plan, meta);
        match event {
            Event::PlanPaused { by, .. } => {
                self.news.push(PlanNews::Stopped { plan: *plan, name, by: *by });
            }
            Event::PlanEnded { tally, .. } => {
                let origin = self.planner.plan(*plan).map_or(Origin::Person, |plan| plan.origin);
                self.news.push(PlanNews::Ended { plan: *plan, name, origin, tally: *tally });
            }
            _ => {}
        }
    }

    /// A plan was under way when the program ended.
    pub(super) fn hear_of_restart(&mut self, plan: PlanId) {
        let news = self.plans.get(&plan).map(|meta| PlanNews::Stopped {
            plan,
            name: self.name_of(plan, meta),
            by: PausedBy::Restart,
        });
        self.news.extend(news);
    }

    /// What has happened to plans since this was last asked.
    pub(crate) fn take_news(&mut self) -> Vec<PlanNews> {
        std::mem::take(&mut self.news)
    }

    /// The plans of schedules that are kept.
    pub(crate) fn scheduled(&self) -> Vec<ScheduledPlan> {
        let scheduled = |(id, meta): (&PlanId, &Meta)| {
            let view = self.planner.plan(*id).filter(|plan| plan.origin == Origin::Schedule)?;
            Some(ScheduledPlan {
                plan: *id,
                name: meta.name.clone(),
                added_ms: view.added.as_millis(),
                ended: self.has_ended(*id).then_some(view.tally),
            })
        };
        self.plans.iter().filter_map(scheduled).collect()
    }

    /// What a plan is called.
    fn name_of(&self, plan: PlanId, meta: &Meta) -> Message {
        if !meta.name.is_empty() {
            return plain::text(meta.name.clone());
        }
        let items = self.planner.plan(plan).map_or(0, |plan| plan.tally.all());
        plans::name(operation::name(meta.kind), items)
    }
}
