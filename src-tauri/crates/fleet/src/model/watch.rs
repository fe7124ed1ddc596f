//! A watch: how an operator wants emulators to be, whatever happens to them. Off unless somebody asks for it.

use std::ops::RangeInclusive;

use messages::watch;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Error, Result};

/// Most watches.
pub const MAX_WATCHES: usize = 2000;
/// What a watch may do to one emulator within an hour.
pub(crate) const STEPS_PER_HOUR: RangeInclusive<u64> = 1..=30;

/// A watch: all fields have been checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watch {
    /// Stable; made when it is saved first.
    pub id: String,
    /// What it is for. There is one watch for each.
    pub of: WatchOf,
    /// How its emulators are to be.
    pub want: WatchWant,
    /// The package that is to be in front while they run.
    pub app: Option<String>,
    /// What it may do to one emulator within an hour.
    pub per_hour: u32,
    /// It may end a workstation's VirtualBox service, which stops all its emulators.
    pub may_repair: bool,
    /// It does nothing until a person lets it go on.
    pub paused: bool,
}

/// What a watch is for. The narrower goes before the wider: an emulator's own, its workstation's, the first of a view.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum WatchOf {
    /// One emulator.
    Emulator {
        /// Its workstation's id.
        workstation: String,
        /// `LDPlayer`'s index.
        index: u32,
        /// Its title: another one that gets the index is not watched.
        title: String,
    },
    /// All emulators of a workstation.
    Workstation {
        /// Its id.
        workstation: String,
    },
    /// All emulators of a saved view, as they are then.
    View {
        /// Its id.
        view: String,
    },
}

impl WatchOf {
    /// The workstation that it is about, if it is about one.
    pub(crate) fn workstation(&self) -> Option<&str> {
        match self {
            Self::Emulator { workstation, .. } | Self::Workstation { workstation } => Some(workstation),
            Self::View { .. } => None,
        }
    }
}

/// How emulators are to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum WatchWant {
    /// They run.
    Running,
    /// They are stopped.
    Stopped,
    /// However they are: what a wider watch wants is not wanted here.
    Nothing,
}

/// Why `new` cannot be kept beside `present`, if it cannot. One for the same is the one that is being changed.
pub(crate) fn check_watches(present: &[Watch], new: &Watch) -> Result<()> {
    let others = present.iter().filter(|watch| watch.of != new.of).count();
    if others >= MAX_WATCHES {
        return Err(Error::Precondition(watch::too_many(MAX_WATCHES)));
    }
    Ok(())
}
