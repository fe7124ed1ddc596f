//! The file LDPlayer keeps an emulator's settings in (keys as in files of `LDPlayer` 9).

use serde_json::{Map, Value, json};

use super::settings::{PROPERTIES, Settings};

/// How much of its file an emulator has: the first start fills it (11 keys, then 28, then about 90 were seen).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// Created or copied, never started.
    Created,
    /// Its window was open.
    Opened,
    /// Android has run.
    Booted,
}

const NAME: &str = "statusSettings.playerName";
const ADB: &str = "basicSettings.adbDebug";
const ROOT: &str = "basicSettings.rootMode";
const ROTATE: &str = "basicSettings.autoRotate";
const LOCK: &str = "basicSettings.lockWindow";
const SCREEN: &str = "advancedSettings.resolution";
const DPI: &str = "advancedSettings.resolutionDpi";
const CPU: &str = "advancedSettings.cpuCount";
const MEMORY: &str = "advancedSettings.memorySize";

/// Keys that come with the window and mean nothing here.
const WINDOW: [&str; 8] = [
    "basicSettings.left",
    "basicSettings.top",
    "basicSettings.width",
    "basicSettings.height",
    "basicSettings.realHeigh",
    "basicSettings.realWidth",
    "basicSettings.mulFsAddSize",
    "basicSettings.mulFsAutoSize",
];

/// Keys of Android's first start: flags.
const FLAGS: [(&str, bool); 14] = [
    ("networkSettings.networkEnable", true),
    ("networkSettings.networkSwitching", false),
    ("networkSettings.networkStatic", false),
    ("basicSettings.isForstStart", false),
    ("basicSettings.autoRun", false),
    ("basicSettings.verticalSync", false),
    ("basicSettings.heightFrameRate", false),
    ("basicSettings.isForceLandscape", true),
    ("basicSettings.standaloneSysVmdk", false),
    ("basicSettings.disableMouseFastOpt", true),
    ("basicSettings.astc", true),
    ("basicSettings.cjztdisableMouseFastOpt_new", false),
    ("basicSettings.qjcjdisableMouseFast", true),
    ("statusSettings.closeOption", false),
];

/// Keys of Android's first start: texts.
const TEXTS: [(&str, &str); 11] = [
    ("statusSettings.sharedApplications", "C:/Users/operator/Documents/XuanZhi9/Applications"),
    ("statusSettings.sharedPictures", "C:/Users/operator/Documents/XuanZhi9/Pictures"),
    ("statusSettings.sharedMisc", "C:/Users/operator/Documents/XuanZhi9/Misc"),
    ("advancedSettings.micphoneName", ""),
    ("advancedSettings.speakerName", ""),
    ("networkSettings.networkAddress", "0.0.0.0"),
    ("networkSettings.networkGateway", "0.0.0.0"),
    ("networkSettings.networkSubnetMask", "255.255.255.0"),
    ("networkSettings.networkDNS1", "8.8.8.8"),
    ("networkSettings.networkDNS2", "8.8.4.4"),
    ("networkSettings.networkInterface", "Realtek Gaming 2.5GbE Family Controller"),
];

/// Hot keys, each with its modifiers and its key.
const HOT_KEYS: [(&str, u32, u32); 24] = [
    ("backKey", 0, 27),
    ("homeKey", 0, 112),
    ("appSwitchKey", 0, 113),
    ("menuKey", 0, 114),
    ("zoomInKey", 0, 115),
    ("zoomOutKey", 0, 116),
    ("bossKey", 2, 81),
    ("shakeKey", 0, 120),
    ("operationRecordKey", 0, 121),
    ("operationRecordPauseKey", 0, 0),
    ("operationRecordShowFrame", 2, 56),
    ("fullScreenKey", 0, 122),
    ("showMappingKey", 0, 123),
    ("videoRecordKey", 0, 119),
    ("mappingRecordKey", 0, 117),
    ("keyboardModelKey", 2, 70),
    ("soundAddKey", 2, 107),
    ("soundSubKey", 2, 109),
    ("screenCutKey", 2, 48),
    ("miniKey", 2, 112),
    ("multiKey", 2, 50),
    ("installApkKey", 2, 51),
    ("locationKey", 2, 55),
    ("syncKey", 2, 57),
];

/// `vms\config\leidianN.config`. What was changed by `modify` is in it from then on.
pub(super) fn text(title: &str, settings: &Settings, stage: Stage, modified: bool) -> String {
    let mut file = Map::new();
    let mut add = |key: &str, value: Value| {
        file.insert(key.to_owned(), value);
    };
    for ((_, key), value) in PROPERTIES.iter().zip(&settings.properties) {
        add(key, json!(value));
    }
    add(NAME, json!(title));
    add(SCREEN, json!({ "width": settings.screen.width, "height": settings.screen.height }));
    add(DPI, json!(settings.screen.dpi));
    if settings.adb_debug > 0 || stage > Stage::Created {
        add(ADB, json!(settings.adb_debug));
    }
    if modified || stage > Stage::Created {
        add(CPU, json!(settings.cpu));
        add(MEMORY, json!(settings.memory));
        add(ROTATE, json!(settings.autorotate));
        add(LOCK, json!(settings.lock_window));
        add(ROOT, json!(settings.root));
    }
    if stage > Stage::Created {
        WINDOW.iter().enumerate().for_each(|(place, key)| add(key, json!(40 * place)));
        add("basicSettings.fps", json!(60));
        add("basicSettings.HDRQuality", json!(0));
        add("basicSettings.videoQuality", json!(10));
    }
    if stage == Stage::Booted {
        for (key, value) in FLAGS {
            add(key, json!(value));
        }
        for (key, value) in TEXTS {
            add(key, json!(value));
        }
        for (name, modifiers, key) in HOT_KEYS {
            add(&format!("hotkeySettings.{name}"), json!({ "modifiers": modifiers, "key": key }));
        }
    }
    for (key, value) in &settings.others {
        add(key, value.clone());
    }
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// The object in a file; `None` if the file is cut off or no JSON at all. A byte order mark is passed over.
pub(super) fn parse(bytes: &[u8]) -> Option<Map<String, Value>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    serde_json::from_slice(bytes).ok()
}

fn is_known(key: &str) -> bool {
    let ours = [NAME, ADB, ROOT, ROTATE, LOCK, SCREEN, DPI, CPU, MEMORY];
    ours.contains(&key)
        || WINDOW.contains(&key)
        || key.starts_with("hotkeySettings.")
        || PROPERTIES.iter().any(|(_, known)| *known == key)
        || FLAGS.iter().any(|(known, _)| *known == key)
        || TEXTS.iter().any(|(known, _)| *known == key)
}

/// Takes over what a written file says; gives its title. What it leaves out keeps its value.
pub(super) fn read(file: &Map<String, Value>, settings: &mut Settings) -> Option<String> {
    let number = |value: Option<&Value>, old: u32| {
        value.and_then(Value::as_u64).and_then(|value| u32::try_from(value).ok()).unwrap_or(old)
    };
    let flag = |key: &str, old: bool| file.get(key).and_then(Value::as_bool).unwrap_or(old);
    let screen = file.get(SCREEN);
    settings.screen.width = number(screen.and_then(|screen| screen.get("width")), settings.screen.width);
    settings.screen.height = number(screen.and_then(|screen| screen.get("height")), settings.screen.height);
    settings.screen.dpi = number(file.get(DPI), settings.screen.dpi);
    settings.cpu = number(file.get(CPU), settings.cpu);
    settings.memory = number(file.get(MEMORY), settings.memory);
    settings.autorotate = flag(ROTATE, settings.autorotate);
    settings.lock_window = flag(LOCK, settings.lock_window);
    settings.root = flag(ROOT, settings.root);
    settings.adb_debug = file.get(ADB).and_then(Value::as_u64).unwrap_or(0);
    for (name, key) in PROPERTIES {
        if let Some(value) = file.get(key).and_then(Value::as_str) {
            settings.set_property(name, value);
        }
    }
    settings.others = file
        .iter()
        .filter(|(key, _)| !is_known(key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    file.get(NAME).and_then(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ldplayer::{Flavour, Screen};

    #[test]
    fn a_file_reads_back_as_it_was_written() {
        let mut settings = Settings::new(Screen::of_new(Flavour::Ld14), &mut fastrand::Rng::with_seed(1));
        settings.adb_debug = 0;
        let keys = |stage| parse(text("T", &settings, stage, false).as_bytes()).unwrap().len();
        assert_eq!([Stage::Created, Stage::Opened].map(keys), [11, 28]);
        assert!(keys(Stage::Booted) > 70);

        settings.others.push(("somebody.else".into(), json!([1, 2])));
        settings.cpu = 4;
        let written = text("农场 \"1\"", &settings, Stage::Booted, true);
        let mut read_back = Settings::new(Screen::of_new(Flavour::Ld9), &mut fastrand::Rng::with_seed(2));
        let file = parse(format!("\u{feff}{written}").as_bytes()).unwrap();
        assert_eq!(read(&file, &mut read_back).as_deref(), Some("农场 \"1\""));
        // The constant keys of the window are not told apart from a stranger's.
        read_back.others.retain(|(key, _)| key.starts_with("somebody"));
        assert_eq!(read_back, settings);
        assert_eq!(parse(&written.as_bytes()[..written.len() / 2]), None);
    }
}
