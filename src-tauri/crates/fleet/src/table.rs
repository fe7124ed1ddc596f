//! The table of all emulators of all workstations: which rows pass what was typed, in which order and groups.
//!
//! Computed here and not in the window, because here is the filter's language. Rows are named, not sent: the window has
//! the emulators already, and what is in them changes far more often than their order.

mod known;
mod order;
mod row;

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use filter::{ActivityField, EmulatorField, Filter, FilterField, Parsed};

use crate::{
    explain,
    ipc::{
        Emulator, EmulatorTable, FilterCompletion, FilterPart, Found, Operation, TableGroup, TableQuery,
        TableRows, Workstation,
    },
    model::ViewGroup,
    table::{known::KnownValues, row::TableRow},
};
pub use row::LastOperation;

/// What a table is made of: the workstations in the operator's order, the last operation of each emulator, and the time.
#[derive(Default)]
pub struct TableSource {
    /// In the operator's order.
    pub workstations: Vec<Arc<Workstation>>,
    /// By workstation and index.
    pub operations: HashMap<(String, u32), LastOperation>,
    /// Milliseconds since the Unix epoch.
    pub now: u64,
}

impl TableSource {
    /// Takes operations in, the oldest first.
    pub(crate) fn taking_in(mut self, operations: &[Arc<Operation>]) -> Self {
        for operation in operations {
            if let Some(emulator) = operation.emulator {
                let last = LastOperation {
                    status: operation.status,
                    at: operation.ended_at.unwrap_or(operation.requested_at),
                };
                self.operations.insert((operation.workstation.clone(), emulator), last);
            }
        }
        self
    }

    /// The rows that a query asks for.
    pub fn table(&self, query: &TableQuery) -> EmulatorTable {
        let parsed: Parsed<EmulatorField> = filter::parse(&query.filter);
        EmulatorTable {
            parts: explain::parts(&query.filter, &parsed),
            total: number(self.total()),
            found: parsed.filter().ok().map(|filter| self.found(&filter, query)),
        }
    }

    /// How many rows pass each of these filters; `None` for one that is not understood.
    pub fn count(&self, filters: &[&str]) -> Vec<Option<u32>> {
        let rows: Vec<TableRow<'_>> = self.rows().collect();
        let passing = |filter: Filter<EmulatorField>| rows.iter().filter(|row| filter.passes(*row)).count();
        let count = |text: &&str| filter::parse(text).filter().ok().map(passing).map(number);
        filters.iter().map(count).collect()
    }

    /// How many emulators there are.
    pub(crate) fn total(&self) -> usize {
        self.workstations.iter().map(|workstation| workstation.emulators.len()).sum()
    }

    /// The emulators that pass what was typed, in the operator's order; or the first part of it that was not understood.
    pub(crate) fn passing(&self, text: &str) -> Result<Vec<(&Workstation, &Emulator)>, FilterPart> {
        let parsed: Parsed<EmulatorField> = filter::parse(text);
        if let Some(part) = explain::parts(text, &parsed).into_iter().find(|part| !part.understood) {
            return Err(part);
        }
        let Ok(filter) = parsed.filter() else { return Ok(Vec::new()) };
        Ok(self.rows().filter(|row| filter.passes(row)).map(|row| (row.workstation, row.emulator)).collect())
    }

    /// What the part at the cursor may become, the cursor in UTF-16 units.
    pub fn complete(&self, text: &str, cursor: u32) -> FilterCompletion {
        self.completion::<EmulatorField>(text, cursor)
    }

    /// The same of a filter of the activity.
    pub fn complete_activity(&self, text: &str, cursor: u32) -> FilterCompletion {
        self.completion::<ActivityField>(text, cursor)
    }

    fn completion<F: FilterField>(&self, text: &str, cursor: u32) -> FilterCompletion
    where
        for<'a> KnownValues<'a>: filter::Known<F>,
    {
        let mut units = 0;
        let before = |(_, letter): &(usize, char)| {
            units += u32::try_from(letter.len_utf16()).unwrap_or(2);
            units > cursor
        };
        let cursor = text.char_indices().find(before).map_or(text.len(), |(at, _)| at);
        let completion = filter::complete::<F>(text, cursor, &KnownValues::of(&self.workstations));
        explain::completion::<F>(text, completion)
    }

    fn found(&self, filter: &Filter<EmulatorField>, query: &TableQuery) -> Found {
        let mut rows: Vec<TableRow<'_>> = self.rows().filter(|row| filter.passes(row)).collect();
        order::sort(&mut rows, query.order_by, query.descending);
        let emulators = number(rows.len());
        let (rows, groups) = order::group(&rows, query.group_by);
        let places: Vec<u32> = rows.iter().flat_map(|row| [row.place, row.emulator.index]).collect();
        let number = fingerprint(query.group_by, &places, &groups, &self.workstations);
        let rows = (query.known != Some(number)).then(|| TableRows {
            workstations: self.workstations.iter().map(|workstation| workstation.id.clone()).collect(),
            places,
            groups,
        });
        Found { emulators, number, rows }
    }

    fn rows(&self) -> impl Iterator<Item = TableRow<'_>> {
        self.workstations.iter().enumerate().flat_map(move |(place, workstation)| {
            workstation.emulators.iter().map(move |emulator| {
                let last = self.last_operation(&workstation.id, emulator.index);
                TableRow::new(number(place), workstation, emulator, last, self.now)
            })
        })
    }

    fn last_operation(&self, workstation: &str, index: u32) -> Option<LastOperation> {
        if self.operations.is_empty() {
            return None;
        }
        self.operations.get(&(workstation.to_owned(), index)).copied()
    }
}

/// Whether an emulator of a workstation passes a filter that asks for nothing but what it is called and carries.
pub(crate) fn passes(filter: &Filter<EmulatorField>, workstation: &Workstation, emulator: &Emulator) -> bool {
    filter.passes(&TableRow::new(0, workstation, emulator, None, 0))
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Another one whenever something stands at another place.
fn fingerprint(by: Option<ViewGroup>, places: &[u32], groups: &[TableGroup], of: &[Arc<Workstation>]) -> u32 {
    let mut hasher = DefaultHasher::new();
    (by.map(|by| by as u8), places, groups).hash(&mut hasher);
    for workstation in of {
        workstation.id.hash(&mut hasher);
    }
    let hash = hasher.finish();
    u32::try_from(hash >> 32).unwrap_or_default()
}
