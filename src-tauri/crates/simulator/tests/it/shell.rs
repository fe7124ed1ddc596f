//! Remote shells: their requests, their limits, and what they say when something is not as it should be.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};

use crate::common::{Client, between, config, start};
use simulator::{CommandWrapping, EmulatorSpec, Quotas, RequestKind, WorkstationConfig};

/// Counts warnings.
#[derive(Clone, Default)]
struct Warnings(Arc<AtomicUsize>);

impl tracing::Subscriber for Warnings {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        *metadata.level() <= tracing::Level::WARN
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, _: &tracing::Event<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

#[tokio::test(start_paused = true)]
async fn unknown_powershell_says_so_and_is_warned_of() {
    let warnings = Warnings::default();
    let _guard = tracing::subscriber::set_default(warnings.clone());
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    for (number, line) in [
        "powershell -InputFormat None -Command [Math]::Pi",
        "powershell.exe -inp none -NoProfile Get-Process",
    ]
    .iter()
    .enumerate()
    {
        let output = client.run(line).await;
        assert_eq!((output.code, output.text()), (1, String::new()));
        assert!(String::from_utf8(output.stderr).unwrap().contains("not simulated"), "{line}");
        assert_eq!(warnings.0.load(Ordering::Relaxed), number + 1, "{line}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_command_is_run_fetched_signalled_and_counted() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let output = client.run("echo hi there& echo oops 1>&2& exit 7").await;
    assert_eq!(output.stdout, b"hi there\r\n");
    assert_eq!(output.stderr, b"oops \r\n");
    assert_eq!(output.code, 7);
    let counters = workstation.counters();
    assert_eq!((counters.shells_created, counters.shells_open), (1, 0));
    assert_eq!((counters.commands, counters.commands_open), (1, 0));
    assert_eq!(counters.of(RequestKind::Signal), 1);
    assert_eq!((counters.connections, counters.connections_open, counters.requests), (1, 1, 5));
}

#[tokio::test(start_paused = true)]
async fn identifiers_are_upper_case_and_answers_relate_to_requests() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let reply = client.try_create().await.unwrap();
    let id = between(&reply.body, "<rsp:ShellId>", "<").unwrap();
    assert_eq!(id, id.to_uppercase());
    assert_eq!(id.len(), 36);
    assert!(reply.body.contains("<a:RelatesTo>uuid:7</a:RelatesTo>"));
    assert!(reply.body.contains("<rsp:IdleTimeOut>PT7200.000S</rsp:IdleTimeOut>"));
    assert!(reply.head.starts_with("HTTP/1.1 200 \r\nContent-Type: application/soap+xml;charset=UTF-8\r\n"));
}

#[tokio::test(start_paused = true)]
async fn negative_exit_codes_come_back_as_windows_reports_them() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    assert_eq!(client.run("exit -1001").await.code, -1001);
    let unknown = client.run("foo bar").await;
    let text =
        "'foo' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n";
    assert_eq!((unknown.stderr, unknown.code), (text.as_bytes().to_vec(), 1));
    let nowhere = client.run(r"C:\Nowhere\tool.exe").await;
    assert_eq!(nowhere.stderr, b"The system cannot find the path specified.\r\n");
}

#[tokio::test(start_paused = true)]
async fn long_output_comes_in_answers_that_fit_and_loses_nothing() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    let command = client.command(&shell, "for /L %i in (1,1,40000) do @echo line %i").await;
    let first = client.try_receive(&shell, &command).await.unwrap();
    assert!(first.body.len() <= 153_600, "{}", first.body.len());
    assert!(first.body.contains("/CommandState/Running"));
    let command = client.command(&shell, "for /L %i in (1,1,40000) do @echo line %i").await;
    let output = client.collect(&shell, &command).await;
    let expected: String =
        (1..=40_000).map(|number| format!("line {number}\r\n")).collect::<Vec<_>>().concat();
    assert_eq!(output.text(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_loop_that_waits_prints_each_round_when_it_comes() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    let wait = "ping -n 2 127.0.0.1 >nul&if errorlevel 1 exit";
    let command = client
        .command(
            &shell,
            &format!("echo off&for /l %n in (1,1,3) do (echo %n&call echo m:%^errorlevel%&{wait})"),
        )
        .await;
    let started = tokio::time::Instant::now();
    for round in 1..=3 {
        let reply = client.try_receive(&shell, &command).await.unwrap();
        assert_eq!(started.elapsed().as_secs(), round - 1, "as soon as there is anything");
        let printed =
            BASE64.decode(between(&reply.body, &format!("CommandId=\"{command}\">"), "<").unwrap()).unwrap();
        assert_eq!(
            String::from_utf8(printed).unwrap(),
            format!("{round}\r\nm:0\r\n"),
            "and all of it together"
        );
    }
    let output = client.collect(&shell, &command).await;
    assert_eq!((output.text().as_str(), output.code), ("", 0));
    assert_eq!(started.elapsed().as_secs(), 3);
    // `timeout` does not wait where its input is no console.
    let output = client.run("for /l %n in (1,1,2) do @timeout /t 1").await;
    assert_eq!((output.code, started.elapsed().as_secs()), (1, 3));
}

#[tokio::test(start_paused = true)]
async fn a_silent_command_lets_a_receive_time_out_and_then_delivers() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    client.timeout = Duration::from_secs(2);
    let shell = client.create().await;
    let command = client.command(&shell, "ping -n 10 127.0.0.1 >nul & echo done").await;
    let started = tokio::time::Instant::now();
    let reply = client.try_receive(&shell, &command).await.unwrap();
    assert_eq!((reply.status, reply.fault_code()), (500, Some(2_150_858_793)));
    assert!(reply.body.contains("<s:Value>w:TimedOut</s:Value>"));
    assert_eq!(started.elapsed().as_secs(), 2);
    let output = client.collect(&shell, &command).await;
    assert_eq!(output.stdout, b"done\r\n");
    assert_eq!(started.elapsed().as_secs(), 9);
}

#[tokio::test(start_paused = true)]
async fn input_reaches_the_program_that_reads_it() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    let command = client.command(&shell, "sort").await;
    client.send(&shell, &command, b"pear\r\napple\r\n", false).await;
    client.send(&shell, &command, b"fig\r\n", true).await;
    assert_eq!(client.collect(&shell, &command).await.stdout, b"apple\r\nfig\r\npear\r\n");
    let piped = client.run("(echo b& echo a) | sort | findstr a").await;
    assert_eq!((piped.stdout, piped.code), (b"a\r\n".to_vec(), 0));
}

#[tokio::test(start_paused = true)]
async fn an_unknown_shell_or_command_is_an_invalid_selector() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    let nothing = "11111111-1111-1111-1111-111111111111";
    for reply in [
        client.try_command(nothing, "ver").await.unwrap(),
        client.try_receive(nothing, nothing).await.unwrap(),
        client.try_receive(&shell, nothing).await.unwrap(),
        client.delete(nothing).await,
    ] {
        assert_eq!((reply.status, reply.fault_code()), (500, Some(2_150_858_843)), "{}", reply.body);
        assert!(reply.body.contains("w:InvalidSelectors"));
    }
    assert_eq!(client.signal(&shell, nothing, "terminate").await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn a_terminated_command_is_gone_and_an_interrupted_one_ends() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    let endless = client.command(&shell, "ping -n 1000 127.0.0.1 >nul").await;
    client.signal(&shell, &endless, "terminate").await;
    assert_eq!(client.try_receive(&shell, &endless).await.unwrap().fault_code(), Some(2_150_858_843));
    let endless = client.command(&shell, "ping -n 1000 127.0.0.1 >nul").await;
    client.signal(&shell, &endless, "ctrl_c").await;
    assert_eq!(client.collect(&shell, &endless).await.code, -1_073_741_510);
    assert_eq!(workstation.counters().commands_open, 1);
    client.signal(&shell, &endless, "ctrl_c").await;
    assert_eq!(workstation.counters().commands_open, 0);
}

#[tokio::test(start_paused = true)]
async fn a_receive_that_waits_is_aborted_when_its_shell_is_deleted() {
    let workstation = start(config()).await;
    let mut first = Client::connect(&workstation).await.unwrap();
    let mut second = Client::connect(&workstation).await.unwrap();
    let shell = first.create().await;
    let command = first.command(&shell, "ping -n 1000 127.0.0.1 >nul").await;
    let (reply, _) = tokio::join!(first.try_receive(&shell, &command), async {
        while workstation.counters().of(RequestKind::Receive) == 0 {
            tokio::task::yield_now().await;
        }
        second.delete(&shell).await
    });
    assert_eq!(reply.unwrap().fault_code(), Some(995));
}

#[tokio::test(start_paused = true)]
async fn shells_and_commands_are_limited_and_idle_shells_go_away() {
    let quotas = Quotas { shells: 2, commands_per_shell: 3, ..Quotas::default() };
    let workstation = start(WorkstationConfig { quotas, ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    client.create().await;
    let refused = client.try_create().await.unwrap();
    assert_eq!(refused.fault_code(), Some(2_150_859_173));
    assert!(refused.body.contains("w:QuotaLimit"));
    for _ in 0..3 {
        let command = client.command(&shell, "ver").await;
        client.collect(&shell, &command).await;
    }
    // Not signalled, they count although they have ended.
    assert_eq!(client.try_command(&shell, "ver").await.unwrap().fault_code(), Some(2_150_859_241));
    tokio::time::advance(Duration::from_hours(3)).await;
    let counters = workstation.counters();
    assert_eq!((counters.shells_open, counters.shells_reaped, counters.commands_open), (0, 2, 0));
    assert_eq!(client.try_command(&shell, "ver").await.unwrap().fault_code(), Some(2_150_858_843));
}

#[tokio::test(start_paused = true)]
async fn a_shell_with_a_pending_receive_is_not_idle() {
    let quotas = Quotas {
        idle_timeout: Duration::from_secs(90),
        timeout: Duration::from_hours(1),
        ..Quotas::default()
    };
    let workstation = start(WorkstationConfig { quotas, ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    client.timeout = Duration::from_mins(30);
    let output = client.run("ping -n 601 127.0.0.1 >nul & echo still here").await;
    assert_eq!(output.stdout, b"still here\r\n");
}

#[tokio::test(start_paused = true)]
async fn a_line_reaches_the_program_as_cmd_and_the_program_split_it() {
    // Both ways in which WinRM may hand the line over.
    for (wrapping, line, code) in [
        (
            CommandWrapping::Bare,
            r#"C:\LDPlayer\LDPlayer9\ldconsole.exe rename --index 0 --title "A & B ^ (c)""#,
            0,
        ),
        (
            CommandWrapping::Quoted,
            r#""C:\LDPlayer\LDPlayer9\ldconsole.exe" rename --index 0 --title "A & B ^ (c)""#,
            0,
        ),
        (
            CommandWrapping::Bare,
            r#"""C:\LDPlayer\LDPlayer9\ldconsole.exe" rename --index 0 --title "A & B ^ (c)"""#,
            0,
        ),
        // The first and the last quote go, and what is left names no file.
        (
            CommandWrapping::Bare,
            r#""C:\LDPlayer\LDPlayer9\ldconsole.exe" rename --index 0 --title "A & B ^ (c)""#,
            1,
        ),
    ] {
        let workstation = start(WorkstationConfig { wrapping, ..config() }).await;
        let mut client = Client::connect(&workstation).await.unwrap();
        let output = client.run(line).await;
        assert_eq!(output.code, code, "{line}: {output:?}");
        if code == 0 {
            assert_eq!(workstation.ldplayer().emulator_state(0).unwrap().title, "A & B ^ (c)", "{line}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_machine_answers_what_an_administrator_asks() {
    let workstation = start(WorkstationConfig { name: "Farm-07".into(), ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    assert_eq!(client.run("hostname").await.text(), "FARM-07\r\n");
    assert_eq!(client.run("whoami").await.text(), "farm-07\\operator\r\n");
    assert_eq!(client.run("chcp").await.text(), "Active code page: 437\r\n");
    let acp = client.run(r#"reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v ACP"#).await;
    let expected = "\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage\r\n    \
                    ACP    REG_SZ    1252\r\n\r\n";
    assert_eq!(acp.text(), expected);
    assert_eq!(client.run(r"reg query HKLM\SOFTWARE\Nothing /v X").await.code, 1);
    let there = r#"if exist "C:\LDPlayer\LDPlayer9\ldconsole.exe" (exit 0) else (exit 77)"#;
    assert_eq!(client.run(there).await.code, 0);
    assert_eq!(client.run(&there.replace("ldconsole", "nothing")).await.code, 77);
    assert!(client.run("quser").await.text().contains(" operator "));
    workstation.set_logged_on(None);
    let nobody = client.run("quser").await;
    assert_eq!((nobody.stderr, nobody.code), (b"No User exists for *\r\n".to_vec(), 1));
}

#[tokio::test(start_paused = true)]
async fn an_option_outside_the_header_has_no_effect() {
    let title = EmulatorSpec::titled("x");
    let workstation = start(WorkstationConfig { emulators: vec![title], ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    client.options = "<w:OptionSet><w:Option Name=\"WINRS_CODEPAGE\">65001</w:Option></w:OptionSet>".into();
    assert_eq!(client.run("chcp").await.text(), "Active code page: 65001\r\n");
}

#[tokio::test(start_paused = true)]
async fn wmi_answers_in_pieces_and_refuses_unknown_classes() {
    const ENUMERATION: &str = "http://schemas.xmlsoap.org/ws/2004/09/enumeration";
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    client.resource = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/*".into();
    let ask = |query: &str, first: u32| {
        format!(
            "<n:Enumerate xmlns:n=\"{ENUMERATION}\"><w:OptimizeEnumeration/><w:MaxElements>{first}</w:MaxElements>\
             <w:Filter Dialect=\"http://schemas.microsoft.com/wbem/wsman/1/WQL\">{query}</w:Filter></n:Enumerate>"
        )
    };
    let action = format!("{ENUMERATION}/Enumerate");
    let system =
        client.soap(&action, None, &ask("SELECT * FROM Win32_OperatingSystem", 9)).await.unwrap().body;
    assert_eq!(between(&system, "<p:Caption>", "<"), Some("Microsoft Windows 10 Pro"));
    assert!(system.contains("<w:EndOfSequence>"));

    let first = client.soap(&action, None, &ask("SELECT Name FROM Win32_Process", 2)).await.unwrap().body;
    let mut names = first.matches("<Name>").count();
    let context = between(&first, "<n:EnumerationContext>", "<").unwrap().to_owned();
    let pull = format!(
        "<n:Pull xmlns:n=\"{ENUMERATION}\"><n:EnumerationContext>{context}</n:EnumerationContext>\
         <n:MaxElements>3</n:MaxElements></n:Pull>"
    );
    let action_pull = format!("{ENUMERATION}/Pull");
    loop {
        let part = client.soap(&action_pull, None, &pull).await.unwrap().body;
        names += part.matches("<Name>").count();
        if part.contains("<n:EndOfSequence>") {
            break;
        }
    }
    assert_eq!(names, 7);
    assert_eq!(client.soap(&action_pull, None, &pull).await.unwrap().fault_code(), Some(2_150_858_779));
    let unknown = client.soap(&action, None, &ask("SELECT * FROM Win32_Nothing", 1)).await.unwrap();
    assert_eq!(unknown.fault_code(), Some(2_150_858_778));
}
