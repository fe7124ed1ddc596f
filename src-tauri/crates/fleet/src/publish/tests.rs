use super::*;
use crate::{
    ipc::{ConnectionForm, Link, PasswordState, WorkstationSettings},
    model::{OperationKind, OperationStatus, StartThrough},
};

fn timing() -> Timing {
    Timing { threshold: 3, window_ms: 60_000, open_ms: 60_000, poll_ms: 15_000, shortened: false }
}

fn workstation(id: &str) -> Workstation {
    Workstation {
        id: id.into(),
        name: id.to_uppercase(),
        tags: Vec::new(),
        settings: WorkstationSettings {
            address: "127.0.0.1".into(),
            port: 5985,
            connection: ConnectionForm::default(),
            user: "operator".into(),
            own_account: true,
            ldconsole: r"C:\ldconsole.exe".into(),
            data_folder: String::new(),
            start_through: StartThrough::Desktop,
            boots: 1,
            kill_when_stuck: false,
            notes: String::new(),
        },
        link: Link::Connecting,
        problem: None,
        account: PasswordState::Unverified,
        computer: None,
        stranger: None,
        same_computer: Vec::new(),
        other_watchers: Vec::new(),
        emulators: Vec::new(),
        listed_at: None,
        unreadable_rows: Vec::new(),
        unreadable_count: 0,
        round_trip_ms: None,
        vitals: crate::ipc::Vitals::default(),
        circuits: Vec::new(),
    }
}

fn operation(id: u32) -> Operation {
    Operation {
        id,
        workstation: "a".into(),
        workstation_name: "A".into(),
        emulator: Some(0),
        title: "LDPlayer".into(),
        kind: OperationKind::Start,
        subject: None,
        status: OperationStatus::Queued,
        phase: None,
        phase_since: 0,
        result: None,
        detail: None,
        output: None,
        refused_by: None,
        requested_at: 0,
        ended_at: None,
        cancellable: true,
        plan: None,
    }
}

#[test]
fn events_are_numbered_without_gaps_and_agree_with_the_snapshot() {
    let state_store = StateStore::new(timing(), Activity::default());
    let mut events = state_store.subscribe();
    state_store.publisher("a").publish(workstation("a"));
    state_store.publisher("b").publish(workstation("b"));
    let id = state_store.open_operation(Who::Person, operation).id;
    state_store.change_operation(id, |o| o.status = OperationStatus::Running);
    state_store.remove("a");
    let seen: Vec<u32> = std::iter::from_fn(|| events.try_recv().ok()).map(|e| e.seq).collect();
    assert_eq!(seen, [1, 2, 3, 4, 5]);
    let snapshot = state_store.snapshot();
    assert_eq!(snapshot.seq, 5);
    assert_eq!(snapshot.workstations.iter().map(|w| w.id.as_str()).collect::<Vec<_>>(), ["b"]);
    assert_eq!(snapshot.operations[0].status, OperationStatus::Running);
}

#[test]
fn an_unchanged_workstation_makes_no_event() {
    let state_store = StateStore::new(timing(), Activity::default());
    let publisher = state_store.publisher("a");
    publisher.publish(workstation("a"));
    let mut events = state_store.subscribe();
    publisher.publish(workstation("a"));
    assert!(events.try_recv().is_err());
    publisher.publish(Workstation { link: Link::Online, ..workstation("a") });
    assert_eq!(events.try_recv().unwrap().seq, 2);
}

#[test]
fn a_task_that_was_replaced_shows_nothing_any_more() {
    let state_store = StateStore::new(timing(), Activity::default());
    let old = state_store.publisher("a");
    old.publish(workstation("a"));
    let new = state_store.publisher("a");
    new.publish(Workstation { link: Link::Online, ..workstation("a") });
    old.publish(Workstation { link: Link::Failing, ..workstation("a") });
    assert_eq!(state_store.workstation("a").unwrap().link, Link::Online);
    state_store.remove("a");
    new.publish(workstation("a"));
    assert_eq!(state_store.workstation("a"), None);
}

#[test]
fn workstations_stand_in_the_order_in_which_they_were_added() {
    let state_store = StateStore::new(timing(), Activity::default());
    let (a, b) = (state_store.publisher("a"), state_store.publisher("b"));
    b.publish(workstation("b"));
    a.publish(workstation("a"));
    let shown = state_store.snapshot().workstations;
    assert_eq!(shown.iter().map(|w| w.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn an_ended_operation_keeps_its_first_ending() {
    let state_store = StateStore::new(timing(), Activity::default());
    let id = state_store.open_operation(Who::Person, operation).id;
    state_store.change_operation(id, |o| o.status = OperationStatus::Cancelled);
    state_store.change_operation(id, |o| o.status = OperationStatus::Succeeded);
    assert_eq!(state_store.operation(id).unwrap().status, OperationStatus::Cancelled);
}

#[test]
fn only_ended_operations_are_forgotten() {
    let state_store = StateStore::new(timing(), Activity::default());
    let first = state_store.open_operation(Who::Person, operation).id;
    for _ in 0..Snapshot::MAX_OPERATIONS + 50 {
        let id = state_store.open_operation(Who::Person, operation).id;
        state_store.change_operation(id, |o| o.status = OperationStatus::Succeeded);
    }
    assert!(state_store.operation(first).is_some());
    assert!(state_store.snapshot().operations.len() <= Snapshot::MAX_OPERATIONS + 1);
}

#[test]
fn many_operations_are_copied_without_the_lock() {
    let state_store = StateStore::new(timing(), Activity::default());
    for _ in 0..5000 {
        state_store.open_operation(Who::Person, operation);
    }
    assert_eq!(state_store.snapshot().operations.len(), 5000);
    let shortest = |run: &dyn Fn()| {
        let timed = |_| {
            let began = outside::now();
            run();
            began.elapsed()
        };
        (0..20).map(timed).min().unwrap()
    };
    let under_lock = shortest(&|| drop(state_store.operations()));
    let whole = shortest(&|| drop(state_store.snapshot()));
    println!("of a snapshot of 5,000 operations, which takes {whole:?}, {under_lock:?} are under the lock");
    assert!(under_lock * 4 < whole, "{under_lock:?} of {whole:?}");
}
