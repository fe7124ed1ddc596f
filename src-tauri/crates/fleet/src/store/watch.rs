//! What is watched: `watch.json`. What the watch has done and where it gave up stands in `plans.json`, with everything that must be
//! known before anything is sent again.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    error::Result,
    model::watch::{STEPS_PER_HOUR, Watch, WatchOf, WatchWant, check_watches},
    outside,
    store::{
        file::Document,
        rows::{StoredRow, Unknown, Usable},
    },
};

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredWatches {
    pub(crate) watches: Vec<StoredRow<StoredWatch>>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}

impl Document for StoredWatches {
    const WHAT: fn() -> messages::Message = messages::fleet::file_watch;
    const FORMAT: u32 = 1;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value(file)
    }
}

/// A watch as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredWatch {
    id: String,
    of: Of,
    want: Want,
    /// Left out where no app is to be in front.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    app: Option<String>,
    per_hour: u32,
    may_repair: bool,
    paused: bool,
    #[serde(flatten)]
    unknown: Unknown,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Of {
    Emulator { workstation: String, index: u32, title: String },
    Workstation { workstation: String },
    View { view: String },
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Want {
    Running,
    Stopped,
    Nothing,
}

impl From<WatchOf> for Of {
    fn from(of: WatchOf) -> Self {
        match of {
            WatchOf::Emulator { workstation, index, title } => Self::Emulator { workstation, index, title },
            WatchOf::Workstation { workstation } => Self::Workstation { workstation },
            WatchOf::View { view } => Self::View { view },
        }
    }
}

impl From<Of> for WatchOf {
    fn from(of: Of) -> Self {
        match of {
            Of::Emulator { workstation, index, title } => Self::Emulator { workstation, index, title },
            Of::Workstation { workstation } => Self::Workstation { workstation },
            Of::View { view } => Self::View { view },
        }
    }
}

impl From<WatchWant> for Want {
    fn from(want: WatchWant) -> Self {
        match want {
            WatchWant::Running => Self::Running,
            WatchWant::Stopped => Self::Stopped,
            WatchWant::Nothing => Self::Nothing,
        }
    }
}

impl From<Want> for WatchWant {
    fn from(want: Want) -> Self {
        match want {
            Want::Running => Self::Running,
            Want::Stopped => Self::Stopped,
            Want::Nothing => Self::Nothing,
        }
    }
}

/// A watch, and what a newer version has written beside it.
pub(crate) type Kept = (Watch, Unknown);

impl From<&Kept> for StoredWatch {
    fn from((watch, unknown): &Kept) -> Self {
        let Watch { id, of, want, app, per_hour, may_repair, paused } = watch.clone();
        let (of, want) = (of.into(), want.into());
        Self { id, of, want, app, per_hour, may_repair, paused, unknown: unknown.clone() }
    }
}

impl StoredWatch {
    /// Checked as a whole: the file may have been edited by hand.
    fn checked(self, present: &[Kept]) -> Result<Kept> {
        let Self { id, of, want, app, per_hour, may_repair, paused, unknown } = self;
        let taken = present.iter().any(|(watch, _)| watch.id == id);
        let is_id = uuid::Uuid::parse_str(&id).is_ok();
        let id = if taken || !is_id { outside::new_id() } else { id };
        let within = |n: u64| n.clamp(*STEPS_PER_HOUR.start(), *STEPS_PER_HOUR.end());
        let per_hour = u32::try_from(within(per_hour.into())).unwrap_or(1);
        let watch = Watch { id, of: of.into(), want: want.into(), app, per_hour, may_repair, paused };
        let others: Vec<Watch> = present.iter().map(|(watch, _)| watch.clone()).collect();
        check_watches(&others, &watch)?;
        Ok((watch, unknown))
    }
}

/// The watches of a file that can be used.
pub(crate) fn usable(rows: Vec<StoredRow<StoredWatch>>) -> Usable<Kept> {
    let name = |entry: &StoredWatch| match &entry.of {
        Of::Emulator { title, .. } => title.clone(),
        Of::Workstation { workstation } => workstation.clone(),
        Of::View { view } => view.clone(),
    };
    Usable::read(rows, "id").checked(name, StoredWatch::checked)
}

/// What is written for these watches.
pub(crate) fn stored(watches: &[Kept], unknown: &Unknown) -> StoredWatches {
    let watches = watches.iter().map(|watch| StoredRow::Written(watch.into())).collect();
    StoredWatches { watches, unknown: unknown.clone() }
}
