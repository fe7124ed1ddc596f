//! Commands whose output is passed on as it comes, and that are given input.

use std::{sync::Arc, time::Duration};

use tokio::sync::{mpsc, oneshot};

use crate::{
    error::Result,
    winrm::{
        command::{Output, Repeat},
        receive::{Outlet, Piece},
        session::{
            caller::Caller,
            driver::Core,
            request::{CommandRequest, RunningCommand},
        },
        transport::WinrmTransport,
    },
};

/// Pieces of output that may wait for whoever reads them.
const PIECES: usize = 16;

/// A command whose output is passed on as it comes. Dropping it ends the command on the workstation.
#[derive(Debug)]
pub(crate) struct Streaming {
    /// Says when it runs.
    pub(crate) started: mpsc::Receiver<RunningCommand>,
    /// Its output.
    pub(crate) pieces: mpsc::Receiver<Piece>,
    /// How it ended; of its output nothing stands here.
    pub(crate) ended: oneshot::Receiver<Result<Output>>,
}

impl<S: WinrmTransport> Core<S> {
    /// Runs a line of which each piece of output is passed on as it comes. The command ends on the workstation when what is
    /// returned is dropped, or after `deadline`. It is sent once.
    pub(crate) fn stream(self: &Arc<Self>, line: &str, deadline: Duration) -> Streaming {
        let (caller, ended) = Caller::new(deadline);
        let (sender, pieces) = mpsc::channel(PIECES);
        let (starts, started) = mpsc::channel(1);
        let (line, outlet) = (line.into(), Outlet::Pieces(sender));
        let request = CommandRequest { line, outlet, deadline, repeat: Repeat::Never, started: Some(starts) };
        self.spawn(Arc::clone(self).drive(request, caller));
        Streaming { started, pieces, ended }
    }

    /// Gives a command that runs input, once, to its end if there is no more. The answer does not say that it was read.
    pub(crate) async fn send_input(&self, to: &RunningCommand, bytes: &[u8], end: bool) -> Result<()> {
        let bytes: Arc<[u8]> = bytes.into();
        let sent = self.guard.call(|transport| {
            let (RunningCommand { shell, command }, bytes) = (to.clone(), Arc::clone(&bytes));
            async move { transport.send_input(&shell, &command, &bytes, end).await }
        });
        sent.await
    }
}
