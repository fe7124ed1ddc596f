//! Which emulator it is. LDPlayer knows emulators by an index that it gives to another one when the first is deleted, so that what
//! is kept of an emulator must notice. Two identifiers of its settings file tell: the MAC address and Android's id.
//!
//! | title | settings file | so it is |
//! |---|---|---|
//! | the same, listed without a gap | not read | the same |
//! | any | one of the identifiers as before | the same, renamed or changed |
//! | any | both differ from those before | another one |
//! | other, or it was gone meanwhile | not read yet, or not to be read | not known: what is kept of it rests until it is |
//! | other, or it was gone meanwhile | read, but nothing to compare it with | another one |
//!
//! Two things stay unseen: an emulator that was deleted and made anew between two listings with the same title, until its file is
//! read, and a copy with its source's identifiers that takes another such copy's place.

use ldconsole::InstanceConfig;

/// What tells emulators of one index apart. Both are unknown until the settings file was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct EmulatorIdentity {
    /// Twelve small digits.
    pub(crate) mac: Option<String>,
    /// Sixteen small digits.
    pub(crate) android_id: Option<String>,
}

/// What is known about whether it is the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sameness {
    Same,
    Another,
    /// There is nothing to compare.
    Unknown,
}

impl EmulatorIdentity {
    /// As a settings file has it.
    pub(crate) fn of(config: &InstanceConfig) -> Self {
        let digits = |text: &str| {
            let digits: String = text.chars().filter(char::is_ascii_hexdigit).collect();
            Some(digits.to_ascii_lowercase()).filter(|digits| digits.chars().any(|digit| digit != '0'))
        };
        let android_id = config.keys().get("propertySettings.phoneAndroidId");
        Self {
            mac: config.mac_address().and_then(digits),
            android_id: android_id.and_then(|id| id.as_str()).and_then(digits),
        }
    }

    /// Whether this is the emulator that `before` was.
    pub(crate) fn compared_with(&self, before: &Self) -> Sameness {
        let same = |one: &Option<String>, other: &Option<String>| match (one, other) {
            (Some(one), Some(other)) => Some(one == other),
            _ => None,
        };
        match (same(&self.mac, &before.mac), same(&self.android_id, &before.android_id)) {
            (Some(true), _) | (_, Some(true)) => Sameness::Same,
            (None, None) => Sameness::Unknown,
            (Some(false) | None, Some(false) | None) => Sameness::Another,
        }
    }
}
