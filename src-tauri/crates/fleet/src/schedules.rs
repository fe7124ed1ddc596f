//! Schedules: what is asked of whom by itself, and when. When they are due is decided by the crate planner; this room knows what the
//! planner does not, and keeps both in one file. What is due is begun by the driver (`driver/schedules.rs`), as a plan.
//!
//! A run neither gets lost nor happens twice: it is written as starting before its plan is begun, and as running once the plan is
//! written. After a restart a plan that was begun for a starting run is found again by its name and age.

mod book;
mod kept;
mod run;
mod shown;

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use messages::{Message, files, schedules};
use planner::jiff::Timestamp;
use planner::{PlanId, Schedule, ScheduleId, Tally};

use self::book::ScheduleBook;
pub(crate) use self::run::{Come, ComeAs, EndedRun, Scheduled, Start};
use crate::{
    error::{Error, Result},
    forms::{self, request},
    ipc::{self, PlanTargets, ScheduleForm, SchedulePreview},
    model::{Field, OperationKind},
    plans::{self, ScheduledPlan},
    store::{file::JsonFile, schedules::StoredSchedules},
};

/// So many of its next times are shown.
const UPCOMING: usize = 5;

/// The schedules of a fleet. The book's lock is held for a moment; the file's by whoever changes the book, also while it is written.
#[derive(Debug)]
pub(crate) struct Schedules {
    book: Mutex<ScheduleBook>,
    /// `None` where nothing is kept.
    file: Mutex<Option<JsonFile>>,
}

impl Schedules {
    /// Reads the file, if there is one; `plans` are the plans of schedules that are kept. Where it cannot be used, a message says so.
    pub(crate) fn open(
        path: Option<PathBuf>,
        plans: &[ScheduledPlan],
        now: Timestamp,
    ) -> (Self, Option<Message>) {
        let file = path.map(JsonFile::of::<StoredSchedules>);
        let (mut book, mut problem) = (ScheduleBook::default(), None);
        if let Some(file) = &file {
            let (stored, unusable) = file.usable(file.read::<StoredSchedules>(), files::instead_schedules());
            problem = unusable;
            match stored.map(ScheduleBook::read) {
                Some(Ok(read)) => book = read,
                Some(Err(damaged)) => problem = Some(file.give_up(damaged, files::instead_schedules())),
                None => {}
            }
        }
        book.meet(plans, now);
        let file = file.filter(|file| !file.is_left_alone());
        (Self { book: Mutex::new(book), file: Mutex::new(file) }, problem)
    }

    /// All of them, in the order in which they were made.
    pub(crate) fn shown(&self, now: Timestamp) -> Vec<ipc::Schedule> {
        shown::all(&self.book(), now)
    }

    /// Adds a schedule, or changes the one of this number. Blocks on the file.
    pub(crate) fn keep(&self, id: Option<u32>, form: &ScheduleForm, now: Timestamp) -> Result<u32> {
        let (schedule, what) = (forms::schedules::schedule(form)?, scheduled(form)?);
        if schedule.next(now).is_none() {
            return Err(Error::invalid(Field::ScheduleDate, schedules::past()));
        }
        self.change(|book| book.keep(id, schedule, what, now))
    }

    /// Switches one on or off. Blocks on the file.
    pub(crate) fn enable(&self, id: u32, on: bool, now: Timestamp) -> Result<()> {
        self.change(|book| {
            let id = book.id(id)?;
            book.due.enable(id, on, now);
            Ok(())
        })
    }

    /// Removes one; a run that goes on goes on. Blocks on the file.
    pub(crate) fn remove(&self, id: u32) -> Result<()> {
        self.change(|book| {
            let id = book.id(id)?;
            book.due.remove(id);
            book.known.remove(&id);
            book.starting.retain(|start| start.schedule != id);
            Ok(())
        })
    }

    /// Which times have come. What is to begin is written before anybody hears of it; where that fails, nothing has come yet.
    pub(crate) fn take_due(&self, now: Timestamp, since_ms: u64) -> Result<Vec<Come>> {
        {
            let mut book = self.book();
            let mut due = book.due.clone();
            if due.due(now).is_empty() {
                // A clock that was put back may have changed it.
                book.due = due;
                return Ok(Vec::new());
            }
        }
        self.change(|book| Ok(book.take_due(now, since_ms)))
    }

    /// The runs that are to begin now.
    pub(crate) fn to_begin(&self) -> Vec<Start> {
        self.book().to_begin()
    }

    /// A run has begun, as this plan. It is written by [`Schedules::settle`].
    pub(crate) fn begun(&self, id: ScheduleId, plan: PlanId) {
        // Whoever changes the book meanwhile does not take this back.
        let _file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        self.book().begun(id, plan);
    }

    /// A run did not begin: nobody was there (`None`), or this was in the way.
    pub(crate) fn not_begun(&self, id: ScheduleId, why: Option<&Message>) {
        self.change_anyway(|book| book.not_begun(id, why));
    }

    /// The plans have been written: what has begun is no longer starting. Blocks on the file.
    pub(crate) fn settle(&self) {
        if self.book().has_begun() {
            self.change_anyway(ScheduleBook::settle);
        }
    }

    /// A plan has ended; the end of a run, if it was one. Blocks on the file.
    pub(crate) fn ended(&self, plan: PlanId, tally: Tally) -> Option<EndedRun> {
        let is_one = self.book().known.values().any(|known| known.running == Some(plan));
        let mut ended = None;
        if is_one {
            self.change_anyway(|book| ended = book.ended(plan, tally));
        }
        ended
    }

    /// What cannot be written changes nothing.
    fn change<T>(&self, change: impl FnOnce(&mut ScheduleBook) -> Result<T>) -> Result<T> {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let mut book = self.book().clone();
        let done = change(&mut book)?;
        if let Some(file) = &*file {
            file.write_over(&book.stored())?;
        }
        *self.book() = book;
        Ok(done)
    }

    /// What has happened has happened: where it cannot be written, the next start finds it out from the plans.
    fn change_anyway(&self, change: impl FnOnce(&mut ScheduleBook)) {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let mut book = self.book().clone();
        change(&mut book);
        if let Some(Err(error)) = file.as_ref().map(|file| file.write_over(&book.stored())) {
            tracing::error!(%error, "a restart would not know how far schedules are");
        }
        *self.book() = book;
    }

    fn book(&self) -> MutexGuard<'_, ScheduleBook> {
        // Every change of it is one assignment, or leaves nothing half done.
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a form asks of whom.
fn scheduled(form: &ScheduleForm) -> Result<Scheduled> {
    forms::fits(form)?;
    let (kind, task) = request::emulator(&form.request)?;
    if kind == OperationKind::Delete || !plans::is_kept(&form.request) {
        return Err(Error::Precondition(schedules::not_this()));
    }
    if matches!(&form.targets, PlanTargets::Emulators { emulators } if emulators.is_empty()) {
        return Err(Error::invalid(Field::PlanTargets, messages::plans::nobody()));
    }
    Ok(Scheduled {
        name: forms::schedules::name(form)?,
        kind,
        request: form.request.clone(),
        subject: task.subject(),
        targets: form.targets.clone(),
        limits: form.limits.as_ref().map(forms::limits::checked).transpose()?,
    })
}

/// The next five times of a schedule, and how many emulators it means.
pub(crate) fn preview(schedule: &Schedule, now: Timestamp, emulators: usize) -> SchedulePreview {
    SchedulePreview {
        times: schedule.upcoming(now).take(UPCOMING).map(shown::time).collect(),
        emulators: u32::try_from(emulators).unwrap_or(u32::MAX),
    }
}
