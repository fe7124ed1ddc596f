//! A saved view: a name for a filter of the table of emulators, with its columns, their order and their groups. It is live: what
//! it shows is what passes the filter now.

use messages::{Message, tags};
use serde::{Deserialize, Serialize};
use specta::Type;
use unicode_normalization::UnicodeNormalization;

use crate::{
    error::{Error, Result},
    model::{field::Field, visible::is_unseen},
};

/// Most views.
pub const MAX_VIEWS: usize = 100;
/// Longest filter, in characters.
pub const MAX_FILTER: usize = 1000;
/// Longest name, in characters.
const MAX_NAME: usize = 64;
/// How wide a column may be, in pixels.
const WIDTHS: std::ops::RangeInclusive<u32> = 40..=2000;

/// A saved view: all fields have been checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Stable; made when the view is saved first.
    pub id: String,
    /// Unlike every other view's, capitals or not.
    pub name: String,
    /// As it was typed. One that is not understood is kept: a newer version may have saved it, and it can be mended.
    pub filter: String,
    /// From left to right.
    pub columns: Vec<ViewColumn>,
    /// By which column rows are sorted; by workstation and index where there is none.
    pub order: Option<ViewOrder>,
    /// What rows are gathered by.
    pub group: Option<ViewGroup>,
}

/// A column of the table of emulators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum EmulatorColumn {
    /// Shown name.
    Title,
    /// LDPlayer's index.
    Index,
    /// The workstation's name.
    Workstation,
    /// State of health.
    State,
    /// Since when it has been in that state.
    Since,
    /// Its tags.
    Tags,
    /// Cores as set.
    Cpu,
    /// Memory as set.
    Ram,
    /// Width, height and dpi.
    Resolution,
    /// Memory in use.
    Memory,
    /// LDPlayer's version.
    Version,
    /// The address for adb.
    Adb,
    /// The last operation and its result.
    Operation,
}

/// A column and its width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ViewColumn {
    /// Which.
    pub column: EmulatorColumn,
    /// In pixels; as wide as is usual where there is none.
    pub width: Option<u32>,
}

/// By what rows are sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ViewOrder {
    /// By which column.
    pub column: EmulatorColumn,
    /// The largest first.
    pub descending: bool,
}

/// What rows are gathered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ViewGroup {
    /// One group for each workstation.
    Workstation,
    /// One group for each tag; a row stands in each of its tags' groups.
    Tag,
    /// One group for each state.
    State,
}

impl View {
    /// Checks what the types of the fields leave open: what was typed, or a file that was edited by hand.
    pub(crate) fn checked(self) -> Result<Self> {
        let invalid = |field: Field, sentence: Message| Err(Error::Invalid { field, sentence });
        let name: String = self.name.trim().nfc().collect();
        if name.is_empty() {
            return invalid(Field::ViewName, tags::view_unnamed());
        }
        if name.chars().count() > MAX_NAME || name.chars().any(is_unseen) {
            return invalid(Field::ViewName, tags::view_name_too_long(MAX_NAME));
        }
        let filter = self.filter.trim().to_owned();
        if filter.chars().count() > MAX_FILTER || filter.chars().any(char::is_control) {
            return invalid(Field::Filter, tags::filter_too_long(MAX_FILTER));
        }
        if self.columns.is_empty() {
            return invalid(Field::ViewColumns, tags::no_columns());
        }
        for (place, ViewColumn { column, width }) in self.columns.iter().enumerate() {
            if self.columns[..place].iter().any(|other| other.column == *column) {
                return invalid(Field::ViewColumns, tags::column_twice(format!("{column:?}")));
            }
            if let Some(width) = width
                && !WIDTHS.contains(width)
            {
                let (least, most) = (*WIDTHS.start(), *WIDTHS.end());
                return invalid(Field::ViewColumns, tags::column_width(*width, least, most));
            }
        }
        Ok(Self { name, filter, ..self })
    }

    /// Whether the other has the same name: capitals make no difference.
    pub(crate) fn is_named_like(&self, other: &Self) -> bool {
        filter::fold(&self.name) == filter::fold(&other.name)
    }
}

/// Why `new` cannot stand beside `present`, if it cannot. One with the same id is the one that is being changed.
pub(crate) fn check_views(present: &[View], new: &View) -> Result<()> {
    let others = || present.iter().filter(|view| view.id != new.id);
    if let Some(other) = others().find(|view| view.is_named_like(new)) {
        return Err(Error::Invalid { field: Field::ViewName, sentence: tags::view_taken(&other.name) });
    }
    if others().count() >= MAX_VIEWS {
        return Err(Error::Precondition(tags::too_many_views(MAX_VIEWS)));
    }
    Ok(())
}
