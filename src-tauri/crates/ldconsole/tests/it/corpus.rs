//! Every capture in `tests/corpus` reads as `SOURCES.md` says.

use std::path::Path;

use ldconsole::{
    AdbAnswer, AdbDebug, AdbReply, AndroidState, Banner, CodePage, ConsoleMessage, Error, InstanceConfig,
    Product, Row, RunState, Version, decode, guest_macs, mac_fits, parse_isrunning, parse_list, parse_list2,
};

fn capture(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(name)).unwrap()
}

fn gbk() -> CodePage {
    CodePage::try_from(936).unwrap()
}

/// index, title, top window, bind window, state, pid, VM pid, screen; as `list2` has them.
type Fields<'a> = (u16, &'a str, i64, i64, u8, i64, i64, Option<(u32, u32, u32)>);

fn fields(row: &Row) -> Fields<'_> {
    let screen = row.screen.map(|screen| (screen.width, screen.height, screen.dpi));
    let raw = row.raw_pids;
    let windows = (row.top_window, row.bind_window);
    (row.index.get(), &row.title, windows.0, windows.1, row.android_state.code(), raw.pid, raw.vm_pid, screen)
}

const LISTINGS: &[(&str, &[Fields<'static>])] = &[
    (
        "list2_10f_ld14_0_26_1_zh.gbk.txt",
        &[
            (0, "万龙游戏", 0, 0, 0, -1, -1, Some((2560, 1440, 360))),
            (1, "万龙1号", 3_148_512, 1_837_642, 1, 20204, 29052, Some((2560, 1440, 360))),
            (2, "雷电模拟器-1-2", 0, 0, 0, -1, -1, Some((2560, 1440, 360))),
        ],
    ),
    (
        "list2_10f_ld14_automas_healthy.txt",
        &[(4, "auto2", 14_948_100, 20_385_656, 1, 56948, 31756, Some((1280, 720, 240)))],
    ),
    (
        "list2_10f_ld14_automas_stuck_booting.txt",
        &[(4, "auto2", 5_769_662, 2_297_496, 2, 66908, -1, Some((1280, 720, 240)))],
    ),
    (
        "list2_10f_ld14_automas_zombie_vm_dead.txt",
        &[(3, "auto1", 10_884_466, 921_502, 1, 60560, -1, Some((1280, 720, 240)))],
    ),
    ("list2_10f_ld9_0_79_2_stopped_zh.gbk.txt", &[(0, "雷电模拟器", 0, 0, 0, -1, -1, Some((540, 960, 240)))]),
    (
        "list2_10f_ld9_alas_zh.gbk.txt",
        &[
            (0, "雷电模拟器", 28_053_900, 42_935_798, 1, 59776, 36816, Some((1280, 720, 240))),
            (1, "雷电模拟器-1", 0, 0, 0, -1, -1, Some((1280, 720, 240))),
        ],
    ),
    (
        "list2_10f_ld9_android1_up.txt",
        &[(0, "Booting", 724_694, 331_372, 1, 26036, 29752, Some((1280, 720, 240)))],
    ),
    (
        "list2_10f_ld9_booting_state2_novbox.txt",
        &[(0, "Starting", 724_694, 331_372, 2, 26036, -1, Some((1280, 720, 240)))],
    ),
    (
        "list2_10f_ld9_index_gap_rustdesk.txt",
        &[
            (0, "LDPlayer-1-2-0", 0, 0, 0, -1, -1, Some((1280, 720, 240))),
            (2, "LDPlayer-1-2", 0, 0, 0, -1, -1, Some((1280, 720, 240))),
            (3, "HomeHubEufy", 0, 0, 0, -1, -1, Some((1280, 720, 280))),
        ],
    ),
    (
        "list2_10f_ld9_monitor_running_zh.gbk.txt",
        &[(0, "雷电模拟器", 4_654_752, 526_278, 1, 14276, 12448, Some((1920, 1080, 280)))],
    ),
    (
        "list2_10f_ld9_monitor_stopped_zh.gbk.txt",
        &[(0, "雷电模拟器", 0, 0, 0, -1, -1, Some((1920, 1080, 280)))],
    ),
    (
        "list2_10f_rootone_ldplayer9_stopped.txt",
        &[
            (0, "LDPlayer", 0, 0, 0, -1, -1, Some((960, 540, 160))),
            (1, "LDPlayer-1", 0, 0, 0, -1, -1, Some((960, 540, 160))),
        ],
    ),
    (
        "list2_7f_ld3_official_en.txt",
        &[
            (0, "LDPlayer", 2_032_678, 1_704_928, 1, 7456, 3500, None),
            (1, "LDPlayer-1", 852_422, 590_830, 1, 3772, 3180, None),
        ],
    ),
    (
        "list2_7f_leishen_official_zh.gbk.txt",
        &[
            (0, "雷神模拟器", 2_032_678, 1_704_928, 1, 7456, 3500, None),
            (1, "雷神模拟器-1", 852_422, 590_830, 1, 3772, 3180, None),
        ],
    ),
    (
        "reconstructed_list2_10f_comma_in_title_en.txt",
        &[(1, "My, emulator", 0, 0, 0, -1, -1, Some((1280, 720, 240)))],
    ),
    (
        "reconstructed_list2_10f_comma_in_title_zh.gbk.txt",
        &[(3, "主号,一区", 0, 0, 0, -1, -1, Some((1920, 1080, 280)))],
    ),
    (
        "reconstructed_list2_10f_transition_pid_no_vbox_state0.txt",
        &[(2, "Two", 0, 0, 0, 88, 0, Some((1280, 720, 240)))],
    ),
];

#[test]
fn every_list2_capture_reads_as_recorded() {
    for (name, expected) in LISTINGS {
        let listing = parse_list2(&capture(name), gbk()).unwrap();
        assert_eq!(listing.rows.iter().map(fields).collect::<Vec<_>>(), *expected, "{name}");
        assert!(listing.skipped.is_empty() && !listing.malformed, "{name}: {listing:?}");
    }
}

#[test]
fn no_list2_capture_is_left_out_of_the_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let names =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut listings: Vec<String> = names.filter(|name| name.contains("list2_")).collect();
    listings.sort();
    let mut table: Vec<&str> = LISTINGS.iter().map(|(name, _)| *name).collect();
    table.sort_unstable();
    assert_eq!(listings, table);
}

#[test]
fn processes_that_are_not_there_are_none() {
    let listing = parse_list2(&capture("list2_10f_ld9_booting_state2_novbox.txt"), gbk()).unwrap();
    let row = &listing.rows[0];
    assert_eq!((row.android_state, row.pid, row.vm_pid), (AndroidState::Starting, Some(26036), None));
}

#[test]
fn captures_of_other_answers_are_not_listings() {
    let captures = [
        ("error_player_missing_stdout.txt", Some(ConsoleMessage::PlayerMissing)),
        ("error_parameter_stdout.txt", Some(ConsoleMessage::ParameterError)),
        (
            "reconstructed_usage_ld9.txt",
            Some(ConsoleMessage::Usage(Banner { product: Product::Dnplayer, version: None })),
        ),
        ("error_adb_index99_stdout.txt", None),
        ("isrunning_stop.txt", None),
        ("list_two_instances_ld9.txt", None),
    ];
    for (name, expected) in captures {
        match parse_list2(&capture(name), gbk()) {
            Err(Error::NotAListing { message, first_line, .. }) => {
                assert_eq!(message, expected, "{name}");
                assert!(!first_line.is_empty());
            }
            other => panic!("{name}: {other:?}"),
        }
    }
}

#[test]
fn banners_name_product_and_version() {
    let version = |patch, build| Some(Version([14, 0, patch, build]));
    let captures = [
        ("banner_first_line_ld14_0_25_1.txt", Product::Dnplayer, version(25, 1)),
        ("banner_first_line_ld14_0_26_1.txt", Product::Dnplayer, version(26, 1)),
        ("banner_first_line_ld14_0_29_0_intl.txt", Product::Ldplayer, version(29, 0)),
        ("banner_first_line_ld4_ld9.txt", Product::Dnplayer, None),
        ("reconstructed_usage_ld9.txt", Product::Dnplayer, None),
    ];
    for (name, product, version) in captures {
        let text = decode(&capture(name), gbk()).text;
        assert_eq!(Banner::parse(&text), Some(Banner { product, version }), "{name}");
    }
    assert_eq!(Banner::parse("anything else\r\n"), None);
}

#[test]
fn isrunning_answers_with_or_without_a_line_end() {
    let state = |name: &str| parse_isrunning(&capture(name), gbk());
    assert_eq!(state("isrunning_running.txt"), Ok(RunState::Running));
    assert_eq!(state("isrunning_running_no_newline.txt"), Ok(RunState::Running));
    assert_eq!(state("isrunning_stop.txt"), Ok(RunState::Stopped));
    assert!(state("error_player_missing_stdout.txt").is_err());
    assert!(parse_isrunning(b"", gbk()).is_err());
    assert!(parse_isrunning(b"running\r\nstop\r\n", gbk()).is_err());
}

#[test]
fn list_has_titles_and_no_header() {
    let titles = parse_list(&capture("list_two_instances_ld9.txt"), gbk());
    assert_eq!(titles, Ok(vec!["LDPlayer".to_owned(), "LDPlayer-1".to_owned()]));
    assert_eq!(parse_list(b"", gbk()), Ok(vec![]));
    assert_eq!(parse_list(b"a\r\n\r\nb", gbk()).unwrap(), ["a", "", "b"]);
    assert_eq!(parse_list(b"a\r\r\nb\r\r\n", gbk()).unwrap(), ["a", "b"]);
    assert!(parse_list(&capture("reconstructed_usage_ld9.txt"), gbk()).is_err());
}

#[test]
fn adb_answers_and_adb_errors_are_told_apart() {
    let answer = |name: &str| AdbAnswer::parse(&capture(name), gbk());
    let missing = |serial: &str| AdbAnswer::DeviceNotFound { serial: Some(serial.to_owned()) };
    assert!(answer("adb_probe_ok_index1.txt").is_exactly("PROBE_OK"));
    assert!(answer("adb_get_serialno_index0.txt").is_exactly("emulator-5554"));
    assert_eq!(answer("adb_device_not_found_index3.txt"), missing("emulator-5560"));
    assert_eq!(answer("error_adb_index99_stdout.txt"), missing("emulator-5752"));
    assert_eq!(answer("error_player_missing_stdout.txt"), AdbAnswer::Refused(ConsoleMessage::PlayerMissing));
}

#[test]
fn adbs_of_every_age_say_that_a_device_is_not_there() {
    let answer = |text: &str| AdbAnswer::parse(text.as_bytes(), CodePage::UTF_8);
    for missing in ["error: device 'emulator-5554' not found", "error: device emulator-5554 not found\r\n"] {
        let serial = Some("emulator-5554".to_owned());
        assert_eq!(answer(missing), AdbAnswer::DeviceNotFound { serial }, "{missing}");
    }
    for nobody in
        ["error: no devices found", "error: no emulators found", "adb.exe: no devices/emulators found"]
    {
        assert_eq!(answer(nobody), AdbAnswer::DeviceNotFound { serial: None }, "{nobody}");
    }
    for silent in ["error: device offline", "error: device still connecting", "adb: device still authorizing"]
    {
        assert_eq!(answer(silent), AdbAnswer::DeviceOffline, "{silent}");
    }
    let unauthorized = "error: device unauthorized.\r\nThis adb server's $ADB_VENDOR_KEYS is not set\r\n";
    assert_eq!(answer(unauthorized), AdbAnswer::Unauthorized);
}

#[test]
fn what_adb_says_of_itself_is_no_answer_and_is_kept() {
    let reply = |name: &str| AdbReply::parse(&capture(name), gbk());
    let lines = |name: &str| match reply(name).answer {
        AdbAnswer::Lines(lines) => lines,
        other => panic!("{name}: {other:?}"),
    };
    for name in ["adb_boot_completed_first_use.txt", "adb_boot_completed_two_versions.txt"] {
        assert!(reply(name).answer.says_boot_completed() && reply(name).remarks.len() == 2, "{name}");
    }
    let fight = reply("adb_boot_completed_two_versions.txt");
    assert!(fight.complaint().unwrap().starts_with("adb server version (32)"));
    assert_eq!(reply("adb_boot_completed_first_use.txt").complaint(), None);
    assert_eq!(
        lines("adb_packages_two_versions.txt"),
        ["package:/data/app/com.game.farm-1/base.apk=com.game.farm"]
    );
    assert_eq!(lines("adb_pidof_two_versions.txt"), ["2041"]);
    for only_talk in [
        "* daemon not running. starting it now on port 5037 *\r\n* daemon started successfully *\r\n",
        "adb server is out of date.  killing...\r\ncannot bind 'tcp:5037'\r\nADB server didn't ACK\r\n\
         * failed to start daemon *\r\nerror: cannot connect to daemon\r\n",
        "error: protocol fault (couldn't read status): connection reset\r\n",
        "adb.exe: failed to check server version: cannot connect to daemon\r\n",
        "error: closed\r\n",
    ] {
        let answer = AdbAnswer::parse(only_talk.as_bytes(), gbk());
        assert!(matches!(&answer, AdbAnswer::Complained(_)), "{answer:?}");
    }
    let offline = AdbAnswer::parse(b"* daemon started successfully\r\nerror: device offline\r\n", gbk());
    assert_eq!(offline, AdbAnswer::DeviceOffline);
    let mentions = AdbAnswer::parse(b"line 1: error: closed by peer\r\nlog of * daemon started\r\n", gbk());
    assert!(matches!(mentions, AdbAnswer::Lines(lines) if lines.len() == 2));
}

#[test]
fn an_answer_is_an_emulator_s_if_its_address_is() {
    let config = InstanceConfig::parse(&capture("config_leidian1_ld9_with_playerName.json")).unwrap();
    let own = config.mac_address().unwrap();
    let macs = |text: &str| guest_macs(&AdbAnswer::parse(text.as_bytes(), gbk()));
    assert_eq!(mac_fits(own, &macs("00:db:b5:ca:94:1b\r\n")), Some(true));
    assert_eq!(mac_fits(own, &macs("* daemon started successfully\r\n02:00:00:11:22:33\r\n")), Some(false));
    assert_eq!(
        mac_fits(own, &macs("cat: /sys/class/net/wlan0/address: No such file or directory\r\n")),
        None
    );
    assert_eq!(mac_fits("", &macs("00:db:b5:ca:94:1b")), None);
}

#[test]
fn a_settings_file_that_a_script_left_is_told_with_its_place() {
    let place = |name: &str| match InstanceConfig::parse(&capture(name)) {
        Err(Error::ConfigInvalid { line, column, .. }) => (line, column),
        other => panic!("{name}: {other:?}"),
    };
    assert_eq!(place("broken_trailing_comma.config"), (11, 1));
    assert_eq!(place("broken_arithmetic.config").0, 11);
    assert_eq!(place("broken_backslashes_not_doubled.config").0, 10);
}

#[test]
fn configurations_read_and_write_back_byte_for_byte() {
    for name in ["config_leidian1_ld9_with_playerName.json", "config_leidians_global_ld9.json"] {
        let bytes = capture(name);
        let text = String::from_utf8(bytes.clone()).unwrap().replace("\r\n", "\n");
        let config = InstanceConfig::parse(&bytes).unwrap();
        assert_eq!(config.to_json(), text.trim_start_matches('\u{FEFF}').trim_end(), "{name}");
    }
}

#[test]
fn the_known_settings_of_a_configuration_are_found() {
    let config = InstanceConfig::parse(&capture("config_leidian1_ld9_with_playerName.json")).unwrap();
    let screen = config.screen().unwrap();
    assert_eq!((screen.width, screen.height, screen.dpi), (960, 540, 160));
    assert_eq!((config.cpu_count(), config.memory_megabytes()), (Some(4), Some(4096)));
    assert_eq!((config.adb_debug(), config.root()), (Some(AdbDebug::Remote), Some(true)));
    assert_eq!(config.mac_address(), Some("00DBB5CA941B"));
    assert!(config.player_name().is_some());
    assert_eq!(config.suspicion(), None);
}

#[test]
fn a_configuration_cut_off_anywhere_is_truncated() {
    let bytes = capture("config_leidian1_ld9_with_playerName.json");
    let end = bytes.iter().rposition(|byte| *byte == b'}').unwrap();
    for length in 0..end {
        let cut = InstanceConfig::parse(&bytes[..length]);
        // A cut inside a character of several bytes is an invalid character to the parser.
        let expected = matches!(cut, Err(Error::ConfigTruncated { bytes }) if bytes == length)
            || std::str::from_utf8(&bytes[..length]).is_err();
        assert!(expected, "{length}: {cut:?}");
    }
}
