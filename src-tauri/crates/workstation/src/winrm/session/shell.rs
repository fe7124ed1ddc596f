//! A shell that is open, and when it is used up.

use std::sync::Arc;

use tokio::time::Instant;

/// Commands after which a shell is replaced. Windows goes on counting a command against
/// `MaxConcurrentOperationsPerUser` (1500) for as long as its shell lives, also when it has been signalled away
/// (MS-WSMV 3.1.4.12, note 118): one shell for ever would end in a quota fault after some hours of polling. Two operators
/// with two shells each and one account stay at 1000.
const COMMANDS_PER_SHELL: u32 = 250;

/// A shell that is open.
pub(super) struct Shell {
    pub(super) id: Arc<str>,
    /// Commands that it has carried out.
    commands: u32,
    /// When it was opened, or the last of them ended.
    pub(super) used: Instant,
}

impl Shell {
    pub(super) fn new(id: Arc<str>) -> Self {
        Self { id, commands: 0, used: Instant::now() }
    }

    /// After a command; whether it was the last one in this shell.
    pub(super) fn has_carried_out(&mut self) -> bool {
        self.commands += 1;
        self.used = Instant::now();
        self.commands >= COMMANDS_PER_SHELL
    }
}
