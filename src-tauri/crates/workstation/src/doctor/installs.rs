//! Where LDPlayer is: what the registry, a running emulator and the usual folders say (docs/ldconsole.md, section 7).
//!
//! What is asked by WMI and by `cmd.exe` itself starts no program and comes first; then the registry, few programs a
//! line, each of which may take a second where a guard looks at it. What Windows prints is read by names that are the
//! same in every language.

use std::time::Duration;

use ldconsole::{MAX_LINE_LENGTH, ProgramPath};
use messages::{Message, findings};

use tokio::time::Instant;

use crate::{
    error::{Cause, Result},
    host::{
        install::Install,
        registry::{Folders, InstallCandidate, USERS, is_person, users_of},
        station::Station,
    },
    winrm::{command::Repeat, instances::properties},
};

/// LDPlayer's makers as they appear in the registry: international, Chinese, and before version 4.
const MAKERS: [&str; 3] = ["XuanZhi", "leidian", "ChangZhi2"];
/// The usual folders, on any disk.
const FOLDERS: [&str; 13] = [
    r"LDPlayer\LDPlayer9",
    r"LDPlayer\LDPlayer14",
    r"LDPlayer\LDPlayer64",
    r"LDPlayer\LDPlayer4.0",
    r"leidian\LDPlayer9",
    r"leidian\LDPlayer14",
    r"leidian\LDPlayer4",
    r"XuanZhi\LDPlayer9",
    r"XuanZhi\LDPlayer14",
    r"XuanZhi\LDPlayer",
    r"ChangZhi\dnplayer2",
    r"Program Files\LDPlayer\LDPlayer9",
    r"Program Files\LDPlayer\LDPlayer14",
];
/// Where the disks are not told.
const DISKS: [&str; 3] = ["C:", "D:", "E:"];
/// Of one line, with room for what ends it.
const LINE: usize = MAX_LINE_LENGTH - 300;

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Installs {
    /// One for each installation, the surest first.
    pub(super) usable: Vec<Install>,
    /// Folders that hold an installation but cannot be used, with the reason.
    pub(super) unusable: Vec<Message>,
    /// What could not be asked, in sentences.
    pub(super) left_out: Vec<Message>,
}

/// Looks for LDPlayer, within about `deadline`; each question has `limit`. What cannot be asked is left out: the rest
/// may find it.
pub(super) async fn find(station: &Station, deadline: Duration, limit: Duration) -> Installs {
    let ends = Instant::now() + deadline;
    let left = || ends.saturating_duration_since(Instant::now()).min(limit);
    let mut left_out = Vec::new();
    let mut folders = Folders::default();
    // What WMI keeps to itself is no reason not to go on: the account may use the shell only.
    let asked = async |wql: &str, name| match station.session().query(wql, left()).await {
        Ok(xml) => properties(&xml, name),
        Err(_) => Vec::new(),
    };
    let running = "SELECT ExecutablePath FROM Win32_Process WHERE Name = 'dnplayer.exe'";
    for path in asked(running, "ExecutablePath").await {
        folders.add_parent(&path);
    }
    let disks = asked("SELECT DeviceID FROM Win32_LogicalDisk WHERE DriveType = 3", "DeviceID").await;
    // The registry itself says whose part of it is loaded; WMI only where that is too slow.
    let users = if let Ok(listed) = read(station, "reg query HKU", left()).await {
        users_of(&listed).into_iter().map(str::to_owned).collect()
    } else {
        let profiles = "SELECT SID FROM Win32_UserProfile WHERE Loaded = TRUE AND Special = FALSE";
        let told = asked(profiles, "SID").await;
        told.into_iter().filter(|sid| is_person(sid)).take(USERS).collect::<Vec<_>>()
    };
    for (whose, line) in registry_lines(&users) {
        let too_slow = findings::registry_too_slow(&whose);
        if left() < Duration::from_millis(100) {
            left_out.push(too_slow);
            continue;
        }
        match read(station, &line, left()).await {
            Ok(text) => folders.add_registry(&text),
            Err(error) if matches!(error.cause(), Cause::CommandTimeout { .. }) => left_out.push(too_slow),
            Err(error) => left_out.push(findings::registry_not_told(whose, error.to_string())),
        }
    }
    let usual = DISKS.map(str::to_owned);
    for disk in if disks.is_empty() { usual.as_slice() } else { disks.as_slice() } {
        for folder in FOLDERS {
            folders.add(&format!(r"{disk}\{folder}"));
        }
    }
    let (candidates, unusable) = folders.candidates();
    let mut there = Vec::new();
    for line in existence_lines(candidates.iter().flat_map(|candidate| &candidate.programs)) {
        // It starts no program, so it is asked however late it is.
        match station.line(&line, Repeat::Idempotent, limit).await {
            Ok(output) => there.extend(numbers(&String::from_utf8_lossy(&output.stdout))),
            Err(error) => left_out.push(findings::folders_not_told(error.to_string())),
        }
    }
    Installs { usable: choose(candidates, &there), unusable, left_out }
}

/// Whether there is this very program.
pub(super) async fn is_there(station: &Station, program: &ProgramPath, deadline: Duration) -> Result<bool> {
    let line = existence_lines(std::iter::once(program)).concat();
    let output = station.line(&line, Repeat::Idempotent, deadline).await?;
    Ok(!numbers(&String::from_utf8_lossy(&output.stdout)).is_empty())
}

/// What a line of `reg` printed. Its exit code says only that one of the keys is missing, as most are.
async fn read(station: &Station, line: &str, deadline: Duration) -> Result<String> {
    let output = station.line(line, Repeat::Idempotent, deadline).await?;
    Ok(station.text(&output.stdout, deadline).await?.text)
}

/// Whose registry, and the line that asks it: the machine in both of its views, the account itself, each user.
fn registry_lines(users: &[String]) -> Vec<(Message, String)> {
    let machine = |bits: &str| (findings::of_machine(bits), asks("HKLM", &format!(" /reg:{bits}")));
    let of_users = users
        .iter()
        .enumerate()
        .map(|(number, sid)| (findings::of_user(number + 1), asks(&format!(r"HKU\{sid}"), "")));
    [machine("64"), machine("32"), (findings::of_account(), asks("HKCU", ""))]
        .into_iter()
        .chain(of_users)
        .collect()
}

/// One program for each maker's key, with all below it, and one for Windows' list of programs.
fn asks(hive: &str, view: &str) -> String {
    let makers = MAKERS.iter().map(|maker| format!(r"reg query {hive}\SOFTWARE\{maker} /s{view}"));
    let list = format!(
        r"reg query {hive}\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s /v DisplayIcon{view}"
    );
    makers.chain([list]).collect::<Vec<_>>().join("&")
}

/// Lines that print the number of each program that is there.
fn existence_lines<'a>(programs: impl Iterator<Item = &'a ProgramPath>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (number, program) in programs.enumerate() {
        // `%` and quotes are in no such path, and nothing else is special between quotes.
        let ask = format!("(if exist \"{program}\" echo {number})");
        match lines.last_mut() {
            Some(line) if line.encode_utf16().count() + ask.encode_utf16().count() < LINE => {
                line.push('&');
                line.push_str(&ask);
            }
            _ => lines.push(ask),
        }
    }
    lines
}

fn numbers(text: &str) -> Vec<usize> {
    text.lines().filter_map(|line| line.trim().parse().ok()).collect()
}

/// The first program that is there of each candidate: each has two numbers.
fn choose(candidates: Vec<InstallCandidate>, there: &[usize]) -> Vec<Install> {
    let first = |(number, InstallCandidate { programs: [new, old], data }): (usize, InstallCandidate)| {
        let [has_new, has_old] = [2 * number, 2 * number + 1].map(|n| there.contains(&n));
        let program = if has_new { Some(new) } else { has_old.then_some(old) };
        Some(Install { program: program?, data })
    };
    candidates.into_iter().enumerate().filter_map(first).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_whatever_the_language_says_around_them() {
        let text = "\r\nHKEY_CURRENT_USER\\SOFTWARE\\leidian\\LDPlayer9\r\n    InstallDir    REG_SZ    D:\\leidian\\LD Player9\\\r\n\r\n\
            Ende der Suche: 1 Übereinstimmung(en) gefunden.\r\n    DisplayIcon    REG_EXPAND_SZ    \"C:\\LD\\dnplayer.exe\",0\r\n\
            \r\nHKEY_CURRENT_USER\\SOFTWARE\\leidian\\LDPlayer9\r\n    DataDir    REG_SZ    E:\\Farm\\vms\\\r\n\
            \r\nHKEY_CURRENT_USER\\SOFTWARE\\leidian\\LDPlayer4\r\n    DataDir    REG_SZ    F:\\vms\\\r\n";
        let mut folders = Folders::default();
        folders.add_registry(text);
        folders.add(r"d:\LEIDIAN\ld player9");
        let (candidates, _) = folders.candidates();
        let found = choose(candidates, &[0, 2]);
        let found: Vec<_> =
            found.iter().map(|i| (i.program.as_str(), i.data_folder(), i.is_moved())).collect();
        let expected = [
            (r"D:\leidian\LD Player9\ldconsole.exe", r"E:\Farm\vms".to_owned(), true),
            (r"C:\LD\ldconsole.exe", r"C:\LD\vms".to_owned(), false),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn every_line_is_short_enough_for_cmd() {
        let lines = registry_lines(&["S-1-5-21-1111111111-2222222222-3333333333-1001".to_owned()]);
        let lines: Vec<String> = lines.into_iter().map(|(_, line)| line).collect();
        assert_eq!(lines.len(), 4);
        let folder = |n: usize| format!(r"C:\{}{n}", "ф".repeat(180));
        let mut folders = Folders::default();
        for n in 0..60 {
            folders.add(&folder(n));
        }
        let (candidates, unusable) = folders.candidates();
        assert_eq!((candidates.len(), unusable.len()), (60, 0));
        let there = existence_lines(candidates.iter().flat_map(|candidate| &candidate.programs));
        assert!(there.len() > 1);
        for line in lines.iter().chain(&there) {
            assert!(line.encode_utf16().count() <= MAX_LINE_LENGTH, "{}", line.len());
        }
        assert!(there.concat().contains("echo 119)"));
    }

    #[test]
    fn one_program_is_chosen_for_each_folder() {
        let mut folders = Folders::default();
        for folder in [r"C:\A", r"C:\B", r"C:\C", r"C:\100%"] {
            folders.add(folder);
        }
        let (candidates, unusable) = folders.candidates();
        let chosen = choose(candidates, &numbers("0\r\n1\r\n5\r\nnot a number\r\n"));
        let chosen: Vec<&str> = chosen.iter().map(|install| install.program.as_str()).collect();
        assert_eq!(chosen, [r"C:\A\ldconsole.exe", r"C:\C\dnconsole.exe"]);
        assert!(unusable.len() == 1 && unusable[0].to_string().contains(r"C:\100%: "), "{unusable:?}");
    }
}
