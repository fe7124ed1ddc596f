//! The steps that operations are made of: look, send once, look until the effect is there.

use std::rc::Rc;

use breaker::{OpPermit, Outcome};
use ldconsole::{Command, Row};
use messages::{Message, phases, results};
use tokio::time::{Instant, sleep};
use workstation::{Cause, ConsoleAnswer, Station};

use crate::{
    model::Health,
    operation::{result::OperationResult, task::AskedEmulator},
    wording::{command, health::word, sentences::and},
    worker::WorkstationWorker,
};

/// How often in a row looking at the workstation may fail before an operation stops waiting.
const LOOKS: u32 = 3;
/// How often in a row no `ldconsole.exe` must be seen until what it was to do is over.
const IDLE: u32 = 3;

/// Why an operation went no further: how it ends, and what the circuits are told.
pub(super) struct Stop {
    pub(super) result: Box<OperationResult>,
    pub(super) outcome: Outcome,
}

impl Stop {
    /// With what earlier steps of the same operation have done, which stays done.
    pub(super) fn after(mut self, done: Message) -> Self {
        self.result.result = and(done, self.result.result);
        self
    }

    /// With what else is to be known.
    pub(super) fn and(mut self, more: Message) -> Self {
        self.result.result = and(self.result.result, more);
        self
    }
}

/// One step.
pub(super) type StepResult<T> = std::result::Result<T, Stop>;

/// Ends an operation.
pub(super) fn end<T>(result: OperationResult, outcome: Outcome) -> StepResult<T> {
    Err(Stop { result: Box::new(result), outcome })
}

/// Ends an operation of which nothing has been sent, for a reason that says nothing about the workstation.
pub(super) fn refuse<T>(result: Message) -> StepResult<T> {
    end(OperationResult::failed(result), Outcome::Local)
}

/// The effect did not come about. `what` was asked for, in a word or two for the circuits.
pub(super) fn no_effect<T>(what: &str, result: Message) -> StepResult<T> {
    let code = format!("{what}: no such effect by the deadline");
    end(OperationResult::failed(result), workstation::emulator_failure(code))
}

/// Goes on if LDPlayer took the command.
pub(super) fn accepted(answer: ConsoleAnswer, command: &Command) -> StepResult<ConsoleAnswer> {
    if answer.accepted() {
        return Ok(answer);
    }
    let result = command::refused(command, command::why(&answer));
    end(OperationResult::failed(result).because(&answer), workstation::emulator_failure(answer.to_string()))
}

/// An operation under way.
#[derive(Clone, Copy)]
pub(super) struct Work<'a> {
    pub(super) worker: &'a Rc<WorkstationWorker>,
    /// The operation's id.
    pub(super) id: u32,
    pub(super) permit: &'a OpPermit,
    /// Whether an earlier step of the operation has changed something.
    pub(super) begun: bool,
}

/// An emulator as it is now.
#[derive(Debug, Clone)]
pub(super) struct SeenEmulator {
    pub(super) row: Row,
    pub(super) health: Health,
}

/// Why an emulator could not be looked at.
pub(super) enum LookFailure {
    /// The index is there no more.
    Gone,
    /// The index carries another title by now.
    OtherTitle(String),
    Failed(workstation::Error),
}

impl Work<'_> {
    pub(super) fn phase(&self, phase: Message) {
        self.worker.phase(self.id, phase);
    }

    /// The emulator as it is before anything is sent, provided it is still the one the operator meant.
    pub(super) async fn look_first(&self, target: &AskedEmulator) -> StepResult<SeenEmulator> {
        match self.look(target).await {
            Ok(seen) => Ok(seen),
            Err(LookFailure::Gone) => refuse(results::no_emulator(target.index.to_string())),
            Err(LookFailure::OtherTitle(title)) => {
                refuse(results::other_title(target.index.to_string(), title, &target.title))
            }
            Err(LookFailure::Failed(error)) => self.nothing_sent(&error),
        }
    }

    /// The emulator as it is now.
    pub(super) async fn look(
        &self,
        target: &AskedEmulator,
    ) -> std::result::Result<SeenEmulator, LookFailure> {
        let listing = self.worker.list(self.permit).await.map_err(LookFailure::Failed)?;
        let Some(row) = listing.rows.into_iter().find(|row| row.index == target.index) else {
            return Err(LookFailure::Gone);
        };
        if row.title != target.title {
            return Err(LookFailure::OtherTitle(row.title));
        }
        self.worker.ask_android(self.permit, &row).await;
        let health = self.worker.health(&row).0;
        Ok(SeenEmulator { row, health })
    }

    /// What became of the emulator, in a sentence, after a connection broke.
    pub(super) async fn found(&self, target: &AskedEmulator) -> Message {
        sleep(self.worker.timing().watch).await;
        match self.look(target).await {
            Ok(seen) => results::is_now(word(seen.health)),
            Err(LookFailure::Gone) => results::not_in_list(),
            Err(LookFailure::OtherTitle(title)) => results::index_has_title(title),
            Err(LookFailure::Failed(_)) => results::not_looked_at(),
        }
    }

    /// Sends a command about an emulator once.
    pub(super) async fn send(&self, target: &AskedEmulator, command: &Command) -> StepResult<ConsoleAnswer> {
        let answer = self.send_or(command, async || self.found(target).await).await?;
        accepted(answer, command)
    }

    /// Sends a command once; its answer, whatever it is. `found` says what is to be seen after a connection broke.
    pub(super) async fn send_or(
        &self,
        command: &Command,
        found: impl AsyncFnOnce() -> Message,
    ) -> StepResult<ConsoleAnswer> {
        self.phase(command::phase(command));
        match self.worker.send(self.id, self.permit, command).await {
            Ok(answer) => Ok(answer),
            Err(error) if error.may_have_been_carried_out() => {
                let name = self.worker.name();
                // Windows has answered where LDPlayer has not.
                let lost = match error.cause() {
                    Cause::LdconsoleTimeout { .. } | Cause::LdconsoleCrashed { .. } => {
                        self.phase(phases::no_answer());
                        results::not_sent_again(error.sentence(&name))
                    }
                    _ => {
                        self.phase(phases::connection_lost());
                        command::lost(command, name)
                    }
                };
                let result = and(lost, found().await);
                end(OperationResult::unknown(result).because(&error), error.outcome_of(command))
            }
            Err(error) => self.nothing_sent(&error),
        }
    }

    /// Asks the workstation something that changes nothing, before anything was sent.
    pub(super) async fn ask<T>(
        &self,
        ask: impl AsyncFnOnce(&Station) -> workstation::Result<T>,
    ) -> StepResult<T> {
        match self.worker.reading(ask).await {
            Ok(answer) => Ok(answer),
            Err(error) => self.nothing_sent(&error),
        }
    }

    pub(super) fn nothing_sent<T>(&self, error: &workstation::Error) -> StepResult<T> {
        let why = error.sentence(&self.worker.name());
        let sentence = if self.begun { results::next_step_not_sent(why) } else { results::nothing_sent(why) };
        end(OperationResult::failed(sentence).because(error), error.outcome())
    }

    /// The list after a connection broke: as soon as `enough` is seen in it, or once no `ldconsole.exe` can be at work on
    /// the command any more. It may take a restart of the workstation until then, and the circuits are asked anew for
    /// every look. `None` if it could not be looked at.
    pub(super) async fn list_after_loss(
        &self,
        command: &Command,
        mut enough: impl FnMut(&[Row]) -> bool,
    ) -> Option<Vec<Row>> {
        let timing = self.worker.timing();
        let deadline = Instant::now() + timing.deadline_of(command).max(timing.start_deadline);
        let (mut seen, mut idle) = (None, 0);
        loop {
            sleep(timing.watch).await;
            if let Some(listing) = self.worker.list_again().await {
                let done = enough(&listing.rows);
                seen = Some(listing.rows);
                if done {
                    return seen;
                }
                // Twice: one process may just have made way for another.
                idle = if self.worker.console_is_idle().await { idle + 1 } else { 0 };
            }
            if idle >= IDLE || Instant::now() >= deadline {
                return seen;
            }
        }
    }

    /// Looks at the emulator again and again until `done`, or until the deadline; what was seen last. A command had been
    /// sent: an emulator that cannot be seen any more ends the operation as unknown.
    pub(super) async fn watch(
        &self,
        target: &AskedEmulator,
        deadline: Instant,
        mut done: impl FnMut(&SeenEmulator) -> bool,
    ) -> StepResult<SeenEmulator> {
        let mut failures = 0;
        loop {
            self.pause().await?;
            match self.look(target).await {
                Ok(seen) => {
                    failures = 0;
                    if done(&seen) || Instant::now() >= deadline {
                        return Ok(seen);
                    }
                }
                // The list may be short for a moment while others boot.
                Err(LookFailure::Gone) if Instant::now() < deadline => {}
                Err(LookFailure::Gone) => {
                    return end(OperationResult::unknown(results::disappeared()), Outcome::Local);
                }
                Err(LookFailure::OtherTitle(title)) => {
                    return end(OperationResult::unknown(results::became(title)), Outcome::Local);
                }
                Err(LookFailure::Failed(error)) => self.bear(&error, &mut failures, deadline)?,
            }
        }
    }

    /// Asks again and again until the answer is yes (true), or until the deadline (false). A command had been sent.
    pub(super) async fn until(
        &self,
        deadline: Instant,
        mut ask: impl AsyncFnMut() -> workstation::Result<bool>,
    ) -> StepResult<bool> {
        let mut failures = 0;
        loop {
            self.pause().await?;
            match ask().await {
                Ok(true) => return Ok(true),
                Ok(false) if Instant::now() >= deadline => return Ok(false),
                Ok(false) => failures = 0,
                Err(error) => self.bear(&error, &mut failures, deadline)?,
            }
        }
    }

    /// A moment between two looks. Waiting ends when a circuit opens meanwhile.
    async fn pause(&self) -> StepResult<()> {
        sleep(self.worker.timing().watch).await;
        if self.permit.is_current() {
            return Ok(());
        }
        end(OperationResult::unknown(results::circuit_opened()), Outcome::Local)
    }

    /// Puts up with a look that failed, a few times in a row.
    fn bear(&self, error: &workstation::Error, failures: &mut u32, deadline: Instant) -> StepResult<()> {
        *failures += 1;
        if *failures < LOOKS && Instant::now() < deadline {
            return Ok(());
        }
        let result = results::not_seen(error.sentence(&self.worker.name()));
        end(OperationResult::unknown(result).because(error), error.outcome())
    }
}
