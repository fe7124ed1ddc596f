//! Android in a running emulator: applications, adb commands, properties, its place. Android itself says what came of it.

use std::time::Duration;

use fleet::{
    Timing,
    ipc::EmulatorRequest,
    model::{Health, OperationStatus},
};
use simulator::{EmulatorSpec, Fault, Flavour, LdPlayerTiming, RequestKind, WorkstationConfig};
use tests::english::Shown;
use tests::fleet::{Member, Stage, quick, quick_timing, quiet_timing, title, wait_for};

const APK: &str = r"C:\Users\operator-ws-1\game.apk";

fn failed(operation: &Shown, says: &str) {
    assert_eq!(operation.status, OperationStatus::Failed, "{operation:?}");
    assert!(operation.result.contains(says), "{says}: {operation:?}");
}

/// `Farm-00` runs, `Farm-01` does not, adb is off in `Farm-02`, which runs.
fn stage_with(timing: Timing) -> (Stage, Member) {
    let stage = Stage::in_virtual_time(timing);
    let running = |index| EmulatorSpec { running: true, ..EmulatorSpec::titled(title(index)) };
    let emulators =
        vec![running(0), EmulatorSpec::titled(title(1)), EmulatorSpec { adb_off: true, ..running(2) }];
    let member = stage.add_online(WorkstationConfig { emulators, ..quick("WS-1", 0) });
    (stage, member)
}

/// `Farm-00` runs and has answered: nothing but the test causes a command.
fn stage_with_one() -> (Stage, Member) {
    let stage = Stage::in_virtual_time(quiet_timing());
    let emulators = vec![EmulatorSpec { running: true, ..EmulatorSpec::titled(title(0)) }];
    let member = stage.add_online(WorkstationConfig { emulators, ..quick("WS-1", 0) });
    wait_for("Android's answer", || (member.shown().emulators[0].health == Health::Ready).then_some(()));
    (stage, member)
}

fn install(file: &str) -> EmulatorRequest {
    EmulatorRequest::InstallApp { file: file.into(), sha256: None }
}

fn start(package: &str) -> EmulatorRequest {
    EmulatorRequest::StartApp { package: package.into() }
}

fn stop(package: &str) -> EmulatorRequest {
    EmulatorRequest::StopApp { package: package.into() }
}

fn uninstall(package: &str) -> EmulatorRequest {
    EmulatorRequest::UninstallApp { package: package.into() }
}

fn adb(command: &str) -> EmulatorRequest {
    EmulatorRequest::Adb { command: command.into() }
}

#[test]
fn an_application_is_installed_started_stopped_and_removed() {
    let (stage, member) = stage_with(quiet_timing());
    member.simulated.put_application(APK, Some("com.example.game"));
    let installed = stage.succeeded(member.ask(0, install(APK)));
    assert_eq!(installed.subject, APK);
    assert!(installed.result.starts_with("Installed: com.example.game."), "{installed:?}");
    assert!(member.simulated.ldplayer().packages(0).contains(&"com.example.game".to_owned()));
    let updated = stage.succeeded(member.ask(0, install(APK)));
    assert!(updated.result.starts_with("Updated: com.example.game."), "{updated:?}");

    let idle = stage.succeeded(member.ask(0, stop("com.example.game")));
    assert_eq!(idle.result, "com.example.game was not running; nothing was sent.");
    let started = stage.succeeded(member.ask(0, start("com.example.game")));
    assert_eq!(
        (started.subject.as_str(), started.result.as_str()),
        ("com.example.game", "com.example.game runs.")
    );
    let again = stage.succeeded(member.ask(0, start("com.example.game")));
    assert_eq!(again.result, "com.example.game was running already; LDPlayer was asked to show it.");
    let stopped = stage.succeeded(member.ask(0, stop("com.example.game")));
    assert_eq!(stopped.result, "com.example.game does not run any more.");

    let removed = stage.succeeded(member.ask(0, uninstall("com.example.game")));
    assert!(removed.result.starts_with("com.example.game was removed in "), "{removed:?}");
    assert!(!member.simulated.ldplayer().packages(0).contains(&"com.example.game".to_owned()));
    let gone = stage.succeeded(member.ask(0, uninstall("com.example.game")));
    assert_eq!(gone.result, "com.example.game was not installed in it; nothing was sent.");
    failed(
        &stage.ended(member.ask(0, start("com.example.game"))),
        "is not installed in it. Nothing was sent",
    );
}

#[test]
fn what_has_no_effect_is_no_success() {
    let (stage, member) = stage_with(Timing { send_deadline: Duration::from_secs(1), ..quiet_timing() });
    failed(
        &stage.ended(member.ask(0, install(APK))),
        "There is no file C:\\Users\\operator-ws-1\\game.apk on WS-1.",
    );
    // LDPlayer takes any file in silence.
    member.simulated.put_application(APK, None);
    failed(
        &stage.ended(member.ask(0, install(APK))),
        "No application appeared or changed in it within 10 s.",
    );
    let system = stage.ended(member.ask(0, uninstall("com.android.settings")));
    failed(&system, "com.android.settings is still installed after 2 s. What belongs to the system");
}

#[test]
fn android_must_run_and_adb_must_answer_before_anything_is_sent() {
    let (stage, member) = stage_with(quiet_timing());
    member.simulated.put_application(APK, Some("com.example.game"));
    for request in [install(APK), uninstall("a.b"), start("a.b"), stop("a.b"), adb("shell ls")] {
        failed(
            &stage.ended(member.ask(1, request.clone())),
            "It is stopped, and must run for this. Nothing was sent",
        );
        failed(&stage.ended(member.ask(2, request)), "ADB debugging is off in its settings");
    }
    assert!(member.not_closed().is_empty());
    // It answered a moment ago.
    member.simulated.ldplayer().freeze_android(0, true);
    failed(&stage.ended(member.ask(0, install(APK))), "does not say what is installed. Nothing was sent");
    failed(&stage.ended(member.ask(0, adb("shell ls"))), "adb does not see this emulator");
}

#[test]
fn a_lost_answer_to_an_installation_is_resolved_by_android() {
    let (stage, member) = stage_with_one();
    member.simulated.put_application(APK, Some("com.example.game"));
    let operation = member.hold_before_sending(|member| member.ask(0, install(APK)));
    member.simulated.set_fault(Fault::LoseAnswer.on(RequestKind::Command).times(1));
    let ended = stage.ended(operation);
    assert_eq!(ended.status, OperationStatus::Unknown, "{ended:?}");
    assert!(
        ended.result.contains("WS-1 broke after the installation was sent; it is not sent again."),
        "{ended:?}"
    );
    assert!(ended.result.ends_with("Installed: com.example.game."), "{ended:?}");
}

#[test]
fn an_adb_command_brings_its_output_and_its_exit_code() {
    let (stage, member) = stage_with(quiet_timing());
    let said = stage.succeeded(member.ask(0, adb("adb shell echo hello")));
    assert_eq!((said.subject.as_str(), said.output.as_deref()), ("shell echo hello", Some("hello\n")));
    let nothing = stage.ended(member.ask(0, adb("shell nonsense")));
    failed(&nothing, "It ended with exit code 127");
    assert!(nothing.output.as_deref().is_some_and(|output| output.contains("not found")), "{nothing:?}");
    let silent = stage.succeeded(member.ask(0, adb("shell true")));
    assert!(silent.result.ends_with("and printed nothing."), "{silent:?}");
    let long = format!("shell echo {}", "x".repeat(7000));
    assert_eq!(stage.succeeded(member.ask(0, adb(&long))).output.as_ref().unwrap().len(), 7001);
    assert!(member.not_closed().is_empty(), "a command that fails is not the emulator's fault");
}

#[test]
fn adb_debugging_is_switched_on_in_a_stopped_emulator() {
    let stage = Stage::in_virtual_time(quick_timing());
    let switch = |on| EmulatorRequest::AdbDebugging { on };
    for flavour in [Flavour::Ld9, Flavour::Ld14] {
        let emulators = vec![EmulatorSpec { adb_off: true, ..EmulatorSpec::titled(title(0)) }];
        let config = WorkstationConfig { flavour, emulators, ..quick(&format!("{flavour:?}"), 0) };
        let member = stage.add_online(config);
        let switched = stage.succeeded(member.ask(0, switch(true)));
        assert_eq!(switched.result, "ADB debugging is on from its next start on.");
        assert_eq!(switched.subject, "on");
        let again = stage.succeeded(member.ask(0, switch(true)));
        assert_eq!(again.result, "ADB debugging is on already; nothing was sent.");

        stage.succeeded(member.ask(0, EmulatorRequest::Start));
        wait_for("Android's answer", || (member.shown().emulators[0].health == Health::Ready).then_some(()));
        failed(&stage.ended(member.ask(0, switch(false))), "must be stopped for this");
    }
}

#[test]
fn a_command_that_waits_for_a_copy_says_so_and_can_be_given_up() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let config = quick("WS-1", 0);
    let timing = LdPlayerTiming { copy: Duration::from_secs(4), ..config.timing.clone() };
    let running = EmulatorSpec { running: true, ..EmulatorSpec::titled(title(1)) };
    let emulators = vec![EmulatorSpec::titled(title(0)), running];
    let member = stage.add_online(WorkstationConfig { timing, emulators, ..config });
    let clone = member.ask(0, EmulatorRequest::Clone { title: "A".into(), fresh: false });
    wait_for("the copy", || (!stage.operation(clone).cancellable).then_some(()));
    let waiting = member.ask(1, adb("shell echo hello"));
    wait_for("the wait", || {
        (stage.operation(waiting).phase == "Waiting for another change on this workstation").then_some(())
    });
    stage.fleet.cancel(waiting).unwrap();
    let cancelled = stage.ended(waiting);
    assert_eq!(cancelled.result, "Cancelled before anything was sent.", "{cancelled:?}");
    stage.succeeded(member.ask(1, adb("shell echo hello")));
    stage.succeeded(clone);
}

#[test]
fn a_lost_answer_to_an_adb_command_is_unknown() {
    let (stage, member) = stage_with_one();
    let operation = member.hold_before_sending(|member| member.ask(0, adb("shell touch /sdcard/x")));
    let before = member.simulated.counters().commands;
    member.simulated.set_fault(Fault::LoseAnswer.on(RequestKind::Command).times(1));
    let ended = stage.ended(operation);
    assert_eq!(ended.status, OperationStatus::Unknown, "{ended:?}");
    assert!(ended.result.ends_with("What it did is not known."), "{ended:?}");
    assert_eq!(member.simulated.counters().commands - before, 1);
}

#[test]
fn a_property_is_set_when_it_reads_back() {
    let (stage, member) = stage_with(Timing { send_deadline: Duration::from_secs(2), ..quiet_timing() });
    let set = |emulator, key: &str, value: &str| {
        member.ask(emulator, EmulatorRequest::SetProperty { key: key.into(), value: value.into() })
    };
    let imei = stage.succeeded(set(0, "phone.imei", "867632029202308"));
    assert_eq!(imei.subject, "phone.imei = 867632029202308");
    assert_eq!(imei.result, "phone.imei is “867632029202308” now.");
    let again = stage.succeeded(set(0, "phone.imei", "867632029202308"));
    assert_eq!(again.result, "It has this value already; nothing was sent.");
    let made_up = stage.succeeded(set(0, "phone.imei", "auto"));
    assert!(!made_up.result.contains("867632029202308"), "{made_up:?}");
    // LDPlayer reads it back itself: adb need not be on.
    stage.succeeded(set(2, "debug.mine", "yes"));
    let fixed = stage.ended(set(0, "ro.product.model", "X"));
    failed(&fixed, "Android does not let properties that begin with ro. be changed while it runs.");
    failed(&stage.ended(set(1, "debug.mine", "yes")), "It is stopped, and must run for this.");
}

#[test]
fn a_place_is_seen_in_android_or_said_not_to_be() {
    let (stage, member) = stage_with(quiet_timing());
    let go = |emulator, longitude: &str, latitude: &str| {
        let request = EmulatorRequest::SetLocation { longitude: longitude.into(), latitude: latitude.into() };
        stage.succeeded(member.ask(emulator, request))
    };
    let seen = go(0, "106,7009", "10.7769");
    assert_eq!(
        (seen.subject.as_str(), seen.result.as_str()),
        ("to 106.7009,10.7769", "Android shows 106.7009,10.7769.")
    );
    let unseen = go(2, "0", "-33.5");
    assert_eq!(unseen.result, "LDPlayer took it. It cannot be read back: ADB debugging is off.");
}
