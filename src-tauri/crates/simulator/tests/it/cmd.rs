//! What `cmd.exe` makes of the lines a client sends it.

use std::time::Duration;

use crate::common::{Client, between, config, start};
use simulator::{AutoRun, EmulatorSpec, Fault, Flavour, RequestKind, WorkstationConfig};
use tokio::time::Instant;

const MISSING: &str = r"C:\LDPlayer\LDPlayer9\ldconsole.exe quit --index 77";

#[tokio::test(start_paused = true)]
async fn call_reads_its_line_once_more_and_prints_the_level() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    for (line, code) in [
        ("cmd /c exit 42", "42"),
        ("cmd /c exit -1000", "-1000"),
        (MISSING, "-1001"),
        ("type nothing.txt 2>nul", "1"),
        ("ver>nul", "0"),
        ("cmd /c exit 3&echo x>nul", "3"),
    ] {
        let output = client.run(&format!("echo m-1&{line}&call echo m-1:%^errorlevel%")).await;
        let text = output.text();
        assert!(text.starts_with("m-1\r\n"), "{text}");
        assert!(text.ends_with(&format!("m-1:{code}\r\n")), "{line}: {text}");
    }
    let output = client.run("echo %^errorlevel%&call set A=b^&c&call echo %^A%").await;
    assert_eq!(output.text(), "%errorlevel%\r\n%A%\r\n", "what would be two commands is none");
    let output = client.run("call set A=it&call echo %^A%&call exit 5&echo no").await;
    assert_eq!((output.text().as_str(), output.code), ("it\r\n", 5));
}

#[tokio::test(start_paused = true)]
async fn a_redirection_may_stand_before_its_command() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let line = r#">"%TEMP%\a b.xml" echo ^<Task a='^&#39;'^>^</Task^>&type "%TEMP%\a b.xml"&del "%TEMP%\a b.xml"&dir /b "%TEMP%\a b.xml""#;
    let output = client.run(line).await;
    assert_eq!(output.text(), "<Task a='&#39;'></Task>\r\n");
    assert_eq!(output.stderr, b"File Not Found\r\n");
    let output = client.run("echo m-1>&2&2>nul echo out&echo m-2 1>&2").await;
    assert_eq!((output.text().as_str(), output.stderr.as_slice()), ("out\r\n", &b"m-1\r\nm-2 \r\n"[..]));
}

#[tokio::test(start_paused = true)]
async fn type_prints_all_files_of_a_pattern_and_names_them_apart() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let folder = r"%ProgramData%\Somebody";
    let missing = client.run(&format!(r#"type "{folder}\a-*.txt""#)).await;
    assert_eq!((missing.text().as_str(), missing.code), ("", 1));
    let made =
        format!(r#"md "{folder}"&(>"{folder}\a-1.txt" echo one) 2>nul&>"{folder}\b-1.txt" echo other"#);
    client.run(&made).await;
    client.run(&format!(r#">"{folder}\a-2.txt" echo two"#)).await;
    let all = client.run(&format!(r#"type "{folder}\a-*.txt""#)).await;
    assert_eq!((all.text().as_str(), all.code), ("one\r\ntwo\r\n", 0));
    let names = String::from_utf8_lossy(&all.stderr).into_owned();
    assert!(names.contains("a-1.txt") && names.contains("a-2.txt") && !names.contains("b-1"), "{names}");
}

#[tokio::test(start_paused = true)]
async fn exit_codes_are_unsigned_on_the_wire() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let shell = client.create().await;
    let command = client.command(&shell, "echo x&exit -1000").await;
    let reply = client.try_receive(&shell, &command).await.unwrap();
    assert_eq!(between(&reply.body, "<rsp:ExitCode>", "<"), Some("4294966296"));
}

#[tokio::test(start_paused = true)]
async fn the_code_of_a_silent_command_can_be_lost() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    assert_eq!(client.run("exit 100").await.code, 100);
    workstation.set_fault(Fault::SilentExitCodes);
    assert_eq!(client.run("exit 100").await.code, 0);
    assert_eq!(client.run("echo x&exit 100").await.code, 100);
    assert_eq!(client.run("echo x>&2&exit 100").await.code, 100);
    assert_eq!(workstation.counters().of(RequestKind::Command), 4);
}

#[tokio::test(start_paused = true)]
async fn auto_run_comes_before_every_line() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_auto_run(AutoRun::of_machine("chcp 65001"));
    assert_eq!(client.run("echo ldfleet").await.text(), "Active code page: 65001\r\nldfleet\r\n");
    let both = client.run("cmd /c echo a&cmd /d /c echo b").await.text();
    assert_eq!(both, "Active code page: 65001\r\nActive code page: 65001\r\na\r\nb\r\n");
    workstation.set_auto_run(AutoRun::of_user(r"C:\gone\clink.cmd"));
    let output = client.run("echo ldfleet&exit 3").await;
    assert_eq!((output.text().as_str(), output.code), ("ldfleet\r\n", 3));
    assert_eq!(output.stderr, b"The system cannot find the path specified.\r\n");
    let value = client.run(r#"reg query "HKCU\Software\Microsoft\Command Processor" /v AutoRun"#).await;
    assert!(value.text().contains(r"    AutoRun    REG_SZ    C:\gone\clink.cmd"));
    workstation.set_auto_run(AutoRun::of_user("if exist"));
    let output = client.run("echo ldfleet").await;
    assert_eq!((output.text().as_str(), output.code), ("", 1));
}

#[tokio::test(start_paused = true)]
async fn programs_can_be_slow_to_start_and_builtins_are_not() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let two = Duration::from_secs(2);
    workstation.set_fault(Fault::SlowPrograms { least: two, most: two });
    let began = Instant::now();
    assert_eq!(client.run("echo a&echo b").await.text(), "a\r\nb\r\n");
    assert!(began.elapsed() < Duration::from_secs(1));
    assert_eq!(client.run("hostname&hostname&echo c").await.text(), "FARM-01\r\nFARM-01\r\nc\r\n");
    assert!(began.elapsed() >= Duration::from_secs(4));

    let least = Duration::from_millis(200);
    workstation.set_fault(Fault::SlowPrograms { least, most: two });
    let mut took = Vec::new();
    for _ in 0..8 {
        let began = Instant::now();
        client.run("hostname").await;
        took.push(began.elapsed());
    }
    took.sort_unstable();
    assert!(took[0] >= least && took[7] < two + least, "{took:?}");
    assert!(took[7].abs_diff(took[0]) > Duration::from_millis(500), "each takes another time: {took:?}");
}

#[tokio::test(start_paused = true)]
async fn taskkill_may_complain_of_what_it_has_done() {
    let emulators = vec![EmulatorSpec { running: true, ..EmulatorSpec::titled("One") }];
    let workstation = start(WorkstationConfig { emulators, ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault(Fault::TaskkillRace);
    let pid = workstation.ldplayer().emulator_state(0).unwrap().pid.unwrap();
    let output = client.run(&format!("taskkill /F /T /PID {pid}")).await;
    assert_eq!(output.code, 255);
    assert!(output.text().starts_with("SUCCESS: "), "{}", output.text());
    assert!(String::from_utf8(output.stderr).unwrap().contains("There is no running instance of the task."));
    assert_eq!(workstation.ldplayer().emulator_state(0).unwrap().pid, None);
}

#[tokio::test(start_paused = true)]
async fn a_shell_can_be_denied_while_wmi_answers() {
    let workstation = start(config()).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    workstation.set_fault(Fault::AccessDenied.on(RequestKind::Create));
    assert_eq!(client.try_create().await.unwrap().fault_code(), Some(5));
    assert!(client.wql("SELECT Name FROM Win32_ComputerSystem").await.contains("FARM-01"));
    workstation.clear_faults();
    workstation.set_fault(Fault::AccessDenied.on(RequestKind::Enumerate));
    assert_eq!(client.run("echo a").await.text(), "a\r\n");
}

#[tokio::test(start_paused = true)]
async fn rows_of_ldplayer_4_have_seven_fields() {
    let emulators = vec![EmulatorSpec { running: true, ..EmulatorSpec::titled("One") }];
    let workstation = start(WorkstationConfig { flavour: Flavour::Ld4, emulators, ..config() }).await;
    let mut client = Client::connect(&workstation).await.unwrap();
    let rows = client.run(&format!("{} list2", workstation.ldconsole())).await.text();
    assert_eq!(rows.trim().split(',').count(), 7, "{rows}");
    assert!(client.run("tasklist /fo csv /nh").await.text().contains("\"LdBoxHeadless.exe\""));
}
