//! What somebody looks at is listed live: one long command, one request for each list, and nothing left behind.

use fleet::{
    ipc::{CircuitState, EmulatorRequest, Link},
    model::{Health, Layer},
};
use simulator::{AutoRun, Fault, LdPlayerTiming, Quotas, RequestKind, WorkstationConfig};
use tests::fleet::{Member, Stage, quick, quick_timing, quiet_timing, wait_for};

/// Looks at a workstation, and waits until it is listed live: one command is under way, whose output is waited for.
fn look(stage: &Stage, member: &Member) {
    stage.fleet.look_at([member.id.as_str()]);
    wait_for("a long command", || (shells(member) > 1).then_some(()));
    member.is_listed_again(2);
}

fn shells(member: &Member) -> u64 {
    member.simulated.counters().shells_open
}

/// Waits until nothing of it is left on the workstation: no command, and no shell but the one for looking.
fn ends(member: &Member) {
    wait_for("the end of looking", || {
        let counters = member.simulated.counters();
        (counters.commands_open == 0 && counters.shells_open <= 1).then_some(())
    });
}

fn health(member: &Member, emulator: u32) -> Health {
    let shown = member.shown();
    shown.emulators.iter().find(|e| e.index == emulator).expect("an emulator").health
}

fn a_change_is_seen(member: &Member) {
    member.simulated.ldplayer().start_at_once(1);
    wait_for("it is shown as running", || (health(member, 1) != Health::Stopped).then_some(()));
    member.simulated.ldplayer().stop_at_once(1);
    wait_for("it is shown as stopped", || (health(member, 1) == Health::Stopped).then_some(()));
}

#[test]
fn what_is_looked_at_costs_one_request_for_each_list() {
    // Nothing is polled for an hour: what is seen was seen live.
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 3));
    look(&stage, &member);
    a_change_is_seen(&member);

    let before = member.simulated.counters();
    member.is_listed_again(5);
    let after = member.simulated.counters();
    let received = after.of(RequestKind::Receive) - before.of(RequestKind::Receive);
    // One is under way, and one may have come with nothing.
    assert!((4..=7).contains(&received), "{before:?} {after:?}");
    assert_eq!(after.commands, before.commands, "it is one command");
}

#[test]
fn the_end_of_looking_ends_command_and_shell() {
    let stage = Stage::open(quiet_timing());
    let member = stage.add_online(quick("WS-1", 2));
    member.comes_to_rest();

    look(&stage, &member);
    stage.fleet.look_at([]);
    ends(&member);

    look(&stage, &member);
    stage.fleet.set_hidden(true);
    ends(&member);
    stage.fleet.look_at([member.id.as_str()]);
    member.comes_to_rest();
    assert_eq!(shells(&member), 1, "nobody looks at a window that is not there");

    stage.fleet.set_hidden(false);
    look(&stage, &member);
    stage.fleet.close();
    wait_for("a closed fleet's shells", || (shells(&member) == 0).then_some(()));
}

#[test]
fn twenty_workstations_are_listed_live_and_no_more() {
    let stage = Stage::in_virtual_time(quick_timing());
    let members: Vec<Member> = (0..22).map(|n| stage.add(quick(&format!("WS-{n:02}"), 1))).collect();
    members.iter().for_each(Member::comes_online);
    stage.fleet.look_at(members.iter().map(|member| member.id.as_str()));
    let live = || members.iter().filter(|member| member.simulated.counters().shells_created > 1).count();
    wait_for("twenty of them", || (live() == 20).then_some(()));
    for member in &members {
        member.is_listed_again(2);
    }
    assert_eq!(live(), 20);
}

/// Somebody looks, and it is polled all the same.
fn is_polled_instead(stage: &Stage, member: &Member) {
    stage.fleet.look_at([member.id.as_str()]);
    member.is_listed_again(6);
    a_change_is_seen(member);
    let created = member.simulated.counters().shells_created;
    member.is_listed_again(6);
    assert_eq!(member.simulated.counters().shells_created, created, "it is not tried again and again");
    assert_eq!(member.shown().link, Link::Online);
    assert_eq!(member.not_closed(), []);
}

#[test]
fn where_something_prints_beside_the_list_it_is_polled() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 2));
    member.simulated.set_auto_run(AutoRun::of_machine("chcp 65001"));
    is_polled_instead(&stage, &member);
}

#[test]
fn where_there_is_no_quota_for_a_shell_it_is_polled() {
    let stage = Stage::in_virtual_time(quick_timing());
    let quotas = Quotas { shells: 1, ..Quotas::default() };
    let member = stage.add_online(WorkstationConfig { quotas, ..quick("WS-1", 2) });
    is_polled_instead(&stage, &member);
}

#[test]
fn where_the_stream_breaks_it_is_polled() {
    for fault in [Fault::Reset, Fault::Garbage, Fault::LoseAnswer, Fault::Http(500)] {
        let stage = Stage::in_virtual_time(quick_timing());
        let member = stage.add_online(quick("WS-1", 2));
        look(&stage, &member);
        member.simulated.set_fault(fault.on(RequestKind::Receive).times(1));
        ends(&member);
        a_change_is_seen(&member);
        wait_for("it is online", || (member.shown().link == Link::Online).then_some(()));
        assert_eq!(member.not_closed(), []);
    }
}

#[test]
fn a_circuit_opens_as_it_does_with_polling() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 2));
    look(&stage, &member);
    member.simulated.set_fault(Fault::LdconsoleCrashes);
    let circuit = member.circuit_becomes(Layer::Ldconsole, CircuitState::Open);
    assert!(circuit.failures.len() <= 3, "{circuit:?}");
    ends(&member);

    member.simulated.clear_faults();
    member.circuit_becomes(Layer::Ldconsole, CircuitState::Closed);
    a_change_is_seen(&member);
}

#[test]
fn an_empty_list_after_a_launch_is_not_believed_at_once() {
    let stage = Stage::in_virtual_time(quick_timing());
    let timing = LdPlayerTiming::default().scaled(0.5);
    let member = stage.add_online(WorkstationConfig { timing, ..quick("WS-1", 2) });
    for emulator in 0..2 {
        look(&stage, &member);
        member.simulated.set_fault(Fault::EmptyListing.times(2));
        let start = member.ask(emulator, EmulatorRequest::Start);
        wait_for("the end of the start", || {
            stage.fleet.look_at([member.id.as_str()]);
            assert!(!member.shown().emulators.is_empty(), "shown without its emulators");
            stage.operation(start).status.is_final().then_some(())
        });
        assert!(member.simulated.faults().is_empty(), "nothing empty was listed");
    }
}
