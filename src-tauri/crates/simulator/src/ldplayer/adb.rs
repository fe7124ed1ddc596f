//! What `ldconsole adb`, `getprop` and the application commands find inside Android.

use super::emulator::{Emulator, EmulatorState};
use super::options::Options;
use super::settings::PROPERTIES;

/// `ldconsole adb --command "…"`: adb's own output and exit code.
pub(super) fn run(
    emulator: Option<&mut Emulator>,
    state: Option<&EmulatorState>,
    options: &Options<'_>,
) -> (String, i32) {
    let command = options.get("command").unwrap_or_default().trim();
    if command == "devices" {
        let line =
            state.filter(|state| state.adb).map(|state| format!("{}\tdevice\r\n", serial(state.index)));
        return (format!("List of devices attached\r\n{}\r\n", line.unwrap_or_default()), 0);
    }
    let index = match (&emulator, options.get("index")) {
        (Some(emulator), _) => emulator.index,
        (None, Some(index)) => index.parse().unwrap_or(0),
        (None, None) => 0,
    };
    let Some(emulator) = emulator.filter(|_| state.is_some_and(|state| state.adb)) else {
        return (format!("adb.exe: device '{}' not found\r\n", serial(index)), 1);
    };
    let (verb, rest) = command.split_once(' ').unwrap_or((command, ""));
    match verb {
        "get-serialno" => (format!("{}\r\n", serial(index)), 0),
        "get-state" => ("device\r\n".into(), 0),
        "wait-for-device" | "root" | "remount" | "reconnect" => (String::new(), 0),
        "install" => ("Performing Streamed Install\r\nSuccess\r\n".into(), 0),
        "uninstall" => {
            let known = emulator.packages.remove(rest.trim());
            (
                if known { "Success\r\n" } else { "Failure [DELETE_FAILED_INTERNAL_ERROR]\r\n" }.into(),
                i32::from(!known),
            )
        }
        "shell" => shell(emulator, rest.trim()),
        _ => (format!("adb.exe: unknown command {verb}\r\n"), 1),
    }
}

/// `emulator-(5554+2i)`; LDPlayer computes it the same way for indexes that do not exist.
fn serial(index: u32) -> String {
    format!("emulator-{}", 5554 + 2 * u64::from(index))
}

fn shell(emulator: &Emulator, command: &str) -> (String, i32) {
    let mut words = command.split_whitespace();
    match (words.next(), words.next()) {
        (Some("getprop"), Some(key)) => (format!("{}\r\n", getprop(emulator, key)), 0),
        (Some("echo"), _) => (format!("{}\r\n", command["echo".len()..].trim()), 0),
        (Some("pidof"), Some(package)) => match emulator.app_pid(package) {
            Some(pid) => (format!("{pid}\r\n"), 0),
            None => (String::new(), 1),
        },
        (Some("pm"), Some("list")) => {
            let lines: Vec<String> =
                emulator.packages.iter().map(|package| format!("package:{package}\r\n")).collect();
            (lines.concat(), 0)
        }
        (Some("date"), _) => (format!("{}\r\n", time::OffsetDateTime::now_utc().unix_timestamp()), 0),
        (Some(program), _)
            if ["input", "am", "settings", "svc", "setprop", "reboot", "wm", "monkey"].contains(&program) =>
        {
            (String::new(), 0)
        }
        (Some(program), _) => (format!("/system/bin/sh: {program}: not found\r\n"), 127),
        (None, _) => (String::new(), 0),
    }
}

fn getprop(emulator: &Emulator, key: &str) -> String {
    let property = |name: &str| {
        PROPERTIES
            .iter()
            .position(|(property, _)| *property == name)
            .map(|place| emulator.settings.properties[place].clone())
            .unwrap_or_default()
    };
    match key {
        "sys.boot_completed" | "dev.bootcomplete" => "1".into(),
        "ro.build.version.release" => "9".into(),
        "ro.build.version.sdk" => "28".into(),
        "ro.product.model" => property("model"),
        "ro.product.manufacturer" => property("manufacturer"),
        "phone.imei" => property("imei"),
        "phone.imsi" => property("imsi"),
        "phone.simserial" => property("simserial"),
        _ => String::new(),
    }
}

/// `getprop` and `setprop` of the tool itself: an error text on standard output with exit code 0 if Android is
/// not up.
pub(super) fn property(
    emulator: Option<&mut Emulator>,
    state: Option<&EmulatorState>,
    command: &str,
    options: &Options<'_>,
) -> (String, i32) {
    match (emulator, state) {
        (Some(emulator), Some(state)) if state.adb => {
            if command == "setprop" {
                let name = options.get("key").and_then(|key| key.strip_prefix("phone.")).unwrap_or_default();
                if let Some(place) = PROPERTIES.iter().position(|(property, _)| *property == name) {
                    options
                        .get("value")
                        .unwrap_or_default()
                        .clone_into(&mut emulator.settings.properties[place]);
                }
                return (String::new(), 0);
            }
            (format!("{}\r\n", getprop(emulator, options.get("key").unwrap_or_default())), 0)
        }
        (Some(emulator), _) => (format!("adb.exe: device '{}' not found\r\n", serial(emulator.index)), 0),
        (None, _) => ("player don't exist!\r\n".into(), 0),
    }
}

/// `installapp`, `uninstallapp`, `runapp`, `killapp`. What is in an `.apk` file is not known here: its package is named
/// like the file.
pub(super) fn change_app(emulator: &mut Emulator, command: &str, options: &Options<'_>) {
    let file = || {
        let name = options.get("filename")?.rsplit('\\').next()?;
        name.strip_suffix(".apk")
    };
    let Some(package) = options.get("packagename").or_else(file) else { return };
    match command {
        "runapp" => emulator.run_app(package, true),
        "killapp" => emulator.run_app(package, false),
        "installapp" => {
            emulator.packages.insert(package.to_owned());
        }
        "uninstallapp" => {
            emulator.packages.remove(package);
        }
        _ => {}
    }
}
