//! What a person asks of plans.

use std::{collections::HashMap, time::Duration};

use messages::{Message, plans};
use planner::{Again, ItemId, LeftOut, NewPlan, Origin, PlanId, PlanTarget, Target, WorkstationId};

use crate::{
    error::{Error, Result},
    forms::limits,
    ipc::{Addressee, PlanAgain, PlanPreview, PlanReason, PlanWave},
    model::{OperationKind, limits::PlanLimits},
    plans::{
        action::{action, boots},
        asks::PlanAsks,
        book::{Book, number},
        kept::request_missing,
        meta::Meta,
        shown::{count, millis},
        world::{emulator_id, index_and_title},
    },
    wording::plan as wording,
};

/// So many titles are named with a reason.
const NAMED: usize = 5;

/// A plan whose every part has been checked.
#[derive(Debug, Clone)]
pub(crate) struct CheckedPlan {
    pub(crate) kind: OperationKind,
    pub(crate) asks: PlanAsks,
    pub(crate) subject: Option<Message>,
    pub(crate) targets: Vec<Target>,
    pub(crate) limits: PlanLimits,
    pub(crate) name: String,
    /// Who asked.
    pub(crate) origin: Origin,
    /// Over which time its items go out.
    pub(crate) spread: Duration,
    /// A script asks, through the command line.
    pub(crate) by_script: bool,
}

/// A plan that was begun.
#[derive(Debug)]
pub(crate) struct Begun {
    pub(crate) plan: PlanId,
    pub(crate) left_out: Vec<LeftOut>,
}

impl CheckedPlan {
    fn new_plan(&self) -> NewPlan {
        let target = |target: &Target| PlanTarget { target: target.clone(), look_first: false };
        NewPlan {
            action: action(self.kind, &self.asks),
            targets: self.targets.iter().map(target).collect(),
            limits: self.limits.limits(boots(self.kind)),
            origin: self.origin,
            when_back: self.limits.when_back,
            spread: self.spread,
        }
    }
}

/// Emulators as the planner knows them.
pub(crate) fn emulators(targets: &[Addressee]) -> Vec<Target> {
    let target = |to: &Addressee| {
        Target::emulator(&WorkstationId::new(to.workstation.as_str()), &emulator_id(to.emulator, &to.title))
    };
    targets.iter().map(target).collect()
}

/// Workstations as the planner knows them.
pub(crate) fn workstations(ids: &[String]) -> Vec<Target> {
    ids.iter().map(|id| Target::workstation(&WorkstationId::new(id.as_str()))).collect()
}

impl Book {
    /// What a plan would do.
    pub(crate) fn preview(&self, wanted: &CheckedPlan) -> Result<PlanPreview> {
        let length = self.lengths.of(wanted.kind);
        let preview = self.planner.preview(&wanted.new_plan(), |_| length).map_err(wrong)?;
        Ok(PlanPreview {
            items: preview.items,
            workstations: preview.workstations,
            left_out: reasons(&preview.left_out),
            replaced: count(preview.replaced.len()),
            held: preview.held,
            waves: preview
                .waves
                .iter()
                .map(|wave| PlanWave {
                    items: wave.items,
                    workstations: wave.workstations,
                    begins_ms: millis(wave.begins),
                })
                .collect(),
            length_ms: millis(preview.length),
            reckoned_from: self.lengths.known_from(wanted.kind),
            boots: boots(wanted.kind),
            limits: limits::typed(&wanted.limits),
        })
    }

    /// Whether the history is to be asked how long a kind takes.
    pub(crate) fn would_recall(&self, kind: OperationKind) -> bool {
        !self.lengths.is_recalled(kind)
    }

    /// How long operations of a kind took before the program was started, the oldest first.
    pub(crate) fn recall(&mut self, kind: OperationKind, past: &[Duration]) {
        self.lengths.recall(kind, past);
    }

    /// Begins a plan.
    pub(crate) fn begin(&mut self, wanted: &CheckedPlan) -> Result<Begun> {
        let meta = Meta::of(wanted.kind, wanted.asks.clone(), wanted.subject.clone());
        let meta = Meta { name: wanted.name.clone(), by_script: wanted.by_script, ..meta };
        let (plan, left_out) = self.add(wanted.new_plan(), meta).map_err(wrong)?;
        Ok(Begun { plan, left_out })
    }

    /// Nothing more of a plan is sent.
    pub(crate) fn pause(&mut self, plan: u32) -> Result<()> {
        let (id, now) = (self.kept_plan(plan)?, self.now());
        self.planner.pause(id, now).map_err(wrong)
    }

    /// A plan goes on.
    pub(crate) fn resume(&mut self, plan: u32) -> Result<()> {
        let (id, now) = (self.kept_plan(plan)?, self.now());
        if self.plans[&id].asks.is_none() {
            return Err(Error::Precondition(request_missing()));
        }
        self.planner.resume(id, now).map_err(wrong)
    }

    /// What waits of a plan is taken back, or those of these items that wait; the operations that are under way.
    pub(crate) fn cancel(&mut self, plan: u32, items: Option<&[u32]>) -> Result<Vec<u32>> {
        let (id, now) = (self.kept_plan(plan)?, self.now());
        let under_way = match items {
            None => self.planner.cancel(id, now).map_err(wrong)?,
            Some(items) => {
                let items: Vec<_> = items.iter().map(|index| ItemId { plan: id, index: *index }).collect();
                self.planner.cancel_items(&items, now)
            }
        };
        Ok(self.operations_of(&under_way))
    }

    /// What waits of a plan is taken back; the operations that are under way. Nothing, where it has ended.
    pub(crate) fn cancel_plan(&mut self, plan: PlanId) -> Vec<u32> {
        let now = self.now();
        let under_way = self.planner.cancel(plan, now).unwrap_or_default();
        self.operations_of(&under_way)
    }

    /// Changes the limits of a plan that runs. How long it waits for what cannot be reached stays as it was.
    pub(crate) fn change_limits(&mut self, plan: u32, limits: &PlanLimits) -> Result<()> {
        let (id, now) = (self.kept_plan(plan)?, self.now());
        let limits = limits.limits(boots(self.plans[&id].kind));
        self.planner.set_limits(id, &limits, now).map_err(wrong)
    }

    /// Begins a plan for those items of an ended one that are to be done again; its number.
    pub(crate) fn again(&mut self, plan: u32, which: PlanAgain) -> Result<u32> {
        let id = self.kept_plan(plan)?;
        if !self.has_ended(id) {
            return Err(Error::Precondition(plans::not_ended()));
        }
        let meta = self.plans[&id].clone();
        if meta.asks.is_none() {
            return Err(Error::Precondition(request_missing()));
        }
        let PlanAgain { failed, refused, unknown } = which;
        let new = self.planner.again(id, Again { failed, refused, unknown }).map_err(wrong)?;
        if new.targets.is_empty() {
            return Err(Error::Precondition(plans::no_items()));
        }
        let (again, _) = self.add(new, Meta { ended: None, single: None, ..meta }).map_err(wrong)?;
        Ok(number(again))
    }

    /// A plan that has ended is no longer kept.
    pub(crate) fn put_away(&mut self, plan: u32) -> Result<()> {
        let id = self.kept_plan(plan)?;
        if self.forget(id) { Ok(()) } else { Err(Error::Precondition(plans::not_ended())) }
    }

    fn kept_plan(&self, plan: u32) -> Result<PlanId> {
        self.plan(plan).ok_or_else(|| Error::Precondition(plans::gone()))
    }
}

/// What the planner refuses. Limits are checked before they come here, so this is no sentence that anybody should read.
fn wrong(error: planner::Error) -> Error {
    match error {
        planner::Error::NoPlan(_) => Error::Precondition(plans::gone()),
        planner::Error::NotEnded(_) => Error::Precondition(plans::not_ended()),
        other => Error::internal(messages::plain::text(other.to_string()), other),
    }
}

/// Whom a plan leaves out, by reason.
fn reasons(left_out: &[LeftOut]) -> Vec<PlanReason> {
    let mut reasons: Vec<PlanReason> = Vec::new();
    let mut places: HashMap<_, usize> = HashMap::new();
    for LeftOut { target, why } in left_out {
        let title = target.emulator.as_ref().map(|id| index_and_title(id).1.to_owned());
        let next = reasons.len();
        let place = *places.entry(std::mem::discriminant(why)).or_insert(next);
        if place == next {
            reasons.push(PlanReason { why: wording::left_out(*why), number: 0, titles: Vec::new() });
        }
        let reason = &mut reasons[place];
        reason.number += 1;
        reason.why = wording::left_out_number(*why, reason.number);
        reason.titles.extend(title.filter(|_| reason.number <= count(NAMED)));
    }
    reasons
}
