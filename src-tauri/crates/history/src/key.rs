//! Where an entry stands: its time and its place within the millisecond, in one number.

use serde::{Deserialize, Serialize};

use crate::Millis;

/// Bits for the place within a millisecond.
const WITHIN: u32 = 20;
/// A quarter of an hour, in milliseconds.
pub(crate) const QUARTER: i64 = 15 * 60 * 1000;

/// The key of an entry. Later entries have greater keys; pages go on from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub(crate) i64);

impl Key {
    /// No entry is later.
    pub(crate) const LAST: Self = Self(i64::MAX);

    /// The first one of that millisecond.
    pub(crate) fn first_at(at: Millis) -> Self {
        let limit = i64::MAX >> WITHIN;
        Self(at.0.clamp(-limit, limit) << WITHIN)
    }

    /// When it was.
    pub fn at(self) -> Millis {
        Millis(self.0 >> WITHIN)
    }
}

/// As text: the window's numbers have not enough digits for it.
impl Serialize for Key {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        text.parse().map(Self).map_err(serde::de::Error::custom)
    }
}
