//! What is sent next.

use std::time::Duration;

use messages::plans;
use planner::{Because, Event, ItemId, Origin, PlanId, Target};

use crate::{
    activity::Who,
    model::OperationStatus,
    operation::result::OperationResult,
    plans::{asks::PlanAsks, book::Book, look::Look, meta::Meta, world::index_and_title},
    wall_clock::wall_ms,
    wording::plan as wording,
};

/// Something that is to be sent now.
#[derive(Debug, Clone)]
pub(crate) struct Dispatch {
    pub(crate) item: ItemId,
    pub(crate) workstation: String,
    pub(crate) index: u32,
    pub(crate) title: String,
    /// `None` where it was not kept.
    pub(crate) asks: Option<PlanAsks>,
    /// It is a step of the watch.
    pub(crate) watch: bool,
    /// The workstation itself is to be repaired, not one of its emulators.
    pub(crate) repair: bool,
    /// Who asked for the plan.
    pub(crate) who: Who,
    /// The operation that was shown for it already.
    pub(crate) operation: Option<u32>,
    /// Whether its emulator is to be listed before.
    pub(crate) look: bool,
}

/// What is to be done now, and when to look again at the latest.
#[derive(Debug, Default)]
pub(crate) struct NextDispatches {
    pub(crate) send: Vec<Dispatch>,
    pub(crate) ask_again: Option<Duration>,
}

impl Book {
    /// Decides what is sent next. What is handed out is to be saved before it is sent.
    pub(crate) fn decide(&mut self) -> NextDispatches {
        if self.closed {
            return NextDispatches::default();
        }
        let now = self.now();
        let mut send = self.looked(now);
        let decision = self.planner.decide(now);
        for event in decision.events {
            self.hear_news(&event);
            self.heard(&event);
        }
        for sent in decision.send {
            self.edits += 1;
            send.extend(self.dispatch(sent.item, &sent.target, sent.look_first));
        }
        self.tell_who_waits();
        self.forget_old();
        let ask_again = decision.ask_again.map(|at| at.since(now));
        NextDispatches { send, ask_again }
    }

    pub(super) fn dispatch(&mut self, item: ItemId, target: &Target, look: bool) -> Option<Dispatch> {
        let meta = self.plans.get(&item.plan)?;
        let (index, title) = target.emulator.as_ref().map(index_and_title).unwrap_or_default();
        if look {
            self.looks.insert(item, Look::first(target.clone(), wall_ms()));
        }
        Some(Dispatch {
            item,
            workstation: target.workstation.as_str().to_owned(),
            index,
            title: title.to_owned(),
            asks: meta.asks.clone(),
            watch: meta.watch,
            repair: target.emulator.is_none() && meta.watch,
            who: self.who(item.plan, meta),
            operation: meta.single,
            look,
        })
    }

    /// Who asked for a plan; where that is a person, by which plan: its name, or its number.
    fn who(&self, id: PlanId, meta: &Meta) -> Who {
        let name = if meta.name.is_empty() { id.0.to_string() } else { meta.name.clone() };
        match self.planner.plan(id).map(|plan| plan.origin) {
            Some(Origin::Schedule) => Who::Schedule(name),
            Some(Origin::Watch) => Who::Watch(name),
            _ if meta.by_script => Who::Script,
            _ => Who::Plan(name),
        }
    }

    fn heard(&mut self, event: &Event) {
        match event {
            Event::ItemEnded { item, because, target, .. } => {
                self.closes(target);
                self.edits += 1;
                self.looks.remove(item);
                self.turned_away.remove(item);
                let single = self.plans.get(&item.plan).and_then(|meta| meta.single);
                if let Some(operation) = single
                    && *because != Because::Reported
                {
                    self.endings.push((operation, single_ended(*because)));
                }
            }
            Event::PlanEnded { plan, .. } => {
                self.edits += 1;
                if let Some(meta) = self.plans.get_mut(plan) {
                    meta.ended = Some(wall_ms());
                    if !meta.is_shown() {
                        self.forget(*plan);
                    }
                }
            }
            event => self.heard_of_watch(event),
        }
    }

    fn closes(&mut self, target: &Target) {
        if let Some(open) = self.open.get_mut(target) {
            *open -= 1;
            if *open == 0 {
                self.open.remove(target);
            }
        }
    }
}

/// How the operation of a request ends that waited its turn in vain.
fn single_ended(because: Because) -> OperationResult {
    let status = match because {
        Because::Asked | Because::Replaced(_) => OperationStatus::Cancelled,
        Because::Lost => OperationStatus::Unknown,
        _ => OperationStatus::Refused,
    };
    OperationResult::new(status, wording::ended(because).unwrap_or_else(plans::waits_nothing))
}
