//! The list as it stands on the disk, and as people leave it there.
#![allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]

use std::fs;

use super::*;
use crate::store::file::{read, text};

/// Reads a golden file as the program does, and gives what is written for it now.
pub(crate) fn rewritten(golden: &str) -> String {
    let FoundFile::Document(StoredWorkstations { workstations, unknown }) = read(golden.as_bytes()) else {
        panic!("the list is read")
    };
    let Checked { good, bad, said, of_entry, .. } = check_entries(workstations);
    assert!(bad.is_empty() && said.is_empty(), "{bad:?} {said:?}");
    text(&stored(&good, &UnknownFields { of_file: unknown, of_entry })).unwrap()
}

fn config(id: &str) -> WorkstationConfig {
    WorkstationConfig {
        id: id.into(),
        name: "WS-07".into(),
        address: "192.168.1.17".into(),
        port: 5985,
        connection: Connection::default(),
        user: AccountName::parse(r"FARM\operator").unwrap(),
        ldplayer: Install {
            program: ProgramPath::parse(r"C:\LDPlayer\LDPlayer9\ldconsole.exe").unwrap(),
            data: Some(DataFolder::parse(r"D:\Farm\vms").unwrap()),
        },
        start_through: StartThrough::Desktop,
        boots: 1,
        kill_when_stuck: false,
        computer: None,
        power: KnownPower::default(),
        tags: ["pvp", "room-2"].map(|tag| Tag::parse(tag).unwrap()).into(),
        notes: Notes::parse("Rack 4\nkey at the desk").unwrap(),
    }
}

fn list_file() -> (tempfile::TempDir, PathBuf, ConfigFile) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workstations.json");
    let file = ConfigFile::at(&path);
    (folder, path, file)
}

/// The list as a newer start finds it, and what it says.
fn loaded(path: &Path) -> (Vec<String>, String) {
    let Loaded { workstations, problems } = ConfigFile::at(path).load();
    let names = workstations.into_iter().map(|w| w.name).collect();
    (names, problems.iter().map(Message::to_string).collect::<Vec<_>>().join(" "))
}

fn two() -> [WorkstationConfig; 2] {
    let one = config("a");
    [
        one.clone(),
        WorkstationConfig { id: "b".into(), name: "WS-08".into(), address: "192.168.1.18".into(), ..one },
    ]
}

#[test]
fn a_saved_list_is_read_back() {
    let folder = tempfile::tempdir().unwrap();
    let file = ConfigFile::at(folder.path().join("deep/workstations.json"));
    assert!(file.load().workstations.is_empty());
    let one = config("id");
    file.save(std::slice::from_ref(&one)).unwrap();
    let loaded = file.load();
    assert_eq!((loaded.workstations, loaded.problems), (vec![one], vec![]));
}

#[test]
fn a_list_that_cannot_be_read_is_never_overwritten() {
    let (good, newer) = (two(), "{ \"format\": 99, \"workstations\": [] }");
    for (broken, says) in [
        ("{ \"format\": 1, \"workstations\": [ {\"id\":", "EOF"),
        (newer, "newer LDFleet (format 99)"),
        ("[]", "invalid type"),
        ("{ \"format\": 3, \"workstations\": 7 }", "invalid type"),
        ("", "EOF"),
    ] {
        let (_folder, path, file) = list_file();
        fs::write(&path, broken).unwrap();
        let Loaded { workstations, problems } = file.load();
        let said = problems[0].to_string();
        assert!(
            workstations.is_empty() && said.contains(says) && said.contains("workstations.json"),
            "{said}"
        );
        assert_eq!(file.save(&good).unwrap_err().to_string(), said);
        assert_eq!(fs::read_to_string(&path).unwrap(), broken);
        fs::rename(&path, path.with_extension("old")).unwrap();
        file.save(&good).expect("moved away, it may be written anew");
    }
}

#[test]
fn what_is_no_file_is_said_and_left_alone() {
    let (_folder, path, file) = list_file();
    fs::create_dir(&path).unwrap();
    assert!(file.load().problems[0].to_string().contains("a folder or a device"));
    assert!(file.save(&two()).is_err() && path.is_dir());
}

#[test]
fn a_list_is_read_as_windows_programs_save_it() {
    let (_folder, path, file) = list_file();
    file.save(&two()).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let utf16 = |unit: fn(u16) -> [u8; 2]| {
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(unit).collect()
    };
    let saved: [Vec<u8>; 3] =
        [format!("\u{feff}{text}").into(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)];
    for bytes in saved {
        fs::write(&path, bytes).unwrap();
        assert_eq!(loaded(&path), (vec!["WS-07".to_owned(), "WS-08".to_owned()], String::new()));
    }
    fs::write(&path, [0xff, 0xfe, b'{']).unwrap();
    assert!(loaded(&path).1.contains("UTF-8"));
}

#[test]
fn a_single_bad_entry_is_left_out_and_the_file_kept() {
    for (bad, says) in [
        ("\"port\": 0", "ports are 1 to 65535"),
        ("\"port\": 70000", "u16"),
        ("\"port\": \"x\"", "u16"),
        ("\"port\": null", "u16"),
        ("\"prot\": 5985", "missing field `port`"),
    ] {
        let (folder, path, file) = list_file();
        file.save(&two()).unwrap();
        let written = fs::read_to_string(&path).unwrap();
        let edited = format!("{}{}", bad, written.split_once("\"port\": 5985").unwrap().1);
        let edited = format!("{}{edited}", written.split_once("\"port\": 5985").unwrap().0);
        fs::write(&path, &edited).unwrap();
        let (names, said) = loaded(&path);
        assert_eq!(names, ["WS-08"]);
        assert!(said.contains("WS-07") && said.contains(says), "{said}");
        let aside = folder.path().join("workstations.unreadable-1.json");
        assert!(said.contains(&aside.display().to_string()), "{said}");
        assert_eq!(fs::read_to_string(aside).unwrap(), edited);
        assert_eq!(loaded(&path).1, "", "reported once");
    }
}

#[test]
fn a_tag_that_is_none_leaves_its_entry_out() {
    let (_folder, path, file) = list_file();
    file.save(&two()).unwrap();
    let by_hand = fs::read_to_string(&path).unwrap().replacen("\"pvp\"", "\"pvp,pve\"", 1);
    fs::write(&path, by_hand).unwrap();
    let (names, said) = loaded(&path);
    assert_eq!(names, ["WS-08"]);
    assert!(said.contains("WS-07") && said.contains("pvp,pve"), "{said}");
}

#[test]
fn a_copied_entry_gets_an_id_of_its_own() {
    let (_folder, path, file) = list_file();
    file.save(&two()).unwrap();
    let by_hand = fs::read_to_string(&path).unwrap().replace("\"id\": \"b\"", "\"id\": \"a\"");
    fs::write(&path, by_hand).unwrap();
    let file = ConfigFile::at(&path);
    let Loaded { workstations, problems } = file.load();
    assert_eq!(workstations.len(), 2);
    assert!(workstations[0].id == "a" && workstations[1].id.len() == 36, "{workstations:?}");
    assert!(
        problems[0].to_string().contains("“WS-08” stood in the list with the id of “WS-07”"),
        "{problems:?}"
    );
    assert_eq!(ConfigFile::at(&path).load().workstations, workstations, "the new id stays");
    assert_eq!(loaded(&path).1, "", "reported once");
}

#[test]
fn more_entries_than_a_window_can_hold_are_said() {
    let (_folder, path, file) = list_file();
    let many: Vec<WorkstationConfig> = (0..5100)
        .map(|n| WorkstationConfig {
            id: n.to_string(),
            name: format!("W{n}"),
            address: format!("pc-{n}"),
            ..config("")
        })
        .collect();
    file.save(&many).unwrap();
    let (names, said) = loaded(&path);
    assert_eq!(names.len(), MAX_WORKSTATIONS);
    assert!(said.contains("5,100 entries") && said.contains("5,000"), "{said}");
}

#[test]
fn many_bad_entries_make_a_short_sentence() {
    let (_folder, path, file) = list_file();
    file.save(&[]).unwrap();
    let row = format!("{{ \"name\": \"{}\" }}", "x".repeat(5000));
    fs::write(&path, format!("{{\"format\": 3, \"workstations\": [{}]}}", vec![row; 300].join(","))).unwrap();
    let said = loaded(&path).1;
    assert!(said.contains("295 more") && said.len() < 2000, "{}", said.len());
}

#[test]
fn a_change_by_hand_is_not_wiped() {
    let (_folder, path, file) = list_file();
    file.save(&two()).unwrap();
    file.load();
    let by_hand = fs::read_to_string(&path).unwrap().replace("WS-08", "Back office");
    fs::write(&path, &by_hand).unwrap();
    let refused = file.save(&two()[..1]).unwrap_err().to_string();
    assert!(refused.contains("by hand") && refused.contains("Then try again"), "{refused}");
    assert_eq!(fs::read_to_string(&path).unwrap(), by_hand);
    // Only spaces differ: nothing would be lost.
    let spaced = serde_json::from_str::<Value>(&by_hand.replace("Back office", "WS-08")).unwrap().to_string();
    fs::write(&path, spaced).unwrap();
    file.save(&two()[..1]).unwrap();
}

#[test]
fn what_a_newer_version_has_written_is_kept() {
    let (_folder, path, file) = list_file();
    file.save(&two()).unwrap();
    let written = fs::read_to_string(&path).unwrap();
    let newer = written.replacen("\"boots\": 1", "\"boots\": 1, \"colour\": { \"hue\": 7 }", 1);
    fs::write(&path, newer.replacen('{', "{ \"views\": [1],", 1)).unwrap();
    let file = ConfigFile::at(&path);
    let Loaded { mut workstations, problems } = file.load();
    assert_eq!((workstations.len(), problems), (2, vec![]));
    workstations.reverse();
    workstations[1].boots = 3;
    file.save(&workstations).unwrap();
    let now: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    assert_eq!((&now["views"][0], &now["workstations"][1]["colour"]["hue"]), (&1.into(), &7.into()));
    assert_eq!(
        (&now["workstations"][1]["boots"], &now["workstations"][0]["colour"]),
        (&3.into(), &Value::Null)
    );
}

#[test]
fn a_file_of_a_former_format_is_kept_when_it_is_replaced() {
    let (folder, path, file) = list_file();
    let golden = include_str!("../../../tests/golden/workstations.1.json");
    fs::write(&path, golden).unwrap();
    let Loaded { workstations, problems } = file.load();
    assert_eq!(problems, vec![]);
    file.save(&workstations).unwrap();
    assert_eq!(fs::read_to_string(folder.path().join("workstations.format-1.json")).unwrap(), golden);
    assert_eq!(file.load().workstations, workstations);
}
