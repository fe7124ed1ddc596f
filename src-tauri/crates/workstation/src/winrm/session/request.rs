//! A command on its way: what is asked for, and how one attempt can end.

use std::{sync::Arc, time::Duration};

use tokio::sync::{mpsc, oneshot};

use crate::{
    error::{Error, Result},
    winrm::{
        command::{Output, Repeat},
        receive::{Outlet, Piece},
    },
};

/// One line that is to be run.
pub(super) struct CommandRequest {
    pub(super) line: Arc<str>,
    pub(super) outlet: Outlet,
    pub(super) deadline: Duration,
    pub(super) repeat: Repeat,
}

/// A command whose output is passed on as it comes. Dropping it ends the command on the workstation.
#[derive(Debug)]
pub(crate) struct Streaming {
    /// Its output.
    pub(crate) pieces: mpsc::Receiver<Piece>,
    /// How it ended; of its output nothing stands here.
    pub(crate) ended: oneshot::Receiver<Result<Output>>,
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
