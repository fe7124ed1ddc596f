//! What is asked for a recording. Every question only reads; none needs more rights than LDFleet has anyway.

use ldconsole::{Command, Index, command_line};

use crate::host::{install::Install, pages::CodePages};

/// A question.
pub(super) struct Question {
    pub(super) id: &'static str,
    pub(super) ask: Ask,
}

/// How it is asked.
pub(super) enum Ask {
    /// As LDFleet sends its command lines.
    Line(String),
    /// Without LDFleet's marks around it: what is asked is what Windows makes of the line alone.
    Unmarked(&'static str),
    /// WMI.
    Wql(String),
}

/// Whose registry is loaded.
pub(super) const PROFILES: &str =
    "SELECT SID, LocalPath FROM Win32_UserProfile WHERE Loaded = TRUE AND Special = FALSE";

/// Asked five times: a command that ends at once may be told otherwise now and then (`WinRb/WinRM#154`).
const REPEATED: [&str; 2] = ["exit-alone", "exit-if-exist"];

/// What `cmd.exe` and WinRM make of a line alone.
const UNMARKED: [(&str, &str); 17] = [
    ("exit-alone", "exit 78"),
    ("exit-after-a-word", "echo x&exit 78"),
    ("exit-if-exist", r"if exist C:\Windows exit 78"),
    ("exit-if-exist-after-a-word", r"if exist C:\Windows (echo x&exit 78)"),
    ("exit-of-a-shell", "cmd /c exit 42"),
    ("exit-negative", "cmd /c exit -1000"),
    ("exit-unsigned", "cmd /c exit 3221225477"),
    // As `ldconsole::Mark` puts them around a line.
    ("mark", "echo ldf-00000000&>&2 echo ldf-00000000&echo x&call echo ldf-00000000:%^errorlevel%"),
    (
        "mark-after-an-error",
        r"echo ldf-00000000&>&2 echo ldf-00000000&type C:\ldfleet-none.txt&call echo ldf-00000000:%^errorlevel%",
    ),
    (
        "mark-of-a-condition",
        r"echo ldf-00000000&>&2 echo ldf-00000000&(if exist C:\Windows echo x)&call echo ldf-00000000:%^errorlevel%",
    ),
    ("program-missing-by-name", "ldfleet-no-such-program list2"),
    ("program-missing-by-path", r"C:\ldfleet-none\ldconsole.exe list2"),
    ("error-only", "echo x>&2"),
    ("silence", "rem"),
    ("computer-name", "echo ldfleet-computer=%COMPUTERNAME%"),
    // Longer than one answer of WinRM, and a program left behind that keeps the streams open for five seconds.
    ("long-answer", "for /L %i in (1,1,3000) do @echo %i"),
    ("child-with-the-streams", "start /b ping -n 6 127.0.0.1"),
];

/// What Windows' own programs answer.
const LINES: [(&str, &str); 42] = [
    ("version", "ver"),
    ("edition", r#"reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v EditionID"#),
    ("build", r#"reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v CurrentBuild"#),
    ("language", r#"reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\Language" /v InstallLanguage"#),
    ("region", r#"reg query "HKCU\Control Panel\International" /v LocaleName"#),
    ("page-of-consoles", "chcp"),
    ("page-oem", r#"reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v OEMCP"#),
    ("page-mac", r#"reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v MACCP"#),
    ("autorun-machine", r#"reg query "HKLM\Software\Microsoft\Command Processor" /v AutoRun"#),
    ("autorun-account", r#"reg query "HKCU\Software\Microsoft\Command Processor" /v AutoRun"#),
    ("delayed-expansion", r#"reg query "HKLM\Software\Microsoft\Command Processor" /v DelayedExpansion"#),
    ("path-extensions", "echo %PATHEXT%"),
    (
        "powershell",
        "powershell -NoProfile -NonInteractive -InputFormat None -OutputFormat Text -Command \"$PSVersionTable.PSVersion.ToString(); \
         $ExecutionContext.SessionState.LanguageMode; [Console]::OutputEncoding.CodePage\"",
    ),
    (
        "antivirus",
        "powershell -NoProfile -NonInteractive -InputFormat None -OutputFormat Text -Command \"Get-CimInstance \
         -Namespace root/SecurityCenter2 -ClassName AntiVirusProduct | ForEach-Object displayName\"",
    ),
    ("groups", "whoami /groups /fo csv /nh"),
    ("limits", "winrm get winrm/config/winrs"),
    ("limits-of-plug-ins", "winrm enumerate winrm/config/plugin"),
    ("service", "sc qc WinRM"),
    (
        "token-policy",
        r"reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v LocalAccountTokenFilterPolicy",
    ),
    (
        "networks",
        r#"reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\NetworkList\Profiles" /s /v Category"#,
    ),
    ("standby", "powercfg /query SCHEME_CURRENT SUB_SLEEP STANDBYIDLE"),
    ("registry-missing", r"reg query HKLM\SOFTWARE\ldfleet-none"),
    (
        "registry-text",
        r#"reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Time Zones\Romance Standard Time" /v Display"#,
    ),
    ("registry-users", "reg query HKU"),
    ("makers-64", r"reg query HKLM\SOFTWARE\XuanZhi /s /reg:64&reg query HKLM\SOFTWARE\leidian /s /reg:64"),
    ("makers-32", r"reg query HKLM\SOFTWARE\XuanZhi /s /reg:32&reg query HKLM\SOFTWARE\leidian /s /reg:32"),
    ("makers-account", r"reg query HKCU\SOFTWARE\XuanZhi /s&reg query HKCU\SOFTWARE\leidian /s"),
    ("tasklist-explorer", r#"tasklist /fo csv /nh /fi "IMAGENAME eq explorer.exe""#),
    ("tasklist-player", r#"tasklist /fo csv /nh /fi "IMAGENAME eq dnplayer.exe""#),
    ("tasklist-machines", r#"tasklist /fo csv /nh /fi "IMAGENAME eq Ld9BoxHeadless.exe""#),
    ("tasklist-adb", r#"tasklist /fo csv /nh /fi "IMAGENAME eq adb.exe""#),
    ("tasklist-nothing", r#"tasklist /fo csv /nh /fi "IMAGENAME eq ldfleet-none.exe""#),
    ("tasklist-users", r#"tasklist /v /fo csv /nh /fi "IMAGENAME eq explorer.exe""#),
    ("sessions", "quser"),
    // No process has such a number.
    ("taskkill-missing", "taskkill /F /T /PID 4294967292"),
    ("task", r#"schtasks /query /tn "\Microsoft\Windows\Defrag\ScheduledDefrag" /v /fo csv /nh"#),
    ("task-xml", r#"schtasks /query /tn "\Microsoft\Windows\Defrag\ScheduledDefrag" /xml"#),
    ("task-missing", r#"schtasks /query /tn "LDFleet none" /v /fo csv /nh"#),
    ("tasks-left-over", r#"dir /b "%SystemRoot%\System32\Tasks\LDFleet *""#),
    ("file-missing", r"type C:\ldfleet-none.txt"),
    ("copy-missing", r"copy /Y C:\ldfleet-none.txt C:\ldfleet-none-2.txt"),
    ("folder-missing", r"dir /b C:\ldfleet-none"),
];

/// What WMI answers.
const QUERIES: [(&str, &str); 15] = [
    ("wmi-computer", "SELECT Name, Domain, PartOfDomain FROM Win32_ComputerSystem"),
    ("wmi-product", "SELECT UUID FROM Win32_ComputerSystemProduct"),
    ("wmi-windows", "SELECT Caption, BuildNumber, ProductType, OSLanguage FROM Win32_OperatingSystem"),
    ("wmi-clock", "SELECT LocalDateTime FROM Win32_OperatingSystem"),
    ("wmi-disks", "SELECT DeviceID FROM Win32_LogicalDisk WHERE DriveType = 3"),
    ("wmi-free-space", "SELECT FreeSpace FROM Win32_LogicalDisk WHERE DeviceID = 'C:'"),
    ("wmi-explorer", "SELECT ProcessId, SessionId FROM Win32_Process WHERE Name = 'explorer.exe'"),
    (
        "wmi-player",
        "SELECT ExecutablePath, SessionId, Priority FROM Win32_Process WHERE Name = 'dnplayer.exe'",
    ),
    (
        "wmi-machines",
        "SELECT ProcessId, SessionId, Priority FROM Win32_Process WHERE Name = 'Ld9BoxHeadless.exe'",
    ),
    ("wmi-service", "SELECT ProcessId, SessionId FROM Win32_Process WHERE Name = 'Ld9BoxSVC.exe'"),
    ("wmi-adb", "SELECT SessionId, ExecutablePath FROM Win32_Process WHERE Name = 'adb.exe'"),
    ("wmi-profiles", PROFILES),
    ("wmi-file", r"SELECT FileSize FROM CIM_DataFile WHERE Name = 'C:\\Windows\\System32\\cmd.exe'"),
    ("wmi-monitors", "SELECT Availability, PNPDeviceID FROM Win32_DesktopMonitor"),
    ("wmi-battery", "SELECT BatteryStatus FROM Win32_Battery"),
];

/// What LDPlayer is asked, and what its files say.
const LDPLAYER: [&str; 7] = [
    "ldplayer-list2",
    "ldplayer-list",
    "ldplayer-list3",
    "ldplayer-is-running",
    "ldplayer-usage",
    "ldplayer-version",
    "ldplayer-settings",
];

/// The names of all questions.
pub fn ids() -> Vec<&'static str> {
    let fixed = UNMARKED.iter().chain(&LINES).chain(&QUERIES).map(|(id, _)| *id);
    fixed.chain(["pages", "session-of-user"]).chain(LDPLAYER).collect()
}

/// All questions to a workstation with this installation, and a user with this number.
pub(super) fn of(install: &Install, sid: Option<&str>) -> Vec<Question> {
    let line = |id, line: &str| Question { id, ask: Ask::Line(line.to_owned()) };
    let mut questions = Vec::new();
    for (id, line) in UNMARKED {
        let times = if REPEATED.contains(&id) { 5 } else { 1 };
        questions.extend((0..times).map(|_| Question { id, ask: Ask::Unmarked(line) }));
    }
    questions.extend(LINES.iter().map(|(id, text)| line(id, text)));
    questions.push(line("pages", CodePages::QUESTION));
    if let Some(sid) = sid.filter(|sid| sid.chars().all(|c| c.is_ascii_digit() || matches!(c, 'S' | '-'))) {
        let session = format!(r#"reg query "HKU\{sid}\Volatile Environment" /s /v SESSIONNAME"#);
        questions.push(line("session-of-user", &session));
    }
    questions.extend(QUERIES.iter().map(|(id, wql)| Question { id, ask: Ask::Wql((*wql).to_owned()) }));
    questions.extend(of_ldplayer(install));
    questions
}

fn of_ldplayer(install: &Install) -> Vec<Question> {
    let line = |id, line: &str| Question { id, ask: Ask::Line(line.to_owned()) };
    let Install { program, .. } = install;
    let mut questions = Vec::new();
    let mut commands = vec![("ldplayer-list2", Command::List2), ("ldplayer-list", Command::List)];
    if let Ok(first) = Index::try_from(0) {
        commands.extend([
            ("ldplayer-list3", Command::List3(Some(first))),
            ("ldplayer-is-running", Command::IsRunning(first)),
        ]);
    }
    for (id, command) in commands {
        questions.extend(command_line(program, &command).ok().map(|text| line(id, &text)));
    }
    // A word that is no command is answered with the usage.
    let usage = ldconsole::tool_line(&format!("@\"{program}\""), &["ldfleet-none"]).ok();
    questions.extend(usage.map(|text| line("ldplayer-usage", &text)));
    let name = program.to_string().replace('\\', "\\\\").replace('\'', "\\'");
    let version = format!("SELECT Version FROM CIM_DataFile WHERE Name = '{name}'");
    questions.push(Question { id: "ldplayer-version", ask: Ask::Wql(version) });
    let settings = format!(r"{}\config\leidian0.config", install.data_folder());
    if !settings.contains(['"', '%']) {
        questions.push(line("ldplayer-settings", &format!("type \"{settings}\"")));
    }
    questions
}

#[allow(clippy::disallowed_methods, reason = "tests look at files")]
#[cfg(test)]
mod tests {
    use ldconsole::ProgramPath;

    use super::*;

    #[test]
    fn every_question_is_listed_once_and_only_reads() {
        let program = ProgramPath::parse(r"C:\LDPlayer\LDPlayer9\ldconsole.exe").unwrap();
        let questions = of(&Install::from(program), Some("S-1-5-21-1-2-3-1001"));
        let mut asked: Vec<&str> = questions.iter().map(|question| question.id).collect();
        assert_eq!(asked.iter().filter(|id| **id == REPEATED[0]).count(), 5);
        let mut listed = ids();
        asked.sort_unstable();
        asked.dedup();
        listed.sort_unstable();
        assert_eq!(asked, listed);
        listed.dedup();
        assert_eq!(asked.len(), listed.len());
        for question in &questions {
            let text = match &question.ask {
                Ask::Line(text) | Ask::Wql(text) => text.as_str(),
                Ask::Unmarked(text) => text,
            };
            for changes in
                ["/create", "/run", "/delete", "reg add", "reg delete", "del ", "/im ", "launch", "quit"]
            {
                assert!(!text.contains(changes), "{text}");
            }
        }
    }

    #[test]
    fn marks_stand_as_they_are_sent_around_every_line() {
        let mark = ldconsole::Mark::new(0);
        for (id, line) in [
            ("mark", "echo x"),
            ("mark-after-an-error", r"type C:\ldfleet-none.txt"),
            ("mark-of-a-condition", r"if exist C:\Windows echo x"),
        ] {
            assert!(UNMARKED.contains(&(id, &mark.around(line))), "{id}");
        }
    }

    #[test]
    fn the_half_for_the_desktop_asks_the_same_and_is_powershell() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/truth/ldfleet-truth.cmd");
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.is_ascii() && text.lines().count() == text.matches("\r\n").count(), "ASCII and CRLF");
        let (batch, script) = text.split_once("\r\n# powershell\r\n").unwrap();
        assert!(!batch.contains("-Enc") && batch.contains("exit /b"), "{batch}");
        crate::grammar::assert_reads("ldfleet-truth.cmd", &script.replace("\r\n", "\n"));
        let pages = [("pages", CodePages::QUESTION)];
        for (id, asked) in UNMARKED.iter().chain(&LINES).chain(&QUERIES).chain(&pages) {
            let asked = asked.replace('\'', "''");
            assert!(script.contains(&format!("@('{id}', '{asked}')")), "{id}");
        }
        for id in LDPLAYER.iter().chain(&REPEATED) {
            assert!(script.contains(&format!("'{id}'")), "{id}");
        }
    }
}
