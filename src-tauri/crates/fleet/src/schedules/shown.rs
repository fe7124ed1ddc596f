//! Schedules as the window is shown them.

use messages::{Message, plain, schedules};
use planner::jiff::Timestamp;
use planner::{Occurrence, ScheduleId, Shift};

use crate::{
    forms,
    ipc::{Schedule, ScheduleForm, ScheduleOverlap, ScheduleRule, ScheduleRun, ScheduleShift, ScheduleTime},
    schedules::{
        book::{KnownSchedule, ScheduleBook},
        kept::{millis, number},
    },
    store::schedules::{StoredResult, StoredRun},
};

/// All of them, in the order in which they were made.
pub(super) fn all(book: &ScheduleBook, now: Timestamp) -> Vec<Schedule> {
    book.known.iter().filter_map(|(id, known)| shown(book, *id, known, now)).collect()
}

fn shown(book: &ScheduleBook, id: ScheduleId, known: &KnownSchedule, now: Timestamp) -> Option<Schedule> {
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
