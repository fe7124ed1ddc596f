//! What a command may take, whether it may be sent again, and what it answered.

use std::time::Duration;

/// What a command may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommandLimits {
    /// For everything together, from the call to the last byte of output. The answer comes at the deadline, in rare
    /// cases (no sign of life since the command was sent) up to [`Timeouts::blame_grace`] later.
    pub deadline: Duration,
    /// Bytes of standard output and standard error together.
    pub max_output: usize,
}

/// Whether a command may be sent a second time if the shell turns out to be gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Only what changes nothing: `list2`, `isrunning`.
    Idempotent,
    /// Sent once, whatever happens.
    Never,
    /// Sent once, and left running until its deadline if the connection breaks meanwhile: what is stopped half-way leaves
    /// half of its work behind.
    LeftToFinish,
}

/// What a command answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Standard output, byte by byte as the program wrote it.
    pub stdout: Vec<u8>,
    /// Standard error, likewise.
    pub stderr: Vec<u8>,
    /// The exit code. `None` if there was none that can be read: `None` never means success.
    pub exit_code: Option<i32>,
    /// What was printed beside the command's own output, by `AutoRun` of `cmd.exe` for one: for the doctor to show.
    pub foreign: Vec<u8>,
}
