//! What `cmd.exe` makes of the lines a client sends it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use common::{Client, between, config, start};
use simulator::{Fault, RequestKind};

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
