//! What WMI tells of a machine's vitals: its processors, memory, disks and programs.

use std::time::Duration;

use crate::common::{Client, between, config, start};
use simulator::{Fault, WmiFault, Workstation, WorkstationConfig};
use tokio::time::{Instant, sleep};

const IDLE: &str = "SELECT KernelModeTime, ThreadCount FROM Win32_Process WHERE ProcessId = 0";

fn number(text: &str, property: &str) -> u64 {
    let value = between(text, &format!("<{property}>"), &format!("</{property}>"));
    value.and_then(|value| value.parse().ok()).unwrap_or_else(|| panic!("{property} in {text}"))
}

/// How busy the processors were for a while, in percent.
async fn load(client: &mut Client, time: Duration) -> f64 {
    let before = number(&client.wql(IDLE).await, "KernelModeTime");
    sleep(time).await;
    let after = client.wql(IDLE).await;
    let idle = Duration::from_nanos(100 * (number(&after, "KernelModeTime") - before));
    let processors = u32::try_from(number(&after, "ThreadCount")).unwrap();
    100.0 * (1.0 - idle.div_duration_f64(time * processors))
}

async fn client(workstation: &Workstation) -> Client {
    Client::connect(workstation).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn the_idle_process_shows_how_busy_the_processors_are() {
    let workstation = start(WorkstationConfig { seed: 7, ..config() }).await;
    let mut asking = client(&workstation).await;
    let idle = load(&mut asking, Duration::from_mins(1)).await;
    assert!((3.9..14.0).contains(&idle), "{idle}");
    for index in 0..3 {
        assert!(workstation.ldplayer().start_at_once(index));
    }
    let busy = load(&mut asking, Duration::from_mins(1)).await;
    assert!(busy > idle + 5.0, "{busy} after {idle}");
    let twin = start(WorkstationConfig { seed: 7, ..config() }).await;
    let same = load(&mut client(&twin).await, Duration::from_mins(1)).await;
    assert!((same - idle).abs() < 1.0, "{same} and {idle}");
}

#[tokio::test(start_paused = true)]
async fn several_programs_are_asked_for_in_one_question() {
    let workstation = start(config()).await;
    workstation.ldplayer().start_at_once(0);
    sleep(Duration::from_mins(2)).await;
    let wql = "SELECT ProcessId, Name, WorkingSetSize, PageFileUsage FROM Win32_Process \
               WHERE Name = 'Ld9BoxHeadless.exe' OR Name = 'explorer.exe' OR ProcessId = 0";
    let answer = client(&workstation).await.wql(wql).await;
    assert_eq!(answer.matches("<w:XmlFragment>").count(), 3, "{answer}");
    let machine = &answer[answer.find("Ld9BoxHeadless.exe").unwrap()..];
    // One is in bytes, the other in kilobytes.
    assert_eq!(number(machine, "WorkingSetSize"), 1024 * number(machine, "PageFileUsage"));
}

#[tokio::test(start_paused = true)]
async fn a_program_tells_its_version() {
    let workstation =
        start(WorkstationConfig { ldplayer_version: Some("9.1.40.0".into()), ..config() }).await;
    let path = workstation.ldconsole().replace('\\', "\\\\");
    let wql = |path: &str| format!("SELECT Version FROM CIM_DataFile WHERE Name = '{path}'");
    let mut asking = client(&workstation).await;
    assert!(asking.wql(&wql(&path)).await.contains("<Version>9.1.40.0</Version>"));
    assert!(!asking.wql(&wql(r"C:\\Windows\\System32\\cmd.exe")).await.contains("<Version>"));
}

#[tokio::test(start_paused = true)]
async fn each_class_fails_in_a_way_of_its_own() {
    let workstation = start(config()).await;
    let mut asking = client(&workstation).await;
    let fails = |class: &str, how| workstation.set_fault(Fault::Wmi { class: class.into(), how });
    fails("win32_operatingsystem", WmiFault::Missing);
    fails("Win32_Process", WmiFault::Denied);
    fails("Win32_LogicalDisk", WmiFault::Nonsense);
    fails("Win32_ComputerSystem", WmiFault::Slow(Duration::from_secs(30)));
    let missing = asking.wql_reply("SELECT Version FROM Win32_OperatingSystem").await;
    assert_eq!(missing.fault_code(), Some(2_150_858_778));
    assert_eq!(asking.wql_reply(IDLE).await.fault_code(), Some(5));
    let disks = asking.wql("SELECT Size, FreeSpace FROM Win32_LogicalDisk WHERE DriveType = 3").await;
    assert!(disks.contains("<FreeSpace>99999999999999999999999999</FreeSpace>"), "{disks}");
    let began = Instant::now();
    asking.wql("SELECT Name FROM Win32_ComputerSystem").await;
    assert!(began.elapsed() >= Duration::from_secs(30));
    workstation.clear_faults();
    assert!(asking.wql(IDLE).await.contains("<ThreadCount>16</ThreadCount>"));
}
