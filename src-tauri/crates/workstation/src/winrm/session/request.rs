//! A command on its way: what is asked for, and how one attempt can end.

use std::{sync::Arc, time::Duration};

use tokio::sync::mpsc;

use crate::{
    error::Error,
    winrm::{
        command::{Output, Repeat},
        receive::Outlet,
    },
};

/// One line that is to be run.
pub(super) struct CommandRequest {
    pub(super) line: Arc<str>,
    pub(super) outlet: Outlet,
    pub(super) deadline: Duration,
    pub(super) repeat: Repeat,
    /// Told once the command runs.
    pub(super) started: Option<mpsc::Sender<RunningCommand>>,
}

/// A command that runs, to give it input.
#[derive(Debug, Clone)]
pub(crate) struct RunningCommand {
    pub(super) shell: Arc<str>,
    pub(super) command: Arc<str>,
}

/// How one attempt ended.
pub(super) enum CommandEnd {
    /// The command is done; it is still to be released.
    Answered { output: Output, command: Arc<str> },
    /// The caller has not been answered yet.
    ShellGone(Error),
    /// The command was not taken, and the shell may be why. The caller has not been answered yet.
    OutOfQuota(Error),
    /// The shell can be used again.
    Ended,
    /// Something may still run in the shell.
    Condemned,
    /// The same, and it is to go on.
    Left,
}
