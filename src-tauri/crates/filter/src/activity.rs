//! The fields of the history.

use crate::{FilterField, ValueKind, amount::Unit};

/// What can be asked of an entry of the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are the columns")]
pub enum ActivityField {
    /// Its name then.
    Workstation,
    /// Its title then.
    Emulator,
    /// What happened.
    Kind,
    /// Who asked for it.
    By,
    /// What was asked for.
    Operation,
    Result,
    /// How long ago it was.
    Ago,
}

impl ActivityField {
    /// What happened, as it is typed.
    pub const KINDS: &'static [&'static str] = &[
        "asked",
        "crashed",
        "stopped",
        "came-back",
        "settings-changed",
        "circuit-opened",
        "circuit-closed",
        "account-refused",
        "desktop-lost",
        "another-computer",
        "doctor",
        "dropped",
        "watch-gave-up",
        "watch",
        "maintenance",
        "schedule",
    ];
    /// Who asked for it.
    pub const BY: &'static [&'static str] = &["person", "plan", "schedule", "watch", "nobody", "script"];
    /// How it ended.
    pub const RESULTS: &'static [&'static str] =
        &["none", "succeeded", "failed", "refused", "cancelled", "unknown"];
    /// What was asked for.
    pub const OPERATIONS: &'static [&'static str] = &[
        "start",
        "stop",
        "restart",
        "kill",
        "delete",
        "clone",
        "rename",
        "modify",
        "install-app",
        "uninstall-app",
        "start-app",
        "stop-app",
        "adb",
        "set-location",
        "set-property",
        "adb-debugging",
        "backup",
        "restore",
        "restore-config",
        "create",
        "global-settings",
        "arrange-windows",
        "end-vbox",
        "restart-windows",
        "shut-down",
        "wake",
        "give-desktop-back",
        "send-file",
        "remove-file",
    ];
}

impl FilterField for ActivityField {
    const ALL: &'static [Self] =
        &[Self::Workstation, Self::Emulator, Self::Kind, Self::By, Self::Operation, Self::Result, Self::Ago];

    fn name(self) -> &'static str {
        match self {
            Self::Workstation => "ws",
            Self::Emulator => "title",
            Self::Kind => "kind",
            Self::By => "by",
            Self::Operation => "op",
            Self::Result => "result",
            Self::Ago => "ago",
        }
    }

    fn other_name(self) -> Option<&'static str> {
        match self {
            Self::Workstation => Some("workstation"),
            Self::Operation => Some("operation"),
            _ => None,
        }
    }

    fn kind(self) -> ValueKind {
        match self {
            Self::Workstation | Self::Emulator => ValueKind::Text,
            Self::Kind => ValueKind::Choice(Self::KINDS),
            Self::By => ValueKind::Choice(Self::BY),
            Self::Operation => ValueKind::Choice(Self::OPERATIONS),
            Self::Result => ValueKind::Choice(Self::RESULTS),
            Self::Ago => ValueKind::Amount(Unit::Seconds, &["1h", "1d", "1w"]),
        }
    }
}
