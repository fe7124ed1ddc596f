//! What an operation leaves to be seen: in the settings files, inside Android, on the disk.

use std::time::Duration;

use crate::common::{Client, between, config, start};
use simulator::{EmulatorSpec, Flavour, Hardware, Phase, Workstation, WorkstationConfig};

const CONFIG: &str = r"C:\LDPlayer\LDPlayer9\vms\config";

/// A workstation whose emulator 0 runs.
async fn running() -> (Workstation, Client) {
    let workstation = start(config()).await;
    workstation.ldplayer().start_at_once(0);
    let client = Client::connect(&workstation).await.unwrap();
    (workstation, client)
}

async fn shell(client: &mut Client, index: u32, command: &str) -> (String, i32) {
    let output = client.tool(&format!("adb --index {index} --command \"shell {command}\"")).await;
    (output.text(), output.code)
}

async fn file(client: &mut Client, name: &str) -> String {
    client.run(&format!(r#"type "{CONFIG}\{name}""#)).await.text()
}

/// A wait long enough for everything LDPlayer does.
async fn a_while() {
    tokio::time::sleep(Duration::from_mins(2)).await;
}

#[tokio::test(start_paused = true)]
async fn an_application_is_installed_after_a_moment() {
    let (_workstation, mut client) = running().await;
    let package = "com.example.game";
    client.tool(&format!(r"installapp --index 0 --filename C:\apk\{package}.apk")).await;
    assert_eq!(shell(&mut client, 0, &format!("pm list packages {package}")).await.0, "");
    tokio::time::sleep(Duration::from_secs(4)).await;
    let there = format!("package:{package}\r\n");
    assert_eq!(shell(&mut client, 0, &format!("pm list packages {package}")).await.0, there);
    assert_eq!(shell(&mut client, 0, "pm list packages -3").await.0, there);
    assert!(shell(&mut client, 0, &format!("pm path {package}")).await.0.starts_with("package:/data/app/"));
    assert!(shell(&mut client, 0, &format!("dumpsys package {package} | grep versionName")).await.1 == 0);

    assert_eq!(shell(&mut client, 0, &format!("pidof {package}")).await, (String::new(), 1));
    client.tool(&format!("runapp --index 0 --packagename {package}")).await;
    assert_eq!(shell(&mut client, 0, &format!("pidof {package}")).await.1, 0);
    assert!(shell(&mut client, 0, "dumpsys window | grep mCurrentFocus").await.0.contains(package));
    assert!(shell(&mut client, 0, "ps -A").await.0.contains(package));
    client.tool(&format!("killapp --index 0 --packagename {package}")).await;
    assert_eq!(shell(&mut client, 0, &format!("pidof {package}")).await.1, 1);
    assert!(shell(&mut client, 0, "dumpsys window").await.0.contains("com.ldmnq.launcher3"));

    client.tool(&format!("uninstallapp --index 0 --packagename {package}")).await;
    assert_eq!(shell(&mut client, 0, &format!("pm list packages {package}")).await.0, "");
    assert_eq!(shell(&mut client, 0, &format!("pm path {package}")).await.1, 1);
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_no_application_installs_nothing() {
    let (workstation, mut client) = running().await;
    workstation.put_application(r"D:\apk\shop-1.2.apk", Some("com.example.shop"));
    workstation.put_application(r"D:\apk\broken.apk", None);
    for name in ["shop-1.2", "broken"] {
        let output = client.tool(&format!(r"installapp --index 0 --filename D:\apk\{name}.apk")).await;
        assert_eq!((output.code, output.text().as_str()), (0, ""));
    }
    a_while().await;
    assert_eq!(shell(&mut client, 0, "pm list packages -3").await.0, "package:com.example.shop\r\n");
    assert_eq!(client.run(r#"if exist "D:\apk\shop-1.2.apk" exit 5"#).await.code, 5);
}

#[tokio::test(start_paused = true)]
async fn a_property_a_place_and_a_proxy_are_kept_inside_android() {
    let (workstation, mut client) = running().await;
    client.tool("setprop --index 0 --key phone.imei --value 864000000000001").await;
    client.tool("setprop --index 0 --key debug.farm --value seven").await;
    assert_eq!(client.tool("getprop --index 0 --key phone.imei").await.text(), "864000000000001\r\n");
    assert_eq!(shell(&mut client, 0, "getprop debug.farm").await.0, "seven\r\n");
    assert!(client.tool("getprop --index 0").await.text().contains("[debug.farm]: [seven]\r\n"));
    assert_eq!(workstation.ldplayer().setting(0, "imei").as_deref(), Some("864000000000001"));

    client.tool("locate --index 0 --LLI 105.834160,21.027764").await;
    let seen = shell(&mut client, 0, "dumpsys location").await.0;
    assert!(seen.contains("gps 21.027764,105.834160"), "latitude comes first in Android: {seen}");
    client.tool("locate --index 0 --LLI 21.0,505.8").await;
    client.tool("action --index 0 --key call.locate --value 2.35,48.85").await;
    assert!(shell(&mut client, 0, "dumpsys location").await.0.contains("gps 48.85,2.35"));

    shell(&mut client, 0, "settings put global http_proxy 10.0.0.2:8080").await;
    assert_eq!(shell(&mut client, 0, "settings get global http_proxy").await.0, "10.0.0.2:8080\r\n");
    assert_eq!(shell(&mut client, 0, "settings get global nothing").await.0, "null\r\n");
    assert_eq!(
        shell(&mut client, 0, "wm size; wm density").await.0,
        "Physical size: 1280x720\r\nPhysical density: 240\r\n"
    );
}

#[tokio::test(start_paused = true)]
async fn what_is_set_for_a_stopped_emulator_stands_in_its_file() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    client.tool(r"modify --index 1 --cpu 3 --memory 1024 --model Pixel --mac auto --lockwindow 1").await;
    client.tool(r#"rename --index 1 --title "Nông trại 7""#).await;
    let seen = file(&mut client, "leidian1.config").await;
    for part in [
        "\"advancedSettings.cpuCount\": 3",
        "\"advancedSettings.memorySize\": 1024",
        "\"propertySettings.phoneModel\": \"Pixel\"",
        "\"basicSettings.lockWindow\": true",
        "\"statusSettings.playerName\": \"Nông trại 7\"",
    ] {
        assert!(seen.contains(part), "{part}: {seen}");
    }
    assert!(between(&seen, "macAddress\": \"", "\"").unwrap().starts_with("00DB"));
}

#[tokio::test(start_paused = true)]
async fn what_is_set_while_it_runs_is_written_over_when_it_ends() {
    let (workstation, mut client) = running().await;
    client.tool("modify --index 0 --cpu 4 --resolution 540,960,160").await;
    assert!(file(&mut client, "leidian0.config").await.contains("\"advancedSettings.cpuCount\": 4"));
    client.tool("quit --index 0").await;
    a_while().await;
    assert!(file(&mut client, "leidian0.config").await.contains("\"advancedSettings.cpuCount\": 2"));
    assert!(client.tool("list2").await.text().starts_with("0,One,0,0,0,-1,-1,1280,720,240\r\n"));
    client.tool("modify --index 0 --cpu 4").await;
    client.tool("launch --index 0").await;
    a_while().await;
    client.tool("quit --index 0").await;
    a_while().await;
    assert_eq!(workstation.ldplayer().emulator_state(0).unwrap().cpu, 4);
}

#[tokio::test(start_paused = true)]
async fn global_settings_have_a_file_and_a_bad_one_changes_nothing() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    client.tool("globalsetting --fps 20 --audio 0 --fastplay 1 --cleanmode 1").await;
    let seen = file(&mut client, "leidians.config").await;
    for part in
        ["\"framesPerSecond\": 20", "\"reduceAudio\": true", "\"displayMode\": true", "\"cleanMode\": true"]
    {
        assert!(seen.contains(part), "{part}: {seen}");
    }
    let refused = client.tool("globalsetting --fps 90 --cleanmode 0").await;
    assert_eq!((refused.code, refused.text().as_str()), (-1005, "parameter error!\r\n"));
    assert_eq!(file(&mut client, "leidians.config").await, seen);
}

#[tokio::test(start_paused = true)]
async fn a_backup_is_a_file_with_a_size_and_brings_the_emulator_back() {
    let workstation = start(config()).await;
    let ldplayer = workstation.ldplayer();
    let mut client = Client::connect(&workstation).await.unwrap();
    let file = r"D:\backup\one.ldbk";
    client.tool(&format!("restore --index 1 --file {file}")).await;
    assert_eq!(
        ldplayer.emulator_state(1).unwrap().title,
        "Two, too",
        "nothing to bring back, and no word of it"
    );
    let backup = client.tool(&format!("backup --index 0 --file {file}")).await;
    assert_eq!((backup.code, backup.stdout.len()), (0, 0));
    assert!(workstation.has_file(file));
    assert!(client.run(r"dir D:\backup\one.ldbk").await.text().contains("    1,400,000,000 one.ldbk\r\n"));
    assert!(client.run(r"dir /-c D:\backup\one.ldbk").await.text().contains(" 1400000000 one.ldbk\r\n"));
    let size = client.run(r#"for %I in ("D:\backup\one.ldbk") do @echo %~zI"#).await;
    assert_eq!(size.text(), "1400000000\r\n");
    assert_eq!(client.tool(&format!("restore --index 1 --file {file}")).await.code, 0);
    assert_eq!(ldplayer.emulator_state(1).unwrap().title, "One");
}

#[tokio::test(start_paused = true)]
async fn windows_are_arranged_on_a_desktop_only() {
    let workstation =
        start(WorkstationConfig { session_zero: simulator::SessionZero::Faithful, ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    client.tool("sortWnd").await;
    assert_eq!(workstation.ldplayer().arrangements(), 0);
    client
        .run(r#"schtasks /create /tn sort /tr "C:\LDPlayer\LDPlayer9\ldconsole.exe sortWnd" /sc once /st 23:59 /it /rl highest /f"#)
        .await;
    client.run("schtasks /run /tn sort").await;
    assert_eq!(workstation.ldplayer().arrangements(), 1);
}

#[tokio::test(start_paused = true)]
async fn adb_sees_a_new_emulator_of_ldplayer_14_when_its_file_says_so() {
    let workstation = start(WorkstationConfig { flavour: Flavour::Ld14, ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let tool = r"C:\LDPlayer\LDPlayer14\ldconsole.exe";
    let path = r"C:\LDPlayer\LDPlayer14\vms\config\leidian3.config";
    assert_eq!(client.run(&format!("{tool} add --name New")).await.code, 3);
    assert!(client.run(&format!("{tool} list2")).await.text().contains("3,New,0,0,0,-1,-1,1280,720,280\r\n"));
    let before = client.run(&format!("type {path}")).await.text();
    assert!(!before.contains("adbDebug") && !before.contains("cpuCount"), "{before}");
    client.run(&format!("{tool} launch --index 3")).await;
    a_while().await;
    assert_eq!(workstation.ldplayer().emulator_state(3).unwrap().phase, Phase::Running);
    let adb =
        client.run(&format!("{tool} adb --index 3 --command \"shell getprop sys.boot_completed\"")).await;
    assert_eq!((adb.text().as_str(), adb.code), ("adb.exe: device 'emulator-5560' not found\r\n", 1));
    let root = client.run(r#"C:\LDPlayer\LDPlayer14\ld.exe -s 3 "getprop sys.boot_completed""#).await;
    assert_eq!(root.text(), "1\r\n", "the other way in needs no adb");
    let after = client.run(&format!("type {path}")).await.text();
    assert!(after.contains("\"basicSettings.adbDebug\": 0"), "{after}");

    client.run(&format!("{tool} quit --index 3")).await;
    a_while().await;
    workstation.put_file(path, after.replace("adbDebug\": 0", "adbDebug\": 1").as_bytes());
    client.run(&format!("{tool} launch --index 3")).await;
    a_while().await;
    let adb =
        client.run(&format!("{tool} adb --index 3 --command \"shell getprop sys.boot_completed\"")).await;
    assert_eq!((adb.text().as_str(), adb.code), ("1\r\n", 0));
}

#[tokio::test(start_paused = true)]
async fn adb_itself_sees_every_emulator_that_is_up() {
    let (workstation, mut client) = running().await;
    workstation.ldplayer().start_at_once(2);
    let adb = r"C:\LDPlayer\LDPlayer9\adb.exe";
    let devices = client.run(&format!("{adb} devices")).await.text();
    assert_eq!(devices, "List of devices attached\r\nemulator-5554\tdevice\r\nemulator-5558\tdevice\r\n\r\n");
    for serial in ["emulator-5558", "127.0.0.1:5559"] {
        let output = client.run(&format!("{adb} -s {serial} shell getprop sys.boot_completed")).await;
        assert_eq!((output.text().as_str(), output.code), ("1\r\n", 0));
    }
    let absent = client.run(&format!("{adb} -s emulator-5556 shell ls")).await;
    assert_eq!((absent.text().as_str(), absent.code), ("adb.exe: device 'emulator-5556' not found\r\n", 1));
    assert_eq!(
        client.run(&format!("{adb} shell ls")).await.text(),
        "adb.exe: more than one device/emulator\r\n"
    );
    workstation.ldplayer().stop_at_once(2);
    assert_eq!(client.run(&format!("{adb} shell echo hi")).await.text(), "hi\r\n");
    assert_eq!(
        client.run(&format!("{adb} connect 127.0.0.1:5555")).await.text(),
        "connected to 127.0.0.1:5555\r\n"
    );
}

#[tokio::test(start_paused = true)]
async fn output_goes_to_files_and_written_settings_take_effect() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let line = r"(echo one& echo two 1>&2)> D:\log.txt 2>&1 & echo three>>D:\log.txt & type D:\log.txt";
    assert_eq!(client.run(line).await.text(), "one\r\ntwo \r\nthree \r\n");
    assert_eq!(client.run(r"sort < D:\log.txt").await.text(), "one\r\nthree \r\ntwo \r\n");
    assert_eq!(client.run(r"sort < D:\nothing.txt").await.code, 1);
    let nowhere = client.run(r"echo x> D:\no\such\folder.txt").await;
    assert_eq!((nowhere.code, nowhere.text().as_str()), (1, ""));
    assert_eq!(client.run(r"md D:\no\such & echo x> D:\no\such\folder.txt").await.code, 0);
    assert!(workstation.has_file(r"D:\no\such\folder.txt"));

    let path = format!(r"{CONFIG}\leidian2.config");
    let whole = workstation.file(&path).unwrap();
    let text = String::from_utf8(whole).unwrap().replace("cpuCount\": 2", "cpuCount\": 4");
    let text = text.replacen('{', "{\n  \"somebody.else\": [1, 2],", 1);
    let shell = client.create().await;
    // What arrives on standard input ends up in a file: the way to write one through a remote shell.
    let command = client.command(&shell, &format!("sort > \"{path}.new\"")).await;
    let lines = text.replace('\n', " ");
    client.send(&shell, &command, lines.as_bytes(), true).await;
    assert_eq!(client.collect(&shell, &command).await.code, 0);
    assert!(
        client.run(&format!("move /Y \"{path}.new\" \"{path}\"")).await.text().contains("1 file(s) moved")
    );
    assert_eq!(workstation.ldplayer().emulator_state(2).unwrap().cpu, 4);
    assert!(file(&mut client, "leidian2.config").await.contains("somebody.else"));
    client.run(&format!("echo {{ \"broken\"> \"{path}\"")).await;
    assert!(workstation.ldplayer().config_is_truncated(2));
}

#[tokio::test(start_paused = true)]
async fn a_disk_fills_up_with_copies_and_has_room_for_only_so_many() {
    let hardware = Hardware { free_disk: 17_000_000_000, ..Hardware::default() };
    let workstation = start(WorkstationConfig { hardware, ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    assert_eq!(client.tool("copy --from 0 --name Fourth").await.code, 3);
    let full = client.tool("copy --from 0 --name Fifth").await;
    assert!(full.code < 0 && full.text().contains("disk"), "{full:?}");
    assert_eq!(workstation.ldplayer().emulators().len(), 4);
    workstation.ldplayer().remove(3);
    assert_eq!(client.tool("copy --from 0 --name Fifth").await.code, 3);
    workstation.ldplayer().add(EmulatorSpec::default());
}
