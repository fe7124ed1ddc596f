//! What changed between two looks without LDFleet's doing.

use std::time::Duration;

use ldconsole::{Index, InstanceConfig, Row, Screen};
use messages::{Message, activity};
use tokio::time::Instant;

use crate::{
    activity::{Ending, Happened, Leaving, What, leaving},
    ipc::{self, EmulatorSettings},
    model::OperationKind,
    wall_clock::wall_ms,
    worker::{observed::Observed, state::WorkstationWorker, vitals_seen::settings},
};

/// So many polls without a look are a time in which nobody has seen anything.
const MISSED_POLLS: u32 = 3;

impl WorkstationWorker {
    /// Compares what is listed with what was listed before. Called before that is taken in.
    pub(super) fn witness(&self, rows: &[Row]) {
        let now = Instant::now();
        let unseen = {
            let seen = self.seen.borrow();
            let Some(last) = seen.looked_at else { return };
            seen.contact.failing || now.duration_since(last) > self.blind_after()
        };
        if let Some(since) = self.seen.borrow_mut().contact.silent_since.take() {
            let after = now.duration_since(since);
            self.happened(None, What::CameBack(activity::answers_again(after)));
        }
        let mut left: Vec<(&Row, Leaving)> = Vec::new();
        for row in rows {
            let before = self.seen.borrow().states.get(&row.index).map(|(before, _)| before.clone());
            let Some(before) = before else { continue };
            let ours = self.seen_to_by_us(row.index, now);
            if row.vm_pid.is_some() && before.vm_pid != row.vm_pid {
                self.seen.borrow_mut().ended_alone.remove(&row.index);
            }
            match leaving(&before, row) {
                Some(Leaving::Started) if !ours.started => {
                    self.happened(Some(row), What::CameBack(activity::started_there()));
                }
                Some(Leaving::Restarted) if !ours.ended => {
                    self.happened(Some(row), What::CameBack(activity::restarted_there()));
                }
                Some(Leaving::Started | Leaving::Restarted) | None => {}
                Some(leaving) if !ours.ended => left.push((row, leaving)),
                Some(_) => {
                    self.seen.borrow_mut().ended_alone.remove(&row.index);
                }
            }
            if !ours.changed
                && let Some(changed) = changed(&before, row)
            {
                self.happened(Some(row), What::Changed(changed));
            }
        }
        let at_once = left.iter().filter(|(_, leaving)| *leaving == Leaving::AtOnce).count();
        for (row, leaving) in left {
            let ending = match leaving {
                _ if unseen => Ending::Unseen,
                Leaving::MachineDied => Ending::MachineDied,
                Leaving::WindowFirst => Ending::ClosedThere,
                _ => Ending::Alone { others: at_once.saturating_sub(1) },
            };
            self.ended(row, ending);
        }
        self.seen.borrow_mut().ended_alone.retain(|index, _| rows.iter().any(|row| row.index == *index));
    }

    fn ended(&self, row: &Row, ending: Ending) {
        {
            let mut seen = self.seen.borrow_mut();
            // Its window went after its virtual machine had died: that was said.
            if seen.ended_alone.contains_key(&row.index) {
                return;
            }
            if ending != Ending::ClosedThere {
                let ended = ipc::EndedAlone { at: wall_ms(), why: ending.said() };
                seen.ended_alone.insert(row.index, ended);
            }
        }
        self.happened(Some(row), ending.into());
    }

    /// Tells of something that happened by itself.
    pub(super) fn happened(&self, row: Option<&Row>, what: What) {
        let config = self.setup.config();
        let emulator = row.map(|row| (row.index.get().into(), row.title.as_str()));
        let to = Happened { workstation: &config.id, name: &config.name, emulator };
        self.shown.publisher.activity().happened(to, what);
    }

    /// Somebody has taken note of these.
    pub(crate) fn acknowledge(&self, emulators: &[u32]) {
        let noted = |index: &Index| emulators.contains(&index.get().into());
        self.seen.borrow_mut().ended_alone.retain(|index, _| !noted(index));
        self.publish();
    }

    /// Compares a settings file with what was read of it before. Called before that is taken in.
    pub(super) fn compare_settings(&self, index: Index, config: &InstanceConfig) {
        let (before, row) = {
            let seen = self.seen.borrow();
            let row = seen.rows.iter().find(|row| row.index == index).cloned();
            (seen.settings_of(index), row)
        };
        let (Some(before), Some(row)) = (before, row) else { return };
        if self.seen_to_by_us(index, Instant::now()).changed {
            return;
        }
        if let Some(changed) = settings_changed(&before.shown, &settings(config)) {
            self.happened(Some(&row), What::Changed(changed));
        }
    }

    /// Without a look for so long, nobody has seen what happened.
    fn blind_after(&self) -> Duration {
        let timing = self.timing();
        MISSED_POLLS * timing.poll + timing.list_deadline
    }

    /// What operations do to the emulator, or have done to it so lately that what is seen now may come of it.
    fn seen_to_by_us(&self, index: Index, now: Instant) -> Ours {
        let timing = self.timing();
        let seen = self.seen.borrow();
        let mut ours = Ours::default();
        for (kind, to_one) in self.under_way.changes_of(index) {
            ours.add(kind, to_one);
        }
        for of in [Some(index), None] {
            let Some((kind, ended)) = seen.acted.get(&of) else { continue };
            if now.duration_since(*ended) <= timing.stop_deadline + timing.kill_deadline {
                ours.add(*kind, of.is_some());
            }
        }
        ours
    }
}

impl Observed {
    /// An operation has ended that was about this emulator, or about all of them.
    pub(super) fn acted(&mut self, emulator: Option<Index>, kind: OperationKind) {
        self.acted.insert(emulator, (kind, Instant::now()));
    }
}

/// What LDFleet may have done to an emulator.
#[derive(Debug, Clone, Copy, Default)]
struct Ours {
    started: bool,
    ended: bool,
    changed: bool,
}

impl Ours {
    /// Adds what an operation of that kind does, to one emulator or to LDPlayer as a whole.
    fn add(&mut self, kind: OperationKind, to_one: bool) {
        use OperationKind as Kind;
        match kind {
            Kind::Start => self.started = true,
            Kind::Stop
            | Kind::Kill
            | Kind::Delete
            | Kind::EndVbox
            | Kind::RestartWindows
            | Kind::ShutDown => self.ended = true,
            Kind::Restart => (self.started, self.ended) = (true, true),
            // Whatever else is done to one emulator changes it.
            _ => self.changed |= to_one,
        }
    }
}

/// What the list shows otherwise than before.
fn changed(before: &Row, now: &Row) -> Option<Message> {
    let known = !before.title_is_damaged() && !now.title_is_damaged();
    let title = (known && before.title != now.title)
        .then(|| activity::title_changed(before.title.as_str(), now.title.as_str()));
    let screen = before
        .screen
        .zip(now.screen)
        .filter(|(before, now)| before != now)
        .map(|(before, now)| activity::screen_changed(shown(before), shown(now)));
    said([title, screen])
}

/// What a settings file says otherwise than before.
fn settings_changed(before: &EmulatorSettings, now: &EmulatorSettings) -> Option<Message> {
    fn both<T: PartialEq>(before: Option<T>, now: Option<T>) -> Option<(T, T)> {
        before.zip(now).filter(|(before, now)| before != now)
    }
    let parts = [
        both(before.cpus, now.cpus).map(|(before, now)| activity::cores_changed(before, now)),
        both(before.memory_mb, now.memory_mb).map(|(before, now)| activity::memory_changed(before, now)),
        both(before.root, now.root)
            .map(|(_, now)| if now { activity::root_on() } else { activity::root_off() }),
        both(before.adb, now.adb).map(|_| activity::adb_changed()),
    ];
    said(parts)
}

fn said<const N: usize>(parts: [Option<Message>; N]) -> Option<Message> {
    let parts: Vec<Message> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| activity::settings_changed(parts))
}

fn shown(screen: Screen) -> String {
    format!("{} × {}, {} dpi", screen.width, screen.height, screen.dpi)
}
