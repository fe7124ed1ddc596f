//! What goes wrong with LDPlayer and the machine under it, without anybody setting a fault.

use std::time::Duration;

use crate::common::{Client, between, config, start};
use simulator::{
    EmulatorSpec, Fault, FaultRule, Flavour, Hardware, LdPlayerHandle, Phase, Screen, SessionZero,
    Workstation, WorkstationConfig,
};

const LD14: &str = r"C:\LDPlayer\LDPlayer14\ldconsole.exe";

fn ld14() -> WorkstationConfig {
    WorkstationConfig { flavour: Flavour::Ld14, ..config() }
}

async fn with(config: WorkstationConfig) -> (Workstation, LdPlayerHandle, Client) {
    let workstation = start(config).await;
    let (ldplayer, client) = (workstation.ldplayer(), Client::connect(&workstation).await.unwrap());
    (workstation, ldplayer, client)
}

fn phases(ldplayer: &LdPlayerHandle) -> Vec<Phase> {
    ldplayer.emulators().into_iter().map(|state| state.phase).collect()
}

async fn minutes(count: u64) {
    tokio::time::sleep(Duration::from_mins(count)).await;
}

#[tokio::test(start_paused = true)]
async fn a_second_boot_freezes_where_only_one_may_boot() {
    let hardware = Hardware { boots_at_once: Some(1), ..Hardware::default() };
    let (_workstation, ldplayer, mut client) = with(WorkstationConfig { hardware, ..config() }).await;
    client.tool("launch --index 0").await;
    client.tool("launch --index 1").await;
    minutes(5).await;
    assert_eq!(phases(&ldplayer)[..2], [Phase::Running, Phase::Frozen]);
    let frozen = ldplayer.emulator_state(1).unwrap();
    assert_eq!((frozen.android_state, frozen.vm_pid.is_some(), frozen.adb), (2, true, false));
    client.tool("quit --index 1").await;
    minutes(1).await;
    client.tool("launch --index 1").await;
    minutes(2).await;
    assert_eq!(phases(&ldplayer)[..2], [Phase::Running, Phase::Running]);
}

#[tokio::test(start_paused = true)]
async fn without_memory_there_is_no_virtual_machine() {
    let hardware = Hardware { memory: 4096 + 2 * 2048, processors: 2, ..Hardware::default() };
    let (_workstation, ldplayer, mut client) = with(WorkstationConfig { hardware, ..config() }).await;
    client.tool("launch --index 0").await;
    minutes(1).await;
    assert_eq!(phases(&ldplayer)[0], Phase::Running);
    client.tool("launch --index 1").await;
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!(phases(&ldplayer)[1], Phase::Booting, "four processors are asked of two");
    minutes(1).await;
    client.tool("launch --index 2").await;
    minutes(5).await;
    assert_eq!(phases(&ldplayer), [Phase::Running, Phase::Running, Phase::Stuck]);
    // What is quit gives its memory back.
    client.tool("quit --index 0").await;
    client.tool("quit --index 2").await;
    minutes(1).await;
    client.tool("launch --index 2").await;
    minutes(2).await;
    assert_eq!(phases(&ldplayer), [Phase::Stopped, Phase::Running, Phase::Running]);
}

#[tokio::test(start_paused = true)]
async fn a_second_launch_while_it_boots_costs_ldplayer_14_the_screen() {
    let (_workstation, ldplayer, mut client) = with(ld14()).await;
    client.run(&format!("{LD14} launch --index 0")).await;
    tokio::time::sleep(Duration::from_secs(6)).await;
    client.run(&format!("{LD14} launch --index 0")).await;
    minutes(2).await;
    client.run(&format!("{LD14} quit --index 0")).await;
    minutes(1).await;
    assert_eq!(ldplayer.emulator_state(0).unwrap().screen, Screen { width: 1920, height: 1080, dpi: 280 });
    assert_eq!(ldplayer.emulator_state(1).unwrap().screen.width, 1280);
    // A launch of what has booted changes nothing.
    ldplayer.start_at_once(1);
    client.run(&format!("{LD14} launch --index 1")).await;
    assert_eq!(ldplayer.emulator_state(1).unwrap().screen.width, 1280);
}

#[tokio::test(start_paused = true)]
async fn reboot_loses_the_settings_more_often_than_not() {
    let emulators = vec![EmulatorSpec { running: true, ..EmulatorSpec::default() }; 30];
    let (_workstation, ldplayer, mut client) = with(WorkstationConfig { emulators, ..config() }).await;
    for index in 0..30 {
        client.tool(&format!("reboot --index {index}")).await;
    }
    minutes(2).await;
    let lost = ldplayer.emulators().iter().filter(|state| state.screen.width == 1920).count();
    assert!((12..30).contains(&lost), "{lost} of 30");
}

#[tokio::test(start_paused = true)]
async fn a_removed_emulator_may_be_back_once() {
    let (workstation, ldplayer, mut client) = with(ld14()).await;
    workstation.set_fault("removed-returns times=1".parse::<FaultRule>().unwrap());
    assert_eq!(client.run(&format!("{LD14} remove --index 1")).await.code, 0);
    assert_eq!(ldplayer.emulator_state(1).unwrap().title, "LDPlayer-1");
    client.run(&format!("{LD14} remove --index 1")).await;
    assert!(ldplayer.emulator_state(1).is_none());
}

#[tokio::test(start_paused = true)]
async fn only_ldplayer_14_copies_what_runs() {
    for (config, tool, result) in [(config(), r"C:\LDPlayer\LDPlayer9\ldconsole.exe", -1), (ld14(), LD14, 3)]
    {
        let (_workstation, ldplayer, mut client) = with(config).await;
        ldplayer.start_at_once(0);
        assert_eq!(client.run(&format!("{tool} copy --from 0")).await.code, result);
        let before = ldplayer.emulators().len();
        let shell = client.create().await;
        let copy = client.command(&shell, &format!("{tool} copy --from 0")).await;
        // Its disks are held for a while after it has gone: a copy that ends just then has nothing to read.
        tokio::time::sleep(Duration::from_secs(16)).await;
        client.run(&format!("{tool} quit --index 0")).await;
        assert_eq!(client.collect(&shell, &copy).await.code, -1);
        assert_eq!(ldplayer.emulators().len(), before);
        minutes(1).await;
        assert_eq!(client.run(&format!("{tool} copy --from 0")).await.code, i32::try_from(before).unwrap());
    }
}

#[tokio::test(start_paused = true)]
async fn the_multi_instance_window_writes_back_what_it_knew() {
    let (_workstation, ldplayer, mut client) = with(ld14()).await;
    ldplayer.open_multi_player(true);
    assert!(client.run("tasklist").await.text().contains("dnmultiplayerex.exe"));
    client.run(&format!("{LD14} rename --index 0 --title New")).await;
    client.run(&format!("{LD14} modify --index 0 --cpu 4")).await;
    assert_eq!(ldplayer.emulator_state(0).unwrap().cpu, 4);
    ldplayer.open_multi_player(false);
    let state = ldplayer.emulator_state(0).unwrap();
    assert_eq!((state.title.as_str(), state.cpu), ("One", 2));

    ldplayer.open_multi_player(true);
    let asked = client.run("taskkill /IM dnmultiplayerex.exe").await;
    assert!(asked.code == 1 && String::from_utf8_lossy(&asked.stderr).contains("forcefully"), "{asked:?}");
    client.run(&format!("{LD14} rename --index 0 --title New")).await;
    assert_eq!(client.run("taskkill /F /IM dnmultiplayerex.exe").await.code, 0);
    assert_eq!(ldplayer.emulator_state(0).unwrap().title, "New");
    assert!(!client.run("tasklist").await.text().contains("dnmultiplayerex.exe"));
}

#[tokio::test(start_paused = true)]
async fn a_restart_leaves_the_disk_and_whoever_is_logged_on_by_itself() {
    for autologon in [true, false] {
        let (workstation, ldplayer, mut client) = with(WorkstationConfig { autologon, ..config() }).await;
        let up_since = "SELECT LastBootUpTime FROM Win32_OperatingSystem";
        let before = client.wql(up_since).await;
        ldplayer.start_at_once(0);
        ldplayer.stick_vbox(true);
        ldplayer.open_multi_player(true);
        client.tool("modify --index 1 --cpu 4").await;
        client.run("schtasks /create /tn keep /tr notepad.exe /sc once /st 23:59 /f").await;
        workstation.set_fault(Fault::Reboot { down_for: Duration::from_mins(1) });
        minutes(2).await;
        let mut client = Client::connect(&workstation).await.unwrap();
        assert!(client.wql(up_since).await > before, "it has been up for a minute only");
        let processes = client.run("tasklist").await.text();
        for gone in ["dnplayer.exe", "Ld9BoxSVC.exe", "dnmultiplayer.exe"] {
            assert!(!processes.contains(gone), "{processes}");
        }
        assert_eq!(processes.contains("explorer.exe"), autologon);
        assert_eq!(client.run("quser").await.code, i32::from(!autologon));
        assert_eq!(ldplayer.emulator_state(1).unwrap().cpu, 4);
        assert_eq!(workstation.tasks(), ["keep"]);
        client.tool("launch --index 0").await;
        minutes(2).await;
        assert_eq!(phases(&ldplayer)[0], Phase::Running, "the service is a new one");
    }
}

#[tokio::test(start_paused = true)]
async fn an_application_starts_with_its_emulator() {
    let (_workstation, _, mut client) = with(config()).await;
    client.tool("launchex --index 0 --packagename com.android.settings").await;
    assert_eq!(client.tool("isrunning --index 0").await.text(), "stop\r\n");
    tokio::time::sleep(Duration::from_millis(2100)).await;
    assert_eq!(client.tool("isrunning --index 0").await.text(), "running\r\n");
    minutes(2).await;
    assert_eq!(client.tool("adb --index 0 --command \"shell pidof com.android.settings\"").await.code, 0);
}

#[tokio::test(start_paused = true)]
async fn titles_leave_in_the_code_page_of_their_machine() {
    for (ansi, title, bytes) in [
        (1251, "Ферма-1", &b"\xd4\xe5\xf0\xec\xe0-1"[..]),
        (936, "农场 3", &b"\xc5\xa9\xb3\xa1 3"[..]),
        // The code page of Vietnamese has its marks of tone, but few letters that carry one already.
        (1258, "Nông trại Đà", &b"N\xf4ng tr?i \xd0\xe0"[..]),
        (1258, "Nông tra\u{323}i", &b"N\xf4ng tra\xf2i"[..]),
        (1252, "农场", &b"??"[..]),
        (65001, "农场", "农场".as_bytes()),
    ] {
        let code_pages = simulator::CodePages::of_ansi(ansi);
        let emulators = vec![EmulatorSpec::titled(title)];
        let (_workstation, _, mut client) =
            with(WorkstationConfig { code_pages, emulators, ..config() }).await;
        let listed = client.tool("list").await.stdout;
        assert_eq!(listed, [bytes, b"\r\n"].concat(), "{title} in {ansi}");
    }
}

#[tokio::test(start_paused = true)]
async fn wmi_tells_what_the_emulators_take() {
    let hardware = Hardware { memory: 16_384, processors: 8, ..Hardware::default() };
    let (_workstation, ldplayer, mut client) = with(WorkstationConfig { hardware, ..config() }).await;
    let number = |xml: String, name: &str| -> u64 {
        between(&xml, &format!("<{name}>"), "<").unwrap().parse().unwrap()
    };
    let memory = "SELECT FreePhysicalMemory FROM Win32_OperatingSystem";
    let free = number(client.wql(memory).await, "FreePhysicalMemory");
    let idle = number(client.wql("SELECT LoadPercentage FROM Win32_Processor").await, "LoadPercentage");
    ldplayer.start_at_once(1);
    assert_eq!(free - number(client.wql(memory).await, "FreePhysicalMemory"), 2048 * 1024);
    assert!(number(client.wql("SELECT LoadPercentage FROM Win32_Processor").await, "LoadPercentage") > idle);
    let player =
        client.wql("SELECT ExecutablePath, CommandLine FROM Win32_Process WHERE Name = 'dnplayer.exe'").await;
    assert!(player.contains(r"<ExecutablePath>C:\LDPlayer\LDPlayer9\dnplayer.exe<"), "{player}");
    assert!(player.contains(" index=1|<"), "{player}");
    client.tool(r"backup --index 0 --file D:\one.ldbk").await;
    let file = client.wql(r"SELECT FileSize FROM CIM_DataFile WHERE Name = 'D:\\one.ldbk'").await;
    assert_eq!(number(file, "FileSize"), 1_400_000_000);
    assert_eq!(client.wql(r"SELECT FileSize FROM CIM_DataFile WHERE Name = 'D:\\two.ldbk'").await, "");
}

#[tokio::test(start_paused = true)]
async fn a_shell_can_only_end_what_runs_on_a_strict_desktop() {
    let (_workstation, ldplayer, mut client) =
        with(WorkstationConfig { session_zero: SessionZero::Strict, ..config() }).await;
    ldplayer.start_at_once(0);
    client.tool("launch --index 1").await;
    minutes(1).await;
    let listed = client.run("tasklist /fo csv /nh").await.text();
    let sessions: Vec<&str> = listed.lines().filter(|line| line.contains("dnplayer.exe")).collect();
    assert!(
        sessions[0].contains("\"Console\",\"1\"") && sessions.len() == 1,
        "its shell has taken the other along"
    );
    for command in ["quit --index 0", "quitall", "reboot --index 0"] {
        let output = client.tool(command).await;
        assert_eq!((output.code, output.stdout.len()), (0, 0));
        minutes(1).await;
        assert_eq!(phases(&ldplayer)[0], Phase::Running, "{command}");
    }
    let shell = client.create().await;
    let launch = client.command(&shell, r"C:\LDPlayer\LDPlayer9\ldconsole.exe launch --index 1").await;
    client.collect(&shell, &launch).await;
    minutes(1).await;
    let listed = client.run("tasklist /fo csv /nh /fi \"IMAGENAME eq dnplayer.exe\"").await.text();
    assert!(listed.contains("\"Services\",\"0\""), "{listed}");
    client.tool("quit --index 1").await;
    minutes(1).await;
    assert_eq!(phases(&ldplayer)[1], Phase::Stopped, "what is in session 0 itself can be quit");

    let task = r#"schtasks /create /tn stop /tr "C:\LDPlayer\LDPlayer9\ldconsole.exe quit --index 0" /sc once /st 23:59 /it /rl highest /f"#;
    client.run(task).await;
    client.run("schtasks /run /tn stop").await;
    minutes(1).await;
    assert_eq!(phases(&ldplayer)[0], Phase::Stopped, "a task on the desktop can do it");
    ldplayer.start_at_once(0);
    let pid = ldplayer.emulator_state(0).unwrap().pid.unwrap();
    client.run(&format!("taskkill /F /T /PID {pid}")).await;
    assert_eq!(phases(&ldplayer)[0], Phase::Stopped);
}

#[tokio::test(start_paused = true)]
async fn a_task_takes_a_line_of_261_characters_and_no_more() {
    let (workstation, _, mut client) = with(config()).await;
    for (length, code) in [(261, 0), (262, 1)] {
        let line = format!("schtasks /create /tn t{length} /tr {} /sc once /st 23:59 /f", "x".repeat(length));
        assert_eq!(client.run(&line).await.code, code, "{length}");
    }
    assert_eq!(workstation.tasks(), ["t261"]);
}
