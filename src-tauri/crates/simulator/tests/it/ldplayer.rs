//! Emulators over time, and what `ldconsole` says about them.

use std::time::Duration;

use crate::common::{Client, Output, config, start};
use simulator::{
    CodePages, EmulatorSpec, Flavour, LdPlayerHandle, LdPlayerTiming, Phase, SessionZero, WorkstationConfig,
};

fn stopped(index: u32, title: &str) -> String {
    format!("{index},{title},0,0,0,-1,-1,1280,720,240\r\n")
}

/// Columns 5 to 7 of a row: state, process, process of the virtual machine.
fn columns(listing: &str, row: usize) -> (i64, i64, i64) {
    let line = listing.lines().nth(row).unwrap();
    let fields: Vec<&str> = line.rsplitn(9, ',').collect();
    let number = |from_right: usize| fields[from_right].parse().unwrap();
    (number(5), number(4), number(3))
}

fn phase(ldplayer: &LdPlayerHandle, index: u32) -> Phase {
    ldplayer.emulator_state(index).unwrap().phase
}

fn silent(code: i32) -> Output {
    Output { stdout: Vec::new(), stderr: Vec::new(), code }
}

#[tokio::test(start_paused = true)]
async fn list2_shows_stopped_emulators_with_gaps_and_commas() {
    let workstation = start(config()).await;
    workstation.ldplayer().add(EmulatorSpec { index: Some(7), ..EmulatorSpec::default() });
    workstation.ldplayer().remove(2);
    let mut client = Client::connect(&workstation).await.unwrap();
    let output = client.tool("list2").await;
    assert_eq!(output.text(), stopped(0, "One") + &stopped(1, "Two, too") + &stopped(7, "LDPlayer-7"));
    assert_eq!((output.code, output.stderr.len()), (0, 0));
    assert_eq!(client.tool("list").await.text(), "One\r\nTwo, too\r\nLDPlayer-7\r\n");
    assert_eq!(client.tool("runninglist").await.text(), "");
}

#[tokio::test(start_paused = true)]
async fn a_launch_returns_at_once_and_android_comes_up_by_and_by() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    assert_eq!(client.tool("launch --index 1").await, silent(0));
    assert_eq!(client.tool("isrunning --index 1").await.text(), "stop\r\n");
    tokio::time::sleep(Duration::from_millis(600)).await;
    let (state, pid, vm) = columns(&client.tool("list2").await.text(), 1);
    assert_eq!((state, vm), (0, -1));
    assert!(pid > 0);
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(columns(&client.tool("list2").await.text(), 1), (2, pid, -1));
    assert_eq!(client.tool("isrunning --index 1").await.text(), "running\r\n");
    tokio::time::sleep(Duration::from_secs(3)).await;
    let (state, _, vm) = columns(&client.tool("list2").await.text(), 1);
    assert_eq!(state, 2);
    assert!(vm > 0);
    let probe = r#"adb --index 1 --command "shell getprop sys.boot_completed""#;
    assert_eq!(client.tool(probe).await.text(), "adb.exe: device 'emulator-5556' not found\r\n");
    tokio::time::sleep(Duration::from_secs(25)).await;
    assert_eq!(columns(&client.tool("list2").await.text(), 1), (1, pid, vm));
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(client.tool(probe).await.text(), "1\r\n");
    assert_eq!(client.tool("runninglist").await.text(), "Two, too\r\n");
    // A launch of what runs is a silent success and changes nothing.
    assert_eq!(client.tool("launch --index 1").await, silent(0));
    assert_eq!(columns(&client.tool("list2").await.text(), 1), (1, pid, vm));
}

#[tokio::test(start_paused = true)]
async fn a_quit_leaves_the_virtual_machine_for_a_while() {
    let workstation = start(config()).await;
    let ldplayer = workstation.ldplayer();
    ldplayer.start_at_once(0);
    let mut client = Client::connect(&workstation).await.unwrap();
    assert_eq!(client.tool("quit --index 0").await, silent(0));
    assert_eq!(columns(&client.tool("list2").await.text(), 0).0, 1);
    tokio::time::sleep(Duration::from_secs(2)).await;
    let (state, pid, vm) = columns(&client.tool("list2").await.text(), 0);
    assert_eq!((state, pid), (0, -1));
    assert!(vm > 0);
    assert!(client.run("tasklist").await.text().contains("Ld9BoxHeadless.exe"));
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(columns(&client.tool("list2").await.text(), 0), (0, -1, -1));
    assert_eq!(phase(&ldplayer, 0), Phase::Stopped);
}

#[tokio::test(start_paused = true)]
async fn a_launch_too_soon_after_a_quit_is_stuck() {
    let workstation = start(config()).await;
    let ldplayer = workstation.ldplayer();
    ldplayer.start_at_once(0);
    let mut client = Client::connect(&workstation).await.unwrap();
    client.tool("quit --index 0").await;
    tokio::time::sleep(Duration::from_secs(7)).await;
    client.tool("launch --index 0").await;
    tokio::time::sleep(Duration::from_mins(5)).await;
    let (state, pid, vm) = columns(&client.tool("list2").await.text(), 0);
    assert_eq!((state, vm), (2, -1));
    assert!(pid > 0);
    assert_eq!(phase(&ldplayer, 0), Phase::Stuck);
    client.tool("quit --index 0").await;
    tokio::time::sleep(Duration::from_secs(15)).await;
    client.tool("launch --index 0").await;
    tokio::time::sleep(Duration::from_mins(1)).await;
    assert_eq!(phase(&ldplayer, 0), Phase::Running);
}

#[tokio::test(start_paused = true)]
async fn a_zombie_is_ended_by_its_process_identifier() {
    let workstation = start(config()).await;
    let ldplayer = workstation.ldplayer();
    ldplayer.start_at_once(2);
    ldplayer.crash_vm(2);
    let mut client = Client::connect(&workstation).await.unwrap();
    let (state, pid, vm) = columns(&client.tool("list2").await.text(), 2);
    assert_eq!((state, vm), (1, -1));
    let killed = client.run(&format!("taskkill /F /T /PID {pid}")).await;
    assert_eq!(killed.text(), format!("SUCCESS: The process with PID {pid} has been terminated.\r\n"));
    assert_eq!(columns(&client.tool("list2").await.text(), 2), (0, -1, -1));
    let again = client.run(&format!("taskkill /F /PID {pid}")).await;
    assert_eq!(
        (again.code, again.stderr),
        (128, format!("ERROR: The process \"{pid}\" not found.\r\n").into_bytes())
    );
}

#[tokio::test(start_paused = true)]
async fn add_and_copy_answer_with_the_new_index_when_they_are_done() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.ldplayer().remove(1);
    let began = tokio::time::Instant::now();
    assert_eq!(client.tool(r#"add --name "New one""#).await, silent(1));
    assert_eq!(client.tool("copy --name Clone --from 0").await, silent(3));
    assert!(began.elapsed() >= Duration::from_secs(27));
    let titles: Vec<String> =
        workstation.ldplayer().emulators().into_iter().map(|state| state.title).collect();
    assert_eq!(titles, ["One", "New one", "Three", "Clone"]);
    assert_eq!(client.tool("add").await.code, 4);
    assert_eq!(workstation.ldplayer().emulator_state(4).unwrap().title, "LDPlayer-4");
    assert_eq!(client.tool("remove --index 4").await, silent(0));
    assert_eq!(workstation.ldplayer().emulators().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_copy_that_is_cut_off_never_appears() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    client.command(&shell, r"C:\LDPlayer\LDPlayer9\ldconsole.exe copy --from 0").await;
    client.delete(&shell).await;
    tokio::time::sleep(Duration::from_mins(2)).await;
    assert_eq!(workstation.ldplayer().emulators().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn errors_are_on_standard_output_with_their_own_exit_codes() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    for command in ["quit --index 99", "reboot --index 99", "rename --index 99 --title x"] {
        let output = client.tool(command).await;
        assert_eq!((output.text().as_str(), output.code), ("player don't exist!\r\n", -1001), "{command}");
    }
    for command in ["modify --index 0 --cpu 5", "modify --index 0 --memory 100"] {
        let output = client.tool(command).await;
        assert_eq!((output.text().as_str(), output.code), ("parameter error!\r\n", -1005), "{command}");
    }
    let usage = client.tool("nonsense").await;
    assert!(usage.text().starts_with("dnplayer Command Line Management Interface\r\nUsage:\r\n"));
    assert_eq!(usage.code, -1000);
    let launch = client.tool("launch --index 99").await;
    assert!(launch.text().contains("  launch <--name mnq_name | --index mnq_idx>\r\n"));
    assert_eq!(launch.code, -1001);
    assert_eq!(client.tool("modify --index 99 --cpu 4").await, silent(0));
    assert_eq!(client.tool("isrunning --index 99").await.text(), "stop\r\n");
    assert_eq!(client.tool("runapp --index 99 --packagename a.b").await.code, 0);
    let adb = client.tool(r#"adb --index 99 --command "shell echo x""#).await;
    assert_eq!((adb.text().as_str(), adb.code), ("adb.exe: device 'emulator-5752' not found\r\n", 1));
}

#[tokio::test(start_paused = true)]
async fn modify_is_silent_and_shows_in_list2_and_the_file() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let line =
        "modify --index 0 --resolution 540,960,160 --cpu 4 --memory 4096 --root 1 --imei auto --colour red";
    assert_eq!(client.tool(line).await, silent(0));
    assert!(client.tool("list2").await.text().starts_with("0,One,0,0,0,-1,-1,540,960,160\r\n"));
    let file = client.run(r#"type "C:\LDPlayer\LDPlayer9\vms\config\leidian0.config""#).await.text();
    for part in
        ["\"advancedSettings.cpuCount\": 4", "\"advancedSettings.memorySize\": 4096", "\"width\": 540"]
    {
        assert!(file.contains(part), "{file}");
    }
    let rename = client.tool("rename --index 0 --title Renamed").await;
    assert_eq!(rename, silent(0));
    assert_eq!(client.tool("isrunning --name Renamed").await.text(), "stop\r\n");
}

#[tokio::test(start_paused = true)]
async fn titles_leave_the_machine_in_its_ansi_code_page() {
    let chinese = WorkstationConfig {
        code_pages: CodePages::of_ansi(936),
        emulators: vec![EmulatorSpec::default(), EmulatorSpec::titled("农场,备用")],
        flavour: Flavour::Ld14,
        ..config()
    };
    let workstation = start(chinese).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let output = client.run(r"C:\LDPlayer\LDPlayer14\ldconsole.exe list").await;
    let expected = [
        &[0xc0, 0xd7, 0xb5, 0xe7, 0xc4, 0xa3, 0xc4, 0xe2, 0xc6, 0xf7][..],
        b"\r\n",
        &[0xc5, 0xa9, 0xb3, 0xa1, b',', 0xb1, 0xb8, 0xd3, 0xc3],
        b"\r\n",
    ];
    assert_eq!(output.stdout, expected.concat());
    let usage = client.run(r"C:\LDPlayer\LDPlayer14\ldconsole.exe").await;
    assert!(usage.text().starts_with("dnplayer v14.0.26.1 Command Line Management Interface\r\n"));
}

#[tokio::test(start_paused = true)]
async fn the_time_scale_applies_to_everything_ldplayer_does() {
    let workstation =
        start(WorkstationConfig { timing: LdPlayerTiming::default().scaled(0.01), ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    client.tool("launch --index 0").await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(phase(&workstation.ldplayer(), 0), Phase::Running);
}

#[tokio::test(start_paused = true)]
async fn only_an_interactive_task_brings_android_up_in_session_zero() {
    let workstation = start(WorkstationConfig { session_zero: SessionZero::Faithful, ..config() }).await;
    let ldplayer = workstation.ldplayer();
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    let launch = client.command(&shell, r"C:\LDPlayer\LDPlayer9\ldconsole.exe launch --index 0").await;
    client.collect(&shell, &launch).await;
    tokio::time::sleep(Duration::from_mins(5)).await;
    let state = ldplayer.emulator_state(0).unwrap();
    assert_eq!((state.android_state, state.adb), (1, false));
    client.delete(&shell).await;
    assert_eq!(phase(&ldplayer, 0), Phase::Stopped);

    let create = r#"schtasks /create /tn go /tr "C:\LDPlayer\LDPlayer9\ldconsole.exe launch --index 0" /sc once /st 23:59 /it /ru operator /rl HIGHEST /f"#;
    assert_eq!(client.run(create).await.code, 0);
    workstation.set_logged_on(None);
    assert!(client.run("schtasks /run /tn go").await.text().starts_with("SUCCESS"));
    tokio::time::sleep(Duration::from_mins(1)).await;
    assert_eq!(phase(&ldplayer, 0), Phase::Stopped);
    assert!(client.run("schtasks /query /tn go /v /fo list").await.text().contains("-2147023651"));

    workstation.set_logged_on(Some("operator"));
    client.run("schtasks /run /tn go").await;
    tokio::time::sleep(Duration::from_mins(2)).await;
    assert!(ldplayer.emulator_state(0).unwrap().adb);
}

#[tokio::test(start_paused = true)]
async fn a_stuck_virtualbox_service_stops_every_launch() {
    let workstation = start(config()).await;
    let ldplayer = workstation.ldplayer();
    ldplayer.start_at_once(0);
    ldplayer.stick_vbox(true);
    let mut client = Client::connect(&workstation).await.unwrap();
    client.tool("launch --index 1").await;
    tokio::time::sleep(Duration::from_mins(10)).await;
    let (state, pid, vm) = columns(&client.tool("list2").await.text(), 1);
    assert_eq!((state, vm), (2, -1));
    assert_eq!(phase(&ldplayer, 0), Phase::Running, "what ran before goes on");

    let ended = client.run("taskkill /F /IM Ld9BoxSVC.exe").await;
    assert_eq!(ended.code, 0, "{}", ended.text());
    assert_eq!(phase(&ldplayer, 0), Phase::Zombie, "every virtual machine dies with the service");
    client.run(&format!("taskkill /F /T /PID {pid}")).await;
    tokio::time::sleep(Duration::from_secs(10)).await;
    client.tool("launch --index 1").await;
    tokio::time::sleep(Duration::from_mins(1)).await;
    assert_eq!(phase(&ldplayer, 1), Phase::Running);
}

#[tokio::test(start_paused = true)]
async fn settings_cut_off_by_a_kill_stop_the_next_boot() {
    let workstation = start(config()).await;
    let ldplayer = workstation.ldplayer();
    let mut client = Client::connect(&workstation).await.unwrap();
    let file = r"C:\LDPlayer\LDPlayer9\vms\config\leidian1.config";
    let whole = client.run(&format!("type \"{file}\"")).await.text();
    assert_eq!(client.run(&format!("copy /Y \"{file}\" \"{file}.ldfleet\"")).await.code, 0);
    assert!(workstation.has_file(&format!("{file}.ldfleet")));

    client.tool("launch --index 1").await;
    tokio::time::sleep(Duration::from_secs(5)).await;
    let pid = ldplayer.emulator_state(1).unwrap().pid.unwrap();
    client.run(&format!("taskkill /F /T /PID {pid}")).await;
    assert!(ldplayer.config_is_truncated(1));
    let cut = client.run(&format!("type \"{file}\"")).await.text();
    assert!(cut.len() < whole.len() && whole.starts_with(&cut));
    tokio::time::sleep(Duration::from_secs(20)).await;
    client.tool("launch --index 1").await;
    tokio::time::sleep(Duration::from_mins(5)).await;
    assert_eq!(phase(&ldplayer, 1), Phase::Stuck);

    let pid = ldplayer.emulator_state(1).unwrap().pid.unwrap();
    client.run(&format!("taskkill /F /T /PID {pid}")).await;
    assert_eq!(client.run(&format!("copy /Y \"{file}.ldfleet\" \"{file}\"")).await.code, 0);
    assert_eq!(client.run(&format!("type \"{file}\"")).await.text(), whole);
    tokio::time::sleep(Duration::from_secs(20)).await;
    client.tool("launch --index 1").await;
    tokio::time::sleep(Duration::from_mins(1)).await;
    assert_eq!(phase(&ldplayer, 1), Phase::Running);
    client.run(&format!("del \"{file}.ldfleet\"")).await;
    assert!(!workstation.has_file(&format!("{file}.ldfleet")));
}

#[tokio::test(start_paused = true)]
async fn a_listing_can_be_empty_for_a_moment_after_a_launch() {
    let workstation = start(config()).await;
    workstation.set_fault(simulator::Fault::EmptyListing);
    let mut client = Client::connect(&workstation).await.unwrap();
    assert!(client.tool("list2").await.text().lines().count() > 1);
    client.tool("launch --index 0").await;
    assert_eq!(client.tool("list2").await, silent(0));
    tokio::time::sleep(Duration::from_secs(4)).await;
    assert!(client.tool("list2").await.text().lines().count() > 1);
}

#[tokio::test(start_paused = true)]
async fn the_desktop_user_is_named_by_the_verbose_list_of_processes() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let line = r#"tasklist /v /fo csv /nh /fi "IMAGENAME eq explorer.exe""#;
    let listed = client.run(line).await.text();
    assert!(listed.contains(r#""Console","1","#) && listed.contains(r#"\operator""#), "{listed}");
    workstation.set_logged_on(None);
    assert!(client.run(line).await.text().starts_with("INFO: "));
}

#[tokio::test(start_paused = true)]
async fn the_open_multi_instance_window_brings_an_emulator_back() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.ldplayer().open_multi_player(true);
    assert!(client.run("tasklist").await.text().contains("dnmultiplayer.exe"));
    assert_eq!(client.tool("remove --index 0").await, silent(0));
    assert!(workstation.ldplayer().emulator_state(0).is_some());
    workstation.ldplayer().open_multi_player(false);
    client.tool("remove --index 0").await;
    assert!(workstation.ldplayer().emulator_state(0).is_none());
}
