//! Whether somebody looks at the workstation, and from when on it may be listed live.

use std::{cell::Cell, time::Duration};

use tokio::time::Instant;

#[derive(Default)]
pub(super) struct Looked {
    /// Until when somebody looks, unless they say so again.
    pub(super) until: Cell<Option<Instant>>,
    /// Not to be tried before.
    pub(super) not_before: Cell<Option<Instant>>,
    /// When what follows a listing was last done.
    pub(super) followed: Cell<Option<Instant>>,
}

impl Looked {
    /// How long until it may be listed live; `None` while nobody looks.
    pub(super) fn at_after(&self) -> Option<Duration> {
        let now = Instant::now();
        self.until.get().filter(|until| now < *until)?;
        Some(self.not_before.get().map_or(Duration::ZERO, |from| from.saturating_duration_since(now)))
    }
}
