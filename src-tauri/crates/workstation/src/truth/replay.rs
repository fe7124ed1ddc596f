//! Recorded answers, played to whatever reads such answers here.

use ldconsole::{CodePage, parse_list2};

use crate::{
    host::{clock::reads_time, desktop::sessions_in, pages::CodePages},
    truth::capture::Capture,
    winrm::{command::Output, instances::instances},
};

/// What LDFleet makes of an answer, in one line; `None` where nothing of it is read. `page` is the ANSI page of the
/// workstation.
pub fn replay(capture: &Capture, page: CodePage) -> Option<String> {
    let Capture { id, stdout, .. } = capture;
    let text = || String::from_utf8_lossy(stdout).into_owned();
    let told = match id.as_str() {
        "pages" => match pages(capture) {
            Some(pages) => format!("ansi {}, console {}", pages.ansi.number(), pages.console.number()),
            None => "not read".to_owned(),
        },
        "tasklist-explorer" | "tasklist-nothing" => format!("sessions {:?}", sessions_in(&text())),
        "ldplayer-list2" => match parse_list2(stdout, page) {
            Ok(listing) => format!("{} emulators, {} unread", listing.rows.len(), listing.skipped.len()),
            Err(error) => format!("not read: {error}"),
        },
        "wmi-clock" => values(&text(), "LocalDateTime", reads_time),
        "wmi-free-space" => values(&text(), "FreeSpace", is_number),
        "wmi-file" => values(&text(), "FileSize", is_number),
        "wmi-explorer" => values(&text(), "ProcessId", is_number),
        "wmi-profiles" => values(&text(), "SID", |value| value.starts_with("S-1-")),
        "wmi-disks" => values(&text(), "DeviceID", |value| value.ends_with(':')),
        "wmi-computer" => values(&text(), "Name", |value| !value.is_empty()),
        "wmi-product" => values(&text(), "UUID", |value| value.len() == 36),
        _ => return None,
    };
    Some(told)
}

/// The code pages that an answer tells.
pub(super) fn pages(capture: &Capture) -> Option<CodePages> {
    let Capture { stdout, stderr, exit_code, .. } = capture;
    let output =
        Output { stdout: stdout.clone(), stderr: stderr.clone(), exit_code: *exit_code, foreign: Vec::new() };
    CodePages::parse(&output).ok()
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
