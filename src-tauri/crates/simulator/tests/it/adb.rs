//! The adb server as a process of its own, and what adb says besides its answers.

use std::time::Duration;

use crate::common::{Client, config, start};
use simulator::{EmulatorSpec, Fault, SessionZero, WorkstationConfig};

const TOOL: &str = r"C:\LDPlayer\LDPlayer9\ldconsole.exe";
const BOOTED: &str = "adb --index 0 --command \"shell getprop sys.boot_completed\"";
const SERVERS: &str = "SELECT ProcessId, SessionId FROM Win32_Process WHERE Name = 'adb.exe'";

fn running(adb_server: bool) -> WorkstationConfig {
    let emulators = vec![EmulatorSpec { running: true, ..EmulatorSpec::titled("One") }];
    WorkstationConfig { session_zero: SessionZero::Strict, adb_server, emulators, ..config() }
}

#[tokio::test(start_paused = true)]
async fn a_server_started_by_a_shell_ends_with_it() {
    let workstation = start(running(false)).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    assert_eq!(client.wql(SERVERS).await, "");
    let shell = client.create().await;
    let command = client.command(&shell, &format!("{TOOL} {BOOTED}")).await;
    let first = client.collect(&shell, &command).await;
    assert_eq!(
        first.text(),
        "* daemon not running; starting now at tcp:5037\r\n* daemon started successfully\r\n1\r\n"
    );
    assert!(client.wql(SERVERS).await.contains("<SessionId>0</SessionId>"));
    assert_eq!(client.tool(BOOTED).await.text(), "1\r\n");
    client.delete(&shell).await;
    assert_eq!(client.wql(SERVERS).await, "");
}

#[tokio::test(start_paused = true)]
async fn a_server_started_on_the_desktop_stays() {
    let workstation = start(running(false)).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let adb = r"C:\LDPlayer\LDPlayer9\adb.exe start-server";
    client.run(&format!("schtasks /create /tn adb /sc once /st 23:59 /it /tr \"{adb}\"")).await;
    client.run("schtasks /run /tn adb").await;
    assert!(client.wql(SERVERS).await.contains("<SessionId>1</SessionId>"));
    assert_eq!(client.tool(BOOTED).await.text(), "1\r\n");
    assert!(client.wql(SERVERS).await.contains("<SessionId>1</SessionId>"));
}

#[tokio::test(start_paused = true)]
async fn adb_of_another_version_is_complained_of() {
    let workstation = start(running(true)).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault(Fault::AdbVersions.times(1));
    let fought = client.tool(BOOTED).await.text();
    assert!(fought.starts_with("adb server version (32) doesn't match this client (41); killing...\r\n"));
    assert!(fought.ends_with("\r\n1\r\n"), "{fought}");
    assert_eq!(client.tool(BOOTED).await.text(), "1\r\n");
}

#[tokio::test(start_paused = true)]
async fn a_server_may_hold_the_pipes_of_the_command_that_started_it() {
    let workstation = start(running(false)).await;
    workstation.set_fault(Fault::AdbHoldsPipes.times(1));
    let mut client = Client::connect(&workstation).await.unwrap();
    client.timeout = Duration::from_secs(2);
    let shell = client.create().await;
    let command = client.command(&shell, &format!("{TOOL} {BOOTED}")).await;
    assert!(client.try_receive(&shell, &command).await.unwrap().body.contains("/CommandState/Running"));
    assert_eq!(client.try_receive(&shell, &command).await.unwrap().fault_code(), Some(2_150_858_793));
}

#[tokio::test(start_paused = true)]
async fn a_stranger_at_the_port_has_another_address() {
    let workstation = start(running(true)).await;
    let ldplayer = workstation.ldplayer();
    let mut client = Client::connect(&workstation).await.unwrap();
    let address = "adb --index 0 --command \"shell cat /sys/class/net/wlan0/address\"";
    let kept = ldplayer.setting(0, "mac").unwrap().to_lowercase();
    let own = client.tool(address).await.text();
    assert_eq!(own.trim().replace(':', ""), kept);
    ldplayer.occupy_port(0, true);
    assert_eq!(client.tool(address).await.text(), own);
    ldplayer.stop_at_once(0);
    assert_eq!(client.tool(BOOTED).await.text(), "1\r\n");
    assert_ne!(client.tool(address).await.text(), own);
    ldplayer.occupy_port(0, false);
    assert!(client.tool(BOOTED).await.text().contains("not found"));
}
