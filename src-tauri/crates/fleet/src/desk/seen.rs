//! What was last seen of the workstation.

use std::{collections::HashMap, rc::Rc, time::Duration};

use ldconsole::{AdbDebug, AdbEvidence, AndroidState, Index, InstanceConfig, Listing, Row};
use tokio::time::Instant;

use super::{Desk, android::Android};
use crate::{
    board::wall_ms,
    explain, operate,
    view::{self, Category, Health, Problem},
};

/// How long Android's answer is believed while nothing else changes.
const BELIEVED: Duration = Duration::from_mins(5);

#[derive(Default)]
pub(super) struct Seen {
    /// When the desk was set up.
    pub(super) started: u64,
    /// Whether the last attempt failed.
    pub(super) failing: bool,
    /// The name of the other computer that answered the last attempt.
    pub(super) stranger: Option<String>,
    /// Since when the account's password has been refused.
    pub(super) refused_since: Option<u64>,
    /// The names of other workstations of the list that are the same computer.
    pub(super) same_computer: Vec<String>,
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
    /// What Android itself has answered.
    pub(super) androids: HashMap<Index, Android>,
    /// What is known of the settings files.
    pub(super) settings: HashMap<Index, SettingsSeen>,
    pub(super) history: HashMap<Category, Vec<view::Transition>>,
    /// Since when the circuits have been isolated that were so already when the program started.
    pub(super) isolated: HashMap<Category, u64>,
}

/// What is known of one settings file.
#[derive(Debug, Clone, Default)]
pub(super) struct SettingsSeen {
    /// What is in it, if it could be read.
    config: Option<Rc<InstanceConfig>>,
    /// It is cut off.
    cut_off: bool,
}

impl Seen {
    /// Whether Android should be asked about this row now: it should be up and has not answered in this run, its answer
    /// is old, or the list has lost an emulator that answered. Not more often than every `pause`.
    pub(super) fn wants_asking(&self, row: &Row, pause: Duration) -> bool {
        let known = self.androids.get(&row.index);
        let answered = known.is_some_and(|android| android.evidence == Some(AdbEvidence::Answers));
        let since = known.map_or(Duration::MAX, |android| android.asked.elapsed());
        match (row.android_state, row.vm_pid) {
            (AndroidState::Started, Some(_)) => {
                let same = known.is_some_and(|android| android.run == run(row));
                !same || since >= if answered { BELIEVED } else { pause }
            }
            (AndroidState::Off, None) => answered && row.pid.is_none() && since >= pause,
            _ => false,
        }
    }

    pub(super) fn config_of(&self, index: Index) -> Option<Rc<InstanceConfig>> {
        self.settings.get(&index)?.config.clone()
    }

    /// What Android has answered, where that is about the emulator as this row shows it.
    fn evidence(&self, row: &Row) -> Option<AdbEvidence> {
        self.android_of(row)?.evidence
    }

    fn android_of(&self, row: &Row) -> Option<&Android> {
        self.androids.get(&row.index).filter(|android| android.run == run(row))
    }
}

/// What tells one run of an emulator from another.
pub(super) fn run(row: &Row) -> (Option<u32>, Option<u32>) {
    (row.pid, row.vm_pid)
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
            seen.androids.retain(|index, _| listing.rows.iter().any(|row| row.index == *index));
            seen.settings.retain(|index, _| listing.rows.iter().any(|row| row.index == *index));
            seen.rows.clone_from(&listing.rows);
            let damaged = |row: &&Row| row.title_is_damaged();
            seen.unreadable = listing.skipped.iter().map(|s| format!("{} ({})", s.text, s.reason)).collect();
            seen.unreadable.extend(
                listing.rows.iter().filter(damaged).map(|row| {
                    format!("{},{} (letters of its title could not be read)", row.index, row.title)
                }),
            );
            seen.listed_at = Some(wall_ms());
            seen.round_trip = Some(took);
            seen.failing = false;
            seen.stranger = None;
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
        self.untidy.set(true);
        seen.stranger = match error.cause() {
            workstation::Cause::OtherComputer { found, .. } => Some(found.name.clone()),
            _ => None,
        };
    }

    /// Takes in a settings file that is whole.
    pub(crate) fn learn(&self, index: Index, config: &InstanceConfig) {
        let seen = SettingsSeen { config: Some(Rc::new(config.clone())), cut_off: false };
        self.seen.borrow_mut().settings.insert(index, seen);
    }

    /// Takes in whether a settings file is cut off.
    pub(crate) fn settings_cut_off(&self, index: Index, cut_off: bool) {
        self.seen.borrow_mut().settings.entry(index).or_default().cut_off = cut_off;
        self.post();
    }

    /// Whether it is known that Android cannot be asked.
    pub(crate) fn adb_is_off(&self, index: Index) -> bool {
        let config = self.seen.borrow().config_of(index);
        config.is_some_and(|config| config.adb_debug() == Some(AdbDebug::Off))
    }

    /// How an emulator is, and which observation says so.
    pub(crate) fn health(&self, row: &Row) -> (Health, String) {
        let seen = self.seen.borrow();
        let since = seen.states.get(&row.index).map_or_else(Instant::now, |(_, since)| *since);
        let assessed = ldconsole::health(row, since.elapsed(), seen.evidence(row), &self.rules().health);
        let rule = match seen.android_of(row).and_then(Android::remark) {
            Some(remark) => format!("{} {remark}", assessed.rule),
            None => assessed.rule.to_owned(),
        };
        (explain::health(assessed.health), rule)
    }

    /// The emulators as the window shows them.
    pub(super) fn emulators(&self) -> Vec<view::Emulator> {
        let (seen, running) = (self.seen.borrow(), self.running.borrow());
        let judged: Vec<(&Row, Health, String)> = seen
            .rows
            .iter()
            .map(|row| {
                let (health, because) = self.health(row);
                (row, health, because)
            })
            .collect();
        let stuck_together = judged
            .iter()
            .filter(|(row, health, _)| *health == Health::Stuck && operate::is_stuck_without_machine(row))
            .count();
        let emulator = |(row, health, because): (&Row, Health, String)| {
            let cut_off = seen.settings.get(&row.index).is_some_and(|settings| settings.cut_off);
            view::Emulator {
                index: row.index.get().into(),
                title: row.title.clone(),
                health,
                because,
                pid: row.pid,
                vm_pid: row.vm_pid,
                screen: row.screen.map(|s| view::Screen { width: s.width, height: s.height, dpi: s.dpi }),
                busy: running.iter().find(|(_, busy)| busy.emulator == Some(row.index)).map(|(id, _)| *id),
                repair: operate::offer(health, row, stuck_together, cut_off),
            }
        };
        judged.into_iter().map(emulator).collect()
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
