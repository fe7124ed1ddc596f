//! Answers of `ldconsole adb` and the serial numbers of emulators.

use crate::answer::Message;
use crate::identity::Index;
use crate::text::{CodePage, decode, lines_with_text};

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
    Refused(Message),
}

impl AdbAnswer {
    /// Reads an answer.
    pub fn parse(bytes: &[u8], code_page: CodePage) -> Self {
        let text = decode(bytes, code_page).text;
        if let Some(message) = Message::recognise(&text) {
            return Self::Refused(message);
        }
        let lines: Vec<&str> = lines_with_text(&text).map(|(_, line)| line.trim_end()).collect();
        lines
            .iter()
            .find_map(|line| Self::device_error(line))
            .unwrap_or_else(|| Self::Lines(lines.into_iter().map(str::to_owned).collect()))
    }

    /// Whether the answer is this one line and nothing else.
    pub fn is_exactly(&self, line: &str) -> bool {
        matches!(self, Self::Lines(lines) if matches!(lines.as_slice(), [only] if only == line))
    }

    /// Whether this is what `shell getprop sys.boot_completed` answers when Android is ready.
    pub fn says_boot_completed(&self) -> bool {
        self.is_exactly("1")
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
                .and_then(|rest| rest.strip_prefix("device '"))
                .filter(|serial| !serial.contains('\''))
        };
        if let Some(serial) = about_device("' not found") {
            return Some(Self::DeviceNotFound { serial: Some(serial.to_owned()) });
        }
        match text.trim_end_matches('.') {
            "no devices/emulators found" | "device not found" => Some(Self::DeviceNotFound { serial: None }),
            "device offline" => Some(Self::DeviceOffline),
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
