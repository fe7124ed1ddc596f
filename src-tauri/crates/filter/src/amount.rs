//! Numbers with their units.

use std::fmt;

use serde::Serialize;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Unit {
    /// Pieces.
    Count,
    /// Bytes; typed with `k`, `m`, `g` or `t`, each 1,024 of the one before.
    Bytes,
    /// Seconds; typed with `s`, `m`, `h`, `d` or `w`.
    Seconds,
}

/// Which numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "they say it themselves")]
pub enum Amounts {
    Exactly(u64),
    /// Both ends belong to it.
    Between(u64, u64),
    MoreThan(u64),
    AtLeast(u64),
    LessThan(u64),
    AtMost(u64),
}

impl Amounts {
    /// Whether a number is one of them.
    pub fn contain(self, number: u64) -> bool {
        match self {
            Self::Exactly(wanted) => number == wanted,
            Self::Between(from, to) => (from..=to).contains(&number),
            Self::MoreThan(limit) => number > limit,
            Self::AtLeast(limit) => number >= limit,
            Self::LessThan(limit) => number < limit,
            Self::AtMost(limit) => number <= limit,
        }
    }
}

/// Why a text is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoAmount {
    NoNumber,
    UnitMissing,
    UnitUnknown,
    TooLarge,
}

const BYTES: [(&[&str], u64); 5] = [
    (&["b"], 1),
    (&["k", "kb", "kib"], 1 << 10),
    (&["m", "mb", "mib"], 1 << 20),
    (&["g", "gb", "gib"], 1 << 30),
    (&["t", "tb", "tib"], 1 << 40),
];
const SECONDS: [(&[&str], u64); 5] =
    [(&["s", "sec"], 1), (&["m", "min"], 60), (&["h"], 3_600), (&["d"], 86_400), (&["w"], 604_800)];
const COUNT: [(&[&str], u64); 1] = [(&[""], 1)];

impl Unit {
    fn table(self) -> &'static [(&'static [&'static str], u64)] {
        match self {
            Self::Count => &COUNT,
            Self::Bytes => &BYTES,
            Self::Seconds => &SECONDS,
        }
    }

    /// Reads a number with its unit; of seconds several in a row: `1h30m`.
    pub(crate) fn read(self, text: &str) -> Result<u64, NoAmount> {
        if !text.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(NoAmount::NoNumber);
        }
        let mut rest = text;
        let mut sum = 0_u64;
        let mut read = 0;
        while !rest.is_empty() {
            if read > 0 && self != Self::Seconds {
                return Err(NoAmount::UnitUnknown);
            }
            let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
            let (number, after) = rest.split_at(digits);
            let letters = after.find(|c: char| c.is_ascii_digit()).unwrap_or(after.len());
            let (unit, after) = after.split_at(letters);
            let size = self.size(unit)?;
            sum = sum.checked_add(scaled(number, size)?).ok_or(NoAmount::TooLarge)?;
            rest = after;
            read += 1;
        }
        Ok(sum)
    }

    fn size(self, unit: &str) -> Result<u64, NoAmount> {
        let names = |known: &&str| known.eq_ignore_ascii_case(unit);
        match self.table().iter().find(|(all, _)| all.iter().any(names)) {
            Some((_, size)) => Ok(*size),
            None if unit.is_empty() => Err(NoAmount::UnitMissing),
            None => Err(NoAmount::UnitUnknown),
        }
    }

    /// As it is typed.
    pub fn written(self, number: u64) -> String {
        match self {
            Self::Count => number.to_string(),
            Self::Bytes => {
                let fits = |(_, size): &&(&[&str], u64)| number.is_multiple_of(*size) && number >= *size;
                let (names, size) = BYTES.iter().rev().find(fits).unwrap_or(&BYTES[0]);
                format!("{}{}", number / size, names[0])
            }
            Self::Seconds => {
                let mut rest = number;
                let mut text = String::new();
                for (names, size) in SECONDS.iter().rev() {
                    if rest >= *size {
                        text.push_str(&(rest / size).to_string());
                        text.push_str(names[0]);
                        rest %= size;
                    }
                }
                if text.is_empty() { "0s".to_owned() } else { text }
            }
        }
    }
}

/// A decimal number of units of that size; what is smaller than one byte or second falls away.
fn scaled(number: &str, size: u64) -> Result<u64, NoAmount> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) || number.ends_with('.') {
        return Err(NoAmount::NoNumber);
    }
    if size == 1 && !fraction.is_empty() {
        return Err(NoAmount::NoNumber);
    }
    let whole = whole.parse::<u64>().ok().and_then(|whole| whole.checked_mul(size));
    // Nine digits tell the bytes of a gigabyte apart.
    let fraction = &fraction[..fraction.len().min(9)];
    let part = match fraction.parse::<u128>() {
        Ok(value) => value * u128::from(size) / 10_u128.pow(u32::try_from(fraction.len()).unwrap_or(0)),
        Err(_) => 0,
    };
    whole.and_then(|whole| whole.checked_add(u64::try_from(part).ok()?)).ok_or(NoAmount::TooLarge)
}

/// How the amounts are typed after a field's name.
pub(crate) struct Written(pub(crate) Unit, pub(crate) Amounts);

impl Written {
    /// The sign between the name and the number.
    pub(crate) fn sign(&self) -> &'static str {
        match self.1 {
            Amounts::Exactly(_) | Amounts::Between(..) => ":",
            Amounts::MoreThan(_) => ">",
            Amounts::AtLeast(_) => ">=",
            Amounts::LessThan(_) => "<",
            Amounts::AtMost(_) => "<=",
        }
    }
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.1 {
            Amounts::Between(from, to) => write!(f, "{}..{}", self.0.written(from), self.0.written(to)),
            Amounts::Exactly(number)
            | Amounts::MoreThan(number)
            | Amounts::AtLeast(number)
            | Amounts::LessThan(number)
            | Amounts::AtMost(number) => f.write_str(&self.0.written(number)),
        }
    }
}
