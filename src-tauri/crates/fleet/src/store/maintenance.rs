//! What is under maintenance: `maintenance.json`. A restart must not tell of what was muted, nor touch what was to be left alone.

use messages::Message;
use serde::{Deserialize, Serialize};

use crate::{
    error::Result,
    model::{
        Tag,
        maintenance::{Maintenance, UnderMaintenance},
    },
    store::list::{KeptEntry, own_id},
};

/// One maintenance as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredMaintenance {
    id: String,
    of: Of,
    reason: String,
    since_ms: u64,
    until_ms: u64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Of {
    Workstation(String),
    Tag(String),
}

impl KeptEntry for Maintenance {
    type Stored = StoredMaintenance;
    const WHAT: fn() -> Message = messages::fleet::file_maintenance;
    const INSTEAD: fn() -> Message = messages::files::instead_maintenance;
    const GONE: fn() -> Message = messages::maintenance::gone;
    const FORMAT: u32 = 1;
    const LIST: &'static str = "maintenance";
    const NAME: &'static str = "reason";

    fn id(&self) -> &str {
        &self.id
    }

    fn name(stored: &StoredMaintenance) -> String {
        stored.reason.clone()
    }

    fn read(stored: StoredMaintenance, present: &[Self]) -> Result<Self> {
        let StoredMaintenance { id, of, reason, since_ms: since, until_ms: until } = stored;
        let of = match of {
            Of::Workstation(id) => UnderMaintenance::Workstation(id),
            Of::Tag(tag) => UnderMaintenance::Tag(Tag::parse(&tag)?),
        };
        Self { id: own_id(id, present), of, reason, since, until }.checked()
    }

    fn stored(&self) -> StoredMaintenance {
        StoredMaintenance {
            id: self.id.clone(),
            of: match &self.of {
                UnderMaintenance::Workstation(id) => Of::Workstation(id.clone()),
                UnderMaintenance::Tag(tag) => Of::Tag(tag.to_string()),
            },
            reason: self.reason.clone(),
            since_ms: self.since,
            until_ms: self.until,
        }
    }
}
