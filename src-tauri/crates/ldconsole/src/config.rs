//! `leidianN.config`, the settings of one emulator: a flat JSON object with dotted keys.
//!
//! Read and written as a whole: keys that this crate does not know stay, in their order. LDPlayer rewrites the file
//! when an emulator ends, so it is to be changed only while that emulator is stopped.

use serde_json::{Map, Value};

use crate::Error;
use crate::list2::Screen;

/// The settings of one emulator.
#[derive(Debug, Clone, PartialEq)]
pub struct InstanceConfig {
    keys: Map<String, Value>,
}

/// Who may debug an emulator with adb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AdbDebug {
    /// 0, or no such key: nobody.
    Off,
    /// 1: programs on the workstation.
    Local,
    /// 2: also other computers. The ports are open to every network.
    Remote,
}

/// A MAC address as twelve lower-case digits, however it is written; `None` for what is none, or none of a device.
pub(crate) fn mac_digits(text: &str) -> Option<String> {
    let digits: String = text.trim().chars().filter(|c| !matches!(c, ':' | '-' | '.')).collect();
    let digits = digits.to_ascii_lowercase();
    let fits = digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    (fits && digits != "000000000000" && digits != "ffffffffffff").then_some(digits)
}

/// Whether one of the addresses that a guest tells is an emulator's own, as its settings file has it; `None` if either side tells
/// none.
pub fn mac_fits(own: &str, guest: &[String]) -> Option<bool> {
    let own = mac_digits(own)?;
    let mut told = guest.iter().filter_map(|address| mac_digits(address)).peekable();
    told.peek()?;
    Some(told.any(|address| address == own))
}

/// Whether a text is UTF-16, as PowerShell's `>` writes it: with its mark, or by the zero beside its first brace.
fn is_utf16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [b'{', 0, ..] | [0, b'{', ..])
}

/// Where the first bytes stand that are not UTF-8: line and byte in it. A character that the end cuts off is none of them.
fn no_utf8(bytes: &[u8]) -> Option<(usize, usize)> {
    let error = std::str::from_utf8(bytes).err()?;
    error.error_len()?;
    let before = &bytes[..error.valid_up_to()];
    let lines: Vec<&[u8]> = before.split(|byte| *byte == b'\n').collect();
    Some((lines.len(), lines.last().map_or(0, |line| line.len()) + 1))
}

impl InstanceConfig {
    /// Reads a file. A byte order mark is accepted.
    ///
    /// [`Error::ConfigTruncated`] is what killing an emulator leaves behind while it writes: such an emulator does not
    /// boot again until its file is restored.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let json = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        if is_utf16(json) {
            let detail = "it is saved as UTF-16, and LDPlayer writes UTF-8".to_owned();
            return Err(Error::ConfigInvalid { line: 1, column: 1, detail });
        }
        // A crash of the whole machine can leave the right length filled with zeros.
        let content = json.iter().rposition(|byte| *byte != 0).map_or(&[][..], |last| &json[..=last]);
        if let Some((line, column)) = no_utf8(content) {
            let detail = "a letter there is not UTF-8".to_owned();
            return Err(Error::ConfigInvalid { line, column, detail });
        }
        match serde_json::from_slice(content) {
            Ok(Value::Object(keys)) => Ok(Self { keys }),
            Ok(_) => Err(Error::ConfigInvalid {
                line: 1,
                column: 1,
                detail: "it is another kind of JSON value".to_owned(),
            }),
            Err(error) if error.is_eof() => Err(Error::ConfigTruncated { bytes: bytes.len() }),
            Err(error) => {
                let (line, column) = (error.line(), error.column());
                let detail = error.to_string();
                let place = format!(" at line {line} column {column}");
                let detail = detail.strip_suffix(&place).unwrap_or(&detail).to_owned();
                Err(Error::ConfigInvalid { line, column, detail })
            }
        }
    }

    /// The file, as LDPlayer writes it: indented by four spaces, without a byte order mark.
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        write_value(&mut json, &Value::Object(self.keys.clone()), 0);
        json
    }

    /// All keys in their order.
    pub fn keys(&self) -> &Map<String, Value> {
        &self.keys
    }

    /// Sets a key. A known key keeps its place, a new one goes to the end.
    pub fn set(&mut self, key: &str, value: Value) {
        self.keys.insert(key.to_owned(), value);
    }

    /// The title; absent as long as the emulator has its default title. Always UTF-8, unlike in `list2`.
    pub fn player_name(&self) -> Option<&str> {
        self.keys.get("statusSettings.playerName").and_then(Value::as_str)
    }

    /// The screen, if all three numbers are there.
    pub fn screen(&self) -> Option<Screen> {
        let resolution = self.keys.get("advancedSettings.resolution")?;
        let side = |name: &str| resolution.get(name).and_then(as_u32);
        Some(Screen {
            width: side("width")?,
            height: side("height")?,
            dpi: self.number("advancedSettings.resolutionDpi")?,
        })
    }

    /// Processor cores.
    pub fn cpu_count(&self) -> Option<u32> {
        self.number("advancedSettings.cpuCount")
    }

    /// Memory in MB.
    pub fn memory_megabytes(&self) -> Option<u32> {
        self.number("advancedSettings.memorySize")
    }

    /// Manufacturer that Android shows.
    pub fn manufacturer(&self) -> Option<&str> {
        self.keys.get("propertySettings.phoneManufacturer").and_then(Value::as_str)
    }

    /// Model that Android shows.
    pub fn model(&self) -> Option<&str> {
        self.keys.get("propertySettings.phoneModel").and_then(Value::as_str)
    }

    /// Who may debug; `None` for a number that is not known.
    pub fn adb_debug(&self) -> Option<AdbDebug> {
        match self.keys.get("basicSettings.adbDebug").map(as_u32) {
            None | Some(Some(0)) => Some(AdbDebug::Off),
            Some(Some(1)) => Some(AdbDebug::Local),
            Some(Some(2)) => Some(AdbDebug::Remote),
            Some(_) => None,
        }
    }

    /// Sets who may debug, which no command of `ldconsole.exe` can.
    pub fn set_adb_debug(&mut self, adb_debug: AdbDebug) {
        let number = match adb_debug {
            AdbDebug::Off => 0,
            AdbDebug::Local => 1,
            AdbDebug::Remote => 2,
        };
        self.set("basicSettings.adbDebug", Value::from(number));
    }

    /// Whether applications can become root.
    pub fn root(&self) -> Option<bool> {
        self.keys.get("basicSettings.rootMode").and_then(Value::as_bool)
    }

    /// The MAC address, with which to check which emulator answers adb.
    pub fn mac_address(&self) -> Option<&str> {
        self.keys.get("propertySettings.macAddress").and_then(Value::as_str)
    }

    /// Why a file that can be read is suspect all the same, as a sentence for the operator.
    pub fn suspicion(&self) -> Option<&'static str> {
        (self.number("basicSettings.realWidth") == Some(0)).then_some(
            "The window's real width is 0, as it is after an emulator was killed while it wrote its settings.",
        )
    }

    fn number(&self, key: &str) -> Option<u32> {
        self.keys.get(key).and_then(as_u32)
    }
}

fn as_u32(value: &Value) -> Option<u32> {
    value.as_u64().and_then(|number| u32::try_from(number).ok())
}

/// The pretty printer of `serde_json` pretty printer needs a fallible writer for another indent; this needs none.
fn write_value(json: &mut String, value: &Value, depth: usize) {
    let indent = |json: &mut String, depth: usize| {
        json.push('\n');
        json.extend(std::iter::repeat_n("    ", depth));
    };
    match value {
        Value::Object(keys) if !keys.is_empty() => {
            json.push('{');
            for (position, (key, value)) in keys.iter().enumerate() {
                json.push_str(if position == 0 { "" } else { "," });
                indent(json, depth + 1);
                json.push_str(&Value::from(key.as_str()).to_string());
                json.push_str(": ");
                write_value(json, value, depth + 1);
            }
            indent(json, depth);
            json.push('}');
        }
        Value::Array(values) if !values.is_empty() => {
            json.push('[');
            for (position, value) in values.iter().enumerate() {
                json.push_str(if position == 0 { "" } else { "," });
                indent(json, depth + 1);
                write_value(json, value, depth + 1);
            }
            indent(json, depth);
            json.push(']');
        }
        simple => json.push_str(&simple.to_string()),
    }
}
