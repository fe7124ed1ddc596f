//! What can be made to go wrong, seen from a client.

use std::io::ErrorKind;
use std::time::Duration;

use crate::common::{Client, between, config, start};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use simulator::{Fault, FaultRule, Quotas, RequestKind, Workstation, WorkstationConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn healthy(workstation: &Workstation) -> bool {
    let Ok(mut client) = Client::connect(workstation).await else { return false };
    matches!(client.try_create().await, Ok(reply) if reply.status == 200)
}

#[tokio::test]
async fn a_stopped_service_comes_back_on_its_port() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    for _ in 0..3 {
        workstation.set_fault(Fault::Refuse);
        let refused = TcpStream::connect(workstation.address()).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
        assert!(client.try_command(&shell, "ver").await.is_err());
        workstation.clear_faults();
        client = Client::connect(&workstation).await.unwrap();
    }
    // A service that was only stopped has lost its connections; the simulator keeps its shells.
    assert_eq!(client.try_command(&shell, "ver").await.unwrap().status, 200);
}

#[tokio::test(start_paused = true)]
async fn a_hanging_machine_answers_nobody_and_carries_out_nothing() {
    let workstation = start(config()).await;
    let mut before = Client::connect(&workstation).await.unwrap();
    let shell = before.create().await;
    workstation.set_fault(Fault::Hang);
    let mut after = Client::connect(&workstation).await.unwrap();
    let minute = Duration::from_mins(1);
    assert!(tokio::time::timeout(minute, before.try_command(&shell, "ver")).await.is_err());
    assert!(tokio::time::timeout(minute, after.try_create()).await.is_err());
    workstation.clear_faults();
    assert_eq!(before.reply().await.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    assert_eq!(workstation.counters().commands, 0);
    assert!(healthy(&workstation).await);
}

#[tokio::test(start_paused = true)]
async fn a_machine_that_hangs_keeps_the_answer_to_a_receive() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    let command = client.command(&shell, "ping -n 3 127.0.0.1").await;
    client.try_receive(&shell, &command).await.unwrap();
    workstation.set_fault(Fault::Hang);
    let waiting = tokio::time::timeout(Duration::from_mins(10), client.try_receive(&shell, &command));
    assert!(waiting.await.is_err());
}

#[tokio::test(start_paused = true)]
async fn account_faults_refuse_the_right_password() {
    let workstation = start(config()).await;
    for fault in [Fault::WrongPassword, Fault::LockedAccount, Fault::DisabledAccount] {
        workstation.set_fault(fault);
        let mut client = Client::connect(&workstation).await.unwrap();
        assert_eq!(client.try_create().await.unwrap().status, 401);
        workstation.clear_faults();
        assert!(healthy(&workstation).await);
    }
    assert_eq!(workstation.counters().handshakes_failed, 3);
}

#[tokio::test(start_paused = true)]
async fn an_account_locks_after_too_many_failures() {
    let quotas = Quotas { lockout_after: Some(3), ..Quotas::default() };
    let workstation = start(WorkstationConfig { quotas, ..config() }).await;
    for _ in 0..3 {
        let mut client = Client::connect_as(&workstation, "wrong").await.unwrap();
        assert_eq!(client.try_create().await.unwrap().status, 401);
    }
    assert!(!healthy(&workstation).await);
    tokio::time::sleep(Duration::from_mins(11)).await;
    assert!(healthy(&workstation).await);
}

#[tokio::test(start_paused = true)]
async fn statuses_and_soap_faults_strike_before_the_request() {
    let workstation = start(config()).await;
    for status in [403, 404, 500, 503] {
        workstation.set_fault(Fault::Http(status).times(1));
        let mut client = Client::connect(&workstation).await.unwrap();
        assert_eq!(client.try_create().await.unwrap().status, status);
    }
    workstation.set_fault(Fault::Soap(5).on(RequestKind::Create).times(1));
    let mut client = Client::connect(&workstation).await.unwrap();
    let reply = client.try_create().await.unwrap();
    assert_eq!((reply.status, reply.fault_code()), (500, Some(5)));
    assert!(reply.body.contains("w:AccessDenied"));
    assert_eq!(workstation.counters().shells_created, 0);
    assert_eq!(workstation.counters().faults, 5);
    assert!(healthy(&workstation).await);
}

#[tokio::test]
async fn a_reset_loses_the_request_and_a_lost_answer_only_the_answer() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault(Fault::Reset.times(1));
    assert_eq!(client.try_create().await.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(workstation.counters().shells_created, 0);
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    workstation.set_fault(Fault::LoseAnswer.on(RequestKind::Command).times(1));
    let tool = r"C:\LDPlayer\LDPlayer9\ldconsole.exe rename --index 0 --title Done";
    assert_eq!(client.try_command(&shell, tool).await.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(workstation.ldplayer().emulator_state(0).unwrap().title, "Done");
}

#[tokio::test]
async fn an_answer_may_be_reset_after_any_number_of_bytes() {
    let workstation = start(config()).await;
    for length in [0, 40] {
        let mut client = Client::connect(&workstation).await.unwrap();
        workstation.set_fault(format!("reset-at={length} on=create times=1").parse::<FaultRule>().unwrap());
        assert_eq!(client.try_create().await.unwrap_err().kind(), ErrorKind::ConnectionReset);
        assert_eq!(client.received(), length);
    }
    workstation.set_fault(Fault::ResetAt(usize::MAX).times(1));
    let mut client = Client::connect(&workstation).await.unwrap();
    assert_eq!(client.try_create().await.unwrap().status, 200);
    assert_eq!(client.reply().await.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(workstation.counters().shells_created, 3);
}

#[tokio::test(start_paused = true)]
async fn a_slow_request_is_carried_out_even_if_the_client_leaves() {
    let workstation = start(config()).await;
    let delay = Duration::from_secs(4);
    workstation.set_fault(Fault::Slow { delay, jitter: Duration::ZERO });
    let mut client = Client::connect(&workstation).await.unwrap();
    let began = tokio::time::Instant::now();
    client.create().await;
    assert!(began.elapsed() >= delay && began.elapsed() < 2 * delay, "{:?}", began.elapsed());
    let gone = tokio::time::timeout(Duration::from_secs(1), client.try_create()).await;
    assert!(gone.is_err());
    drop(client);
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!(workstation.counters().shells_created, 2);
}

#[tokio::test(start_paused = true)]
async fn a_reboot_takes_shells_emulators_and_connections() {
    let workstation = start(config()).await;
    workstation.ldplayer().start_at_once(0);
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    workstation.set_fault(Fault::Reboot { down_for: Duration::from_mins(1) });
    assert!(client.try_command(&shell, "ver").await.is_err());
    assert!(TcpStream::connect(workstation.address()).await.is_err());
    assert_eq!(workstation.counters().shells_open, 0);
    assert_eq!(workstation.ldplayer().emulator_state(0).unwrap().pid, None);
    tokio::time::sleep(Duration::from_secs(61)).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    assert_eq!(client.try_command(&shell, "ver").await.unwrap().fault_code(), Some(2_150_858_843));
}

#[tokio::test(start_paused = true)]
async fn the_tool_can_be_missing_hang_or_print_rubbish() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault(Fault::LdconsoleMissing);
    let missing = client.tool("list2").await;
    assert_eq!(missing.code, 1);
    assert!(
        missing.stdout.is_empty() && missing.stderr.starts_with(b"'C:\\LDPlayer\\LDPlayer9\\ldconsole.exe'")
    );
    let test = r#"if exist "C:\LDPlayer\LDPlayer9\ldconsole.exe" (exit 0) else (exit 77)"#;
    assert_eq!(client.run(test).await.code, 77);
    workstation.clear_faults();

    workstation.set_fault(Fault::LdconsoleRubbish);
    let rubbish = client.tool("list2").await;
    assert!(rubbish.code != 0 && std::str::from_utf8(&rubbish.stdout).is_err());
    workstation.clear_faults();

    workstation.set_fault(Fault::LdconsoleHangs);
    let shell = client.create().await;
    let command = client.command(&shell, r"C:\LDPlayer\LDPlayer9\ldconsole.exe list2").await;
    for _ in 0..5 {
        // The machine lives and says so at every timeout; only the tool does not end.
        let reply = client.try_receive(&shell, &command).await.unwrap();
        assert_eq!(reply.fault_code(), Some(2_150_858_793));
    }
}

#[tokio::test(start_paused = true)]
async fn a_tool_that_crashes_does_nothing() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault("ldconsole-crashes".parse::<FaultRule>().unwrap());
    for arguments in ["list2", "rename --index 0 --title Done"] {
        let crashed = client.tool(arguments).await;
        assert_eq!(crashed.code, -1_073_741_819);
        assert!(crashed.stdout.is_empty() && crashed.stderr.is_empty(), "{crashed:?}");
    }
    workstation.clear_faults();
    assert!(client.tool("list2").await.text().starts_with("0,One,"));
}

#[tokio::test(start_paused = true)]
async fn a_full_disk_stops_only_what_writes() {
    let workstation = start(config()).await;
    workstation.ldplayer().start_at_once(1);
    let before = workstation.ldplayer().emulators();
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault("disk-full".parse::<FaultRule>().unwrap());
    for arguments in [
        "add --name Four",
        "copy --from 0 --name Four",
        r"backup --index 0 --file D:\one.ldbk",
        r"restore --index 0 --file D:\one.ldbk",
        r"installapp --index 1 --filename D:\game.apk",
        "installapp --index 1 --packagename com.example.game",
    ] {
        let failed = client.tool(arguments).await;
        assert!(failed.code < 0 && !failed.stdout.is_empty() && failed.stderr.is_empty(), "{failed:?}");
        tokio::time::sleep(Duration::from_mins(10)).await;
        assert_eq!(workstation.ldplayer().emulators().len(), before.len(), "{arguments}");
    }
    let packages = client.tool("adb --index 1 --command \"shell pm list packages\"").await.text();
    assert!(packages.contains("package:") && !packages.contains("com.example.game"), "{packages}");
    assert_eq!(client.tool("rename --index 0 --title Done").await.code, 0);
    assert_eq!(workstation.ldplayer().emulator_state(0).unwrap().title, "Done");
    workstation.clear_faults();
    assert_eq!(client.tool("add --name Four").await.code, 3);
}

#[tokio::test(start_paused = true)]
async fn answers_can_be_halved_garbled_mislabelled_or_misdirected() {
    let workstation = start(config()).await;
    workstation.set_fault(Fault::HalfAnswer.on(RequestKind::Create).times(1));
    let mut client = Client::connect(&workstation).await.unwrap();
    assert_eq!(client.try_create().await.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault(Fault::Garbage.times(1));
    assert!(!client.try_create().await.unwrap().body.contains("Envelope"));
    workstation.set_fault(Fault::WrongContentType.times(1));
    assert!(client.try_create().await.unwrap().head.contains("Content-Type: text/html"));
    workstation.set_fault(Fault::WrongRelatesTo.times(1));
    assert!(!client.try_create().await.unwrap().body.contains("<a:RelatesTo>uuid:7<"));
    workstation.set_fault(Fault::Drip(Duration::from_millis(10)).times(1));
    let began = tokio::time::Instant::now();
    assert_eq!(client.try_create().await.unwrap().status, 200);
    assert!(began.elapsed() > Duration::from_secs(10));
    assert_eq!(workstation.counters().shells_created, 5);
}

/// The year in `Date` and the timestamp of NTLM's challenge (in seconds), as a client sees them.
async fn times(workstation: &Workstation) -> (i32, i64) {
    let mut message = b"NTLMSSP\0\x01\0\0\0\x07\x82\x08\xa2".to_vec();
    message.resize(40, 0);
    let mut stream = TcpStream::connect(workstation.address()).await.unwrap();
    let request = format!(
        "POST /wsman HTTP/1.1\r\nConnection: close\r\nAuthorization: Negotiate {}\r\nContent-Length: 0\r\n\r\n",
        BASE64.encode(message)
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let date = between(&answer, "Date: ", "\r\n").unwrap();
    let year = date.split(' ').nth(3).unwrap().parse().unwrap();
    let challenge = BASE64.decode(between(&answer, "Negotiate ", "\r\n").unwrap()).unwrap();
    // MsvAvTimestamp: identifier 7, eight bytes.
    let at = challenge.windows(4).position(|part| part == [7, 0, 8, 0]).unwrap() + 4;
    let steps = i64::from_le_bytes(challenge[at..at + 8].try_into().unwrap());
    (year, steps / 10_000_000)
}

#[tokio::test]
async fn a_clock_may_be_wrong_wherever_the_machine_tells_its_time() {
    const TEN_YEARS: i64 = 3653 * 24 * 60 * 60;
    let workstation = start(config()).await;
    let (year, second) = times(&workstation).await;
    for skew in [TEN_YEARS, -TEN_YEARS] {
        // The one set last holds.
        workstation.set_fault(format!("clock-skew={skew}").parse::<FaultRule>().unwrap());
        let (skewed_year, skewed_second) = times(&workstation).await;
        assert!((10..=11).contains(&((skewed_year - year) * i32::try_from(skew.signum()).unwrap())));
        assert!((skewed_second - second - skew).abs() < 3600, "{skewed_second} {second}");
    }
    // WMI says so, too, and reckons the moment of the last start by the same clock.
    workstation.set_fault(Fault::ClockSkew(Duration::from_secs(TEN_YEARS.unsigned_abs())));
    let mut client = Client::connect(&workstation).await.unwrap();
    for query in ["SELECT LocalDateTime FROM", "SELECT LastBootUpTime FROM", "SELECT * FROM"] {
        let told = client.wql(&format!("{query} Win32_OperatingSystem")).await;
        let told = between(&told, "Datetime", "-").unwrap();
        let told: i32 = told.rsplit('>').next().unwrap().parse().unwrap();
        assert!((9..=11).contains(&(told - year)), "{query}: {told}");
    }
    // A clock that cannot be shown is left alone.
    workstation.clear_faults();
    workstation.set_fault(Fault::ClockSkew(Duration::MAX));
    assert!((times(&workstation).await.1 - second).abs() < 3600);
}

#[tokio::test]
async fn a_workstation_that_was_shut_down_gives_its_port_back() {
    let workstation = start(config()).await;
    let address = workstation.address();
    let client = Client::connect(&workstation).await.unwrap();
    drop(workstation);
    drop(client);
    assert!(TcpStream::connect(address).await.is_err());
    let again = start(WorkstationConfig { port: address.port(), ..config() }).await;
    assert!(healthy(&again).await);
}

#[tokio::test(start_paused = true)]
async fn a_fault_may_be_told_in_another_language_with_the_same_codes() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault(Fault::LocalisedReason);
    let shell = client.create().await;
    for nothing in [None, Some("11111111-1111-1111-1111-111111111111")] {
        let reply = client.try_receive(nothing.unwrap_or(&shell), "11111111").await.unwrap();
        assert_eq!(reply.fault_code(), Some(2_150_858_843));
        assert!(reply.body.contains("<s:Value>w:InvalidSelectors</s:Value>"));
        assert!(reply.body.contains("<s:Text xml:lang=\"zh-CN\">WS-Management \u{670d}"), "{}", reply.body);
        assert!(!reply.body.contains("cannot process"), "{}", reply.body);
    }
}

#[tokio::test(start_paused = true)]
async fn a_quota_may_be_reported_by_wmi_without_a_service_code() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault(Fault::WmiQuota.on(RequestKind::Create).times(1));
    let reply = client.try_create().await.unwrap();
    assert_eq!((reply.status, reply.fault_code()), (500, None));
    assert!(reply.body.contains("<s:Value>w:QuotaLimit</s:Value>"));
    assert!(reply.body.contains("<p:error_Code>2150859174</p:error_Code>"));
    assert!(!reply.body.contains("WSManFault"));
    assert_eq!(workstation.counters().shells_created, 0);
    assert!(healthy(&workstation).await);
}

#[tokio::test(start_paused = true)]
async fn a_fault_may_hold_another_one_whose_code_is_not_the_answer() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault("nested-soap=2150859180 on=create".parse::<FaultRule>().unwrap().times(1));
    let reply = client.try_create().await.unwrap();
    assert_eq!(reply.fault_code(), Some(2_150_859_180));
    let codes: Vec<&str> =
        reply.body.split(" Code=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(codes, ["2150859180", "5"]);
    let outer = reply.body.find("Code=\"2150859180\"").unwrap();
    assert!(outer < reply.body.find("<f:ProviderFault").unwrap());
    assert_eq!(reply.body.matches("</f:WSManFault>").count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_create_may_be_answered_with_the_selector_alone() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault(Fault::BareCreate);
    let reply = client.try_create().await.unwrap();
    assert_eq!(reply.status, 200);
    assert!(!reply.body.contains("rsp:ShellId") && !reply.body.contains("<rsp:Shell"), "{}", reply.body);
    let shell = between(&reply.body, "<w:Selector Name=\"ShellId\">", "<").unwrap().to_owned();
    let command = client.command(&shell, "echo there").await;
    assert_eq!(client.collect(&shell, &command).await.stdout, b"there\r\n");
}

/// What was accepted in the moment in which a machine is switched off belongs to nobody: it must not be served for ever.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_connection_outlives_its_workstation() {
    for _ in 0..100 {
        let machine = Workstation::start(WorkstationConfig::default()).await.unwrap();
        let mut clients = Vec::new();
        for _ in 0..10 {
            clients.push(TcpStream::connect(machine.address()).await.unwrap());
        }
        machine.shutdown();
        for mut client in clients {
            let ended = tokio::time::timeout(Duration::from_secs(20), client.read(&mut [0; 1])).await;
            assert!(matches!(ended.expect("an end"), Ok(0) | Err(_)));
        }
    }
}
