//! Schedules as the window is shown them, and their targets in the file.

use messages::{Message, plain, schedules};
use planner::jiff::Timestamp;
use planner::{Occurrence, ScheduleId, Shift};

use crate::{
    forms,
    ipc::{
        Addressee, PlanTargets, Schedule, ScheduleForm, ScheduleOverlap, ScheduleRule, ScheduleRun,
        ScheduleShift, ScheduleTime,
    },
    schedules::{
        Schedules,
        book::{Book, Known},
    },
    store::schedules::{StoredAddressee, StoredResult, StoredRun, StoredTargets},
};

impl Schedules {
    /// All of them, in the order in which they were made.
    pub(crate) fn shown(&self, now: Timestamp) -> Vec<Schedule> {
        let book = self.book();
        book.known.iter().filter_map(|(id, known)| shown(&book, *id, known, now)).collect()
    }
}

fn shown(book: &Book, id: ScheduleId, known: &Known, now: Timestamp) -> Option<Schedule> {
    let (schedule, on) = book.due.get(id)?;
    let what = &known.what;
    let form = ScheduleForm {
        name: what.name.clone(),
        rule: ScheduleRule::Once,
        date: String::new(),
        time: String::new(),
        days: Vec::new(),
        hours: String::new(),
        zone: String::new(),
        spread: String::new(),
        missed: String::new(),
        overlap: ScheduleOverlap::Skip,
        request: what.request.clone(),
        targets: what.targets.clone(),
        limits: what.limits.as_ref().map(forms::limits::typed),
    };
    Some(Schedule {
        id: number(id),
        form: forms::schedules::typed(schedule, form),
        operation: what.kind,
        subject: what.subject.clone(),
        on,
        next: schedule.next(now).filter(|_| on).map(time),
        last: known.last.as_ref().map(run),
    })
}

/// A time at which a schedule is due.
pub(crate) fn time(occurrence: Occurrence) -> ScheduleTime {
    ScheduleTime {
        at: millis(occurrence.at),
        asked: forms::schedules::day_and_time(occurrence.asked),
        shift: match occurrence.shift {
            Shift::None => ScheduleShift::None,
            Shift::Skipped => ScheduleShift::Skipped,
            Shift::Doubled => ScheduleShift::Doubled,
        },
    }
}

fn run(last: &StoredRun) -> ScheduleRun {
    let well = match &last.became {
        StoredResult::Runs | StoredResult::Waits => None,
        StoredResult::Ended { succeeded, all } => Some(succeeded == all),
        StoredResult::Nobody => Some(true),
        StoredResult::Missed | StoredResult::LeftOut | StoredResult::NotBegun(_) => Some(false),
    };
    let plan = last.plan.map(|plan| u32::try_from(plan.0).unwrap_or(u32::MAX));
    ScheduleRun { due: last.due_ms, said: became(&last.became), well, plan }
}

fn became(result: &StoredResult) -> Message {
    match result {
        StoredResult::Runs => schedules::runs(),
        StoredResult::Ended { succeeded, all } => schedules::ended(succeeded.to_string(), *all),
        StoredResult::Missed => schedules::missed(),
        StoredResult::LeftOut => schedules::left_out(),
        StoredResult::Waits => schedules::waits(),
        StoredResult::Nobody => schedules::nobody(),
        StoredResult::NotBegun(why) => schedules::not_begun(plain::text(why.clone())),
    }
}

/// A schedule's number for the window. Nobody makes four thousand million schedules.
pub(super) fn number(id: ScheduleId) -> u32 {
    u32::try_from(id.0).unwrap_or(u32::MAX)
}

pub(super) fn millis(at: Timestamp) -> u64 {
    u64::try_from(at.as_millisecond()).unwrap_or_default()
}

pub(super) fn read_targets(stored: StoredTargets) -> PlanTargets {
    match stored {
        StoredTargets::Filter(filter) => PlanTargets::Filter { filter },
        StoredTargets::Emulators(emulators) => PlanTargets::Emulators {
            emulators: emulators
                .into_iter()
                .map(|StoredAddressee { workstation, index, title }| Addressee {
                    workstation,
                    emulator: index,
                    title,
                })
                .collect(),
        },
    }
}

pub(super) fn stored_targets(targets: &PlanTargets) -> StoredTargets {
    match targets {
        PlanTargets::Filter { filter } => StoredTargets::Filter(filter.clone()),
        PlanTargets::Emulators { emulators } => StoredTargets::Emulators(
            emulators
                .iter()
                .map(|to| StoredAddressee {
                    workstation: to.workstation.clone(),
                    index: to.emulator,
                    title: to.title.clone(),
                })
                .collect(),
        ),
    }
}
