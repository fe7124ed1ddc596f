//! The task of one workstation: it takes messages, polls, and keeps the work it has begun together.
//!
//! It never waits for the workstation itself: whatever does runs beside it, on the same thread.

use std::{rc::Rc, sync::Arc, time::Duration};

use messages::results;
use secrecy::SecretString;
use tokio::{
    sync::{Semaphore, mpsc, oneshot},
    task::JoinSet,
    time::{Instant, sleep, sleep_until},
};

use tracing::{Instrument as _, info_span};

use crate::{
    model::{OperationStatus, workstation::WorkstationConfig},
    operation::{
        policy::{Emulator, policy},
        result::Ending,
        task::Order,
    },
    run,
    worker::Desk,
};

/// Messages that may wait for one workstation.
pub(crate) const MAILBOX: usize = 256;
/// How long a workstation may take to close its shell when it is removed or the program ends.
pub(crate) const CLOSING: Duration = Duration::from_secs(3);
/// Over how long automatic checks are spread when many circuits come due together.
const SPREAD: Duration = Duration::from_secs(2);

/// What a workstation's task is told.
pub(crate) enum Message {
    /// Carry this out.
    Operate(Order),
    /// Give this operation up.
    Cancel(u32),
    /// List now.
    Refresh,
    /// A circuit of this workstation has changed.
    Circuit(breaker::Moment, Box<breaker::Transition>),
    /// Something that is shown has changed elsewhere: the account.
    Show,
    /// These other workstations of the list are the same computer.
    SameComputer(Vec<String>),
    /// The rules have changed.
    Rules,
    /// The password, or that none is known.
    Password(Option<SecretString>),
    /// A changed configuration that keeps address and account.
    Renamed(Box<WorkstationConfig>),
    /// Give everything up and close the connection.
    Close(oneshot::Sender<()>),
}

/// What all workstations share to be gentle together.
#[derive(Clone)]
pub(crate) struct Herd {
    /// Automatic checks that may be under way at once, over all workstations.
    checks: Arc<Semaphore>,
}

impl Herd {
    pub(crate) fn new() -> Self {
        Self { checks: Arc::new(Semaphore::new(4)) }
    }
}

enum Done {
    Polled(Duration),
    Nothing,
}

/// Runs one workstation until it is told to close.
pub(crate) async fn run(desk: Rc<Desk>, mut mailbox: mpsc::Receiver<Message>, herd: Herd, spread: f64) {
    let mut work: JoinSet<Done> = JoinSet::new();
    let mut polling = false;
    let mut next_poll = Instant::now() + desk.rules().poll.mul_f64(spread).min(SPREAD);
    desk.post();
    loop {
        tokio::select! {
            message = mailbox.recv() => {
                let Some(message) = message else { break };
                match message {
                    Message::Operate(order) => begin(&desk, &mut work, order),
                    Message::Cancel(operation) => desk.cancel(operation),
                    Message::Refresh => next_poll = Instant::now(),
                    Message::Circuit(moment, transition) => {
                        desk.transition(&moment, &transition);
                        match transition.to {
                            breaker::State::HalfOpen => check(&desk, &mut work, &herd, &transition, spread),
                            breaker::State::Closed => next_poll = Instant::now(),
                            _ => {}
                        }
                    }
                    Message::Show => desk.post(),
                    Message::SameComputer(names) => desk.same_computer(names),
                    Message::Rules => {
                        next_poll = next_poll.min(Instant::now() + desk.rules().poll);
                        desk.post();
                    }
                    Message::Password(password) => {
                        desk.set_password(password);
                        // The next poll waits behind this for the connection.
                        let desk = Rc::clone(&desk);
                        work.spawn_local(async move {
                            desk.hang_up().await;
                            Done::Nothing
                        });
                        next_poll = Instant::now();
                    }
                    Message::Renamed(config) => desk.rename(*config),
                    Message::Close(done) => {
                        close(&desk, &mut work).await;
                        // Nobody waits any more if the program is in a hurry.
                        let _ = done.send(());
                        return;
                    }
                }
            }
            Some(done) = work.join_next() => match done {
                Ok(Done::Polled(wait)) => {
                    polling = false;
                    next_poll = Instant::now() + wait;
                }
                Ok(Done::Nothing) => {}
                Err(error) => {
                    // A panic in one piece of work must not stop the watch over the workstation.
                    tracing::error!(workstation = %desk.name(), %error, "work ended in a panic");
                    polling = false;
                    next_poll = Instant::now() + desk.rules().poll;
                }
            },
            () = sleep_until(next_poll), if !polling => {
                polling = true;
                let desk = Rc::clone(&desk);
                let span = info_span!("poll", workstation = %desk.name());
                work.spawn_local(async move { Done::Polled(desk.poll().await) }.instrument(span));
            }
        }
    }
    close(&desk, &mut work).await;
}

/// Starts an operation beside the others.
fn begin(desk: &Rc<Desk>, work: &mut JoinSet<Done>, order: Order) {
    let Some(cancel) =
        desk.reserve(order.id, order.task.index(), policy(order.kind).emulator == Emulator::Read)
    else {
        desk.end(order.id, Ending::new(OperationStatus::Refused, results::emulator_busy()));
        return;
    };
    let desk = Rc::clone(desk);
    // Everything that is logged on its behalf can be found by its number.
    let span = info_span!(
        "operation", operation = order.id, kind = ?order.kind, workstation = %desk.name()
    );
    let carried_out = async move {
        let ending = tokio::select! {
            // Boxed: it is large, and is moved a few times until it runs.
            ending = Box::pin(run::run(&desk, &order)) => ending,
            () = cancel.cancelled() => desk.cancelled(order.id),
        };
        desk.end(order.id, ending);
        Done::Nothing
    };
    work.spawn_local(carried_out.instrument(span));
}

/// Makes the harmless check of a circuit that waits for one, a little later than its neighbours'.
fn check(desk: &Rc<Desk>, work: &mut JoinSet<Done>, herd: &Herd, event: &breaker::Transition, spread: f64) {
    if breaker::Op::layer_probe(event.layer).is_none() {
        return;
    }
    // A person who asked for the check does not wait.
    let wait = match event.cause {
        breaker::Cause::ManualProbe => Duration::ZERO,
        _ => SPREAD.min(desk.rules().breaker.open / 30).mul_f64(spread),
    };
    let (desk, checks) = (Rc::clone(desk), Arc::clone(&herd.checks));
    let span = info_span!("check", workstation = %desk.name(), circuit = %event.layer);
    let checked = async move {
        sleep(wait).await;
        // The semaphore is never closed.
        let _turn = checks.acquire_owned().await;
        desk.recover().await;
        Done::Nothing
    };
    work.spawn_local(checked.instrument(span));
}

async fn close(desk: &Rc<Desk>, work: &mut JoinSet<Done>) {
    desk.cancel_all();
    let ended = async {
        // Operations write their endings before they go.
        while desk.has_operations() && work.join_next().await.is_some() {}
        work.shutdown().await;
        desk.hang_up().await;
    };
    if tokio::time::timeout(CLOSING, ended).await.is_err() {
        tracing::warn!(workstation = %desk.name(), "the connection could not be closed in time");
    }
}
