//! Operations against emulators that really start and stop: checked first, sent once, done when the effect is there.

use std::{collections::BTreeSet, time::Duration};

use fleet::{
    Timing,
    ipc::{Change, EmulatorRequest, FleetEvent, WorkstationForm},
    model::{Health, OperationStatus, StartThrough},
};
use simulator::{Fault, LdPlayerTiming, Phase, RequestKind, SessionZero, WorkstationConfig};
use tests::fleet::{Member, Stage, form, quick, quick_timing, quiet_timing, wait_for};
use tokio::sync::broadcast::Receiver;

/// The states that an operation has gone through so far, each once.
fn statuses(events: &mut Receiver<FleetEvent>, operation: u32) -> Vec<OperationStatus> {
    let mut seen = Vec::new();
    while let Ok(event) = events.try_recv() {
        if let Change::Operation(o) = event.change
            && o.id == operation
            && seen.last() != Some(&o.status)
        {
            seen.push(o.status);
        }
    }
    seen
}

/// With [`quiet_timing`] nothing polls, so once the first listing is over every command is one that a test caused.
fn commands(member: &Member) -> u64 {
    member.simulated.counters().commands
}

#[test]
fn a_start_succeeds_when_the_emulator_really_runs() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 2));
    let mut events = stage.fleet.state().subscribe();
    let started = stage.succeeded(member.ask(1, EmulatorRequest::Start));
    assert_eq!(member.phase(1), Phase::Running);
    assert!(started.ended_at.is_some() && !started.cancellable && started.phase.is_empty(), "{started:?}");
    let all = [OperationStatus::Queued, OperationStatus::Running, OperationStatus::Succeeded];
    assert_eq!(statuses(&mut events, started.id), all);
    assert_eq!(member.shown().emulators[1].health, Health::Ready);
    assert_eq!(member.phase(0), Phase::Stopped, "the other one was not meant");

    let pid = member.emulator(1).pid;
    let again = stage.succeeded(member.ask(1, EmulatorRequest::Start));
    assert_eq!((again.result.as_str(), member.emulator(1).pid), ("It was running already.", pid));

    stage.succeeded(member.ask(1, EmulatorRequest::Stop));
    let stopped = member.emulator(1);
    assert_eq!((stopped.phase, stopped.pid, stopped.vm_pid), (Phase::Stopped, None, None));
}

#[test]
fn a_restart_starts_new_processes_after_a_rest() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    member.simulated.ldplayer().start_at_once(0);
    let before = member.emulator(0);
    let restart = member.ask(0, EmulatorRequest::Restart);
    let mut phases = BTreeSet::new();
    wait_for("the end of the restart", || {
        phases.insert(format!("{:?}", member.phase(0)));
        stage.operation(restart).status.is_final().then_some(())
    });
    stage.succeeded(restart);
    let after = member.emulator(0);
    assert_eq!(after.phase, Phase::Running);
    // LDPlayer's own reboot would have kept the window's process.
    assert!(after.pid.is_some() && after.pid != before.pid, "{before:?} {after:?}");
    assert!(after.vm_pid != before.vm_pid);
    assert!(phases.contains("Stopped"), "{phases:?}");
}

#[test]
fn nothing_is_sent_to_an_emulator_that_was_renamed() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 3));
    member.comes_to_rest();
    member.simulated.ldplayer().rename(0, "Someone else's");
    member.simulated.ldplayer().remove(1);
    for (emulator, says) in [(0, "“Someone else's” by now, not “Farm-00”"), (1, "no emulator with index 1")]
    {
        for kind in [EmulatorRequest::Start, EmulatorRequest::Stop, EmulatorRequest::Restart] {
            let before = commands(&member);
            let ended = stage.ended(member.ask(emulator, kind));
            assert_eq!(ended.status, OperationStatus::Failed, "{ended:?}");
            assert!(ended.result.contains(says) && ended.result.contains("nothing was sent"), "{ended:?}");
            assert_eq!(commands(&member) - before, 1, "the listing and nothing else");
        }
    }
    assert_eq!(member.phase(0), Phase::Stopped);
    // The count does count: a start that is sent makes more than a listing.
    let before = commands(&member);
    stage.succeeded(member.ask(2, EmulatorRequest::Start));
    assert!(commands(&member) - before >= 3);
}

#[test]
fn a_start_whose_answer_was_lost_is_not_sent_again() {
    // A long rest after a stop is the time in which the fault is set: the next command is the launch itself.
    let stage = Stage::in_virtual_time(Timing { rest: Duration::from_secs(3), ..quiet_timing() });
    let config = quick("WS-1", 1);
    let timing = LdPlayerTiming { android: Duration::from_secs(4), ..config.timing.clone() };
    // From the shell, where a start is one command.
    let session_zero = SessionZero::Lenient;
    let member = stage.add_online(WorkstationConfig { timing, session_zero, ..config });
    let from_shell = WorkstationForm { start_through: StartThrough::Shell, ..form(&member.simulated) };
    stage.fleet.edit(&member.id, &from_shell, &String::new().into()).unwrap();
    member.comes_to_rest();
    member.simulated.ldplayer().start_at_once(0);
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    let start = member.ask(0, EmulatorRequest::Start);
    wait_for("the rest", || (stage.operation(start).phase == "Resting before its next start").then_some(()));
    let before = member.simulated.counters();
    member.simulated.set_fault(Fault::LoseAnswer.on(RequestKind::Command).times(1));
    let ended = stage.ended(start);
    assert_eq!(member.simulated.counters().faults - before.faults, 1, "the fault struck");
    assert_eq!(ended.status, OperationStatus::Unknown, "{ended:?}");
    assert!(ended.result.contains("WS-1 broke after the start was sent; it is not sent again"), "{ended:?}");
    let found = ["It is starting now.", "It is booting now.", "It is running now."];
    assert!(found.iter().any(|f| ended.result.contains(f)), "{ended:?}");

    let pid = member.emulator(0).pid;
    assert!(pid.is_some(), "it was carried out");
    wait_for("Android", || (member.phase(0) == Phase::Running).then_some(()));
    assert_eq!(member.emulator(0).pid, pid);
    let commands = member.simulated.counters().commands - before.commands;
    assert_eq!(commands, 2, "one launch and one look at what became of it");
}

#[test]
fn a_start_cut_off_before_it_was_sent_starts_nothing() {
    let stage = Stage::in_virtual_time(Timing { rest: Duration::from_secs(3), ..quiet_timing() });
    let member = stage.add_online(quick("WS-1", 1));
    member.simulated.ldplayer().start_at_once(0);
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    let start = member.ask(0, EmulatorRequest::Start);
    wait_for("the rest", || (stage.operation(start).phase == "Resting before its next start").then_some(()));
    member.simulated.set_fault(Fault::Refuse);
    let ended = stage.ended(start);
    assert_eq!(ended.status, OperationStatus::Failed, "{ended:?}");
    assert!(ended.result.contains("refused the connection") && ended.result.ends_with("Nothing was sent."));
    assert_eq!(member.phase(0), Phase::Stopped);
}

#[test]
fn six_starts_on_one_workstation_boot_one_after_the_other() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 6));
    let asked: Vec<u32> = (0..6).map(|emulator| member.ask(emulator, EmulatorRequest::Start)).collect();
    let (mut boots, mut waited) = (0, 0);
    wait_for("the end of all starts", || {
        let emulators = member.simulated.ldplayer().emulators();
        let under_way = |phase| !matches!(phase, Phase::Stopped | Phase::Running);
        let booting = emulators.iter().filter(|e| under_way(e.phase)).count();
        assert!(booting <= 1, "{emulators:?}");
        boots += booting;
        let operations: Vec<_> = asked.iter().map(|id| stage.operation(*id)).collect();
        let queued = operations.iter().filter(|o| o.status == OperationStatus::Queued).count();
        waited = waited.max(queued);
        operations.iter().all(|o| o.status.is_final()).then_some(())
    });
    assert!(boots > 0, "no boot was seen");
    assert!(waited >= 4, "at most {waited} waited");
    for id in asked {
        stage.succeeded(id);
    }
    assert!((0..6).all(|emulator| member.phase(emulator) == Phase::Running));
}

/// A workstation on which Android takes two seconds to come up: time enough to ask for something else.
fn slow_to_boot(stage: &Stage, emulators: u32) -> Member {
    let config = quick("WS-1", emulators);
    let timing = LdPlayerTiming { android: Duration::from_secs(2), ..config.timing.clone() };
    stage.add_online(WorkstationConfig { timing, ..config })
}

#[test]
fn a_queued_start_can_be_cancelled_and_nothing_is_sent_for_it() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = slow_to_boot(&stage, 3);
    let (first, second) = (member.ask(0, EmulatorRequest::Start), member.ask(1, EmulatorRequest::Start));
    wait_for("the first to run", || {
        (stage.operation(first).status == OperationStatus::Running).then_some(())
    });
    assert_eq!(stage.operation(second).status, OperationStatus::Queued);
    stage.fleet.cancel(second).unwrap();
    let cancelled = stage.ended(second);
    assert_eq!(cancelled.status, OperationStatus::Cancelled);
    assert_eq!(cancelled.result, "Cancelled before anything was sent.");
    assert!(stage.fleet.cancel(second).is_err(), "it has ended");
    stage.succeeded(first);
    // Its turn would have come before that of a third.
    stage.succeeded(member.ask(2, EmulatorRequest::Start));
    assert_eq!(member.phase(1), Phase::Stopped);
    assert_eq!(stage.operation(second).status, OperationStatus::Cancelled);
}

#[test]
fn a_second_request_for_a_busy_emulator_waits_its_turn() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = slow_to_boot(&stage, 1);
    let first = member.ask(0, EmulatorRequest::Start);
    wait_for("a start that is sent", || (member.phase(0) != Phase::Stopped).then_some(()));
    let second = member.ask(0, EmulatorRequest::Stop);
    wait_for("what it waits for", || {
        (stage.operation(second).phase == "waiting for the end of “Start”").then_some(())
    });
    let again = member.operate(0, EmulatorRequest::Stop).unwrap_err().to_string();
    assert!(again.contains("asked of the emulator already"), "{again}");
    assert_eq!(stage.succeeded(first).status, OperationStatus::Succeeded);
    stage.succeeded(second);
    assert_eq!(member.phase(0), Phase::Stopped);
}

#[test]
fn what_waits_its_turn_can_be_cancelled() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = slow_to_boot(&stage, 1);
    let first = member.ask(0, EmulatorRequest::Start);
    wait_for("a start that is sent", || (member.phase(0) != Phase::Stopped).then_some(()));
    let second = member.ask(0, EmulatorRequest::Stop);
    stage.fleet.cancel(second).unwrap();
    let cancelled = stage.ended(second);
    assert_eq!(cancelled.status, OperationStatus::Cancelled);
    assert_eq!(cancelled.result, "Taken back before it was sent.");
    stage.succeeded(first);
    assert_eq!(member.phase(0), Phase::Running);
}

#[test]
fn a_stop_takes_back_a_start_that_was_not_sent() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = slow_to_boot(&stage, 2);
    let first = member.ask(0, EmulatorRequest::Start);
    wait_for("the first to run", || {
        (stage.operation(first).status == OperationStatus::Running).then_some(())
    });
    let second = member.ask(1, EmulatorRequest::Start);
    let stop = member.ask(1, EmulatorRequest::Stop);
    assert_eq!(stage.ended(second).status, OperationStatus::Cancelled);
    stage.succeeded(stop);
    stage.succeeded(first);
    assert_eq!(member.phase(1), Phase::Stopped);
}
