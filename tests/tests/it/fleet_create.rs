//! New emulators: created with settings, cloned with identifiers of their own. However it goes, nothing is left behind
//! that the operator does not hear of.

use std::time::Duration;

use fleet::{
    Timing,
    ipc::{CircuitState, DeviceForm, EmulatorRequest, WorkstationRequest},
    model::{Layer, OperationKind, OperationStatus},
};
use simulator::{
    CodePages, EmulatorSpec, Fault, Flavour, Hardware, LdPlayerTiming, RequestKind, WorkstationConfig,
};
use tests::english::Shown;
use tests::fleet::{Member, Stage, quick, quick_timing, quiet_timing, wait_for};

/// Timing with which what does not come is given up soon.
fn impatient() -> Timing {
    Timing {
        window_deadline: Duration::from_secs(2),
        send_deadline: Duration::from_secs(3),
        ..quiet_timing()
    }
}

fn device() -> DeviceForm {
    DeviceForm {
        width: "720".into(),
        height: "1280".into(),
        dpi: "320".into(),
        cpus: "4".into(),
        memory: "4096".into(),
        manufacturer: "samsung".into(),
        model: "SM-G991B".into(),
        imei: "867632029202308".into(),
        mac: "auto".into(),
        root: Some(true),
        ..DeviceForm::default()
    }
}

fn create(title: &str, device: DeviceForm) -> WorkstationRequest {
    WorkstationRequest::Create { title: title.into(), device: Box::new(device) }
}

fn failed(operation: &Shown, says: &[&str]) {
    assert_eq!(operation.status, OperationStatus::Failed, "{operation:?}");
    for part in says {
        assert!(operation.result.contains(part), "{part}: {operation:?}");
    }
}

fn unknown(operation: &Shown, says: &[&str]) {
    assert_eq!(operation.status, OperationStatus::Unknown, "{operation:?}");
    for part in says {
        assert!(operation.result.contains(part), "{part}: {operation:?}");
    }
}

fn titles(member: &Member) -> Vec<String> {
    member.simulated.ldplayer().emulators().into_iter().map(|emulator| emulator.title).collect()
}

/// Every emulator that the workstation has is one that was there before, or is named in the result.
fn nothing_is_kept_quiet(member: &Member, before: &[&str], operation: &Shown) {
    for emulator in member.simulated.ldplayer().emulators() {
        let known = before.contains(&emulator.title.as_str());
        let named = operation.result.contains(&format!("{} “{}”", emulator.index, emulator.title));
        assert!(known || named, "{emulator:?} is not in: {}", operation.result);
    }
}

#[test]
fn an_emulator_is_created_with_settings_in_every_alphabet() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let mut asked = Vec::new();
    for flavour in [Flavour::Ld9, Flavour::Ld14] {
        for (ansi, title) in [
            (936, "农场 一号"),
            (1258, "Nông trại Đà Nẵng"),
            (1251, "Ферма № 1"),
            (1252, "Ferme (50%) & Cie"),
        ] {
            let name = format!("{flavour:?}-{ansi}");
            let config =
                WorkstationConfig { flavour, code_pages: CodePages::of_ansi(ansi), ..quick(&name, 1) };
            let member = stage.add_online(config);
            let operation = member.ask_whole(create(&format!(" {title} "), device()));
            asked.push((member, operation, title));
        }
    }
    for (member, operation, title) in asked {
        let created = stage.succeeded(operation);
        assert_eq!((created.kind, created.title.as_str()), (OperationKind::Create, title));
        assert_eq!(
            created.subject,
            "720 × 1280, 320 dpi, 4 cores, 4096 MB, samsung, SM-G991B, IMEI 867632029202308, MAC auto, and root on"
        );
        assert!(created.result.starts_with(&format!("Emulator 1 “{title}” was created in ")), "{created:?}");
        assert_eq!(created.emulator, Some(1));
        let emulator = member.emulator(1);
        assert_eq!((emulator.screen.width, emulator.screen.height, emulator.screen.dpi), (720, 1280, 320));
        assert_eq!((emulator.cpu, emulator.memory), (4, 4096));
        let ldplayer = member.simulated.ldplayer();
        assert_eq!(ldplayer.setting(1, "imei").as_deref(), Some("867632029202308"));
        assert_eq!(ldplayer.setting(1, "model").as_deref(), Some("SM-G991B"));
        // As the window shows it, it can be asked for again, whatever the code page made of it.
        let shown = wait_for("the new emulator", || member.shown().emulators.into_iter().nth(1));
        assert_eq!(shown.title, title);
        let rename = EmulatorRequest::Rename { title: format!("{title} 2") };
        stage.succeeded(stage.fleet.operate(&member.id, 1, &shown.title, &rename).unwrap());
        let delete = EmulatorRequest::Delete;
        stage.succeeded(stage.fleet.operate(&member.id, 1, &format!("{title} 2"), &delete).unwrap());
        assert_eq!(titles(&member), ["Farm-00"]);
    }
}

#[test]
fn without_settings_it_has_those_of_ldplayer() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 0));
    let created = stage.succeeded(member.ask_whole(create("First", DeviceForm::default())));
    assert!(created.result.ends_with("with LDPlayer's own settings."), "{created:?}");
    assert_eq!((created.emulator, created.subject.as_str()), (Some(0), ""));
    assert_eq!(titles(&member), ["First"]);
}

#[test]
fn what_forbids_it_is_found_before_anything_is_sent() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let small = Hardware { free_disk: 9_000_000_000, ..Hardware::default() };
    let full = stage.add_online(WorkstationConfig { hardware: small, ..quick("FULL", 1) });
    let member = stage.add_online(quick("WS-1", 1));
    let later = stage.add_online(WorkstationConfig { flavour: Flavour::Ld14, ..quick("WS-2", 1) });
    later.simulated.ldplayer().open_multi_player(true);
    let adds = |member: &Member| titles(member).len();
    for (member, title, says) in [
        (&full, "New", "Drive C: of FULL has 4.7 GB free, and another emulator needs at least 8 GB"),
        (&member, "Farm-00", "Emulator 0 on WS-1 has the title “Farm-00” already"),
        (&member, "农场", "Windows on WS-1 (code page 1252) has no letters for “农场”"),
        (&later, "New", "dnmultiplayerex.exe) is open on WS-2"),
    ] {
        let ended = stage.ended(member.ask_whole(create(title, device())));
        failed(&ended, &[says, "Nothing was sent"]);
        assert_eq!(adds(member), 1);
    }
    // None of this counts against the workstation, and it works once the reason is gone.
    later.simulated.ldplayer().open_multi_player(false);
    assert!(later.not_closed().is_empty());
    stage.succeeded(later.ask_whole(create("New", device())));
}

#[test]
fn a_full_disk_is_said_and_leaves_nothing_behind() {
    let stage = Stage::in_virtual_time(quiet_timing());
    // LDPlayer knows better: its data are on another disk than LDFleet was told.
    let elsewhere = WorkstationConfig { data_folder: Some(r"D:\vms".into()), ..quick("WS-1", 1) };
    let member = stage.add_online(elsewhere);
    member.simulated.set_fault(Fault::DiskFull);
    let ended = stage.ended(member.ask_whole(create("New", device())));
    failed(&ended, &["LDPlayer refused to create it: “not enough disk space!”. There is no emulator “New”"]);
    assert_eq!(titles(&member), ["Farm-00"]);
    nothing_is_kept_quiet(&member, &["Farm-00"], &ended);
}

#[test]
fn an_answer_lost_after_add_is_followed_by_no_second_add() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 1));
    let operation = member.hold_before_sending(|member| member.ask_whole(create("New", device())));
    let before = member.simulated.counters();
    member.simulated.set_fault(Fault::LoseAnswer.on(RequestKind::Command).times(1));
    let ended = stage.ended(operation);
    assert!(member.simulated.counters().faults > before.faults, "the fault struck");
    unknown(
        &ended,
        &[
            "The connection to WS-1 broke after the creation was sent; it is not sent again.",
            "Emulator 1 “New” was created. Its settings were not applied.",
        ],
    );
    assert_eq!(ended.emulator, Some(1));
    assert_eq!(titles(&member), ["Farm-00", "New"]);
    assert_eq!(member.emulator(1).memory, 2048, "LDPlayer's own setting");
    nothing_is_kept_quiet(&member, &["Farm-00"], &ended);
}

#[test]
fn a_connection_lost_before_add_leaves_nothing() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 1));
    let operation = member.hold_before_sending(|member| member.ask_whole(create("New", device())));
    member.simulated.set_fault(Fault::Reset.on(RequestKind::Command).times(1));
    // Somebody, or LDPlayer itself, makes one with a default title meanwhile.
    member.simulated.ldplayer().add(EmulatorSpec::default());
    let ended = stage.ended(operation);
    unknown(&ended, &["There is no emulator “New” in the list.", "has appeared meanwhile: 1 “LDPlayer-1”"]);
    assert_eq!(titles(&member), ["Farm-00", "LDPlayer-1"]);
    nothing_is_kept_quiet(&member, &["Farm-00"], &ended);
}

#[test]
fn a_hanging_ldconsole_is_given_up_and_what_is_there_said() {
    let stage = Stage::in_virtual_time(Timing { send_deadline: Duration::from_secs(1), ..impatient() });
    let member = stage.add_online(quick("WS-1", 1));
    let operation = member.hold_before_sending(|member| member.ask_whole(create("New", device())));
    member.simulated.set_fault(Fault::LdconsoleHangs.times(1));
    let ended = stage.ended(operation);
    unknown(
        &ended,
        &[
            "LDPlayer on WS-1 did not answer within 6 s",
            "It is not sent again. There is no emulator “New” in the list.",
        ],
    );
    nothing_is_kept_quiet(&member, &["Farm-00"], &ended);
}

#[test]
fn an_index_that_the_list_does_not_show_is_no_success() {
    let stage = Stage::in_virtual_time(impatient());
    let member = stage.add_online(quick("WS-1", 1));
    let operation = member.hold_before_sending(|member| member.ask_whole(create("New", device())));
    // Ends with exit code 3, which would be the index.
    member.simulated.set_fault(Fault::LdconsoleRubbish.times(1));
    let ended = stage.ended(operation);
    failed(
        &ended,
        &[
            "LDPlayer answered that it is emulator 3, but the list does not show it",
            "There is no emulator “New”",
        ],
    );
    nothing_is_kept_quiet(&member, &["Farm-00"], &ended);
}

#[test]
fn a_restart_of_the_workstation_is_waited_for() {
    let stage = Stage::in_virtual_time(Timing { send_deadline: Duration::from_secs(5), ..quiet_timing() });
    let config = quick("WS-1", 1);
    let timing = LdPlayerTiming { add: Duration::from_secs(3), ..config.timing.clone() };
    let member = stage.add_online(WorkstationConfig { timing, ..config });
    let operation = member.hold_before_sending(|member| member.ask_whole(create("New", device())));
    let before = member.simulated.counters().commands;
    wait_for("add", || (member.simulated.counters().commands > before).then_some(()));
    member.simulated.set_fault(Fault::Reboot { down_for: Duration::from_secs(1) });
    let ended = stage.ended(operation);
    unknown(&ended, &["WS-1", "it is not sent again"]);
    if titles(&member).contains(&"New".to_owned()) {
        unknown(&ended, &["Emulator 1 “New” was created. Its settings were not applied."]);
    } else {
        unknown(&ended, &["There is no emulator “New” in the list."]);
    }
    nothing_is_kept_quiet(&member, &["Farm-00"], &ended);
}

/// Asks for a new emulator and returns while the command that changes its settings is on its way there.
fn created_but_not_changed(stage: &Stage, name: &str) -> (Member, u32) {
    let member = stage.add_online(quick(name, 1));
    let operation = member.hold_before_sending(|member| member.ask_whole(create("New", device())));
    wait_for("the new emulator", || (titles(&member).len() == 2).then_some(()));
    // What is asked until then may have come before this; the settings have not.
    let slow = Fault::Slow { delay: Duration::from_secs(2), jitter: Duration::ZERO };
    member.simulated.set_fault(slow.on(RequestKind::Command).times(3));
    wait_for("the change of settings", || (stage.operation(operation).phase == "Sending").then_some(()));
    (member, operation)
}

#[test]
fn unapplied_settings_leave_an_emulator_that_is_named() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let (crashed, first) = created_but_not_changed(&stage, "WS-1");
    crashed.simulated.set_fault(Fault::LdconsoleCrashes.times(1));
    let ended = stage.ended(first);
    unknown(
        &ended,
        &[
            "Emulator 1 “New” was created, but its settings were not applied as asked.",
            "crashed on WS-1",
            "It is not sent again. In the settings file ",
            "The emulator is kept: change its settings, or delete it.",
        ],
    );
    nothing_is_kept_quiet(&crashed, &["Farm-00"], &ended);

    let (lost, second) = created_but_not_changed(&stage, "WS-2");
    lost.simulated.set_fault(Fault::LoseAnswer.on(RequestKind::Receive).times(1));
    let ended = stage.ended(second);
    unknown(&ended, &["Emulator 1 “New” was created", "WS-2 broke after the change of settings was sent"]);
    unknown(&ended, &["They are in the settings file."]);
    assert_eq!(lost.emulator(1).memory, 4096);
}

#[test]
fn a_clone_can_have_identifiers_of_its_own() {
    let stage = Stage::in_virtual_time(quiet_timing());
    for flavour in [Flavour::Ld9, Flavour::Ld14] {
        let config = WorkstationConfig {
            flavour,
            code_pages: CodePages::of_ansi(1251),
            ..quick(&format!("{flavour:?}"), 2)
        };
        let member = stage.add_online(config);
        let ldplayer = member.simulated.ldplayer();
        let same =
            stage.succeeded(member.ask(0, EmulatorRequest::Clone { title: "Копия".into(), fresh: false }));
        assert!(same.result.contains("Emulator 2 “Копия” was cloned in "), "{same:?}");
        assert!(same.result.ends_with("It has the same identifiers as its source."), "{same:?}");
        let own =
            stage.succeeded(member.ask(0, EmulatorRequest::Clone { title: "Своя".into(), fresh: true }));
        assert_eq!(own.subject, "as “Своя”, with identifiers of its own");
        assert!(own.result.ends_with("with identifiers of its own."), "{own:?}");
        for name in ["imei", "imsi", "simserial", "androidid", "mac"] {
            assert_eq!(ldplayer.setting(2, name), ldplayer.setting(0, name), "{name}");
            assert_ne!(ldplayer.setting(3, name), ldplayer.setting(0, name), "{name}");
        }
    }
}

#[test]
fn clones_and_a_start_of_one_emulator_wait_for_each_other() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 1));
    let clone = |title: &str| EmulatorRequest::Clone { title: title.into(), fresh: true };
    let clones = ["A", "B", "C"].map(|title| member.ask(0, clone(title)));
    let start = stage.succeeded(member.ask(0, EmulatorRequest::Start));
    for id in clones {
        let clone = stage.succeeded(id);
        assert!(clone.ended_at < start.ended_at, "{clone:?} {start:?}");
    }
    assert_eq!(titles(&member), ["Farm-00", "A", "B", "C"]);
}

#[test]
fn a_clone_needs_a_stopped_source() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 2));
    let clone = |title: &str| EmulatorRequest::Clone { title: title.into(), fresh: true };
    member.simulated.ldplayer().start_at_once(1);
    failed(&stage.ended(member.ask(1, clone("A"))), &["must be stopped for this. Nothing was sent"]);
    failed(&stage.ended(member.ask(0, clone("Farm-01"))), &["has the title “Farm-01” already"]);

    let operation = member.hold_before_sending(|member| member.ask(0, clone("A")));
    member.simulated.set_fault(Fault::LoseAnswer.on(RequestKind::Command).times(1));
    let ended = stage.ended(operation);
    unknown(
        &ended,
        &[
            "WS-1 broke after the cloning was sent",
            "Emulator 2 “A” was cloned. It still has the identifiers of its source",
        ],
    );
    assert_eq!(titles(&member), ["Farm-00", "Farm-01", "A"]);
    nothing_is_kept_quiet(&member, &["Farm-00", "Farm-01"], &ended);
}

#[test]
fn an_outage_in_the_middle_of_a_copy_is_waited_for() {
    let stage = Stage::in_virtual_time(quick_timing());
    let config = quick("WS-1", 1);
    let timing = LdPlayerTiming { copy: Duration::from_secs(2), ..config.timing.clone() };
    let member = stage.add_online(WorkstationConfig { timing, ..config });
    let clone = EmulatorRequest::Clone { title: "A".into(), fresh: false };
    let operation = member.ask(0, clone);
    wait_for("the copy", || {
        let copying = stage.operation(operation).phase == "Copying its disks, which takes minutes";
        // Looking goes on beside it, so that only the command of the copy stays open for long.
        (copying && titles(&member).len() == 1 && !stage.operation(operation).cancellable).then_some(())
    });
    member.is_listed_again(2);
    member.simulated.set_fault(Fault::Refuse);
    member.circuit_becomes(Layer::Network, CircuitState::Open);
    assert_eq!(stage.operation(operation).phase, "Connection lost; looking again");
    member.simulated.clear_faults();
    let ended = stage.ended(operation);
    unknown(
        &ended,
        &["WS-1 broke after the cloning was sent; it is not sent again. Emulator 1 “A” was cloned."],
    );
    assert_eq!(titles(&member), ["Farm-00", "A"]);
}

#[test]
fn changes_of_one_workstation_wait_for_each_other() {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 0));
    let asked: Vec<u32> = (0..3).map(|_| member.ask_whole(create("Same", DeviceForm::default()))).collect();
    let ended: Vec<Shown> = asked.into_iter().map(|id| stage.ended(id)).collect();
    assert_eq!(ended.iter().filter(|o| o.status == OperationStatus::Succeeded).count(), 1, "{ended:?}");
    assert_eq!(titles(&member), ["Same"]);
}
