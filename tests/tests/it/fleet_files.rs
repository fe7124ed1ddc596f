//! Files of the operator's computer: to each workstation once, whole before they count, and gone on with after a break.

use std::fmt::Write as _;
use std::{path::PathBuf, time::Duration};

use fleet::{
    Timing,
    ipc::{ChosenApp, ChosenFile, EmulatorRequest, WorkstationRequest},
    model::{Layer, OperationStatus},
};
use sha2::{Digest as _, Sha256};
use simulator::{EmulatorSpec, Fault, RequestKind, WorkstationConfig};
use tempfile::TempDir;
use tests::english::Shown;
use tests::fleet::{Member, Stage, quick, quiet_timing, title, wait_for};

#[allow(dead_code, reason = "made for the tests of the reader")]
#[path = "../../../src-tauri/crates/apk/tests/it/made.rs"]
mod made;

const FOLDER: &str = r"C:\ProgramData\LDFleet\files";

/// Bytes that cannot be packed, with every value among them.
fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut rng = fastrand::Rng::with_seed(seed);
    (0..length).map(|_| rng.u8(..)).collect()
}

/// A file in a folder of its own.
struct OwnFile {
    _folder: TempDir,
    path: PathBuf,
    bytes: Vec<u8>,
}

fn file(name: &str, bytes: Vec<u8>) -> OwnFile {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, &bytes).unwrap();
    OwnFile { _folder: folder, path, bytes }
}

/// An app of so many bytes and a few more.
fn app(length: usize) -> OwnFile {
    let manifest = made::manifest(&made::usual(), true);
    let bytes = made::archive(&[("AndroidManifest.xml", &manifest), ("classes.dex", &noise(length, 1))]);
    file("Game 4.2.apk", bytes)
}

fn timing() -> Timing {
    Timing { send_deadline: Duration::from_secs(30), ..quiet_timing() }
}

/// A workstation with so many emulators, which run.
fn member(stage: &Stage, name: &str, emulators: u32) -> Member {
    let running = |index| EmulatorSpec { running: true, ..EmulatorSpec::titled(title(index)) };
    let emulators = (0..emulators).map(running).collect();
    stage.add_online(WorkstationConfig { emulators, ..quick(name, 0) })
}

fn send(chosen: &ChosenFile) -> WorkstationRequest {
    WorkstationRequest::SendFile { sha256: chosen.sha256.clone(), name: chosen.name.clone() }
}

fn install(chosen: &ChosenFile) -> EmulatorRequest {
    EmulatorRequest::InstallApp { file: chosen.name.clone(), sha256: Some(chosen.sha256.clone()) }
}

/// Where a file is after it was sent.
fn path_on(stage: &Stage, member: &Member) -> String {
    let files = stage.fleet.files_on(&member.id).unwrap();
    assert_eq!((files.folder.as_str(), files.files.len()), (FOLDER, 1), "{files:?}");
    assert!(!files.files[0].part && files.free.is_some(), "{files:?}");
    format!(r"{FOLDER}\{}", files.files[0].name)
}

fn sent(member: &Member) -> u64 {
    member.simulated.counters().of(RequestKind::Send)
}

fn says(operation: &Shown, status: OperationStatus, says: &str) {
    assert_eq!(operation.status, status, "{operation:?}");
    assert!(operation.result.contains(says), "{says}: {operation:?}");
}

#[test]
fn an_app_is_read_on_the_operators_computer() {
    let stage = Stage::open(timing());
    let own = app(1000);
    let chosen = stage.fleet.choose_file(&own.path).unwrap();
    assert_eq!(chosen.size, own.bytes.len() as u64);
    let mut hash = String::new();
    for byte in Sha256::digest(&own.bytes) {
        write!(hash, "{byte:02x}").unwrap();
    }
    assert_eq!(chosen.sha256, hash);
    let ChosenApp::App(facts) = &chosen.app else { panic!("{chosen:?}") };
    assert_eq!(
        (facts.package.as_str(), facts.version.as_deref(), facts.label.as_deref(), facts.min_sdk),
        ("com.example.game", Some("4.2.1"), Some("Игра"), Some(24))
    );
    let other = stage
        .fleet
        .choose_file(&file("game.xapk", made::archive(&[("manifest.json", b"{}"), ("base.apk", b"")])).path)
        .unwrap();
    let ChosenApp::None { why } = &other.app else { panic!("{other:?}") };
    assert!(why.to_string().contains("XAPK"), "{why}");
}

#[test]
fn an_app_goes_to_each_workstation_once_and_into_each_emulator() {
    let stage = Stage::open(timing());
    let members: Vec<Member> = ["WS-1", "WS-2", "WS-3"].map(|name| member(&stage, name, 3)).into();
    let own = app(3_000_000);
    let chosen = stage.fleet.choose_file(&own.path).unwrap();
    let asked: Vec<u32> = members
        .iter()
        .flat_map(|member| (0..3).map(|emulator| member.ask(emulator, install(&chosen))))
        .collect();
    for operation in asked {
        let ended = stage.succeeded(operation);
        assert_eq!(ended.subject, "Game 4.2.apk");
        assert!(ended.result.starts_with("Installed: "), "{ended:?}");
    }
    for member in &members {
        let path = path_on(&stage, member);
        assert_eq!(member.simulated.file(&path), Some(own.bytes.clone()));
        let package = path.rsplit('\\').next().unwrap().strip_suffix(".apk").unwrap().to_owned();
        for emulator in 0..3 {
            assert!(member.simulated.ldplayer().packages(emulator).contains(&package));
        }
        // 3 MB in pieces of 360 KB, and not three times.
        let requests = sent(member);
        assert!((8..=12).contains(&requests), "{requests}");
        assert!(member.not_closed().is_empty());
        let again = stage.succeeded(member.ask_whole(send(&chosen)));
        assert!(again.result.contains("was on WS-"), "{again:?}");
        assert_eq!(sent(member), requests);
    }
}

#[test]
fn what_is_there_from_before_is_known_by_what_it_holds() {
    let first = Stage::open(timing());
    let member_before = member(&first, "WS-1", 0);
    let own = file("data.bin", noise(700_000, 2));
    let chosen = first.fleet.choose_file(&own.path).unwrap();
    first.succeeded(member_before.ask_whole(send(&chosen)));
    let path = path_on(&first, &member_before);
    let bytes = member_before.simulated.file(&path).unwrap();
    drop(first);

    let stage = Stage::open(timing());
    let member = member(&stage, "WS-1", 0);
    member.simulated.put_file(&path, &bytes);
    let chosen = stage.fleet.choose_file(&own.path).unwrap();
    says(&stage.ended(member.ask_whole(send(&chosen))), OperationStatus::Succeeded, "already, whole");
    assert_eq!(sent(&member), 0);
    // Under its name, but not what it was: it is sent anew.
    let mut spoilt = bytes.clone();
    spoilt[1234] ^= 1;
    let stage = Stage::open(timing());
    let member = self::member(&stage, "WS-1", 0);
    member.simulated.put_file(&path, &spoilt);
    let chosen = stage.fleet.choose_file(&own.path).unwrap();
    says(&stage.ended(member.ask_whole(send(&chosen))), OperationStatus::Succeeded, "was sent to WS-1");
    assert_eq!(member.simulated.file(&path), Some(bytes));
}

#[test]
fn after_a_break_it_goes_on_from_what_is_there() {
    let stage = Stage::open(timing());
    let member = member(&stage, "WS-1", 0);
    let own = file("data.bin", noise(9_000_000, 3));
    let chosen = stage.fleet.choose_file(&own.path).unwrap();
    let before = member.simulated.counters().bytes_in;
    let slow = Fault::Slow { delay: Duration::from_millis(40), jitter: Duration::ZERO };
    member.simulated.set_fault(slow.on(RequestKind::Send));
    let operation = member.ask_whole(send(&chosen));
    wait_for("half of it", || (sent(&member) > 12).then_some(()));
    // The connections are cut, and what was asked in the meantime is lost.
    member.simulated.set_fault(Fault::Reset.on(RequestKind::Send).times(1));
    member.simulated.set_fault(Fault::Reset.on(RequestKind::Receive).times(1));
    let ended = stage.succeeded(operation);
    assert!(ended.result.contains("was sent to WS-1"), "{ended:?}");
    let path = path_on(&stage, &member);
    assert_eq!(member.simulated.file(&path), Some(own.bytes.clone()));
    // 25 pieces, and little more: begun anew it would be 38.
    assert!((25..34).contains(&sent(&member)), "{}", sent(&member));
    let wire = member.simulated.counters().bytes_in - before;
    assert!(wire < own.bytes.len() as u64 * 2, "{wire}");
}

#[test]
fn a_smaller_envelope_is_learnt() {
    let stage = Stage::open(timing());
    let mut config = quick("WS-1", 0);
    config.quotas.envelope = 150 * 1024;
    let member = stage.add_online(config);
    let own = file("data.bin", noise(500_000, 4));
    let chosen = stage.fleet.choose_file(&own.path).unwrap();
    stage.succeeded(member.ask_whole(send(&chosen)));
    assert_eq!(member.simulated.file(&path_on(&stage, &member)), Some(own.bytes));
    assert!((6..=9).contains(&sent(&member)), "{}", sent(&member));
}

#[test]
fn a_full_disk_is_said_before_anything_is_sent() {
    let stage = Stage::open(timing());
    let member = member(&stage, "WS-1", 0);
    member.simulated.set_fault(Fault::DiskFull);
    let own = file("data.bin", noise(20_000_000, 5));
    let chosen = stage.fleet.choose_file(&own.path).unwrap();
    says(
        &stage.ended(member.ask_whole(send(&chosen))),
        OperationStatus::Failed,
        "WS-1 has no room for data.bin",
    );
    assert_eq!(sent(&member), 0);
    assert!(member.not_closed().is_empty());
}

#[test]
fn powershell_that_may_not_is_said_with_the_way_out() {
    let stage = Stage::open(timing());
    let member = member(&stage, "WS-1", 0);
    member.simulated.set_fault(Fault::ConstrainedLanguage);
    let own = file("data.bin", noise(1000, 6));
    let chosen = stage.fleet.choose_file(&own.path).unwrap();
    let ended = stage.ended(member.ask_whole(send(&chosen)));
    says(&ended, OperationStatus::Failed, "Constrained Language Mode");
    assert!(ended.detail.as_ref().unwrap().contains("ConstrainedLanguage"), "{ended:?}");
    assert_eq!((sent(&member), member.not_closed()), (0, Vec::<Layer>::new()));
}

#[test]
fn cancelling_ends_it_and_says_what_is_left() {
    let stage = Stage::open(timing());
    let member = member(&stage, "WS-1", 0);
    let own = file("data.bin", noise(9_000_000, 7));
    let chosen = stage.fleet.choose_file(&own.path).unwrap();
    let slow = Fault::Slow { delay: Duration::from_millis(300), jitter: Duration::ZERO };
    member.simulated.set_fault(slow.on(RequestKind::Send));
    let operation = member.ask_whole(send(&chosen));
    wait_for("a part of it", || (sent(&member) > 5).then_some(()));
    stage.fleet.cancel(operation).unwrap();
    says(&stage.ended(operation), OperationStatus::Cancelled, "stay on WS-1 as a part");
    member.simulated.clear_faults();
    wait_for("the end of its command", || (member.simulated.counters().commands_open == 0).then_some(()));
    let files = stage.fleet.files_on(&member.id).unwrap().files;
    assert!(files.len() == 1 && files[0].part, "{files:?}");
    let before = sent(&member);
    wait_for("nothing more", || {
        std::thread::sleep(Duration::from_millis(700));
        (sent(&member) == before).then_some(())
    });
    // The part can be removed.
    let name = files[0].name.clone();
    let removed = stage.succeeded(member.ask_whole(WorkstationRequest::RemoveFile { name }));
    assert!(removed.result.contains("is no longer on WS-1"), "{removed:?}");
    assert!(stage.fleet.files_on(&member.id).unwrap().files.is_empty());
}

#[test]
fn only_what_was_chosen_is_read_and_only_as_it_was() {
    let stage = Stage::open(timing());
    let member = member(&stage, "WS-1", 1);
    let unknown = WorkstationRequest::SendFile { sha256: "ab".repeat(32), name: "secret.txt".into() };
    says(&stage.ended(member.ask_whole(unknown)), OperationStatus::Failed, "has to be chosen again");
    let path = WorkstationRequest::SendFile { sha256: "/etc/passwd".into(), name: "x".into() };
    assert!(stage.fleet.operate_workstation(&member.id, &path).is_err());
    let own = file("data.bin", noise(1000, 8));
    let chosen = stage.fleet.choose_file(&own.path).unwrap();
    says(&stage.ended(member.ask(0, install(&chosen))), OperationStatus::Failed, "is no app");
    assert_eq!(sent(&member), 0);
    std::fs::write(&own.path, b"something else").unwrap();
    says(&stage.ended(member.ask_whole(send(&chosen))), OperationStatus::Failed, "has changed");
    let name = r"..\..\Windows\System32\cmd.exe".to_owned();
    assert!(stage.fleet.operate_workstation(&member.id, &WorkstationRequest::RemoveFile { name }).is_err());
}
