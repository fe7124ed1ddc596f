//! The steps that operations are made of: look, send once, look until the effect is there.

use std::rc::Rc;

use breaker::{OpPermit, Outcome};
use ldconsole::{Command, Row};
use tokio::time::{Instant, sleep};
use workstation::{Answer, Cause, Station};

use crate::{
    model::Health,
    operation::{result::OperationResult, task::Target},
    wording::health::word,
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
    pub(super) fn after(mut self, done: &str) -> Self {
        self.result.result = format!("{done} {}", self.result.result);
        self
    }

    /// With what else is to be known.
    pub(super) fn and(mut self, more: &str) -> Self {
        self.result.result = format!("{} {more}", self.result.result);
        self
    }
}

/// One step.
pub(super) type Step<T> = std::result::Result<T, Stop>;

/// Ends an operation.
pub(super) fn end<T>(result: OperationResult, outcome: Outcome) -> Step<T> {
    Err(Stop { result: Box::new(result), outcome })
}

/// Ends an operation of which nothing has been sent, for a reason that says nothing about the workstation.
pub(super) fn refuse<T>(result: impl Into<String>) -> Step<T> {
    end(OperationResult::failed(result), Outcome::Local)
}

/// The effect did not come about. `what` was asked for.
pub(super) fn no_effect<T>(what: &str, result: impl Into<String>) -> Step<T> {
    let code = format!("{what}: no such effect by the deadline");
    end(OperationResult::failed(result), workstation::emulator_failure(code))
}

/// Goes on if LDPlayer took the command. `what` is the operator's word for it.
pub(super) fn accepted(answer: Answer, what: &str) -> Step<Answer> {
    taken(answer, &format!("{what} it"))
}

/// The same; `deed` is what it was to do.
pub(super) fn taken(answer: Answer, deed: &str) -> Step<Answer> {
    if answer.accepted() {
        return Ok(answer);
    }
    let result = format!("LDPlayer refused to {deed}: {}", reason(&answer));
    end(OperationResult::failed(result).because(&answer), workstation::emulator_failure(answer.to_string()))
}

/// Why LDPlayer did not take a command: in its own words where nothing better is known.
pub(super) fn reason(answer: &Answer) -> String {
    match answer.text().lines().map(str::trim).find(|line| !line.is_empty()) {
        Some(line) if !answer.is_known_refusal() => format!("“{line}”."),
        _ => answer.reason(),
    }
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
pub(super) struct Seen {
    pub(super) row: Row,
    pub(super) health: Health,
}

/// Why an emulator could not be looked at.
pub(super) enum Look {
    /// The index is there no more.
    Gone,
    /// The index carries another title by now.
    OtherTitle(String),
    Failed(workstation::Error),
}

impl Work<'_> {
    pub(super) fn phase(&self, phase: &str) {
        self.worker.phase(self.id, phase);
    }

    /// The emulator as it is before anything is sent, provided it is still the one the operator meant.
    pub(super) async fn look_first(&self, target: &Target) -> Step<Seen> {
        match self.look(target).await {
            Ok(seen) => Ok(seen),
            Err(Look::Gone) => refuse(format!(
                "There is no emulator with index {} any more; nothing was sent.",
                target.index
            )),
            Err(Look::OtherTitle(title)) => refuse(format!(
                "Index {} is “{title}” by now, not “{}”; nothing was sent.",
                target.index, target.title
            )),
            Err(Look::Failed(error)) => self.nothing_sent(&error),
        }
    }

    /// The emulator as it is now.
    pub(super) async fn look(&self, target: &Target) -> std::result::Result<Seen, Look> {
        let listing = self.worker.list(self.permit).await.map_err(Look::Failed)?;
        let Some(row) = listing.rows.into_iter().find(|row| row.index == target.index) else {
            return Err(Look::Gone);
        };
        if row.title != target.title {
            return Err(Look::OtherTitle(row.title));
        }
        self.worker.ask_android(self.permit, &row).await;
        let health = self.worker.health(&row).0;
        Ok(Seen { row, health })
    }

    /// What became of the emulator, in a sentence, after a connection broke.
    pub(super) async fn found(&self, target: &Target) -> String {
        sleep(self.worker.timing().watch).await;
        match self.look(target).await {
            Ok(seen) => format!("It is {} now.", word(seen.health)),
            Err(Look::Gone) => "The emulator is not in the list now.".to_owned(),
            Err(Look::OtherTitle(title)) => format!("Its index is “{title}” now."),
            Err(Look::Failed(_)) => "It could not be looked at yet.".to_owned(),
        }
    }

    /// Sends a command about an emulator once. `what` is the operator's word for it.
    pub(super) async fn send(&self, target: &Target, command: &Command, what: &str) -> Step<Answer> {
        let answer = self.send_or(command, what, async || self.found(target).await).await?;
        accepted(answer, what)
    }

    /// Sends a command once; its answer, whatever it is. `found` says what is to be seen after a connection broke.
    pub(super) async fn send_or(
        &self,
        command: &Command,
        what: &str,
        found: impl AsyncFnOnce() -> String,
    ) -> Step<Answer> {
        self.phase(match command {
            Command::Add(_) => "creating it",
            Command::Copy { .. } => "copying its disks, which takes minutes",
            Command::Backup { .. } => "writing the backup, which takes minutes",
            Command::Restore { .. } => "reading the backup, which takes minutes",
            _ => "sending",
        });
        match self.worker.send(self.id, self.permit, command).await {
            Ok(answer) => Ok(answer),
            Err(error) if error.may_have_been_carried_out() => {
                let name = self.worker.name();
                // Windows has answered where LDPlayer has not.
                let lost = match error.cause() {
                    Cause::LdconsoleTimeout { .. } | Cause::LdconsoleCrashed { .. } => {
                        self.phase("no answer; looking again");
                        format!("{} It is not sent again.", error.sentence(&name))
                    }
                    _ => {
                        self.phase("connection lost; looking again");
                        format!("The connection to {name} broke after {what} was sent; it is not sent again.")
                    }
                };
                let result = format!("{lost} {}", found().await);
                end(OperationResult::unknown(result).because(&error), error.outcome_of(command))
            }
            Err(error) => self.nothing_sent(&error),
        }
    }

    /// Asks the workstation something that changes nothing, before anything was sent.
    pub(super) async fn ask<T>(&self, ask: impl AsyncFnOnce(&Station) -> workstation::Result<T>) -> Step<T> {
        match self.worker.reading(ask).await {
            Ok(answer) => Ok(answer),
            Err(error) => self.nothing_sent(&error),
        }
    }

    pub(super) fn nothing_sent<T>(&self, error: &workstation::Error) -> Step<T> {
        let rest = if self.begun { "The next step was not sent." } else { "Nothing was sent." };
        let sentence = format!("{} {rest}", error.sentence(&self.worker.name()));
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
        target: &Target,
        deadline: Instant,
        mut done: impl FnMut(&Seen) -> bool,
    ) -> Step<Seen> {
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
                Err(Look::Gone) if Instant::now() < deadline => {}
                Err(Look::Gone) => {
                    let result = "While it was waited for, it disappeared from the list.";
                    return end(OperationResult::unknown(result), Outcome::Local);
                }
                Err(Look::OtherTitle(title)) => {
                    let result = format!("While it was waited for, its index became “{title}”.");
                    return end(OperationResult::unknown(result), Outcome::Local);
                }
                Err(Look::Failed(error)) => self.bear(&error, &mut failures, deadline)?,
            }
        }
    }

    /// Asks again and again until the answer is yes (true), or until the deadline (false). A command had been sent.
    pub(super) async fn until(
        &self,
        deadline: Instant,
        mut ask: impl AsyncFnMut() -> workstation::Result<bool>,
    ) -> Step<bool> {
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
    async fn pause(&self) -> Step<()> {
        sleep(self.worker.timing().watch).await;
        if self.permit.is_current() {
            return Ok(());
        }
        let result = "A circuit opened while it was waited for; the command had been sent. \
                      The list will show what became of it.";
        end(OperationResult::unknown(result), Outcome::Local)
    }

    /// Puts up with a look that failed, a few times in a row.
    fn bear(&self, error: &workstation::Error, failures: &mut u32, deadline: Instant) -> Step<()> {
        *failures += 1;
        if *failures < LOOKS && Instant::now() < deadline {
            return Ok(());
        }
        let result = format!(
            "The command was sent, but what became of it could not be seen. {}",
            error.sentence(&self.worker.name())
        );
        end(OperationResult::unknown(result).because(error), error.outcome())
    }
}
