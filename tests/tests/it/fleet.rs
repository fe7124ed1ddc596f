//! The fleet as a whole: what it shows, what it announces, and what it leaves behind.

use std::time::Duration;

use fleet::{
    Notice,
    ipc::{CircuitState, EmulatorRequest, Link},
    model::Layer,
};
use simulator::{Fault, RequestKind};
use tests::{
    fleet::{Member, Stage, form, quick, quick_timing, wait_for},
    mirror::Follower,
};
use tokio::sync::broadcast::Receiver;

/// Asks for much at once, some of which fails.
fn load(stage: &Stage, members: &[Member]) -> Vec<u32> {
    let mut asked = Vec::new();
    for (place, member) in members.iter().enumerate() {
        if place % 2 == 1 {
            member.simulated.set_fault(Fault::LoseAnswer.on(RequestKind::Receive).chance(0.3));
        }
        for (emulator, kind) in [
            (0, EmulatorRequest::Start),
            (1, EmulatorRequest::Restart),
            (2, EmulatorRequest::Start),
            (0, EmulatorRequest::Stop),
            (9, EmulatorRequest::Stop),
        ] {
            // A circuit that has opened meanwhile refuses, which is shown too.
            asked.extend(member.operate(emulator, kind));
            drop(stage.fleet.refresh(&member.id));
        }
    }
    asked
}

#[test]
fn a_closed_fleet_leaves_no_shell_behind() {
    let stage = Stage::open(quick_timing());
    let members: Vec<Member> = (0..6).map(|n| stage.add_online(quick(&format!("WS-{n}"), 3))).collect();
    let asked = load(&stage, &members);
    wait_for("the end of all operations", || {
        for member in &members {
            let open = member.simulated.counters().shells_open;
            assert!(open <= 3, "{open} shells on {}", member.simulated.name());
        }
        asked.iter().all(|id| stage.operation(*id).status.is_final()).then_some(())
    });
    for m in &members {
        m.simulated.clear_faults();
    }
    members.iter().for_each(Member::comes_online);
    assert!(
        members.iter().all(|m| m.simulated.counters().shells_open >= 1),
        "a shell is kept while it works"
    );
    // Some are busy when the program ends.
    for member in &members {
        drop(member.operate(2, EmulatorRequest::Restart));
    }
    stage.fleet.close();
    for member in &members {
        let counters = member.simulated.counters();
        assert_eq!(counters.shells_open, 0, "{}: {counters:?}", member.simulated.name());
        assert_eq!(counters.handshakes_failed, 0);
    }
    let operations = stage.fleet.state().snapshot().operations;
    assert!(operations.iter().all(|o| o.status.is_final()), "{operations:?}");
}

#[test]
fn a_snapshot_followed_by_its_events_is_the_last_snapshot() {
    let stage = Stage::open(quick_timing());
    let state_store = stage.fleet.state().clone();
    // One follows from the first event on, one begins in the middle.
    let from_first = Follower::of(&state_store);
    let members: Vec<Member> = (0..8).map(|n| stage.add(quick(&format!("WS-{n}"), 3))).collect();
    members[..7].iter().for_each(Member::comes_online);
    let asked = load(&stage, &members);
    let from_middle = Follower::of(&state_store);
    members[3].simulated.set_fault(Fault::Refuse);
    members[3].circuit_becomes(Layer::Network, CircuitState::Open);
    let mut renamed = form(&members[1].simulated);
    renamed.name = "Renamed".into();
    stage.fleet.edit(&members[1].id, &renamed, &String::new().into()).unwrap();
    stage.fleet.remove(&members[2].id).unwrap();
    wait_for("the end of all operations", || {
        asked.iter().all(|id| stage.operation(*id).status.is_final()).then_some(())
    });
    stage.fleet.close();
    let last = state_store.snapshot();
    assert!(last.seq > 100, "only {} events", last.seq);
    assert_eq!(last.workstations.len(), 7);
    assert!(last.workstations.iter().any(|w| w.name == "Renamed"));
    for follower in [from_first, from_middle] {
        let mirror = follower.end().expect("gapless events");
        assert_eq!(mirror.shown.seq, last.seq);
        assert_eq!(mirror.differs_from(&last), None);
        assert!(mirror.endings.values().all(|endings| *endings == 1), "{:?}", mirror.endings);
    }
}

/// Waits for the next notice.
fn next(notices: &mut Receiver<Notice>) -> Notice {
    wait_for("a notice", || notices.try_recv().ok())
}

/// A notice that concerns nothing else, by which it is seen that no other has come before it.
fn nothing_until(stage: &Stage, notices: &mut Receiver<Notice>) {
    let marker = stage.add_with(quick("WS-MARKER", 0), "Wrong-Horse-8");
    assert_eq!(next(notices).title.to_string(), "Password of operator-ws-marker on WS-MARKER refused");
    stage.fleet.remove(&marker.id).unwrap();
}

#[test]
fn an_outage_is_announced_once_and_its_end_once() {
    let mut timing = quick_timing();
    timing.breaker.open = Duration::from_secs(1);
    timing.breaker.open_max = Duration::from_secs(1);
    let stage = Stage::open(timing);
    let member = stage.add_online(quick("WS-1", 1));
    let mut notices = stage.fleet.notices();
    member.simulated.set_fault(Fault::Refuse);
    let opened = next(&mut notices);
    assert_eq!(opened.title.to_string(), "WS-1: network blocked (circuit open)");
    assert!(opened.body.to_string().contains("3 errors in 60 s (refused)"), "{opened:?}");
    assert_eq!((opened.workstation.as_str(), opened.layer), (member.id.as_str(), Some(Layer::Network)));
    // Checks that fail are no news.
    wait_for("three failed checks", || {
        let history = member.circuit(Layer::Network).history;
        (history.iter().filter(|t| t.cause.to_string() == "the check failed").count() >= 3).then_some(())
    });
    nothing_until(&stage, &mut notices);
    member.simulated.clear_faults();
    member.circuit_becomes(Layer::Network, CircuitState::Closed);
    assert_eq!(next(&mut notices).title.to_string(), "WS-1 is back");
    nothing_until(&stage, &mut notices);
}

/// Takes notices in until every workstation has been named in one, and none twice; how many notices that took.
fn until_all_are_named(notices: &mut Receiver<Notice>, members: &[Member], titles: [&str; 2]) -> usize {
    let mut open: Vec<&str> = members.iter().map(|m| m.simulated.name()).collect();
    let mut taken = 0;
    while !open.is_empty() {
        let notice = next(notices);
        let (title, body) = (notice.title.to_string(), notice.body.to_string());
        let named = |name: &&str| title.contains(*name) || body.contains(*name);
        let before = open.len();
        open.retain(|name| !named(name));
        let newly = before - open.len();
        assert!(titles.iter().any(|end| title.ends_with(end)) && newly > 0, "{title}: {body}");
        assert_eq!(
            newly,
            members.iter().filter(|m| named(&m.simulated.name())).count(),
            "named twice: {body}"
        );
        assert!(newly == 1 || title.starts_with(&newly.to_string()), "{title}: {body}");
        taken += 1;
    }
    taken
}

/// How many notices may tell of what happened at these times: one, unless the computer was so slow that it did not
/// happen together.
fn fit(notices: usize, mut at: Vec<u64>) {
    at.sort_unstable();
    let took = Duration::from_millis(at[at.len() - 1] - at[0]);
    assert!(notices == 1 || took > Duration::from_secs(1), "{notices} notices for what took {took:?}");
}

#[test]
fn five_workstations_that_fail_together_are_announced_as_one() {
    let stage = Stage::open(quick_timing());
    let members: Vec<Member> = (0..5).map(|n| stage.add_online(quick(&format!("WS-{n}"), 1))).collect();
    let mut notices = stage.fleet.notices();
    for m in &members {
        m.simulated.set_fault(Fault::Refuse);
    }
    let told = until_all_are_named(
        &mut notices,
        &members,
        ["workstations unreachable", ": network blocked (circuit open)"],
    );
    fit(told, members.iter().map(|m| m.circuit(Layer::Network).since.unwrap()).collect());
    for m in &members {
        m.simulated.clear_faults();
    }
    members.iter().for_each(Member::comes_online);
    let told = until_all_are_named(&mut notices, &members, ["workstations are back", " is back"]);
    let closed = |m: &Member| {
        let history = m.circuit(Layer::Network).history;
        history.into_iter().find(|t| t.to == CircuitState::Closed).map(|t| t.at)
    };
    fit(told, members.iter().map(|m| wait_for("the closing", || closed(m))).collect());
    assert!(members.iter().all(|m| m.shown().link == Link::Online));
    nothing_until(&stage, &mut notices);
}
