//! The Task Scheduler as `schtasks` shows it.

use std::time::Duration;

use crate::common::{Client, Output, config, start};
use simulator::{Desktop, Phase, Priority, SessionZero, Workstation, WorkstationConfig};

const NAMESPACE: &str = "http://schemas.microsoft.com/windows/2004/02/mit/task";
const SID: &str = "S-1-5-21-3623811015-3361044348-30300820-1002";
const TOOL: &str = r"C:\LDPlayer\LDPlayer9\ldconsole.exe";
const RUNNING: u32 = 0x0004_1301;
const NEVER_RAN: u32 = 0x0004_1303;
const NEEDS_ELEVATION: u32 = 0x8007_02E4;
const NOT_LOGGED_ON: u32 = 0x8007_04DD;
const REFUSED: u32 = 0x8007_10E0;

async fn with(config: WorkstationConfig) -> (Workstation, Client) {
    let workstation = start(config).await;
    let client = Client::connect(&workstation).await.unwrap();
    (workstation, client)
}

fn config_of(user: &str) -> WorkstationConfig {
    WorkstationConfig { session_zero: SessionZero::Strict, logged_on: Some(user.into()), ..config() }
}

fn xml(principal: &str, settings: &str, program: &str, arguments: &str) -> String {
    format!(
        "<Task version='1.2' xmlns='{NAMESPACE}'><Principals><Principal>{principal}</Principal></Principals>\
         <Settings>{settings}</Settings><Actions><Exec><Command>{program}</Command><Arguments>{arguments}</Arguments>\
         </Exec></Actions></Task>"
    )
}

fn interactive(sid: &str) -> String {
    format!(
        "<UserId>{sid}</UserId><LogonType>InteractiveToken</LogonType><RunLevel>HighestAvailable</RunLevel>"
    )
}

/// Writes the task with one `echo`, as a client without files can.
async fn create(client: &mut Client, name: &str, xml: &str) -> Output {
    let escaped = xml.replace('<', "^<").replace('>', "^>");
    client
        .run(&format!(
            r#">"%TEMP%\{name}.xml" echo {escaped}&schtasks /create /tn "{name}" /xml "%TEMP%\{name}.xml" /f"#
        ))
        .await
}

async fn seconds(count: u64) {
    tokio::time::sleep(Duration::from_secs(count)).await;
}

#[tokio::test(start_paused = true)]
async fn a_task_by_xml_starts_an_emulator_on_its_users_desktop() {
    let (workstation, mut client) = with(config_of("Администратор")).await;
    let settings = "<Priority>4</Priority><DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>";
    let output =
        create(&mut client, "LDFleet start 0", &xml(&interactive(SID), settings, TOOL, "launch --index 0"))
            .await;
    assert_eq!(output.code, 0, "{:?}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(workstation.task_result("LDFleet start 0"), Some(NEVER_RAN));
    client.run(r#"schtasks /run /tn "LDFleet start 0""#).await;
    seconds(120).await;
    let state = workstation.ldplayer().emulator_state(0).unwrap();
    assert_eq!(
        (state.phase, state.session, state.priority),
        (Phase::Running, Some(1), Some(Priority::Normal))
    );
    let row = client.run(r#"schtasks /query /tn "LDFleet start 0" /v /fo csv /nh"#).await.text();
    let cells: Vec<&str> = row.trim().trim_matches('"').split("\",\"").collect();
    assert_eq!(cells.len(), 28, "{row}");
    assert_eq!((cells[0], cells[1], cells[6]), ("FARM-01", r"\LDFleet start 0", "0"));
    let shown = client.run(r#"schtasks /query /tn "LDFleet start 0" /xml"#).await.text();
    assert!(shown.contains(SID) && shown.contains("<Priority>4</Priority>"), "{shown}");
    assert!(client.run("schtasks /query /fo csv /nh").await.text().starts_with(r#""\LDFleet start 0","#));
    client.run(r#"schtasks /delete /tn "LDFleet start 0" /f"#).await;
    assert!(workstation.tasks().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_task_by_schtasks_alone_runs_below_normal() {
    let (workstation, mut client) = with(config_of("operator")).await;
    let line = format!(
        "schtasks /create /tn x /sc once /st 23:59 /ru operator /it /rl highest /tr \"{TOOL} launch --index 1\""
    );
    assert_eq!(client.run(&line).await.code, 0);
    tokio::time::sleep(Duration::from_hours(24)).await;
    let state = workstation.ldplayer().emulator_state(1).unwrap();
    assert_eq!((state.phase, state.priority), (Phase::Running, Some(Priority::BelowNormal)));
    assert_eq!(workstation.tasks(), ["x"]);
}

#[tokio::test(start_paused = true)]
async fn the_scheduler_s_last_result_says_how_a_run_ended() {
    let (workstation, mut client) = with(config_of("operator")).await;
    let mine = "S-1-5-21-3623811015-3361044348-30300820-1001";
    let run = async |client: &mut Client, program: &str, arguments: &str| {
        create(client, "t", &xml(&interactive(mine), "", program, arguments)).await;
        let output = client.run("schtasks /run /tn t").await;
        assert_eq!(output.code, 0, "it always says that it has tried");
        seconds(1).await;
    };
    run(&mut client, "cmd", "/c exit 7").await;
    assert_eq!(workstation.task_result("t"), Some(7));
    run(&mut client, r"C:\nothing.exe", "").await;
    assert_eq!(workstation.task_result("t"), Some(0x8007_0002));
    run(&mut client, "ping", "-n 20 127.0.0.1").await;
    assert_eq!(workstation.task_result("t"), Some(RUNNING));
    client.run("schtasks /run /tn t").await;
    seconds(60).await;
    assert_eq!(workstation.task_result("t"), Some(0), "the second one was refused, then the first one ended");
    workstation.set_on_battery(true);
    run(&mut client, TOOL, "launch --index 0").await;
    assert_eq!(workstation.task_result("t"), Some(REFUSED));
    workstation.set_on_battery(false);
    workstation.set_desktops(vec![Desktop::console("operator").standard()]);
    run(&mut client, TOOL, "launch --index 0").await;
    assert_eq!(workstation.task_result("t"), Some(0), "WinRM's account is an administrator wherever it is");
    workstation.set_logged_on(None);
    run(&mut client, TOOL, "launch --index 0").await;
    assert_eq!(workstation.task_result("t"), Some(NOT_LOGGED_ON));
    workstation.set_desktops(vec![Desktop::console("kid").standard()]);
    create(&mut client, "t", &xml(&interactive(SID), "", TOOL, "launch --index 1")).await;
    client.run("schtasks /run /tn t").await;
    assert_eq!(workstation.task_result("t"), Some(NEEDS_ELEVATION));
}

#[tokio::test(start_paused = true)]
async fn a_task_file_that_windows_cannot_read_is_refused() {
    let (workstation, mut client) = with(config_of("operator")).await;
    let path = r"C:\Windows\Temp\t.xml";
    let text = xml("<UserId>operator</UserId>", "", "cmd", "");
    let declared = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{text}");
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let refused: [(Vec<u8>, &str); 5] = [
        (declared.into_bytes(), "unable to switch the encoding"),
        ([b"\xef\xbb\xbf", text.as_bytes()].concat(), "(1,2)::ERROR: incorrect document syntax"),
        (utf16.clone(), "(1,2)::ERROR: incorrect document syntax"),
        (text.replace("operator", "nobody").into_bytes(), ":UserId:nobody"),
        (text.replace("<Settings>", "<Settings><Priority>12</Priority>").into_bytes(), ":Priority:12"),
    ];
    for (bytes, why) in refused {
        workstation.put_file(path, &bytes);
        let output = client.run(&format!("schtasks /create /tn t /xml {path} /f")).await;
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.code == 1 && said.contains(why), "{said}");
    }
    for good in [text.clone().into_bytes(), [&b"\xff\xfe"[..], &utf16].concat()] {
        workstation.put_file(path, &good);
        assert_eq!(client.run(&format!("schtasks /create /tn t /xml {path} /f")).await.code, 0);
    }
}

#[tokio::test(start_paused = true)]
async fn left_over_tasks_survive_a_restart_and_a_deletion_asks() {
    let (workstation, mut client) = with(config_of("operator")).await;
    create(&mut client, "t", &xml(&interactive("operator"), "", "cmd", "/c exit 0")).await;
    workstation.set_fault(simulator::Fault::Reboot { down_for: Duration::from_secs(5) });
    seconds(10).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    assert_eq!(workstation.tasks(), ["t"]);
    let shell = client.create().await;
    let question = client.command(&shell, "schtasks /delete /tn t").await;
    client.send(&shell, &question, b"N\r\n", true).await;
    client.collect(&shell, &question).await;
    assert_eq!(workstation.tasks(), ["t"]);
}
