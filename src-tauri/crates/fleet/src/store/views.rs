//! The saved views: `views.json`. A file apart from the tags', so that it can be handed on to a colleague, and a damaged one
//! takes nothing else along.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    error::Result,
    model::{EmulatorColumn, View, ViewColumn, ViewGroup, ViewOrder, view::check_views},
    outside,
    store::{
        file::Document,
        rows::{StoredRow, Unknown, Usable},
    },
};

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredViews {
    pub(crate) views: Vec<StoredRow<StoredView>>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}

impl Document for StoredViews {
    const WHAT: fn() -> messages::Message = messages::fleet::file_views;
    const FORMAT: u32 = 1;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value(file)
    }
}

/// A view as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredView {
    id: String,
    name: String,
    filter: String,
    columns: Vec<StoredColumn>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    order: Option<StoredOrder>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<StoredGroup>,
    #[serde(flatten)]
    unknown: Unknown,
}

#[derive(Debug, Serialize, Deserialize)]
struct StoredColumn {
    column: Column,
    /// Left out where it is as wide as is usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    width: Option<u32>,
}

#[derive(Debug, Serialize, Deserialize)]
struct StoredOrder {
    column: Column,
    descending: bool,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredGroup {
    Workstation,
    Tag,
    State,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Column {
    Title,
    Index,
    Workstation,
    State,
    Since,
    Tags,
    Cpu,
    Ram,
    Resolution,
    Memory,
    Version,
    Adb,
    Operation,
}

impl From<EmulatorColumn> for Column {
    fn from(column: EmulatorColumn) -> Self {
        match column {
            EmulatorColumn::Title => Self::Title,
            EmulatorColumn::Index => Self::Index,
            EmulatorColumn::Workstation => Self::Workstation,
            EmulatorColumn::State => Self::State,
            EmulatorColumn::Since => Self::Since,
            EmulatorColumn::Tags => Self::Tags,
            EmulatorColumn::Cpu => Self::Cpu,
            EmulatorColumn::Ram => Self::Ram,
            EmulatorColumn::Resolution => Self::Resolution,
            EmulatorColumn::Memory => Self::Memory,
            EmulatorColumn::Version => Self::Version,
            EmulatorColumn::Adb => Self::Adb,
            EmulatorColumn::Operation => Self::Operation,
        }
    }
}

impl From<Column> for EmulatorColumn {
    fn from(column: Column) -> Self {
        match column {
            Column::Title => Self::Title,
            Column::Index => Self::Index,
            Column::Workstation => Self::Workstation,
            Column::State => Self::State,
            Column::Since => Self::Since,
            Column::Tags => Self::Tags,
            Column::Cpu => Self::Cpu,
            Column::Ram => Self::Ram,
            Column::Resolution => Self::Resolution,
            Column::Memory => Self::Memory,
            Column::Version => Self::Version,
            Column::Adb => Self::Adb,
            Column::Operation => Self::Operation,
        }
    }
}

impl From<ViewGroup> for StoredGroup {
    fn from(group: ViewGroup) -> Self {
        match group {
            ViewGroup::Workstation => Self::Workstation,
            ViewGroup::Tag => Self::Tag,
            ViewGroup::State => Self::State,
        }
    }
}

impl From<StoredGroup> for ViewGroup {
    fn from(group: StoredGroup) -> Self {
        match group {
            StoredGroup::Workstation => Self::Workstation,
            StoredGroup::Tag => Self::Tag,
            StoredGroup::State => Self::State,
        }
    }
}

/// A view, and what a newer version has written beside it.
pub(crate) type KeptViews = (View, Unknown);

impl From<&KeptViews> for StoredView {
    fn from((view, unknown): &KeptViews) -> Self {
        let column = |c: &ViewColumn| StoredColumn { column: c.column.into(), width: c.width };
        let order = |o: ViewOrder| StoredOrder { column: o.column.into(), descending: o.descending };
        Self {
            id: view.id.clone(),
            name: view.name.clone(),
            filter: view.filter.clone(),
            columns: view.columns.iter().map(column).collect(),
            order: view.order.map(order),
            group: view.group.map(StoredGroup::from),
            unknown: unknown.clone(),
        }
    }
}

impl StoredView {
    /// Checked as a whole: the file may have been edited by hand.
    fn checked(self, present: &[KeptViews]) -> Result<KeptViews> {
        let column = |c: StoredColumn| ViewColumn { column: c.column.into(), width: c.width };
        let order = |o: StoredOrder| ViewOrder { column: o.column.into(), descending: o.descending };
        // One that was copied or written by hand gets an id of its own.
        let taken = present.iter().any(|(view, _)| view.id == self.id);
        let is_id = uuid::Uuid::parse_str(&self.id).is_ok();
        let id = if taken || !is_id { outside::new_id() } else { self.id };
        let view = View {
            id,
            name: self.name,
            filter: self.filter,
            columns: self.columns.into_iter().map(column).collect(),
            order: self.order.map(order),
            group: self.group.map(ViewGroup::from),
        }
        .checked()?;
        let others: Vec<View> = present.iter().map(|(view, _)| view.clone()).collect();
        check_views(&others, &view)?;
        Ok((view, self.unknown))
    }
}

/// The views of a file that can be used.
pub(crate) fn usable(rows: Vec<StoredRow<StoredView>>) -> Usable<KeptViews> {
    Usable::read(rows, "name").checked(|entry: &StoredView| entry.name.clone(), StoredView::checked)
}

/// What is written for these views.
pub(crate) fn stored(views: &[KeptViews], unknown: &Unknown) -> StoredViews {
    let views = views.iter().map(|view| StoredRow::Written(view.into())).collect();
    StoredViews { views, unknown: unknown.clone() }
}
