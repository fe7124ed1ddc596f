//! The closed path allocates nothing. In a file of its own: the count is of the whole process.
#![cfg(not(loom))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::alloc::System;
use std::sync::Arc;

use breaker::{
    AccountStart, AcquireOpts, Config, Failure, Layer, Op, Outcome, Registry, Severity, SystemClock,
};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

#[test]
fn admission_and_success_allocate_nothing_while_closed() {
    let registry = Registry::new(Config::default(), Arc::new(SystemClock));
    registry.add_account("account", AccountStart::Verified);
    let ws = registry.add("ws", "account");
    let round = |op: Op| {
        ws.acquire(op, AcquireOpts::default()).unwrap().complete(&Outcome::Success);
        drop(ws.acquire(op, AcquireOpts::default()).unwrap());
        assert!(ws.check(op).is_ok());
    };
    round(Op::Start);

    let region = Region::new(ALLOCATOR);
    Op::ALL.into_iter().for_each(round);
    assert_eq!(region.change().allocations, 0);

    // The count does count: a failure is remembered.
    let code = Failure::new(Layer::Network, Severity::High, "timeout");
    let region = Region::new(ALLOCATOR);
    ws.acquire(Op::Start, AcquireOpts::default()).unwrap().complete(&Outcome::Failure(code));
    assert_ne!(region.change().allocations, 0);
}
