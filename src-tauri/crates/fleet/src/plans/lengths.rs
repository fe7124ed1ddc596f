//! How long operations take here, from those that were seen to end.

use std::{collections::HashMap, time::Duration};

use crate::{model::OperationKind, timing::Timing};

/// How much the newest counts.
const NEWEST: f64 = 0.2;

/// How long operations take: a running mean for each kind.
#[derive(Debug, Default)]
pub(super) struct Lengths(HashMap<OperationKind, f64>);

impl Lengths {
    /// One has succeeded, after so long.
    pub(super) fn took(&mut self, kind: OperationKind, took: Duration) {
        let took = took.as_secs_f64();
        let mean = self.0.entry(kind).or_insert(took);
        *mean += (took - *mean) * NEWEST;
    }

    /// How long one is likely to take.
    pub(super) fn of(&self, kind: OperationKind) -> Duration {
        let usual = || usual(kind).as_secs_f64();
        Duration::from_secs_f64(self.0.get(&kind).copied().unwrap_or_else(usual))
    }
}

/// Before any was seen: as long as they take on a computer that has enough of everything.
fn usual(kind: OperationKind) -> Duration {
    let rest = Timing::default().rest;
    match kind {
        OperationKind::Start => Duration::from_secs(45),
        OperationKind::Restart => Duration::from_secs(65) + rest,
        OperationKind::Clone | OperationKind::Backup | OperationKind::Restore => Duration::from_mins(4),
        OperationKind::InstallApp => Duration::from_mins(1),
        _ => Duration::from_secs(10),
    }
}
