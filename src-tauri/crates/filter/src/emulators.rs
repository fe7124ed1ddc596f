//! The fields of the table of emulators.

use crate::{FilterField, ValueKind, amount::Unit};

/// What can be asked of an emulator, by the table's columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are the columns")]
pub enum EmulatorField {
    Title,
    /// Its name.
    Workstation,
    State,
    /// For how long it has been in that state.
    Since,
    /// In use now.
    Memory,
    /// As set.
    Ram,
    /// Cores as set.
    Cpu,
    Resolution,
    Index,
    /// Of LDPlayer.
    Version,
    /// The address for adb.
    Adb,
    /// How the last operation is.
    Operation,
}

const STATES: ValueKind = ValueKind::Choice(&[
    "stopped", "starting", "booting", "running", "ready", "lost", "stuck", "zombie", "unknown",
]);
const OPERATIONS: ValueKind = ValueKind::Choice(&[
    "none",
    "queued",
    "running",
    "succeeded",
    "failed",
    "refused",
    "cancelled",
    "unknown",
]);
const TIMES: ValueKind = ValueKind::Amount(Unit::Seconds, &["10m", "1h", "1d"]);
const SIZES: ValueKind = ValueKind::Amount(Unit::Bytes, &["1g", "2g", "4g"]);
const COUNTS: ValueKind = ValueKind::Amount(Unit::Count, &["1", "2", "4"]);

impl FilterField for EmulatorField {
    const ALL: &'static [Self] = &[
        Self::Workstation,
        Self::State,
        Self::Since,
        Self::Operation,
        Self::Title,
        Self::Memory,
        Self::Ram,
        Self::Cpu,
        Self::Resolution,
        Self::Index,
        Self::Version,
        Self::Adb,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Workstation => "ws",
            Self::State => "state",
            Self::Since => "since",
            Self::Memory => "mem",
            Self::Ram => "ram",
            Self::Cpu => "cpu",
            Self::Resolution => "res",
            Self::Index => "index",
            Self::Version => "version",
            Self::Adb => "adb",
            Self::Operation => "op",
        }
    }

    fn other_name(self) -> Option<&'static str> {
        match self {
            Self::Workstation => Some("workstation"),
            Self::Memory => Some("memory"),
            Self::Resolution => Some("resolution"),
            Self::Operation => Some("operation"),
            _ => None,
        }
    }

    fn kind(self) -> ValueKind {
        match self {
            Self::Title | Self::Workstation | Self::Resolution | Self::Version | Self::Adb => ValueKind::Text,
            Self::State => STATES,
            Self::Since => TIMES,
            Self::Memory | Self::Ram => SIZES,
            Self::Cpu | Self::Index => COUNTS,
            Self::Operation => OPERATIONS,
        }
    }
}
