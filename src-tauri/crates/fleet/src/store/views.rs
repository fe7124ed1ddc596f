//! The saved views: `views.json`. A file apart from the tags', so that it can be handed on to a colleague, and a damaged one
//! takes nothing else along.

use messages::Message;
use serde::{Deserialize, Serialize};

use crate::{
    error::Result,
    model::{EmulatorColumn, View, ViewColumn, ViewGroup, ViewOrder, view::check_views},
    store::list::{KeptEntry, own_id},
};

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

impl KeptEntry for View {
    type Stored = StoredView;
    const WHAT: fn() -> Message = messages::fleet::file_views;
    const INSTEAD: fn() -> Message = messages::files::instead_views;
    const GONE: fn() -> Message = messages::tags::view_gone;
    const FORMAT: u32 = 1;
    const LIST: &'static str = "views";
    const NAME: &'static str = "name";

    fn id(&self) -> &str {
        &self.id
    }

    fn name(stored: &StoredView) -> String {
        stored.name.clone()
    }

    fn read(stored: StoredView, present: &[Self]) -> Result<Self> {
        let column = |c: StoredColumn| ViewColumn { column: c.column.into(), width: c.width };
        let order = |o: StoredOrder| ViewOrder { column: o.column.into(), descending: o.descending };
        let view = Self {
            id: own_id(stored.id, present),
            name: stored.name,
            filter: stored.filter,
            columns: stored.columns.into_iter().map(column).collect(),
            order: stored.order.map(order),
            group: stored.group.map(ViewGroup::from),
        }
        .checked()?;
        check_views(present, &view)?;
        Ok(view)
    }

    fn stored(&self) -> StoredView {
        let column = |c: &ViewColumn| StoredColumn { column: c.column.into(), width: c.width };
        let order = |o: ViewOrder| StoredOrder { column: o.column.into(), descending: o.descending };
        StoredView {
            id: self.id.clone(),
            name: self.name.clone(),
            filter: self.filter.clone(),
            columns: self.columns.iter().map(column).collect(),
            order: self.order.map(order),
            group: self.group.map(StoredGroup::from),
        }
    }
}
