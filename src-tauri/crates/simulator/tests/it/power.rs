//! Restarts, shutdowns and waking up, as a client and the machine's network adapter see them.

use std::time::Duration;

use crate::common::{Client, config, start};
use simulator::{Connection, Desktop, Fault, Workstation, WorkstationConfig};

async fn connected(config: WorkstationConfig) -> (Workstation, Client) {
    let workstation = start(config).await;
    let client = Client::connect(&workstation).await.unwrap();
    (workstation, client)
}

/// Real time: a connection that is cut is no matter of a paused clock.
fn quick() -> WorkstationConfig {
    WorkstationConfig { restart_takes: Duration::from_millis(300), ..config() }
}

async fn back(workstation: &Workstation) -> Client {
    let began = std::time::Instant::now();
    loop {
        if let Ok(client) = Client::connect(workstation).await {
            return client;
        }
        assert!(began.elapsed() < Duration::from_secs(20), "it does not come back");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn until(what: &str, holds: impl Fn() -> bool) {
    let began = std::time::Instant::now();
    while !holds() {
        assert!(began.elapsed() < Duration::from_secs(20), "waited in vain for: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_restart_goes_down_when_it_was_planned_for() {
    let (workstation, mut client) = connected(quick()).await;
    assert_eq!(client.run("shutdown /r /t 1 /f").await.code, 0);
    let again = client.run("shutdown /s /t 60").await;
    assert_eq!(again.code, 1190);
    assert!(String::from_utf8_lossy(&again.stderr).trim().ends_with("(1190)"));
    until("the restart", || workstation.counters().restarts == 1).await;
    let mut client = back(&workstation).await;
    assert_eq!(client.run("echo 1").await.text().trim(), "1");
    assert_eq!(workstation.counters().restarts, 1);
}

#[tokio::test(start_paused = true)]
async fn a_restart_is_taken_back_before_its_moment() {
    let (workstation, mut client) = connected(config()).await;
    assert_eq!(client.run("shutdown /a").await.code, 1116);
    assert_eq!(client.run("shutdown /r /t 600").await.code, 0);
    assert_eq!(client.run("shutdown /a").await.code, 0);
    tokio::time::sleep(Duration::from_secs(700)).await;
    assert_eq!(workstation.counters().restarts, 0);
    assert_eq!(client.run("shutdown /x").await.code, 1);
    workstation.set_fault(Fault::ShutdownDenied);
    assert_eq!(client.run("shutdown /r").await.code, 5);
}

#[tokio::test]
async fn a_machine_that_is_off_is_woken_by_its_own_packet() {
    let (workstation, mut client) = connected(quick()).await;
    // Its answer may be lost: the machine goes down at once.
    let _ = tokio::time::timeout(Duration::from_secs(5), client.run("shutdown /s /t 1")).await;
    until("the end", || !workstation.is_on()).await;
    assert!(Client::connect(&workstation).await.is_err());
    let address: Vec<u8> =
        workstation.hardware_address().split(':').map(|byte| u8::from_str_radix(byte, 16).unwrap()).collect();
    let packet = [vec![0xff; 6], address.repeat(16)].concat();
    assert!(!workstation.hear(&packet[6..]));
    assert!(workstation.hear(&packet));
    back(&workstation).await;
    assert_eq!((workstation.counters().shutdowns, workstation.counters().wakes), (1, 1));
    workstation.switch(false);
    assert!(!workstation.is_on());
    workstation.switch(true);
    back(&workstation).await;
}

#[tokio::test(start_paused = true)]
async fn only_system_gives_a_desktop_back() {
    let away = Desktop::console("anna").in_session(2).connected(Connection::Rdp(3));
    let (workstation, mut client) = connected(WorkstationConfig { desktops: vec![away], ..config() }).await;
    let refused = client.run("tscon 2 /dest:console").await;
    assert_eq!(refused.code, 1);
    client
        .run(r#"schtasks /create /tn T /ru SYSTEM /sc once /st 23:59 /tr "tscon.exe 2 /dest:console" /f"#)
        .await;
    client.run("schtasks /run /tn T").await;
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(workstation.desktops()[0].connection, Connection::Console);
    assert_eq!(client.run("tscon 9 /dest:console").await.code, 1);
}
