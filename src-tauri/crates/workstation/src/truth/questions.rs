//! What is asked for a recording. Every question only reads; none needs more rights than LDFleet has anyway.

use ldconsole::{Command, Index, ProgramPath, command_line};

use crate::host::pages::CodePages;

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
    Wql(&'static str),
}

/// Whose registry is loaded.
pub(super) const PROFILES: &str =
    "SELECT SID, LocalPath FROM Win32_UserProfile WHERE Loaded = TRUE AND Special = FALSE";

const UNMARKED: [(&str, &str); 12] = [
    ("exit-alone", "exit 78"),
    ("exit-after-a-word", "echo x&exit 78"),
    ("exit-if-exist", r"if exist C:\Windows exit 78"),
    ("exit-of-a-shell", "cmd /c exit 42"),
    ("exit-negative", "cmd /c exit -1000"),
    ("exit-unsigned", "cmd /c exit 3221225477"),
    ("mark", "echo a&>&2 echo a&call echo a:%^errorlevel%"),
    ("mark-after-an-error", r"type C:\ldfleet-none.txt&call echo a:%^errorlevel%"),
    ("program-missing-by-name", "ldfleet-no-such-program list2"),
    ("program-missing-by-path", r"C:\ldfleet-none\ldconsole.exe list2"),
    ("error-only", "echo x>&2"),
    ("silence", "rem"),
];

const LINES: [(&str, &str); 24] = [
    ("version", "ver"),
    ("edition", r#"reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v EditionID"#),
    ("build", r#"reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v CurrentBuild"#),
    ("page-of-consoles", "chcp"),
    ("page-oem", r#"reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v OEMCP"#),
    ("autorun-machine", r#"reg query "HKLM\Software\Microsoft\Command Processor" /v AutoRun"#),
    ("autorun-account", r#"reg query "HKCU\Software\Microsoft\Command Processor" /v AutoRun"#),
    ("groups", "whoami /groups /fo csv /nh"),
    ("limits", "winrm get winrm/config/winrs"),
    (
        "token-policy",
        r"reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System /v LocalAccountTokenFilterPolicy",
    ),
    ("registry-missing", r"reg query HKLM\SOFTWARE\ldfleet-none"),
    ("makers-64", r"reg query HKLM\SOFTWARE\leidian /s /reg:64"),
    ("makers-32", r"reg query HKLM\SOFTWARE\leidian /s /reg:32"),
    ("makers-account", r"reg query HKCU\SOFTWARE\leidian /s"),
    ("tasklist-explorer", r#"tasklist /fo csv /nh /fi "IMAGENAME eq explorer.exe""#),
    ("tasklist-nothing", r#"tasklist /fo csv /nh /fi "IMAGENAME eq ldfleet-none.exe""#),
    ("tasklist-users", r#"tasklist /v /fo csv /nh /fi "IMAGENAME eq explorer.exe""#),
    ("sessions", "quser"),
    ("task", r#"schtasks /query /tn "\Microsoft\Windows\Defrag\ScheduledDefrag" /v /fo csv /nh"#),
    ("task-xml", r#"schtasks /query /tn "\Microsoft\Windows\Defrag\ScheduledDefrag" /xml"#),
    ("task-missing", r#"schtasks /query /tn "LDFleet none" /v /fo csv /nh"#),
    ("file-missing", r"type C:\ldfleet-none.txt"),
    ("copy-missing", r"copy /Y C:\ldfleet-none.txt C:\ldfleet-none-2.txt"),
    ("folder-missing", r"dir /b C:\ldfleet-none"),
];

const QUERIES: [(&str, &str); 12] = [
    ("wmi-computer", "SELECT Name, Domain, PartOfDomain FROM Win32_ComputerSystem"),
    ("wmi-product", "SELECT UUID FROM Win32_ComputerSystemProduct"),
    ("wmi-windows", "SELECT Caption, BuildNumber, ProductType, OSLanguage FROM Win32_OperatingSystem"),
    ("wmi-clock", "SELECT LocalDateTime FROM Win32_OperatingSystem"),
    ("wmi-disks", "SELECT DeviceID FROM Win32_LogicalDisk WHERE DriveType = 3"),
    ("wmi-free-space", "SELECT FreeSpace FROM Win32_LogicalDisk WHERE DeviceID = 'C:'"),
    ("wmi-explorer", "SELECT ProcessId, SessionId FROM Win32_Process WHERE Name = 'explorer.exe'"),
    ("wmi-player", "SELECT ExecutablePath FROM Win32_Process WHERE Name = 'dnplayer.exe'"),
    ("wmi-adb", "SELECT SessionId, ExecutablePath FROM Win32_Process WHERE Name = 'adb.exe'"),
    ("wmi-profiles", PROFILES),
    ("wmi-file", r"SELECT FileSize FROM CIM_DataFile WHERE Name = 'C:\\Windows\\System32\\cmd.exe'"),
    ("wmi-monitors", "SELECT Availability, PNPDeviceID FROM Win32_DesktopMonitor"),
];

/// What LDPlayer is asked.
const LDPLAYER: [&str; 4] = ["ldplayer-list2", "ldplayer-list", "ldplayer-is-running", "ldplayer-usage"];

/// The names of all questions.
pub fn ids() -> Vec<&'static str> {
    let fixed = UNMARKED.iter().chain(&LINES).chain(&QUERIES).map(|(id, _)| *id);
    fixed.chain(["pages", "session-of-user"]).chain(LDPLAYER).collect()
}

/// All questions to a workstation with this program, and a user with this number.
pub(super) fn of(program: &ProgramPath, sid: Option<&str>) -> Vec<Question> {
    let line = |id, line: &str| Question { id, ask: Ask::Line(line.to_owned()) };
    let mut questions: Vec<Question> =
        UNMARKED.iter().map(|(id, line)| Question { id, ask: Ask::Unmarked(line) }).collect();
    questions.extend(LINES.iter().map(|(id, text)| line(id, text)));
    questions.push(line("pages", CodePages::QUESTION));
    if let Some(sid) = sid.filter(|sid| sid.chars().all(|c| c.is_ascii_digit() || matches!(c, 'S' | '-'))) {
        let session = format!(r#"reg query "HKU\{sid}\Volatile Environment" /s /v SESSIONNAME"#);
        questions.push(line("session-of-user", &session));
    }
    questions.extend(QUERIES.iter().map(|(id, wql)| Question { id, ask: Ask::Wql(wql) }));
    let mut commands = vec![("ldplayer-list2", Command::List2), ("ldplayer-list", Command::List)];
    if let Ok(first) = Index::try_from(0) {
        commands.push(("ldplayer-is-running", Command::IsRunning(first)));
    }
    for (id, command) in commands {
        questions.extend(command_line(program, &command).ok().map(|text| line(id, &text)));
    }
    // A word that is no command is answered with the usage.
    let usage = ldconsole::tool_line(&format!("@\"{program}\""), &["ldfleet-none"]).ok();
    questions.extend(usage.map(|text| line("ldplayer-usage", &text)));
    questions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_listed_once_and_only_reads() {
        let program = ProgramPath::parse(r"C:\LDPlayer\LDPlayer9\ldconsole.exe").unwrap();
        let questions = of(&program, Some("S-1-5-21-1-2-3-1001"));
        let mut asked: Vec<&str> = questions.iter().map(|question| question.id).collect();
        let mut listed = ids();
        asked.sort_unstable();
        listed.sort_unstable();
        assert_eq!(asked, listed);
        listed.dedup();
        assert_eq!(asked.len(), listed.len());
        for question in &questions {
            let text = match &question.ask {
                Ask::Line(line) => line.as_str(),
                Ask::Unmarked(text) | Ask::Wql(text) => text,
            };
            for changes in
                ["/create", "/run", "/delete", "reg add", "reg delete", "del ", "taskkill", "launch"]
            {
                assert!(!text.contains(changes), "{text}");
            }
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
        for (id, line) in UNMARKED.iter().chain(&LINES).chain(&[("pages", CodePages::QUESTION)]) {
            assert!(script.contains(&format!("@('{id}', '{line}')")), "{id}");
        }
    }
}
