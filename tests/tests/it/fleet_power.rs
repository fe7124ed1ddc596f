//! Windows restarted, shut down and woken, and a desktop given back: done when it was seen; and the silence between is no failure.

use std::{
    net::{Ipv4Addr, UdpSocket},
    thread,
    time::Duration,
};

use fleet::{
    FleetOptions, Outside, Timing, WakeRoute,
    ipc::{CircuitState, EmulatorRequest, Link, PlanState, WorkstationPlanForm, WorkstationRequest},
    model::{Layer, OperationStatus},
};
use simulator::{Connection, Desktop, EmulatorSpec, Fault, WorkstationConfig};
use tests::fleet::{Member, Stage, quick, quick_timing, wait_for};

fn timing() -> Timing {
    Timing {
        down_wait: Duration::from_secs(1),
        down_deadline: Duration::from_secs(20),
        restart_deadline: Duration::from_secs(25),
        logon_deadline: Duration::from_secs(2),
        vitals: Duration::from_millis(600),
        vitals_deadline: Duration::from_secs(4),
        ..quick_timing()
    }
}

fn machine(name: &str) -> WorkstationConfig {
    WorkstationConfig { restart_takes: Duration::from_secs(1), ..quick(name, 2) }
}

fn running(name: &str) -> WorkstationConfig {
    let emulators = machine(name).emulators.into_iter();
    let emulators = emulators.map(|spec| EmulatorSpec { running: true, ..spec }).collect();
    WorkstationConfig { emulators, ..machine(name) }
}

/// No circuit has ever made a transition.
fn never_charged(member: &Member) {
    for circuit in member.shown().circuits {
        assert_eq!((circuit.state, circuit.history), (CircuitState::Closed, vec![]), "{:?}", circuit.layer);
    }
}

fn until_link(member: &Member, link: Link) {
    wait_for(&format!("{link:?}"), || (member.shown().link == link).then_some(()));
}

#[test]
fn a_restart_is_done_when_all_is_back_and_charges_nothing() {
    let stage = Stage::open(timing());
    let member = stage.add_online(running("WS-1"));
    let asked = member.ask_whole(WorkstationRequest::RestartWindows);
    until_link(&member, Link::Restarting);
    let start = member.ask(0, EmulatorRequest::Start);
    let refused = stage.ended(start);
    assert_eq!(refused.status, OperationStatus::Refused);
    assert!(refused.result.contains("restarts, as it was told to"), "{refused:?}");
    let done = stage.succeeded(asked);
    assert!(done.result.contains("are back after"), "{done:?}");
    assert_eq!(member.simulated.counters().restarts, 1);
    until_link(&member, Link::Online);
    never_charged(&member);
    assert!(
        member.shown().emulators.iter().all(|e| e.ended_alone.is_none()),
        "{:?}",
        member.shown().emulators
    );
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
}

#[test]
fn a_restart_that_does_not_come_back_fails_and_says_why() {
    let stage = Stage::open(Timing { restart_deadline: Duration::from_secs(4), ..timing() });
    let member = stage.add_online(machine("WS-1"));
    let asked = member.ask_whole(WorkstationRequest::RestartWindows);
    wait_for("the restart", || (member.simulated.counters().restarts == 1).then_some(()));
    member.simulated.set_fault(Fault::Refuse);
    let failed = stage.ended(asked);
    assert_eq!(failed.status, OperationStatus::Failed);
    assert!(failed.result.contains("did not answer again within 4 s"), "{failed:?}");
    // From here on its silence is a failure like any other.
    member.circuit_becomes(Layer::Network, CircuitState::Open);
}

#[test]
fn nobody_logged_on_after_a_restart_is_said() {
    let stage = Stage::open(timing());
    let member = stage.add_online(WorkstationConfig { autologon: false, ..machine("WS-1") });
    let failed = stage.ended(member.ask_whole(WorkstationRequest::RestartWindows));
    assert_eq!(failed.status, OperationStatus::Failed);
    assert!(failed.result.contains("nobody is logged on: no emulator can be started"), "{failed:?}");
    never_charged(&member);
}

#[test]
fn a_restart_is_taken_back_until_it_goes_down() {
    let stage = Stage::open(Timing { down_wait: Duration::from_mins(10), ..timing() });
    let member = stage.add_online(machine("WS-1"));
    for _ in 0..2 {
        let asked = member.ask_whole(WorkstationRequest::RestartWindows);
        wait_for("that it is accepted", || {
            stage.operation(asked).phase.contains("Cancel takes it back").then_some(())
        });
        stage.fleet.cancel(asked).unwrap();
        let ended = stage.ended(asked);
        assert_eq!(ended.status, OperationStatus::Cancelled);
        assert!(ended.result.contains("Taken back"), "{ended:?}");
    }
    assert_eq!(member.simulated.counters().restarts, 0);
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
}

#[test]
fn a_restart_that_something_holds_up_is_no_success() {
    let stage = Stage::open(Timing { down_deadline: Duration::from_secs(1), ..timing() });
    let member = stage.add_online(machine("WS-1"));
    member.simulated.set_fault(Fault::ShutdownStuck);
    let failed = stage.ended(member.ask_whole(WorkstationRequest::RestartWindows));
    assert_eq!(failed.status, OperationStatus::Failed);
    assert!(failed.result.contains("still runs as before"), "{failed:?}");
    let again = stage.ended(member.ask_whole(WorkstationRequest::ShutDown));
    assert_eq!(again.status, OperationStatus::Failed);
    assert!(again.result.contains("planned already"), "{again:?}");
}

#[test]
fn an_account_without_the_right_restarts_nothing() {
    let stage = Stage::open(timing());
    let member = stage.add_online(machine("WS-1"));
    member.simulated.set_fault(Fault::ShutdownDenied);
    let failed = stage.ended(member.ask_whole(WorkstationRequest::RestartWindows));
    assert_eq!(failed.status, OperationStatus::Failed);
    assert!(failed.result.contains("refused to restart"), "{failed:?}");
    assert!(failed.detail.as_deref().is_some_and(|detail| detail.contains("(5)")), "{failed:?}");
    until_link(&member, Link::Online);
}

#[test]
fn a_workstation_whose_ldplayer_hangs_can_be_restarted() {
    let stage = Stage::open(timing());
    let member = stage.add_online(machine("WS-1"));
    member.simulated.set_fault(Fault::LdconsoleRubbish);
    member.circuit_becomes(Layer::Ldconsole, CircuitState::Open);
    let asked = member.ask_whole(WorkstationRequest::RestartWindows);
    wait_for("the restart", || (member.simulated.counters().restarts == 1).then_some(()));
    member.simulated.clear_faults();
    stage.succeeded(asked);
    member.circuit_becomes(Layer::Ldconsole, CircuitState::Closed);
}

#[test]
fn a_workstation_that_was_shut_down_is_off_and_not_broken() {
    let stage = Stage::open(timing());
    let member = stage.add_online(running("WS-1"));
    let done = stage.succeeded(member.ask_whole(WorkstationRequest::ShutDown));
    assert!(done.result.contains("It is off"), "{done:?}");
    assert!(!member.simulated.is_on());
    assert_eq!((member.shown().link, member.shown().problem), (Link::Off, None));
    // Longer than an outage would take to open a circuit.
    thread::sleep(timing().poll * 12);
    assert_eq!(member.shown().link, Link::Off);
    never_charged(&member);
    let refused = stage.ended(member.ask(0, EmulatorRequest::Start));
    assert_eq!(refused.status, OperationStatus::Refused);
    assert!(refused.result.contains("is off"), "{refused:?}");
    // Somebody switches it on.
    member.simulated.switch(true);
    member.comes_online();
    never_charged(&member);
}

/// A fleet whose packets reach this socket, and nobody else.
fn with_network(timing: Timing) -> (Stage, UdpSocket) {
    let heard = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    heard.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let to = heard.local_addr().unwrap();
    let routes = move || vec![WakeRoute { from: Ipv4Addr::LOCALHOST, to }];
    (Stage::within(FleetOptions::in_memory(timing), Outside::system().waking_by(routes)), heard)
}

/// Waits until it is known how a workstation is woken: that is asked for beside other vitals.
fn learns_its_address(member: &Member) {
    member.simulated.record();
    wait_for("the question for its adapters", || {
        let asked = member.simulated.recorded();
        asked.iter().any(|asked| format!("{asked:?}").contains("Win32_NetworkAdapter")).then_some(())
    });
    member.is_listed_again(2);
}

fn wakes(stage: &Stage, member: &Member, network: &UdpSocket) {
    let asked = member.ask_whole(WorkstationRequest::Wake);
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut packet = [0; 512];
            let (length, _) = network.recv_from(&mut packet).unwrap();
            assert!(member.simulated.hear(&packet[..length]), "it is the packet of this machine");
        });
        let done = stage.succeeded(asked);
        assert!(done.result.contains("It is on and answers after"), "{done:?}");
    });
    assert_eq!(member.simulated.counters().wakes, 1);
    until_link(member, Link::Online);
}

#[test]
fn a_workstation_that_was_shut_down_is_woken() {
    let (stage, network) = with_network(timing());
    let member = stage.add_online(machine("WS-1"));
    learns_its_address(&member);
    stage.succeeded(member.ask_whole(WorkstationRequest::ShutDown));
    wakes(&stage, &member, &network);
    never_charged(&member);
    let again = stage.succeeded(member.ask_whole(WorkstationRequest::Wake));
    assert!(again.result.contains("It is on already"), "{again:?}");
}

#[test]
fn an_open_circuit_is_no_reason_not_to_wake() {
    let (stage, network) = with_network(timing());
    let member = stage.add_online(machine("WS-1"));
    learns_its_address(&member);
    // Somebody has pulled the plug.
    member.simulated.switch(false);
    member.circuit_becomes(Layer::Network, CircuitState::Open);
    wakes(&stage, &member, &network);
    member.circuit_becomes(Layer::Network, CircuitState::Closed);
}

#[test]
fn without_an_address_nothing_is_sent_to_wake_it() {
    let (stage, _network) = with_network(Timing { vitals: Duration::from_hours(10_000), ..timing() });
    let member = stage.add_online(machine("WS-1"));
    member.simulated.switch(false);
    until_link(&member, Link::Blocked);
    let failed = stage.ended(member.ask_whole(WorkstationRequest::Wake));
    assert_eq!(failed.status, OperationStatus::Failed);
    assert!(failed.result.contains("is not known yet"), "{failed:?}");
}

#[test]
fn a_machine_that_does_not_wake_is_said_to_be_off_still() {
    let (stage, network) = with_network(Timing { restart_deadline: Duration::from_secs(2), ..timing() });
    let member = stage.add_online(WorkstationConfig { wakes: false, ..machine("WS-1") });
    learns_its_address(&member);
    stage.succeeded(member.ask_whole(WorkstationRequest::ShutDown));
    let failed = stage.ended(member.ask_whole(WorkstationRequest::Wake));
    let mut packet = [0; 512];
    let (length, _) = network.recv_from(&mut packet).unwrap();
    assert!(!member.simulated.hear(&packet[..length]));
    assert_eq!(failed.status, OperationStatus::Failed);
    assert!(failed.result.contains("Wake-on-LAN must be switched on"), "{failed:?}");
    assert_eq!(member.shown().link, Link::Off);
}

#[test]
fn a_desktop_is_given_back_to_the_own_screen() {
    let stage = Stage::open(timing());
    let away = Desktop::console("anna").in_session(2).connected(Connection::Rdp(3));
    let member = stage.add_online(WorkstationConfig { desktops: vec![away], ..machine("WS-1") });
    let done = stage.succeeded(member.ask_whole(WorkstationRequest::GiveDesktopBack));
    assert!(done.result.contains("anna is on the machine's own screen again"), "{done:?}");
    assert_eq!(member.simulated.desktops()[0].connection, Connection::Console);
    let again = stage.succeeded(member.ask_whole(WorkstationRequest::GiveDesktopBack));
    assert!(again.result.contains("already"), "{again:?}");
    wait_for("no task left", || member.simulated.tasks().is_empty().then_some(()));
}

#[test]
fn many_restarts_are_a_plan_that_keeps_its_limit() {
    let stage = Stage::open(timing());
    let members: Vec<Member> = (1..=3).map(|n| stage.add_online(machine(&format!("WS-{n}")))).collect();
    let limits = tests::plans::at_once(1, 1);
    let form = WorkstationPlanForm {
        request: WorkstationRequest::RestartWindows,
        workstations: members.iter().map(|member| member.id.clone()).collect(),
        limits: Some(limits),
    };
    let preview = stage.fleet.preview_workstation_plan(&form).unwrap();
    assert_eq!((preview.items, preview.workstations, preview.left_out), (3, 3, vec![]));
    let plan = stage.fleet.start_workstation_plan(&form).unwrap();
    let mut most = 0;
    let ended = wait_for("the end of the plan", || {
        let down = |member: &&Member| member.shown().link == Link::Restarting;
        most = members.iter().filter(down).count().max(most);
        let plans = stage.fleet.state().snapshot().plans;
        plans.into_iter().find(|shown| shown.id == plan && shown.state == PlanState::Ended)
    });
    assert_eq!((ended.tally.succeeded, ended.tally.failed), (3, 0));
    assert_eq!(most, 1, "one after the other");
    assert!(members.iter().all(|member| member.simulated.counters().restarts == 1));
    members.iter().for_each(never_charged);
}
