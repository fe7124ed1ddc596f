//! How long operations take here, from those that were seen to end and those that the history tells of.

use std::{
    collections::{HashMap, HashSet},
    time::Duration,
};

use crate::{model::OperationKind, timing::Timing};

/// How much the newest counts.
const NEWEST: f64 = 0.2;

/// How long operations take: a running mean for each kind.
#[derive(Debug, Default)]
pub(super) struct Lengths {
    means: HashMap<OperationKind, Mean>,
    /// Kinds of which the history was asked.
    recalled: HashSet<OperationKind>,
}

/// Of so many.
#[derive(Debug, Clone, Copy)]
struct Mean {
    seconds: f64,
    of: u32,
}

impl Mean {
    fn take(&mut self, seconds: f64, of: u32) {
        self.seconds += (seconds - self.seconds) * NEWEST;
        self.of = self.of.saturating_add(of);
    }
}

impl Lengths {
    /// One has succeeded, after so long.
    pub(super) fn took(&mut self, kind: OperationKind, took: Duration) {
        let seconds = took.as_secs_f64();
        self.means.entry(kind).and_modify(|mean| mean.take(seconds, 1)).or_insert(Mean { seconds, of: 1 });
    }

    /// Whether the history was asked about a kind.
    pub(super) fn is_recalled(&self, kind: OperationKind) -> bool {
        self.recalled.contains(&kind)
    }

    /// What the history tells of a kind, the oldest first: from before what was seen here.
    pub(super) fn recall(&mut self, kind: OperationKind, past: &[Duration]) {
        if !self.recalled.insert(kind) {
            return;
        }
        let since = self.means.remove(&kind);
        for took in past {
            self.took(kind, *took);
        }
        if let Some(since) = since {
            self.means.entry(kind).and_modify(|mean| mean.take(since.seconds, since.of)).or_insert(since);
        }
    }

    /// How long one is likely to take.
    pub(super) fn of(&self, kind: OperationKind) -> Duration {
        self.means.get(&kind).map_or_else(|| usual(kind), |mean| Duration::from_secs_f64(mean.seconds))
    }

    /// From how many that is known; 0: from none, it is as usual elsewhere.
    pub(super) fn known_from(&self, kind: OperationKind) -> u32 {
        self.means.get(&kind).map_or(0, |mean| mean.of)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_history_is_older_than_what_was_seen() {
        let kind = OperationKind::Start;
        let mut lengths = Lengths::default();
        assert_eq!((lengths.of(kind), lengths.known_from(kind)), (Duration::from_secs(45), 0));
        lengths.took(kind, Duration::from_secs(100));
        lengths.recall(kind, &[Duration::from_secs(20), Duration::from_secs(20)]);
        assert_eq!((lengths.of(kind), lengths.known_from(kind)), (Duration::from_secs(36), 3));
        lengths.recall(kind, &[Duration::from_secs(999)]);
        assert_eq!(lengths.known_from(kind), 3, "it is asked once");
    }
}
