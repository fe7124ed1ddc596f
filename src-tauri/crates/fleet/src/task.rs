//! The task of one workstation: it takes messages, polls, and keeps the work it has begun together.
//!
//! It never waits for the workstation itself: whatever does runs beside it, on the same thread.

use std::{
    rc::Rc,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use messages::results;
use secrecy::SecretString;
use tokio::{
    sync::{Semaphore, mpsc, oneshot},
    task::JoinSet,
    time::{Instant, sleep, sleep_until},
};

use tracing::{Instrument as _, info_span};
use workstation::Deposit;

use crate::{
    app_search::AppSearch,
    model::{OperationKind, OperationStatus, workstation::WorkstationConfig},
    operation::{
        policy::{EmulatorUse, policy},
        result::OperationResult,
        task::Job,
    },
    pictures::PictureWish,
    run,
    worker::WorkstationWorker,
};

/// Messages that may wait for one workstation.
pub(crate) const MAILBOX: usize = 256;
/// How long a workstation may take to close its shell when it is removed or the program ends.
pub(crate) const CLOSING: Duration = Duration::from_secs(3);
/// Over how long automatic checks are spread when many circuits come due together.
const SPREAD: Duration = Duration::from_secs(2);

/// Between the first listings of two workstations.
const BETWEEN_FIRST: Duration = Duration::from_millis(8);

/// What a workstation's task is told.
pub(crate) enum TaskMessage {
    /// Carry this out.
    Operate(Job),
    /// Give this operation up.
    Cancel(u32),
    /// List now.
    Refresh,
    /// Somebody looks at this workstation for so long, or nobody does.
    Look(Option<Duration>),
    /// Pictures of these emulators are wanted, or none any more.
    Pictures(PictureWish),
    /// Somebody wants to know what is installed here.
    FindApps(AppSearch),
    /// A circuit of this workstation has changed.
    Circuit(breaker::Moment, Box<breaker::Transition>),
    /// Somebody has taken note of emulators that ended by themselves.
    Acknowledge(Vec<u32>),
    /// These emulators are to be asked which app is in front.
    LookAtApps(Vec<u32>),
    /// Something that is shown has changed elsewhere: the account.
    Show,
    /// These other workstations of the list are the same computer.
    SameComputer(Vec<String>),
    /// The rules have changed.
    Timing,
    /// The password, or that none is known.
    Password(Option<SecretString>),
    /// A changed configuration that keeps address and account.
    Renamed(Box<WorkstationConfig>),
    /// Say what of LDFleet's files is there.
    Files(oneshot::Sender<workstation::Result<Deposit>>),
    /// Give everything up and close the connection.
    Close(oneshot::Sender<()>),
}

/// What all workstations share to be gentle together.
#[derive(Clone)]
pub(crate) struct ProbeLimiter {
    /// Automatic checks that may be under way at once, over all workstations.
    checks: Arc<Semaphore>,
    /// When the next workstation may be listed for the first time.
    first: Arc<Mutex<Option<Instant>>>,
}

impl ProbeLimiter {
    pub(crate) fn new() -> Self {
        Self { checks: Arc::new(Semaphore::new(4)), first: Arc::default() }
    }

    /// A workstation's turn to be listed for the first time, which begins with a logon: thousands at once would keep each other,
    /// and whoever checks the passwords of a domain, waiting until they count as silent.
    fn turn(&self) -> Instant {
        // Every change is one assignment.
        let mut next = self.first.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = next.map_or_else(Instant::now, |next| next.max(Instant::now()));
        *next = Some(turn + BETWEEN_FIRST);
        turn
    }
}

enum Done {
    Polled(Duration),
    /// At how the workstation is.
    Looked(Duration),
    /// Pictures of its emulators.
    Pictured(Duration),
    Nothing,
}

/// Runs one workstation until it is told to close.
pub(crate) async fn run(
    worker: Rc<WorkstationWorker>,
    mut mailbox: mpsc::Receiver<TaskMessage>,
    probe_limiter: ProbeLimiter,
    spread: f64,
) {
    let mut work: JoinSet<Done> = JoinSet::new();
    let (mut polling, mut looking, mut picturing) = (false, false, false);
    let mut next_poll = Instant::now() + worker.timing().poll.mul_f64(spread).min(SPREAD);
    let mut next_look = Instant::now() + (worker.timing().vitals / 6).mul_f64(spread);
    // Whoever looks says so.
    let mut next_picture = Instant::now() + Duration::from_hours(1);
    worker.publish();
    loop {
        tokio::select! {
            biased;
            message = mailbox.recv() => {
                let Some(message) = message else { break };
                match message {
                    TaskMessage::Operate(job) => begin(&worker, &mut work, job),
                    TaskMessage::Cancel(operation) => worker.under_way.cancel(operation),
                    TaskMessage::Refresh => next_poll = Instant::now(),
                    TaskMessage::Look(period) => {
                        worker.look(period);
                        if worker.wants_live() {
                            next_poll = Instant::now();
                        }
                    }
                    TaskMessage::Pictures(wish) => next_picture = Instant::now() + worker.wish_pictures(&wish),
                    TaskMessage::FindApps(search) => {
                        let worker = Rc::clone(&worker);
                        work.spawn_local(async move {
                            worker.find_apps(&search).await;
                            Done::Nothing
                        });
                    }
                    TaskMessage::Circuit(moment, transition) => {
                        worker.transition(&moment, &transition);
                        match transition.to {
                            breaker::State::HalfOpen => check(&worker, &mut work, &probe_limiter, &transition, spread),
                            breaker::State::Closed => next_poll = Instant::now(),
                            _ => {}
                        }
                    }
                    TaskMessage::Acknowledge(emulators) => worker.acknowledge(&emulators),
                    TaskMessage::LookAtApps(emulators) => worker.look_at_apps(&emulators),
                    TaskMessage::Show => worker.publish(),
                    TaskMessage::SameComputer(names) => worker.same_computer(names),
                    TaskMessage::Timing => {
                        next_poll = next_poll.min(Instant::now() + worker.timing().poll);
                        next_look = next_look.min(Instant::now() + worker.timing().vitals);
                        worker.publish();
                    }
                    TaskMessage::Password(password) => {
                        worker.set_password(password);
                        // The next poll waits behind this for the connection.
                        let worker = Rc::clone(&worker);
                        work.spawn_local(async move {
                            worker.hang_up().await;
                            Done::Nothing
                        });
                        next_poll = Instant::now();
                    }
                    TaskMessage::Renamed(config) => worker.rename(*config),
                    TaskMessage::Files(answer) => {
                        let worker = Rc::clone(&worker);
                        work.spawn_local(async move {
                            // Who asked may have gone.
                            drop(answer.send(worker.deposit().await));
                            Done::Nothing
                        });
                    }
                    TaskMessage::Close(done) => {
                        close(&worker, &mut work).await;
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
                Ok(Done::Looked(wait)) => {
                    looking = false;
                    next_look = Instant::now() + wait;
                }
                Ok(Done::Pictured(wait)) => {
                    picturing = false;
                    next_picture = Instant::now() + wait;
                }
                Ok(Done::Nothing) => {}
                Err(error) => {
                    // A panic in one piece of work must not stop the watch over the workstation.
                    tracing::error!(workstation = %worker.name(), %error, "work ended in a panic");
                    (polling, looking, picturing) = (false, false, false);
                    next_poll = Instant::now() + worker.timing().poll;
                    next_look = Instant::now() + worker.timing().vitals;
                }
            },
            () = sleep_until(next_poll), if !polling => {
                polling = true;
                let worker = Rc::clone(&worker);
                let span = info_span!("poll", workstation = %worker.name());
                let turn = worker.is_unseen().then(|| probe_limiter.turn());
                let poll = async move {
                    if let Some(turn) = turn {
                        sleep_until(turn).await;
                    }
                    Done::Polled(worker.poll().await)
                };
                work.spawn_local(poll.instrument(span));
            }
            () = sleep_until(next_look), if !looking => {
                looking = true;
                let worker = Rc::clone(&worker);
                let span = info_span!("vitals", workstation = %worker.name());
                work.spawn_local(async move { Done::Looked(worker.look_at_vitals().await) }.instrument(span));
            }
            () = sleep_until(next_picture), if !picturing => {
                picturing = true;
                let worker = Rc::clone(&worker);
                let span = info_span!("pictures", workstation = %worker.name());
                work.spawn_local(async move { Done::Pictured(worker.take_pictures().await) }.instrument(span));
            }
        }
    }
    close(&worker, &mut work).await;
}

/// Starts an operation beside the others.
fn begin(worker: &Rc<WorkstationWorker>, work: &mut JoinSet<Done>, job: Job) {
    if job.kind != OperationKind::Wake
        && let Some(why) = worker.why_silent()
    {
        worker.end(job.id, OperationResult::new(OperationStatus::Refused, why));
        return;
    }
    let Some(cancel) =
        worker.reserve(job.id, job.task.index(), job.kind, policy(job.kind).emulator == EmulatorUse::Read)
    else {
        worker.end(job.id, OperationResult::new(OperationStatus::Refused, results::emulator_busy()));
        return;
    };
    let worker = Rc::clone(worker);
    // Everything that is logged on its behalf can be found by its number.
    let span = info_span!(
        "operation", operation = job.id, kind = ?job.kind, workstation = %worker.name()
    );
    let carried_out = async move {
        let result = tokio::select! {
            biased;
            // Boxed: it is large, and is moved a few times until it runs.
            result = Box::pin(run::run(&worker, &job)) => result,
            () = cancel.cancelled() => worker.cancelled(job.id),
        };
        worker.end(job.id, result);
        Done::Nothing
    };
    work.spawn_local(carried_out.instrument(span));
}

/// Makes the harmless check of a circuit that waits for one, a little later than its neighbours'.
fn check(
    worker: &Rc<WorkstationWorker>,
    work: &mut JoinSet<Done>,
    probe_limiter: &ProbeLimiter,
    event: &breaker::Transition,
    spread: f64,
) {
    if breaker::Op::layer_probe(event.layer).is_none() {
        return;
    }
    // A person who asked for the check does not wait.
    let wait = match event.cause {
        breaker::TransitionCause::ManualProbe => Duration::ZERO,
        _ => SPREAD.min(worker.timing().breaker.open / 30).mul_f64(spread),
    };
    let (worker, checks) = (Rc::clone(worker), Arc::clone(&probe_limiter.checks));
    let span = info_span!("check", workstation = %worker.name(), circuit = %event.layer);
    let checked = async move {
        sleep(wait).await;
        // The semaphore is never closed.
        let _turn = checks.acquire_owned().await;
        worker.recover().await;
        Done::Nothing
    };
    work.spawn_local(checked.instrument(span));
}

async fn close(worker: &Rc<WorkstationWorker>, work: &mut JoinSet<Done>) {
    worker.under_way.cancel_all();
    let ended = async {
        // Operations write their endings before they go.
        while !worker.under_way.is_empty() && work.join_next().await.is_some() {}
        work.shutdown().await;
        worker.take_sign_down().await;
        worker.hang_up().await;
    };
    if tokio::time::timeout(CLOSING, ended).await.is_err() {
        tracing::warn!(workstation = %worker.name(), "the connection could not be closed in time");
    }
}
