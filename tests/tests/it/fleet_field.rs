//! What happens on real machines: batteries, users who are no administrators, connections that break at a bad moment,
//! programs that talk before every answer, and other programs that use adb.

use std::time::Duration;

use fleet::{
    Timing,
    ipc::{EmulatorRequest, WorkstationForm},
    model::{Health, OperationStatus, StartThrough},
};
use simulator::{
    AutoRun, Desktop, EmulatorSpec, Fault, Flavour, LdPlayerTiming, Phase, Priority, WorkstationConfig,
};
use tests::{
    fleet::{Member, Stage, form, quick, quick_timing, title, wait_for},
    virtual_time::now,
};

fn health(member: &Member, emulator: usize) -> Health {
    member.shown().emulators[emulator].health
}

fn becomes(member: &Member, emulator: usize, wanted: Health) {
    wait_for(&format!("{wanted:?}"), || (health(member, emulator) == wanted).then_some(()));
}

#[test]
fn an_emulator_starts_on_battery_and_with_usual_priority() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(WorkstationConfig { on_battery: true, ..quick("WS-1", 1) });
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
    assert_eq!(member.emulator(0).priority, Some(Priority::Normal));
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
}

#[test]
fn what_the_scheduler_says_of_a_start_is_told_at_once() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    member.simulated.set_desktops(vec![Desktop { administrator: false, ..Desktop::console("clerk") }]);
    let began = now();
    let ended = stage.ended(member.ask(0, EmulatorRequest::Start));
    assert_eq!(ended.status, OperationStatus::Failed, "{ended:?}");
    assert!(ended.result.contains("LDPlayer needs an administrator"), "{ended:?}");
    assert!(began.elapsed() < stage.fleet.timing().window_deadline / 2, "{:?}", began.elapsed());
    assert_eq!(member.not_closed(), []);
}

#[test]
fn a_task_left_planned_is_removed_at_the_next_contact() {
    let stage = Stage::in_virtual_time(quick_timing());
    let config = quick("WS-1", 1);
    let timing = LdPlayerTiming { android: Duration::from_secs(4), ..config.timing.clone() };
    let member = stage.add_online(WorkstationConfig { timing, ..config });
    let start = member.ask(0, EmulatorRequest::Start);
    wait_for("the boot", || (stage.operation(start).phase == "Android booting").then_some(()));
    member.simulated.set_fault(Fault::Refuse);
    stage.ended(start);
    member.simulated.clear_faults();
    wait_for("no planned task", || member.simulated.tasks().is_empty().then_some(()));
}

#[test]
fn what_autorun_prints_before_every_command_changes_nothing() {
    let stage = Stage::in_virtual_time(quick_timing());
    let auto_run = AutoRun::of_machine("chcp 65001&echo Welcome, operator");
    let member = stage.add_online(WorkstationConfig { auto_run, ..quick("WS-1", 2) });
    assert_eq!(member.shown().unreadable_rows, []);
    let started = stage.succeeded(member.ask(0, EmulatorRequest::Start));
    assert!(started.result.starts_with("Ready after"), "{started:?}");
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    stage.succeeded(member.ask(1, EmulatorRequest::Delete));
}

#[test]
fn what_autorun_prints_without_ending_its_line_changes_nothing() {
    let stage = Stage::in_virtual_time(quick_timing());
    let auto_run = AutoRun::of_user("<nul set /p =Welcome, operator");
    let member = stage.add_online(WorkstationConfig { auto_run, ..quick("WS-1", 1) });
    assert_eq!(member.shown().unreadable_rows, []);
    let started = stage.succeeded(member.ask(0, EmulatorRequest::Start));
    assert!(started.result.starts_with("Ready after"), "{started:?}");
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
}

#[test]
fn an_emulator_starts_where_every_program_takes_its_time() {
    let stage = Stage::in_virtual_time(Timing { list_deadline: Duration::from_secs(12), ..quick_timing() });
    let member = stage.add_online(quick("WS-1", 1));
    let (least, most) = (Duration::from_millis(200), Duration::from_secs(2));
    member.simulated.set_fault(Fault::SlowPrograms { least, most });
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    assert_eq!(member.not_closed(), []);
}

#[test]
fn adbs_of_two_versions_are_said_and_make_no_emulator_stuck() {
    let mut timing = Timing { start_deadline: Duration::from_secs(8), ..quick_timing() };
    timing.health.answering = Duration::from_millis(500);
    let stage = Stage::in_virtual_time(timing);
    let member = stage.add_online(quick("WS-1", 4));
    member.simulated.set_fault(Fault::AdbVersions);
    for emulator in 0..3 {
        let started = stage.succeeded(member.ask(emulator, EmulatorRequest::Start));
        assert!(
            started.result.contains("Ready after") || started.result.contains("doesn't match"),
            "{started:?}"
        );
        let shown = &member.shown().emulators[emulator as usize];
        assert!(matches!(shown.health, Health::Ready | Health::Running), "{shown:?}");
    }
    assert_eq!(member.not_closed(), []);
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
}

#[test]
fn another_product_at_an_emulators_port_is_not_taken_for_it() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
    becomes(&member, 0, Health::Ready);
    member.simulated.ldplayer().occupy_port(0, true);
    let stopped = stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    assert!(stopped.result.starts_with("Stopped after"), "{stopped:?}");
    member.is_listed_again(3);
    assert_eq!(health(&member, 0), Health::Stopped);
    let started = stage.succeeded(member.ask(0, EmulatorRequest::Start));
    assert!(!started.result.contains("running already"), "{started:?}");
    assert_eq!(member.phase(0), Phase::Running);
}

#[test]
fn the_adb_server_outlives_the_connection() {
    let stage = Stage::in_virtual_time(quick_timing());
    let running = EmulatorSpec { running: true, ..EmulatorSpec::titled(title(0)) };
    let config = WorkstationConfig { adb_server: false, emulators: vec![running], ..quick("WS-1", 0) };
    let member = stage.add_online(config);
    becomes(&member, 0, Health::Ready);
    wait_for("no planned task", || member.simulated.tasks().is_empty().then_some(()));
    // A server of the remote shell would keep the pipes of whoever started it.
    member.simulated.set_fault(Fault::AdbHoldsPipes);
    member.simulated.set_fault(Fault::Refuse);
    member.simulated.clear_faults();
    member.is_listed_again(2);
    assert_eq!(health(&member, 0), Health::Ready);
}

#[test]
fn an_older_ldplayers_virtual_machine_is_ended_by_force() {
    let stage = Stage::in_virtual_time(quick_timing());
    let running = EmulatorSpec { running: true, ..EmulatorSpec::titled(title(0)) };
    let config = WorkstationConfig { flavour: Flavour::Ld4, emulators: vec![running], ..quick("WS-1", 0) };
    let member = stage.add_online(config);
    stage.succeeded(member.ask(0, EmulatorRequest::Kill));
    assert_eq!(member.phase(0), Phase::Stopped);
}

#[test]
fn a_quit_without_effect_is_followed_by_one_on_the_desktop() {
    let timing = Timing { stop_deadline: Duration::from_secs(6), ..quick_timing() };
    let stage = Stage::in_virtual_time(timing);
    let member = stage.add_online(quick("WS-1", 1));
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
    let through_shell = WorkstationForm { start_through: StartThrough::Shell, ..form(&member.simulated) };
    stage.fleet.edit(&member.id, &through_shell, &String::new().into()).unwrap();
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    assert_eq!(member.phase(0), Phase::Stopped);
}

#[test]
fn where_schtasks_takes_no_xml_the_schedulers_interface_does() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    member.simulated.set_fault(Fault::SchtasksRefusesXml);
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
    assert_eq!(member.emulator(0).priority, Some(Priority::Normal));
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    wait_for("no planned task", || member.simulated.tasks().is_empty().then_some(()));
}

#[test]
fn a_start_says_where_its_settings_file_cannot_be_read() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    let config = member.simulated.ldconsole().replace("ldconsole.exe", r"vms\config\leidian0.config");
    member.simulated.put_file(&config, b"{\r\n    \"advancedSettings.cpuCount\": 2 + 2\r\n}");
    let started = stage.ended(member.ask(0, EmulatorRequest::Start));
    assert!(started.result.contains("could not be read (line 2, column"), "{started:?}");
}
