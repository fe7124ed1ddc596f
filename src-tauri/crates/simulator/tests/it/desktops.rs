//! Who is logged on where, as far as a client can ask.

use crate::common::{Client, config, start};
use simulator::{Connection, Desktop, Phase, SessionZero, Workstation, WorkstationConfig};

const SID: &str = "S-1-5-21-3623811015-3361044348-30300820-1002";

async fn with(desktops: Vec<Desktop>) -> Workstation {
    start(WorkstationConfig { session_zero: SessionZero::Strict, desktops, ..config() }).await
}

#[tokio::test(start_paused = true)]
async fn sessions_have_numbers_names_and_users() {
    let workstation = with(vec![
        Desktop::console("Anna").in_session(2),
        Desktop::console("Борис").in_session(3).connected(Connection::Rdp(4)),
        Desktop::console("operator").in_session(5).connected(Connection::Disconnected),
    ])
    .await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let list = client.run("tasklist /fo csv /nh /fi \"IMAGENAME eq explorer.exe\"").await.text();
    let lines: Vec<&str> = list.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].contains("\"Console\",\"2\"") && lines[1].contains("\"RDP-Tcp#4\",\"3\""));
    assert!(lines[2].contains("\"\",\"5\""), "nobody is connected: {list}");
    let anna = client.run(&format!(r#"reg query "HKU\{SID}\Volatile Environment" /s /v SESSIONNAME"#)).await;
    let expected = format!(
        "\r\nHKEY_USERS\\{SID}\\Volatile Environment\\2\r\n    SESSIONNAME    REG_SZ    Console\r\n\r\n"
    );
    assert!(anna.text().starts_with(&expected), "{}", anna.text());
    let users = client.run("reg query HKU").await.text();
    for end in ["1001", "1002", "1003"] {
        assert!(users.contains(&format!("HKEY_USERS\\S-1-5-21-3623811015-3361044348-30300820-{end}\r\n")));
    }
    let profiles = client
        .wql("SELECT SID, LocalPath FROM Win32_UserProfile WHERE Loaded = TRUE AND Special = FALSE")
        .await;
    assert_eq!(profiles.matches("<w:XmlFragment>").count(), 3);
    assert!(profiles.contains(r"<LocalPath>C:\Users\Борис</LocalPath>"), "{profiles}");
    let explorers =
        client.wql("SELECT ProcessId, SessionId FROM Win32_Process WHERE Name = 'explorer.exe'").await;
    assert!(explorers.contains("<SessionId>3</SessionId>"), "{explorers}");
}

#[tokio::test(start_paused = true)]
async fn a_computer_says_who_it_is() {
    let first = start(WorkstationConfig { name: "FARM-PC-01".into(), ..config() }).await;
    let port = first.address().port();
    let mut client = Client::connect(&first).await.unwrap();
    let who = client.wql("SELECT Name, Domain, PartOfDomain FROM Win32_ComputerSystem").await;
    assert!(
        who.contains("<Domain>WORKGROUP</Domain><Name>FARM-PC-01</Name><PartOfDomain>false</PartOfDomain>")
    );
    let uuid = client.wql("SELECT UUID FROM Win32_ComputerSystemProduct").await;
    assert!(uuid.contains(&first.uuid()), "{uuid}");
    first.shutdown();
    let second = start(WorkstationConfig { name: "FARM-PC-02".into(), port, ..config() }).await;
    assert_eq!(second.address().port(), port);
    assert_ne!(second.uuid(), first.uuid());
    let mut client = Client::connect(&second).await.unwrap();
    assert_eq!(client.run("echo %COMPUTERNAME%").await.text(), "FARM-PC-02\r\n");
}

#[tokio::test(start_paused = true)]
async fn android_needs_a_monitor_or_remote_desktop() {
    for (connection, phase_booted) in [
        (Connection::Console, true),
        (Connection::Rdp(0), true),
        (Connection::Disconnected, false),
        (Connection::ConsoleWithoutMonitor, false),
    ] {
        let workstation = with(vec![Desktop::console("operator").connected(connection)]).await;
        let mut client = Client::connect(&workstation).await.unwrap();
        let line = r"C:\LDPlayer\LDPlayer9\ldconsole.exe launch --index 0";
        client
            .run(&format!(
                "schtasks /create /tn a /sc once /st 23:59 /ru operator /it /rl highest /tr \"{line}\""
            ))
            .await;
        client.run("schtasks /run /tn a").await;
        tokio::time::sleep(std::time::Duration::from_mins(5)).await;
        let state = workstation.ldplayer().emulator_state(0).unwrap();
        assert_eq!((state.phase, state.booted), (Phase::Running, phase_booted), "{connection:?}");
    }
}
