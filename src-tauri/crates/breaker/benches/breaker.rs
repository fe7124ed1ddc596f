//! What a breaker costs a call: `cargo bench -p breaker`.
//!
//! Admission and success while closed, through one gate and through four; a refusal while open; on one thread and on two
//! that share the breaker. The peers run in the same process for comparison. Ratios are printed and written, with the
//! times, to `target/bench/breaker.json` of the workspace.

use std::error::Error;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant};

use breaker::{
    AccountStart, AcquireOpts, Clock as _, Config, Failure, Layer, Op, Outcome, Registry, Severity,
    SystemClock, WorkstationBreakers,
};
use criterion::Criterion;
use failsafe::CircuitBreaker as _;
use recloser::Recloser;
use serde_json::{Map, Value, json};
use tower::{Service as _, ServiceExt as _, service_fn};
use tower_resilience_circuitbreaker::CircuitBreakerLayer;

const PEERS: [&str; 3] = ["failsafe", "recloser", "tower-resilience"];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Time for `n` calls of `work` on each of `threads` threads, which start together.
fn timed(threads: usize, n: u64, work: &(dyn Fn(u64) + Sync)) -> Duration {
    if threads == 1 {
        let start = Instant::now();
        work(n);
        return start.elapsed();
    }
    let ready = Barrier::new(threads);
    let run = || {
        ready.wait();
        let start = Instant::now();
        work(n);
        start.elapsed()
    };
    // The slower one counts. A panic of the work ends the benchmark.
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(run)).collect();
        let mine = run();
        others.into_iter().fold(mine, |slowest, other| match other.join() {
            Ok(time) => slowest.max(time),
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })
}

/// A named piece of work that repeats a call `n` times.
struct Subject<'a> {
    name: &'static str,
    work: Box<dyn Fn(u64) + Sync + 'a>,
}

fn subject<'a>(name: &'static str, work: impl Fn(u64) + Sync + 'a) -> Subject<'a> {
    Subject { name, work: Box::new(work) }
}

fn calls(ws: &Arc<WorkstationBreakers>, op: Op) -> impl Fn(u64) + Sync + '_ {
    move |n| {
        for _ in 0..n {
            if let Ok(permit) = ws.acquire(black_box(op), AcquireOpts::default()) {
                black_box(permit.complete(&Outcome::Success));
            }
        }
    }
}

fn refusals(ws: &Arc<WorkstationBreakers>) -> impl Fn(u64) + Sync + '_ {
    move |n| {
        for _ in 0..n {
            black_box(&ws.acquire(black_box(Op::ProbeIdentify), AcquireOpts::default()));
        }
    }
}

/// What the refusals of two of the peers are made of.
fn readings(clock: &SystemClock) -> impl Fn(u64) + Sync + '_ {
    move |n| {
        for _ in 0..n {
            black_box(clock.now());
        }
    }
}

/// The peers, closed or opened by failures, doing nothing but admitting or refusing.
fn peers<'a>(fails: bool) -> Result<Vec<Subject<'a>>, Box<dyn Error>> {
    let hour = Duration::from_hours(1);
    let answer = move || if fails { Err(()) } else { Ok(()) };

    let policy = failsafe::failure_policy::consecutive_failures(3, failsafe::backoff::constant(hour));
    let failsafe = failsafe::Config::new().failure_policy(policy).build();
    let recloser = Recloser::custom().closed_len(3).open_wait(hour).build();
    let layer = CircuitBreakerLayer::builder().sliding_window_size(3).wait_duration_in_open(hour).build()?;
    let service = layer.layer_fn(service_fn(move |()| std::future::ready(answer())));

    let subjects = vec![
        subject(PEERS[0], move |n| {
            for _ in 0..n {
                let _ = black_box(failsafe.call(answer));
            }
        }),
        subject(PEERS[1], move |n| {
            for _ in 0..n {
                let _ = black_box(recloser.call(answer));
            }
        }),
        subject(PEERS[2], move |n| {
            let mut service = service.clone();
            // One `block_on` around all calls: the runtime is no part of what is measured.
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
            let Ok(runtime) = runtime else { return };
            runtime.block_on(async {
                for _ in 0..n {
                    if let Ok(ready) = service.ready().await {
                        let _ = black_box(ready.call(()).await);
                    }
                }
            });
        }),
    ];
    if fails {
        for subject in &subjects {
            (subject.work)(100);
        }
    }
    Ok(subjects)
}

fn measure(criterion: &mut Criterion, group: &str, threads: usize, subjects: &[Subject<'_>]) {
    let mut group = criterion.benchmark_group(group);
    for subject in subjects {
        group.bench_function(subject.name, |b| b.iter_custom(|n| timed(threads, n, &*subject.work)));
    }
    group.finish();
}

/// Median time of a call in nanoseconds, as Criterion has written it down.
fn median(results: &Path, group: &str, name: &str) -> Result<f64, Box<dyn Error>> {
    let file = results.join(group).join(name).join("new/estimates.json");
    let estimates: Value = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    estimates["median"]["point_estimate"].as_f64().ok_or_else(|| "no median".into())
}

/// How many times as long each peer takes.
fn ratios(results: &Path, group: &str) -> Result<Value, Box<dyn Error>> {
    let ours = median(results, group, "breaker")?;
    let ratios: Result<Map<String, Value>, Box<dyn Error>> = PEERS
        .iter()
        .map(|peer| Ok(((*peer).to_owned(), json!(round(median(results, group, peer)? / ours)))))
        .collect();
    Ok(Value::Object(ratios?))
}

fn round(x: f64) -> f64 {
    (x * 100.0).round() / 100.0
}

fn run() -> Result<(), Box<dyn Error>> {
    let folder = workspace().join("target/bench");
    std::fs::create_dir_all(&folder)?;
    let results = folder.join("criterion");
    let mut criterion = Criterion::default()
        .output_directory(&results)
        .sample_size(40)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800));

    let hour = Duration::from_hours(1);
    let config = Config { open: hour, open_max: hour, ..Config::default() };
    let registry = Registry::new(config, Arc::new(SystemClock));
    registry.add_account("account", AccountStart::Verified);
    let closed = registry.add("closed", "account");
    let open = registry.add("open", "account");
    for _ in 0..3 {
        let failure = Failure::new(Layer::Network, Severity::High, "timeout");
        open.acquire(Op::ProbeIdentify, AcquireOpts::default())?.complete(&Outcome::Failure(failure));
    }

    for (group, threads) in [("closed, one thread", 1), ("closed, two threads", 2)] {
        let mut subjects = vec![
            subject("breaker", calls(&closed, Op::ProbeIdentify)),
            subject("breaker, four gates", calls(&closed, Op::Start)),
        ];
        subjects.extend(peers(false)?);
        measure(&mut criterion, group, threads, &subjects);
    }
    for (group, threads) in [("open, one thread", 1), ("open, two threads", 2)] {
        let mut subjects =
            vec![subject("breaker", refusals(&open)), subject("reading the clock", readings(&SystemClock))];
        subjects.extend(peers(true)?);
        measure(&mut criterion, group, threads, &subjects);
    }

    let of = |group: &str, name: &str| median(&results, group, name).map(round);
    let figures = json!({
        "breaker.one_gate_ns": of("closed, one thread", "breaker")?,
        "breaker.four_gates_ns": of("closed, one thread", "breaker, four gates")?,
        "breaker.one_gate_two_threads_ns": of("closed, two threads", "breaker")?,
        "breaker.four_gates_two_threads_ns": of("closed, two threads", "breaker, four gates")?,
        "breaker.refusal_ns": of("open, one thread", "breaker")?,
        "breaker.refusal_two_threads_ns": of("open, two threads", "breaker")?,
        "breaker.clock_ns": of("open, one thread", "reading the clock")?,
        "breaker.speedup_one_thread": ratios(&results, "closed, one thread")?,
        "breaker.speedup_two_threads": ratios(&results, "closed, two threads")?,
        "breaker.refusal_speedup": ratios(&results, "open, one thread")?,
        "breaker.refusal_speedup_two_threads": ratios(&results, "open, two threads")?,
    });
    let text = serde_json::to_string_pretty(&figures)?;
    std::fs::write(folder.join("breaker.json"), &text)?;
    println!("{text}");
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo runs benchmarks as tests too; there is nothing to learn from that.
    if std::env::args().any(|argument| argument == "--bench") { run() } else { Ok(()) }
}
