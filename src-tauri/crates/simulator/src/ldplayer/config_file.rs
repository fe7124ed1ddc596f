//! The configuration files LDPlayer keeps beside its emulators (shape as in files of `LDPlayer` 9).

use crate::json::quoted;

use super::emulator::Emulator;
use super::settings::PROPERTIES;

/// `vms\config\leidianN.config`.
pub(super) fn of(emulator: &Emulator) -> String {
    let settings = &emulator.settings;
    let mut lines: Vec<String> = PROPERTIES
        .iter()
        .zip(&settings.properties)
        .map(|((_, key), value)| format!("    \"{key}\": {}", quoted(value)))
        .collect();
    let mut add = |key: &str, value: String| lines.push(format!("    \"{key}\": {value}"));
    add("statusSettings.playerName", quoted(&emulator.title));
    add("basicSettings.adbDebug", "1".into());
    add("basicSettings.rootMode", settings.root.to_string());
    add("basicSettings.fps", "60".into());
    add("basicSettings.autoRotate", settings.autorotate.to_string());
    add("basicSettings.lockWindow", settings.lock_window.to_string());
    add(
        "advancedSettings.resolution",
        format!(
            "{{\n        \"width\": {},\n        \"height\": {}\n    }}",
            settings.screen.width, settings.screen.height
        ),
    );
    add("advancedSettings.resolutionDpi", settings.screen.dpi.to_string());
    add("advancedSettings.cpuCount", settings.cpu.to_string());
    add("advancedSettings.memorySize", settings.memory.to_string());
    let mut text = format!("{{\n{}\n}}", lines.join(",\n"));
    if emulator.config_truncated {
        // In the middle of a value, as seen after a kill.
        let end = (0..=text.len() / 2).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        text.truncate(end);
    }
    text
}

/// `vms\config\leidians.config`.
pub(super) fn global(chinese: bool) -> String {
    let language = if chinese { "zh_CN" } else { "en_US" };
    format!(
        "{{\n    \"languageId\": \"{language}\",\n    \"reduceAudio\": true,\n    \"cleanMode\": true,\n    \
         \"framesPerSecond\": 20,\n    \"multiPlayerSort\": 0,\n    \"windowsRecordPos\": true\n}}"
    )
}
