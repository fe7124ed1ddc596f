//! What Android shows: `screencap -p` through adb, and PowerShell that makes it small.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use simulator::{EmulatorSpec, Fault, Workstation, WorkstationConfig};

use crate::common::{Client, Output, config, start};

const ADB: &str = r"C:\LDPlayer\LDPlayer9\adb.exe";

async fn workstation() -> (Workstation, Client) {
    let one = |title: &str| EmulatorSpec { running: true, ..EmulatorSpec::titled(title) };
    let off = EmulatorSpec { adb_off: true, ..one("Off") };
    let workstation = start(WorkstationConfig { emulators: vec![one("One"), off], ..config() }).await;
    let client = Client::connect(&workstation).await.unwrap();
    (workstation, client)
}

async fn screencap(client: &mut Client, serial: &str) -> Output {
    client.run(&format!("{ADB} -s {serial} exec-out screencap -p")).await
}

#[tokio::test(start_paused = true)]
async fn a_picture_comes_byte_for_byte_and_moves_with_time() {
    let (workstation, mut client) = workstation().await;
    workstation.ldplayer().show_app(0, "com.example.game", true);
    let first = screencap(&mut client, "emulator-5554").await;
    assert!(first.stdout.starts_with(b"\x89PNG\r\n\x1a\n"), "{:?}", first.stdout.get(..16));
    let reader = png::Decoder::new(std::io::Cursor::new(&first.stdout)).read_info().unwrap();
    assert_eq!((reader.info().width, reader.info().height), (1280, 720));

    let later = screencap(&mut client, "emulator-5554").await;
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    assert_ne!(screencap(&mut client, "emulator-5554").await.stdout, later.stdout);
    workstation.ldplayer().freeze_screen(0, true);
    let frozen = screencap(&mut client, "emulator-5554").await.stdout;
    tokio::time::sleep(std::time::Duration::from_secs(30)).await;
    assert_eq!(screencap(&mut client, "emulator-5554").await.stdout, frozen);
    assert_eq!(workstation.ldplayer().captures().taken[&0], 5);
}

#[tokio::test(start_paused = true)]
async fn where_adb_sees_nothing_it_says_so_on_its_errors() {
    let (workstation, mut client) = workstation().await;
    let output = screencap(&mut client, "emulator-5556").await;
    assert_eq!((output.text().as_str(), output.code), ("", 1));
    assert_eq!(output.stderr, b"adb.exe: device 'emulator-5556' not found\r\n");

    workstation.set_fault(Fault::ScreencapHalf.times(1));
    let half = screencap(&mut client, "emulator-5554").await.stdout;
    assert!(half.starts_with(b"\x89PNG") && !half.ends_with(b"IEND\xaeB`\x82"));
    workstation.set_fault(Fault::ScreencapGarbage.times(1));
    let garbage = screencap(&mut client, "emulator-5554").await.stdout;
    assert!(garbage.starts_with(b"\x89PNG\r\r\n"), "as a text console leaves it");
}

async fn run(client: &mut Client, script: &str) -> Output {
    let utf16: Vec<u8> = script.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let line = "powershell -NoProfile -InputFormat None -OutputFormat Text -EncodedCommand";
    client.run(&format!("{line} {}", STANDARD.encode(utf16))).await
}

/// Another way to write it than the product's.
fn small(wait: u32) -> String {
    format!(
        "Add-Type -AssemblyName 'System.Drawing'\n\
         $info = [System.Diagnostics.ProcessStartInfo]::new('{ADB}', '-s emulator-5554 exec-out screencap -p')\n\
         $info.RedirectStandardOutput = $true; $info.UseShellExecute = $false\n\
         $process = [System.Diagnostics.Process]::Start($info)\n\
         $memory = [System.IO.MemoryStream]::new()\n\
         $copied = $process.StandardOutput.BaseStream.CopyToAsync($memory)\n\
         if (-not $copied.Wait({wait})) {{ 'late'; exit 4 }}\n\
         try {{\n\
         $large = [System.Drawing.Bitmap]::new($memory)\n\
         $small = [System.Drawing.Bitmap]::new([int]($large.Width / 10), [int]($large.Height / 10))\n\
         $painter = [System.Drawing.Graphics]::FromImage($small)\n\
         $painter.DrawImage($large, 0, 0, 128, 72)\n\
         $jpeg = [System.IO.MemoryStream]::new()\n\
         $small.Save($jpeg, [System.Drawing.Imaging.ImageFormat]::Jpeg)\n\
         [Convert]::ToBase64String($jpeg.ToArray())\n\
         }} catch {{ \"no: $($_.Exception.Message)\" }}"
    )
}

#[tokio::test(start_paused = true)]
async fn powershell_makes_a_small_jpeg_of_it() {
    let (workstation, mut client) = workstation().await;
    let output = run(&mut client, &small(10_000)).await;
    assert_eq!(String::from_utf8(output.stderr.clone()).unwrap(), "");
    let jpeg = STANDARD.decode(output.text().trim()).unwrap();
    assert!(jpeg.starts_with(&[0xff, 0xd8]) && jpeg.ends_with(&[0xff, 0xd9]) && jpeg.len() < 20_000);

    workstation.set_fault(Fault::ScreencapGarbage.times(1));
    let said = run(&mut client, &small(10_000)).await.text();
    assert!(said.starts_with("no: ") && said.contains("Parameter is not valid."), "{said}");
    workstation.set_fault(Fault::AdbSlow(std::time::Duration::from_mins(1)));
    let late = run(&mut client, &small(10_000)).await;
    assert_eq!((late.text().as_str(), late.code), ("late\r\n", 4));
}

#[tokio::test(start_paused = true)]
async fn a_policy_permits_looking_and_no_methods() {
    let (workstation, mut client) = workstation().await;
    let mode = "$ExecutionContext.SessionState.LanguageMode";
    assert_eq!(run(&mut client, mode).await.text(), "FullLanguage\r\n");
    workstation.set_fault(Fault::ConstrainedLanguage);
    assert_eq!(run(&mut client, mode).await.text(), "ConstrainedLanguage\r\n");
    let refused = run(&mut client, "$ErrorActionPreference='Stop'\n[IO.MemoryStream]::new()\n'on'").await;
    assert!(String::from_utf8(refused.stderr).unwrap().contains("only on core types in this language mode"));
    assert_eq!(refused.code, 1);
    workstation.clear_faults();
    workstation.set_fault(Fault::DrawingMissing);
    let missing = run(&mut client, "try{Add-Type -AssemblyName System.Drawing}catch{'missing'}").await;
    assert_eq!(missing.text(), "missing\r\n");
}
