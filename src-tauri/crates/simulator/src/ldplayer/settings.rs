//! What an emulator is set to: screen, hardware, and the identity of its phone.

use serde_json::Value;

use super::Flavour;

/// Size of an emulator's screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Dots per inch.
    pub dpi: u32,
}

impl Screen {
    /// What LDPlayer falls back to when it loses an emulator's settings.
    pub(super) const RESET: Self = Self { width: 1920, height: 1080, dpi: 280 };

    /// What a new emulator has.
    pub(super) const fn of_new(flavour: Flavour) -> Self {
        let dpi = match flavour {
            Flavour::Ld4 | Flavour::Ld9 => 240,
            Flavour::Ld14 => 280,
        };
        Self { width: 1280, height: 720, dpi }
    }
}

/// Names of the settings of `modify` that are kept as given, and where the configuration file has them.
pub(super) const PROPERTIES: [(&str, &str); 8] = [
    ("manufacturer", "propertySettings.phoneManufacturer"),
    ("model", "propertySettings.phoneModel"),
    ("pnumber", "propertySettings.phoneNumber"),
    ("imei", "propertySettings.phoneIMEI"),
    ("imsi", "propertySettings.phoneIMSI"),
    ("simserial", "propertySettings.phoneSimSerial"),
    ("androidid", "propertySettings.phoneAndroidId"),
    ("mac", "propertySettings.macAddress"),
];

/// What `modify` sets, and what only the file does.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Settings {
    pub(super) screen: Screen,
    pub(super) cpu: u32,
    pub(super) memory: u32,
    pub(super) autorotate: bool,
    pub(super) lock_window: bool,
    pub(super) root: bool,
    /// `basicSettings.adbDebug`: 0 off, 1 on this machine, 2 from others too. `modify` does not reach it.
    pub(super) adb_debug: u64,
    /// Values in the order of [`PROPERTIES`].
    pub(super) properties: [String; 8],
    /// Keys somebody wrote into the file that mean nothing here.
    pub(super) others: Vec<(String, Value)>,
}

fn digits(rng: &mut fastrand::Rng, prefix: &str, length: usize) -> String {
    let mut out = prefix.to_owned();
    while out.len() < length {
        out.push(rng.digit(10));
    }
    out
}

/// A new value for a property that `modify` was asked to choose (`auto`).
pub(super) fn generated(property: &str, rng: &mut fastrand::Rng) -> String {
    match property {
        "imei" => digits(rng, "86", 15),
        "imsi" => digits(rng, "46000", 15),
        "simserial" => digits(rng, "898600", 20),
        "androidid" => format!("{:016x}", rng.u64(..)),
        _ => format!("00DB{:08X}", rng.u32(..)),
    }
}

impl Settings {
    pub(super) fn new(screen: Screen, rng: &mut fastrand::Rng) -> Self {
        Self {
            screen,
            cpu: 2,
            memory: 2048,
            autorotate: false,
            lock_window: false,
            root: false,
            adb_debug: 1,
            properties: PROPERTIES.map(|(name, _)| match name {
                "manufacturer" => "Redmi".to_owned(),
                "model" => "22081212C".to_owned(),
                "pnumber" => String::new(),
                name => generated(name, rng),
            }),
            others: Vec::new(),
        }
    }

    /// A property by its name in `modify`.
    pub(super) fn property(&self, name: &str) -> Option<&str> {
        let place = PROPERTIES.iter().position(|(known, _)| *known == name)?;
        Some(&self.properties[place])
    }

    /// Sets a property by its name in `modify`; `false` if it has none of this name.
    pub(super) fn set_property(&mut self, name: &str, value: &str) -> bool {
        let place = PROPERTIES.iter().position(|(known, _)| *known == name);
        place.map(|place| value.clone_into(&mut self.properties[place])).is_some()
    }
}
