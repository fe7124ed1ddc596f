//! The task scheduler, as far as `schtasks` shows it.

use std::collections::BTreeMap;

/// One task.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    /// The command line it runs.
    pub(crate) run: String,
    /// Whether it runs only on the desktop of its user (`/it`).
    pub(crate) interactive: bool,
    /// Whose task it is.
    pub(crate) user: String,
    /// Result of the last run, as the scheduler reports it; 0x41303 before the first.
    pub(crate) last_result: u32,
}

/// Tasks by lower-case name, with the name as it was given.
pub(crate) type Tasks = BTreeMap<String, (String, Task)>;
