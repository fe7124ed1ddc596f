//! Recorded answers, played to whatever reads such answers here.

use ldconsole::{Command, ExitCode, Index, InstanceConfig, Mark, decode, parse_list2};

use crate::{
    host::{
        answer::ConsoleAnswer,
        clock::reads_time,
        desktop,
        pages::CodePages,
        registry::{AutoRun, folders_in, users_of},
        station::could_be_missing,
        task,
    },
    truth::capture::Capture,
    winrm::{command::Output, identity, instances::instances},
};

/// What LDFleet makes of an answer of a workstation with these code pages, in one line; `None` where nothing of it is read.
pub(super) fn replay(capture: &Capture, pages: CodePages) -> Option<String> {
    let Capture { id, stdout, stderr, exit_code, .. } = capture;
    let console = || decode(stdout, pages.console).text;
    let ascii = || String::from_utf8_lossy(stdout).into_owned();
    let answer = |command: &Command| {
        let complaint = decode(stderr, pages.console).text;
        ConsoleAnswer::new(command, &output(capture), pages.ansi, complaint)
    };
    let told = match id.as_str() {
        // A code is read as a number without a sign, and taken for what the program meant.
        id if id.starts_with("exit-") => match exit_code {
            Some(code) => format!("exit code {}", ExitCode::from(*code)),
            None => "no exit code".to_owned(),
        },
        "mark" | "mark-after-an-error" | "mark-of-a-condition" => match Mark::new(0).read(stdout, stderr) {
            Some(marked) => format!(
                "{} bytes, exit code {}, {} bytes of others",
                marked.stdout.len(),
                marked.exit_code.map_or_else(|| "unknown".to_owned(), |code| code.to_string()),
                marked.foreign.len()
            ),
            None => "not run".to_owned(),
        },
        "program-missing-by-name" | "program-missing-by-path" => {
            format!("missing: {}", could_be_missing(&output(capture)))
        }
        "computer-name" => format!("a name: {}", identity::name_in(stdout).is_some()),
        "pages" => match self::pages(capture) {
            Some(pages) => format!("ansi {}, console {}", pages.ansi.number(), pages.console.number()),
            None => "not read".to_owned(),
        },
        "autorun-machine" | "autorun-account" => {
            let AutoRun { set } = AutoRun::read(&console());
            format!("{:?}", set.into_iter().map(|(hive, what)| format!("{hive}: {what}")).collect::<Vec<_>>())
        }
        "registry-users" => format!("{} users", users_of(&ascii()).len()),
        "makers-64" | "makers-32" | "makers-account" => format!("{:?}", folders_in(&console())),
        "session-of-user" => {
            let owners = desktop::owners_in_registry(&ascii());
            format!("sessions {:?}", owners.iter().map(|(session, _)| session).collect::<Vec<_>>())
        }
        "tasklist-explorer" | "tasklist-nothing" => {
            format!("sessions {:?}", desktop::sessions_in(&ascii()))
        }
        "task" | "task-missing" | "task-result" => format!("{:?}", task::last_result(stdout)),
        "tasks-left-over" => format!("{:?}", task::ours(stdout)),
        "ldplayer-list2" => match parse_list2(stdout, pages.ansi) {
            Ok(listing) => format!("{} emulators, {} unread", listing.rows.len(), listing.skipped.len()),
            Err(error) => format!("not read: {error}"),
        },
        "ldplayer-is-running" => {
            answer(&Command::IsRunning(Index::try_from(0).ok()?)).text().trim().to_owned()
        }
        "ldplayer-settings" => match InstanceConfig::parse(stdout) {
            Ok(_) => "read".to_owned(),
            Err(error) => format!("not read: {error}"),
        },
        "wmi-clock" => values(&ascii(), "LocalDateTime", reads_time),
        "wmi-free-space" => values(&ascii(), "FreeSpace", is_number),
        "wmi-file" => values(&ascii(), "FileSize", is_number),
        "wmi-player" => values(&ascii(), "ExecutablePath", |path| path.contains('\\')),
        "wmi-explorer" | "wmi-machines" | "wmi-service" => values(&ascii(), "ProcessId", is_number),
        "wmi-adb" => values(&ascii(), "SessionId", is_number),
        "wmi-profiles" => values(&ascii(), "SID", |value| value.starts_with("S-1-")),
        "wmi-disks" => values(&ascii(), "DeviceID", |value| value.ends_with(':')),
        "wmi-computer" => values(&ascii(), "Name", |value| !value.is_empty()),
        "wmi-product" => values(&ascii(), "UUID", |value| value.len() == 36),
        "wmi-monitors" => format!("{} monitors", instances(&ascii(), ["PNPDeviceID"]).len()),
        "wmi-battery" => values(&ascii(), "BatteryStatus", is_number),
        "wmi-windows" => values(&ascii(), "ProductType", is_number),
        _ => return None,
    };
    Some(told)
}

fn output(capture: &Capture) -> Output {
    let Capture { stdout, stderr, exit_code, .. } = capture;
    Output { stdout: stdout.clone(), stderr: stderr.clone(), exit_code: *exit_code, foreign: Vec::new() }
}

/// The code pages that an answer tells.
pub(super) fn pages(capture: &Capture) -> Option<CodePages> {
    CodePages::parse(&output(capture)).ok()
}

fn is_number(text: &str) -> bool {
    text.parse::<u64>().is_ok()
}

/// How many instances have a value that is read.
fn values(xml: &str, name: &str, is_read: impl Fn(&str) -> bool) -> String {
    let found = instances(xml, [name]);
    let read = found.iter().filter(|[value]| value.as_deref().is_some_and(&is_read)).count();
    format!("{read} of {} read", found.len())
}
