//! What is seen of the workstation is taken in, and judged.

use std::{rc::Rc, time::Duration};

use ldconsole::{Index, InstanceConfig, Listing, Row};
use messages::{Message, emulators};
use tokio::time::Instant;
use workstation::values;

use crate::{
    activity::What,
    ipc,
    model::{
        Health,
        emulator_identity::EmulatorIdentity,
        visible::{SHOWN_TITLE, shown},
    },
    repairs::{is_stuck_without_machine, offer},
    wall_clock::wall_ms,
    wording::{health::because, sentences::and},
    worker::{
        android_answer::Android,
        observed::{KnownSettings, SettingsSeen},
        state::WorkstationWorker,
    },
};

/// Rows that could not be read and are shown; of more of them only the number is.
const UNREADABLE: usize = 20;

impl WorkstationWorker {
    /// Takes in a listing, and how long it took where it was asked for.
    pub(super) fn listed(&self, listing: &Listing, took: Option<Duration>) {
        self.witness(&listing.rows);
        self.heard();
        {
            let mut seen = self.seen.borrow_mut();
            let now = Instant::now();
            let former = std::mem::take(&mut seen.states);
            let mut same = former.len() == listing.rows.len();
            for row in &listing.rows {
                let key = row.index;
                let since = match former.get(&key) {
                    Some((old, since)) if same_state(old, row) => *since,
                    _ => {
                        same = false;
                        now
                    }
                };
                let ended = former.get(&key).is_some_and(|(old, _)| old.pid.is_some()) && row.pid.is_none();
                if ended {
                    seen.ended.insert(key, now);
                }
                seen.states.insert(key, (row.clone(), since));
            }
            // The first listing is no change.
            if !same && seen.looked_at.is_some() {
                seen.changed_at = Some(now);
            }
            seen.looked_at = Some(now);
            seen.androids.retain(|index, _| listing.rows.iter().any(|row| row.index == *index));
            seen.fronts.retain(|index, _| listing.rows.iter().any(|row| row.index == *index));
            seen.settings.retain(|index, _| listing.rows.iter().any(|row| row.index == *index));
            seen.rows.clone_from(&listing.rows);
            self.tags.lock().listed(&listing.rows);
            let damaged = |row: &&Row| row.title_is_damaged();
            let skipped = listing.skipped.iter().map(|row| {
                emulators::unreadable_row(shown(&row.text, SHOWN_TITLE), values::skipped(&row.reason))
            });
            let titles = listing.rows.iter().filter(damaged).map(|row| {
                emulators::unreadable_title(row.index.to_string(), shown(&row.title, SHOWN_TITLE))
            });
            seen.unreadable = skipped.chain(titles).take(UNREADABLE).collect();
            seen.unreadable_count = listing.skipped.len() + listing.rows.iter().filter(damaged).count();
            seen.listed_at = Some(wall_ms());
            seen.contact.listed(took);
        }
        self.publish();
    }

    /// Remembers what went wrong, for the row and its explanation.
    pub(super) fn failed(&self, error: &workstation::Error) {
        if *error.cause() == workstation::Cause::LoginPending {
            tracing::debug!(workstation = %self.name(), "waits until it may log on");
            return;
        }
        if self.silence().is_some() {
            tracing::debug!(workstation = %self.name(), %error, "it does not answer, as was expected");
            self.silent();
            return;
        }
        let sentence = error.sentence(&self.name());
        tracing::warn!(workstation = %self.name(), %error, "{}", sentence.log());
        if let workstation::Cause::OtherComputer { found, .. } = error.cause()
            && self.seen.borrow().contact.stranger.as_ref() != Some(&found.name)
        {
            self.happened(None, What::AnotherComputer { found: found.name.clone() });
        }
        self.lanes.untidy.set(true);
        self.seen.borrow_mut().contact.failed(error, sentence);
    }

    /// Takes in a settings file that is whole.
    pub(crate) fn learn(&self, index: Index, config: &InstanceConfig) {
        self.compare_settings(index, config);
        let seen = SettingsSeen { known: Some(Rc::new(KnownSettings::of(config))), cut_off: false };
        let mut all = self.seen.borrow_mut();
        all.settings.insert(index, seen);
        if let Some(row) = all.rows.iter().find(|row| row.index == index) {
            self.tags.lock().read(index, &row.title, &EmulatorIdentity::of(config));
        }
    }

    /// Takes in whether a settings file is cut off.
    pub(crate) fn settings_cut_off(&self, index: Index, cut_off: bool) {
        self.seen.borrow_mut().settings.entry(index).or_default().cut_off = cut_off;
        self.publish();
    }

    /// Whether it is known that Android cannot be asked.
    pub(crate) fn adb_is_off(&self, index: Index) -> bool {
        let known = self.seen.borrow().settings_of(index);
        known.is_some_and(|known| known.shown.adb == Some(ipc::AdbAccess::Off))
    }

    /// How an emulator is, and which observation says so.
    pub(crate) fn health(&self, row: &Row) -> (Health, Message) {
        let seen = self.seen.borrow();
        let since = seen.states.get(&row.index).map_or_else(Instant::now, |(_, since)| *since);
        let assessed = ldconsole::health(row, since.elapsed(), seen.evidence(row), &self.timing().health);
        let rule = because(assessed.rule);
        let rule = and(rule, seen.android_of(row).and_then(Android::remark).cloned());
        (Health::from(assessed.health), rule)
    }

    /// The emulators as the window shows them.
    pub(super) fn emulators(&self) -> Vec<ipc::Emulator> {
        let (seen, vitals) = (self.seen.borrow(), self.vitals.borrow());
        let judged: Vec<(&Row, Health, Message)> = seen
            .rows
            .iter()
            .map(|row| {
                let (health, because) = self.health(row);
                (row, health, because)
            })
            .collect();
        let stuck_together = judged
            .iter()
            .filter(|(row, health, _)| *health == Health::Stuck && is_stuck_without_machine(row))
            .count();
        let since = self.shown.since(judged.iter().map(|(row, health, _)| (row.index, *health)));
        let tags = self.tags.lock();
        let emulator = |(row, health, because): (&Row, Health, Message)| {
            let cut_off = seen.settings.get(&row.index).is_some_and(|settings| settings.cut_off);
            ipc::Emulator {
                index: row.index.get().into(),
                title: row.title.clone(),
                tags: tags.shown(row.index),
                health,
                since: since.get(&row.index).map_or_else(wall_ms, |(_, since)| *since),
                because,
                pid: row.pid,
                vm_pid: row.vm_pid,
                screen: row.screen.map(|s| ipc::Screen { width: s.width, height: s.height, dpi: s.dpi }),
                busy: self.under_way.on(row.index),
                repair: offer(health, row, stuck_together, cut_off),
                memory: row.vm_pid.and_then(|_| vitals.memory_of(row.vm_pid)),
                settings: seen.settings_of(row.index).map(|known| known.shown.clone()),
                ended_alone: seen.ended_alone.get(&row.index).cloned(),
                in_front: self.in_front(row),
            }
        };
        judged.into_iter().map(emulator).collect()
    }

    /// Until when an emulator must rest before its next start.
    pub(crate) fn rests_until(&self, index: Index) -> Option<Instant> {
        let until = *self.seen.borrow().ended.get(&index)? + self.timing().rest;
        (until > Instant::now()).then_some(until)
    }
}

fn same_state(a: &Row, b: &Row) -> bool {
    (a.android_state, a.pid, a.vm_pid) == (b.android_state, b.pid, b.vm_pid)
}
