//! How a workstation or an emulator was, over time.

use serde::Serialize;

use crate::Millis;

/// One look. What is `None` is not known, which is not zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vitals {
    /// When.
    pub at: Millis,
    /// The id of the workstation.
    pub workstation: String,
    /// The index of the emulator; none means the workstation itself.
    pub emulator: Option<u32>,
    /// Of all its cores, in thousandths.
    pub cpu_permille: Option<u32>,
    /// In bytes.
    pub memory_used: Option<u64>,
    /// In bytes.
    pub memory_total: Option<u64>,
    /// In bytes, where LDPlayer is.
    pub disk_free: Option<u64>,
}

/// A stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Point {
    /// When it begins.
    pub at: Millis,
    /// How long it is: a minute or an hour.
    pub seconds: u32,
    /// On average.
    pub cpu_permille: Option<u32>,
    /// At most.
    pub cpu_permille_most: Option<u32>,
    /// On average.
    pub memory_used: Option<u64>,
    /// At most.
    pub memory_used_most: Option<u64>,
    /// As last seen.
    pub memory_total: Option<u64>,
    /// At least.
    pub disk_free_least: Option<u64>,
}
