//! Whether somebody looks at the workstation, and from when on it may be listed live.

use std::{
    cell::{Cell, RefCell},
    time::Duration,
};

use tokio::time::Instant;

use crate::attention::Attention;

/// Who looks at a workstation, and what was last done because of it.
pub(super) struct Looked {
    /// Whether anybody can see the window at all.
    pub(super) attention: Attention,
    /// Until when somebody looks, unless they say so again.
    pub(super) until: Cell<Option<Instant>>,
    /// Not to be tried before.
    pub(super) not_before: Cell<Option<Instant>>,
    /// When what follows a listing was last done.
    pub(super) followed: Cell<Option<Instant>>,
    /// The emulators that are asked which app is in front.
    pub(super) apps: RefCell<Vec<u32>>,
}

impl Looked {
    pub(super) fn new(attention: Attention) -> Self {
        let (until, not_before, followed) = (Cell::default(), Cell::default(), Cell::default());
        Self { attention, until, not_before, followed, apps: RefCell::default() }
    }

    /// How long until it may be listed live; `None` while nobody looks.
    pub(super) fn at_after(&self) -> Option<Duration> {
        let now = Instant::now();
        self.until.get().filter(|until| now < *until)?;
        Some(self.not_before.get().map_or(Duration::ZERO, |from| from.saturating_duration_since(now)))
    }
}
