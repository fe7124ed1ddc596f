//! What `modify` and `globalsetting` can set.

use crate::Error;
use crate::identity::{AndroidId, Identifier, Imei, Imsi, MacAddress, PhoneNumber, SimSerial, Text};
use crate::reason::Reason;

macro_rules! ranged {
    ($(#[$doc:meta])* $type:ident, $what:literal, $range:expr, $reason:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(u8);

        impl $type {
            /// The number.
            pub fn get(self) -> u8 {
                self.0
            }
        }

        impl TryFrom<u32> for $type {
            type Error = Error;

            fn try_from(number: u32) -> Result<Self, Error> {
                match u8::try_from(number) {
                    Ok(small) if $range.contains(&small) => Ok(Self(small)),
                    _ => Err(Error::value($what, &number.to_string(), Reason::$reason)),
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

ranged!(
    /// Processor cores of an emulator: 1 to 4.
    CpuCount, "number of processors", (1..=4), Processors
);
ranged!(
    /// A share of the processor, 0 to 100 percent.
    Percent, "rate", (0..=100), Percent
);
ranged!(
    /// Frames per second, 0 to 60.
    Fps, "frames per second", (0..=60), FramesPerSecond
);

/// Memory of an emulator: one of the sizes that `modify` takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Memory(u16);

impl Memory {
    /// The permitted sizes in MB.
    pub const SIZES: [u16; 8] = [256, 512, 768, 1024, 1536, 2048, 4096, 8192];

    /// The size in MB.
    pub fn megabytes(self) -> u16 {
        self.0
    }
}

impl TryFrom<u32> for Memory {
    type Error = Error;

    fn try_from(megabytes: u32) -> Result<Self, Error> {
        Self::SIZES
            .into_iter()
            .find(|size| u32::from(*size) == megabytes)
            .map(Self)
            .ok_or_else(|| Error::value("memory", &megabytes.to_string(), Reason::Memory))
    }
}

/// Resolution and pixel density of an emulator's screen.
///
/// LDPlayer publishes no limits; these keep out slips: 100 to 8192 pixels a side, 30 to 1000 dpi.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Resolution {
    width: u16,
    height: u16,
    dpi: u16,
}

impl Resolution {
    /// From pixels and dots per inch.
    pub fn new(width: u32, height: u32, dpi: u32) -> Result<Self, Error> {
        let within = |number: u32, range: std::ops::RangeInclusive<u16>| {
            u16::try_from(number).ok().filter(|small| range.contains(small))
        };
        match (within(width, 100..=8192), within(height, 100..=8192), within(dpi, 30..=1000)) {
            (Some(width), Some(height), Some(dpi)) => Ok(Self { width, height, dpi }),
            _ => Err(Error::value("resolution", &format!("{width},{height},{dpi}"), Reason::ScreenLimits)),
        }
    }

    /// From `w,h,dpi`, as on the command line.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let number = |part: &str| {
            part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten()
        };
        let parts: Option<Vec<u32>> = text.split(',').map(number).collect();
        match parts.as_deref() {
            Some(&[width, height, dpi]) => Self::new(width, height, dpi),
            _ => Err(Error::value("resolution", text, Reason::ScreenForm)),
        }
    }
}

impl std::fmt::Display for Resolution {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{},{},{}", self.width, self.height, self.dpi)
    }
}

impl std::str::FromStr for Resolution {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

/// What `modify` sets; what is `None` stays as it is.
///
/// It takes effect at the next start, and a running emulator may overwrite it when it ends.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Modification {
    /// Screen.
    pub resolution: Option<Resolution>,
    /// Processor cores.
    pub cpu: Option<CpuCount>,
    /// Memory.
    pub memory: Option<Memory>,
    /// Device manufacturer that Android shows.
    pub manufacturer: Option<Text>,
    /// Device model that Android shows.
    pub model: Option<Text>,
    /// Phone number.
    pub phone_number: Option<PhoneNumber>,
    /// IMEI.
    pub imei: Option<Identifier<Imei>>,
    /// IMSI.
    pub imsi: Option<Identifier<Imsi>>,
    /// SIM serial number.
    pub sim_serial: Option<Identifier<SimSerial>>,
    /// Android id.
    pub android_id: Option<Identifier<AndroidId>>,
    /// MAC address.
    pub mac: Option<Identifier<MacAddress>>,
    /// Whether the screen turns with the application.
    pub auto_rotate: Option<bool>,
    /// Whether the window keeps its size.
    pub lock_window: Option<bool>,
    /// Whether applications can become root (LDPlayer 9 and later).
    pub root: Option<bool>,
}

impl Modification {
    /// Fresh identifiers for a clone, which otherwise shares those of its source.
    pub fn fresh_identity() -> Self {
        Self {
            imei: Some(Identifier::Auto),
            imsi: Some(Identifier::Auto),
            sim_serial: Some(Identifier::Auto),
            android_id: Some(Identifier::Auto),
            mac: Some(Identifier::Auto),
            ..Self::default()
        }
    }

    pub(crate) fn makes_up_identifiers(&self) -> bool {
        self.imei == Some(Identifier::Auto)
            || self.imsi == Some(Identifier::Auto)
            || self.sim_serial == Some(Identifier::Auto)
            || self.android_id == Some(Identifier::Auto)
            || self.mac == Some(Identifier::Auto)
    }

    pub(crate) fn options(&self) -> Vec<String> {
        options([
            ("--resolution", shown(self.resolution.as_ref())),
            ("--cpu", shown(self.cpu.as_ref())),
            ("--memory", self.memory.map(|memory| memory.megabytes().to_string())),
            ("--manufacturer", shown(self.manufacturer.as_ref())),
            ("--model", shown(self.model.as_ref())),
            ("--pnumber", shown(self.phone_number.as_ref())),
            ("--imei", shown(self.imei.as_ref())),
            ("--imsi", shown(self.imsi.as_ref())),
            ("--simserial", shown(self.sim_serial.as_ref())),
            ("--androidid", shown(self.android_id.as_ref())),
            ("--mac", shown(self.mac.as_ref())),
            ("--autorotate", switch(self.auto_rotate)),
            ("--lockwindow", switch(self.lock_window)),
            ("--root", switch(self.root)),
        ])
    }
}

/// What `globalsetting` sets for all emulators of a workstation; what is `None` stays as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct GlobalSettings {
    /// Frames per second.
    pub fps: Option<Fps>,
    /// Sound.
    pub audio: Option<bool>,
    /// Fast play.
    pub fast_play: Option<bool>,
    /// Without advertisements, from the next cold start on.
    pub clean_mode: Option<bool>,
}

impl GlobalSettings {
    pub(crate) fn options(self) -> Vec<String> {
        options([
            ("--fps", shown(self.fps.as_ref())),
            ("--audio", switch(self.audio)),
            ("--fastplay", switch(self.fast_play)),
            ("--cleanmode", switch(self.clean_mode)),
        ])
    }
}

fn options<const N: usize>(options: [(&str, Option<String>); N]) -> Vec<String> {
    let given = options.into_iter().filter_map(|(name, value)| value.map(|value| [name.to_owned(), value]));
    given.flatten().collect()
}

fn shown(value: Option<&impl ToString>) -> Option<String> {
    value.map(ToString::to_string)
}

fn switch(value: Option<bool>) -> Option<String> {
    value.map(|on| if on { "1" } else { "0" }.to_owned())
}
