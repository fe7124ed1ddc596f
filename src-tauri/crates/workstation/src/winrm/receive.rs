//! Collecting a command's output.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::mpsc,
    time::{Instant, sleep},
};

use crate::{
    error::Cause,
    winrm::{
        auth_guard::AuthGuard,
        command::Output,
        session::caller::{Caller, WaitEnd},
        transport::WinrmTransport,
    },
};

/// An empty answer sooner than this was not waited for.
const QUICK: Duration = Duration::from_millis(250);
/// Quick empty answers in a row after which the answers are taken to be damaged. An honest service holds the request
/// until there is something to say; the library reports an answer it cannot read as an empty one.
const QUICK_ANSWERS: u32 = 10;

/// Standard output and standard error, as much of them as one answer brought.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
}

/// Where the output of a command goes.
pub(crate) enum Outlet {
    /// It is collected to its end, so many bytes at most.
    Whole(usize),
    /// Each piece is passed on as it comes. Who does not take them lets the command wait.
    Pieces(mpsc::Sender<Piece>),
}

/// What came.
pub(crate) enum Received {
    /// Everything.
    All(Output),
    /// An error instead.
    Failed(Cause),
    /// The deadline passed. `alive` if the workstation had answered a request for output meanwhile.
    Late { alive: bool },
    /// Nobody waits any more.
    Abandoned,
}

/// Asks for output until the command is done.
pub(crate) async fn receive<S: WinrmTransport>(
    guard: &AuthGuard<S>,
    shell: &Arc<str>,
    command: &Arc<str>,
    outlet: &Outlet,
    caller: &mut Caller<Output>,
) -> Received {
    let mut output = Output { stdout: Vec::new(), stderr: Vec::new(), exit_code: None, foreign: Vec::new() };
    let mut alive = false;
    let mut quick_answers = 0;
    loop {
        let asked = Instant::now();
        let polling = std::pin::pin!(guard.call(|transport| {
            let (shell, command) = (Arc::clone(shell), Arc::clone(command));
            async move { transport.receive_output(&shell, &command).await }
        }));
        let polled = match caller.wait(polling).await {
            Ok(Ok(polled)) => polled,
            Ok(Err(error)) => return Received::Failed(error.cause().clone()),
            Err(WaitEnd::Deadline) => return Received::Late { alive },
            Err(WaitEnd::Gone) => return Received::Abandoned,
        };
        alive = true;
        let nothing = polled.stdout.is_empty() && polled.stderr.is_empty();
        output.exit_code = polled.exit_code.or(output.exit_code);
        match outlet {
            Outlet::Whole(limit) => {
                output.stdout.extend(polled.stdout);
                output.stderr.extend(polled.stderr);
                if output.stdout.len() + output.stderr.len() > *limit {
                    return Received::Failed(Cause::OutputTooLarge { limit: *limit });
                }
            }
            Outlet::Pieces(_) if nothing => {}
            Outlet::Pieces(pieces) => {
                let piece = Piece { stdout: polled.stdout, stderr: polled.stderr };
                match caller.wait(std::pin::pin!(pieces.send(piece))).await {
                    Ok(Ok(())) => {}
                    Ok(Err(_)) | Err(WaitEnd::Gone) => return Received::Abandoned,
                    Err(WaitEnd::Deadline) => return Received::Late { alive },
                }
            }
        }
        if polled.done {
            return Received::All(output);
        }
        quick_answers = if nothing && asked.elapsed() < QUICK { quick_answers + 1 } else { 0 };
        if quick_answers >= QUICK_ANSWERS {
            return Received::Failed(Cause::Unreadable("answers to Receive say nothing".into()));
        }
        if quick_answers > 0 {
            match caller.wait(std::pin::pin!(sleep(QUICK))).await {
                Ok(()) => {}
                Err(WaitEnd::Deadline) => return Received::Late { alive },
                Err(WaitEnd::Gone) => return Received::Abandoned,
            }
        }
    }
}
