//! What is watched: `watch.json`. What the watch has done and where it gave up stands in `plans.json`, with everything that must be
//! known before anything is sent again.

use messages::Message;
use serde::{Deserialize, Serialize};

use crate::{
    error::Result,
    model::watch::{STEPS_PER_HOUR, Watch, WatchOf, WatchWant, check_watches},
    store::list::{KeptEntry, own_id},
};

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

impl KeptEntry for Watch {
    type Stored = StoredWatch;
    const WHAT: fn() -> Message = messages::fleet::file_watch;
    const INSTEAD: fn() -> Message = messages::files::instead_watch;
    const GONE: fn() -> Message = messages::watch::gone;
    const FORMAT: u32 = 1;
    const LIST: &'static str = "watches";
    const NAME: &'static str = "id";

    fn id(&self) -> &str {
        &self.id
    }

    fn name(stored: &StoredWatch) -> String {
        match &stored.of {
            Of::Emulator { title, .. } => title.clone(),
            Of::Workstation { workstation } => workstation.clone(),
            Of::View { view } => view.clone(),
        }
    }

    fn read(stored: StoredWatch, present: &[Self]) -> Result<Self> {
        let StoredWatch { id, of, want, app, per_hour, may_repair, paused } = stored;
        let id = own_id(id, present);
        let within = |n: u64| n.clamp(*STEPS_PER_HOUR.start(), *STEPS_PER_HOUR.end());
        let per_hour = u32::try_from(within(per_hour.into())).unwrap_or(1);
        let watch = Self { id, of: of.into(), want: want.into(), app, per_hour, may_repair, paused };
        check_watches(present, &watch)?;
        Ok(watch)
    }

    fn stored(&self) -> StoredWatch {
        let Self { id, of, want, app, per_hour, may_repair, paused } = self.clone();
        StoredWatch { id, of: of.into(), want: want.into(), app, per_hour, may_repair, paused }
    }
}
