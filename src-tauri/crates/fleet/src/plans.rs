//! Plans: many operations within limits. What is decided is decided by the crate planner; this room knows what the planner does
//! not: what exactly is asked, which operation carries out which item, what is kept in the file, and what the window is shown.
//!
//! Nothing here sends anything: the driver (`driver.rs`) does.

mod action;
mod asked;
mod asks;
mod awaited;
mod book;
mod covered;
mod deciding;
mod ended;
mod happened;
mod kept;
mod lengths;
mod look;
mod looks;
mod maintenance;
mod meta;
mod news;
mod requests;
mod saved;
mod shown;
mod single;
mod told;
mod watched;
mod watching;
mod world;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use breaker::Clock;
use messages::{Message, files};
use tokio::sync::Notify;

pub(crate) use self::{
    action::boots,
    asked::{Begun, CheckedPlan, emulators, workstations},
    asks::PlanAsks,
    book::{Book, number},
    covered::{Definition, WatchEvent, WatchNews},
    deciding::Dispatch,
    happened::{PlanNews, ScheduledPlan},
    requests::{is_kept, read as read_request, stored as stored_request},
    saved::SavedPlans,
    single::RequestMeets,
    world::emulator_of,
};
use crate::{
    error::Result,
    store::{file::JsonFile, plans::StoredPlans},
};

/// The plans of a fleet. Its lock is held while something is decided, never while a file is written or anything is waited for.
#[derive(Debug)]
pub(crate) struct Plans {
    book: Mutex<Book>,
    /// `None` where nothing is kept. Held while the file is written.
    file: Mutex<Option<JsonFile>>,
    /// Told when the driver is to look at once.
    changed: Arc<Notify>,
}

impl Plans {
    /// Reads the file, if there is one. Plans that had not ended are paused. Where it cannot be used, a message says so.
    pub(crate) fn open(path: Option<PathBuf>, clock: Arc<dyn Clock>) -> (Self, Option<Message>) {
        let file = path.map(JsonFile::of::<StoredPlans>);
        let mut problem = None;
        let mut book = Book::new(Arc::clone(&clock));
        if let Some(file) = &file {
            let (stored, unusable) = file.usable(file.read::<StoredPlans>(), files::instead_plans());
            problem = unusable;
            match stored.map(|stored| Book::restored(stored, clock)) {
                Some(Ok(restored)) => book = restored,
                Some(Err(damaged)) => problem = Some(file.give_up(damaged, files::instead_plans())),
                None => {}
            }
        }
        let file = file.filter(|file| !file.is_left_alone());
        let changed = Arc::new(Notify::new());
        (Self { book: Mutex::new(book), file: Mutex::new(file), changed }, problem)
    }

    /// What is known and planned, for a moment.
    pub(crate) fn book(&self) -> MutexGuard<'_, Book> {
        // A panic in the middle of a change may have left an item half told; what follows mends it, and nothing is sent twice.
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something was asked: the driver is to look.
    pub(crate) fn wake(&self) {
        self.changed.notify_one();
    }

    /// What the driver waits at.
    pub(crate) fn changed(&self) -> Arc<Notify> {
        Arc::clone(&self.changed)
    }

    /// Writes what has changed. Blocks on the file.
    pub(crate) fn save(&self) -> Result<()> {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(file) = &*file else { return Ok(()) };
        let Some((edits, stored)) = self.book().unwritten() else { return Ok(()) };
        let written = file.write(&stored);
        self.book().saved(edits, written.is_ok());
        written
    }

    /// Writes a last time. What is given up from here on was under way when the program was closed.
    pub(crate) fn close(&self) {
        self.book().close();
        if let Err(error) = self.save() {
            tracing::error!(%error, "a restart would not know the plans");
        }
        *self.file.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
