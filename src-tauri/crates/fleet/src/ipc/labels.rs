//! Tags and saved views.

use filter::EmulatorField;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::model::{self, ViewColumn, ViewGroup, ViewOrder};

/// A tag that something carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Tag {
    /// As it is written.
    pub name: String,
    /// Which of the colours it has, 0 to 11: the same for the same tag everywhere.
    pub colour: u8,
}

/// An emulator of a selection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TaggedEmulator {
    /// Its workstation's id.
    pub workstation: String,
    /// LDPlayer's index.
    pub emulator: u32,
    /// What the operator saw: where the index carries another title by now, nothing is changed.
    pub title: String,
}

/// What is to become of the tags of a selection.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TagChange {
    /// The ids of workstations.
    pub workstations: Vec<String>,
    /// And emulators.
    #[serde(default)]
    pub emulators: Vec<TaggedEmulator>,
    /// Tags that they carry from then on, as typed.
    pub add: Vec<String>,
    /// Tags that they do not carry any more.
    pub remove: Vec<String>,
}

/// A saved view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// Stable.
    pub id: String,
    /// Unlike every other view's.
    pub name: String,
    /// As it was typed.
    pub filter: String,
    /// Whether a part of the filter is not understood: such a view shows nothing until it is mended.
    pub broken: bool,
    /// From left to right.
    pub columns: Vec<ViewColumn>,
    /// By which column rows are sorted.
    pub order: Option<ViewOrder>,
    /// What rows are gathered by.
    pub group: Option<ViewGroup>,
}

/// How many emulators a view shows now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ViewCount {
    /// The view's id.
    pub view: String,
    /// `None` where a part of its filter is not understood.
    pub emulators: Option<u32>,
}

/// A view as it is to be saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ViewForm {
    /// As typed.
    pub name: String,
    /// As typed.
    pub filter: String,
    /// From left to right.
    pub columns: Vec<ViewColumn>,
    /// By which column rows are sorted.
    pub order: Option<ViewOrder>,
    /// What rows are gathered by.
    pub group: Option<ViewGroup>,
}

impl From<&model::Tag> for Tag {
    fn from(tag: &model::Tag) -> Self {
        Self { name: tag.to_string(), colour: tag.colour() }
    }
}

impl From<&model::View> for View {
    fn from(view: &model::View) -> Self {
        Self {
            id: view.id.clone(),
            name: view.name.clone(),
            filter: view.filter.clone(),
            broken: filter::parse::<EmulatorField>(&view.filter).filter().is_err(),
            columns: view.columns.clone(),
            order: view.order,
            group: view.group,
        }
    }
}

impl ViewForm {
    /// As a view with this id.
    pub(crate) fn with_id(self, id: String) -> model::View {
        let Self { name, filter, columns, order, group } = self;
        model::View { id, name, filter, columns, order, group }
    }
}
