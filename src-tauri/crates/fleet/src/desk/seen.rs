//! What was last seen of the workstation.

use std::{collections::HashMap, time::Duration};

use ldconsole::{Index, Listing, Row};
use tokio::time::Instant;

use super::Desk;
use crate::{
    board::wall_ms,
    explain,
    view::{self, Category, Health, Problem},
};

#[derive(Default)]
pub(super) struct Seen {
    /// When the desk was set up.
    pub(super) started: u64,
    /// Whether the last attempt failed.
    pub(super) failing: bool,
    pub(super) problem: Option<Problem>,
    pub(super) password_looked_up: bool,
    pub(super) password_known: bool,
    pub(super) rows: Vec<Row>,
    pub(super) listed_at: Option<u64>,
    pub(super) unreadable: Vec<String>,
    pub(super) round_trip: Option<Duration>,
    /// Since when each emulator has been in its present state.
    pub(super) states: HashMap<Index, (Row, Instant)>,
    /// When each emulator's processes were last seen to have ended.
    pub(super) ended: HashMap<Index, Instant>,
    pub(super) history: HashMap<Category, Vec<view::Transition>>,
    /// Since when the circuits have been isolated that were so already when the program started.
    pub(super) isolated: HashMap<Category, u64>,
}

impl Desk {
    pub(super) fn listed(&self, listing: &Listing, took: Duration) {
        {
            let mut seen = self.seen.borrow_mut();
            let now = Instant::now();
            let former = std::mem::take(&mut seen.states);
            for row in &listing.rows {
                let key = row.index;
                let since = match former.get(&key) {
                    Some((old, since)) if same_state(old, row) => *since,
                    _ => now,
                };
                let ended = former.get(&key).is_some_and(|(old, _)| old.pid.is_some()) && row.pid.is_none();
                if ended {
                    seen.ended.insert(key, now);
                }
                seen.states.insert(key, (row.clone(), since));
            }
            seen.rows.clone_from(&listing.rows);
            seen.unreadable = listing.skipped.iter().map(|s| format!("{} ({})", s.text, s.reason)).collect();
            seen.listed_at = Some(wall_ms());
            seen.round_trip = Some(took);
            seen.failing = false;
            seen.problem = None;
        }
        self.post();
    }

    /// Remembers what went wrong, for the row and its explanation.
    pub(super) fn failed(&self, error: &workstation::Error) {
        if *error.cause() == workstation::Cause::LoginPending {
            tracing::debug!(workstation = %self.name(), "waits until it may log on");
            return;
        }
        let sentence = error.sentence(&self.name());
        tracing::warn!(workstation = %self.name(), %error, "{sentence}");
        let mut seen = self.seen.borrow_mut();
        let since =
            seen.problem.as_ref().filter(|p| p.sentence == sentence).map_or_else(wall_ms, |p| p.since);
        seen.problem = Some(Problem { sentence, detail: Some(error.to_string()), since });
        seen.failing = true;
    }

    /// How an emulator is, and which observation says so.
    pub(crate) fn health(&self, row: &Row) -> (Health, String) {
        let seen = self.seen.borrow();
        let since = seen.states.get(&row.index).map_or_else(Instant::now, |(_, since)| *since);
        let assessed = ldconsole::health(row, since.elapsed(), None, &self.rules().health);
        (explain::health(assessed.health), assessed.rule.to_owned())
    }

    /// Until when an emulator must rest before its next start.
    pub(crate) fn rests_until(&self, index: Index) -> Option<Instant> {
        let until = *self.seen.borrow().ended.get(&index)? + self.rules().rest;
        (until > Instant::now()).then_some(until)
    }
}

fn same_state(a: &Row, b: &Row) -> bool {
    (a.android_state, a.pid, a.vm_pid) == (b.android_state, b.pid, b.vm_pid)
}
