//! The import that is being looked at, and the last one that was agreed to.

use secrecy::SecretString;

use crate::{import::Import, ipc::ImportRow, model::WorkstationConfig};

/// One preview at a time, and one import that can be undone.
#[derive(Default)]
pub(crate) struct Imports {
    /// The number of the last preview.
    pub(crate) last: u32,
    pub(crate) pending: Option<Pending>,
    pub(crate) done: Option<Done>,
}

/// A text that was read, and its rows as they were shown last.
pub(crate) struct Pending {
    pub(crate) id: u32,
    pub(crate) import: Import,
    pub(crate) shown: Vec<ImportRow>,
}

/// What an import has done.
pub(crate) struct Done {
    pub(crate) added: Vec<WorkstationConfig>,
    /// Each before and after.
    pub(crate) changed: Vec<(WorkstationConfig, WorkstationConfig)>,
    /// Accounts whose passwords were kept, what was kept before, and what since.
    pub(crate) passwords: Vec<(String, Option<SecretString>, SecretString)>,
}
