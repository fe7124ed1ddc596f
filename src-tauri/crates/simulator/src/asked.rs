//! A record of what a workstation was asked, for tests that ask another one the same.

use crate::machine::State;

/// Something a client asked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Asked {
    /// A command line, word for word.
    Line(String),
    /// A question in WQL.
    Wql(String),
}

impl State {
    /// Keeps it, if somebody wants to know.
    pub(crate) fn note(&mut self, asked: impl FnOnce() -> Asked) {
        if let Some(record) = &mut self.record {
            record.push(asked());
        }
    }
}
