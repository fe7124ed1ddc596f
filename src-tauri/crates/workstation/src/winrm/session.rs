//! One workstation's shell, kept open, and command lines run in it one at a time.
//!
//! A command costs three requests: Command and Receive, for which the caller waits, and Signal, for which nobody
//! waits. Every line is sent between two marks, so that what others print into the same streams is told apart and the
//! exit code is read where it can be trusted (see [`Mark`]). Each command is driven to its end by a task of its own, so that a caller who goes away leaves nothing behind:
//! the task ends the command on the workstation, and only where that fails it deletes the shell.

pub(crate) mod caller;
mod driver;
pub(crate) mod request;
mod shell;
pub(crate) mod streaming;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use ldconsole::{ExitCode, Mark, Marked};

use crate::{
    error::{Cause, Error, Result},
    winrm::{
        account::Account,
        auth_guard::Refusals,
        command::{CommandLimits, Output, Repeat},
        endpoint::{Endpoint, Timeouts},
        identity::Identity,
        transport::{Gate, WinrmTransport as _},
        way::Way,
    },
};

use driver::Core;
use request::RunningCommand;
use streaming::Streaming;

/// Bytes that the marks of a command and what `AutoRun` prints may take beside its own output.
const MARKS: usize = 16 * 1024;

/// One kept-open shell on a workstation. See the [crate] about the runtime it needs.
///
/// Dropping a session deletes its shell in the background; [`close`](Self::close) also waits for that.
pub struct Session {
    core: Arc<Core<Way>>,
    /// Whether the shell printed nothing of its own beside the last command that was sent between two marks.
    quiet: AtomicBool,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Session")
    }
}

impl Session {
    /// A session that logs on and opens its shell when the first command is run. Sends nothing.
    pub fn new(endpoint: &Endpoint, account: &Account, timeouts: &Timeouts) -> Result<Self> {
        Self::guarded(endpoint, account, timeouts, None)
    }

    /// The same behind a [`Gate`]: while it is shut nothing leaves but clean-up, and whatever is asked for ends as
    /// [`Cause::Cancelled`].
    pub fn guarded(
        endpoint: &Endpoint,
        account: &Account,
        timeouts: &Timeouts,
        gate: Option<Gate>,
    ) -> Result<Self> {
        let transport = Way::new(endpoint, account, timeouts, gate)?;
        Ok(Self::over(Core::new(transport, account.login_budget().clone(), *timeouts, Refusals::Confirmed)))
    }

    /// The same behind a [`Gate`] and on one computer only: before a shell is opened it is asked who answers, and on
    /// another one than `identity` expects nothing is done.
    pub fn identified(
        endpoint: &Endpoint,
        account: &Account,
        timeouts: &Timeouts,
        gate: Option<Gate>,
        identity: Identity,
    ) -> Result<Self> {
        Self::on(endpoint, account, timeouts, gate, Refusals::Confirmed, Some(identity))
    }

    /// The same, but a login that is refused is not tried a second time to make sure: one attempt, ever.
    pub(crate) fn cautious(
        endpoint: &Endpoint,
        account: &Account,
        timeouts: &Timeouts,
        gate: Option<Gate>,
        identity: Option<Identity>,
    ) -> Result<Self> {
        Self::on(endpoint, account, timeouts, gate, Refusals::Single, identity)
    }

    fn on(
        endpoint: &Endpoint,
        account: &Account,
        timeouts: &Timeouts,
        gate: Option<Gate>,
        refusals: Refusals,
        identity: Option<Identity>,
    ) -> Result<Self> {
        let transport = Way::new(endpoint, account, timeouts, gate)?;
        let login_budget = account.login_budget().clone();
        Ok(Self::over(Core::expecting(transport, login_budget, *timeouts, refusals, identity)))
    }

    fn over(core: Arc<Core<Way>>) -> Self {
        Self { core, quiet: AtomicBool::new(false) }
    }

    /// Logs on and opens a shell, within [`Timeouts::connect`].
    pub async fn connect(endpoint: &Endpoint, account: &Account, timeouts: &Timeouts) -> Result<Self> {
        let session = Self::new(endpoint, account, timeouts)?;
        session.open(timeouts.connect).await?;
        Ok(session)
    }

    /// Opens the shell, if it is not open, within `deadline`.
    pub(crate) async fn open(&self, deadline: Duration) -> Result<()> {
        self.core.open(deadline).await
    }

    /// Runs a command line of `cmd.exe`. Dropping the future ends the command on the workstation.
    ///
    /// A shell that is gone is opened again before the command is sent; one that proves to be gone when it is sent, only
    /// if `repeat` permits.
    pub async fn run(&self, line: &str, limits: CommandLimits, repeat: Repeat) -> Result<Output> {
        let mark = Mark::new(fastrand::u32(..));
        let room = CommandLimits { max_output: limits.max_output.saturating_add(MARKS), ..limits };
        let came = self.core.run(&mark.around(line), room, repeat).await?;
        let Some(marked) = mark.read(&came.stdout, &came.stderr) else {
            return Err(not_run(&came));
        };
        self.quiet.store(marked.foreign.is_empty(), Ordering::Relaxed);
        Self::ours(marked, &came, limits)
    }

    /// Asks a question whose answer shows by itself whether something else stands in it. Where the shell was seen to print
    /// nothing of its own, the first mark is left out, and with it one request (see `ldconsole::Mark`). If the answer is not
    /// one that `is_plain`, the question is asked again between two marks.
    pub(crate) async fn ask(
        &self,
        line: &str,
        limits: CommandLimits,
        is_plain: impl FnOnce(&Output) -> bool,
    ) -> Result<Output> {
        if self.quiet.load(Ordering::Relaxed) {
            let mark = Mark::new(fastrand::u32(..));
            let came = self.core.run(&mark.after(line), limits, Repeat::Idempotent).await?;
            let output = Self::ours(mark.read_after(&came.stdout, &came.stderr), &came, limits)?;
            if is_plain(&output) {
                return Ok(output);
            }
        }
        self.run(line, limits, Repeat::Idempotent).await
    }

    fn ours(marked: Marked, came: &Output, limits: CommandLimits) -> Result<Output> {
        if marked.stdout.len() + marked.stderr.len() > limits.max_output {
            return Err(Error::perhaps(Cause::OutputTooLarge { limit: limits.max_output }));
        }
        let exit_code = marked.exit_code.map(ExitCode::get).or(came.exit_code);
        Ok(Output { stdout: marked.stdout, stderr: marked.stderr, exit_code, foreign: marked.foreign })
    }

    /// Runs a command line as it is, without marks around it: what Windows itself answers.
    pub(crate) async fn run_unmarked(&self, line: &str, limits: CommandLimits) -> Result<Output> {
        self.core.run(line, limits, Repeat::Idempotent).await
    }

    /// Runs a command line as it is, and passes its output on as it comes.
    pub(crate) fn stream(&self, line: &str, deadline: Duration) -> Streaming {
        self.core.stream(line, deadline)
    }

    /// Gives a command that [`stream`](Self::stream) has started input, to its end if there is no more.
    pub(crate) async fn send_input(&self, to: &RunningCommand, bytes: &[u8], end: bool) -> Result<()> {
        self.core.send_input(to, bytes, end).await
    }

    /// Asks WMI, within `deadline`; the instances as XML, one after the other. It needs no shell and leaves nothing
    /// behind.
    pub(crate) async fn query(&self, wql: &str, deadline: Duration) -> Result<String> {
        let wql: Arc<str> = wql.into();
        let asked = self.core.guard.call(|transport| {
            let wql = Arc::clone(&wql);
            async move { transport.query(&wql).await }
        });
        let answer = async {
            let answer = tokio::time::timeout(deadline, asked).await;
            answer.unwrap_or_else(|_| Err(Error::unsent(Cause::NoAnswer)))
        };
        driver::logged("WMI", Box::pin(answer)).await
    }

    /// Waits for what is still being cleaned up and deletes the shell, within three times [`Timeouts::clean_up`].
    pub async fn close(self) -> Result<()> {
        self.core.close().await
    }
}

/// The shell ran something, and not what was sent.
fn not_run(came: &Output) -> Error {
    // In which page it was written is not known, nor can it be asked for here.
    let read = |stream: &[u8]| match std::str::from_utf8(stream.trim_ascii()) {
        Ok(text) => text.to_owned(),
        Err(_) => stream.trim_ascii().escape_ascii().to_string(),
    };
    let said = [read(&came.stdout), read(&came.stderr)];
    let said = said.iter().find(|text| !text.is_empty());
    let what = said.map_or_else(
        || format!("it ended with exit code {:?} and printed nothing", came.exit_code),
        |text| format!("it printed “{}” instead", text.lines().next().unwrap_or_default()),
    );
    Error::perhaps(Cause::ShellUnusable(what.into()))
}

impl Drop for Session {
    fn drop(&mut self) {
        drop(self.core.closing());
    }
}

#[cfg(test)]
mod tests;
