//! How a session works, on any transport: the shell's life, and the way of one request from the free shell to the last clean-up.

use std::{
    pin::Pin,
    sync::{Arc, Mutex as StdMutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    runtime::{Handle, RuntimeFlavor},
    sync::{Mutex, oneshot},
    time::{Instant, timeout_at},
};
use tokio_util::task::TaskTracker;
use tracing::Instrument as _;

use crate::{
    error::{Cause, Error, Result},
    winrm::{
        auth_guard::{AuthGuard, Refusals},
        command::{CommandLimits, Output, Repeat},
        endpoint::Timeouts,
        identity::Identity,
        login_budget::LoginBudget,
        receive::{Outlet, Received, receive},
        session::{
            caller::Caller,
            request::{CommandEnd, CommandRequest, RunningCommand},
            shell::Shell,
        },
        transport::WinrmTransport,
    },
};

/// Shells that are remembered because they could not be deleted. Windows closes them after their idle time-out.
const MAX_DOOMED: usize = 16;

/// What the answer to one short question may be at most, with all that a profile prints before it.
const MAX_GREETING: usize = 64 * 1024;

/// Beyond the time for a connection: for the login that follows it.
const MARGIN: Duration = Duration::from_secs(1);

/// A session on any [`WinrmTransport`].
pub(crate) struct Core<S> {
    pub(super) guard: AuthGuard<S>,
    timeouts: Timeouts,
    /// Who must answer before a shell is opened; `None` where it does not matter.
    identity: Option<Identity>,
    /// Held while a command or its clean-up is under way.
    shell: Mutex<Option<Shell>>,
    /// Shells that nobody uses any more and that could not be deleted yet, and from when on they may be.
    doomed: StdMutex<Vec<(Arc<str>, Instant)>>,
    tasks: TaskTracker,
    runtime: Handle,
}

/// Makes a call, and logs how it ended. Whatever is logged on its way names the call, and the operation, poll or connection
/// test that it belongs to. What is sent is not logged.
///
/// Boxed, because a future within a future takes its room twice over, on threads whose stacks are small.
pub(crate) async fn logged<T>(
    what: &'static str,
    call: Pin<Box<impl Future<Output = Result<T>>>>,
) -> Result<T> {
    let span = tracing::info_span!("call", what);
    let timed = async {
        let began = Instant::now();
        let result = call.await;
        let took = began.elapsed();
        match &result {
            Ok(_) => tracing::debug!(?took, "answered"),
            Err(error) => tracing::debug!(?took, %error, "not answered"),
        }
        result
    };
    timed.instrument(span).await
}

impl<S: WinrmTransport> Core<S> {
    pub(crate) fn new(
        transport: S,
        login_budget: LoginBudget,
        timeouts: Timeouts,
        refusals: Refusals,
    ) -> Arc<Self> {
        Self::expecting(transport, login_budget, timeouts, refusals, None)
    }

    /// The same, but a shell is opened only on the computer that is expected.
    pub(crate) fn expecting(
        transport: S,
        login_budget: LoginBudget,
        timeouts: Timeouts,
        refusals: Refusals,
        identity: Option<Identity>,
    ) -> Arc<Self> {
        let runtime = Handle::current();
        debug_assert_eq!(
            runtime.runtime_flavor(),
            RuntimeFlavor::CurrentThread,
            "on a multi-thread runtime logins fail now and then as if the password were wrong"
        );
        Arc::new(Self {
            guard: AuthGuard::new(transport, login_budget, timeouts.answer(), refusals, identity.clone()),
            timeouts,
            identity,
            shell: Mutex::new(None),
            doomed: StdMutex::default(),
            tasks: TaskTracker::new(),
            runtime,
        })
    }

    pub(super) fn spawn<T: Send + 'static>(&self, task: impl Future<Output = T> + Send + 'static) {
        self.tasks.spawn_on(task.in_current_span(), &self.runtime);
    }

    pub(crate) async fn open(self: &Arc<Self>, deadline: Duration) -> Result<()> {
        let opened = async {
            let (mut caller, answer) = Caller::new(deadline);
            let core = Arc::clone(self);
            self.spawn(async move {
                let mut shell = core.shell.lock().await;
                if core.ensure(&mut shell, &mut caller).await.is_some() {
                    caller.answer(Ok(()));
                }
            });
            answer.await.unwrap_or_else(|_| Err(Error::unsent(Cause::Cancelled)))
        };
        logged("shell", Box::pin(opened)).await
    }

    pub(crate) async fn run(
        self: &Arc<Self>,
        line: &str,
        limits: CommandLimits,
        repeat: Repeat,
    ) -> Result<Output> {
        let carried_out = async {
            let (caller, answer) = Caller::new(limits.deadline);
            let (outlet, deadline) = (Outlet::Whole(limits.max_output), limits.deadline);
            let request = CommandRequest { line: line.into(), outlet, deadline, repeat, started: None };
            self.spawn(Arc::clone(self).drive(request, caller));
            answer.await.unwrap_or_else(|_| Err(Error::perhaps(Cause::Cancelled)))
        };
        logged("command", Box::pin(carried_out)).await
    }

    pub(crate) async fn close(self: &Arc<Self>) -> Result<()> {
        self.closing().await.unwrap_or_else(|_| Err(Error::unsent(Cause::Cancelled)))
    }

    /// Starts deleting the shell; what it came to.
    pub(super) fn closing(self: &Arc<Self>) -> oneshot::Receiver<Result<()>> {
        let (done, result) = oneshot::channel();
        let core = Arc::clone(self);
        // Not tracked: it waits for the tracked ones.
        self.runtime.spawn(async move {
            let patience = Instant::now() + 2 * core.timeouts.clean_up;
            let shell = timeout_at(patience, async {
                let shell = core.shell.lock().await.take();
                core.tasks.close();
                core.tasks.wait().await;
                shell
            });
            let result = match shell.await {
                Ok(Some(shell)) => core.delete(&shell.id).await,
                Ok(None) => Ok(()),
                Err(_) => Err(Error::perhaps(Cause::NoAnswer)),
            };
            // Where the first one could not be deleted, the others cannot either.
            if result.is_ok() {
                core.discard_doomed().await;
            }
            drop(done.send(result));
        });
        result
    }

    /// Carries one request out, from the free shell to the last clean-up.
    pub(super) async fn drive(self: Arc<Self>, request: CommandRequest, mut caller: Caller<Output>) {
        let Ok(mut shell) = caller.wait(std::pin::pin!(self.shell.lock())).await else {
            caller.answer(Err(Error::unsent(Cause::NoAnswer)));
            return;
        };
        let mut reopened = false;
        loop {
            let Some(id) = self.ensure(&mut shell, &mut caller).await else { return };
            match self.attempt(&id, &request, &mut caller).await {
                CommandEnd::Answered { output, command } => {
                    caller.answer(Ok(output));
                    let used_up = shell.as_mut().is_some_and(Shell::has_carried_out);
                    if used_up {
                        *shell = None;
                    }
                    drop(shell);
                    self.finish(&id, &command).await;
                    if used_up {
                        self.discard(&id).await;
                    }
                    // The workstation answers again, so what was left behind can go.
                    self.discard_doomed().await;
                    return;
                }
                CommandEnd::ShellGone(error) => {
                    *shell = None;
                    if reopened || request.repeat != Repeat::Idempotent || !caller.waits() {
                        caller.answer(Err(error));
                        return;
                    }
                    tracing::debug!("the shell is gone; opening another");
                    reopened = true;
                }
                CommandEnd::OutOfQuota(error) => {
                    // Its commands count until it is deleted, so it goes before another is opened.
                    *shell = None;
                    let again = !reopened && request.repeat == Repeat::Idempotent && caller.waits();
                    if !again {
                        caller.answer(Err(error));
                    }
                    self.discard(&id).await;
                    self.discard_doomed().await;
                    if !again {
                        return;
                    }
                    tracing::debug!("a quota is used up; the shell was given up for another");
                    reopened = true;
                }
                CommandEnd::Ended => return,
                CommandEnd::Condemned => {
                    *shell = None;
                    self.discard(&id).await;
                    return;
                }
                CommandEnd::Left => {
                    *shell = None;
                    self.doom(&id, caller.deadline);
                    return;
                }
            }
        }
    }

    /// Deletes a shell that nobody uses any more; if that fails it is tried again after the next command.
    async fn discard(&self, shell: &Arc<str>) {
        if let Err(error) = self.delete(shell).await {
            tracing::debug!(%error, "a shell could not be deleted yet");
            self.doom(shell, Instant::now());
        }
    }

    /// Remembers a shell that is to be deleted, from some moment on.
    fn doom(&self, shell: &Arc<str>, from: Instant) {
        let mut doomed = self.doomed();
        if doomed.len() < MAX_DOOMED {
            doomed.push((Arc::clone(shell), from));
        }
    }

    /// Tries to delete what is to be deleted by now.
    async fn discard_doomed(&self) {
        let now = Instant::now();
        let due: Vec<_> = self.doomed().extract_if(.., |(_, from)| *from <= now).collect();
        for (shell, _) in &due {
            self.discard(shell).await;
        }
    }

    fn doomed(&self) -> MutexGuard<'_, Vec<(Arc<str>, Instant)>> {
        // Every change of it is one operation of the vector.
        self.doomed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The open shell, or a new one; `None` after an answer to the caller that there is none.
    ///
    /// A caller who goes away meanwhile does not stop the opening: its shell would be nobody's.
    async fn ensure<T>(
        self: &Arc<Self>,
        shell: &mut Option<Shell>,
        caller: &mut Caller<T>,
    ) -> Option<Arc<str>> {
        match shell.take() {
            Some(open) if open.used.elapsed() < self.timeouts.shell_is_fresh() => {
                return Some(Arc::clone(&shell.insert(open).id));
            }
            // Deleted after the command, which does not wait for that.
            Some(old) => self.doom(&old.id, Instant::now()),
            None => {}
        }
        let recognised = match self.recognise(caller).await {
            Ok(recognised) => recognised,
            Err(error) => {
                caller.answer(Err(error));
                return None;
            }
        };
        let mut opening =
            std::pin::pin!(self.guard.call(|transport| async move { transport.create_shell().await }));
        let opened = if let Ok(opened) = caller.wait(opening.as_mut()).await {
            opened
        } else {
            caller.answer(Err(Error::unsent(Cause::NoAnswer)));
            opening.await
        };
        match opened {
            Ok(id) => {
                let id: Arc<str> = id.into();
                if !recognised && let Err(error) = self.recognise_in(&id, caller).await {
                    caller.answer(Err(error));
                    self.discard(&id).await;
                    return None;
                }
                *shell = Some(Shell::new(Arc::clone(&id)));
                caller.waits().then_some(id)
            }
            Err(error) => {
                if matches!(error.cause(), Cause::Quota(_)) {
                    self.discard_doomed().await;
                }
                // A shell has no effect by itself.
                caller.answer(Err(Error::unsent(error.cause().clone())));
                None
            }
        }
    }

    /// Whether the computer that answers is known to be the expected one; false if only its shell will tell.
    ///
    /// The question is a login as a rule, so it is not dropped: a refusal that nobody heard of would be tried again.
    async fn recognise<T>(self: &Arc<Self>, caller: &mut Caller<T>) -> Result<bool> {
        let Some(identity) = self.identity.clone() else { return Ok(true) };
        let left = caller.deadline.saturating_duration_since(Instant::now());
        // The shell is still to be opened. But a computer that does not answer at all is told from a WMI that is slow.
        let limit = (left / 2).max(self.timeouts.tcp + MARGIN);
        let (done, answer) = oneshot::channel();
        let core = Arc::clone(self);
        self.spawn(async move { drop(done.send(identity.ask(&core.guard).await)) });
        let answered = timeout_at(Instant::now() + limit, answer);
        match caller.wait(std::pin::pin!(answered)).await {
            Ok(Ok(Ok(recognised))) => recognised,
            Ok(Ok(Err(_))) => Err(Error::unsent(Cause::Cancelled)),
            Ok(Err(_)) => Ok(false),
            Err(_) => Err(Error::unsent(Cause::NoAnswer)),
        }
    }

    /// Asks in a shell that has just been opened which computer it is on.
    async fn recognise_in<T>(&self, shell: &Arc<str>, caller: &mut Caller<T>) -> Result<()> {
        let Some(identity) = &self.identity else { return Ok(()) };
        let left = caller.deadline.saturating_duration_since(Instant::now());
        let (line, repeat) = Identity::question();
        let outlet = Outlet::Whole(MAX_GREETING);
        let request = CommandRequest { line: line.into(), outlet, deadline: left, repeat, started: None };
        let (mut asker, answer) = Caller::new(left);
        match self.attempt(shell, &request, &mut asker).await {
            CommandEnd::Answered { output, command } => {
                self.finish(shell, &command).await;
                return identity.answered(&output);
            }
            CommandEnd::ShellGone(error) | CommandEnd::OutOfQuota(error) => {
                return Err(Error::unsent(error.cause().clone()));
            }
            CommandEnd::Ended | CommandEnd::Condemned | CommandEnd::Left => drop(asker),
        }
        let error = answer.await.map_or(Cause::NoAnswer, |answer| match answer {
            Ok(_) => Cause::NoAnswer,
            Err(error) => error.cause().clone(),
        });
        Err(Error::unsent(error))
    }

    /// Sends the line once and collects its output.
    async fn attempt(
        &self,
        shell: &Arc<str>,
        request: &CommandRequest,
        caller: &mut Caller<Output>,
    ) -> CommandEnd {
        let mut starting = std::pin::pin!(self.guard.call(|transport| {
            let (shell, line) = (Arc::clone(shell), Arc::clone(&request.line));
            async move { transport.execute_command(&shell, &line).await }
        }));
        let started = if let Ok(started) = caller.wait(starting.as_mut()).await {
            started
        } else {
            // Whatever has started must be ended, so its id is still waited for.
            caller.answer(Err(Error::perhaps(Cause::NoAnswer)));
            starting.await
        };
        let command: Arc<str> = match started {
            Ok(command) => command.into(),
            Err(error) if *error.cause() == Cause::ShellGone => return CommandEnd::ShellGone(error),
            Err(error) if matches!(error.cause(), Cause::Quota(_)) => {
                return CommandEnd::OutOfQuota(error);
            }
            Err(error) => {
                let perhaps = error.may_have_been_carried_out();
                caller.answer(Err(error));
                return match request.repeat {
                    _ if !perhaps => CommandEnd::Ended,
                    Repeat::LeftToFinish => CommandEnd::Left,
                    Repeat::Idempotent | Repeat::Never => CommandEnd::Condemned,
                };
            }
        };
        if let Some(started) = &request.started {
            // Who let go of it meanwhile is found to be gone when output is asked for.
            drop(
                started.try_send(RunningCommand { shell: Arc::clone(shell), command: Arc::clone(&command) }),
            );
        }
        match receive(&self.guard, shell, &command, &request.outlet, caller).await {
            Received::All(output) => CommandEnd::Answered { output, command },
            Received::Failed(Cause::ShellGone) => CommandEnd::ShellGone(Error::perhaps(Cause::ShellGone)),
            // It runs, but its output cannot be had, nor that of another one in this shell.
            Received::Failed(cause @ Cause::Quota(_)) if request.repeat != Repeat::LeftToFinish => {
                caller.answer(Err(Error::perhaps(cause)));
                CommandEnd::Condemned
            }
            Received::Failed(cause) => {
                let too_much = matches!(cause, Cause::OutputTooLarge { .. });
                caller.answer(Err(Error::perhaps(cause)));
                if request.repeat == Repeat::LeftToFinish && !too_much {
                    return CommandEnd::Left;
                }
                self.end(shell, &command, self.timeouts.clean_up).await
            }
            Received::Abandoned => self.end(shell, &command, self.timeouts.clean_up).await,
            Received::Late { alive } => {
                let slow = Error::perhaps(Cause::CommandTimeout { after: request.deadline });
                if alive {
                    caller.answer(Err(slow));
                    return self.end(shell, &command, self.timeouts.clean_up).await;
                }
                // No sign of life since the command was sent. Ending it must be tried anyway, and its answer tells.
                let ended =
                    self.end(shell, &command, self.timeouts.blame_grace.min(self.timeouts.clean_up)).await;
                let ended_well = matches!(ended, CommandEnd::Ended);
                caller.answer(Err(if ended_well { slow } else { Error::perhaps(Cause::NoAnswer) }));
                ended
            }
        }
    }

    /// Ends a command that runs; the shell is condemned if that cannot be made sure of.
    async fn end(&self, shell: &Arc<str>, command: &Arc<str>, limit: Duration) -> CommandEnd {
        match self.terminate(shell, command, limit).await {
            Ok(()) => CommandEnd::Ended,
            Err(error) => {
                tracing::debug!(%error, "a command could not be ended; deleting its shell");
                CommandEnd::Condemned
            }
        }
    }

    /// Releases a command that has ended by itself.
    async fn finish(&self, shell: &Arc<str>, command: &Arc<str>) {
        if let Err(error) = self.terminate(shell, command, self.timeouts.clean_up).await {
            tracing::debug!(%error, "an ended command could not be released");
        }
    }

    async fn terminate(&self, shell: &Arc<str>, command: &Arc<str>, limit: Duration) -> Result<()> {
        self.guard
            .clean_up(limit, |transport| {
                let (shell, command) = (Arc::clone(shell), Arc::clone(command));
                async move { transport.signal_terminate(&shell, &command).await }
            })
            .await
    }

    async fn delete(&self, shell: &Arc<str>) -> Result<()> {
        let deleted = self.guard.clean_up(self.timeouts.clean_up, |transport| {
            let shell = Arc::clone(shell);
            async move { transport.delete_shell(&shell).await }
        });
        match deleted.await {
            Err(error) if *error.cause() == Cause::ShellGone => Ok(()),
            other => other,
        }
    }
}
