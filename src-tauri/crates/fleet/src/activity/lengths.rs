//! How long operations took, as the history tells.

use std::time::Duration;

use history::{Conditions, Filter, Kind, Outcome};

use crate::{
    activity::{Activity, codes, questions::Slot},
    model::OperationKind,
};

/// So many are looked at: what was long ago says little of today.
const LAST: usize = 30;

impl Activity {
    /// How long the last ones of a kind took that succeeded, the oldest first; none where no history is kept or can be read. Waits
    /// for a disk.
    pub(crate) fn lengths(&self, kind: OperationKind) -> Vec<Duration> {
        let filter = Filter::from(Conditions {
            kinds: Some(vec![Kind::Asked]),
            operations: Some(vec![Some(codes::operation(kind))]),
            results: Some(vec![Outcome::Succeeded]),
            ..Conditions::default()
        });
        let page = self.ask(Slot::Lengths, |reader, wanted| reader.page(&filter, None, LAST, wanted));
        let entries = page.ok().flatten().map(|page| page.entries).unwrap_or_default();
        entries.into_iter().rev().filter_map(|entry| entry.record.took).collect()
    }
}
