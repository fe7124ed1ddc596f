//! What emulators and their devices are called: index, title, identifiers.

use crate::Error;
use crate::error::Unquotable;
use crate::passable::check;
use crate::reason::Reason;

/// The index of an emulator on its workstation, 0 to 999: the only way in which this crate addresses one.
///
/// Titles need not be unique, and line numbers shift because indexes have gaps. Rows with larger indexes are not
/// emulators (docs/ldconsole.md, section 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Index(u16);

impl Index {
    /// The largest index.
    pub const MAX: u16 = 999;

    /// The number.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u32> for Index {
    type Error = Error;

    fn try_from(number: u32) -> Result<Self, Error> {
        match u16::try_from(number) {
            Ok(index) if index <= Self::MAX => Ok(Self(index)),
            _ => Err(Error::value("index", &number.to_string(), Reason::Index)),
        }
    }
}

impl std::str::FromStr for Index {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let number =
            text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u32>().ok()).flatten();
        number
            .and_then(|number| Self::try_from(number).ok())
            .ok_or_else(|| Error::value("index", text, Reason::Index))
    }
}

impl std::fmt::Display for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Implements the common face of a checked text: `parse`, `TryFrom<&str>`, `FromStr`, `as_str`, `Display`.
macro_rules! checked_text {
    ($type:ident) => {
        impl $type {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $crate::Error;

            fn try_from(text: &str) -> Result<Self, $crate::Error> {
                Self::parse(text)
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::Error;

            fn from_str(text: &str) -> Result<Self, $crate::Error> {
                Self::parse(text)
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}
pub(crate) use checked_text;

/// A title that can be given to an emulator.
///
/// Narrower than what `list2` may show: a title given here can be sent, and found again in `list2`, as it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Title(String);
checked_text!(Title);

impl Title {
    /// Refuses the empty title, `"`, `,`, white space at either end, a beginning that reads as an option (`--`), and
    /// whatever no command line can carry ([`Unquotable`]).
    pub fn parse(text: &str) -> Result<Self, Error> {
        let refuse = |reason| Err(Error::value("title", text, reason));
        check(text).map_err(|refusal| Error::unpassable("title", text, refusal))?;
        if text.is_empty() {
            return refuse(Reason::Empty);
        }
        if text.contains('"') {
            return refuse(Reason::TitleQuote);
        }
        if text.contains(',') {
            return refuse(Reason::TitleComma);
        }
        if text.trim() != text {
            return refuse(Reason::TitleBlank);
        }
        if text.starts_with("--") {
            return refuse(Reason::TitleOption);
        }
        Ok(Self(text.to_owned()))
    }
}

/// Free text for an option: not empty, and able to pass a command line. Double quotes are allowed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Text(String);
checked_text!(Text);

impl Text {
    /// Refuses the empty text and whatever no command line can carry ([`Unquotable`]).
    pub fn parse(text: &str) -> Result<Self, Error> {
        check(text).map_err(|refusal: Unquotable| Error::unpassable("text", text, refusal))?;
        if text.is_empty() {
            return Err(Error::value("text", text, Reason::Empty));
        }
        Ok(Self(text.to_owned()))
    }
}

/// A device identifier: made up by LDPlayer, or given.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Identifier<T> {
    /// `auto`: LDPlayer makes a new one. What a clone needs, since it keeps those of its source.
    Auto,
    /// This one.
    Fixed(T),
}

impl<T: std::fmt::Display> std::fmt::Display for Identifier<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Auto => f.write_str("auto"),
            Self::Fixed(identifier) => identifier.fmt(f),
        }
    }
}

impl<T: std::str::FromStr<Err = Error>> std::str::FromStr for Identifier<T> {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if text == "auto" { Ok(Self::Auto) } else { text.parse().map(Self::Fixed) }
    }
}

fn exactly(what: &'static str, text: &str, length: usize, hexadecimal: bool) -> Result<String, Error> {
    let fits = |byte: u8| if hexadecimal { byte.is_ascii_hexdigit() } else { byte.is_ascii_digit() };
    if text.len() == length && text.bytes().all(fits) {
        return Ok(text.to_owned());
    }
    let reason = if hexadecimal { Reason::HexadecimalDigits(length) } else { Reason::Digits(length) };
    Err(Error::value(what, text, reason))
}

macro_rules! device_identifier {
    ($(#[$doc:meta])* $type:ident, $what:literal, $length:literal, $hexadecimal:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $type(String);
        checked_text!($type);

        impl $type {
            /// Checks length and digits.
            pub fn parse(text: &str) -> Result<Self, Error> {
                exactly($what, text, $length, $hexadecimal).map(Self)
            }
        }
    };
}

device_identifier!(
    /// An IMEI: 15 decimal digits. The check digit is not verified, as LDPlayer does not.
    Imei, "IMEI", 15, false
);
device_identifier!(
    /// An IMSI: 15 decimal digits.
    Imsi, "IMSI", 15, false
);
device_identifier!(
    /// A SIM serial number: 20 decimal digits.
    SimSerial, "SIM serial number", 20, false
);
device_identifier!(
    /// An Android id: 16 hexadecimal digits.
    AndroidId, "Android id", 16, true
);
device_identifier!(
    /// A MAC address: 12 hexadecimal digits without separators.
    MacAddress, "MAC address", 12, true
);

/// A phone number: up to 20 digits, with an optional leading `+`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber(String);
checked_text!(PhoneNumber);

impl PhoneNumber {
    /// Checks length and digits.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let digits = text.strip_prefix('+').unwrap_or(text);
        if (1..=20).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(Self(text.to_owned()));
        }
        Err(Error::value("phone number", text, Reason::PhoneNumber))
    }
}
