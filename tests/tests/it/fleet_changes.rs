//! What changes an emulator or all of them: titles, settings, an end for good, windows. Only what is seen afterwards is a
//! success.

use std::time::Duration;

use fleet::{
    Timing,
    ipc::{DeviceForm, EmulatorRequest, GlobalForm, WorkstationRequest},
    model::{Layer, OperationStatus},
};
use simulator::{EmulatorSpec, Fault, Flavour, RequestKind, SessionZero, WorkstationConfig};
use tests::english::Shown;
use tests::fleet::{Member, Stage, quick, quiet_timing};

fn failed(operation: &Shown, says: &str) {
    assert_eq!(operation.status, OperationStatus::Failed, "{operation:?}");
    assert!(operation.result.contains(says), "{says}: {operation:?}");
}

fn rename(title: &str) -> EmulatorRequest {
    EmulatorRequest::Rename { title: title.into() }
}

fn modify(change: impl FnOnce(&mut DeviceForm)) -> EmulatorRequest {
    let mut device = Box::<DeviceForm>::default();
    change(&mut device);
    EmulatorRequest::Modify { device }
}

fn titles(member: &Member) -> Vec<String> {
    member.simulated.ldplayer().emulators().into_iter().map(|emulator| emulator.title).collect()
}

#[test]
fn a_title_is_changed_when_the_list_shows_it() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 2));
    let renamed = stage.succeeded(member.ask(0, rename(" Boss ")));
    assert_eq!(
        (renamed.subject.as_str(), renamed.result.as_str()),
        ("to “Boss”", "Its title is “Boss” now.")
    );
    assert_eq!(titles(&member), ["Boss", "Farm-01"]);
    assert_eq!(member.shown().emulators[0].title, "Boss");
    failed(&stage.ended(member.ask(1, rename("Boss"))), "Emulator 0 on WS-1 has the title “Boss” already");
    let again = stage.succeeded(member.ask(1, rename("Farm-01")));
    assert_eq!(again.result, "It has this title already; nothing was sent.");
    member.simulated.ldplayer().start_at_once(1);
    failed(&stage.ended(member.ask(1, rename("Other"))), "must be stopped for this. Nothing was sent");
    // The operator still sees the old one.
    failed(&stage.ended(member.ask(0, rename("Other"))), "Index 0 is “Boss” by now, not “Farm-00”");
    assert_eq!(titles(&member), ["Boss", "Farm-01"]);
}

#[test]
fn a_lost_answer_to_a_new_title_is_resolved_by_the_list() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 1));
    let operation = member.hold_before_sending(|member| member.ask(0, rename("Boss")));
    member.simulated.set_fault(Fault::LoseAnswer.on(RequestKind::Command).times(1));
    let ended = stage.ended(operation);
    assert_eq!(ended.status, OperationStatus::Unknown, "{ended:?}");
    assert!(ended.result.ends_with("it is not sent again. Its title is “Boss” now."), "{ended:?}");
}

#[test]
fn settings_are_changed_when_the_file_has_them() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 1));
    let change = || {
        modify(|device| {
            (device.width, device.height, device.dpi) = ("540".into(), "960".into(), "240".into());
            (device.cpus, device.memory) = ("1".into(), "1024".into());
            (device.manufacturer, device.model) = ("Google".into(), "Pixel 6".into());
            device.phone_number = "+84901234567".into();
            device.auto_rotate = Some(true);
        })
    };
    let changed = stage.succeeded(member.ask(0, change()));
    assert_eq!(
        changed.subject,
        "540 × 960, 240 dpi, 1 core, 1024 MB, Google, Pixel 6, phone number +84901234567, and rotation on"
    );
    let emulator = member.emulator(0);
    assert_eq!((emulator.screen.width, emulator.screen.height, emulator.screen.dpi), (540, 960, 240));
    assert_eq!((emulator.cpu, emulator.memory), (1, 1024));
    assert_eq!(member.simulated.ldplayer().setting(0, "model").as_deref(), Some("Pixel 6"));
    let before = member.simulated.counters().commands;
    let again = stage.succeeded(member.ask(0, change()));
    assert_eq!(again.result, "It has these settings already; nothing was sent.");
    assert_eq!(member.simulated.counters().commands - before, 2, "the listing and the file");

    let imei = member.simulated.ldplayer().setting(0, "imei");
    stage.succeeded(member.ask(0, modify(|device| device.imei = "auto".into())));
    assert_ne!(member.simulated.ldplayer().setting(0, "imei"), imei);
}

#[test]
fn settings_of_what_runs_is_broken_or_held_are_refused() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 3));
    let ldplayer = member.simulated.ldplayer();
    let change = || modify(|device| device.memory = "4096".into());
    ldplayer.start_at_once(0);
    failed(
        &stage.ended(member.ask(0, change())),
        "must be stopped for this. Nothing was sent: stop it first.",
    );
    ldplayer.truncate_config(1);
    failed(&stage.ended(member.ask(1, change())), "Its settings file is cut off. Nothing was sent");
    ldplayer.open_multi_player(true);
    for request in [change(), rename("Other"), EmulatorRequest::Delete] {
        let ended = stage.ended(member.ask(2, request));
        failed(&ended, "multi-instance window (LDMultiPlayer, dnmultiplayer.exe) is open on WS-1.");
        assert!(ended.result.ends_with("Nothing was sent: close that window first."), "{ended:?}");
    }
    assert_eq!(member.emulator(2).memory, 2048);
    assert_eq!(titles(&member).len(), 3);
    assert!(member.not_closed().is_empty(), "none of this is the workstation's fault");
}

#[test]
fn settings_that_ldplayer_drops_in_silence_are_no_success() {
    let stage = Stage::in_virtual_time(Timing { send_deadline: Duration::from_secs(5), ..quiet_timing() });
    let member = stage.add_online(quick("WS-1", 2));
    let change = modify(|device| device.memory = "4096".into());
    let operation = member.hold_before_sending(|member| member.ask(1, change));
    member.simulated.ldplayer().remove(1);
    let ended = stage.ended(operation);
    assert_eq!(ended.status, OperationStatus::Unknown, "{ended:?}");
    assert!(ended.result.contains("the settings file cannot be read where it is expected"), "{ended:?}");
}

#[test]
fn a_delete_is_done_when_the_list_has_it_no_more() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 3));
    member.simulated.ldplayer().start_at_once(1);
    failed(
        &stage.ended(member.ask(1, EmulatorRequest::Delete)),
        "must be stopped for this. Nothing was sent",
    );
    let deleted = stage.succeeded(member.ask(2, EmulatorRequest::Delete));
    assert_eq!(deleted.result, "Deleted.");
    assert_eq!(titles(&member), ["Farm-00", "Farm-01"]);
    assert_eq!(member.shown().emulators.len(), 2);
    // The last one is no special case.
    let lonely = stage.add_online(quick("WS-2", 1));
    stage.succeeded(lonely.ask(0, EmulatorRequest::Delete));
    assert!(titles(&lonely).is_empty());
}

#[test]
fn an_emulator_in_the_place_of_a_deleted_one_is_named() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(WorkstationConfig { flavour: Flavour::Ld14, ..quick("WS-1", 2) });
    member.simulated.set_fault(Fault::RemovedReturns);
    let deleted = stage.succeeded(member.ask(1, EmulatorRequest::Delete));
    assert!(
        deleted.result.starts_with("Deleted. LDPlayer shows another one at its index now: 1 “LDPlayer-1”."),
        "{deleted:?}"
    );
    assert_eq!(titles(&member), ["Farm-00", "LDPlayer-1"]);
}

#[test]
fn a_lost_answer_to_a_delete_is_resolved_by_the_list() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 2));
    let operation = member.hold_before_sending(|member| member.ask(1, EmulatorRequest::Delete));
    member.simulated.set_fault(Fault::LoseAnswer.on(RequestKind::Command).times(1));
    let ended = stage.ended(operation);
    assert_eq!(ended.status, OperationStatus::Unknown, "{ended:?}");
    assert!(ended.result.ends_with("It is not in the list any more."), "{ended:?}");
    assert_eq!(titles(&member), ["Farm-00"]);
    assert_eq!(member.circuit(Layer::Network).failures.len(), 1);
}

#[test]
fn a_delete_that_ldplayer_does_not_carry_out_is_no_success() {
    let stage = Stage::in_virtual_time(Timing { send_deadline: Duration::from_secs(1), ..quiet_timing() });
    let member = stage.add_online(quick("WS-1", 2));
    let operation = member.hold_before_sending(|member| member.ask(1, EmulatorRequest::Delete));
    // Opened after it was looked for.
    member.simulated.ldplayer().open_multi_player(true);
    let ended = stage.ended(operation);
    failed(&ended, "LDPlayer took the command, but after 4 s “Farm-01” is still in the list.");
    assert_eq!(titles(&member).len(), 2);
}

#[test]
fn settings_of_all_are_changed_when_the_shared_file_has_them() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 1));
    let ask = |settings: GlobalForm| member.ask_whole(WorkstationRequest::GlobalSettings { settings });
    let file = || {
        let path = r"C:\LDPlayer\LDPlayer9\vms\config\leidians.config";
        String::from_utf8(member.simulated.file(path).expect("the shared file")).unwrap()
    };
    let all = GlobalForm { fps: "30".into(), audio: Some(false), fast_play: None, clean_mode: Some(true) };
    let changed = stage.succeeded(ask(all));
    assert_eq!(changed.subject, "30 frames a second, sound off, and clean mode on");
    assert!(changed.result.starts_with("LDPlayer's settings file has them;"), "{changed:?}");
    for line in ["\"framesPerSecond\": 30", "\"reduceAudio\": true", "\"cleanMode\": true"] {
        assert!(file().contains(line), "{}", file());
    }
    let fast = stage.succeeded(ask(GlobalForm { fast_play: Some(true), ..GlobalForm::default() }));
    assert_eq!(fast.result, "LDPlayer took it. Fast play cannot be read back.");
    member.simulated.ldplayer().open_multi_player(true);
    failed(&stage.ended(ask(GlobalForm { fps: "20".into(), ..GlobalForm::default() })), "is open on WS-1");
    assert!(file().contains("\"framesPerSecond\": 30"));
}

#[test]
fn windows_are_arranged_on_the_desktop_of_whoever_is_logged_on() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let config = WorkstationConfig { session_zero: SessionZero::Faithful, ..quick("WS-1", 1) };
    let member = stage.add_online(WorkstationConfig {
        emulators: vec![
            EmulatorSpec { running: true, ..EmulatorSpec::titled("Farm-00") },
            EmulatorSpec::titled("Farm-01"),
        ],
        ..config
    });
    let arranged = stage.succeeded(member.ask_whole(WorkstationRequest::ArrangeWindows));
    assert!(arranged.result.contains("on the desktop of operator."), "{arranged:?}");
    assert_eq!(member.simulated.ldplayer().arrangements(), 1);
    tests::fleet::wait_for("the plan to be removed", || member.simulated.tasks().is_empty().then_some(()));
    member.simulated.ldplayer().stop_at_once(0);
    let idle = stage.ended(member.ask_whole(WorkstationRequest::ArrangeWindows));
    failed(&idle, "No emulator runs there");
    member.simulated.ldplayer().start_at_once(0);
    member.simulated.set_logged_on(None);
    let nobody = stage.ended(member.ask_whole(WorkstationRequest::ArrangeWindows));
    assert_eq!(nobody.status, OperationStatus::Failed, "{nobody:?}");
    assert_eq!(member.simulated.ldplayer().arrangements(), 1);
}
