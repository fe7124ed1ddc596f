//! Commands spell their arguments as `ldconsole.exe` wants them, and values keep out what it does not permit.

use std::time::Duration;

use ldconsole::{
    AndroidId, AndroidPath, ApkFile, AppSource, BackupFile, Command, CpuCount, DataFolder, DeviceAction,
    ExitCode, Fps, GlobalSettings, Gravity, Identifier, ImageFile, Imei, Imsi, Index, Location, MacAddress,
    MacroScript, Meaning, Memory, Modification, NavigationKey, NetworkState, PackageName, Percent,
    PhoneNumber, ProgramPath, Property, PropertyKey, Resolution, SimSerial, Text, Title, WindowMode,
    WindowsPath,
};

fn index() -> Index {
    Index::try_from(7).unwrap()
}

fn full_modification() -> Modification {
    Modification {
        resolution: Some(Resolution::parse("960,540,160").unwrap()),
        cpu: Some(CpuCount::try_from(2).unwrap()),
        memory: Some(Memory::try_from(2048).unwrap()),
        manufacturer: Some(Text::parse("asus").unwrap()),
        model: Some(Text::parse("ASUS Z00DUO").unwrap()),
        phone_number: Some(PhoneNumber::parse("13800000000").unwrap()),
        imei: Some(Identifier::Auto),
        imsi: Some(Identifier::Fixed(Imsi::parse("460000000000000").unwrap())),
        sim_serial: Some(Identifier::Fixed(SimSerial::parse("89860000000000000000").unwrap())),
        android_id: Some(Identifier::Fixed(AndroidId::parse("0123456789abcdef").unwrap())),
        mac: Some(Identifier::Fixed(MacAddress::parse("00DBB5CA941B").unwrap())),
        auto_rotate: Some(true),
        lock_window: Some(false),
        root: Some(true),
    }
}

/// Every command once, with its arguments separated by `|`.
#[expect(clippy::too_many_lines, reason = "one table of all commands")]
fn table() -> Vec<(Command, &'static str)> {
    let index = index();
    let package = || PackageName::parse("com.a.b").unwrap();
    let title = || Title::parse("Farm 7").unwrap();
    let windows = || WindowsPath::parse(r"C:\x\f.bin").unwrap();
    let android = || AndroidPath::parse("/sdcard/f").unwrap();
    let backup = || BackupFile::parse(r"D:\b\7.ldbk").unwrap();
    let action = |action| Command::Action { index, action };
    let location = || Location::parse("106.7,10.8").unwrap();
    vec![
        (Command::List, "list"),
        (Command::RunningList, "runninglist"),
        (Command::List2, "list2"),
        (Command::List3(None), "list3"),
        (Command::List3(Some(index)), "list3|--index|7"),
        (Command::IsRunning(index), "isrunning|--index|7"),
        (Command::Launch { index, package: None, window: None }, "launch|--index|7"),
        (
            Command::Launch { index, package: Some(package()), window: Some(WindowMode::Mini) },
            "launch|--index|7|--packagename|com.a.b|--mini",
        ),
        (Command::Launch { index, package: None, window: Some(WindowMode::Hide) }, "launch|--index|7|--hide"),
        (Command::LaunchEx { index, package: package() }, "launchex|--index|7|--packagename|com.a.b"),
        (Command::Quit(index), "quit|--index|7"),
        (Command::QuitAll, "quitall"),
        (Command::Reboot(index), "reboot|--index|7"),
        (Command::Add(None), "add"),
        (Command::Add(Some(title())), "add|--name|Farm 7"),
        (Command::Copy { from: index, title: None }, "copy|--from|7"),
        (Command::Copy { from: index, title: Some(title()) }, "copy|--name|Farm 7|--from|7"),
        (Command::Remove(index), "remove|--index|7"),
        (Command::Rename { index, title: title() }, "rename|--index|7|--title|Farm 7"),
        (
            Command::Modify { index, modification: full_modification() },
            "modify|--index|7|--resolution|960,540,160|--cpu|2|--memory|2048|--manufacturer|asus|--model|ASUS Z00DUO|\
             --pnumber|13800000000|--imei|auto|--imsi|460000000000000|--simserial|89860000000000000000|\
             --androidid|0123456789abcdef|--mac|00DBB5CA941B|--autorotate|1|--lockwindow|0|--root|1",
        ),
        (
            Command::InstallApp { index, source: AppSource::File(ApkFile::parse(r"C:\a b.APK").unwrap()) },
            r"installapp|--index|7|--filename|C:\a b.APK",
        ),
        (
            Command::InstallApp { index, source: AppSource::Store(package()) },
            "installapp|--index|7|--packagename|com.a.b",
        ),
        (Command::UninstallApp { index, package: package() }, "uninstallapp|--index|7|--packagename|com.a.b"),
        (Command::RunApp { index, package: package() }, "runapp|--index|7|--packagename|com.a.b"),
        (Command::KillApp { index, package: package() }, "killapp|--index|7|--packagename|com.a.b"),
        (
            Command::Adb { index, command: Text::parse("shell echo \"a b\"").unwrap() },
            "adb|--index|7|--command|shell echo \"a b\"",
        ),
        (Command::GetProp { index, key: None }, "getprop|--index|7"),
        (
            Command::GetProp { index, key: Some(PropertyKey::parse("ro.product.model").unwrap()) },
            "getprop|--index|7|--key|ro.product.model",
        ),
        (
            Command::SetProp { index, property: Property::new("phone.imei", "auto").unwrap() },
            "setprop|--index|7|--key|phone.imei|--value|auto",
        ),
        (Command::Locate { index, location: location() }, "locate|--index|7|--LLI|106.7,10.8"),
        (Command::DownCpu { index, rate: Percent::try_from(50).unwrap() }, "downcpu|--index|7|--rate|50"),
        (Command::Backup { index, file: backup() }, r"backup|--index|7|--file|D:\b\7.ldbk"),
        (Command::Restore { index, file: backup() }, r"restore|--index|7|--file|D:\b\7.ldbk"),
        (
            action(DeviceAction::Keyboard(NavigationKey::VolumeUp)),
            "action|--index|7|--key|call.keyboard|--value|volumeup",
        ),
        (action(DeviceAction::Reboot(package())), "action|--index|7|--key|call.reboot|--value|com.a.b"),
        (action(DeviceAction::Shake), "action|--index|7|--key|call.shake|--value|null"),
        (action(DeviceAction::Locate(location())), "action|--index|7|--key|call.locate|--value|106.7,10.8"),
        (
            action(DeviceAction::Input(Text::parse("雷 x").unwrap())),
            "action|--index|7|--key|call.input|--value|雷 x",
        ),
        (
            action(DeviceAction::Network(NetworkState::Offline)),
            "action|--index|7|--key|call.network|--value|offline",
        ),
        (
            action(DeviceAction::Gravity(Gravity::new(0.0, -9.81, -0.0).unwrap())),
            "action|--index|7|--key|call.gravity|--value|0,-9.81,0",
        ),
        (
            Command::Scan { index, file: ImageFile::parse(r"C:\q.png").unwrap() },
            r"scan|--index|7|--file|C:\q.png",
        ),
        (Command::SortWnd, "sortWnd"),
        (Command::ZoomIn(index), "zoomIn|--index|7"),
        (Command::ZoomOut(index), "zoomOut|--index|7"),
        (
            Command::Pull { index, remote: android(), local: windows() },
            r"pull|--index|7|--remote|/sdcard/f|--local|C:\x\f.bin",
        ),
        (
            Command::Push { index, remote: android(), local: windows() },
            r"push|--index|7|--remote|/sdcard/f|--local|C:\x\f.bin",
        ),
        (
            Command::BackupApp { index, package: package(), file: windows() },
            r"backupapp|--index|7|--packagename|com.a.b|--file|C:\x\f.bin",
        ),
        (
            Command::RestoreApp { index, package: package(), file: windows() },
            r"restoreapp|--index|7|--packagename|com.a.b|--file|C:\x\f.bin",
        ),
        (
            Command::GlobalSetting(GlobalSettings {
                fps: Some(Fps::try_from(20).unwrap()),
                audio: Some(false),
                fast_play: Some(true),
                clean_mode: Some(true),
            }),
            "globalsetting|--fps|20|--audio|0|--fastplay|1|--cleanmode|1",
        ),
        (Command::OperateList(index), "operatelist|--index|7"),
        (Command::OperateInfo { index, file: windows() }, r"operateinfo|--index|7|--file|C:\x\f.bin"),
        (
            Command::OperateRecord {
                index,
                content: MacroScript::parse("{\n \"b\": 1, \"a\": [2]\n}").unwrap(),
            },
            "operaterecord|--index|7|--content|{\"b\":1,\"a\":[2]}",
        ),
        (Command::Rock(index), "rock|--index|7"),
    ]
}

#[test]
fn every_command_spells_its_arguments_as_the_reference_says() {
    for (command, expected) in table() {
        assert_eq!(command.arguments().join("|"), expected);
    }
}

#[test]
fn the_table_has_every_command_of_the_usage() {
    let usage = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/corpus/reconstructed_usage_ld9.txt"
    ));
    let usage = usage.unwrap();
    let known: Vec<&str> = table().iter().map(|(command, _)| command.name()).collect();
    let commands = usage.lines().skip(2).filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names: Vec<&str> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.len() > 30);
    for name in names {
        assert!(known.contains(&name), "{name}");
    }
}

#[test]
fn lifecycle_commands_are_never_repeatable() {
    let never = [
        "launch", "launchex", "quit", "quitall", "reboot", "add", "copy", "remove", "restore", "adb",
        "action",
    ];
    for (command, _) in table() {
        let name = command.name();
        assert!(!(never.contains(&name) && command.is_idempotent()), "{name}");
        assert!(command.is_idempotent() || !command.is_read_only(), "{name}");
    }
}

#[test]
fn making_up_identifiers_twice_is_not_doing_it_once() {
    let index = index();
    let modify = |modification| Command::Modify { index, modification }.is_idempotent();
    let cpu = Modification { cpu: Some(CpuCount::try_from(2).unwrap()), ..Modification::default() };
    assert!(modify(cpu));
    assert!(!modify(Modification::fresh_identity()));
    assert!(
        !Command::SetProp { index, property: Property::new("phone.imsi", "auto").unwrap() }.is_idempotent()
    );
}

#[test]
fn the_commands_that_open_or_move_windows_need_a_desktop() {
    let needing: Vec<&str> = table()
        .iter()
        .filter(|(command, _)| command.needs_desktop())
        .map(|(command, _)| command.name())
        .collect();
    for name in ["launch", "launchex", "reboot", "sortWnd", "zoomIn", "zoomOut", "action"] {
        assert!(needing.contains(&name), "{name}");
    }
    for name in ["list2", "quit", "add", "copy", "modify", "adb", "backup"] {
        assert!(!needing.contains(&name), "{name}");
    }
}

#[test]
fn deadlines_follow_the_reference() {
    let expected =
        [("list2", 10), ("launch", 30), ("remove", 120), ("add", 180), ("installapp", 300), ("copy", 1800)];
    for (name, seconds) in expected {
        let (command, _) = table().into_iter().find(|(command, _)| command.name() == name).unwrap();
        assert_eq!(command.suggested_deadline(), Duration::from_secs(seconds), "{name}");
    }
}

#[test]
fn values_that_are_not_permitted_are_refused() {
    for number in [0, 5, 300] {
        assert!(CpuCount::try_from(number).is_err());
    }
    for number in [0, 100, 3072, 8193, 65536 + 256] {
        assert!(Memory::try_from(number).is_err());
    }
    for text in [
        "960,540",
        "960,540,160,1",
        "960, 540,160",
        "0,540,160",
        "960,540,0",
        "99999,540,160",
        "+960,540,160",
        "",
    ] {
        assert!(Resolution::parse(text).is_err(), "{text}");
    }
    for text in ["86516602394973", "8651660239497311", "86516602394973a", ""] {
        assert!(Imei::parse(text).is_err(), "{text}");
    }
    for text in ["00:DB:B5:CA:94:1B", "00DBB5CA941", "00DBB5CA941G"] {
        assert!(MacAddress::parse(text).is_err(), "{text}");
    }
    for text in ["12a", "", "+", "123456789012345678901"] {
        assert!(PhoneNumber::parse(text).is_err(), "{text}");
    }
    for text in ["com", "com.", ".com", "com..a", "1com.a", "com.1a", "com.a-b", "com.a b", "com.é", ""] {
        assert!(PackageName::parse(text).is_err(), "{text}");
    }
    for text in [
        "7.ldbk",
        r"C:7.ldbk",
        r"C:\7.zip",
        r"C:\a|b.ldbk",
        r"C:\a:b.ldbk",
        "/x/7.ldbk",
        r"C:\..\7.ldbk",
        r"\7.ldbk",
    ] {
        assert!(BackupFile::parse(text).is_err(), "{text}");
    }
    for text in ["181,0", "0,91", "10.8", "10,20,30", "NaN,0", "inf,0", ""] {
        assert!(Location::parse(text).is_err(), "{text}");
    }
    assert!(Location::parse("-179.5,-89").is_ok());
    assert!(Gravity::new(f64::NAN, 0.0, 0.0).is_err());
    assert!(Percent::try_from(101).is_err() && Fps::try_from(61).is_err());
    assert!(Index::try_from(1000).is_err() && "+1".parse::<Index>().is_err() && "".parse::<Index>().is_err());
    assert!(Property::new("phone.imei", "12").is_err() && Property::new("--key", "x").is_err());
    assert!(AndroidPath::parse("sdcard/f").is_err());
    assert!(MacroScript::parse("{").is_err());
}

#[test]
fn titles_that_cannot_come_back_as_sent_are_refused() {
    for title in ["", " a", "a ", "a,b", "a\"b", "--index", "a\nb", "a\u{200B}\u{0}", "a\tb"] {
        assert!(Title::parse(title).is_err(), "{title:?}");
    }
    for title in ["a", "雷电模拟器-1", "50% & more", "12345", "-x", "a  b", "%PATH%", "a\\"] {
        assert_eq!(Title::parse(title).unwrap().as_str(), title);
    }
}

#[test]
fn exit_codes_are_the_same_signed_or_unsigned() {
    for (signed, unsigned) in
        [(-1000, 4_294_966_296), (-1001, 4_294_966_295), (-1005, 4_294_966_291), (0, 0), (3, 3)]
    {
        assert_eq!(ExitCode::normalise(unsigned), ExitCode::normalise(signed));
        assert_eq!(ExitCode::normalise(signed).map(|code| i64::from(code.get())), Some(signed));
    }
    assert_eq!(ExitCode::normalise(1 << 32), None);
}

#[test]
fn an_exit_code_means_what_its_command_makes_it_mean() {
    let meaning = |code: i32, command: &Command| ExitCode::from(code).meaning(command);
    let add = Command::Add(None);
    assert_eq!(meaning(0, &add), Meaning::NewIndex(Index::try_from(0).unwrap()));
    assert_eq!(meaning(3, &add), Meaning::NewIndex(Index::try_from(3).unwrap()));
    assert_eq!(meaning(-1005, &add), Meaning::ParameterError);
    assert_eq!(meaning(1000, &add), Meaning::Other(1000));
    assert_eq!(meaning(0, &Command::QuitAll), Meaning::Accepted);
    assert_eq!(meaning(3, &Command::QuitAll), Meaning::Other(3));
    assert_eq!(meaning(-1001, &Command::QuitAll), Meaning::PlayerMissing);
    assert_eq!(meaning(-1000, &Command::QuitAll), Meaning::UnknownCommand);
}

#[test]
fn a_program_path_is_taken_as_people_paste_it() {
    let ld9 = r"C:\LDPlayer\LDPlayer9\ldconsole.exe";
    for typed in [
        ld9,
        r#""C:\LDPlayer\LDPlayer9\ldconsole.exe""#,
        "C:/LDPlayer/LDPlayer9/ldconsole.exe",
        r"C:\\LDPlayer\\LDPlayer9\\ldconsole.exe",
        r"C:\LDPlayer\LDPlayer9",
        r"C:\LDPlayer\LDPlayer9\",
        "C:/LDPlayer/LDPlayer9/",
        r#""C:\LDPlayer\LDPlayer9\""#,
        r"C:\LDPlayer\LDPlayer9\dnplayer.exe",
        r"C:\LDPlayer\LDPlayer9\ldconsole",
        r"\\FARM-01\C$\LDPlayer\LDPlayer9",
    ] {
        assert_eq!(ProgramPath::typed(typed).unwrap().as_str(), ld9, "{typed}");
    }
    let ld4 = ProgramPath::typed(r"D:\LDPlayer\LDPlayer4.0").unwrap();
    assert_eq!(ld4.as_str(), r"D:\LDPlayer\LDPlayer4.0\ldconsole.exe");
    assert_eq!(ProgramPath::typed(r"D:\ld\DNCONSOLE.EXE\").unwrap().as_str(), r"D:\ld\DNCONSOLE.EXE");
    for (typed, reason) in [
        (r"%ProgramFiles%\LDPlayer\ldconsole.exe", "%ProgramFiles% is another folder"),
        (r"$env:ProgramFiles\LDPlayer\ldconsole.exe", "variable"),
        (r"C:\100%\ldconsole.exe", "could expand the %"),
        ("ldconsole.exe", "whole path"),
        ("", "whole path"),
        (r"LDPlayer\ldconsole.exe", "absolute"),
        (r"C:\LDPlayer\nox.exe", "folder of dnplayer.exe"),
        (r"C:\LDPlayer\LDPlayer9\ldconsole.exe list2", "without what follows"),
        (r#""C:\LDPlayer\LDPlayer9\ldconsole.exe" list2"#, "without what follows"),
        (r"C:\LDPlayer\..\ldconsole.exe", "without . and .."),
        (r"C:\LDPlayer \ldconsole.exe", "space or dot"),
    ] {
        let said = ProgramPath::typed(typed).unwrap_err().to_string();
        assert!(said.contains(reason), "{typed}: {said}");
    }
}

#[test]
fn a_data_folder_may_be_a_whole_drive() {
    for typed in [r"E:\", "E:", "E:/", r#""E:\""#, r"\\WS-07\E$"] {
        assert_eq!(DataFolder::typed(typed).unwrap().as_str(), "E:", "{typed}");
    }
    assert_eq!(DataFolder::typed("D:/Farm/vms/").unwrap().as_str(), r"D:\Farm\vms");
    for (typed, reason) in [
        (r"\\nas\vms", "on a drive"),
        (r"%APPDATA%\vms", "%APPDATA% is another folder"),
        ("vms", "absolute"),
        ("E", "absolute"),
    ] {
        let said = DataFolder::typed(typed).unwrap_err().to_string();
        assert!(said.contains(reason), "{typed}: {said}");
    }
    assert_eq!(ApkFile::typed("\"C:/a b.apk\"").unwrap().as_str(), r"C:\a b.apk");
}
