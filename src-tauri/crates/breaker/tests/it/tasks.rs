//! A task may end in any way: what its permit held is free again.

use std::sync::Arc;
use std::time::Duration;

use breaker::{
    AccountStart, AcquireOpts, Clock, Config, Ended, Failure, Layer, Level, ManualClock, Nanos, Note,
    Observer, Op, OpPermit, Outcome, Registry, Severity, State, ToOutcome, WorkstationBreakers, guard,
    guard_blocking,
};
use std::sync::Mutex;
use tokio::time::sleep;

#[derive(Debug, PartialEq, Eq)]
enum Fault {
    Late,
    Cancelled,
}

impl ToOutcome for Fault {
    fn to_outcome(&self) -> Outcome {
        match self {
            Self::Late => Outcome::Failure(Failure::new(Layer::Network, Severity::High, "timeout")),
            Self::Cancelled => Outcome::Local,
        }
    }
}

/// A workstation whose network circuit is half-open, and the permit of its probe.
fn probing() -> (Arc<WorkstationBreakers>, OpPermit) {
    let clock = Arc::new(ManualClock::new());
    let registry = Registry::new(Config::default(), clock.clone());
    registry.add_account("account", AccountStart::Verified);
    let ws = registry.add("ws", "account");
    for _ in 0..3 {
        let permit = ws.acquire(Op::Connect, AcquireOpts::default()).unwrap();
        permit.complete(&Fault::Late.to_outcome());
    }
    clock.advance(Duration::from_mins(1));
    let permit = ws.acquire(Op::Connect, AcquireOpts::default()).unwrap();
    assert!(permit.probes().contains(Layer::Network));
    (ws, permit)
}

#[track_caller]
fn the_slot_is_free(ws: &Arc<WorkstationBreakers>) {
    let circuit = ws.snapshot().circuit(Layer::Network).clone();
    assert_eq!((circuit.state, circuit.probe), (State::HalfOpen, None));
    assert!(ws.acquire(Op::Connect, AcquireOpts::default()).is_ok());
}

async fn forever<T>() -> T {
    std::future::pending().await
}

#[tokio::test]
async fn an_aborted_task_leaves_no_held_slot() {
    let (ws, permit) = probing();
    let task = tokio::spawn(guard(permit, forever::<Result<(), Fault>>(), forever(), || Fault::Late));
    tokio::task::yield_now().await;

    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());

    the_slot_is_free(&ws);
}

#[tokio::test]
async fn a_lost_select_leaves_no_held_slot() {
    let (ws, permit) = probing();

    tokio::select! {
        biased;
        _ = guard(permit, forever::<Result<(), Fault>>(), forever(), || Fault::Late) => unreachable!(),
        () = tokio::task::yield_now() => {}
    }

    the_slot_is_free(&ws);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_is_reported_as_the_failure_it_is() {
    let (ws, permit) = probing();

    let work = forever::<Result<(), Fault>>();
    let result = guard(permit, work, sleep(Duration::from_secs(10)), || Fault::Late).await;

    assert_eq!(result, Err(Fault::Late));
    let circuit = ws.snapshot().circuit(Layer::Network).clone();
    assert_eq!((circuit.state, circuit.reopens), (State::Open, 1));
}

#[tokio::test(start_paused = true)]
async fn work_that_is_in_time_closes_the_circuit() {
    let (ws, permit) = probing();
    let work = async {
        sleep(Duration::from_secs(9)).await;
        Ok::<_, Fault>("done")
    };
    let result = guard(permit, work, sleep(Duration::from_secs(10)), || Fault::Late).await;

    assert_eq!(result, Ok("done"));
    assert_eq!(ws.snapshot().circuit(Layer::Network).state, State::Closed);
}

#[tokio::test]
async fn a_panicking_task_leaves_no_held_slot() {
    let (ws, permit) = probing();

    let task = tokio::spawn(async move {
        let _permit = permit;
        tokio::task::yield_now().await;
        std::panic::resume_unwind(Box::new("a defect of ours"));
    });
    assert!(task.await.unwrap_err().is_panic());

    the_slot_is_free(&ws);
}

#[test]
fn a_runtime_that_shuts_down_leaves_no_held_slot() {
    let (ws, permit) = probing();
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_time().build().unwrap();
    runtime.spawn(guard(permit, forever::<Result<(), Fault>>(), forever(), || Fault::Late));

    drop(runtime);

    the_slot_is_free(&ws);
}

#[tokio::test]
async fn work_on_another_thread_takes_its_permit_with_it() {
    let (ws, permit) = probing();
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let (done, ended) = std::sync::mpsc::channel();
    let handle = tokio::task::spawn_blocking(move || {
        let result = guard_blocking(permit, |permit| {
            let _ = wait.recv();
            if permit.is_current() { Err::<(), _>(Fault::Cancelled) } else { Ok(()) }
        });
        done.send(result).unwrap();
    });

    // The handle that was waiting goes away; the work does not, and so neither does its claim on the slot.
    drop(handle);
    assert!(ws.snapshot().circuit(Layer::Network).probe.is_some());
    go.send(()).unwrap();
    assert_eq!(ended.recv(), Ok(Err(Fault::Cancelled)));

    the_slot_is_free(&ws);
}

/// Keeps the level of each note, and whether it is a panic.
#[derive(Default)]
struct Log(Mutex<Vec<(Level, bool)>>);

impl Observer for Log {
    fn note(&self, note: Note<'_>) {
        let panicked = matches!(note, Note::Resolved { ended: Ended::Panicked, .. });
        self.0.lock().unwrap().push((note.level(), panicked));
    }
}

struct Still;

impl Clock for Still {
    fn now(&self) -> Nanos {
        Nanos::ZERO
    }
}

#[tokio::test]
async fn a_panic_counts_nothing_and_is_noted_as_an_error() {
    let log = Arc::new(Log::default());
    let registry = Registry::with_observer(Config::default(), Arc::new(Still), log.clone());
    registry.add_account("account", AccountStart::Verified);
    let ws = registry.add("ws", "account");
    let permit = ws.acquire(Op::Start, AcquireOpts::default()).unwrap();

    let task = tokio::spawn(async move {
        let _permit = permit;
        std::panic::resume_unwind(Box::new("a defect of ours"));
    });
    assert!(task.await.unwrap_err().is_panic());

    assert_eq!(*log.0.lock().unwrap(), [(Level::Error, true)]);
    assert!(ws.snapshot().circuits.iter().all(|c| c.failures.is_empty() && c.state == State::Closed));
}
