//! Answers of `ldconsole adb` and the serial numbers of emulators.

use crate::config::mac_digits;
use crate::identity::Index;
use crate::lines::lines_with_text;
use crate::message::ConsoleMessage;
use crate::text::{CodePage, decode};

/// What `ldconsole adb --index N --command …` answered.
///
/// Errors arrive as ordinary output, so a search in the text is no test for success: an error repeats the command.
/// Use [`AdbAnswer::is_exactly`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AdbAnswer {
    /// Lines with text, without their line ends (`\r\r\n` occurs).
    Lines(Vec<String>),
    /// adb knows no such device: the emulator is not up yet, or its debugging is off.
    DeviceNotFound {
        /// The serial number that adb looked for, if it says so.
        serial: Option<String>,
    },
    /// adb sees the device, which does not answer.
    DeviceOffline,
    /// The device has not accepted this computer's key.
    Unauthorized,
    /// `ldconsole.exe` did not get as far as adb.
    Refused(ConsoleMessage),
    /// adb talked of itself and gave no answer: its server is being started, or fought over by adbs of two versions. It
    /// says nothing about the emulator.
    Complained(Vec<String>),
}

/// An answer, and what adb said of itself beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdbReply {
    /// The answer.
    pub answer: AdbAnswer,
    /// adb's own lines, such as `adb server version (32) doesn't match this client (41); killing...`.
    pub remarks: Vec<String>,
}

impl AdbReply {
    /// Reads an answer. adb writes its own lines before it, and `ldconsole.exe` hands both on as one text.
    pub fn parse(bytes: &[u8], code_page: CodePage) -> Self {
        let text = decode(bytes, code_page).text;
        let lines = lines_with_text(&text).map(|(_, line)| line.trim_end().to_owned());
        let (remarks, lines): (Vec<String>, Vec<String>) = lines.partition(|line| is_remark(line));
        let answer = match ConsoleMessage::recognise(&lines.join("\n")) {
            Some(message) => AdbAnswer::Refused(message),
            None => {
                lines.iter().chain(&remarks).find_map(|line| AdbAnswer::device_error(line)).unwrap_or_else(
                    || {
                        if lines.is_empty() && !remarks.is_empty() {
                            AdbAnswer::Complained(remarks.clone())
                        } else {
                            AdbAnswer::Lines(lines)
                        }
                    },
                )
            }
        };
        Self { answer, remarks }
    }

    /// What adb complained of, if it fought over its server or could not start it; not that it started one.
    pub fn complaint(&self) -> Option<&str> {
        self.remarks.iter().map(String::as_str).find(|line| !line.trim_start().starts_with("* daemon"))
    }
}

/// Whether a line is adb's own, by how its client begins them (packages/modules/adb, `client/adb_client.cpp` and
/// `client/main.cpp`). Only beginnings count: the output of a command may mention any of these.
fn is_remark(line: &str) -> bool {
    const WHOLE: [&str; 18] = [
        "* daemon ",
        "* failed to start daemon",
        "* cannot start server",
        "* server ",
        "daemon not running",
        "daemon started",
        "adb server version (",
        "adb server is out of date",
        "ADB server didn't ACK",
        "Full server startup log:",
        "Server had pid:",
        "--- adb starting",
        "cannot connect to daemon",
        "cannot bind '",
        "could not install *smartsocket*",
        "failed to check server version",
        "- waiting for device",
        "WARNING: linker:",
    ];
    const AFTER_ERROR: [&str; 12] = [
        "cannot connect to daemon",
        "could not install *smartsocket*",
        "could not read ok from ADB",
        "failed to check server version",
        "failed to initialize",
        "failed to start daemon",
        "failed to read",
        "protocol fault",
        "closed",
        "connection reset",
        "more than one device",
        "unknown host service",
    ];
    let line = line.trim();
    let named = ["adb.exe:", "adb:"].iter().find_map(|name| line.strip_prefix(name)).map(str::trim_start);
    let text = named.unwrap_or(line);
    let error = text.strip_prefix("error:").map(str::trim_start);
    named.is_some()
        || WHOLE.iter().any(|beginning| line.starts_with(beginning))
        || error.is_some_and(|text| AFTER_ERROR.iter().any(|beginning| text.starts_with(beginning)))
        || is_log(line)
}

/// `adb I 11-26 22:40:01  4711  4711 main.cpp:59] …`, the log of a server that does not start.
fn is_log(line: &str) -> bool {
    let mut words = line.split_whitespace();
    matches!(words.next(), Some("adb" | "adb.exe"))
        && matches!(words.next(), Some("V" | "D" | "I" | "W" | "E" | "F"))
        && words.next().is_some_and(|date| date.len() == 5 && date.as_bytes()[2] == b'-')
}

/// The addresses in what `cat /sys/class/net/…/address` answered, as `02:00:00:00:00:00`; lines that are none are left out.
pub fn guest_macs(answer: &AdbAnswer) -> Vec<String> {
    let AdbAnswer::Lines(lines) = answer else { return Vec::new() };
    lines
        .iter()
        .map(|line| line.trim())
        .filter(|line| mac_digits(line).is_some())
        .map(str::to_owned)
        .collect()
}

impl AdbAnswer {
    /// Reads an answer, without what adb said of itself: see [`AdbReply`].
    pub fn parse(bytes: &[u8], code_page: CodePage) -> Self {
        AdbReply::parse(bytes, code_page).answer
    }

    /// Whether the answer is this one line and nothing else.
    pub fn is_exactly(&self, line: &str) -> bool {
        matches!(self, Self::Lines(lines) if matches!(lines.as_slice(), [only] if only == line))
    }

    /// Whether this is what `shell getprop sys.boot_completed` answers when Android is ready.
    ///
    /// The last line counts: the question has no other answer than 1 or nothing, and a shell of the guest may say
    /// something of its own before it.
    pub fn says_boot_completed(&self) -> bool {
        matches!(self, Self::Lines(lines) if lines.last().is_some_and(|line| line.trim() == "1"))
    }

    /// adb's own complaints, after `error:` or the name of the program. Only a whole line counts, so that the output
    /// of a command that mentions one is not taken for it.
    fn device_error(line: &str) -> Option<Self> {
        let mut text = line.trim();
        for prefix in ["adb.exe:", "adb:", "error:"] {
            text = text.strip_prefix(prefix).unwrap_or(text).trim_start();
        }
        let about_device = |ending: &str| {
            text.strip_suffix(ending)
                .and_then(|rest| rest.strip_prefix("device "))
                .map(|serial| serial.trim_matches('\''))
                .filter(|serial| !serial.is_empty() && !serial.contains(['\'', ' ']))
        };
        if let Some(serial) = about_device(" not found") {
            return Some(Self::DeviceNotFound { serial: Some(serial.to_owned()) });
        }
        match text.trim_end_matches('.') {
            "no devices/emulators found" | "no devices found" | "no emulators found" | "device not found" => {
                Some(Self::DeviceNotFound { serial: None })
            }
            "device offline" | "device still connecting" | "device still authorizing" | "device detached" => {
                Some(Self::DeviceOffline)
            }
            "device unauthorized" => Some(Self::Unauthorized),
            _ => None,
        }
    }
}

/// The serial number under which adb knows an emulator: `emulator-` and 5554 plus twice its index.
///
/// Other products use the same range, so an answer under it is not proof of which emulator answered.
pub fn adb_serial(index: Index) -> String {
    format!("emulator-{}", 5554 + 2 * u32::from(index.get()))
}
