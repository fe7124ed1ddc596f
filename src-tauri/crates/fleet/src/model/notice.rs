//! What notices are about, and who wants which.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::model::Tags;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NoticeKind {
    /// A circuit opened, or a workstation is back.
    Circuit,
    /// An account's password was refused.
    Account,
    /// An emulator ended by itself.
    Crash,
    /// Tags were dropped because another emulator has their index.
    Tags,
    /// A plan ended with failures, or waits for a person.
    Plan,
    /// The watch gave up.
    Watch,
    /// A schedule was missed, began to fail, or goes well again.
    Schedule,
}

impl NoticeKind {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Circuit, Self::Account, Self::Crash, Self::Tags, Self::Plan, Self::Watch, Self::Schedule];

    /// For programs.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Circuit => "circuit",
            Self::Account => "account",
            Self::Crash => "crash",
            Self::Tags => "tags",
            Self::Plan => "plan",
            Self::Watch => "watch",
            Self::Schedule => "schedule",
        }
    }
}

/// Which notices somebody wants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Audience {
    pub(crate) kinds: BTreeSet<NoticeKind>,
    /// Only of what carries one of these; empty for all.
    pub(crate) tags: Tags,
}

impl Audience {
    pub(crate) fn wants(&self, kind: NoticeKind, tags: &Tags) -> bool {
        self.kinds.contains(&kind) && (self.tags.is_empty() || self.tags.iter().any(|tag| tags.contains(tag)))
    }
}
