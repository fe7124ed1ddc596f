//! The tags of emulators: `tags.json`. They are no part of the list of workstations, because they change whenever LDPlayer gives an
//! index to another emulator, and a farm has twenty times as many of them. Each entry says which emulator it is about.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    error::Result,
    model::{Tag, Tags, emulator_identity::EmulatorIdentity, tag::check_tags},
    store::{
        file::Document,
        rows::{StoredRow, Unknown, Usable},
    },
};

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredTags {
    pub(crate) emulators: Vec<StoredRow<StoredEmulatorTags>>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}

impl Document for StoredTags {
    const WHAT: fn() -> messages::Message = messages::fleet::file_tags;
    const FORMAT: u32 = 1;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value(file)
    }
}

/// The tags of one emulator as they stand in the file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredEmulatorTags {
    /// The workstation's id.
    workstation: String,
    index: u16,
    title: String,
    /// Left out until the settings file was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mac: Option<String>,
    /// Left out until the settings file was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    android_id: Option<String>,
    tags: Vec<String>,
    #[serde(flatten)]
    unknown: Unknown,
}

/// An emulator that carries tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tagged {
    /// As it was listed last.
    pub(crate) title: String,
    pub(crate) identity: EmulatorIdentity,
    pub(crate) tags: Tags,
    /// What a newer version has written beside it.
    pub(crate) unknown: Unknown,
}

/// Whose it is: the workstation's id and the index.
pub(crate) type Place = (String, u16);

/// The entries of a file that can be used.
pub(crate) fn usable(rows: Vec<StoredRow<StoredEmulatorTags>>) -> Usable<(Place, Tagged)> {
    let checked = |entry: StoredEmulatorTags, _: &[(Place, Tagged)]| {
        let tags: Tags = entry.tags.iter().map(|tag| Tag::parse(tag)).collect::<Result<_>>()?;
        check_tags(&tags)?;
        let identity = EmulatorIdentity { mac: entry.mac, android_id: entry.android_id };
        let tagged = Tagged { title: entry.title, identity, tags, unknown: entry.unknown };
        Ok(((entry.workstation, entry.index), tagged))
    };
    Usable::read(rows, "title").checked(|entry: &StoredEmulatorTags| entry.title.clone(), checked)
}

/// What is written for these emulators.
pub(crate) fn stored<'a>(tagged: impl Iterator<Item = (Place, &'a Tagged)>, unknown: &Unknown) -> StoredTags {
    let entry = |((workstation, index), tagged): (Place, &Tagged)| {
        StoredRow::Written(StoredEmulatorTags {
            workstation,
            index,
            title: tagged.title.clone(),
            mac: tagged.identity.mac.clone(),
            android_id: tagged.identity.android_id.clone(),
            tags: tagged.tags.iter().map(Tag::to_string).collect(),
            unknown: tagged.unknown.clone(),
        })
    };
    StoredTags { emulators: tagged.map(entry).collect(), unknown: unknown.clone() }
}
