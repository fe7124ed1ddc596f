//! What all workstations and accounts of a registry share.

use std::sync::Arc;

use crate::clock::Clock;
use crate::event::Journal;
use crate::observe::{Note, Observer};

pub(crate) struct BreakerContext {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) journal: Journal,
    pub(crate) observer: Option<Arc<dyn Observer>>,
}

impl BreakerContext {
    /// Hands a note to the observer. Never called under a lock.
    pub(crate) fn note(&self, note: Note<'_>) {
        if let Some(observer) = &self.observer {
            observer.note(note);
        }
    }
}
