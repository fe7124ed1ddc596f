//! Operations: checked against a fresh listing, sent once, done when their effect is seen.
//!
//! Nothing here repeats a command that changes something. When the connection breaks after a command was sent, the
//! workstation is looked at again and the result says what was found.

mod lifecycle;
mod repair;
mod task;
mod work;

use std::rc::Rc;

use breaker::Outcome;

use self::work::{Stop, Work};
pub(crate) use self::{
    repair::{is_stuck_without_machine, offer},
    task::{EmulatorTask, Order, Queue, Target, Task, WorkstationTask},
};
use crate::{
    board::wall_ms,
    desk::{Desk, NotAdmitted},
    view::{self, Category, Health, OperationStatus},
};

/// How an operation ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ending {
    pub(crate) status: OperationStatus,
    pub(crate) result: String,
    pub(crate) detail: Option<String>,
    pub(crate) output: Option<String>,
    pub(crate) refused_by: Option<Category>,
}

impl Ending {
    pub(crate) fn new(status: OperationStatus, result: impl Into<String>) -> Self {
        Self { status, result: result.into(), detail: None, output: None, refused_by: None }
    }

    /// Writes the ending into the operation that the window shows.
    pub(crate) fn write_to(self, operation: &mut view::Operation) {
        operation.status = self.status;
        operation.phase.clear();
        operation.result = self.result;
        operation.detail = self.detail;
        operation.output = self.output;
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

    fn unknown(result: impl Into<String>) -> Self {
        Self::new(OperationStatus::Unknown, result)
    }

    /// With what exactly was answered.
    fn because(self, detail: &dyn std::fmt::Display) -> Self {
        Self { detail: Some(detail.to_string()), ..self }
    }
}

impl From<NotAdmitted> for Ending {
    fn from(refusal: NotAdmitted) -> Self {
        Self { refused_by: refusal.category, ..Self::new(OperationStatus::Refused, refusal.sentence) }
    }
}

/// Carries out one order. Dropping the future gives it up: what was sent is not undone, and the permit is returned.
pub(crate) async fn run(desk: &Rc<Desk>, order: &Order) -> Ending {
    let _turn = desk.turn(order.task.queue()).await;
    let opts = order.task.opts().deadline(limit(desk, &order.task));
    let permit = match desk.admit(order.task.op(), opts).await {
        Ok(permit) => permit,
        Err(refusal) => return refusal.into(),
    };
    desk.begin(order.id, "checking");
    let work = Work { desk, id: order.id, permit: &permit };
    let ended = match &order.task {
        Task::Emulator(target, task) => match task {
            EmulatorTask::Start => work.start(target).await,
            EmulatorTask::Stop => work.stop(target).await,
            EmulatorTask::Restart => work.restart(target).await,
            EmulatorTask::Kill => work.kill(target).await,
            EmulatorTask::RestoreConfig => work.restore_config(target).await,
        },
        Task::Workstation(task) => match task {
            WorkstationTask::EndVbox => work.end_vbox().await,
        },
    };
    let (ending, outcome) = match ended {
        Ok(ending) => (ending, Outcome::Success),
        Err(Stop { ending, outcome }) => (*ending, outcome),
    };
    desk.settle(permit, &outcome);
    ending
}

/// How long an order may take from its admission to its end: what a check with it may take before it counts as failed.
fn limit(desk: &Desk, task: &Task) -> std::time::Duration {
    let rules = desk.rules();
    let (start, stop) = (rules.rest + rules.start_deadline, rules.stop_deadline + rules.kill_deadline);
    match task {
        Task::Emulator(_, task) => match task {
            EmulatorTask::Start => start,
            EmulatorTask::Restart => stop + start,
            EmulatorTask::Stop | EmulatorTask::Kill => stop,
            EmulatorTask::RestoreConfig => 4 * rules.send_deadline,
        },
        Task::Workstation(task) => match task {
            WorkstationTask::EndVbox => rules.kill_deadline,
        },
    }
}

/// A health in a sentence.
pub(crate) fn word(health: Health) -> &'static str {
    match health {
        Health::Stopped => "stopped",
        Health::Starting => "starting",
        Health::Booting => "booting",
        Health::Running => "running",
        Health::Ready => "ready",
        Health::Lost => "running, though the list does not show it",
        Health::Stuck => "stuck",
        Health::Zombie => "a window without its virtual machine",
        Health::Unknown => "in a state that LDFleet does not know",
    }
}

/// A time in a sentence.
fn seconds(duration: std::time::Duration) -> String {
    let tenths = (duration.as_secs_f64() * 10.0).round() / 10.0;
    if tenths >= 10.0 || tenths.fract() == 0.0 { format!("{tenths:.0} s") } else { format!("{tenths:.1} s") }
}
