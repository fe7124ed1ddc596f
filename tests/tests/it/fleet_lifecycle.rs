//! Starts on the desktop, ends by force, and what is offered for emulators that are broken.

use std::{collections::BTreeSet, time::Duration};

use fleet::{
    Timing,
    ipc::{EmulatorRequest, WorkstationForm, WorkstationRequest},
    model::{Health, OperationStatus, RepairKind, StartThrough},
};
use simulator::{EmulatorSpec, LdPlayerTiming, Phase, SessionZero, WorkstationConfig};
use tests::fleet::{Member, Stage, form, quick, quick_timing, quiet_timing, title, wait_for};

/// A machine on which nothing that is started from the remote shell ever comes up, as on Windows.
fn faithful(name: &str, emulators: u32) -> WorkstationConfig {
    WorkstationConfig { session_zero: SessionZero::Faithful, ..quick(name, emulators) }
}

/// Starts its emulators on the desktop.
fn through_desktop(stage: &Stage, config: WorkstationConfig) -> Member {
    let member = stage.add_online(config);
    change(stage, &member, |form| form.start_through = StartThrough::Desktop);
    member
}

fn change(stage: &Stage, member: &Member, change: impl FnOnce(&mut WorkstationForm)) {
    let mut form = form(&member.simulated);
    change(&mut form);
    stage.fleet.edit(&member.id, &form, &String::new().into()).unwrap();
}

fn health(member: &Member, emulator: usize) -> Health {
    member.shown().emulators[emulator].health
}

fn becomes(member: &Member, emulator: usize, wanted: Health) {
    wait_for(&format!("{wanted:?}"), || (health(member, emulator) == wanted).then_some(()));
}

fn repair(member: &Member, emulator: usize) -> Option<RepairKind> {
    member.shown().emulators[emulator].repair.clone().map(|repair| repair.kind)
}

#[test]
fn a_desktop_start_is_ready_when_android_answers() {
    let stage = Stage::in_virtual_time(quick_timing());
    let config = faithful("WS-1", 1);
    let timing = LdPlayerTiming { adb: Duration::from_millis(500), ..config.timing.clone() };
    let member = through_desktop(&stage, WorkstationConfig { timing, ..config });
    let start = member.ask(0, EmulatorRequest::Start);
    let mut phases = BTreeSet::new();
    wait_for("the end of the start", || {
        phases.insert(stage.operation(start).phase);
        stage.operation(start).status.is_final().then_some(())
    });
    let ended = stage.succeeded(start);
    assert!(ended.result.starts_with("Ready after"), "{ended:?}");
    assert!(member.emulator(0).adb);
    assert_eq!(health(&member, 0), Health::Ready);
    assert!(phases.contains("Android booting"), "{phases:?}");
    wait_for("no planned task", || member.simulated.tasks().is_empty().then_some(()));

    // It does not belong to the shells of the connection.
    member.simulated.set_fault(simulator::Fault::Refuse);
    member.simulated.clear_faults();
    assert_eq!(member.phase(0), Phase::Running);
}

#[test]
fn a_start_from_the_shell_never_comes_up_there_and_says_so() {
    let timing = Timing { start_deadline: Duration::from_secs(3), ..quick_timing() };
    let stage = Stage::in_virtual_time(timing);
    let member = stage.add_online(faithful("WS-1", 1));
    change(&stage, &member, |form| form.start_through = StartThrough::Shell);
    let ended = stage.ended(member.ask(0, EmulatorRequest::Start));
    assert_eq!(ended.status, OperationStatus::Failed, "{ended:?}");
    assert!(ended.result.contains("did not come up within 3 s; it is booting now"), "{ended:?}");
}

#[test]
fn a_start_with_nobody_logged_on_is_refused() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = through_desktop(&stage, WorkstationConfig { logged_on: None, ..faithful("WS-1", 1) });
    let ended = stage.ended(member.ask(0, EmulatorRequest::Start));
    assert_eq!(ended.status, OperationStatus::Failed, "{ended:?}");
    assert!(ended.result.contains("Nobody is logged on at WS-1"), "{ended:?}");
    assert!(
        ended.result.contains("Remote Desktop") && ended.result.ends_with("Nothing was sent."),
        "{ended:?}"
    );
    assert_eq!(member.phase(0), Phase::Stopped);
    assert!(member.simulated.tasks().is_empty());
    assert_eq!(member.not_closed(), []);

    member.simulated.set_logged_on(Some("somebody"));
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
}

#[test]
fn a_start_that_the_desktop_swallows_is_a_failure() {
    let timing = Timing { window_deadline: Duration::from_secs(1), ..quick_timing() };
    let stage = Stage::in_virtual_time(timing);
    let config = faithful("WS-1", 1);
    // The window would come after all that was waited for.
    let timing = LdPlayerTiming {
        window: Duration::from_mins(10),
        starting: Duration::from_secs(601),
        ..config.timing.clone()
    };
    let member = through_desktop(&stage, WorkstationConfig { timing, ..config });
    let ended = stage.ended(member.ask(0, EmulatorRequest::Start));
    assert_eq!(ended.status, OperationStatus::Failed, "{ended:?}");
    assert!(ended.result.contains("no window opened within 1 s"), "{ended:?}");
    wait_for("no planned task", || member.simulated.tasks().is_empty().then_some(()));
}

#[test]
fn two_emulators_boot_at_once_where_a_workstation_is_set_so() {
    let stage = Stage::in_virtual_time(quick_timing());
    let config = quick("WS-1", 4);
    let timing = LdPlayerTiming { android: Duration::from_secs(1), ..config.timing.clone() };
    let member = stage.add_online(WorkstationConfig { timing, ..config });
    change(&stage, &member, |form| form.boots = "2".into());
    let asked: Vec<u32> = (0..4).map(|emulator| member.ask(emulator, EmulatorRequest::Start)).collect();
    let mut most = 0;
    wait_for("the end of all starts", || {
        let booting = |phase| !matches!(phase, Phase::Stopped | Phase::Running);
        let now = member.simulated.ldplayer().emulators().iter().filter(|e| booting(e.phase)).count();
        most = most.max(now);
        asked.iter().all(|id| stage.operation(*id).status.is_final()).then_some(())
    });
    assert_eq!(most, 2);
    for id in asked {
        stage.succeeded(id);
    }
}

#[test]
fn an_emulator_that_does_not_stop_is_ended_by_force_where_set() {
    let timing = Timing {
        quit_patience: Duration::from_secs(1),
        stop_deadline: Duration::from_secs(2),
        ..quick_timing()
    };
    let stage = Stage::in_virtual_time(timing);
    let config = quick("WS-1", 2);
    let timing = LdPlayerTiming { quit: Duration::from_hours(1), ..config.timing.clone() };
    let member = stage.add_online(WorkstationConfig { timing, ..config });
    for emulator in [0, 1] {
        member.simulated.ldplayer().start_at_once(emulator);
    }
    becomes(&member, 1, Health::Ready);
    let failed = stage.ended(member.ask(0, EmulatorRequest::Stop));
    assert_eq!(failed.status, OperationStatus::Failed, "{failed:?}");
    assert!(
        failed.result.contains("did not stop within 2 s") && failed.result.contains("by force"),
        "{failed:?}"
    );

    change(&stage, &member, |form| form.kill_when_stuck = true);
    let ended = stage.succeeded(member.ask(1, EmulatorRequest::Stop));
    assert!(ended.result.contains("it was ended by force, as is set for WS-1"), "{ended:?}");
    assert!(
        ended.result.contains("settings file was cut off by that; the last good copy was put back"),
        "{ended:?}"
    );
    assert_eq!(member.phase(1), Phase::Stopped);
    assert!(!member.simulated.ldplayer().config_is_truncated(1));
}

#[test]
fn an_emulator_is_stopped_while_another_one_is_copied() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let config = quick("WS-1", 0);
    // Longer than anything here waits.
    let timing = LdPlayerTiming { copy: Duration::from_mins(5), ..config.timing.clone() };
    let running = EmulatorSpec { running: true, ..EmulatorSpec::titled(title(1)) };
    let emulators = vec![EmulatorSpec::titled(title(0)), running];
    let member = stage.add_online(WorkstationConfig { timing, emulators, ..config });
    let clone = member.ask(0, EmulatorRequest::Clone { title: "A".into(), fresh: false });
    wait_for("the copy", || (!stage.operation(clone).cancellable).then_some(()));
    let stop = member.ask(1, EmulatorRequest::Stop);
    stage.succeeded(stop);
    assert_eq!(health(&member, 1), Health::Stopped);
    assert!(!stage.operation(clone).status.is_final());
}

#[test]
fn a_zombie_is_ended_by_force_only_on_demand() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    member.simulated.ldplayer().start_at_once(0);
    becomes(&member, 0, Health::Ready);
    assert_eq!(repair(&member, 0), None);
    member.simulated.ldplayer().crash_vm(0);
    becomes(&member, 0, Health::Zombie);
    assert_eq!(repair(&member, 0), Some(RepairKind::Kill));
    let refused = stage.ended(member.ask(0, EmulatorRequest::Start));
    assert_eq!(refused.status, OperationStatus::Failed);
    assert!(refused.result.contains("a window without its virtual machine"), "{refused:?}");
    member.is_listed_again(3);
    assert_eq!(member.phase(0), Phase::Zombie, "nothing is repaired by itself");

    stage.succeeded(member.ask(0, EmulatorRequest::Kill));
    assert_eq!((member.phase(0), repair(&member, 0)), (Phase::Stopped, None));
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
}

#[test]
fn cut_off_settings_are_put_back_before_a_start() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 2));
    let ldplayer = member.simulated.ldplayer();
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    ldplayer.truncate_config(0);
    let started = stage.succeeded(member.ask(0, EmulatorRequest::Start));
    assert!(started.result.contains("had been cut off; the last good copy was put back"), "{started:?}");
    assert!(!ldplayer.config_is_truncated(0));

    ldplayer.truncate_config(1);
    let refused = stage.ended(member.ask(1, EmulatorRequest::Start));
    assert_eq!(refused.status, OperationStatus::Failed);
    assert!(
        refused.result.contains("settings file is cut off") && refused.result.contains("Nothing was sent")
    );
    assert_eq!(member.phase(1), Phase::Stopped);
    assert_eq!(repair(&member, 1), Some(RepairKind::RestoreConfig));
    let none = stage.ended(member.ask(1, EmulatorRequest::RestoreConfig));
    assert!(none.result.contains("There is no copy"), "{none:?}");

    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    ldplayer.truncate_config(0);
    stage.succeeded(member.ask(0, EmulatorRequest::RestoreConfig));
    assert!(!ldplayer.config_is_truncated(0));
}

#[test]
fn a_stuck_virtualbox_service_is_recognised_and_cured() {
    let mut timing = Timing { start_deadline: Duration::from_secs(2), ..quick_timing() };
    timing.health.starting = Duration::from_millis(500);
    let stage = Stage::in_virtual_time(timing);
    let member = stage.add_online(quick("WS-1", 3));
    let ldplayer = member.simulated.ldplayer();
    ldplayer.start_at_once(2);
    ldplayer.stick_vbox(true);
    for emulator in [0, 1] {
        assert_eq!(stage.ended(member.ask(emulator, EmulatorRequest::Start)).status, OperationStatus::Failed);
    }
    becomes(&member, 0, Health::Stuck);
    becomes(&member, 1, Health::Stuck);
    assert_eq!(
        (repair(&member, 0), repair(&member, 1)),
        (Some(RepairKind::EndVbox), Some(RepairKind::EndVbox))
    );
    assert_eq!(member.phase(2), Phase::Running);

    let operation = stage.fleet.operate_workstation(&member.id, &WorkstationRequest::EndVbox).unwrap();
    let ended = stage.succeeded(operation);
    assert!(ended.result.contains("One emulator that was running ended with it"), "{ended:?}");
    for emulator in [0, 1] {
        stage.succeeded(member.ask(emulator, EmulatorRequest::Kill));
        stage.succeeded(member.ask(emulator, EmulatorRequest::Start));
    }
    let again = stage.fleet.operate_workstation(&member.id, &WorkstationRequest::EndVbox).unwrap();
    assert!(stage.ended(again).emulator.is_none());
}

#[test]
fn an_emulator_lost_to_the_list_is_told_from_a_stopped_one() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 2));
    let ldplayer = member.simulated.ldplayer();
    for emulator in [0, 1] {
        ldplayer.start_at_once(emulator);
    }
    becomes(&member, 0, Health::Ready);
    becomes(&member, 1, Health::Ready);
    ldplayer.hide_from_list2(0, true);
    ldplayer.stop_at_once(1);
    becomes(&member, 0, Health::Lost);
    becomes(&member, 1, Health::Stopped);
    member.is_listed_again(5);
    assert_eq!((health(&member, 0), health(&member, 1)), (Health::Lost, Health::Stopped));
    let started = stage.succeeded(member.ask(0, EmulatorRequest::Start));
    assert!(started.result.contains("running already"), "{started:?}");
    ldplayer.hide_from_list2(0, false);
    becomes(&member, 0, Health::Ready);
}

#[test]
fn a_poll_of_known_emulators_costs_only_the_listing() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 2));
    member.simulated.ldplayer().start_at_once(0);
    becomes(&member, 0, Health::Ready);
    member.is_listed_again(1);
    let before = member.simulated.counters().commands;
    member.is_listed_again(5);
    let sent = member.simulated.counters().commands - before;
    assert!((5..=6).contains(&sent), "{sent} commands for 5 listings");
    assert_eq!(title(0), member.shown().emulators[0].title);
}
