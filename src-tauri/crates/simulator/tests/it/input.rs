//! Standard input of PowerShell: whose bytes it gets, when, and what becomes of them on the disk.

use base64::Engine as _;
use sha2::{Digest as _, Sha256};
use simulator::{Fault, Workstation};

use crate::common::{Client, Output, config, start};

const PLAIN: &str = "powershell -NoProfile -NonInteractive -InputFormat None -OutputFormat Text";
const FOLDER: &str = r"C:\ProgramData\Inbox\new";

/// Written by another hand than the product's.
const COPIES: &str = r#"
$ErrorActionPreference = "Stop"
$folder = $env:ProgramData + "\Inbox\new"
[void][System.IO.Directory]::CreateDirectory($folder)
$file = [System.IO.File]::Open("$folder\x.bin", "OpenOrCreate", "ReadWrite", "None")
$in = [Console]::OpenStandardInput()
$buffer = New-Object byte[] 1000
"ready"
while (($count = $in.Read($buffer, 0, 1000)) -gt 0) { $file.Write($buffer, 0, $count); "got $count" }
"size $($file.Length)"
[void]$file.Seek(0, "Begin")
$sha = New-Object Security.Cryptography.SHA256CryptoServiceProvider
[BitConverter]::ToString($sha.ComputeHash($file))
$file.Dispose()
"#;

async fn workstation() -> (Workstation, Client) {
    let workstation = start(config()).await;
    let client = Client::connect(&workstation).await.unwrap();
    (workstation, client)
}

fn line(script: &str, flags: &str) -> String {
    let utf16: Vec<u8> = script.encode_utf16().flat_map(u16::to_le_bytes).collect();
    format!("{flags} -EncodedCommand {}", base64::engine::general_purpose::STANDARD.encode(utf16))
}

fn text(output: &Output) -> String {
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    output.text()
}

#[tokio::test(start_paused = true)]
async fn bytes_reach_a_script_as_they_come_and_its_file_at_once() {
    let (workstation, mut client) = workstation().await;
    let shell = client.create().await;
    let command = client.command(&shell, &line(COPIES, PLAIN)).await;
    let bytes: Vec<u8> = (0..=255).cycle().take(1500).collect();
    client.send(&shell, &command, &bytes[..700], false).await;
    // What has come is on the disk before the rest is sent.
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    assert_eq!(workstation.file(&format!(r"{FOLDER}\x.bin")).unwrap(), bytes[..700]);
    client.send(&shell, &command, &bytes[700..], true).await;
    let hash: Vec<String> = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02X}")).collect();
    let output = client.collect(&shell, &command).await;
    assert_eq!(text(&output), format!("ready\r\ngot 700\r\ngot 800\r\nsize 1500\r\n{}\r\n", hash.join("-")));
    assert_eq!(output.code, 0);
    assert_eq!(workstation.file(&format!(r"{FOLDER}\x.bin")).unwrap(), bytes);
}

#[tokio::test(start_paused = true)]
async fn what_powershell_reads_itself_is_gone_for_the_script() {
    let (workstation, mut client) = workstation().await;
    let shell = client.create().await;
    let reads_itself = "powershell -NoProfile -NonInteractive -OutputFormat Text";
    let command = client.command(&shell, &line(COPIES, reads_itself)).await;
    client.send(&shell, &command, b"abc", true).await;
    let output = client.collect(&shell, &command).await;
    assert!(text(&output).contains("size 0\r\n"), "{output:?}");
    assert_eq!(workstation.file(&format!(r"{FOLDER}\x.bin")).unwrap(), b"");
}

#[tokio::test(start_paused = true)]
async fn a_full_disk_ends_a_script_in_the_middle() {
    let (workstation, mut client) = workstation().await;
    workstation.set_fault(Fault::DiskFull);
    let shell = client.create().await;
    let command = client.command(&shell, &line(COPIES, PLAIN)).await;
    // Little is left of it.
    for _ in 0..40 {
        client.send(&shell, &command, &vec![7; 350_000], false).await;
    }
    client.send(&shell, &command, b"", true).await;
    let output = client.collect(&shell, &command).await;
    assert_eq!(output.code, 1);
    assert!(String::from_utf8_lossy(&output.stderr).contains("not enough space on the disk"), "{output:?}");
}

#[tokio::test(start_paused = true)]
async fn constrained_language_says_so_and_calls_nothing() {
    let (workstation, mut client) = workstation().await;
    workstation.set_fault(Fault::ConstrainedLanguage);
    let mode = client.run(&line("\"$($ExecutionContext.SessionState.LanguageMode)\"", PLAIN)).await;
    assert_eq!(text(&mode), "ConstrainedLanguage\r\n");
    for script in [COPIES, "New-Object IO.FileInfo 'C:\\x'", "[IO.File]::Exists('C:\\x')"] {
        let output = client.run(&line(script, PLAIN)).await;
        assert_eq!(output.code, 1, "{script}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("language mode"), "{output:?}");
    }
}
