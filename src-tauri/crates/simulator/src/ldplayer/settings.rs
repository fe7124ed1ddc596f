//! What an emulator is set to: screen, hardware, and the identity of its phone.

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

/// What `modify` sets.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) screen: Screen,
    pub(super) cpu: u32,
    pub(super) memory: u32,
    pub(super) autorotate: bool,
    pub(super) lock_window: bool,
    pub(super) root: bool,
    /// Values in the order of [`PROPERTIES`].
    pub(super) properties: [String; 8],
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
    pub(super) fn new(screen: Option<Screen>, rng: &mut fastrand::Rng) -> Self {
        Self {
            screen: screen.unwrap_or(Screen { width: 1280, height: 720, dpi: 240 }),
            cpu: 2,
            memory: 2048,
            autorotate: false,
            lock_window: false,
            root: false,
            properties: PROPERTIES.map(|(name, _)| match name {
                "manufacturer" => "Redmi".to_owned(),
                "model" => "22081212C".to_owned(),
                "pnumber" => String::new(),
                name => generated(name, rng),
            }),
        }
    }
}
