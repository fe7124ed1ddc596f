//! Refusals read the clock once a tick, and are still exact to the nanosecond when it matters.
#![cfg(not(loom))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::time::Duration;

use breaker::{
    AccountStart, AcquireOpts, Category, Clock, Config, Failure, ManualClock, Nanos, Op, Outcome, Reason,
    Registry, Severity, SystemClock, TICK, WorkstationBreakers,
};

/// A clock that is set by hand, whose tick moves on by hand too.
#[derive(Default)]
struct Ticking {
    clock: ManualClock,
    tick: AtomicU64,
    readings: AtomicU64,
}

impl Clock for Ticking {
    fn now(&self) -> Nanos {
        self.readings.fetch_add(1, SeqCst);
        self.clock.now()
    }

    fn tick(&self) -> u64 {
        self.tick.load(SeqCst)
    }
}

/// A workstation whose network circuit opened at zero.
fn opened(clock: &Arc<Ticking>) -> Arc<WorkstationBreakers> {
    let registry = Registry::new(Config::default(), clock.clone());
    registry.add_account("account", AccountStart::Verified);
    let ws = registry.add("ws", "account");
    for _ in 0..3 {
        let failure = Failure::new(Category::Network, Severity::High, "timeout");
        let permit = ws.acquire(Op::ProbeIdentify, AcquireOpts::default()).unwrap();
        permit.complete(&Outcome::Failure(failure));
    }
    ws
}

fn retry_in(ws: &Arc<WorkstationBreakers>) -> Option<Duration> {
    let refused = ws.acquire(Op::ProbeIdentify, AcquireOpts::default()).unwrap_err();
    assert_eq!(refused.reason, Reason::Open);
    refused.retry_in
}

#[test]
fn the_clock_is_read_once_a_tick() {
    let clock = Arc::new(Ticking::default());
    let ws = opened(&clock);
    // One refusal under the lock, one that looks at the clock for those that follow.
    retry_in(&ws);
    retry_in(&ws);
    let readings = clock.readings.load(SeqCst);

    clock.clock.advance(TICK);
    for _ in 0..100 {
        assert_eq!(retry_in(&ws), Some(Duration::from_mins(1)));
    }
    assert_eq!(clock.readings.load(SeqCst), readings);

    clock.tick.fetch_add(1, SeqCst);
    assert_eq!(retry_in(&ws), Some(Duration::from_mins(1).checked_sub(TICK).unwrap()));
    assert_eq!(clock.readings.load(SeqCst), readings + 1);
    assert_eq!(ws.snapshot().circuits[0].rejected, 103, "every refusal is counted");
}

#[test]
fn a_tick_that_has_not_moved_on_does_not_delay_the_check() {
    let clock = Arc::new(Ticking::default());
    let ws = opened(&clock);
    let due = Nanos::ZERO.after(Duration::from_mins(1));
    retry_in(&ws);

    // Within a tick of the check, the clock is read every time.
    clock.clock.set(Nanos::new(due.get() - u64::try_from(TICK.as_nanos()).unwrap()));
    clock.tick.fetch_add(1, SeqCst);
    assert_eq!(retry_in(&ws), Some(TICK));
    clock.clock.set(Nanos::new(due.get() - 1));
    assert_eq!(retry_in(&ws), Some(Duration::from_nanos(1)));
    clock.clock.set(due);
    let probe = ws.acquire(Op::ProbeIdentify, AcquireOpts::default()).unwrap();
    assert!(probe.probes().contains(Category::Network));
}

/// How long the clock was seen to go on during one tick.
fn one_tick(clock: SystemClock) -> Duration {
    let tick = clock.tick();
    let start = clock.now();
    let mut end = start;
    loop {
        // A reading counts if the tick is still the same after it, however late this thread is scheduled.
        let now = clock.now();
        if clock.tick() != tick {
            return end.since(start);
        }
        end = now;
    }
}

#[test]
fn the_system_s_tick_moves_on_in_time() {
    // The best of some: a host that does not let the processor with the timer run makes any tick late.
    let shortest = (0..10).map(|_| one_tick(SystemClock)).min().unwrap();
    assert!(shortest <= TICK, "the tick stood still for {shortest:?}");
}
