//! What the scenarios cannot say: texts, snapshots, gaps in the events, handles that outlive their workstation.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use breaker::{
    AccountStart, AcquireOpts, BlockedBy, BreakerEvent, Config, Control, Effect, EventKind, Layer, Level,
    ManualClock, Nanos, Note, Observer, Op, Outcome, RefusalReason, Registry, State, TransitionCause,
};

use crate::farm::{Farm, by_hand, failure, farm, farm_of};

#[test]
fn a_refusal_says_since_when_after_what_and_for_how_long() {
    let farm = farm();
    farm.open_network();
    farm.clock.advance(Duration::from_millis(18_500));

    let refused = farm.acquire(Op::Start).unwrap_err();

    let since = refused.background.since.unwrap().wall;
    assert_eq!(since, SystemTime::UNIX_EPOCH + Duration::from_secs((14 * 60 + 2) * 60 + 10));
    let codes: Vec<&str> = refused.background.failures.iter().map(|f| &*f.code).collect();
    assert_eq!(codes, ["timeout", "timeout", "refused"]);
    assert_eq!((refused.op, refused.layer()), (Op::Start, Some(Layer::Network)));
    assert_eq!(refused.retry_in, Some(Duration::from_millis(41_500)));
    assert_eq!(refused.background.failures[2].op, Op::Connect);
}

#[test]
fn each_obstacle_has_its_own_text() {
    let farm = farm();
    farm.fail(Op::List, Layer::Ldconsole, "crashed");
    farm.fail(Op::List, Layer::Ldconsole, "crashed");
    farm.fail(Op::List, Layer::Ldconsole, "crashed");
    farm.wait(60);
    assert_eq!(
        farm.refusal(Op::Start),
        "\"start\" refused: the ldconsole circuit of WS-07 must be checked first"
    );
    let probe = farm.acquire(Op::List).unwrap();
    assert!(farm.refusal(Op::Start).ends_with("the ldconsole circuit of WS-07 is being checked"));
    drop(probe);

    farm.ws.control(Layer::Network, Control::ForceOpen, &by_hand());
    assert_eq!(farm.refusal(Op::Connect), "\"connect\" refused: the network circuit of WS-07 is isolated");

    let farm = farm_of(AccountStart::Unverified);
    let attempt = farm.acquire(Op::Connect).unwrap();
    assert!(farm.refusal(Op::Connect).ends_with("the password of FARM\\svc is being tried"));
    attempt.complete(&Outcome::Auth);
    assert!(farm.refusal(Op::Connect).ends_with("the password of FARM\\svc was refused"));
    farm.registry.remove("WS-07");
    assert_eq!(farm.refusal(Op::Connect), "\"connect\" refused: WS-07 is no longer configured");
}

#[test]
fn a_failed_check_explains_the_outage_and_keeps_its_beginning() {
    let farm = farm();
    farm.open_network();
    for _ in 0..20 {
        farm.wait(60);
        farm.fail(Op::Connect, Layer::Network, "unreachable");
    }

    let refused = farm.acquire(Op::Connect).unwrap_err();
    let circuit = farm.ws.snapshot().circuit(Layer::Network).clone();

    assert_eq!(circuit.reopens, 20);
    assert_eq!(refused.background.failures.len(), 16, "what is remembered is bounded");
    assert!(refused.background.failures.iter().all(|f| &*f.code == "unreachable"));
    assert_eq!(refused.background.since, circuit.outage_since);
    let outage = circuit.since.unwrap().at.since(circuit.outage_since.unwrap().at);
    assert_eq!(outage, Duration::from_mins(20));
}

#[test]
fn a_transition_noticed_late_is_dated_when_it_was_due() {
    let farm = farm();
    farm.open_network();
    farm.wait(600);

    farm.registry.tick();

    let event = farm.registry.drain_events().pop().unwrap();
    let due = ((14 * 60 + 3) * 60) + 10;
    assert_eq!(event.moment.at, Nanos::from_millis(due * 1000));
    assert_eq!(event.moment.wall, SystemTime::UNIX_EPOCH + Duration::from_secs(due));
    assert!(matches!(event.change, EventKind::Circuit(t) if t.cause == TransitionCause::CooldownElapsed));
}

#[test]
fn an_opening_event_carries_its_failures_and_the_countdown() {
    let farm = farm();
    farm.open_network();

    let Some(BreakerEvent { change: EventKind::Circuit(opening), .. }) = farm.registry.drain_events().pop()
    else {
        panic!("an opening was to be seen")
    };

    let codes: Vec<&str> = opening.failures.iter().map(|f| &*f.code).collect();
    assert_eq!(codes, ["timeout", "timeout", "refused"]);
    assert_eq!(opening.wait, Some(Duration::from_mins(1)));
    assert_eq!((opening.from, opening.to), (State::Closed, State::Open));
}

#[test]
fn the_event_that_ends_an_outage_has_the_total_of_refusals() {
    let farm = farm();
    farm.open_network();
    let first = farm.acquire(Op::Connect).unwrap_err();
    let second = farm.acquire(Op::Connect).unwrap_err();
    farm.wait(60);
    farm.acquire(Op::Connect).unwrap().complete(&Outcome::Success);

    assert_eq!((first.is_first, second.is_first), (true, false));
    let Some(BreakerEvent { change: EventKind::Circuit(closing), .. }) = farm.registry.drain_events().pop()
    else {
        panic!("a closing was to be seen")
    };
    assert_eq!((closing.to, closing.rejected), (State::Closed, 2));
}

#[test]
fn a_reader_that_is_too_late_sees_a_gap_in_the_events() {
    let farm = farm();
    farm.open_network();
    farm.registry.drain_events();
    let toggles = Registry::EVENT_CAPACITY + 10;
    for n in 0..toggles {
        let control = if n % 2 == 0 { Control::ForceOpen } else { Control::Reset };
        farm.ws.control(Layer::Network, control, &by_hand());
    }

    let events = farm.registry.drain_events();

    assert_eq!(events.len(), Registry::EVENT_CAPACITY);
    assert_eq!(events[0].seq, 12, "1 was drained, 2 to 11 were lost");
    assert!(events.windows(2).all(|pair| pair[1].seq == pair[0].seq + 1));
    let snapshot = farm.ws.snapshot();
    assert_eq!(snapshot.seq, events[events.len() - 1].seq);
    assert_eq!(snapshot.circuit(Layer::Network).state, State::Closed);
}

#[test]
fn a_removed_workstation_admits_nothing_and_permits_end_stale() {
    let farm = farm();
    let in_flight = farm.acquire(Op::Start).unwrap();
    let handle = farm.ws.clone();

    assert!(farm.registry.remove("WS-07"));
    assert!(!farm.registry.remove("WS-07"));

    assert!(!in_flight.is_current());
    let effects = in_flight.complete(&failure(Layer::Network, "timeout"));
    assert!(effects.iter().all(|(_, effect)| effect == Effect::Stale));
    let refused = handle.acquire(Op::Connect, AcquireOpts::default()).unwrap_err();
    assert_eq!((refused.blocked_by, refused.reason), (BlockedBy::Removal, RefusalReason::Removed));
    assert!(!handle.control(Layer::Network, Control::ForceOpen, &by_hand()));
    assert!(farm.registry.get("WS-07").is_none());
    assert_eq!(farm.registry.drain_events(), []);
    assert_eq!(Arc::strong_count(&handle), 2, "only the farm of this test and this handle are left");
}

#[test]
fn a_workstation_added_again_starts_closed_with_its_account() {
    let farm = farm();
    farm.open_network();
    farm.acquire(Op::ProbeIdentify).unwrap_err();

    let again = farm.registry.add("WS-07", "FARM\\svc");

    assert!(again.acquire(Op::Start, AcquireOpts::default()).is_ok());
    assert_eq!(farm.acquire(Op::Start).unwrap_err().reason, RefusalReason::Removed);
}

#[test]
fn a_scheduler_is_told_what_is_due_next() {
    let farm = farm();
    let start = farm.ws.snapshot().at;
    assert_eq!(farm.registry.next_due(), None);

    farm.open_network();
    assert_eq!(farm.registry.next_due(), Some(start.after(Duration::from_mins(1))));

    farm.wait(61);
    let options = AcquireOpts::default().deadline(Duration::from_secs(10));
    let probe = farm.ws.acquire(Op::Connect, options).unwrap();
    let lease_end = start.after(Duration::from_secs(61 + 10 + 5));
    assert_eq!((probe.deadline(), farm.registry.next_due()), (Some(lease_end), Some(lease_end)));

    probe.complete(&Outcome::Success);
    assert_eq!(farm.registry.next_due(), None);
}

#[test]
fn a_command_that_changes_something_is_never_the_probe() {
    let farm = farm();
    for _ in 0..3 {
        farm.fail(Op::Command, Layer::Ldconsole, "timeout");
    }
    farm.wait(60);

    let refused = farm.ws.acquire(Op::Command, AcquireOpts::default().never_probe()).unwrap_err();
    assert_eq!(refused.reason, RefusalReason::ProbeRequired);
    assert_eq!(Op::layer_probe(Layer::Ldconsole), Some(Op::List));

    assert!(farm.acquire(Op::Command).unwrap().probes().contains(Layer::Ldconsole));
}

#[test]
fn an_inner_operation_stays_within_the_gates_passed() {
    let farm = farm();
    let outer = farm.acquire(Op::Connect).unwrap();
    assert!(std::ptr::eq(outer.inherit(Op::ProbeEcho), &raw const outer));

    let wider = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| outer.inherit(Op::Start).op()));
    assert!(wider.is_err());
}

#[test]
fn a_snapshot_says_who_disabled_a_circuit_and_why() {
    let farm = farm();
    farm.wait(1);
    farm.ws.control(Layer::Emulator, Control::Disable, &by_hand());

    let circuit = farm.ws.snapshot().circuit(Layer::Emulator).clone();

    assert_eq!((circuit.state, circuit.last_cause), (State::Disabled, Some(TransitionCause::Manual)));
    assert_eq!(circuit.manual, Some(by_hand()));
    assert_eq!(farm.ws.snapshot().circuit(Layer::Network).since, None, "it never left its first state");
}

#[test]
fn every_refusal_is_exact_and_counted() {
    let farm = farm();
    farm.open_network();
    let left = |farm: &Farm| {
        let refused = farm.acquire(Op::Start).unwrap_err();
        assert_eq!((refused.op, refused.reason), (Op::Start, RefusalReason::Open));
        refused.retry_in
    };

    // Another operation was refused before: each refusal names its own.
    farm.acquire(Op::ProbeIdentify).unwrap_err();
    assert_eq!(left(&farm), Some(Duration::from_mins(1)));
    farm.clock.advance(Duration::from_nanos(1));
    assert_eq!(left(&farm), Some(Duration::from_nanos(59_999_999_999)));
    farm.clock.advance(Duration::from_nanos(59_999_999_998));
    assert_eq!(left(&farm), Some(Duration::from_nanos(1)));

    assert_eq!(farm.ws.snapshot().circuit(Layer::Network).rejected, 4);
    farm.clock.advance(Duration::from_nanos(1));
    assert!(farm.acquire(Op::ProbeIdentify).unwrap().probes().contains(Layer::Network));
}

#[test]
fn a_check_counts_only_if_an_operator_was_told() {
    let farm = farm();
    farm.open_network();
    let rejected = || farm.ws.snapshot().circuit(Layer::Network).rejected;

    let first = farm.ws.check(Op::Start).unwrap_err();
    assert_eq!(rejected(), 0);
    let told = farm.ws.count_refusal(first.clone());
    assert_eq!((rejected(), first.is_first, told.is_first), (1, false, true));
    assert!(!farm.ws.count_refusal(first.clone()).is_first);

    // Told after the outage is over, it belongs to no outage.
    farm.ws.control(Layer::Network, Control::Reset, &by_hand());
    assert!(!farm.ws.count_refusal(first).is_first);
    assert_eq!(rejected(), 2);
}

#[test]
fn a_clock_that_steps_back_stands_still_for_refusals() {
    let farm = farm();
    farm.open_network();
    let opened = farm.ws.snapshot().at;
    farm.acquire(Op::Connect).unwrap_err();
    farm.wait(40);
    farm.acquire(Op::Connect).unwrap_err();

    farm.clock.set(opened);

    assert_eq!(farm.acquire(Op::Connect).unwrap_err().retry_in, Some(Duration::from_secs(20)));
    assert_eq!(farm.ws.snapshot().at, opened.after(Duration::from_secs(40)));
    assert_eq!(farm.acquire(Op::Connect).unwrap_err().retry_in, Some(Duration::from_secs(20)));
}

#[test]
fn permits_go_to_other_threads() {
    let farm = farm();
    let permit = farm.acquire(Op::Start).unwrap();
    let effects = std::thread::spawn(move || permit.complete(&Outcome::Success)).join().unwrap();
    assert_eq!(effects.iter().count(), 4);
}

/// Keeps the levels of the notes.
#[derive(Default)]
struct Log(Mutex<Vec<Level>>);

impl Observer for Log {
    fn note(&self, note: Note<'_>) {
        self.0.lock().unwrap().push(note.level());
    }
}

#[test]
fn failures_warn_and_the_first_refusal_informs_the_log() {
    let clock = Arc::new(ManualClock::new());
    let log = Arc::new(Log::default());
    let registry = Registry::with_observer(Config::default(), clock.clone(), log.clone());
    registry.add_account("account", AccountStart::Verified);
    let ws = registry.add("ws", "account");
    let acquire = || ws.acquire(Op::Connect, AcquireOpts::default());

    let late = acquire().unwrap();
    acquire().unwrap().complete(&Outcome::Success);
    assert_eq!(*log.0.lock().unwrap(), [], "a success while all circuits are closed is not noted");
    for _ in 0..3 {
        acquire().unwrap().complete(&failure(Layer::Network, "timeout"));
    }
    assert!(acquire().is_err() && acquire().is_err());
    late.complete(&failure(Layer::Network, "timeout"));
    clock.advance(Duration::from_mins(1));
    acquire().unwrap().complete(&failure(Layer::Network, "timeout"));
    acquire().unwrap_err();

    let warn = Level::Warn;
    let debug = Level::Debug;
    assert_eq!(*log.0.lock().unwrap(), [warn, warn, warn, Level::Info, debug, debug, warn, debug]);
}

#[test]
fn the_production_clock_moves_forward() {
    use breaker::Clock;
    let before = breaker::SystemClock.now();
    std::thread::yield_now();
    assert!(breaker::SystemClock.now() >= before);
    assert!(before > Nanos::ZERO);
}
