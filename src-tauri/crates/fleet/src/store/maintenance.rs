//! What is under maintenance: `maintenance.json`. A restart must not tell of what was muted, nor touch what was to be left alone.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    error::Result,
    model::{
        Tag,
        maintenance::{Maintenance, UnderMaintenance},
    },
    store::{
        file::Document,
        rows::{StoredRow, Unknown, Usable},
    },
};

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MaintenanceFile {
    pub(crate) maintenance: Vec<StoredRow<StoredMaintenance>>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}

impl Document for MaintenanceFile {
    const WHAT: fn() -> messages::Message = messages::fleet::file_maintenance;
    const FORMAT: u32 = 1;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value(file)
    }
}

/// One maintenance as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredMaintenance {
    id: String,
    of: Of,
    reason: String,
    since_ms: u64,
    until_ms: u64,
    #[serde(flatten)]
    unknown: Unknown,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Of {
    Workstation(String),
    Tag(String),
}

/// A maintenance, and what a newer version has written beside it.
pub(crate) type KeptMaintenance = (Maintenance, Unknown);

impl From<&KeptMaintenance> for StoredMaintenance {
    fn from((kept, unknown): &KeptMaintenance) -> Self {
        Self {
            id: kept.id.clone(),
            of: match &kept.of {
                UnderMaintenance::Workstation(id) => Of::Workstation(id.clone()),
                UnderMaintenance::Tag(tag) => Of::Tag(tag.to_string()),
            },
            reason: kept.reason.clone(),
            since_ms: kept.since,
            until_ms: kept.until,
            unknown: unknown.clone(),
        }
    }
}

impl StoredMaintenance {
    /// Checked as a whole: the file may have been edited by hand.
    fn checked(self) -> Result<KeptMaintenance> {
        let of = match self.of {
            Of::Workstation(id) => UnderMaintenance::Workstation(id),
            Of::Tag(tag) => UnderMaintenance::Tag(Tag::parse(&tag)?),
        };
        let kept =
            Maintenance { id: self.id, of, reason: self.reason, since: self.since_ms, until: self.until_ms };
        Ok((kept.checked()?, self.unknown))
    }
}

/// Those of a file that can be used.
pub(crate) fn usable(rows: Vec<StoredRow<StoredMaintenance>>) -> Usable<KeptMaintenance> {
    Usable::read(rows, "reason").checked(
        |entry: &StoredMaintenance| entry.reason.clone(),
        |entry, _: &[KeptMaintenance]| entry.checked(),
    )
}

/// What is written for these.
pub(crate) fn stored(kept: &[KeptMaintenance], unknown: &Unknown) -> MaintenanceFile {
    MaintenanceFile {
        maintenance: kept.iter().map(|one| StoredRow::Written(one.into())).collect(),
        unknown: unknown.clone(),
    }
}
