//! What is known of schedules, and how it changes.

use std::{collections::BTreeMap, time::Duration};

use messages::{Message, plain, schedules};
use planner::{Missed, PlanId, Schedule, ScheduleDecision, ScheduleId, Tally, jiff::Timestamp};

use crate::{
    error::{Error, Result},
    forms::request,
    model::{Field, limits::PlanLimits},
    plans::{self, ScheduledPlan},
    schedules::{
        kept,
        run::{Come, ComeAs, EndedRun, Scheduled, Start},
    },
    store::{
        rows::Unknown,
        schedules::{StoredResult, StoredRun, StoredSchedule, StoredSchedules, StoredStart},
    },
};

/// So many schedules.
const MOST: usize = 100;

/// A schedule, besides when it is due.
#[derive(Debug, Clone)]
pub(super) struct KnownSchedule {
    pub(super) what: Scheduled,
    pub(super) running: Option<PlanId>,
    pub(super) last: Option<StoredRun>,
    /// What a newer version has written beside it.
    pub(super) unknown: Unknown,
}

/// All of them.
#[derive(Debug, Clone, Default)]
pub(super) struct ScheduleBook {
    pub(super) due: planner::Schedules,
    pub(super) known: BTreeMap<ScheduleId, KnownSchedule>,
    pub(super) starting: Vec<StoredStart>,
    pub(super) unknown: Unknown,
}

impl ScheduleBook {
    pub(super) fn id(&self, id: u32) -> Result<ScheduleId> {
        let id = ScheduleId(id.into());
        if self.known.contains_key(&id) { Ok(id) } else { Err(Error::Precondition(schedules::gone())) }
    }

    pub(super) fn keep(
        &mut self,
        id: Option<u32>,
        schedule: Schedule,
        what: Scheduled,
        now: Timestamp,
    ) -> Result<u32> {
        let id = id.map(|id| self.id(id)).transpose()?;
        if self.known.iter().any(|(other, known)| Some(*other) != id && known.what.name == what.name) {
            return Err(Error::invalid(Field::Name, schedules::name_taken(what.name)));
        }
        let id = match id {
            Some(id) => {
                self.due.change(id, schedule, now);
                id
            }
            None if self.known.len() >= MOST => return Err(Error::Precondition(schedules::too_many(MOST))),
            None => self.due.add(schedule, now),
        };
        if let Some(known) = self.known.get_mut(&id) {
            known.what = what;
        } else {
            let known = KnownSchedule { what, running: None, last: None, unknown: Unknown::new() };
            self.known.insert(id, known);
        }
        Ok(kept::number(id))
    }

    pub(super) fn take_due(&mut self, now: Timestamp, since_ms: u64) -> Vec<Come> {
        let mut come = Vec::new();
        for due in self.due.due(now) {
            let due_ms = kept::millis(due.occurrence.at);
            let Some(known) = self.known.get_mut(&due.schedule) else { continue };
            let start = |replaces| StoredStart { schedule: due.schedule, due_ms, since_ms, replaces };
            let (what, became) = match due.verdict {
                ScheduleDecision::Run | ScheduleDecision::Replace(_) => (ComeAs::Starts, StoredResult::Runs),
                ScheduleDecision::Missed(late) => (ComeAs::Missed(late), StoredResult::Missed),
                ScheduleDecision::Overlaps(_) => (ComeAs::LeftOut, StoredResult::LeftOut),
                ScheduleDecision::Waits(_) => (ComeAs::Waits, StoredResult::Waits),
            };
            match due.verdict {
                ScheduleDecision::Run => self.starting.push(start(None)),
                ScheduleDecision::Replace(plan) => self.starting.push(start(Some(plan))),
                _ => {}
            }
            known.last = Some(StoredRun { due_ms, plan: None, became });
            come.push(Come { name: known.what.name.clone(), what, missed: due.missed });
        }
        come
    }

    pub(super) fn to_begin(&self) -> Vec<Start> {
        let begin = |start: &StoredStart| {
            let known = self.known.get(&start.schedule)?;
            let (schedule, _) = self.due.get(start.schedule)?;
            (!self.is_begun(start)).then(|| Start {
                schedule: start.schedule,
                what: known.what.clone(),
                spread: schedule.spread(),
                replaces: start.replaces,
            })
        };
        self.starting.iter().filter_map(begin).collect()
    }

    fn is_begun(&self, start: &StoredStart) -> bool {
        let last = self.known.get(&start.schedule).and_then(|known| known.last.as_ref());
        last.is_none_or(|last| last.plan.is_some() && last.due_ms == start.due_ms)
    }

    pub(super) fn has_begun(&self) -> bool {
        self.starting.iter().any(|start| self.is_begun(start))
    }

    pub(super) fn settle(&mut self) {
        let starting = std::mem::take(&mut self.starting);
        self.starting = starting.into_iter().filter(|start| !self.is_begun(start)).collect();
    }

    pub(super) fn begun(&mut self, id: ScheduleId, plan: PlanId) {
        self.due.started(id, plan);
        if let Some(known) = self.known.get_mut(&id) {
            known.running = Some(plan);
            if let Some(last) = &mut known.last {
                last.plan = Some(plan);
                last.became = StoredResult::Runs;
            }
        }
    }

    pub(super) fn not_begun(&mut self, id: ScheduleId, why: Option<&Message>) {
        self.starting.retain(|start| start.schedule != id);
        if let Some(last) = self.known.get_mut(&id).and_then(|known| known.last.as_mut()) {
            last.became = why.map_or(StoredResult::Nobody, |why| StoredResult::NotBegun(why.log().clone()));
        }
    }

    pub(super) fn ended(&mut self, plan: PlanId, tally: Tally) -> Option<EndedRun> {
        let well = went_well(&tally);
        let (id, news) = self.due.ended(plan, well)?;
        let known = self.known.get_mut(&id)?;
        known.running = None;
        if let Some(last) = known.last.as_mut().filter(|last| last.plan == Some(plan)) {
            last.became = StoredResult::Ended { succeeded: tally.succeeded, all: tally.all() };
        }
        Some(EndedRun { name: known.what.name.clone(), news })
    }

    /// Finds out from the plans how far runs were when the program ended.
    pub(super) fn meet(&mut self, plans: &[ScheduledPlan], now: Timestamp) {
        for start in self.starting.clone() {
            let Some(known) = self.known.get(&start.schedule) else { continue };
            let taken = |plan: PlanId| self.known.values().any(|known| known.running == Some(plan));
            let its = |plan: &&ScheduledPlan| {
                plan.name == known.what.name && plan.added_ms >= start.since_ms && !taken(plan.plan)
            };
            if let Some(plan) = plans.iter().find(its) {
                self.begun(start.schedule, plan.plan);
            } else if self.is_too_late(&start, now) {
                self.not_begun(start.schedule, None);
                if let Some(known) = self.known.get_mut(&start.schedule) {
                    let missed = StoredResult::Missed;
                    known.last = Some(StoredRun { due_ms: start.due_ms, plan: None, became: missed });
                }
            }
        }
        self.settle();
        let running: Vec<PlanId> = self.known.values().filter_map(|known| known.running).collect();
        for plan in running {
            match plans.iter().find(|one| one.plan == plan) {
                Some(ScheduledPlan { ended: Some(tally), .. }) => drop(self.ended(plan, *tally)),
                Some(_) => {}
                // It is only forgotten after its end.
                None => drop(self.ended(plan, Tally::default())),
            }
        }
    }

    fn is_too_late(&self, start: &StoredStart, now: Timestamp) -> bool {
        let Some((schedule, _)) = self.due.get(start.schedule) else { return true };
        let grace = planner::Schedules::GRACE;
        let made_up = match schedule.missed() {
            Missed::Skip => grace,
            Missed::RunWithin(time) => time.max(grace),
        };
        let late = kept::millis(now).saturating_sub(start.due_ms);
        Duration::from_millis(late) > made_up
    }

    pub(super) fn read(stored: StoredSchedules) -> std::result::Result<Self, Message> {
        let due = planner::Schedules::restore(stored.due).map_err(|e| plain::text(e.to_string()))?;
        let mut known = BTreeMap::new();
        for one in stored.schedules {
            let request = plans::read_request(one.request);
            let (kind, task) = request::emulator(&request).map_err(|error| error.message())?;
            if due.get(one.id).is_none() {
                continue;
            }
            let what = Scheduled {
                name: one.name,
                kind,
                subject: task.subject(),
                request,
                targets: kept::read_targets(one.targets),
                limits: one.limits.map(PlanLimits::from),
            };
            let (running, last, unknown) = (one.running, one.last, one.unknown);
            known.insert(one.id, KnownSchedule { what, running, last, unknown });
        }
        Ok(Self { due, known, starting: stored.starting, unknown: stored.unknown })
    }

    pub(super) fn stored(&self) -> StoredSchedules {
        let schedules = self.known.iter().filter_map(|(id, known)| {
            Some(StoredSchedule {
                id: *id,
                name: known.what.name.clone(),
                request: plans::stored_request(&known.what.request)?,
                targets: kept::stored_targets(&known.what.targets),
                limits: known.what.limits.map(Into::into),
                running: known.running,
                last: known.last.clone(),
                unknown: known.unknown.clone(),
            })
        });
        StoredSchedules {
            due: self.due.clone(),
            schedules: schedules.collect(),
            starting: self.starting.clone(),
            unknown: self.unknown.clone(),
        }
    }
}

fn went_well(tally: &Tally) -> bool {
    tally.failed + tally.refused + tally.unknown == 0
}
