//! What can be done to a running device: properties, place, `action`.

use crate::Error;
use crate::identity::{Identifier, Imei, Imsi, SimSerial, Text};
use crate::path::PackageName;
use crate::reason::Reason;

/// A place on Earth in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Location {
    longitude: f64,
    latitude: f64,
}

impl Location {
    /// Longitude (-180 to 180) **first**, latitude (-90 to 90) second, as `ldconsole` takes them.
    pub fn new(longitude: f64, latitude: f64) -> Result<Self, Error> {
        if (-180.0..=180.0).contains(&longitude) && (-90.0..=90.0).contains(&latitude) {
            // Adding zero turns -0 into 0.
            return Ok(Self { longitude: longitude + 0.0, latitude: latitude + 0.0 });
        }
        Err(Error::value("location", &format!("{longitude},{latitude}"), Reason::LocationLimits))
    }

    /// Degrees east.
    pub fn longitude(self) -> f64 {
        self.longitude
    }

    /// Degrees north.
    pub fn latitude(self) -> f64 {
        self.latitude
    }

    /// From `longitude,latitude`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let parts = text.split_once(',').map(|(longitude, latitude)| (longitude.parse(), latitude.parse()));
        match parts {
            Some((Ok(longitude), Ok(latitude))) => Self::new(longitude, latitude),
            _ => Err(Error::value("location", text, Reason::LocationForm)),
        }
    }
}

impl std::fmt::Display for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{},{}", self.longitude, self.latitude)
    }
}

/// The acceleration that the device feels along its three axes; finite numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gravity {
    axes: [f64; 3],
}

impl Gravity {
    /// Along x, y and z.
    pub fn new(x: f64, y: f64, z: f64) -> Result<Self, Error> {
        let axes = [x, y, z];
        if axes.iter().all(|axis| axis.is_finite() && axis.abs() <= 1000.0) {
            return Ok(Self { axes: axes.map(|axis| axis + 0.0) });
        }
        Err(Error::value("gravity", &format!("{x},{y},{z}"), Reason::Gravity))
    }
}

impl std::fmt::Display for Gravity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [x, y, z] = self.axes;
        write!(f, "{x},{y},{z}")
    }
}

/// A key of the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NavigationKey {
    /// Back.
    Back,
    /// Home.
    Home,
    /// Menu.
    Menu,
    /// Louder.
    VolumeUp,
    /// Quieter.
    VolumeDown,
}

/// Whether the device has a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NetworkState {
    /// Without a network.
    Offline,
    /// Connected.
    Connect,
}

/// What `action` does to a running emulator.
#[derive(Debug, Clone, PartialEq)]
pub enum DeviceAction {
    /// Presses a key.
    Keyboard(NavigationKey),
    /// Restarts the device and starts this application.
    Reboot(PackageName),
    /// Shakes the device.
    Shake,
    /// Moves the device.
    Locate(Location),
    /// Types a text.
    Input(Text),
    /// Cuts or restores the network.
    Network(NetworkState),
    /// Turns the device.
    Gravity(Gravity),
}

impl DeviceAction {
    /// Key and value, as the command line wants them.
    pub(crate) fn key_and_value(&self) -> (&'static str, String) {
        match self {
            Self::Keyboard(key) => {
                let name = match key {
                    NavigationKey::Back => "back",
                    NavigationKey::Home => "home",
                    NavigationKey::Menu => "menu",
                    NavigationKey::VolumeUp => "volumeup",
                    NavigationKey::VolumeDown => "volumedown",
                };
                ("call.keyboard", name.to_owned())
            }
            Self::Reboot(package) => ("call.reboot", package.to_string()),
            Self::Shake => ("call.shake", "null".to_owned()),
            Self::Locate(location) => ("call.locate", location.to_string()),
            Self::Input(text) => ("call.input", text.to_string()),
            Self::Network(NetworkState::Offline) => ("call.network", "offline".to_owned()),
            Self::Network(NetworkState::Connect) => ("call.network", "connect".to_owned()),
            Self::Gravity(gravity) => ("call.gravity", gravity.to_string()),
        }
    }
}

/// A property and the value to set.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Property {
    key: String,
    value: String,
}

impl Property {
    /// Checks the key (letters, digits, `.`, `_` and `-`, beginning with a letter), and the value of the three keys
    /// that are documented: `phone.imei`, `phone.imsi` and `phone.simserial`.
    pub fn new(key: &str, value: &str) -> Result<Self, Error> {
        check_key(key)?;
        Text::parse(value)?;
        match key {
            "phone.imei" => value.parse::<Identifier<Imei>>().map(drop)?,
            "phone.imsi" => value.parse::<Identifier<Imsi>>().map(drop)?,
            "phone.simserial" => value.parse::<Identifier<SimSerial>>().map(drop)?,
            _ => {}
        }
        Ok(Self { key: key.to_owned(), value: value.to_owned() })
    }

    /// The key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The value.
    pub fn value(&self) -> &str {
        &self.value
    }
}

fn check_key(key: &str) -> Result<(), Error> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    if key.starts_with(|first: char| first.is_ascii_alphabetic()) && key.bytes().all(fits) {
        return Ok(());
    }
    Err(Error::value("property", key, Reason::PropertyKey))
}

/// The key of a property to read, such as `ro.product.model`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PropertyKey(String);
crate::identity::checked_text!(PropertyKey);

impl PropertyKey {
    /// Letters, digits, `.`, `_` and `-`, beginning with a letter.
    pub fn parse(key: &str) -> Result<Self, Error> {
        check_key(key).map(|()| Self(key.to_owned()))
    }
}

/// A macro script as JSON, which `operaterecord` takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MacroScript(String);
crate::identity::checked_text!(MacroScript);

impl MacroScript {
    /// Refuses what is not JSON. White space between the values is removed, so that line breaks do not matter.
    pub fn parse(json: &str) -> Result<Self, Error> {
        let value: serde_json::Value = serde_json::from_str(json)
            .map_err(|error| Error::value("macro script", json, Reason::NotJson(error.to_string())))?;
        let compact = value.to_string();
        Text::parse(&compact)?;
        Ok(Self(compact))
    }
}
