//! The table of all emulators: what the window asks for, and which rows those are.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::model::{EmulatorColumn, ViewGroup};

/// What the window wants to see of all emulators of all workstations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableQuery {
    /// As typed, in the language of the crate `filter`.
    pub filter: String,
    /// By which column.
    pub order_by: EmulatorColumn,
    /// From its end to its beginning. What is not known stands last in either case.
    pub descending: bool,
    /// What rows are gathered by, if by anything.
    pub group_by: Option<ViewGroup>,
    /// The number of the rows that the window has: these need not be sent again.
    pub known: Option<u32>,
}

/// What became of a query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EmulatorTable {
    /// What was typed, part by part.
    pub parts: Vec<FilterPart>,
    /// Emulators of all workstations.
    pub total: u32,
    /// `None` where a part was not understood: then nothing is filtered, and nothing should be acted upon.
    pub found: Option<Found>,
}

/// What passes the filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// Emulators that pass.
    pub emulators: u32,
    /// Another one whenever something stands at another place.
    pub number: u32,
    /// `None` where the window has them already.
    pub rows: Option<TableRows>,
}

/// Rows in their order. They name emulators only: what is shown of them the window knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableRows {
    /// The ids of the workstations that follow.
    pub workstations: Vec<String>,
    /// Two numbers for each row: the workstation's place in `workstations`, and the emulator's index. Grouped by tag, an
    /// emulator stands once for each of its tags.
    pub places: Vec<u32>,
    /// The groups in their order, each of so many rows; none where rows are not grouped.
    pub groups: Vec<TableGroup>,
}

/// Rows that stand together.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableGroup {
    /// What it is known by: a workstation's id, a tag, a state. Empty for those without a tag.
    pub key: String,
    /// How many.
    pub rows: u32,
}

/// One part of a typed filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FilterPart {
    /// Where it begins, in UTF-16 units as the window counts.
    pub from: u32,
    /// And ends.
    pub to: u32,
    /// What it was understood as, or why it was not.
    pub meaning: Message,
    /// Whether it was.
    pub understood: bool,
}

/// What the part at the cursor may become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FilterCompletion {
    /// What a candidate takes the place of: from here, in UTF-16 units,
    pub from: u32,
    /// to here.
    pub to: u32,
    /// The likeliest first.
    pub candidates: Vec<FilterCandidate>,
}

/// One that can be put in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FilterCandidate {
    /// As it is typed.
    pub text: String,
    /// What it means, where that is not plain.
    pub meaning: Option<Message>,
    /// A value has to follow.
    pub open: bool,
}
