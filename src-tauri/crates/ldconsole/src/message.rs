//! The texts that `ldconsole.exe` prints where an answer should stand.

use crate::lines::lines_with_text;

/// A text of `ldconsole.exe` that stands where an answer should. It prints them on standard output, in English also
/// on Chinese builds, and often with exit code 0.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConsoleMessage {
    /// `player don't exist!`: there is no emulator with this index.
    PlayerMissing,
    /// `parameter error!`: an option has a value that is not permitted.
    ParameterError,
    /// The usage, which follows an unknown command and some unknown indexes.
    Usage(Banner),
}

impl ConsoleMessage {
    /// Finds one of these texts at the beginning of an output.
    pub fn recognise(output: &str) -> Option<Self> {
        let (_, first) = lines_with_text(output).next()?;
        match first.trim().to_ascii_lowercase().as_str() {
            "player don't exist!" => Some(Self::PlayerMissing),
            "parameter error!" => Some(Self::ParameterError),
            _ => Banner::parse(output).map(Self::Usage),
        }
    }
}

impl std::fmt::Display for ConsoleMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::PlayerMissing => "there is no emulator with this index",
            Self::ParameterError => "LDPlayer does not permit one of the values",
            Self::Usage(_) => "LDPlayer does not know the command and printed its usage",
        })
    }
}

/// The first line of the usage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Banner {
    /// The name in it.
    pub product: Product,
    /// The version; LDPlayer 3, 4 and 9 do not name theirs.
    pub version: Option<Version>,
}

/// The name that `ldconsole.exe` gives itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Product {
    /// `dnplayer`: LDPlayer 3, 4 and 9, and the Chinese LDPlayer 14.
    Dnplayer,
    /// `ldplayer`: the international LDPlayer 14.
    Ldplayer,
}

/// A version such as 14.0.26.1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub [u32; 4]);

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [major, minor, patch, build] = self.0;
        write!(f, "{major}.{minor}.{patch}.{build}")
    }
}

impl Banner {
    /// Reads the banner at the beginning of an output; `None` if another text stands there.
    pub fn parse(output: &str) -> Option<Self> {
        let (_, first) = lines_with_text(output).next()?;
        let mut words = first.trim().strip_suffix("Command Line Management Interface")?.split_whitespace();
        let product = match words.next()?.to_ascii_lowercase().as_str() {
            "dnplayer" => Product::Dnplayer,
            "ldplayer" => Product::Ldplayer,
            _ => return None,
        };
        let version = match words.next() {
            None => None,
            Some(word) => Some(Version::parse(word)?),
        };
        words.next().is_none().then_some(Self { product, version })
    }
}

impl Version {
    /// Reads `v14.0.26.1` or `14.0.26.1`; up to three numbers at the end may be missing and count as 0.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
        let mut numbers = [0; 4];
        let mut parts = text.split('.');
        for (number, part) in numbers.iter_mut().zip(parts.by_ref()) {
            *number = part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()?;
        }
        parts.next().is_none().then_some(Self(numbers))
    }
}
