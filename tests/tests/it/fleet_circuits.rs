//! Circuits over real connections: what opens which one, and that nothing passes while it is open.

use std::time::Duration;

use fleet::{
    Error, Timing,
    ipc::{CircuitAction, CircuitState, EmulatorRequest, Link},
    model::{Layer, OperationStatus},
};
use simulator::{Counters, Fault, LdPlayerTiming, Phase, RequestKind, WorkstationConfig};
use tests::{
    fleet::{Member, Stage, quick, quick_timing, title, wait_for},
    virtual_time::pause,
};

/// A refusal by a circuit: its sentence in full, and which circuit.
fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> (String, Option<Layer>, Option<Duration>) {
    match result {
        Err(error) => {
            let sentence = error.to_string();
            match error {
                Error::Refused { layer, retry_in, .. } => (sentence, layer, retry_in),
                other => panic!("not a refusal: {other:?}"),
            }
        }
        Ok(admitted) => panic!("not refused: {admitted:?}"),
    }
}

/// What the workstation has counted by a moment at which the circuit was still open, and how many checks there had
/// been by then; `None` once it is not open.
fn counted_while_open(member: &Member) -> Option<(Counters, u64)> {
    let counters = member.simulated.counters();
    let circuit = member.circuit(Layer::Network);
    let checks = circuit.history.iter().filter(|t| t.to == CircuitState::HalfOpen).count();
    (circuit.state == CircuitState::Open).then_some((counters, checks as u64))
}

#[test]
fn refused_connections_open_the_network_circuit() {
    let stage = Stage::in_virtual_time(quick_timing());
    let (ill, well) = (stage.add_online(quick("WS-ILL", 2)), stage.add_online(quick("WS-WELL", 2)));
    ill.simulated.set_fault(Fault::Refuse);
    let open = ill.circuit_becomes(Layer::Network, CircuitState::Open);
    assert_eq!(open.failures.len(), 3, "{open:?}");
    let answer = "the connection was refused";
    assert!(open.failures.iter().all(|f| f.what == "refused" && f.answer == answer), "{open:?}");
    assert_eq!(ill.shown().link, Link::Blocked);

    // The port is back, so that whatever leaks is counted; but the check is to fail once.
    ill.simulated.clear_faults();
    ill.simulated.set_fault(Fault::Reset.on(RequestKind::Identify).times(1));
    let before = ill.simulated.counters();
    let mut refused = 0;
    while let Some((counters, 0)) = counted_while_open(&ill) {
        assert_eq!(counters.connections, before.connections, "something was sent through an open circuit");
        let asked = ill.operate(0, EmulatorRequest::Start);
        let refreshed = stage.fleet.refresh(&ill.id).map(|()| 0);
        // Its time had come meanwhile: what was asked may have been let in, and the check may have failed already.
        let now = ill.circuit(Layer::Network);
        if now.state != CircuitState::Open || now.since != open.since || now.next_check_in_ms == Some(0) {
            break;
        }
        for result in [asked, refreshed] {
            let (sentence, layer, retry_in) = refusal(result);
            assert_eq!(layer, Some(Layer::Network));
            assert!(sentence.contains("WS-ILL") && sentence.contains("network circuit"), "{sentence}");
            assert!(sentence.contains("Next check in ") && sentence.contains(" s."), "{sentence}");
            assert!(retry_in.is_some_and(|wait| wait <= quick_timing().breaker.open), "{retry_in:?}");
            refused += 1;
        }
        assert_eq!((well.shown().link, well.not_closed()), (Link::Online, vec![]));
        pause(Duration::from_millis(20));
    }
    assert!(refused >= 2, "the circuit was not open long enough to ask");

    let (counters, checks) =
        wait_for("a check that failed", || counted_while_open(&ill).filter(|(_, checks)| *checks > 0));
    assert_eq!(counters.connections - before.connections, checks, "one connection a check");
    assert_eq!(counters.of(RequestKind::Identify) - before.of(RequestKind::Identify), checks);
    assert_eq!(
        counters.of(RequestKind::Handshake),
        before.of(RequestKind::Handshake),
        "a check logs nobody on"
    );
    assert_eq!(counters.commands, before.commands);

    // The state is shown at once, its history a moment later.
    let closed = wait_for("a check that succeeded", || {
        Some(ill.circuit(Layer::Network)).filter(|c| c.history[0].cause.to_string() == "the check succeeded")
    });
    assert_eq!(closed.state, CircuitState::Closed);
    ill.comes_online();
    let checks = closed.history.iter().filter(|t| t.to == CircuitState::HalfOpen).count() as u64;
    assert_eq!(ill.simulated.counters().of(RequestKind::Identify) - before.of(RequestKind::Identify), checks);
    stage.succeeded(ill.ask(0, EmulatorRequest::Start));
    well.is_listed_again(1);
    let touched = well.shown().circuits.iter().any(|c| !c.history.is_empty() || !c.failures.is_empty());
    assert!(!touched, "an outage is its own workstation's only");
}

#[test]
fn a_workstation_that_hangs_disturbs_no_other() {
    let timing = Timing {
        connect_deadline: Duration::from_secs(2),
        list_deadline: Duration::from_secs(2),
        ..quick_timing()
    };
    let stage = Stage::in_virtual_time(timing);
    let (ill, well) = (stage.add_online(quick("WS-ILL", 1)), stage.add_online(quick("WS-WELL", 1)));
    ill.simulated.set_fault(Fault::Hang);
    let open = ill.circuit_becomes(Layer::Network, CircuitState::Open);
    assert!(open.failures.iter().all(|f| f.what == "timeout"), "{open:?}");
    assert_eq!(ill.not_closed(), [Layer::Network]);
    well.is_listed_again(5);
    stage.succeeded(well.ask(0, EmulatorRequest::Start));
    assert_eq!((well.shown().link, well.not_closed()), (Link::Online, vec![]));
    ill.simulated.clear_faults();
    ill.circuit_becomes(Layer::Network, CircuitState::Closed);
    ill.comes_online();
}

/// Waits until ldconsole's circuit is open, which must be the only one.
fn only_external_opens(stage: &Stage, member: &Member) -> Vec<String> {
    let open = member.circuit_becomes(Layer::Ldconsole, CircuitState::Open);
    assert_eq!(member.not_closed(), [Layer::Ldconsole]);
    let (sentence, layer, _) = refusal(member.operate(0, EmulatorRequest::Start));
    assert_eq!(layer, Some(Layer::Ldconsole));
    assert!(sentence.contains("LDPlayer tool circuit of WS-ILL"), "{sentence}");
    let last = stage.fleet.state().snapshot().operations.remove(0);
    assert_eq!((last.status, last.refused_by), (OperationStatus::Refused, Some(Layer::Ldconsole)));
    open.failures.into_iter().map(|f| f.what).collect()
}

#[test]
fn a_hanging_ldconsole_opens_its_circuit_and_no_other() {
    let stage = Stage::in_virtual_time(Timing { list_deadline: Duration::from_secs(1), ..quick_timing() });
    let ill = stage.add_online(quick("WS-ILL", 1));
    ill.simulated.set_fault(Fault::LdconsoleHangs);
    assert_eq!(only_external_opens(&stage, &ill), ["ldconsole timeout"; 3]);
    ill.simulated.clear_faults();
    ill.circuit_becomes(Layer::Ldconsole, CircuitState::Closed);
    ill.comes_online();
}

#[test]
fn an_ldconsole_that_prints_rubbish_opens_its_circuit() {
    let stage = Stage::in_virtual_time(quick_timing());
    let ill = stage.add_online(quick("WS-ILL", 1));
    ill.simulated.set_fault(Fault::LdconsoleRubbish);
    assert_eq!(only_external_opens(&stage, &ill), ["not a listing"; 3]);
    assert_eq!(ill.shown().emulators.len(), 1, "the last good list is kept");
    ill.simulated.clear_faults();
    ill.circuit_becomes(Layer::Ldconsole, CircuitState::Closed);
    ill.comes_online();
}

#[test]
fn a_missing_ldconsole_opens_no_circuit_and_its_path_is_named() {
    let stage = Stage::in_virtual_time(quick_timing());
    let ill = stage.add_online(quick("WS-ILL", 1));
    ill.simulated.set_fault(Fault::LdconsoleMissing);
    let problem = wait_for("a problem", || ill.shown().problem);
    assert!(problem.sentence.to_string().contains(&ill.simulated.ldconsole()), "{problem:?}");
    // Each poll lists and then looks for the file: far more than would open a circuit.
    let before = ill.simulated.counters().commands;
    wait_for("more polls", || (ill.simulated.counters().commands >= before + 12).then_some(()));
    let shown = ill.shown();
    assert_eq!((shown.link, ill.not_closed()), (Link::Failing, vec![]));
    assert_eq!(shown.problem.map(|p| p.since), Some(problem.since), "still the same problem");
    ill.simulated.clear_faults();
    ill.comes_online();
    assert_eq!(ill.shown().problem, None);
}

#[test]
fn an_isolated_circuit_refuses_until_it_is_reset() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    let control = |action, reason| stage.fleet.control(&member.id, Layer::Network, action, reason);
    for action in [CircuitAction::Isolate, CircuitAction::Disable] {
        assert!(matches!(control(action, "  "), Err(Error::ReasonNeeded)));
    }
    assert_eq!(member.not_closed(), []);

    control(CircuitAction::Isolate, "new switch at noon").unwrap();
    let isolated = member.circuit_becomes(Layer::Network, CircuitState::Isolated);
    assert_eq!((isolated.note.as_deref(), isolated.next_check_in_ms), (Some("new switch at noon"), None));
    for result in [member.operate(0, EmulatorRequest::Start), stage.fleet.refresh(&member.id).map(|()| 0)] {
        let (sentence, layer, retry_in) = refusal(result);
        assert!(sentence.contains("blocked manually: new switch at noon"), "{sentence}");
        assert_eq!((layer, retry_in), (Some(Layer::Network), None));
    }
    assert_eq!(member.phase(0), Phase::Stopped);

    control(CircuitAction::Reset, "").unwrap();
    member.circuit_becomes(Layer::Network, CircuitState::Closed);
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
}

#[test]
fn a_disabled_circuit_lets_everything_through() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    let control = |action, reason| stage.fleet.control(&member.id, Layer::Network, action, reason);
    control(CircuitAction::Disable, "proxy is being repaired").unwrap();
    member.circuit_becomes(Layer::Network, CircuitState::Disabled);
    member.simulated.set_fault(Fault::Http(503));
    // More failures than open a circuit, and still asked again.
    let before = member.simulated.counters().faults;
    wait_for("polls of a failing workstation", || {
        (member.simulated.counters().faults >= before + 6).then_some(())
    });
    assert_eq!(member.circuit(Layer::Network).state, CircuitState::Disabled);
    stage.fleet.refresh(&member.id).unwrap();
    control(CircuitAction::Enable, "").unwrap();
    member.circuit_becomes(Layer::Network, CircuitState::Open);
    refusal(stage.fleet.refresh(&member.id));
}

#[test]
fn starts_without_effect_open_the_emulator_circuit() {
    let stage = Stage::in_virtual_time(Timing { start_deadline: Duration::from_secs(1), ..quick_timing() });
    // Emulators that boot for an hour.
    let config = quick("WS-1", 5);
    let timing = LdPlayerTiming { android: Duration::from_hours(1), ..config.timing.clone() };
    let member = stage.add_online(WorkstationConfig { timing, ..config });
    for emulator in 0..3 {
        assert_eq!(member.not_closed(), []);
        let ended = stage.ended(member.ask(emulator, EmulatorRequest::Start));
        assert_eq!(ended.status, OperationStatus::Failed, "{ended:?}");
        assert!(ended.result.contains("It did not come up within 1 s"), "{ended:?}");
    }
    let open = member.circuit_becomes(Layer::Emulator, CircuitState::Open);
    assert_eq!(open.failures.len(), 3, "{open:?}");
    if let Err(error) = member.operate(3, EmulatorRequest::Start) {
        let (sentence, layer, _) = refusal::<()>(Err(error));
        assert_eq!(layer, Some(Layer::Emulator));
        assert!(sentence.contains("emulator actions circuit of WS-1"), "{sentence}");
        assert_eq!(member.phase(3), Phase::Stopped);
    } else {
        panic!("a start passed the open circuit");
    }
    // Listing goes on, and shows what became of the starts.
    member.is_listed_again(3);
    assert_eq!((member.shown().link, member.not_closed()), (Link::Online, vec![Layer::Emulator]));

    member.circuit_becomes(Layer::Emulator, CircuitState::HalfOpen);
    let check = member.ask(4, EmulatorRequest::Start);
    wait_for("the launch of the check", || (member.phase(4) != Phase::Stopped).then_some(()));
    assert!(member.circuit(Layer::Emulator).checking);
    let (sentence, ..) = refusal(member.operate(3, EmulatorRequest::Start));
    assert!(sentence.contains("being checked right now"), "{sentence}");
    assert!(member.simulated.ldplayer().start_at_once(4));
    stage.succeeded(check);
    assert_eq!(member.shown().emulators[4].title, title(4));
    member.circuit_becomes(Layer::Emulator, CircuitState::Closed);
}
