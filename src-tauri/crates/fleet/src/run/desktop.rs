//! What needs a desktop: handed to Windows' task scheduler, which runs it there, and what became of it.

use std::convert::Infallible;

use ldconsole::Command;
use messages::{Message, phases};
use tokio::time::{Instant, sleep};
use workstation::{Cause, DesktopUser, Refusal, TaskResult};

use crate::{
    operation::result::OperationResult,
    run::work::{StepResult, Work, end},
    wording::{command, sentences::and},
    worker::PlannedTask,
};

/// How often Windows is asked, soon after a task was run, what became of it.
const QUESTIONS: u32 = 3;

/// A command that was handed to the desktop.
pub(super) struct HandedOver {
    /// Removed when this is dropped.
    pub(super) plan: PlannedTask,
    /// On whose desktop it runs.
    pub(super) user: DesktopUser,
}

/// Why a command was not handed over: nothing was run.
pub(super) enum NotHanded {
    /// Nobody is at a desktop, or Windows took no task.
    NoWay(workstation::Error),
    /// Anything else that ends the operation.
    Stop(super::work::Stop),
}

impl Work<'_> {
    /// Hands a command to a desktop, once. `found` says what is to be seen after a connection broke.
    pub(super) async fn hand_over(
        &self,
        command: &Command,
        user: DesktopUser,
        plan: PlannedTask,
        found: impl AsyncFnOnce() -> Message,
    ) -> Result<HandedOver, NotHanded> {
        self.phase(phases::hand_over());
        match self.worker.run_on_desktop(self.id, self.permit, command, &user, plan.name()).await {
            Ok(()) => Ok(HandedOver { plan, user }),
            Err(error) if error.may_have_been_carried_out() => {
                self.phase(phases::connection_lost());
                let result = and(command::lost(command, self.worker.name()), found().await);
                let Err(stop) = end::<Infallible>(
                    OperationResult::unknown(result).because(&error),
                    error.outcome_of(command),
                );
                Err(NotHanded::Stop(stop))
            }
            Err(error) if matches!(error.cause(), Cause::WindowsRefused { .. }) => {
                Err(NotHanded::NoWay(error))
            }
            Err(error) => {
                let Err(stop) = self.nothing_sent::<Infallible>(&error);
                Err(NotHanded::Stop(stop))
            }
        }
    }

    /// The desktop on which emulators are started.
    pub(super) async fn desktop_user(&self) -> StepResult<DesktopUser> {
        self.phase(phases::logged_on());
        let limit = self.worker.timing().send_deadline;
        self.ask(async |station| station.desktop(limit).await).await
    }

    /// The desktop on which a process runs, or else any, also one that was left by disconnecting: what only ends
    /// something draws nothing. `None` if nobody is logged on, or if it runs in no desktop's session at all.
    pub(super) async fn desktop_of(&self, image: &str, pid: Option<u32>) -> StepResult<Option<DesktopUser>> {
        self.phase(phases::logged_on());
        let limit = self.worker.timing().send_deadline;
        let asked = self.worker.reading(async |station| {
            let users = station.desktop_users(limit).await?;
            Ok((users, station.processes_named(image, limit).await?))
        });
        let (users, processes) = match asked.await {
            Ok(answer) => answer,
            // Windows does not tell whose desktops there are.
            Err(error) if matches!(error.cause(), Cause::WindowsRefused { .. } | Cause::AccessDenied) => {
                return Ok(None);
            }
            Err(error) => return self.nothing_sent(&error),
        };
        let session =
            processes.iter().find(|process| Some(process.pid) == pid).map(|process| process.session);
        if let Some(session) = session {
            return Ok(users.into_iter().find(|user| user.session == session));
        }
        let connected = users.iter().find(|user| user.connected).cloned();
        Ok(connected.or_else(|| users.into_iter().next()))
    }

    /// What became of a command that was handed over, as soon as Windows says; `None` if it does not.
    pub(super) async fn soon(&self, handed: &HandedOver) -> Option<TaskResult> {
        let mut last = None;
        for question in 0..QUESTIONS {
            if question > 0 {
                sleep(self.worker.timing().watch).await;
            }
            last = self.result_of(handed).await;
            if !matches!(last, Some(TaskResult::NotRunYet | TaskResult::Running) | None) {
                break;
            }
        }
        last
    }

    /// What Windows says of it now.
    pub(super) async fn result_of(&self, handed: &HandedOver) -> Option<TaskResult> {
        let (name, limit) = (handed.plan.name(), self.worker.timing().send_deadline);
        let asked = self.worker.reading(async |station| station.task_result(name, limit).await).await;
        asked.ok().flatten()
    }

    /// Waits until Windows says that the command has ended, or until the deadline (false).
    pub(super) async fn has_ended(&self, handed: &HandedOver, deadline: Instant) -> StepResult<bool> {
        let ended = async || {
            let name = handed.plan.name();
            let limit = self.worker.timing().send_deadline;
            let result = self.worker.reading(async |station| station.task_result(name, limit).await).await?;
            Ok(!matches!(result, Some(TaskResult::NotRunYet | TaskResult::Running)))
        };
        self.until(deadline, ended).await
    }
}

/// That Windows did not run what was handed to it, where its result says so.
pub(super) fn was_not_run(result: Option<TaskResult>) -> Option<TaskResult> {
    result.filter(|result| !result.was_started() && *result != TaskResult::NotRunYet)
}

/// Ends an operation whose command Windows did not run.
pub(super) fn not_run<T>(sentence: Message, result: TaskResult) -> StepResult<T> {
    let answer = result.sentence().to_string().into();
    let refused = Cause::WindowsRefused { what: Refusal::RunTask, answer };
    end(OperationResult::failed(sentence), workstation::Error::unsent(refused).outcome())
}
