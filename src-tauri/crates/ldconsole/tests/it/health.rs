//! The state table of `list2`, row by row.

use std::time::Duration;

use Health::{Booting, Lost, Ready, Running, Starting, Stopped, Stuck, Unknown, Zombie};
use ldconsole::{
    AdbAnswer, AdbDebug, AdbEvidence, CodePage, Error, Health, HealthLimits, Index, InstanceConfig,
    adb_serial, health, parse_list2,
};

const SECOND: u64 = 1;
const HOUR: u64 = 3600;

fn judge(state: u8, pid: i64, vm_pid: i64, seconds: u64, adb: Option<AdbEvidence>) -> Health {
    let text = format!("0,x,0,0,{state},{pid},{vm_pid},960,540,160");
    let listing = parse_list2(text.as_bytes(), CodePage::UTF_8).unwrap();
    let assessment = health(&listing.rows[0], Duration::from_secs(seconds), adb, &HealthLimits::default());
    assessment.health
}

#[test]
fn every_row_of_the_state_table_has_its_verdict() {
    // state, pid, VM pid; verdict at once and after an hour
    let table = [
        (0, -1, -1, Stopped, Stopped),
        (0, 88, 0, Starting, Stuck),
        (0, 88, -1, Starting, Stuck),
        (0, 88, 99, Booting, Stuck),
        (0, -1, 99, Unknown, Stuck),
        (2, 88, -1, Starting, Stuck),
        (2, 88, 99, Booting, Stuck),
        (2, -1, -1, Unknown, Unknown),
        (2, -1, 99, Unknown, Unknown),
        (1, 88, 99, Running, Running),
        (1, 88, -1, Zombie, Zombie),
        (1, -1, -1, Unknown, Unknown),
        (1, -1, 99, Unknown, Unknown),
    ];
    for (state, pid, vm_pid, at_once, later) in table {
        let row = (state, pid, vm_pid);
        assert_eq!(judge(state, pid, vm_pid, SECOND, None), at_once, "{row:?}");
        assert_eq!(judge(state, pid, vm_pid, HOUR, None), later, "{row:?} after an hour");
    }
}

#[test]
fn what_adb_shows_decides_over_ready_and_lost() {
    let answers = Some(AdbEvidence::Answers);
    let silent = Some(AdbEvidence::Silent);
    assert_eq!(judge(1, 88, 99, HOUR, answers), Ready);
    assert_eq!(judge(2, 88, 99, SECOND, answers), Ready);
    assert_eq!(judge(0, -1, -1, HOUR, answers), Lost);
    assert_eq!(judge(1, -1, -1, HOUR, answers), Lost);
    assert_eq!(judge(1, 88, 99, SECOND, silent), Booting);
    assert_eq!(judge(1, 88, 99, HOUR, silent), Stuck);
    assert_eq!(judge(0, -1, -1, HOUR, silent), Stopped);
    assert_eq!(judge(1, 88, -1, HOUR, silent), Zombie);
}

#[test]
fn a_limit_belongs_to_the_time_before_it() {
    let limit = HealthLimits::default().starting.as_secs();
    assert_eq!(judge(2, 88, -1, limit, None), Starting);
    assert_eq!(judge(2, 88, -1, limit + 1, None), Stuck);
}

#[test]
fn only_a_whole_line_counts_as_an_answer_of_adb() {
    let parse = |text: &str| AdbAnswer::parse(text.as_bytes(), CodePage::UTF_8);
    assert!(parse("1\r\r\n").says_boot_completed());
    assert!(!parse("").says_boot_completed());
    assert!(!parse("11\r\n").says_boot_completed());
    assert!(!parse("error: shell echo PROBE_OK failed\r\n").is_exactly("PROBE_OK"));
    assert_eq!(parse("error: device offline\r\n"), AdbAnswer::DeviceOffline);
    assert_eq!(
        parse("adb.exe: device unauthorized.\r\nThis adb server's $ADB_VENDOR_KEYS is not set\r\n"),
        AdbAnswer::Unauthorized
    );
    assert_eq!(parse("error: no devices/emulators found\r\n"), AdbAnswer::DeviceNotFound { serial: None });
    assert_eq!(
        parse("error: device 'emulator-5560' not found"),
        AdbAnswer::DeviceNotFound { serial: Some("emulator-5560".into()) }
    );
    assert!(parse("log: device offline again\r\n").is_exactly("log: device offline again"));
    assert_eq!(adb_serial(Index::try_from(99).unwrap()), "emulator-5752");
}

#[test]
fn unknown_keys_of_a_configuration_stay_in_their_place() {
    let text = "{\n    \"z.unknown\": [\n        1.5,\n        null\n    ],\n    \"basicSettings.adbDebug\": 0,\n    \"a\": {}\n}";
    let with_mark = format!("\u{FEFF}{text}");
    let mut config = InstanceConfig::parse(with_mark.as_bytes()).unwrap();
    assert_eq!(config.adb_debug(), Some(AdbDebug::Off));

    config.set_adb_debug(AdbDebug::Local);

    assert_eq!(config.to_json(), text.replace("adbDebug\": 0", "adbDebug\": 1"));
}

proptest::proptest! {
    #[test]
    fn no_number_of_a_configuration_changes(number in "-?[1-9][0-9]{0,80}([.][0-9]{1,40})?") {
        let config = InstanceConfig::parse(format!("{{\"unknown\": {number}}}").as_bytes()).unwrap();
        proptest::prop_assert_eq!(InstanceConfig::parse(config.to_json().as_bytes()), Ok(config));
    }
}

#[test]
fn damaged_configurations_are_named() {
    let truncated = |bytes: &[u8]| matches!(InstanceConfig::parse(bytes), Err(Error::ConfigTruncated { .. }));
    let invalid = |bytes: &[u8]| matches!(InstanceConfig::parse(bytes), Err(Error::ConfigInvalid { .. }));
    assert!(truncated(b"") && truncated(&[0; 64]) && truncated(b"{\"a\": 1,\0\0\0"));
    assert!(invalid(b"[]") && invalid(b"{\"a\" 1}") && invalid(b"{} x"));
    assert!(truncated(b"{") && truncated(b"{\"a\": \"\xD0"), "a character may be cut off, too");
    let suspect = InstanceConfig::parse(b"{\"basicSettings.realWidth\": 0}").unwrap();
    assert!(suspect.suspicion().is_some());
}

#[test]
fn a_configuration_in_another_encoding_says_which() {
    let said = |bytes: &[u8]| InstanceConfig::parse(bytes).unwrap_err().to_string();
    let text = "{\r\n    \"statusSettings.playerName\": \"Ферма\"\r\n}";
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    for utf16 in [
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        [&[0xff, 0xfe], wide(u16::to_le_bytes).as_slice()].concat(),
        [&[0xfe, 0xff], wide(u16::to_be_bytes).as_slice()].concat(),
    ] {
        assert!(said(&utf16).contains("UTF-16"), "{}", said(&utf16));
    }
    let (old_page, _, _) = encoding_rs::WINDOWS_1251.encode(text);
    assert!(
        said(&old_page).contains("line 2, column 35: a letter there is not UTF-8"),
        "{}",
        said(&old_page)
    );
}
