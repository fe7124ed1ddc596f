//! PowerShell: what a script means counts, not how it is written.

use crate::common::{Client, Output, config, start};
use base64::Engine as _;
use simulator::{
    Connection, Desktop, EmulatorSpec, Phase, Priority, SessionZero, Workstation, WorkstationConfig,
};

const FILE: &str = r"C:\LDPlayer\LDPlayer9\vms\config\leidian0.config";
const PLAIN: &str = "powershell -NoProfile -NonInteractive -InputFormat None -OutputFormat Text";
const SID: &str = "S-1-5-21-3623811015-3361044348-30300820-1002";

async fn workstation() -> (Workstation, Client) {
    let workstation = start(WorkstationConfig {
        session_zero: SessionZero::Strict,
        desktops: vec![
            Desktop::console("Администратор").in_session(2),
            Desktop::console("Администратор").in_session(3).connected(Connection::Rdp(0)),
        ],
        emulators: vec![EmulatorSpec { adb_off: true, ..EmulatorSpec::titled("One") }],
        ..config()
    })
    .await;
    let client = Client::connect(&workstation).await.unwrap();
    (workstation, client)
}

async fn run(client: &mut Client, script: &str) -> Output {
    let utf16: Vec<u8> = script.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encoded = base64::engine::general_purpose::STANDARD.encode(utf16);
    client.run(&format!("{PLAIN} -EncodedCommand {encoded}")).await
}

#[tokio::test(start_paused = true)]
async fn a_file_is_changed_by_whatever_script_means_it() {
    for script in [
        format!(
            "$ErrorActionPreference='Stop'\n$p='{FILE}'\n$t=[IO.File]::ReadAllText($p)\n\
             $r=[regex]'(\"basicSettings\\.adbDebug\"\\s*:\\s*)\\d+'\n\
             if($r.IsMatch($t)){{$t=$r.Replace($t,'${{1}}1',1)}}else{{$t=([regex]'\\{{').Replace($t,'{{\"basicSettings.adbDebug\": 1,',1)}}\n\
             [IO.File]::WriteAllText($p+'.new',$t)\n[IO.File]::Replace($p+'.new',$p,[NullString]::Value)"
        ),
        format!(
            "# another hand\n$path = \"{FILE}\"; $text = [System.IO.File]::ReadAllText($path)\n\
             $text = $text -replace '(\"basicSettings.adbDebug\": *)[0-9]', '${{1}}1'\n\
             [System.IO.File]::WriteAllText(\"$path.tmp\", $text)\n\
             [System.IO.File]::Replace(\"$($path).tmp\", $path, [NullString]::Value)"
        ),
    ] {
        let (workstation, mut client) = workstation().await;
        let output = run(&mut client, &script).await;
        assert_eq!((output.code, String::from_utf8(output.stderr).unwrap()), (0, String::new()), "{script}");
        let file = String::from_utf8(workstation.file(FILE).unwrap()).unwrap();
        assert!(file.contains("\"basicSettings.adbDebug\": 1"), "{file}");
        assert!(
            !workstation.has_file(&format!("{FILE}.new")) && !workstation.has_file(&format!("{FILE}.tmp"))
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_slip_of_the_pen_an_exception_and_the_unknown_end_with_1() {
    let (_workstation, mut client) = workstation().await;
    for (script, complaint) in [
        ("$t=[IO.File]::ReadAllText('C:\\a'", "ParserError"),
        ("if($true){'a'", "ParserError"),
        (
            "$ErrorActionPreference='Stop'\n[IO.File]::ReadAllText('C:\\gone')\n'no'",
            "Could not find file 'C:\\gone'",
        ),
        (&format!("[IO.File]::Replace('{FILE}','{FILE}',$null)"), "not of a legal form"),
        ("Get-Process", "not simulated"),
        ("[Math]::Pow(2,3)", "not simulated"),
        ("$s=New-Object -ComObject Schedule.Service\n$s.GetFolder('\\').GetTask('gone')", "0x80070002"),
    ] {
        let output = run(&mut client, script).await;
        let said = String::from_utf8(output.stderr.clone()).unwrap();
        assert!(output.code == 1 && said.contains(complaint), "{script}: {said}");
        assert_eq!(output.text(), "");
    }
    let output = run(&mut client, "[IO.File]::ReadAllText('C:\\gone')\n'on'\nexit 3").await;
    assert_eq!((output.text().as_str(), output.code), ("on\r\n", 3));
}

#[tokio::test(start_paused = true)]
async fn the_scheduler_is_reached_by_its_interface() {
    let (workstation, mut client) = workstation().await;
    let xml = format!(
        "<Task version=''1.2'' xmlns=''http://schemas.microsoft.com/windows/2004/02/mit/task''><Principals><Principal>\
         <UserId>{SID}</UserId><LogonType>InteractiveToken</LogonType><RunLevel>HighestAvailable</RunLevel></Principal>\
         </Principals><Settings><Priority>4</Priority></Settings><Actions><Exec>\
         <Command>C:\\LDPlayer\\LDPlayer9\\ldconsole.exe</Command><Arguments>launch --index 0</Arguments></Exec></Actions></Task>"
    );
    workstation.set_on_battery(true);
    let script = format!(
        "$ErrorActionPreference='Stop'\n$s=New-Object -ComObject Schedule.Service\n$s.Connect()\n\
         $t=$s.GetFolder('\\').RegisterTask('LDFleet start 0','{xml}',6,$null,$null,3)\n\
         $t.LastTaskResult\n[void]$t.RunEx($null,6,3,$null)\nwhile($t.State -eq 4){{Start-Sleep -Milliseconds 200}}\n\
         \"{{0}} $($t.LastTaskResult)\" -f $t.Name\n$s.GetFolder('\\').DeleteTask($t.Name,0)"
    );
    let output = run(&mut client, &script).await;
    assert_eq!(output.text(), "267011\r\nLDFleet start 0 0\r\n", "{:?}", String::from_utf8(output.stderr));
    tokio::time::sleep(std::time::Duration::from_mins(3)).await;
    let state = workstation.ldplayer().emulator_state(0).unwrap();
    assert_eq!(
        (state.phase, state.session, state.priority),
        (Phase::Running, Some(3), Some(Priority::Normal))
    );
    assert!(workstation.tasks().is_empty());
}

#[tokio::test(start_paused = true)]
async fn owners_of_processes_are_told_by_their_sid() {
    let (_workstation, mut client) = workstation().await;
    let line = "Get-CimInstance Win32_Process -Filter \"Name='explorer.exe'\" | ForEach-Object { '{0};{1}' -f \
                $_.SessionId, (Invoke-CimMethod -InputObject $_ -MethodName GetOwnerSid).Sid }";
    let expected = format!("2;{SID}\r\n3;{SID}\r\n");
    assert_eq!(run(&mut client, line).await.text(), expected);
    let in_clear = client.run(&format!("{PLAIN} -Command \"{}\"", line.replace('"', "\\\""))).await;
    assert_eq!(in_clear.text(), expected, "{:?}", String::from_utf8(in_clear.stderr));
    let old = "gwmi Win32_Process | ? { $_.Name -eq 'explorer.exe' } | % { \"$($_.SessionId);$($_.GetOwnerSid().Sid)\" }";
    assert_eq!(run(&mut client, old).await.text(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_standard_input_that_stays_open_keeps_it_alive() {
    let (_workstation, mut client) = workstation().await;
    client.timeout = std::time::Duration::from_secs(2);
    let shell = client.create().await;
    let command = client.command(&shell, "powershell -NoProfile -Command \"'a'\"").await;
    assert_eq!(client.try_receive(&shell, &command).await.unwrap().fault_code(), Some(2_150_858_793));
    client.send(&shell, &command, b"", true).await;
    assert_eq!(client.collect(&shell, &command).await.text(), "a\r\n");
}
