//! Collecting a command's output.

use std::{sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};

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
    max_output: usize,
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
        output.stdout.extend(polled.stdout);
        output.stderr.extend(polled.stderr);
        output.exit_code = polled.exit_code.or(output.exit_code);
        if output.stdout.len() + output.stderr.len() > max_output {
            return Received::Failed(Cause::OutputTooLarge { limit: max_output });
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
