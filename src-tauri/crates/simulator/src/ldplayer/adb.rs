//! `ldconsole adb`, `getprop` and the application commands; `adb.exe` itself; and `ld.exe`, which needs no adb.

use std::time::Duration;

use tokio::time::Instant;

use super::android;
use super::emulator::{Emulator, EmulatorState};
use super::options::Options;
use super::screen_image;

/// Output and exit code.
type Output = (String, i32);

/// `emulator-(5554+2i)`; LDPlayer computes it the same way for indexes that do not exist.
pub(super) fn serial(index: u32) -> String {
    format!("emulator-{}", 5554 + 2 * u64::from(index))
}

/// Which emulator a serial names: `emulator-5556` and `127.0.0.1:5557` are the same one.
pub(super) fn index_of(serial: &str) -> Option<u32> {
    let base = if let Some(port) = serial.strip_prefix("emulator-") {
        port.parse::<u32>().ok()?.checked_sub(5554)?
    } else {
        serial.strip_prefix("127.0.0.1:")?.parse::<u32>().ok()?.checked_sub(5555)?
    };
    (base % 2 == 0).then_some(base / 2)
}

/// What adb makes of a device that it does not see.
pub(super) fn not_found(serial: &str) -> Output {
    (format!("adb.exe: device '{serial}' not found\r\n"), 1)
}

/// `adb devices`.
fn devices<'a>(up: impl Iterator<Item = &'a EmulatorState>) -> Output {
    let lines = up.filter(|state| state.adb).map(|state| format!("{}\tdevice\r\n", serial(state.index)));
    (format!("List of devices attached\r\n{}\r\n", lines.collect::<String>()), 0)
}

/// Lines as programs of Windows end them.
fn windows((text, code): Output) -> Output {
    (text.replace('\n', "\r\n"), code)
}

/// `ldconsole adb --command "…"`: adb's own output and exit code.
pub(super) fn run(
    emulator: Option<&mut Emulator>,
    state: Option<&EmulatorState>,
    options: &Options<'_>,
    now: Instant,
) -> Output {
    let command = options.get("command").unwrap_or_default().trim();
    if command == "devices" {
        return devices(state.into_iter());
    }
    let index = match (&emulator, options.get("index")) {
        (Some(emulator), _) => emulator.index,
        (None, Some(index)) => index.parse().unwrap_or(0),
        (None, None) => 0,
    };
    match emulator.filter(|_| state.is_some_and(|state| state.adb)) {
        Some(emulator) => on_device(emulator, command, now),
        None => not_found(&serial(index)),
    }
}

/// A command of adb to a device that is there.
fn on_device(emulator: &mut Emulator, command: &str, now: Instant) -> Output {
    let (verb, rest) = command.split_once(' ').unwrap_or((command, ""));
    let operand = || rest.split_whitespace().rfind(|word| !word.starts_with('-')).unwrap_or_default();
    match verb {
        "get-serialno" => (format!("{}\r\n", serial(emulator.index)), 0),
        "get-state" => ("device\r\n".into(), 0),
        "wait-for-device" | "root" | "remount" | "reconnect" | "connect" => (String::new(), 0),
        "install" => {
            let file = rest.rsplit_once(".apk").map_or("", |(before, _)| before);
            let name = file.rsplit(['\\', '/', ' ', '"']).next().unwrap_or_default();
            if name.is_empty() {
                return ("adb: filename doesn't end .apk or .apex\r\n".into(), 1);
            }
            emulator.android.install(name, now);
            ("Performing Streamed Install\r\nSuccess\r\n".into(), 0)
        }
        "uninstall" => windows(android::uninstall(emulator, operand(), now)),
        "shell" => {
            let rest = rest.trim();
            let inner = rest.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(rest);
            windows(android::shell(emulator, inner, now))
        }
        _ => (format!("adb.exe: unknown command {verb}\r\n"), 1),
    }
}

/// `adb exec-out`: what a command inside Android prints, as it prints it.
pub(super) fn exec_out(emulator: &mut Emulator, command: &str, now: Instant) -> (Vec<u8>, i32) {
    let words: Vec<&str> = command.split_whitespace().collect();
    if words == ["screencap", "-p"] {
        return (screen_image::screencap(emulator, now), 0);
    }
    let (text, code) = android::shell(emulator, command, now);
    (text.into_bytes(), code)
}

/// `adb.exe` with these arguments.
pub(super) fn program<'a>(
    find: impl FnOnce(u32) -> Option<&'a mut Emulator>,
    states: &[EmulatorState],
    arguments: &[String],
    now: Instant,
) -> Output {
    let (chosen, rest) = match arguments {
        [switch, serial, rest @ ..] if switch == "-s" => (Some(serial.as_str()), rest),
        rest => (None, rest),
    };
    let words: Vec<&str> = rest.iter().map(String::as_str).collect();
    let up: Vec<&EmulatorState> = states.iter().filter(|state| state.adb).collect();
    match words.as_slice() {
        [] => return ("Android Debug Bridge version 1.0.41\r\nVersion 34.0.4-10411341\r\n".into(), 1),
        ["version" | "--version"] => {
            return ("Android Debug Bridge version 1.0.41\r\nVersion 34.0.4-10411341\r\n".into(), 0);
        }
        ["devices", ..] => return devices(states.iter()),
        ["start-server" | "kill-server"] => return (String::new(), 0),
        ["connect", address] => {
            let there = index_of(address).is_some_and(|index| up.iter().any(|state| state.index == index));
            return if there {
                (format!("connected to {address}\r\n"), 0)
            } else {
                (format!("failed to connect to {address}\r\n"), 1)
            };
        }
        ["disconnect", ..] => return ("disconnected everything\r\n".into(), 0),
        _ => {}
    }
    let index = match (chosen, up.as_slice()) {
        (Some(serial), _) => index_of(serial).filter(|index| up.iter().any(|state| state.index == *index)),
        (None, []) => return ("adb.exe: no devices/emulators found\r\n".into(), 1),
        (None, [only]) => Some(only.index),
        (None, _) => return ("adb.exe: more than one device/emulator\r\n".into(), 1),
    };
    match index.and_then(find) {
        Some(emulator) => on_device(emulator, &words.join(" "), now),
        None => not_found(chosen.unwrap_or_default()),
    }
}

/// `getprop` and `setprop` of the tool itself: an error text on standard output with exit code 0 if Android is
/// not up.
pub(super) fn property(
    emulator: Option<&mut Emulator>,
    state: Option<&EmulatorState>,
    command: &str,
    options: &Options<'_>,
) -> Output {
    match (emulator, state) {
        (Some(emulator), Some(state)) if state.booted => match (command, options.get("key")) {
            ("setprop", key) => {
                let (key, value) = (key.unwrap_or_default(), options.get("value").unwrap_or_default());
                android::set_property(emulator, key, value);
                (String::new(), 0)
            }
            (_, Some(key)) => (format!("{}\r\n", android::property(emulator, key)), 0),
            (_, None) => windows((android::all_properties(emulator), 0)),
        },
        (Some(emulator), _) => (not_found(&serial(emulator.index)).0, 0),
        (None, _) => ("player don't exist!\r\n".into(), 0),
    }
}

/// `installapp`, `uninstallapp`, `runapp`, `killapp` of a running Android. What is in an `.apk` file that nobody has
/// described is not known here: its package is named like the file.
pub(super) fn change_app(
    emulator: &mut Emulator,
    command: &str,
    options: &Options<'_>,
    now: Instant,
    takes: Duration,
) {
    let file = || {
        let name = options.get("filename")?.rsplit('\\').next()?;
        name.strip_suffix(".apk")
    };
    let Some(package) = options.get("packagename").or_else(file) else { return };
    match command {
        "runapp" => emulator.run_app(package, true, now),
        "killapp" => emulator.run_app(package, false, now),
        "installapp" => emulator.android.install(package, now + takes),
        "uninstallapp" => {
            android::uninstall(emulator, package, now);
        }
        _ => {}
    }
}
