//! What is kept over a restart.

use std::{collections::HashSet, sync::Arc};

use breaker::Clock;
use messages::{Message, plain, plans};
use planner::{ItemOutcome, ItemState, ItemView, Origin, PlanId, Planner};

use crate::{
    forms::request,
    plans::{asks::PlanAsks, book::Book, look::Look, meta::Meta, requests, shown::count},
    store::plans::{StoredPlan, StoredPlans},
};

impl Book {
    /// As it was kept: plans that had not ended are paused, and what was under way is looked at. Where it contradicts itself, why.
    pub(super) fn restored(stored: StoredPlans, clock: Arc<dyn Clock>) -> Result<Self, Message> {
        let mut book = Self::new(clock);
        let now = book.now();
        book.planner =
            Planner::restore(stored.planner, now).map_err(|error| plain::text(error.to_string()))?;
        book.unknown = stored.unknown;
        for kept in stored.plans {
            if let Some(plan) = book.planner.plan(kept.id)
                && !kept.single
            {
                let watch = plan.origin == Origin::Watch;
                book.plans.insert(kept.id, Meta { watch, ..meta(kept) });
            }
        }
        for id in book.planner.plans().collect::<Vec<_>>() {
            book.take_up(id);
        }
        book.watched_before();
        Ok(book)
    }

    /// A plan goes on where it was; or ends, if nothing can be known of it, or it was one request that waited its turn.
    fn take_up(&mut self, id: PlanId) {
        let now = self.now();
        let items: Vec<_> = self.planner.items(id).collect();
        let known = self.plans.contains_key(&id);
        let mut workstations = HashSet::new();
        for ItemView { id: item, target, state, .. } in items {
            workstations.insert(target.workstation.clone());
            if matches!(state, ItemState::Ended { .. }) {
                continue;
            }
            self.world.expect(&target);
            *self.open.entry(target.clone()).or_default() += 1;
            match state {
                ItemState::UnderWay { .. } if known => {
                    self.looks.insert(item, Look::after_restart(target));
                }
                ItemState::UnderWay { .. } => drop(self.planner.ended(item, ItemOutcome::Unknown, now)),
                _ => {}
            }
        }
        if !self.has_ended(id) {
            self.hear_of_restart(id);
        }
        if let Some(meta) = self.plans.get_mut(&id) {
            meta.workstations = count(workstations.len());
        }
        let over = known && self.plans[&id].watch && self.has_ended(id);
        if over {
            self.forget(id);
        }
        if !known {
            let _ = self.planner.cancel(id, now);
            let _ = self.planner.forget(id);
        }
    }

    /// What is to be written, if that is news; and how much of what was changed it contains.
    pub(super) fn unwritten(&mut self) -> Option<(u64, StoredPlans)> {
        if !self.planner.changes().is_empty() {
            self.edits += 1;
        }
        if self.edits == self.written {
            return None;
        }
        let plans = self.plans.iter().map(|(id, meta)| StoredPlan {
            id: *id,
            kind: meta.kind.into(),
            request: meta.asks.as_ref().and_then(|asks| match asks {
                PlanAsks::Emulator(request) => requests::stored(request),
                PlanAsks::Workstation(_) => None,
            }),
            name: meta.name.clone(),
            left_out: meta.left_out,
            single: meta.single.is_some(),
            ended_ms: meta.ended,
            by_script: meta.by_script,
        });
        let stored = StoredPlans {
            planner: self.planner.save(),
            plans: plans.collect(),
            unknown: self.unknown.clone(),
        };
        Some((self.edits, stored))
    }

    /// So much of what was changed has been written, or could not be.
    pub(super) fn saved(&mut self, edits: u64, written: bool) {
        self.not_saved = !written;
        if written {
            self.written = edits;
        }
    }
}

fn meta(kept: StoredPlan) -> Meta {
    let request = kept.request.map(requests::read);
    let task = request.as_ref().and_then(|request| request::emulator(request).ok());
    Meta {
        kind: kept.kind.into(),
        subject: task.and_then(|(_, task)| task.subject()),
        asks: request.map(PlanAsks::Emulator),
        name: kept.name,
        left_out: kept.left_out,
        workstations: 0,
        single: None,
        watch: false,
        ended: kept.ended_ms,
        by_script: kept.by_script,
    }
}

/// Why a plan cannot go on.
pub(super) fn request_missing() -> Message {
    plans::request_not_kept()
}
