//! Starting, stopping and restarting an emulator: checked against a fresh listing, sent once, done when the effect is
//! seen.
//!
//! Nothing here repeats a command. When the connection breaks after a command was sent, the emulator is looked at
//! again and the result says what was found.

use std::time::Duration;

use breaker::{Op, OpPermit, Outcome};
use ldconsole::{Command, Index, Listing, Row};
use tokio::time::{Instant, sleep, sleep_until};

use crate::{
    board::wall_ms,
    desk::{Desk, NotAdmitted},
    error::{Error, Result},
    view::{self, Category, EmulatorRequest, Health, OperationStatus},
};

/// How often in a row looking at the workstation may fail before an operation stops waiting.
const LOOKS: u32 = 3;

/// What is to be done to which emulator.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    /// The operation's id on the board.
    pub(crate) id: u32,
    pub(crate) task: Task,
    pub(crate) index: Index,
    /// As the operator saw it.
    pub(crate) title: String,
}

/// A request whose every part has been checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Task {
    Start,
    Stop,
    Restart,
}

impl Task {
    /// Checks a request.
    pub(crate) fn of(request: &EmulatorRequest) -> Result<Self> {
        match request {
            EmulatorRequest::Start => Ok(Self::Start),
            EmulatorRequest::Stop => Ok(Self::Stop),
            EmulatorRequest::Restart => Ok(Self::Restart),
            other => Err(Error::NotNow(format!("LDFleet cannot do this yet: {:?}.", other.kind()))),
        }
    }

    /// What the circuits are asked for.
    pub(crate) fn op(self) -> Op {
        match self {
            Self::Start | Self::Restart => Op::Start,
            Self::Stop => Op::Stop,
        }
    }
}

/// How an operation ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ending {
    pub(crate) status: OperationStatus,
    pub(crate) result: String,
    pub(crate) detail: Option<String>,
    pub(crate) refused_by: Option<Category>,
}

impl Ending {
    pub(crate) fn new(status: OperationStatus, result: impl Into<String>) -> Self {
        Self { status, result: result.into(), detail: None, refused_by: None }
    }

    /// Writes the ending into the operation that the window shows.
    pub(crate) fn write_to(self, operation: &mut view::Operation) {
        operation.status = self.status;
        operation.phase.clear();
        operation.result = self.result;
        operation.detail = self.detail;
        operation.refused_by = self.refused_by;
        operation.ended_at = Some(wall_ms());
        operation.cancellable = false;
    }

    fn succeeded(result: impl Into<String>) -> Self {
        Self::new(OperationStatus::Succeeded, result)
    }

    fn failed(result: impl Into<String>) -> Self {
        Self::new(OperationStatus::Failed, result)
    }

    fn of_error(status: OperationStatus, result: String, error: &workstation::Error) -> Self {
        Self { detail: Some(error.to_string()), ..Self::new(status, result) }
    }
}

impl From<NotAdmitted> for Ending {
    fn from(refusal: NotAdmitted) -> Self {
        Self {
            status: OperationStatus::Refused,
            result: refusal.sentence,
            detail: None,
            refused_by: refusal.category,
        }
    }
}

/// Why one step did not lead on.
enum Stop {
    /// The operation ends so; `Outcome` is what the circuits are told.
    End(Ending, Outcome),
}

type Step<T> = std::result::Result<T, Stop>;

fn end<T>(ending: Ending, outcome: Outcome) -> Step<T> {
    Err(Stop::End(ending, outcome))
}

/// Carries out one order. Dropping the future gives it up: what was sent is not undone, and the permit is returned.
pub(crate) async fn run(desk: &Desk, order: &Order) -> Ending {
    let _turn = desk.turn(order.task).await;
    let limit = match order.task {
        Task::Start => desk.rules().start_deadline,
        Task::Stop => desk.rules().stop_deadline,
        Task::Restart => desk.rules().stop_deadline + desk.rules().rest + desk.rules().start_deadline,
    };
    let permit = match desk.admit(order.task.op(), limit).await {
        Ok(permit) => permit,
        Err(refusal) => return refusal.into(),
    };
    desk.begin(order.id, "checking");
    let work = Work { desk, order, permit: &permit };
    let (ending, outcome) = match work.run().await {
        Ok(ending) => (ending, Outcome::Success),
        Err(Stop::End(ending, outcome)) => (ending, outcome),
    };
    desk.settle(permit, &outcome);
    ending
}

struct Work<'a> {
    desk: &'a Desk,
    order: &'a Order,
    permit: &'a OpPermit,
}

impl Work<'_> {
    async fn run(&self) -> Step<Ending> {
        match self.order.task {
            Task::Start => self.start().await,
            Task::Stop => self.stop().await,
            Task::Restart => {
                self.stop().await?;
                self.start().await
            }
        }
    }

    async fn start(&self) -> Step<Ending> {
        let began = Instant::now();
        match self.look_first().await? {
            Health::Running | Health::Ready => return Ok(Ending::succeeded("It was running already.")),
            Health::Starting | Health::Booting => self.phase("starting already"),
            bad @ (Health::Zombie | Health::Stuck | Health::Lost | Health::Unknown) => {
                return end(
                    Ending::failed(format!("It cannot be started as it is ({}). Stop it first.", word(bad))),
                    Outcome::Local,
                );
            }
            Health::Stopped => {
                if let Some(until) = self.desk.rests_until(self.order.index) {
                    self.phase("resting before its next start");
                    sleep_until(until).await;
                }
                self.send(&Command::Launch { index: self.order.index, package: None, window: None }, "start")
                    .await?;
            }
        }
        let health = self
            .watch(began + self.desk.rules().start_deadline, |health| {
                match health {
                    Health::Running | Health::Ready => return true,
                    Health::Stopped => self.phase("sent"),
                    Health::Starting => self.phase("window open"),
                    _ => self.phase("Android booting"),
                }
                false
            })
            .await?;
        let took = seconds(began.elapsed());
        match health {
            Health::Running | Health::Ready => Ok(Ending::succeeded(format!("Running after {took}."))),
            other => self.no_effect(format!(
                "It did not come up within {}; it is {} now.",
                seconds(self.desk.rules().start_deadline),
                word(other)
            )),
        }
    }

    async fn stop(&self) -> Step<Ending> {
        let began = Instant::now();
        if self.look_first().await? == Health::Stopped {
            return Ok(Ending::succeeded("It was stopped already."));
        }
        self.send(&Command::Quit(self.order.index), "stop").await?;
        self.phase("sent");
        let health = self.watch(began + self.desk.rules().stop_deadline, |h| h == Health::Stopped).await?;
        if health == Health::Stopped {
            return Ok(Ending::succeeded(format!("Stopped after {}.", seconds(began.elapsed()))));
        }
        self.no_effect(format!(
            "It did not stop within {}; it is {} now.",
            seconds(self.desk.rules().stop_deadline),
            word(health)
        ))
    }

    fn no_effect(&self, result: String) -> Step<Ending> {
        let what = format!("{}: no such effect by the deadline", task_word(self.order.task));
        end(Ending::failed(result), workstation::emulator_failure(what))
    }

    fn phase(&self, phase: &str) {
        self.desk.phase(self.order.id, phase);
    }

    /// The emulator's state before anything is sent, provided it is still the one the operator meant.
    async fn look_first(&self) -> Step<Health> {
        match self.look().await {
            Ok(Some(health)) => Ok(health),
            Ok(None) => end(
                Ending::failed(format!(
                    "There is no emulator with index {} any more; nothing was sent.",
                    self.order.index
                )),
                Outcome::Local,
            ),
            Err(Look::OtherTitle(title)) => end(
                Ending::failed(format!(
                    "Index {} is “{title}” by now, not “{}”; nothing was sent.",
                    self.order.index, self.order.title
                )),
                Outcome::Local,
            ),
            Err(Look::Failed(error)) => {
                let sentence = format!("{} Nothing was sent.", error.sentence(&self.desk.name()));
                end(Ending::of_error(OperationStatus::Failed, sentence, &error), error.outcome())
            }
        }
    }

    async fn look(&self) -> std::result::Result<Option<Health>, Look> {
        let listing: Listing = self.desk.list(self.permit).await.map_err(Look::Failed)?;
        let Some(row) = listing.rows.iter().find(|row| row.index == self.order.index) else {
            return Ok(None);
        };
        if row.title != self.order.title {
            return Err(Look::OtherTitle(row.title.clone()));
        }
        Ok(Some(self.health(row)))
    }

    fn health(&self, row: &Row) -> Health {
        self.desk.health(row).0
    }

    /// Sends a command once.
    async fn send(&self, command: &Command, word: &str) -> Step<()> {
        self.phase("sending");
        self.desk.sent(self.order.id);
        match self.desk.send(self.permit, command).await {
            Ok(answer) if answer.accepted() => Ok(()),
            Ok(answer) => end(
                Ending {
                    detail: Some(answer.to_string()),
                    ..Ending::failed(format!("LDPlayer refused to {word} it: {}", answer.reason()))
                },
                workstation::emulator_failure(answer.to_string()),
            ),
            Err(error) if error.may_have_been_carried_out() => {
                self.phase("connection lost; looking again");
                sleep(self.desk.rules().watch).await;
                let found = match self.look().await {
                    Ok(Some(health)) => format!("It is {} now.", self::word(health)),
                    Ok(None) => "The emulator is not in the list now.".to_owned(),
                    Err(Look::OtherTitle(title)) => format!("Its index is “{title}” now."),
                    Err(Look::Failed(_)) => "It could not be looked at yet.".to_owned(),
                };
                let result = format!(
                    "The connection to {} broke after {word} was sent; it is not sent again. {found}",
                    self.desk.name()
                );
                end(Ending::of_error(OperationStatus::Unknown, result, &error), error.outcome())
            }
            Err(error) => {
                let sentence = format!("{} Nothing was sent.", error.sentence(&self.desk.name()));
                end(Ending::of_error(OperationStatus::Failed, sentence, &error), error.outcome())
            }
        }
    }

    /// Looks again and again until `done`, or until the deadline; the last state seen.
    async fn watch(&self, deadline: Instant, done: impl Fn(Health) -> bool) -> Step<Health> {
        let mut failed = 0;
        loop {
            sleep(self.desk.rules().watch).await;
            if !self.permit.is_current() {
                let result = "A circuit opened while it was waited for; the command had been sent. \
                              The list will show what became of it.";
                return end(Ending::new(OperationStatus::Unknown, result), Outcome::Local);
            }
            match self.look().await {
                Ok(health) => {
                    failed = 0;
                    let health = health.unwrap_or(Health::Unknown);
                    if done(health) || Instant::now() >= deadline {
                        return Ok(health);
                    }
                }
                Err(Look::OtherTitle(title)) => {
                    let result = format!("While it was waited for, its index became “{title}”.");
                    return end(Ending::new(OperationStatus::Unknown, result), Outcome::Local);
                }
                Err(Look::Failed(error)) => {
                    failed += 1;
                    if failed >= LOOKS || Instant::now() >= deadline {
                        let result = format!(
                            "The command was sent, but what became of it could not be seen. {}",
                            error.sentence(&self.desk.name())
                        );
                        return end(
                            Ending::of_error(OperationStatus::Unknown, result, &error),
                            error.outcome(),
                        );
                    }
                }
            }
        }
    }
}

enum Look {
    OtherTitle(String),
    Failed(workstation::Error),
}

/// A health in a sentence.
pub(crate) fn word(health: Health) -> &'static str {
    match health {
        Health::Stopped => "stopped",
        Health::Starting => "starting",
        Health::Booting => "booting",
        Health::Running => "running",
        Health::Ready => "running and answering",
        Health::Lost => "running without being listed",
        Health::Stuck => "stuck while starting",
        Health::Zombie => "a window without its virtual machine",
        Health::Unknown => "in a state that LDFleet does not know",
    }
}

fn task_word(task: Task) -> &'static str {
    match task {
        Task::Start => "start",
        Task::Stop => "stop",
        Task::Restart => "restart",
    }
}

fn seconds(duration: Duration) -> String {
    let s = duration.as_secs();
    if s < 100 { format!("{s} s") } else { format!("{} min {} s", s / 60, s % 60) }
}
