//! All emulators of all workstations, as an operator looks for them.

use crate::{
    api::Fleet,
    error::Result,
    forms,
    ipc::{EmulatorTable, FilterCompletion, TableQuery},
    table::TableSource,
};

impl Fleet {
    /// Which emulators pass what was typed, in which order.
    pub fn emulators(&self, query: &TableQuery) -> Result<EmulatorTable> {
        forms::fits(query)?;
        Ok(self.table_source().table(query))
    }

    /// What the part of a filter at the cursor may become; the cursor in UTF-16 units.
    pub fn complete_filter(&self, text: &str, cursor: u32) -> Result<FilterCompletion> {
        forms::fits(&text)?;
        Ok(self.table_source().complete(text, cursor))
    }

    pub(super) fn table_source(&self) -> TableSource {
        self.0.table_source()
    }
}
