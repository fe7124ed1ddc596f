//! Whether somebody still waits for an answer.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use rusqlite::Connection;

use crate::Error;

/// Steps of SQLite's machine between two looks.
const LOOK_EVERY: i32 = 2_000;

/// Goes with a question. Who no longer wants its answer withdraws it, and SQLite is interrupted in the middle of its work.
#[derive(Debug, Clone, Default)]
pub struct Wanted(Arc<AtomicBool>);

impl Wanted {
    /// The answer is no longer wanted.
    pub fn withdraw(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it is still wanted.
    pub fn is_withdrawn(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// From here on, what the connection does is interrupted when it is withdrawn.
    pub(crate) fn watch(&self, db: &mut Connection) -> Result<(), Error> {
        if self.is_withdrawn() {
            return Err(Error::Withdrawn);
        }
        let withdrawn = Arc::clone(&self.0);
        Ok(db.progress_handler(LOOK_EVERY, Some(move || withdrawn.load(Ordering::Relaxed)))?)
    }
}
