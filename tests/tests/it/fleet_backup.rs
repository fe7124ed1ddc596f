//! Backups: written when the file is there, read back when the emulator is whole.

use fleet::{ipc::EmulatorRequest, model::OperationStatus};
use simulator::{Fault, Hardware, RequestKind, WorkstationConfig};
use tests::english::Shown;
use tests::fleet::{Member, Stage, quick, quiet_timing};

const FILE: &str = r"D:\farm-00.ldbk";

fn failed(operation: &Shown, says: &str) {
    assert_eq!(operation.status, OperationStatus::Failed, "{operation:?}");
    assert!(operation.result.contains(says), "{says}: {operation:?}");
}

fn backup(file: &str) -> EmulatorRequest {
    EmulatorRequest::Backup { file: file.into() }
}

fn restore(file: &str) -> EmulatorRequest {
    EmulatorRequest::Restore { file: file.into() }
}

fn stage() -> (Stage, Member) {
    let stage = Stage::in_virtual_time(quiet_timing());
    let member = stage.add_online(quick("WS-1", 2));
    (stage, member)
}

#[test]
fn a_backup_is_done_when_its_file_is_there() {
    let (stage, member) = stage();
    let written = stage.succeeded(member.ask(0, backup(FILE)));
    assert_eq!(written.subject, format!("to {FILE}"));
    assert!(written.result.starts_with(&format!("{FILE} was written in ")), "{written:?}");
    assert!(written.result.ends_with(", 1.3 GB."), "{written:?}");
    assert!(member.simulated.has_file(FILE));

    let title = "Farm-00 spoiled";
    stage.succeeded(member.ask(0, EmulatorRequest::Rename { title: title.into() }));
    let asked = stage.fleet.operate(&member.id, 0, title, &restore(FILE)).unwrap();
    let restored = stage.succeeded(asked);
    assert!(restored.result.contains("it is in the list, and its settings file is whole."), "{restored:?}");
    assert!(restored.result.ends_with("Its title is “Farm-00” now, as in the backup."), "{restored:?}");
    assert_eq!(member.emulator(0).title, "Farm-00");
}

#[test]
fn a_backup_that_would_overwrite_or_has_no_place_is_not_begun() {
    let (stage, member) = stage();
    member.simulated.put_file(FILE, b"something");
    failed(&stage.ended(member.ask(0, backup(FILE))), "There is a file D:\\farm-00.ldbk on WS-1 already");
    let nowhere = stage.ended(member.ask(0, backup(r"D:\nowhere\a.ldbk")));
    failed(&nowhere, r"There is no folder D:\nowhere on WS-1");
    member.simulated.ldplayer().start_at_once(1);
    failed(&stage.ended(member.ask(1, backup(r"D:\b.ldbk"))), "must be stopped for this. Nothing was sent");
    let small = Hardware { free_disk: 7_000_000_000, ..Hardware::default() };
    let full = stage.add_online(WorkstationConfig { hardware: small, ..quick("FULL", 1) });
    let no_room = stage.ended(full.ask(0, backup(r"C:\Users\a.ldbk")));
    failed(&no_room, "Drive C: of FULL has 2.8 GB free, and a backup needs at least 4 GB");
    assert_eq!(member.simulated.file(FILE).as_deref(), Some(&b"something"[..]));
    assert!(!member.simulated.has_file(r"D:\b.ldbk") && !full.simulated.has_file(r"C:\Users\a.ldbk"));
}

#[test]
fn a_backup_that_ldplayer_does_not_write_is_no_success() {
    let (stage, member) = stage();
    member.simulated.set_fault(Fault::DiskFull);
    let refused = stage.ended(member.ask(0, backup(FILE)));
    failed(&refused, "LDPlayer refused to back it up: “not enough disk space!”.");
    assert!(!member.simulated.has_file(FILE));
}

#[test]
fn a_lost_answer_to_a_backup_is_resolved_by_its_file() {
    let (stage, member) = stage();
    let operation = member.hold_before_sending(|member| member.ask(0, backup(FILE)));
    member.simulated.set_fault(Fault::LoseAnswer.on(RequestKind::Command).times(1));
    let ended = stage.ended(operation);
    assert_eq!(ended.status, OperationStatus::Unknown, "{ended:?}");
    assert!(
        ended.result.ends_with("The file is there, 1.3 GB; whether it is complete is not known."),
        "{ended:?}"
    );
}

#[test]
fn a_restoration_needs_its_file_and_a_stopped_emulator() {
    let (stage, member) = stage();
    failed(&stage.ended(member.ask(0, restore(FILE))), "There is no file D:\\farm-00.ldbk on WS-1");
    stage.succeeded(member.ask(0, backup(FILE)));
    member.simulated.ldplayer().start_at_once(1);
    failed(&stage.ended(member.ask(1, restore(FILE))), "must be stopped for this. Nothing was sent");
    member.simulated.ldplayer().open_multi_player(true);
    failed(&stage.ended(member.ask(0, restore(FILE))), "is open on WS-1");

    let other = stage.add_online(quick("WS-2", 1));
    other.simulated.put_file(FILE, b"a backup");
    let operation = other.hold_before_sending(|other| other.ask(0, restore(FILE)));
    other.simulated.set_fault(Fault::LoseAnswer.on(RequestKind::Command).times(1));
    let ended = stage.ended(operation);
    assert_eq!(ended.status, OperationStatus::Unknown, "{ended:?}");
    assert!(ended.result.contains("It is in the list as “Farm-00” with a whole settings file"), "{ended:?}");
}
